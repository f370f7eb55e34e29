// How programs print the number of an automatically numbered paragraph.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ogi {

/// The number in a format by its name in WordprocessingML (ST_NumberFormat), as Word prints it; nothing for a format that
/// is not known. "none" and "bullet" print nothing.
std::optional<std::string> number_in_format(std::uint32_t number, std::string_view format);

/// The name in WordprocessingML of a format of OpenDocument (style:num-format): "一, 二, 三, ..." → "chineseCounting".
std::string_view word_format_of(std::string_view num_format);

} // namespace ogi
