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

/// Whether a header that does not name every column leaves no other order than that of the form. Where it has other names,
/// the known heads stand at their places and one alone is strange. Else they are all but 总计, which the sums tell; the five
/// under 法人或其他组织; or none at all.
bool applications_table::may_stand_as_in_form(const std::vector<std::vector<header_item>> &items,
                                              const std::optional<std::vector<header_item>> &heads) {
    std::vector<std::int32_t> named;
    std::size_t strange = 0, made_up = 0;
    for (const std::vector<header_item> &row : items)
        for (const header_item &item : row)
            if (item.code != 0)
                named.push_back(item.code);
            else if (!item.is_caption)
                ++(is_made_up_name(item.name) ? made_up : strange);
    if (strange + made_up != 0) {
        if (strange > 1 || !heads || heads->size() != form::applicant_count) return false;
        for (std::size_t i = 0; i < heads->size(); ++i)
            if ((*heads)[i].code != 0 && (*heads)[i].code != form::applicants[i].code) return false;
        return true;
    }
    const auto is_from_to = [&named](std::size_t first, std::size_t last) {
        return std::equal(named.begin(), named.end(), form::applicants + first, form::applicants + last,
                          [](std::int32_t code, const form::applicant &a) { return code == a.code; });
    };
    constexpr std::size_t total = form::applicant_count - 1;
    if (heads && named.size() == total) {
        // In two rows, 自然人 may stand before the five or above them: the order of the columns tells.
        named.clear();
        for (const header_item &head : *heads)
            named.push_back(head.code);
    }
    return named.empty() || is_from_to(0, total) || is_from_to(1, total);
}

/// Sets a row aside whose columns no header names.
void applications_table::lose(const table_row &row, const line &what) {
    if (count_values(row, what.label_end) == 0 || !row.has_figures()) return;
    if (lost_++ == 0) first_lost_ = position_of(row);
    if (what.row == 0 || row.is_loose || in_prose_ || foreign_header_ || heads_contradict_) return;
    note_edition(what.row, row, what.label_end);
    without_columns_.push_back({row, what.row, what.label_end, 0, headers_, {}, false, false});
}

bool applications_table::take_rows_by_order(harvest &into) {
    // Beside rows under a header others may be those of another table.
    if (!rows_.empty() || without_columns_.empty()) return false;
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
        if (former == taken.end())
            taken.push_back(row);
        else if (!same_values(former->row, former->label_end, row.row, row.label_end))
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
