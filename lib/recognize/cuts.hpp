// Rows whose figures are not apart: every way to cut the digits into as many figures as the row has columns.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace ogi {

/// Columns side by side of which one is the total of the others.
struct column_sum {
    std::size_t first = 0, count = 0;
    std::size_t total = 0; ///< index in the row
};

/// The figures in the order of the columns; empty for a blank.
using row_cut = std::vector<std::string_view>;

struct cut_search {
    std::vector<row_cut> found;
    bool is_complete = true; ///< false: the search was stopped, there may be others
    bool by_sums = false;    ///< without the sums there would be more
    bool by_chance = false;  ///< without the sums there would be more that fill every column, so that chance has a part
};

/// What may stand in a column.
enum class cut_blanks { none, possible };

/// The cuts of the tokens of a row, which are apart from each other, into `columns` figures without leading zeros whose
/// sums hold. Only tokens of digits are cut. With blanks possible, columns may also be empty. The search is bounded in
/// steps and stops at more than `most` cuts.
cut_search cuts_of(const std::vector<std::string_view> &tokens, std::size_t columns,
                   const std::vector<column_sum> &sums, cut_blanks blanks, std::size_t most = 64);

} // namespace ogi
