// White space as documents use it: also the no-break, ideographic and zero-width spaces that editors leave behind.
#pragma once

#include <cstddef>
#include <string_view>

namespace ogi {

/// As below, for a character that may be white space.
std::size_t possible_white_space_at_front(std::string_view text) noexcept;

/// How many bytes of white space `text` begins with, one character at a time; 0 when it begins with none.
inline std::size_t white_space_at_front(std::string_view text) noexcept {
    if (text.empty()) return 0;
    const unsigned char lead = static_cast<unsigned char>(text[0]);
    // Visible ASCII and ideographs: nearly all of a text.
    if ((lead > ' ' && lead < 0x80) || (lead > 0xE3 && lead < 0xEF)) return 0;
    return possible_white_space_at_front(text);
}

/// The text without the white space around it: a view of the same bytes.
std::string_view trimmed(std::string_view text) noexcept;

} // namespace ogi
