// The running text of a document.
#pragma once

#include "document/document.hpp"
#include "document/printed_text.hpp"

#include <cstddef>

namespace ogi {

/// Adds the lines of a paragraph, and empties it: each line is a paragraph; one with tabs between its texts is a row of a
/// table, as in plain text, and follows the row before where `in_tab_rows` says that one was the last. Returns how many
/// paragraphs and cells were added.
std::size_t add_body_lines(document &d, printed_text &paragraph, bool &in_tab_rows);

} // namespace ogi
