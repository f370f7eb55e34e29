#include "document/sparse_table.hpp"

#include <algorithm>

namespace ogi {
namespace {

bool stands_before(const sparse_cell &a, const sparse_cell &b) {
    return a.row != b.row ? a.row < b.row : a.column < b.column;
}

using coordinates = std::vector<std::uint32_t>;

coordinates sorted_once(coordinates all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

/// How many of the coordinates, from the `first` on, a span reaches over.
std::size_t reached(const coordinates &all, std::size_t first, std::uint32_t span) {
    const std::uint64_t end = std::uint64_t{all[first]} + span;
    const auto from = all.begin() + static_cast<std::ptrdiff_t>(first);
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::lower_bound(from, all.end(), end) - from));
}

std::size_t index_of(const coordinates &all, std::uint32_t value) {
    return static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), value) - all.begin());
}

/// The places of the grid, row by row.
struct grid {
    coordinates rows, columns;
    std::vector<document_cell> places;
    std::vector<bool> taken;

    std::size_t at(std::size_t row, std::size_t column) const { return row * columns.size() + column; }
};

/// Covers the places right of and below a cell until one is met that another cell has.
void cover(grid &g, std::size_t row, std::size_t column, const sparse_cell &c) {
    std::size_t width = reached(g.columns, column, c.column_span), height = reached(g.rows, row, c.row_span);
    std::size_t x = 1;
    while (x < width && !g.taken[g.at(row, column + x)])
        g.taken[g.at(row, column + x)] = true, ++x;
    width = x;
    std::size_t y = 1;
    for (; y < height; ++y) {
        const auto from = g.taken.begin() + static_cast<std::ptrdiff_t>(g.at(row + y, column));
        const auto to = from + static_cast<std::ptrdiff_t>(width);
        if (std::find(from, to, true) != to) break;
        std::fill(from, to, true);
    }
    height = y;
    document_cell &anchor = g.places[g.at(row, column)];
    anchor.row_span = static_cast<std::uint32_t>(height);
    anchor.column_span = static_cast<std::uint32_t>(width);
    for (y = 0; y < height; ++y)
        for (x = 0; x < width; ++x)
            if (x + y > 0) g.places[g.at(row + y, column + x)].covered = true;
}

} // namespace

std::optional<document_table> sparse_table::build(numbering_of_cells numbering, std::size_t most) {
    if (!std::is_sorted(cells_.begin(), cells_.end(), stands_before))
        std::stable_sort(cells_.begin(), cells_.end(), stands_before);
    grid g;
    for (const sparse_cell &c : cells_) {
        if (g.rows.empty() || g.rows.back() != c.row) g.rows.push_back(c.row);
        g.columns.push_back(c.column);
    }
    g.columns = sorted_once(std::move(g.columns));
    if (!g.columns.empty() && g.rows.size() > most / g.columns.size()) return std::nullopt;
    g.places.resize(g.rows.size() * g.columns.size());
    g.taken.resize(g.places.size());
    for (std::size_t row = 0, i = 0; row < g.rows.size(); ++row)
        for (std::size_t column = 0; column < g.columns.size(); ++column, ++i) {
            const bool placed = numbering == numbering_of_cells::as_placed;
            g.places[i].row = placed ? g.rows[row] : static_cast<std::uint32_t>(row + 1);
            g.places[i].column = placed ? g.columns[column] : static_cast<std::uint32_t>(column + 1);
        }
    std::size_t row = 0;
    for (const sparse_cell &c : cells_) {
        while (g.rows[row] != c.row)
            ++row;
        const std::size_t column = index_of(g.columns, c.column), at = g.at(row, column);
        if (g.taken[at]) {
            if (!c.content.text.empty() && hidden_++ == 0) first_hidden_ = c.content.span;
            continue;
        }
        g.taken[at] = true;
        g.places[at].text = c.content.text;
        g.places[at].span = c.content.span;
        if (c.row_span > 1 || c.column_span > 1) cover(g, row, column, c);
    }
    // A sheet does not store its empty cells; a row of a text document has all that it has.
    if (numbering == numbering_of_cells::in_the_grid)
        for (std::size_t i = 0; i < g.places.size(); ++i)
            g.places[i].missing = !g.taken[i];
    document_table out;
    for (row = 0; row < g.rows.size(); ++row) {
        out.begin_row();
        for (std::size_t column = 0; column < g.columns.size(); ++column)
            out.add(g.places[g.at(row, column)]);
    }
    return out;
}

} // namespace ogi
