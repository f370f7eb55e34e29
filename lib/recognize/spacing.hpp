// Blank cells that the text itself shows: between the borders of cells, or as a line that is missing.
#pragma once

#include "recognize/loose_rows.hpp"

#include <vector>

namespace ogi {

/// Puts blank cells into rows that have fewer figures than columns, where the spacing proves their places: in every
/// complete row of the table, of which there are two or more, the label, the figures and the next label stand equally
/// far apart, and the row in question fits that distance from its label to the next. Says of each row whether that was
/// so.
std::vector<bool> place_blanks_by_spacing(std::vector<loose_row> &rows);

/// Leaves only labels and values in rows whose cells have borders. A row with blank cells keeps them where the complete
/// rows of the same table, and its header, are alike in every respect: values follow the label at once, as they do in
/// the row, and there is but one number of cells from the label to the next, which the row has too; or where nothing is
/// printed. Otherwise only what is printed stays, and
/// the row is then refused.
void settle_bordered_cells(std::vector<loose_row> &rows);

} // namespace ogi
