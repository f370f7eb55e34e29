// Plain text, with its tables as they come when pages are copied or converted.
#pragma once

#include "document/document.hpp"

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <string_view>

namespace ogi {

/// Reads lines of text, see decode_text() for its encoding. A line with tabs or bars is a row of a table, consecutive ones
/// are one table; every cell is kept, also empty ones at the end. Any other line that is not blank is a paragraph. Lines end with LF, CR, CR LF, a form
/// feed or a vertical tab; a byte order mark is passed over. Fails with errc::budget (bytes; cells and paragraphs
/// together against limits::cells), errc::encoding (see decode_text()), errc::unsupported (a NUL: not a text).
result<document> read_text_document(std::string_view bytes, const limits &budget);

} // namespace ogi
