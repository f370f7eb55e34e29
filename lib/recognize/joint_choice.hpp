// Rows that can be read in several ways, and relations over the columns of the table: which readings fit together.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ogi {

/// The figures of a row in the order of its columns; nothing where there is no number.
using row_figures = std::vector<std::optional<std::int64_t>>;

struct row_readings {
    std::vector<row_figures> readings; ///< one where the row is certain
    std::vector<int> weights;          ///< of the row in each relation: weight times figure, summed over the rows, is 0
};

struct joint_choice {
    std::vector<std::optional<std::size_t>> chosen; ///< for each row the only reading that fits the others
    /// Relation times columns + column: it told readings apart, and one was chosen.
    std::vector<bool> used;
    /// The relations that hold and those that do not, counted column by column, with the readings that were chosen.
    std::size_t holding = 0, broken = 0;
};

/// Chooses readings for the rows so that the relations hold in the columns in which readings differ. A relation counts in
/// a column only where each of its rows has a number there. What more than one choice allows, and everything where none
/// or too many combinations are there, stays open. Figures and weights are small enough that no sum overflows.
joint_choice choose_readings(const std::vector<row_readings> &rows, std::size_t columns, std::size_t relations);

} // namespace ogi
