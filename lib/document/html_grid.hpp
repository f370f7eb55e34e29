// The grid of a table of a web page: which cell stands at which row and column, as browsers lay it out.
#pragma once

#include <cstddef>
#include <cstdint>
#include <gumbo.h>
#include <optional>
#include <vector>

namespace ogi {

/// A cell with its upper left place and its size, which is clamped to the rows and columns that the table really has.
struct html_cell {
    const GumboNode *node = nullptr;
    std::uint32_t row = 0, column = 0; // from 0
    std::uint32_t row_span = 1, column_span = 1;
};

struct html_grid {
    std::vector<const GumboNode *> rows; // tr
    std::vector<html_cell> cells;        // row by row
    std::uint32_t width = 0;
    std::vector<const GumboNode *> others;   // captions
    std::vector<const GumboNode *> left_out; // rows and cells that are not shown
};

/// Lays out a table. Rows and cells that are not shown have no place, unless `show_hidden`. Columns in which no cell
/// begins are none. Nothing when the grid has more than `most` places.
std::optional<html_grid> lay_out(const GumboNode &table, std::size_t most, bool show_hidden);

} // namespace ogi
