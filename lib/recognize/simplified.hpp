// Traditional characters of the words of the form, for comparison only: what a report prints is kept as printed.
#pragma once

#include <string>
#include <string_view>

namespace ogi {

/// The simplified character for a traditional one of our words, or for one that converters wrongly put there (强製,
/// 隻計); any other character as it is. Both stand in three bytes of UTF-8.
char32_t simplified(char32_t c) noexcept;

/// Replaces every such character in a text of valid UTF-8; whether there was one.
bool simplify(std::string &text);

/// The text with every such character replaced: byte for byte as long as before, so that places in it are places in
/// the original. `text` is valid UTF-8.
std::string simplified(std::string_view text);

/// The text without Latin readings in brackets behind an ideograph: 數(shù), 鎮（zhèn）. `text` is valid UTF-8.
std::string without_readings(std::string_view text);

} // namespace ogi
