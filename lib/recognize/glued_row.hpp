// A row whose figures are printed without a gap, or with too few: its cuts, and the cells that a cut makes of it.
#pragma once

#include "recognize/cuts.hpp"
#include "recognize/harvest.hpp"
#include "recognize/table_row.hpp"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// What is printed behind the labels, taken apart at white space.
std::vector<std::string_view> tokens_after(const table_row &row, std::size_t label_end);

/// The ways to read a row that could not be placed. All its figures in one cell are cut: in the only way there is, or else
/// in every way in which the sums hold; not complete where there are so many ways without them that one may hold by
/// chance. As many figures as columns in cells of their own, with empty ones among them,
/// are read in order when the sums hold. Figures in several cells that are too few may have lost one: no way.
cut_search cuts_of_row(const table_row &row, std::size_t label_end, std::size_t columns,
                       const std::vector<column_sum> &sums);

/// A cut with blanks speaks against another, never for itself: a row that was cut off looks the same.
bool fills_every_column(const row_cut &cut);
/// Whether there is one cut, and it is to be believed.
bool is_only_cut(const cut_search &cuts);

/// "27 · 0 · 130", blanks as "（空）".
std::string in_words(const row_cut &cut, std::string_view blank);

/// Keeps the cells that cuts make; they live as long as this.
class cut_cells {
public:
    /// A cell for each figure of a cut of the row, with its own place in the source.
    placing place(const row_cut &cut, const table_row &row, std::size_t label_end);

private:
    std::deque<document_cell> cells_;
};

/// The row by its only cut, or else the placing with its fault; says what was done.
placing read_cuts(harvest &into, std::int32_t table, const table_row &row, std::size_t label_end,
                  const cut_search &cuts, placing unread, cut_cells &cells);

/// Says that a row was cut, whether by its sums, and into what.
void note_cut(harvest &into, std::int32_t table, const table_row &row, std::size_t label_end, const row_cut &cut,
              bool by_sums);
/// Says that a row has more than one cut, and lists the first of them.
void note_open_cuts(harvest &into, std::int32_t table, const table_row &row, std::size_t label_end,
                    const cut_search &cuts);

} // namespace ogi
