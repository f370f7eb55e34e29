#include "document/edge_grid.hpp"

#include <algorithm>

namespace ogi {
namespace {

/// Where the cells of the row before stand, by their first column; 0: none begins there.
struct standing {
    std::vector<std::size_t> spans;
    std::vector<document_cell *> cells;
};

document_cell blank_cell(std::size_t row, std::size_t column) {
    document_cell out;
    out.row = static_cast<std::uint32_t>(row);
    out.column = static_cast<std::uint32_t>(column);
    return out;
}

} // namespace

edge_columns::edge_columns(const std::vector<edge_row> &rows) {
    // Twentieths of a point: Word and WPS move the edges of rows by a few when columns are drawn by hand.
    for (const std::int32_t tolerance : {40, 12, 0}) {
        gather(rows, tolerance);
        if (keep_cells_apart(rows)) break;
    }
    count_ = lines_.empty() ? 0 : lines_.size() - 1;
    for (const edge_row &row : rows)
        if (!row.has_edges) count_ = std::max(count_, row.cells.size());
}

void edge_columns::gather(const std::vector<edge_row> &rows, std::int32_t tolerance) {
    std::vector<std::int32_t> edges;
    for (const edge_row &row : rows)
        if (row.has_edges)
            for (const edge_cell &c : row.cells)
                edges.insert(edges.end(), {c.left, c.right});
    std::sort(edges.begin(), edges.end());
    lines_.clear();
    std::int32_t first = 0;
    for (const std::int32_t edge : edges) {
        if (lines_.empty() || edge - first > tolerance) {
            lines_.push_back(edge);
            first = edge;
        }
        lines_.back() = edge;
    }
}

bool edge_columns::keep_cells_apart(const std::vector<edge_row> &rows) const {
    for (const edge_row &row : rows)
        if (row.has_edges)
            for (const edge_cell &c : row.cells)
                if (c.left != c.right && before(c.left) == before(c.right)) return false;
    return true;
}

std::size_t edge_columns::before(std::int32_t edge) const noexcept {
    return static_cast<std::size_t>(std::lower_bound(lines_.begin(), lines_.end(), edge) - lines_.begin());
}

document_table table_of(const std::vector<edge_row> &rows, const edge_columns &columns) {
    const std::size_t width = columns.count();
    std::vector<std::vector<document_cell>> grid(rows.size());
    standing above{std::vector<std::size_t>(width, 0), std::vector<document_cell *>(width, nullptr)};
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t column = 1; column <= width; ++column)
            grid[r].push_back(blank_cell(r + 1, column));
        standing here{std::vector<std::size_t>(width, 0), std::vector<document_cell *>(width, nullptr)};
        std::size_t next = 0;
        for (const edge_cell &c : rows[r].cells) {
            std::size_t first = rows[r].has_edges ? std::max(columns.before(c.left), next) : next;
            std::size_t end = rows[r].has_edges ? std::max(columns.before(c.right), first + 1) : first + 1;
            end = std::min(end, width);
            if (first >= end) continue; // no width at all: nothing can be printed there
            next = end;
            document_cell &place = grid[r][first];
            const bool continues = c.from_above && c.content.text.empty() && above.cells[first] != nullptr &&
                                   above.spans[first] == end - first;
            here.spans[first] = end - first;
            here.cells[first] = continues ? above.cells[first] : &place;
            if (continues) {
                ++above.cells[first]->row_span;
            } else {
                place.text = c.content.text;
                place.span = c.content.span;
                place.column_span = static_cast<std::uint32_t>(end - first);
            }
            for (std::size_t column = continues ? first : first + 1; column < end; ++column)
                grid[r][column].covered = true;
        }
        above = std::move(here);
    }
    document_table out;
    for (const std::vector<document_cell> &row : grid) {
        out.begin_row();
        for (const document_cell &c : row)
            out.add(c);
    }
    return out;
}

} // namespace ogi
