// What a text written in Markdown prints.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ogi {

/// The text of a cell or a line without its markup: <br> is a line end, &nbsp; a blank, \. a point, **words** stand in
/// bold. Nothing when there is no markup in it.
std::optional<std::string> without_markdown(std::string_view text);

} // namespace ogi
