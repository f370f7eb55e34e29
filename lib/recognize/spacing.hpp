// Blank cells that the lines themselves show: where each cell has its line, a missing line is a blank cell.
#pragma once

#include "recognize/loose_rows.hpp"

#include <vector>

namespace ogi {

/// Puts blank cells into rows that have fewer figures than columns, where the spacing proves their places: in every
/// complete row of the table, of which there are two or more, the label, the figures and the next label stand equally
/// far apart, and the row in question fits that distance from its label to the next. Says of each row whether that was
/// so.
std::vector<bool> place_blanks_by_spacing(std::vector<loose_row> &rows);

} // namespace ogi
