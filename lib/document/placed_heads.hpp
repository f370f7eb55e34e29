// The heads of a table that is known by places alone: which lines are one head, and in which rows they stand.
#pragma once

#include "document/placed_columns.hpp"

#include <cstddef>
#include <vector>

namespace ogi {

/// The lines of heads: parts of a text that stand over different columns of figures are heads of their own, unless
/// they are single characters, which are parted to fill a place.
std::vector<placed_text> head_lines(const std::vector<std::vector<placed_text>> &parts,
                                    const std::vector<figure_column> &figures, document &keeper);

/// Puts the lines of heads together. Lines of one head follow one another closer than a head follows what spans it; where
/// all are close, what spans several columns is told by its width and by the heads beside.
std::vector<placed_text> whole_heads(const std::vector<placed_text> &lines, const std::vector<figure_column> &figures,
                                     document &keeper);

/// Whether no other head stands below.
bool is_lowest(const std::vector<placed_text> &heads, std::size_t index);

/// A head in its row. Columns count from 0 at the first column of figures.
struct placed_head {
    placed_text content{};
    std::size_t row = 0, column = 0, column_span = 1;
    bool over_labels = false; ///< before all columns of figures
};

/// The lowest head of each column stands in the last row; those above in rows by their heights.
std::vector<placed_head> head_rows(const std::vector<placed_text> &heads, const std::vector<figure_column> &columns,
                                   document &keeper);

} // namespace ogi
