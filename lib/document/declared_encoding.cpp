// What a document says of its own encoding, found in its bytes before they are decoded.
#include "document/encoding.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::string_view spaces = " \t\r\n\f";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Where `piece` (lower case) stands in the text, whatever the case there.
std::size_t find_word(std::string_view text, std::string_view piece, std::size_t from = 0) {
    const auto same = [](char a, char b) { return lower(a) == b; };
    const auto at = std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())), text.end(),
                                piece.begin(), piece.end(), same);
    return at == text.end() ? std::string_view::npos : static_cast<std::size_t>(at - text.begin());
}

/// The value behind `name=`, with or without quotation marks.
std::string_view value_of(std::string_view text, std::string_view name) {
    for (std::size_t at = find_word(text, name); at != std::string_view::npos; at = find_word(text, name, at + 1)) {
        std::string_view rest = text.substr(at + name.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(spaces), rest.size()));
        if (rest.empty() || rest.front() != '=') continue;
        rest.remove_prefix(1);
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n\f\"'"), rest.size()));
        return rest.substr(0, rest.find_first_of(" \t\r\n\f\"';>/?"));
    }
    return {};
}

} // namespace

std::string_view declared_encoding(std::string_view bytes) noexcept {
    // Browsers look at 1024 bytes; pages with much in front of it were met.
    constexpr std::size_t looked_at = 16384;
    std::string_view head = bytes.substr(0, looked_at);
    const std::size_t first = head.find_first_not_of(" \t\r\n\f\xEF\xBB\xBF");
    if (first == std::string_view::npos) return {};
    if (head.substr(first, 5) == "<?xml") {
        const std::string_view name = value_of(head.substr(first, head.find("?>", first) - first), "encoding");
        if (!name.empty()) return name;
    }
    for (std::size_t at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
        const std::string_view tag = head.substr(at);
        if (tag.substr(0, 4) == "<!--") {
            const std::size_t end = tag.find("-->", 4);
            if (end == std::string_view::npos) return {};
            at += end;
        } else if (find_word(tag.substr(0, 5), "<meta") == 0) {
            const std::string_view name = value_of(tag.substr(0, tag.find('>')), "charset");
            if (!name.empty()) return name;
        }
    }
    return {};
}

} // namespace ogi
