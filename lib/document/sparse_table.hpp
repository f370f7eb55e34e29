// From cells placed anywhere to a table in which every place has its cell.
#pragma once

#include "document/document.hpp"
#include "document/printed_text.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ogi {

/// A cell at its upper left place; rows and columns count from 1, as far apart as the file says.
struct sparse_cell {
    std::uint32_t row = 1, column = 1;
    std::uint32_t row_span = 1, column_span = 1;
    located_text content{};
};

/// How the rows and columns of a table are numbered.
enum class numbering_of_cells {
    in_the_grid, ///< as they stand in the grid
    as_placed    ///< as the cells were placed: the coordinates of a sheet
};

/// Rows and columns in which no cell begins have no place in the grid, and spans end where the grid does: what a file says
/// of empty rows and wide spans costs nothing.
class sparse_table {
public:
    void add(const sparse_cell &c) { cells_.push_back(c); }
    bool empty() const noexcept { return cells_.empty(); }
    std::size_t size() const noexcept { return cells_.size(); }
    sparse_cell &operator[](std::size_t i) { return cells_[i]; }

    /// The table, or nothing when its grid has more than `most` places. Where cells lie over each other the first one by
    /// row and column counts; texts() of the others that were not empty are counted.
    std::optional<document_table> build(numbering_of_cells numbering, std::size_t most);

    /// After build(): cells with a text that another cell lies over.
    std::size_t hidden() const noexcept { return hidden_; }
    const source_span &first_hidden() const noexcept { return first_hidden_; }

private:
    std::vector<sparse_cell> cells_;
    std::size_t hidden_ = 0;
    source_span first_hidden_;
};

} // namespace ogi
