#include "document/placed_table.hpp"

#include "document/placed_columns.hpp"
#include "document/placed_heads.hpp"
#include "document/placed_labels.hpp"

#include <algorithm>

namespace ogi {
namespace {

// No table for people comes near; they bound the comparison of all with all.
constexpr std::size_t most_heads = 200, most_columns = 64, most_rows = 1000, most_figures = 20000;

/// A row of figures by column: null where nothing is printed.
using figures_by_column = std::vector<const placed_text *>;

/// The cells of the table, with those that merged cells cover.
class placed_grid {
public:
    placed_grid(std::size_t rows, std::size_t columns)
        : columns_(columns), cells_(rows * columns), filled_(cells_.size()) {}

    bool is_free(std::size_t row, std::size_t column) const { return !filled_[row * columns_ + column]; }

    /// Puts a cell in its place; false when another stands there. It spans what is free beside and below it.
    bool put(const placed_text &content, std::size_t row, std::size_t column, std::size_t row_span,
             std::size_t column_span) {
        if (!is_free(row, column)) return false;
        std::size_t right = column + 1, bottom = row + 1;
        while (right < std::min(column + column_span, columns_) && is_free(row, right))
            ++right;
        while (bottom < std::min(row + row_span, rows()) && is_row_free(bottom, column, right))
            ++bottom;
        for (std::size_t r = row; r < bottom; ++r)
            for (std::size_t c = column; c < right; ++c) {
                filled_[r * columns_ + c] = true;
                cells_[r * columns_ + c].covered = true;
            }
        document_cell &cell = cells_[row * columns_ + column];
        cell.covered = false;
        cell.text = content.text;
        cell.span = content.span;
        cell.row_span = static_cast<std::uint32_t>(bottom - row);
        cell.column_span = static_cast<std::uint32_t>(right - column);
        return true;
    }

    document_table table() {
        document_table out;
        for (std::size_t r = 0; r < rows(); ++r) {
            out.begin_row();
            for (std::size_t c = 0; c < columns_; ++c) {
                document_cell cell = cells_[r * columns_ + c];
                cell.row = static_cast<std::uint32_t>(r + 1);
                cell.column = static_cast<std::uint32_t>(c + 1);
                out.add(cell);
            }
        }
        return out;
    }

private:
    std::size_t rows() const { return cells_.size() / columns_; }
    bool is_row_free(std::size_t row, std::size_t first, std::size_t end) const {
        for (std::size_t c = first; c < end; ++c)
            if (!is_free(row, c)) return false;
        return true;
    }

    std::size_t columns_;
    std::vector<document_cell> cells_;
    std::vector<bool> filled_;
};

void sort_across(std::vector<placed_text> &texts) {
    std::stable_sort(texts.begin(), texts.end(),
                     [](const placed_text &a, const placed_text &b) { return a.left < b.left; });
}

/// Texts among the figures are cells as these are.
void put_among_figures(const std::vector<placed_text> &others, std::vector<figure_row> &rows) {
    for (const placed_text &text : others) {
        const auto nearest = std::min_element(rows.begin(), rows.end(), [&](const figure_row &a, const figure_row &b) {
            const auto away = [&](const figure_row &r) {
                return std::max(r.middle(), text.middle()) - std::min(r.middle(), text.middle());
            };
            return away(a) < away(b);
        });
        nearest->figures.push_back(text);
        sort_across(nearest->figures);
    }
}

std::vector<bool> labelled_rows(const placed_labels &labels, std::size_t rows) {
    std::vector<bool> out(rows, false);
    for (const placed_cell &cell : labels.cells)
        for (std::size_t r = cell.row; r < std::min(cell.row + cell.row_span, rows); ++r)
            out[r] = true;
    return out;
}

/// The row that figures without a label close to it are a part of: a number that was broken over two lines.
std::size_t row_beside(const std::vector<figure_row> &rows, const std::vector<bool> &labelled, std::size_t row) {
    if (rows[row].figures.empty()) return row;
    const std::int32_t em = rows[row].figures.front().em;
    std::size_t best = row;
    std::int32_t best_distance = 2 * em;
    for (const std::size_t r : {row - 1, row + 1}) {
        if (r >= rows.size() || !labelled[r] || rows[std::max(r, row)].begins_page) continue;
        const std::int32_t distance =
            std::max(rows[r].middle(), rows[row].middle()) - std::min(rows[r].middle(), rows[row].middle());
        if (distance <= best_distance) {
            best = r;
            best_distance = distance;
        }
    }
    return best;
}

} // namespace

std::optional<document_table> build_table(table_texts texts, search_effort &left, document &keeper) {
    std::vector<figure_row> &rows = texts.rows;
    std::size_t figures = texts.others.size();
    for (const figure_row &row : rows)
        figures += row.figures.size();
    if (rows.empty() || rows.size() > most_rows || texts.heads.size() > most_heads || figures > most_figures)
        return std::nullopt;
    put_among_figures(texts.others, rows);
    std::optional<std::int32_t> labels_end;
    const std::vector<placed_text> label_lines = label_texts(texts.labels, keeper);
    for (const placed_text &label : label_lines)
        labels_end = std::max(labels_end.value_or(label.right), label.right);
    const std::vector<figure_column> figures_alone = columns_of_figures(rows);
    if (figures_alone.empty()) return std::nullopt;
    const std::vector<placed_text> heads =
        whole_heads(head_lines(texts.heads, figures_alone, keeper), figures_alone, keeper);
    if (heads.size() > most_heads) return std::nullopt;
    const auto columns = columns_of(rows, heads, labels_end);
    if (!columns || columns->size() > most_columns) return std::nullopt;
    const auto labels = labels_of(label_lines, rows, left, keeper);
    if (!labels) return std::nullopt;

    const std::vector<placed_head> over = head_rows(heads, *columns, keeper);
    std::size_t head_count = 0, label_columns = labels->columns;
    for (const placed_head &head : over) {
        head_count = std::max(head_count, head.row + 1);
        if (head.over_labels) label_columns = std::max<std::size_t>(label_columns, 1);
    }
    // Figures that belong to the row beside theirs leave no row behind.
    const std::vector<bool> labelled = labelled_rows(*labels, rows.size());
    std::vector<std::size_t> row_of, place_of;
    std::size_t row_count = 0;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        row_of.push_back(labels->columns == 0 || labelled[r] ? r : row_beside(rows, labelled, r));
        place_of.push_back(row_count);
        if (row_of.back() == r) ++row_count;
    }
    placed_grid grid(head_count + row_count, label_columns + columns->size());
    for (const placed_head &head : over)
        if (!grid.put(head.content, head.row, head.over_labels ? 0 : label_columns + head.column, 1,
                      head.over_labels ? label_columns : head.column_span))
            return std::nullopt;
    for (const placed_cell &label : labels->cells)
        if (!grid.put(label.content, head_count + place_of[label.row], label.column, label.row_span, label.column_span))
            return std::nullopt;

    std::vector<std::vector<std::optional<placed_text>>> cells(
        rows.size(), std::vector<std::optional<placed_text>>(columns->size()));
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (const placed_text &figure : rows[r].figures) {
            std::optional<placed_text> &cell = cells[row_of[r]][column_of(*columns, figure)];
            if (!cell)
                cell = figure;
            else if (cell->middle() <= figure.middle())
                cell = joined(*cell, figure, "\n", keeper);
            else
                cell = joined(figure, *cell, "\n", keeper);
        }
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < columns->size(); ++c)
            if (cells[r][c]) grid.put(*cells[r][c], head_count + place_of[r], label_columns + c, 1, 1);
    return grid.table();
}

} // namespace ogi
