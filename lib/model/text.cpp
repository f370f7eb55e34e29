#include <ogi/text.hpp>

#include <cstdint>
#include <cstring>

namespace ogi {
namespace {

unsigned char byte_at(std::string_view text, std::size_t i) {
    return static_cast<unsigned char>(text[i]);
}

bool is_continuation(unsigned char c) {
    return (c & 0xC0) == 0x80;
}

/// The length of the character that begins at i, or 0 when it is not valid UTF-8 (Unicode 15, table 3-7).
std::size_t character_at(std::string_view text, std::size_t i) {
    const unsigned char first = byte_at(text, i);
    const std::size_t left = text.size() - i;
    if (first < 0x80) return 1;
    if (first < 0xC2 || first > 0xF4 || left < 2) return 0;
    const unsigned char second = byte_at(text, i + 1);
    if (first < 0xE0) return is_continuation(second) ? 2 : 0;
    const unsigned char least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned char most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most || left < 3 || !is_continuation(byte_at(text, i + 2))) return 0;
    if (first < 0xF0) return 3;
    return left >= 4 && is_continuation(byte_at(text, i + 3)) ? 4 : 0;
}

/// Whether eight bytes are all ASCII.
bool ascii_word_at(std::string_view text, std::size_t i) {
    std::uint64_t word;
    std::memcpy(&word, text.data() + i, sizeof word);
    return (word & 0x8080808080808080U) == 0;
}

} // namespace

std::size_t find_invalid_utf8(std::string_view text) noexcept {
    std::size_t i = 0;
    while (i < text.size()) {
        if (text.size() - i >= 8 && ascii_word_at(text, i)) {
            i += 8;
            continue;
        }
        const std::size_t length = character_at(text, i);
        if (length == 0) return i;
        i += length;
    }
    return std::string_view::npos;
}

std::size_t find_unstorable(std::string_view text) noexcept {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const unsigned char c = byte_at(text, i);
        if (c < 0x20 ? c != '\t' && c != '\n' : c == 0x7F) return i;
        if (c == 0xC2 && i + 1 < text.size() && byte_at(text, i + 1) < 0xA0) return i;
        if (c == 0xEF && i + 2 < text.size() && byte_at(text, i + 1) == 0xBF && byte_at(text, i + 2) >= 0xBE) return i;
    }
    return std::string_view::npos;
}

bool is_storable_text(std::string_view text) noexcept {
    return find_invalid_utf8(text) == std::string_view::npos && find_unstorable(text) == std::string_view::npos;
}

} // namespace ogi
