// Digits that stand raised over their line.
#pragma once

#include <string>
#include <string_view>

namespace ogi {

/// Of a digit 0 to 9 the one of Unicode that stands raised.
std::string_view raised_digit(char digit);

/// The text with its digits as the raised ones of Unicode: the mark of a footnote, or an exponent, is no digit of the
/// number before it.
std::string with_raised_digits(std::string_view text);

} // namespace ogi
