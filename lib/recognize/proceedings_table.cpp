#include "recognize/proceedings_table.hpp"

#include "form/table.hpp"
#include "model/decimal.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/header.hpp"
#include "recognize/pieces.hpp"

#include <algorithm>
#include <array>

namespace ogi {
namespace {

namespace proceeding_code = form::proceeding_code;

constexpr std::int32_t this_table = form::table_code::reconsideration_and_litigation;
constexpr std::size_t most_header_rows = 12, most_header_cells = 200;
constexpr std::size_t group_count = std::size(form::proceedings);
constexpr std::size_t value_count = group_count * form::result_count;

struct place_in_header {
    std::size_t row = 0, column = 0;
};

/// The captions of the three groups, and 行政诉讼 over the last two.
struct captions {
    std::array<std::optional<place_in_header>, group_count + 1> of; // by code of the group
    std::optional<place_in_header> litigation;
};

struct result_head {
    std::int32_t result = 0;
    place_in_header at;
};

/// Columns that stand together and name every result once.
using result_group = std::vector<result_head>;

captions captions_in(const std::vector<table_row> &header) {
    captions out;
    for (std::size_t r = 0; r < header.size(); ++r)
        for (const printed_cell &c : header[r].printed) {
            if (const auto group = form_labels().proceedings.find(c.label)) {
                auto &place = out.of[static_cast<std::size_t>(*group)];
                if (!place) place = {r, c.index};
            } else if (form_labels().proceeding_captions.find(c.label) && !out.litigation)
                out.litigation = {r, c.index};
        }
    return out;
}

bool are_complete(const std::vector<result_group> &groups) {
    const auto complete = [](const result_group &g) { return g.size() == form::result_count; };
    return groups.size() == group_count && std::all_of(groups.begin(), groups.end(), complete);
}

/// The heads of the groups. A header that repeats the text of merged cells in all their places has all of them in its
/// last row.
std::vector<result_group> result_groups(const std::vector<table_row> &header) {
    if (header.size() > 1) {
        std::vector<result_group> last = result_groups({header.back()});
        if (are_complete(last)) return last;
    }
    std::vector<result_group> out;
    std::size_t row_of_last = 0;
    for (std::size_t r = 0; r < header.size(); ++r)
        for (const printed_cell &c : header[r].printed) {
            const auto result = form_labels().results.find(c.label);
            if (!result) continue;
            const auto is_it = [&](const result_head &h) { return h.result == *result; };
            const bool begins_group =
                out.empty() || row_of_last != r || std::any_of(out.back().begin(), out.back().end(), is_it);
            if (begins_group) out.emplace_back();
            out.back().push_back({*result, {r, c.index}});
            row_of_last = r;
        }
    return out;
}

bool have_distinct_columns(const std::vector<result_group> &groups) {
    std::vector<std::size_t> columns;
    for (const result_group &g : groups)
        for (const result_head &h : g)
            columns.push_back(h.at.column);
    std::sort(columns.begin(), columns.end());
    return std::adjacent_find(columns.begin(), columns.end()) == columns.end();
}

using group_order = std::vector<std::pair<std::int32_t, const result_group *>>;

/// Merged cells left empty cells behind: a caption stands over the first head of its group.
std::optional<group_order> by_column(const captions &over, const std::vector<result_group> &groups) {
    group_order out;
    for (const result_group &g : groups)
        for (std::size_t code = 1; code <= group_count; ++code)
            if (over.of[code]->column == g.front().at.column) out.emplace_back(static_cast<std::int32_t>(code), &g);
    if (out.size() != group_count) return std::nullopt;
    std::sort(out.begin(), out.end(),
              [](const auto &a, const auto &b) { return a.second->front().at.column < b.second->front().at.column; });
    return out;
}

/// No empty cells: 行政复议 stands before 行政诉讼, and the heads under a caption follow in the next row.
std::optional<group_order> by_reading(const captions &over, const std::vector<result_group> &groups) {
    const place_in_header reconsideration = *over.of[proceeding_code::administrative_reconsideration];
    const place_in_header direct = *over.of[proceeding_code::litigation_without_reconsideration];
    const place_in_header after = *over.of[proceeding_code::litigation_after_reconsideration];
    if (!over.litigation || over.litigation->row != reconsideration.row ||
        over.litigation->column < reconsideration.column || direct.row != after.row ||
        direct.row <= reconsideration.row)
        return std::nullopt;
    const std::size_t first = groups[0].front().at.row;
    if (first <= reconsideration.row || groups[1].front().at.row != groups[2].front().at.row ||
        groups[1].front().at.row <= direct.row || (first != direct.row && first != groups[1].front().at.row))
        return std::nullopt;
    const bool direct_first = direct.column < after.column;
    const std::int32_t second_code = direct_first ? proceeding_code::litigation_without_reconsideration
                                                  : proceeding_code::litigation_after_reconsideration;
    const std::int32_t third_code = direct_first ? proceeding_code::litigation_after_reconsideration
                                                 : proceeding_code::litigation_without_reconsideration;
    return group_order{{proceeding_code::administrative_reconsideration, &groups[0]},
                       {second_code, &groups[1]},
                       {third_code, &groups[2]}};
}

/// Where the labels in front of the figures end.
std::size_t end_of_labels(const table_row &row) {
    std::size_t end = 0;
    for (const printed_cell &c : row.printed) {
        if (c.is_figure) break;
        end = c.index + 1;
    }
    return end;
}

/// A single short figure in a row that is too short to be one of the table: a page number.
bool is_page_number(const table_row &row) {
    return row.printed.size() == 1 && row.printed.front().is_figure && row.cells.size() < value_count &&
           row.printed.front().source->text.size() < value_count;
}

/// Whether what stands in front of the figures stands under heads of the table, and not all figures follow.
bool has_text_under_heads(const table_row &row, std::size_t label_end, const column_plan &plan) {
    return plan.is_grid() && row.cells.size() == plan.width && plan.columns.front() < label_end &&
           count_values(row, label_end) < value_count;
}

/// Whether all that stands in front of the figures is a sign or a single character, such as 无, as a value may be.
bool has_only_marks(const table_row &row, std::size_t label_end) {
    constexpr std::size_t longest = std::string_view("无").size();
    return std::all_of(row.printed.begin(), row.printed.end(),
                       [&](const printed_cell &c) { return c.index >= label_end || c.source->text.size() <= longest; });
}

/// Whether a row numbers the columns: consecutive numbers, which no row of figures with its totals can be.
bool numbers_columns(const table_row &row, std::size_t label_end) {
    std::int64_t expected = 0;
    std::size_t count = 0;
    for (const printed_cell &c : row.printed) {
        if (c.index < label_end) continue;
        if (!is_digits(c.source->text, 3)) return false;
        const std::int64_t number = parse_decimal(c.source->text, 0).units;
        if (count != 0 && number != expected) return false;
        expected = number + 1;
        ++count;
    }
    return count == value_count;
}

/// As many digits as the table has columns, or more, in one cell.
bool has_all_figures_in_one(const table_row &row, std::size_t label_end) {
    std::size_t digits = 0;
    for (std::string_view token : tokens_after(row, label_end))
        digits += token.size();
    return count_values(row, label_end) == 1 && digits >= value_count;
}

std::string name_of(std::size_t cell_index) {
    const form::proceeding &group = form::proceedings[(cell_index - form::first_proceeding) / form::result_count];
    const form::proceeding_result &result =
        form::proceeding_results[(cell_index - form::first_proceeding) % form::result_count];
    return std::string(group.label).append(" ").append(result.label);
}

} // namespace

bool proceedings_table::is_header(const table_row &row) {
    if (row.has_figures()) return false;
    // 总计 also stands in the header of table 3.
    return std::any_of(row.printed.begin(), row.printed.end(), [](const printed_cell &c) {
        const auto result = form_labels().results.find(c.label);
        return form_labels().proceedings.find(c.label) || form_labels().proceeding_captions.find(c.label) ||
               (result && *result != form::result_code::total);
    });
}

void proceedings_table::add_header(table_row row) {
    if (has_row_) header_.clear();
    has_row_ = false;
    if (header_.size() < most_header_rows && row.printed.size() <= most_header_cells) header_.push_back(std::move(row));
    open_ = found_ = true;
}

void proceedings_table::close() {
    header_.clear();
    open_ = has_row_ = false;
}

std::optional<proceedings_table::header_plan> proceedings_table::plan_of(const std::vector<table_row> &header) {
    const captions over = captions_in(header);
    const std::vector<result_group> groups = result_groups(header);
    if (!are_complete(groups)) return std::nullopt;
    for (std::size_t code = 1; code <= group_count; ++code)
        if (!over.of[code]) return std::nullopt;
    std::optional<group_order> order;
    if (have_distinct_columns(groups)) order = by_column(over, groups);
    if (!order) order = by_reading(over, groups);
    if (!order) return std::nullopt;

    header_plan out;
    out.where = position_of(header.front());
    for (const table_row &row : header)
        out.plan.width = std::max(out.plan.width, row.cells.size());
    for (const auto &[code, group] : *order)
        for (const result_head &h : *group) {
            out.heads.push_back({code, h.result, h.at.row, h.at.column});
            out.plan.columns.push_back(h.at.column);
        }
    return out;
}

/// Whether a row can be the row of values. A label in front, such as 件数, is not in the form; few figures behind a label
/// are a row of another table, and so is whatever follows once the row was met, unless it is as long.
bool proceedings_table::is_row_of_values(const kept_row &next) const {
    const std::size_t values = count_values(next.row, next.label_end);
    if (next.row.printed.empty()) return !has_row_ && next.row.cells.size() >= value_count;
    if (next.label_end == 0) return true;
    return values == value_count || has_all_figures_in_one(next.row, next.label_end) ||
           (!row_ && values >= form::result_count);
}

void proceedings_table::set_aside(const table_row &row) {
    constexpr std::size_t most = 20; // more would only repeat themselves in the log
    if (page_numbers_.size() < most) page_numbers_.push_back(row);
}

bool proceedings_table::add_row(const table_row &row) {
    if (!open_) return false;
    if (is_page_number(row)) {
        set_aside(row);
        return true;
    }
    kept_row next{row, end_of_labels(row), false};
    if (!is_row_of_values(next)) return false;
    if (numbers_columns(row, next.label_end)) {
        if (!column_numbers_) column_numbers_ = position_of(row);
        return true;
    }
    const bool under_new_header = !has_row_;
    if (under_new_header) current_ = plan_of(header_);
    has_row_ = true;
    if (current_) {
        next.is_doubtful = has_text_under_heads(row, next.label_end, current_->plan);
        if (next.is_doubtful && has_only_marks(row, next.label_end)) {
            next.label_end = current_->plan.columns.front();
            next.is_doubtful = false;
        }
        keep(std::move(next), under_new_header);
        return true;
    }
    if (!lost_) first_lost_ = position_of(row);
    lost_ = true;
    return true;
}

void proceedings_table::keep(kept_row next, bool under_new_header) {
    if (!row_) {
        row_ = std::move(next);
        plan_ = current_;
        return;
    }
    if (same_values(row_->row, row_->label_end, next.row, next.label_end)) return;
    conflict_ = true;
    if (under_new_header && !second_) second_ = position_of(next.row).position;
}

void proceedings_table::note_order(harvest &into) const {
    std::vector<std::size_t> places;
    for (const head &h : plan_->heads)
        places.push_back(form::proceeding_index(h.group, h.result));
    if (const auto fault = first_out_of_order(places))
        into.note_order(this_table, fault->printed + 1, name_of(places[fault->printed]),
                        name_of(places[fault->official]), plan_->where);
}

/// The sums of the three groups, as the heads stand.
std::vector<column_sum> proceedings_table::sums() const {
    std::vector<column_sum> out;
    for (std::size_t i = 0; i < plan_->heads.size(); ++i) {
        if (i % form::result_count == 0) out.push_back({i, form::result_count, i});
        if (plan_->heads[i].result == form::result_code::total) out.back().total = i;
    }
    return out;
}

placing proceedings_table::placing_of_row(harvest &into) {
    const table_row &row = row_->row;
    if (row_->is_doubtful) return {placing_fault::too_few_or_shifted, {}};
    placing placed = place_values(row, row_->label_end, plan_->plan, sibling_rows());
    if (placed.fault == placing_fault::none) return placed;
    const cut_search cuts = cuts_of_row(row, row_->label_end, plan_->heads.size(), sums());
    if (cuts.by_sums && cuts.found.size() == 1)
        for (const form::proceeding &group : form::proceedings)
            into.rely_on("T4-SUM", group.key);
    return read_cuts(into, this_table, row, row_->label_end, cuts, std::move(placed), cut_cells_);
}

void proceedings_table::resolve(harvest &into) {
    if (lost_)
        into.log().add(import_rule::no_header,
                       "表四的表头不完整（行政复议、未经复议直接起诉、复议后起诉各五列），各列无法确定，数据行未读取"
                       "。请补齐表头。",
                       "The header of table 4 does not name its three groups of five columns, so the row of figures "
                       "was not read. Complete the header.",
                       first_lost_);
    else if (found_ && !row_)
        into.refuse_empty(this_table);
    if (column_numbers_)
        into.log().add(import_rule::column_numbers, "表四中有一行是栏次（连续的序号），已略去。",
                       "A row of table 4 numbers its columns one after the other; it was passed over.",
                       *column_numbers_);
    for (const table_row &row : page_numbers_) {
        const std::string print = storable(row.printed.front().source->text);
        into.log().add(import_rule::page_number,
                       "表四中有一行只有一个数“" + print + "”，按页码略去。如是表中的数，请补齐该行。",
                       "A row of table 4 holds the single figure \"" + print +
                           "\"; it was passed over as a page number. If it belongs to the table, complete the row.",
                       position_of(row), {print, {}, {}, {}});
    }
    if (!row_) return;
    note_order(into);
    if (conflict_) {
        into.refuse_twice(this_table, row_->row, row_->label_end);
        return;
    }
    const placing placed = placing_of_row(into);
    if (placed.fault != placing_fault::none)
        into.refuse_row(this_table, row_->row, row_->label_end, plan_->heads.size(), placed.fault);
    for (std::size_t i = 0; i < placed.cells.size(); ++i)
        into.put(form::proceeding_index(plan_->heads[i].group, plan_->heads[i].result), row_->row.table,
                 placed.cells[i]);
}

} // namespace ogi
