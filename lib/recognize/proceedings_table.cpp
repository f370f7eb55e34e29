#include "recognize/proceedings_table.hpp"

#include "form/table.hpp"
#include "model/decimal.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/header.hpp"
#include "recognize/order_of_form.hpp"
#include "recognize/pieces.hpp"

#include <algorithm>
#include <utility>

namespace ogi {
namespace {

constexpr std::int32_t this_table = form::table_code::reconsideration_and_litigation;
constexpr std::size_t most_header_rows = 12, most_header_cells = 200;
constexpr std::size_t group_count = std::size(form::proceedings);
constexpr std::size_t value_count = group_count * form::result_count;

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
           count_values(row, label_end) < plan.columns.size();
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

/// The group that a label in front of the figures names, or 0.
std::int32_t group_named(const table_row &row, std::size_t label_end) {
    for (const printed_cell &c : row.printed)
        if (c.index < label_end)
            if (const auto group = form_labels().proceedings.find(c.label)) return *group;
    return 0;
}

/// Whether the figures of a row, fifteen in number, show by their totals that they stand as in the form.
bool stands_as_in_form(const table_row &row, std::size_t label_end) {
    if (count_values(row, label_end) != value_count) return false;
    const auto figures = figures_of(place_values(row, label_end, proceedings_plan_of_form().plan, sibling_rows()));
    if (!figures) return false;
    std::vector<std::vector<std::int64_t>> groups;
    for (auto first = figures->begin(); first != figures->end(); first += form::result_count)
        groups.emplace_back(first, first + form::result_count);
    const bool says_something = std::any_of(figures->begin(), figures->end(), [](std::int64_t n) { return n != 0; });
    return says_something && totals_stand_last(groups);
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
    caption_ = 0;
}

/// Whether a row can be the row of values. A label in front, such as 件数, is not in the form; few figures behind a label
/// are a row of another table, and so is whatever follows once the row was met, unless it is as long or has a header, or
/// the name of a group, of its own.
bool proceedings_table::is_row_of_values(const kept_row &next) const {
    const std::size_t values = count_values(next.row, next.label_end);
    if (next.row.printed.empty()) return !has_row_ && next.row.cells.size() >= value_count;
    if (next.label_end == 0) return true;
    if (values == value_count || has_all_figures_in_one(next.row, next.label_end)) return true;
    return values >= form::result_count && (parts_.empty() || !has_row_ || group_named(next.row, next.label_end) != 0);
}

void proceedings_table::set_aside(const table_row &row) {
    constexpr std::size_t most = 20; // more would only repeat themselves in the log
    if (page_numbers_.size() < most) page_numbers_.push_back(row);
}

void proceedings_table::note_caption(const printed_label &line) {
    if (const auto group = form_labels().proceedings.find(line)) caption_ = *group;
}

bool proceedings_table::add_row(const table_row &row) {
    if (!open_) return !row.is_loose && take_without_header(row, end_of_labels(row));
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
    const std::int32_t named = group_named(row, next.label_end);
    if (under_new_header || named != 0) current_ = proceedings_plan_of(header_, named != 0 ? named : caption_);
    has_row_ = true;
    caption_ = 0;
    if (current_) {
        next.is_doubtful = has_text_under_heads(row, next.label_end, current_->plan);
        if (next.is_doubtful && has_only_marks(row, next.label_end)) {
            next.label_end = current_->plan.columns.front();
            next.is_doubtful = false;
        }
        keep(std::move(next), under_new_header);
        return true;
    }
    if (!may_stand_as_in_form(header_) || !take_without_header(row, next.label_end)) lose(row);
    return true;
}

void proceedings_table::lose(const table_row &row) {
    if (!std::exchange(lost_, true)) first_lost_ = position_of(row);
}

bool proceedings_table::take_without_header(const table_row &row, std::size_t label_end) {
    if (in_prose_ || !stands_as_in_form(row, label_end)) return false;
    if (without_header_ && !same_values(without_header_->row, without_header_->label_end, row, label_end)) {
        lose(row);
        return true;
    }
    without_header_ = kept_row{row, label_end, false};
    found_ = true;
    return true;
}

void proceedings_table::keep(kept_row next, bool under_new_header) {
    if (in_prose_ && !current_->is_whole()) return lose(next.row);
    const auto shares_group = [this](const part &p) {
        return std::any_of(current_->heads.begin(), current_->heads.end(),
                           [&p](const proceedings_plan::head &h) { return p.plan.has_group(h.group); });
    };
    const auto former = std::find_if(parts_.begin(), parts_.end(), shares_group);
    if (former == parts_.end()) {
        parts_.push_back({std::move(next), *current_, false});
        return;
    }
    // The table of the form counts before one of some of its groups.
    if (former->plan.is_whole() && !current_->is_whole()) return lose(next.row);
    if (!former->plan.is_whole() && current_->is_whole()) {
        lose(former->row.row);
        parts_.clear();
        parts_.push_back({std::move(next), *current_, false});
        return;
    }
    if (same_values(former->row.row, former->row.label_end, next.row, next.label_end)) return;
    former->conflict = true;
    if (under_new_header && current_->is_whole() && !second_) second_ = position_of(next.row).position;
}

void proceedings_table::note_order(const part &p, harvest &into) const {
    std::vector<std::size_t> places;
    for (const proceedings_plan::head &h : p.plan.heads)
        places.push_back(form::proceeding_index(h.group, h.result));
    if (const auto fault = first_out_of_order(places))
        into.note_order(this_table, fault->printed + 1, name_of(places[fault->printed]),
                        name_of(places[fault->official]), p.plan.where);
}

placing proceedings_table::placing_of(const part &p, harvest &into) {
    const table_row &row = p.row.row;
    if (p.row.is_doubtful) return {placing_fault::too_few_or_shifted, {}};
    placing placed = place_values(row, p.row.label_end, p.plan.plan, sibling_rows());
    if (placed.fault == placing_fault::none) return placed;
    const cut_search cuts = cuts_of_row(row, p.row.label_end, p.plan.heads.size(), p.plan.sums());
    if (cuts.by_sums && cuts.found.size() == 1)
        for (const form::proceeding &group : form::proceedings)
            if (p.plan.has_group(group.code)) into.rely_on("T4-SUM", group.key);
    return read_cuts(into, this_table, row, p.row.label_end, cuts, std::move(placed), cut_cells_);
}

void proceedings_table::note_left_out(harvest &into) const {
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
}

/// Without a header that names the columns, a row whose totals show that they stand as in the form.
void proceedings_table::read_by_order(harvest &into) {
    for (const form::proceeding &group : form::proceedings)
        into.rely_on("T4-SUM", group.key);
    into.log().add(
        import_rule::columns_by_order,
        "表四没有写明各列的表头，十五个数按标准格式的列序读取：每五个数中的最后一个都等于前四个数之和。请对照"
        "原件核对各列。",
        "Table 4 has no header that names its columns. Its fifteen figures were read in the order of the form, "
        "for of every five the last is the sum of the others. Check the columns against the original.",
        position_of(without_header_->row));
    parts_.push_back({*std::exchange(without_header_, std::nullopt), proceedings_plan_of_form(), false});
}

void proceedings_table::resolve(harvest &into) {
    const bool is_open_question = lost_ || (without_header_ && !parts_.empty());
    if (is_open_question)
        into.log().add(import_rule::no_header,
                       "表四的表头不完整（行政复议、未经复议直接起诉、复议后起诉各五列），各列无法确定，数据行未读取"
                       "。请补齐表头。",
                       "The header of table 4 does not name its three groups of five columns, so the row of figures "
                       "was not read. Complete the header.",
                       lost_ ? first_lost_ : position_of(without_header_->row));
    else if (without_header_)
        read_by_order(into);
    else if (found_ && parts_.empty())
        into.refuse_empty(this_table);
    note_left_out(into);
    for (const part &p : parts_)
        resolve(p, into);
}

void proceedings_table::resolve(const part &p, harvest &into) {
    note_order(p, into);
    if (p.conflict) return into.refuse_twice(this_table, p.row.row, p.row.label_end);
    const placing placed = placing_of(p, into);
    if (placed.fault != placing_fault::none)
        into.refuse_row(this_table, p.row.row, p.row.label_end, p.plan.heads.size(), placed.fault);
    for (std::size_t i = 0; i < placed.cells.size(); ++i)
        into.put(form::proceeding_index(p.plan.heads[i].group, p.plan.heads[i].result), p.row.row.table,
                 placed.cells[i]);
}

} // namespace ogi
