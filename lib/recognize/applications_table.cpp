#include "recognize/applications_table.hpp"

#include "form/table.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/header.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace ogi {
namespace {

namespace row_code = form::row_code;
namespace group_code = form::group_code;

constexpr std::int32_t this_table = form::table_code::applications;
constexpr std::size_t most_header_rows = 12;
/// Of （六）其他处理.
constexpr std::int32_t divided_rows[] = {row_code::correction_overdue, row_code::fee_unpaid,
                                         row_code::other_handling_other};

/// 其他 and 总计 also stand in other tables and rows: they do not make a header by themselves.
bool is_telling_applicant(const printed_label &label) {
    const auto code = form_labels().applicants.find(label);
    return code && *code != form::applicant_code::other_organization && *code != form::applicant_code::total;
}

std::size_t first_head(const std::vector<table_row> &header) {
    std::size_t first = static_cast<std::size_t>(-1);
    for (const table_row &row : header)
        for (const printed_cell &c : row.printed)
            if (form_labels().applicants.find(c.label) || form_labels().applicant_captions.find(c.label))
                first = std::min(first, c.index);
    return first;
}

/// `first`: the first column that has a head of the form in any row of the header.
std::vector<header_item> header_items(const table_row &row, bool first_row, std::size_t first) {
    const catalogue &labels = form_labels();
    std::vector<header_item> out;
    for (const printed_cell &c : row.printed) {
        if (is_relation_note(c.label)) continue;
        header_item item;
        item.column = c.index;
        item.name = storable(c.source->text.substr(0, longest_label));
        item.is_caption = labels.applicant_captions.find(c.label).has_value();
        if (const auto code = labels.applicants.find(c.label)) item.code = *code;
        // What stands before the columns is the head of the labels, or a piece of it.
        if ((first_row || item.column < first) && out.empty() && !item.is_caption && item.code == 0) continue;
        out.push_back(std::move(item));
    }
    return out;
}

bool names_every_applicant_once(const std::vector<header_item> &heads) {
    for (const form::applicant &a : form::applicants) {
        const auto is_it = [&](const header_item &item) { return item.code == a.code; };
        if (std::count_if(heads.begin(), heads.end(), is_it) != 1) return false;
    }
    return true;
}

/// Whether the columns that a header names stand in the order of the codes.
bool keeps_order(const std::vector<std::vector<header_item>> &rows, const std::vector<std::int32_t> &codes) {
    for (const std::vector<header_item> &row : rows) {
        auto next = codes.begin();
        for (const header_item &item : row) {
            if (item.code == 0) continue;
            next = std::find(next, codes.end(), item.code);
            if (next++ == codes.end()) return false;
        }
    }
    return true;
}

bool names_a_line(const printed_label &label) {
    return form_labels().groups.find(label) || form_labels().application_rows.find(label);
}

const form::application_row &line_of_row(std::int32_t code) {
    return form::line_of(form::application_rows, code);
}

/// Whether a figure of （六）其他处理 is what its three divided rows add up to; all four must be numbers.
bool is_sum_of_divided_rows(const cell &figure, std::int32_t column, const report &r) {
    if (!figure.is_number()) return false;
    std::int64_t left = figure.value();
    for (std::int32_t row : divided_rows) {
        const cell &part = r[form::application_index(row, column)];
        if (!part.is_number() || __builtin_sub_overflow(left, part.value(), &left)) return false;
    }
    return left == 0;
}

} // namespace

/// How many captions stand over a row of the form; a local row is like no other.
int applications_table::depth_of(std::int32_t row) {
    if (row == 0) return -1;
    const std::int32_t group = line_of_row(row).group;
    if (row == row_code::other_handling_undivided || group == group_code::outcome) return 1;
    return group == group_code::none ? 0 : 2;
}

bool applications_table::is_header(const table_row &row) {
    if (row.has_figures()) return false;
    return std::any_of(row.printed.begin(), row.printed.end(), [](const printed_cell &c) {
        return is_relation_note(c.label) || is_telling_applicant(c.label) ||
               form_labels().applicant_captions.find(c.label).has_value();
    });
}

void applications_table::add_header(table_row row) {
    if (header_.size() < most_header_rows) header_.push_back(std::move(row));
    open_ = found_ = true;
}

bool applications_table::add_unnamed_header(const table_row &row) {
    constexpr std::size_t fewest_names = 4;
    if (!open_ || plans_.empty() || !header_.empty() || row.has_figures()) return false;
    if (row.printed.size() != plans_.back().codes.size() + 1 || names_a_line(row.printed.front().label)) return false;
    std::set<std::string_view> names;
    for (const printed_cell &c : row.printed)
        names.insert(c.source->text);
    if (names.size() < fewest_names) return false;
    unnamed_ = {values_in_words(row, 0), position_of(row)};
    return true;
}

/// Whether the first row under a header without names is one of the form.
bool applications_table::settle_unnamed_header(const line &what) {
    constexpr std::size_t most = 20; // more would only repeat themselves in the log
    if (what.known && doubtful_.size() < most) doubtful_.push_back(*unnamed_);
    unnamed_.reset();
    return what.known;
}

void applications_table::close() {
    header_.clear();
    unnamed_.reset();
    open_ = false;
}

/// Which row of the form the labels in front name. The last one counts: captions stand before it.
applications_table::line applications_table::identify(const table_row &row) {
    const catalogue &labels = form_labels();
    line out;
    for (std::size_t i = 0; i < row.printed.size() && !row.printed[i].is_figure; ++i) {
        const printed_cell &c = row.printed[i];
        const bool is_bare_other = c.label.text == "其他";
        // （六）其他 is the caption （六）其他处理 shortened; 3.其他 is a row, and only under that caption.
        const bool shortened =
            is_bare_other && c.label.numbering.style == numbering_style::bracketed && c.label.numbering.number == 6;
        const auto group =
            shortened ? std::optional<std::int32_t>(group_code::other_handling) : labels.groups.find(c.label);
        if (group) {
            out.group = *group;
            out.label_end = c.index + 1;
            out.known = true;
            if (*group != group_code::outcome || group_ == group_code::none) {
                group_ = *group;
                group_print_ = storable(c.source->text);
            }
            continue;
        }
        const auto found = labels.application_rows.find(c.label);
        if (found && !(is_bare_other && group_ != group_code::other_handling)) {
            out.row = *found;
            out.label_end = c.index + 1;
            out.known = true;
            while (++i < row.printed.size() && row.printed[i].source->text == c.source->text)
                out.label_end = row.printed[i].index + 1;
            return out;
        }
        // A number alone begins the caption of a group whose words stand further down.
        const bool is_number = c.label.numbering.style != numbering_style::none && !c.source->text.empty();
        if (c.label.text.empty() && !is_number) break;
        out.known = false;
        out.label_end = c.index + 1;
    }
    return out;
}

bool applications_table::add_row(const table_row &row) {
    const std::int32_t group_before = group_;
    const std::string print_before = group_print_;
    line what = identify(row);
    if (what.label_end == 0 || (!what.known && !open_)) {
        group_ = group_before;
        group_print_ = print_before;
        return false;
    }
    if (unnamed_ && !settle_unnamed_header(what)) {
        close();
        return false;
    }
    found_ = true;
    const bool has_values = count_values(row, what.label_end) != 0;
    if (what.row != 0) {
        group_ = line_of_row(what.row).group != group_code::none ? line_of_row(what.row).group : group_;
    } else if (what.known && what.group == group_code::other_handling) {
        // A row in the form of 2019, a caption in that of 2021; which of the two is seen when all rows are known.
        what.row = row_code::other_handling_undivided;
    } else if (!has_values) {
        return what.known;
    }
    if (!open_) {
        lose(row, what);
        return true;
    }
    if (!header_.empty()) build_plan();
    if (plans_.empty() || header_is_useless_) {
        lose(row, what);
        return true;
    }
    keep(row, what);
    return true;
}

void applications_table::build_plan() {
    std::vector<std::vector<header_item>> items;
    std::size_t width = 0;
    const std::size_t first = first_head(header_);
    for (const table_row &row : header_) {
        width = std::max(width, row.cells.size());
        std::vector<header_item> heads_in_row = header_items(row, &row == &header_.front(), first);
        if (!heads_in_row.empty()) items.push_back(std::move(heads_in_row));
    }
    const log_place where = position_of(header_.front());
    const std::string print = values_in_words(header_.front(), 0);
    header_.clear();
    ++headers_;
    const auto heads = column_heads(items);
    if (!heads || !names_every_applicant_once(*heads)) {
        heads_contradict_ = !may_stand_as_in_form(items, heads);
        return go_on_under_former(items, {print, where});
    }
    header_is_useless_ = false;
    header_plan next;
    next.plan.width = width;
    next.where = where;
    for (const header_item &head : *heads) {
        next.plan.columns.push_back(head.column);
        next.codes.push_back(head.code);
        next.names.push_back(head.name);
    }
    // A header repeated after a page break changes nothing.
    if (!plans_.empty() && plans_.back().codes == next.codes && plans_.back().plan == next.plan) return;
    plans_.push_back(std::move(next));
}

/// A header with a hole: at the head of a page, and saying nothing else than the one before, it changes nothing.
void applications_table::go_on_under_former(const std::vector<std::vector<header_item>> &items,
                                            doubtful_header header) {
    header_is_useless_ = plans_.empty() || !keeps_order(items, plans_.back().codes);
    if (!header_is_useless_) doubtful_.push_back(std::move(header));
}

void applications_table::note_edition(std::int32_t code, const table_row &row, std::size_t label_end) {
    if (code == 0) return;
    const form::edition_set editions = line_of_row(code).editions;
    if (editions == form::fmt2021 && !row_of_2021_) row_of_2021_ = label_before(row, label_end);
    if (editions == form::fmt2019_trial && count_values(row, label_end) != 0 && !row_of_2019_)
        row_of_2019_ = label_before(row, label_end);
}

/// Whether the row was met before; a row that contradicts its first print makes both useless.
bool applications_table::repeats(const kept_row &next) {
    if (next.code == 0) return false;
    const auto [entry, is_new] = first_.try_emplace(next.code, rows_.size());
    if (is_new) return false;
    kept_row &former = rows_[entry->second];
    const bool same = same_values(former.row, former.label_end, next.row, next.label_end);
    // （六） stands again at the head of a page, without figures.
    const bool caption_again =
        next.code == row_code::other_handling_undivided &&
        (count_values(former.row, former.label_end) == 0 || count_values(next.row, next.label_end) == 0);
    if (caption_again && count_values(former.row, former.label_end) == 0) former = next;
    if (same || caption_again) return true;
    former.conflict = true;
    // Under the same header it is the row that stands twice, not the table.
    if (next.code == row_code::newly_received && next.header != former.header && !second_)
        second_ = position_of(next.row).position;
    return true;
}

void applications_table::keep(const table_row &row, const line &what) {
    note_edition(what.row, row, what.label_end);
    kept_row next{row,
                  what.row,
                  what.label_end,
                  plans_.size() - 1,
                  headers_,
                  what.row == 0 ? group_print_ : std::string(),
                  what.row == 0 && what.known,
                  false};
    if (repeats(next)) return;
    header_plan &under = plans_.back();
    under.siblings.learn(row, what.label_end, under.codes.size(), depth_of(what.row));
    rows_.push_back(std::move(next));
}

/// （六）其他处理 is a row of the form of 2019 and a caption in that of 2021.
bool applications_table::is_beside_its_divided_rows(const kept_row &row) const {
    return row.code == row_code::other_handling_undivided && row_of_2021_.has_value();
}

void applications_table::note_order(harvest &into) const {
    for (const header_plan &plan : plans_) {
        std::vector<std::size_t> places;
        for (std::int32_t code : plan.codes)
            places.push_back(code == 0 ? not_in_form : static_cast<std::size_t>(code));
        if (const auto fault = first_out_of_order(places))
            into.note_order(this_table, fault->printed + 1, plan.names[fault->printed], plan.names[fault->official],
                            plan.where);
    }
}

std::vector<placing> applications_table::placings_of_rows() const {
    std::vector<placing> out;
    for (const kept_row &row : rows_)
        out.push_back(
            place_values(row.row, row.label_end, plans_[row.plan].plan, plans_[row.plan].siblings, depth_of(row.code)));
    return out;
}

void applications_table::refuse(const kept_row &row, const placing &placed, harvest &into) const {
    into.refuse_row(this_table, row.row, row.label_end, plans_[row.plan].codes.size(), placed.fault);
}

void applications_table::put(const kept_row &row, const placing &placed, harvest &into) const {
    const header_plan &under = plans_[row.plan];
    for (std::size_t i = 0; i < placed.cells.size(); ++i)
        if (under.codes[i] != 0)
            into.put(form::application_index(row.code, under.codes[i]), row.row.table, placed.cells[i]);
        else
            into.refuse_column(this_table, row.row, row.label_end, under.names[i], placed.cells[i]);
}

void applications_table::keep_beside_the_form(const kept_row &row, const placing &placed, extension_reason why,
                                              harvest &into) const {
    extension_row extra{form_table::applications, row.group, label_before(row.row, row.label_end), {}};
    for (std::size_t i = 0; i < placed.cells.size(); ++i)
        extra.values.push_back({plans_[row.plan].names[i], harvest::extension_figure(placed.cells[i])});
    into.keep(std::move(extra), why, row.row, row.label_end);
}

/// Beside its divided rows （六） is a caption. With figures it is their subtotal where it is their sum in every column;
/// otherwise item six is there in both forms, and the report says so: which of them counts is not ours to choose.
void applications_table::resolve_undivided(const kept_row &row, const placing &placed, harvest &into) const {
    if (placed.fault != placing_fault::none) return refuse(row, placed, into);
    const std::string label = label_before(row.row, row.label_end), figures = values_in_words(row.row, row.label_end);
    const auto is_missing = [this](std::int32_t divided) { return first_.count(divided) == 0; };
    if (std::any_of(std::begin(divided_rows), std::end(divided_rows), is_missing))
        return into.log().add(import_rule::figures_of_which_row,
                              "表三“" + label + "”一行（" + figures +
                                  "）之下有分列的行，但分列的行不全，这些数字可能属于缺少的那一行，未读取。请核对"
                                  "原件。",
                              "Row \"" + label + "\" of table 3 (" + figures +
                                  ") has rows that divide it, but not all of them; the figures may be those of the "
                                  "row that is missing and were not read. Check the original.",
                              position_of(row.row), {figures, {}, {}, {}});
    const std::vector<std::int32_t> &columns = plans_[row.plan].codes;
    bool is_subtotal = true;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i] != 0)
            is_subtotal = is_subtotal &&
                          is_sum_of_divided_rows(harvest::extension_figure(placed.cells[i]), columns[i], into.report());
    if (is_subtotal) return keep_beside_the_form(row, placed, extension_reason::subtotal, into);
    put(row, placed, into);
    into.log().add(import_rule::both_divisions,
                   "表三“" + label + "”一行（" + figures +
                       "）与其下分列的各行都有数字，且不是各行之和，两种列法同时保留，（七）总计因此无法核对。"
                       "请核对后只保留一种。",
                   "Row \"" + label + "\" of table 3 (" + figures +
                       ") has figures beside the rows that divide it and is not their sum; both are kept, so that "
                       "the total (7) cannot be checked. Check and keep one of them.",
                   position_of(row.row));
}

void applications_table::resolve_row(const kept_row &row, const placing &placed, harvest &into) const {
    if (placed.fault != placing_fault::none) refuse(row, placed, into);
    if (row.code != 0) return put(row, placed, into);
    keep_beside_the_form(row, placed, row.is_caption ? extension_reason::caption : extension_reason::local_row, into);
}

void applications_table::resolve(harvest &into) {
    const bool is_empty = found_ && rows_.empty();
    const bool by_order = take_rows_by_order(into);
    if (lost_ > (by_order ? without_columns_.size() : 0))
        into.log().add(
            import_rule::no_header,
            "表三缺少可辨认的表头（自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计），各列无法确定，"
            "相应各行未读取。请补齐表头。",
            "Table 3 has no header that names its seven columns, so the columns are not certain and the "
            "rows were not read. Complete the header.",
            first_lost_);
    else if (is_empty && !by_order)
        into.refuse_empty(this_table);
    note_order(into);
    for (const doubtful_header &header : doubtful_)
        into.log().add(
            import_rule::header_of_former,
            "表三此处的表头（" + header.print + "）没有写明各列，以下各行按本表前面的表头归列。请核对。",
            "The header of table 3 here (" + header.print +
                ") does not name its columns; the rows under it were read by the header before it. Check it.",
            header.where, {header.print, {}});
    std::vector<placing> placings = placings_of_rows();
    part_glued_rows(placings, into);
    withhold_doubtful_rows(placings);
    std::size_t undivided = rows_.size();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const kept_row &kept = rows_[i];
        if (is_beside_its_divided_rows(kept) && count_values(kept.row, kept.label_end) == 0) continue;
        if (kept.conflict)
            into.refuse_twice(this_table, kept.row, kept.label_end);
        else if (is_beside_its_divided_rows(kept))
            undivided = i;
        else
            resolve_row(kept, placings[i], into);
    }
    // Last, because it is compared with its divided rows.
    if (undivided < rows_.size()) resolve_undivided(rows_[undivided], placings[undivided], into);
}

} // namespace ogi
