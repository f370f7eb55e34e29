// Tables whose cells are known by their left and right edges: each row has edges of its own, and a grid is made of all.
#pragma once

#include "document/document.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ogi {

struct edge_cell {
    document_cell content{}; ///< text and span
    std::int32_t left = 0, right = 0;
    bool from_above = false; ///< continues the cell above that has the same edges
};

struct edge_row {
    std::vector<edge_cell> cells{};
    bool has_edges = true; ///< otherwise its cells stand in the first columns, one in each
};

/// The columns of the grid that the edges of rows make. Edges that differ by less than a cell can be wide are one.
class edge_columns {
public:
    explicit edge_columns(const std::vector<edge_row> &rows);

    std::size_t count() const noexcept { return count_; }
    /// The number of columns to the left of an edge.
    std::size_t before(std::int32_t edge) const noexcept;

private:
    bool keep_cells_apart(const std::vector<edge_row> &rows) const;
    void gather(const std::vector<edge_row> &rows, std::int32_t tolerance);

    std::vector<std::int32_t> lines_; // each the last edge that counts as this line
    std::size_t count_ = 0;
};

/// The table: every place of the grid has its cell. A cell that would lie over the one before it, or continues none, is
/// a cell of its own.
document_table table_of(const std::vector<edge_row> &rows, const edge_columns &columns);

} // namespace ogi
