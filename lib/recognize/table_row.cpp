#include "recognize/table_row.hpp"

#include "recognize/figure.hpp"
#include "recognize/label_mending.hpp"

#include <algorithm>
#include <utility>

namespace ogi {
namespace {

std::vector<const printed_cell *> values_after(const table_row &row, std::size_t label_end) {
    std::vector<const printed_cell *> out;
    for (const printed_cell &c : row.printed)
        if (c.index >= label_end) out.push_back(&c);
    return out;
}

bool stand_side_by_side(const std::vector<const printed_cell *> &values) {
    return values.empty() || values.back()->index - values.front()->index + 1 == values.size();
}

bool are_figures(const std::vector<const printed_cell *> &values) {
    return std::all_of(values.begin(), values.end(), [](const printed_cell *c) { return c->is_figure; });
}

/// A place that a merged cell before it covers is none of a value.
placing cells_from(const document_row &row, std::size_t start, std::size_t count) {
    if (row[start].covered) return {placing_fault::too_few_or_shifted, {}};
    placing out;
    for (std::size_t i = 0; i < count; ++i)
        out.cells.push_back(&row[start + i]);
    return out;
}

bool fit_window(const std::vector<const printed_cell *> &values, std::size_t start, std::size_t count) {
    return values.empty() || (values.front()->index >= start && values.back()->index < start + count);
}

bool fit_columns(const std::vector<const printed_cell *> &values, const std::vector<std::size_t> &columns) {
    return std::all_of(values.begin(), values.end(), [&](const printed_cell *c) {
        return std::binary_search(columns.begin(), columns.end(), c->index);
    });
}

/// A row is cut as its header is: where one head reaches over two places, the row has one cell too, or it is shifted.
bool is_merged_as(const column_plan &plan, const document_row &row) {
    return std::all_of(plan.covered.begin(), plan.covered.end(), [&](std::size_t i) { return row[i].covered; });
}

placing cells_under(const document_row &row, const std::vector<std::size_t> &columns) {
    if (row[columns.front()].covered) return {placing_fault::too_few_or_shifted, {}};
    placing out;
    for (std::size_t column : columns)
        out.cells.push_back(&row[column]);
    return out;
}

/// 1 属于国家秘密: a label of table 3 whose numbering lost its point, and no figure with a remark.
bool is_numbered_label(std::string_view text, printed_label &label) {
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    if (digits == 0 || digits > 2 || text.size() - digits < std::string_view("秘密").size() ||
        text.size() > longest_label)
        return false;
    label = label_of(text.substr(digits));
    return form_labels().application_rows.find(label).has_value();
}

} // namespace

bool table_row::has_figures() const {
    return std::any_of(printed.begin(), printed.end(), [](const printed_cell &c) { return c.is_figure; });
}

table_row row_of(std::uint32_t table, const document_row &cells) {
    table_row out{table, cells, {}, false};
    // A row that is shorter than its table is as long as it was written: that is how one that lost a cell is noticed.
    while (out.cells.size() != 0 && (out.cells.last - 1)->missing)
        --out.cells.last;
    out.printed.reserve(out.cells.size());
    for (std::size_t i = 0; i < out.cells.size(); ++i) {
        if (cells[i].text.empty()) continue;
        printed_label label;
        const bool figure = looks_like_a_figure(cells[i].text) && !is_numbered_label(cells[i].text, label);
        out.printed.push_back({i, &cells[i], figure, figure ? printed_label() : label_of(cells[i].text)});
        if (!figure && !label.text.empty()) out.printed.back().label = std::move(label);
        if (!figure) table_label_mender().mend(out.printed.back().label);
    }
    return out;
}

bool column_plan::is_grid() const {
    for (std::size_t i = 1; i < columns.size(); ++i)
        if (columns[i] <= columns[i - 1]) return false;
    return true;
}

void sibling_rows::learn(const table_row &row, std::size_t label_end, std::size_t values, int depth) {
    const auto cells = values_after(row, label_end);
    if (cells.size() != values || !stand_side_by_side(cells) || !are_figures(cells)) return;
    const std::size_t start = cells.front()->index;
    for (build &b : builds_)
        if (b.depth == depth && b.label_end == label_end && b.size == row.cells.size()) {
            if (b.start != start) b.start = npos;
            return;
        }
    constexpr std::size_t most_builds = 64; // a table of the form has a few
    if (builds_.size() < most_builds) builds_.push_back({depth, label_end, row.cells.size(), start});
}

std::size_t sibling_rows::start_of(const table_row &row, std::size_t label_end, int depth) const {
    for (const build &b : builds_)
        if (b.depth == depth && b.label_end == label_end && b.size == row.cells.size()) return b.start;
    return npos;
}

placing place_values(const table_row &row, std::size_t label_end, const column_plan &plan, const sibling_rows &siblings,
                     int depth) {
    const std::size_t count = plan.columns.size(), size = row.cells.size();
    const auto values = values_after(row, label_end);
    if (values.size() > count) return {placing_fault::too_many, {}};
    if (values.size() == count && stand_side_by_side(values) && are_figures(values))
        return cells_from(row.cells, values.front()->index, count);
    if (size <= label_end) return {placing_fault::no_cells, {}};

    const std::size_t start = siblings.start_of(row, label_end, depth);
    if (start != sibling_rows::npos) {
        if (start + count <= size && fit_window(values, start, count)) return cells_from(row.cells, start, count);
    } else if (plan.is_grid() && size == plan.width) {
        if (label_end <= plan.columns.front() && fit_columns(values, plan.columns) && is_merged_as(plan, row.cells))
            return cells_under(row.cells, plan.columns);
        // More labels than the header leaves room for: then the values fill the row to its end.
        if (label_end > plan.columns.front() && label_end + count == size)
            return cells_from(row.cells, label_end, count);
    }
    // Nothing at all is printed: every cell is blank, wherever it stands.
    if (values.empty()) return {placing_fault::none, std::vector<const document_cell *>(count, nullptr)};
    return {placing_fault::too_few_or_shifted, {}};
}

std::size_t count_values(const table_row &row, std::size_t label_end) {
    return values_after(row, label_end).size();
}

std::string values_in_words(const table_row &row, std::size_t label_end) {
    constexpr std::size_t longest = 200;
    std::string out;
    for (const printed_cell *c : values_after(row, label_end)) {
        if (out.size() + c->source->text.size() > longest) return out + " …";
        out.append(out.empty() ? "" : " · ").append(storable(c->source->text));
    }
    return out;
}

bool same_values(const table_row &a, std::size_t a_label_end, const table_row &b, std::size_t b_label_end) {
    const auto left = values_after(a, a_label_end), right = values_after(b, b_label_end);
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const printed_cell *x, const printed_cell *y) { return x->source->text == y->source->text; });
}

} // namespace ogi
