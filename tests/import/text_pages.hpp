// A page as plain text, in the ways in which pages are copied and extracted.
#pragma once

#include "import/page.hpp"

#include <string>

namespace ogi::tests {

/// A row a line, its cells with something between them.
struct row_lines {
    std::string between = "\t", before, after;
    bool has_grid = true;           ///< an empty cell at every place that a merged cell covers; or else nothing
    std::string covered;            ///< at the end of the row, for each place that merged cells cover in it
    bool has_separator_row = false; ///< |---|---| under the first row, as in Markdown
};
std::string as_rows(const page &p, const row_lines &style);

/// A cell a line or a paragraph.
struct cell_lines {
    std::string before_row, before, after, between = "\n";
    std::string covered;         ///< for each place that merged cells cover in a row, at its end
    std::string blank;           ///< what an empty cell is
    bool covers_at_once = false; ///< `covered` stands behind the merged cell itself
};
std::string as_cells(const page &p, const cell_lines &style);

/// The cells of a row run together: a row a line, or the whole report in one.
std::string as_glued(const page &p, bool in_one_line);

} // namespace ogi::tests
