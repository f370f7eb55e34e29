// Tables as a Word text gives them out: cell by cell, row by row, tables within cells.
#pragma once

#include "document/document.hpp"
#include "document/word_properties.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace ogi {

/// Puts paragraphs, cells and rows together as their marks come. A table that holds tables is a layout: its rows that
/// do are given out as blocks.
class doc_tables {
public:
    explicit doc_tables(document &into) : into_(into) {}

    /// A paragraph at a depth of tables, 0 outside of them: tables that are deeper end before it.
    void add_paragraph(const document_paragraph &paragraph, std::size_t depth);
    void end_cell(std::size_t depth);
    void end_row(std::size_t depth, const std::optional<word_row> &row);
    /// Ends all tables deeper than `depth`.
    void end_tables(std::size_t depth = 0);

    std::size_t depth() const noexcept { return open_.size(); }
    bool row_has_begun() const noexcept { return !open_.empty() && !open_.back().cells.empty(); }
    bool cell_has_begun() const noexcept { return !open_.empty() && !open_.back().cell.empty(); }
    /// Cells of the tables, filled up to their grids, so far.
    std::size_t cells() const noexcept { return cells_; }
    /// Rows whose properties did not say where their cells stand.
    std::size_t rows_without_edges() const noexcept { return rows_without_edges_; }

    /// No table is given out whose grid has more cells than this in all.
    void set_most_cells(std::size_t most) noexcept { most_cells_ = most; }
    bool has_too_many_cells() const noexcept { return cells_ > most_cells_; }

private:
    using blocks = std::vector<document_block>;
    struct row {
        std::vector<blocks> cells{};
        std::optional<word_row> properties{};
    };
    struct open_table {
        std::vector<row> rows{};
        std::vector<blocks> cells{}; ///< of the row that is not ended
        blocks cell{};               ///< that is not ended
    };

    void go_to(std::size_t depth);
    void close_last();
    void give_out(std::vector<row> &rows, std::size_t first, std::size_t end, blocks &to);
    document_cell cell_of(const blocks &content);

    document &into_;
    std::vector<open_table> open_;
    std::size_t cells_ = 0, most_cells_ = 0, rows_without_edges_ = 0;
};

} // namespace ogi
