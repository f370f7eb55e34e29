#include "document/white_space.hpp"

namespace ogi {
namespace {

// U+00A0 no-break, U+2002…U+200A of typography, U+200B zero width, U+202F, U+2060 word joiner, U+3000 ideographic,
// U+FEFF byte order mark; all but the first are three bytes long.
bool is_wide_space(unsigned char a, unsigned char b, unsigned char c) {
    if (a == 0xE2 && b == 0x80) return (c >= 0x80 && c <= 0x8D) || c == 0xAF || c == 0xA8 || c == 0xA9;
    if (a == 0xE2 && b == 0x81) return c == 0xA0 || c == 0x9F;
    return (a == 0xE3 && b == 0x80 && c == 0x80) || (a == 0xEF && b == 0xBB && c == 0xBF);
}

bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

unsigned char byte_at(std::string_view text, std::size_t i) {
    return static_cast<unsigned char>(text[i]);
}

std::size_t white_space_at_back(std::string_view text) noexcept {
    const std::size_t n = text.size();
    if (n >= 1 && is_space(text[n - 1])) return 1;
    if (n >= 2 && byte_at(text, n - 2) == 0xC2 && byte_at(text, n - 1) == 0xA0) return 2;
    if (n >= 3 && is_wide_space(byte_at(text, n - 3), byte_at(text, n - 2), byte_at(text, n - 1))) return 3;
    return 0;
}

} // namespace

std::size_t possible_white_space_at_front(std::string_view text) noexcept {
    if (text.empty()) return 0;
    if (is_space(text[0])) return 1;
    if (byte_at(text, 0) < 0x80) return 0;
    if (text.size() >= 2 && byte_at(text, 0) == 0xC2 && byte_at(text, 1) == 0xA0) return 2;
    if (text.size() >= 3 && is_wide_space(byte_at(text, 0), byte_at(text, 1), byte_at(text, 2))) return 3;
    return 0;
}

std::string_view trimmed(std::string_view text) noexcept {
    while (const std::size_t n = white_space_at_front(text))
        text.remove_prefix(n);
    while (const std::size_t n = white_space_at_back(text))
        text.remove_suffix(n);
    return text;
}

} // namespace ogi
