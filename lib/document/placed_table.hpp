// Tables that are known only by where their texts stand: columns from the figures, rows from their heights, and heads
// and labels from what lies over and before them. Nothing is known of what the table is about.
#pragma once

#include "document/document.hpp"
#include "document/placed_text.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ogi {

/// Figures at one height.
struct figure_row {
    std::vector<placed_text> figures{}; ///< from left to right
    std::int32_t top = 0, bottom = 0;   ///< of what stands in it, labels included once they are found
    bool begins_page = false;           ///< the first row of its table on a page

    std::int32_t middle() const noexcept { return top + (bottom - top) / 2; }
};

/// A cell of a table that is being put together; columns count from 0.
struct placed_cell {
    placed_text content{};
    std::size_t row = 0, column = 0, row_span = 1, column_span = 1;
};

/// What stands together as one table: rows of figures without heads between them, the texts over them, and those before
/// the figures.
struct table_texts {
    std::vector<figure_row> rows{};
    /// Over the first row, from top to bottom; each as the parts that a blank sets apart: one head, or several.
    std::vector<std::vector<placed_text>> heads{};
    std::vector<std::vector<placed_text>> labels{}; ///< beside the rows, in the same way
    std::vector<placed_text> others{};              ///< texts among the figures that are none
};

/// Bounds the search for what belongs together over all tables of a document.
using search_effort = std::size_t;

/// The table; nothing when it is not certain which column each figure belongs to, or the effort is used up.
std::optional<document_table> build_table(table_texts texts, search_effort &left, document &keeper);

} // namespace ogi
