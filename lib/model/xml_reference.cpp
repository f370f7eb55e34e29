#include "model/xml_reference.hpp"

#include <charconv>
#include <utility>

namespace ogi {

std::uint32_t character_of_reference(std::string_view name) noexcept {
    constexpr std::pair<std::string_view, char> known[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[word, c] : known)
        if (word == name) return static_cast<unsigned char>(c);
    if (name.size() < 2 || name.front() != '#') return 0;
    const bool is_hexadecimal = name[1] == 'x';
    const char *first = name.data() + (is_hexadecimal ? 2 : 1), *last = name.data() + name.size();
    std::uint32_t c = 0;
    const auto [end, error] = std::from_chars(first, last, c, is_hexadecimal ? 16 : 10);
    if (error != std::errc() || end != last || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return 0;
    return c;
}

xml_reference reference_at_front(std::string_view text) noexcept {
    if (text.empty() || text.front() != '&') return {};
    const std::size_t end = text.substr(0, longest_reference).find(';');
    if (end == std::string_view::npos) return {};
    return {character_of_reference(text.substr(1, end - 1)), end + 1};
}

} // namespace ogi
