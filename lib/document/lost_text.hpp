// Texts whose Chinese characters were lost before they were published.
#pragma once

#include <ogi/error.hpp>

#include <optional>
#include <string_view>

namespace ogi {

/// The failure of a text (UTF-8) that was decoded with the wrong encoding and saved so, as 鏀垮簻 for 政府 and 锟斤拷 for
/// broken characters, or whose characters were replaced by question marks. Its position is that in `text`.
std::optional<failure> lost_characters(std::string_view text);

} // namespace ogi
