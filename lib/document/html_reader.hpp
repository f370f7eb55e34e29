// Web pages, as portals publish them and as office programs and editors write them.
#pragma once

#include "document/document.hpp"

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <string_view>

namespace ogi {

/// Reads a web page as browsers show it. Blocks and line breaks give paragraphs, tables their grid, tables that hold
/// tables the blocks within; preformatted text is read as plain text. Scripts, styles and form choices are passed over,
/// and so is what the page itself says is not shown, unless only that holds tables; the notes say so, and name pictures
/// and frames. The title of the page stands first where the page does not show it. Spans are those of the published
/// bytes. Fails with errc::budget (bytes; cells and paragraphs together against limits::cells; tables within tables
/// against limits::depth; markup that is too much or too deep to be built), errc::encoding and errc::unsupported, see
/// decode_text().
result<document> read_html_document(std::string_view bytes, const limits &budget);

} // namespace ogi
