#include "document/doc_tables.hpp"

#include "document/edge_grid.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace ogi {
namespace {

bool holds_tables(const std::vector<document_block> &cell) {
    return std::any_of(cell.begin(), cell.end(),
                       [](const document_block &b) { return std::holds_alternative<document_table>(b); });
}

/// Cells merged with those beside them: writers disagree whether 1 or 2 is the first of them, so the first is who comes
/// first, and another with its code begins anew.
bool continues_to_the_right(const word_row &row, std::size_t cell) {
    if (cell == 0 || row.cells[cell].across == 0) return false;
    std::size_t first = cell;
    while (first > 0 && row.cells[first - 1].across != 0)
        --first;
    return first != cell && row.cells[cell].across != row.cells[first].across;
}

bool has_usable_edges(const std::optional<word_row> &row, std::size_t cells) {
    return row && row->cells.size() == cells &&
           std::adjacent_find(row->edges.begin(), row->edges.end(),
                              [](std::int32_t a, std::int32_t b) { return a >= b; }) == row->edges.end();
}

} // namespace

void doc_tables::go_to(std::size_t depth) {
    end_tables(depth);
    open_.resize(depth);
}

void doc_tables::add_paragraph(const document_paragraph &paragraph, std::size_t depth) {
    go_to(depth);
    if (!paragraph.text.empty()) (depth == 0 ? into_.blocks : open_.back().cell).emplace_back(paragraph);
}

void doc_tables::end_cell(std::size_t depth) {
    go_to(depth);
    open_.back().cells.push_back(std::exchange(open_.back().cell, {}));
}

void doc_tables::end_row(std::size_t depth, const std::optional<word_row> &properties) {
    go_to(depth);
    open_table &table = open_.back();
    // Text before the mark of the row that no cell mark ended.
    if (!table.cell.empty()) table.cells.push_back(std::exchange(table.cell, {}));
    if (!table.cells.empty()) table.rows.push_back({std::exchange(table.cells, {}), properties});
}

void doc_tables::end_tables(std::size_t depth) {
    while (open_.size() > depth)
        close_last();
}

void doc_tables::close_last() {
    if (!open_.back().cell.empty() || !open_.back().cells.empty()) end_row(open_.size(), std::nullopt);
    std::vector<row> rows = std::move(open_.back().rows);
    open_.pop_back();
    blocks out;
    const auto is_layout = [](const row &r) { return std::any_of(r.cells.begin(), r.cells.end(), holds_tables); };
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first;
        while (end < rows.size() && !is_layout(rows[end]))
            ++end;
        if (end > first) give_out(rows, first, end, out);
        if (end < rows.size()) {
            for (blocks &cell : rows[end].cells)
                std::move(cell.begin(), cell.end(), std::back_inserter(out));
            ++end;
        }
        first = end;
    }
    blocks &to = open_.empty() ? into_.blocks : open_.back().cell;
    std::move(out.begin(), out.end(), std::back_inserter(to));
}

/// Adds rows without tables in them as one table.
void doc_tables::give_out(std::vector<row> &rows, std::size_t first, std::size_t end, blocks &to) {
    std::vector<edge_row> placed;
    for (std::size_t r = first; r < end; ++r) {
        const row &from = rows[r];
        edge_row out;
        out.has_edges = has_usable_edges(from.properties, from.cells.size());
        if (!out.has_edges) ++rows_without_edges_;
        for (std::size_t i = 0; i < from.cells.size(); ++i) {
            edge_cell cell{cell_of(from.cells[i])};
            if (out.has_edges) {
                cell.left = from.properties->edges[i];
                cell.right = from.properties->edges[i + 1];
                cell.from_above = from.properties->cells[i].from_above;
                if (cell.content.text.empty() && continues_to_the_right(*from.properties, i)) {
                    out.cells.back().right = cell.right;
                    continue;
                }
            }
            out.cells.push_back(cell);
        }
        placed.push_back(std::move(out));
    }
    const edge_columns columns(placed);
    cells_ += placed.size() * columns.count();
    if (!has_too_many_cells()) to.emplace_back(table_of(placed, columns));
}

document_cell doc_tables::cell_of(const blocks &content) {
    document_cell out;
    if (content.empty()) return out;
    const document_paragraph &first = std::get<document_paragraph>(content.front());
    const document_paragraph &last = std::get<document_paragraph>(content.back());
    out.text = first.text;
    out.span = first.span;
    if (content.size() == 1) return out;
    std::string joined(first.text);
    for (std::size_t i = 1; i < content.size(); ++i)
        joined.append("\n").append(std::get<document_paragraph>(content[i]).text);
    out.text = into_.keep(std::move(joined));
    out.span.characters = last.span.character + last.span.characters - first.span.character;
    // Pieces of a text that was changed may lie anywhere in the stream.
    if (last.span.begin.offset > first.span.begin.offset)
        out.span.size = last.span.begin.offset + last.span.size - first.span.begin.offset;
    return out;
}

} // namespace ogi
