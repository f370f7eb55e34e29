// Table 3 without a header that names its columns: rows that were set aside are read in the order of the form, where
// their totals show that they stand so.
#include "form/table.hpp"
#include "recognize/applications_table.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/order_of_form.hpp"
#include "recognize/pieces.hpp"

#include <algorithm>

namespace ogi {
namespace {

/// 数据1, 列2, 3: a name that a converter gave to a column that has none.
bool is_made_up_name(std::string_view text) {
    take_front(text, "第");
    for (std::string_view word : {"数据", "列", "栏"})
        take_front(text, word);
    for (std::string_view word : {"列", "栏"})
        take_back(text, word);
    return is_digits(text, 2);
}

bool is_applicant(const printed_label &label) {
    return form_labels().applicants.find(label) || form_labels().applicant_captions.find(label);
}

} // namespace

/// A row above the first rows of the form that names columns of another kind: the figures under it are none of this
/// table.
void applications_table::note_foreign_header(const table_row &row) {
    constexpr std::size_t fewest_names = 5;
    if (row.printed.size() < fewest_names || row.has_figures() || is_header(row) || !without_columns_.empty()) return;
    for (std::size_t i = 1; i < row.printed.size(); ++i) {
        const printed_cell &c = row.printed[i];
        foreign_header_ = foreign_header_ || !(is_applicant(c.label) || is_made_up_name(c.source->text));
    }
}

/// Whether the heads of a header that does not name every column leave it possible that the columns stand as in the form:
/// each known one has its place there, or the known ones its order where no others are named.
bool applications_table::may_stand_as_in_form(const std::vector<std::vector<header_item>> &items,
                                              const std::optional<std::vector<header_item>> &heads) {
    const auto is_unknown = [](const header_item &item) { return item.code == 0 && !item.is_caption; };
    const auto has_unknown = [&](const std::vector<header_item> &row) {
        return std::any_of(row.begin(), row.end(), is_unknown);
    };
    if (std::any_of(items.begin(), items.end(), has_unknown)) {
        if (!heads || heads->size() != form::applicant_count) return false;
        for (std::size_t i = 0; i < heads->size(); ++i)
            if (!is_unknown((*heads)[i]) && (*heads)[i].code != form::applicants[i].code) return false;
        return true;
    }
    for (const std::vector<header_item> &row : items) {
        std::size_t next = 0;
        for (const header_item &item : row) {
            if (item.code == 0) continue;
            const std::size_t place = form::position_of(form::applicants, item.code);
            if (place < next) return false;
            next = place + 1;
        }
    }
    return true;
}

/// Sets a row aside whose columns no header names.
void applications_table::lose(const table_row &row, const line &what) {
    if (count_values(row, what.label_end) == 0 || !row.has_figures()) return;
    if (lost_++ == 0) first_lost_ = position_of(row);
    if (what.row == 0 || row.is_loose || foreign_header_ || heads_contradict_) return;
    note_edition(what.row, row, what.label_end);
    without_columns_.push_back({row, what.row, what.label_end, 0, headers_, {}, false, false});
}

bool applications_table::take_rows_by_order(harvest &into) {
    header_plan next;
    for (const form::applicant &a : form::applicants) {
        next.plan.columns.push_back(0);
        next.codes.push_back(a.code);
        next.names.emplace_back(a.label);
    }
    std::vector<kept_row> taken;
    for (const kept_row &row : without_columns_) {
        const auto is_it = [&row](const kept_row &other) { return other.code == row.code; };
        const auto former = std::find_if(taken.begin(), taken.end(), is_it);
        if (former == taken.end() && first_.count(row.code) == 0)
            taken.push_back(row);
        else if (former != taken.end() && !same_values(former->row, former->label_end, row.row, row.label_end))
            return false;
    }
    for (const kept_row &row : taken)
        next.siblings.learn(row.row, row.label_end, next.codes.size(), depth_of(row.code));
    std::vector<std::vector<std::int64_t>> lines;
    for (const kept_row &row : taken) {
        const placing placed = place_values(row.row, row.label_end, next.plan, next.siblings, depth_of(row.code));
        if (placed.fault != placing_fault::none) continue; // refused with its own reason
        auto figures = figures_of(placed);
        if (!figures) return false;
        lines.push_back(std::move(*figures));
    }
    if (!totals_stand_last(lines)) return false;
    plans_.push_back(std::move(next));
    for (kept_row &row : taken) {
        row.plan = plans_.size() - 1;
        first_.emplace(row.code, rows_.size());
        into.rely_on("T3-TOT", key_of_row(row.code));
        rows_.push_back(std::move(row));
    }
    into.log().add(
        import_rule::columns_by_order,
        "表三没有写明各列的表头，各行的七个数按标准格式的列序读取：每行最后一个数都等于前六个数之和。请对照"
        "原件核对各列。",
        "Table 3 has no header that names its columns. The seven figures of its rows were read in the order of "
        "the form, for in each the last is the sum of the others. Check the columns against the original.",
        first_lost_);
    return true;
}

} // namespace ogi
