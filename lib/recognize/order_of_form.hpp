// Figures under no header that names their columns: whether their totals show that they stand as in the form.
#pragma once

#include "recognize/table_row.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace ogi {

/// The figures of a row in their order; a mark for none and a blank count as 0. Nothing where something else is printed.
std::optional<std::vector<std::int64_t>> figures_of(const placing &placed);

/// Whether in every line, all of one length, the last figure is the sum of the others, and at no other place totals could
/// stand. Lines of nothing but 0 say the same in any order.
bool totals_stand_last(const std::vector<std::vector<std::int64_t>> &lines);

} // namespace ogi
