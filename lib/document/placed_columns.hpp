// The columns of the figures in a table that is known by places alone.
#pragma once

#include "document/placed_table.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ogi {

struct figure_column {
    std::int32_t left = 0, right = 0; ///< of its figures and its lowest head
};

/// The columns that the figures alone make; empty when two figures of a row would share one.
std::vector<figure_column> columns_of_figures(const std::vector<figure_row> &rows);

/// The columns from left to right, or nothing when two figures of a row would share one. A head over no figures is a
/// column too, of blanks, where it does not stand over labels: these end at `labels_end`.
std::optional<std::vector<figure_column>> columns_of(const std::vector<figure_row> &rows,
                                                     const std::vector<placed_text> &heads,
                                                     std::optional<std::int32_t> labels_end);

/// The columns that a text lies over, from and to: from is the end where it lies over none.
struct column_range {
    std::size_t first = 0, end = 0;

    std::size_t size() const noexcept { return end - first; }
};
column_range columns_under(const std::vector<figure_column> &columns, const placed_text &text);

/// The column a figure stands in: the one it lies over, else the nearest.
std::size_t column_of(const std::vector<figure_column> &columns, const placed_text &text);

} // namespace ogi
