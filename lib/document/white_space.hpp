// White space as documents use it: also the no-break, ideographic and zero-width spaces that editors leave behind.
#pragma once

#include <cstddef>
#include <string_view>

namespace ogi {

/// How many bytes of white space `text` begins with, one character at a time; 0 when it begins with none.
std::size_t white_space_at_front(std::string_view text) noexcept;

/// The text without the white space around it: a view of the same bytes.
std::string_view trimmed(std::string_view text) noexcept;

} // namespace ogi
