// A long line that holds rows: labels and figures one behind the other, with or without blanks between them.
#pragma once

#include <string_view>
#include <vector>

namespace ogi {

/// Whether a line is long enough and has words that every table of the form has.
bool may_be_running_rows(std::string_view line);

struct line_piece {
    std::string_view text;
    bool is_figures = false; ///< digits, signs and points
    bool is_glued = false;   ///< they may be of several figures
    bool is_heading = false; ///< of a section of the form
};

/// Takes a line apart at the labels of the form; figures are cut off only behind a label and up to the next one, and the
/// number in front of a label belongs to the label. Nothing when the line does not look like rows of the tables.
std::vector<line_piece> pieces_of_running_rows(std::string_view line);

} // namespace ogi
