#include "recognize/disclosure_table.hpp"

#include "form/table.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/header.hpp"
#include "recognize/label_log.hpp"
#include "recognize/measure_heads.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::size_t most_told_heads = 20; // more would only repeat themselves in the log
constexpr std::int32_t this_table = form::table_code::proactive_disclosure;

std::optional<std::int32_t> row_named(const printed_cell &c) {
    return c.is_figure ? std::nullopt : form_labels().disclosure_rows.find(c.label);
}

std::optional<std::int32_t> measure_named(const printed_cell &c) {
    return c.is_figure ? std::nullopt : form_labels().measures.find(c.label);
}

form::edition_set editions_of(std::int32_t measure) {
    unsigned editions = 0;
    for (const form::disclosure_cell &c : form::disclosure_cells)
        if (c.measure == measure) editions |= c.editions;
    return static_cast<form::edition_set>(editions);
}

/// Whether a row of one of the editions has these measures and no others.
bool are_all_of_a_row(const std::vector<std::int32_t> &measures) {
    for (const form::edition_set edition : {form::fmt2019_trial, form::fmt2021})
        for (const form::disclosure_cell &of : form::disclosure_cells) {
            if ((of.editions & edition) == 0) continue;
            std::vector<std::int32_t> all;
            for (const form::disclosure_cell &c : form::disclosure_cells)
                if (c.row == of.row && (c.editions & edition) != 0) all.push_back(c.measure);
            if (all == measures) return true;
        }
    return false;
}

/// How many figures a row has in the edition that has these measures.
std::size_t figures_of_row(std::int32_t row, const std::vector<std::int32_t> &measures) {
    std::size_t old = 0, present = 0;
    unsigned editions = form::both;
    for (std::int32_t measure : measures)
        if (measure != 0) editions &= editions_of(measure);
    for (const form::disclosure_cell &c : form::disclosure_cells) {
        if (c.row != row) continue;
        old += (c.editions & form::fmt2019_trial) != 0;
        present += (c.editions & form::fmt2021) != 0;
    }
    if (editions == form::fmt2019_trial) return old;
    return editions == form::fmt2021 ? present : std::min(old, present);
}

} // namespace

bool disclosure_table::names_a_block(std::string_view print) {
    if (print.size() > longest_label || print.find("第") == std::string_view::npos) return false;
    const std::string text = folded(print);
    if (form_labels().blocks.find(label_of(text))) return true;
    // What stands in brackets inside the name belongs to it; behind the name it is a remark: （单位：万元）.
    const bool ends_in_brackets = !text.empty() && text.back() == ')';
    return ends_in_brackets && form_labels().blocks.find(label_of(text.substr(0, text.rfind('(')))).has_value();
}

bool disclosure_table::is_caption(const table_row &row) {
    return !row.has_figures() && std::any_of(row.printed.begin(), row.printed.end(),
                                             [](const printed_cell &c) { return names_a_block(c.source->text); });
}

void disclosure_table::add_caption(const table_row &row) {
    block_unit_ = {};
    for (const printed_cell &c : row.printed)
        block_unit_.add(c.source->text);
    block_print_ = storable(row.printed.front().source->text);
    open_ = found_ = true;
    has_header_ = false;
}

bool disclosure_table::is_header(const table_row &row) {
    if (row.printed.empty() || row.has_figures() || row_named(row.printed.front())) return false;
    return std::any_of(row.printed.begin(), row.printed.end(),
                       [](const printed_cell &c) { return is_content_head(c.label) || measure_named(c).has_value(); });
}

void disclosure_table::note_edition(const printed_cell &head, std::int32_t measure) {
    const form::edition_set editions = editions_of(measure);
    if (editions == form::fmt2021 && !head_of_2021_) head_of_2021_ = storable(head.source->text);
    if (editions == form::fmt2019_trial && !head_of_2019_) head_of_2019_ = storable(head.source->text);
}

void disclosure_table::add_header(const table_row &row) {
    header_plan next;
    next.plan.width = row.cells.size();
    next.block_unit = block_unit_;
    next.where = position_of(row);
    bool labels_are_headed = false;
    for (const printed_cell &c : row.printed) {
        const auto measure = measure_named(c);
        const bool heads_labels = is_content_head(c.label);
        labels_are_headed = labels_are_headed || heads_labels;
        // What stands before the measures is the head of the labels, unless that was there already: 信息内容 · 本年新 …
        if (heads_labels || (!measure && next.codes.empty() && !labels_are_headed)) continue;
        if (measure) note_edition(c, *measure);
        next.plan.columns.push_back(c.index);
        next.codes.push_back(measure.value_or(0));
        next.names.push_back(storable(c.source->text.substr(0, longest_label)));
        next.units.emplace_back(c.source->text);
    }
    if (!next.plan.columns.empty())
        for (std::size_t i = next.plan.columns.front(); i < row.cells.size(); ++i)
            if (row.cells[i].covered) next.plan.covered.push_back(i);
    open_ = found_ = true;
    join_repeated_heads(next);
    complete(next, row);
    // A measure that still stands twice (a head copied over its neighbour) leaves open which is which.
    bool twice = false;
    for (std::size_t i = 0; i < next.codes.size(); ++i)
        twice = twice || (next.codes[i] != 0 && std::count(next.codes.begin(), next.codes.end(), next.codes[i]) > 1);
    has_header_ = !next.codes.empty() && !twice;
    if (has_header_) plans_.push_back(std::move(next));
}

/// A head of merged cells whose text stands in all of their places is one head, and so is a figure under it. A head
/// copied over its neighbour is none of these: then the measures left are not those of a row.
void disclosure_table::join_repeated_heads(header_plan &header) {
    std::vector<std::size_t> repeated;
    std::vector<std::int32_t> codes;
    for (std::size_t i = 0; i < header.codes.size(); ++i) {
        const bool repeats = i > 0 && header.codes[i] != 0 && header.codes[i] == header.codes[i - 1] &&
                             header.names[i] == header.names[i - 1] &&
                             header.plan.columns[i] == header.plan.columns[i - 1] + 1;
        if (repeats)
            repeated.push_back(i);
        else
            codes.push_back(header.codes[i]);
    }
    if (repeated.empty() || !are_all_of_a_row(codes)) return;
    for (auto i = repeated.rbegin(); i != repeated.rend(); ++i) {
        const auto at = static_cast<std::ptrdiff_t>(*i);
        header.repeated.insert(header.repeated.begin(), header.plan.columns[*i]);
        header.plan.columns.erase(header.plan.columns.begin() + at);
        header.names.erase(header.names.begin() + at);
        header.units.erase(header.units.begin() + at);
    }
    header.codes = std::move(codes);
}

/// The row with the text of merged cells once, where it stands in all places under a head that does so too.
table_row disclosure_table::without_repeated(const header_plan &header, const table_row &row) {
    table_row out = row;
    for (const std::size_t column : header.repeated) {
        if (column >= row.cells.size() || row.cells[column].text != row.cells[column - 1].text) return row;
        const auto stands_there = [column](const printed_cell &c) { return c.index == column; };
        out.printed.erase(std::remove_if(out.printed.begin(), out.printed.end(), stands_there), out.printed.end());
    }
    return out;
}

/// Tells damaged heads by those beside them; `told_heads_` says so when the rows are read.
void disclosure_table::complete(header_plan &header, const table_row &row) {
    std::vector<measure_head> heads;
    std::vector<const printed_cell *> prints;
    for (const printed_cell &c : row.printed)
        if (std::find(header.plan.columns.begin(), header.plan.columns.end(), c.index) != header.plan.columns.end())
            prints.push_back(&c);
    for (std::size_t i = 0; i < prints.size(); ++i)
        heads.push_back(
            {header.codes[i], prints[i]->label.core.empty() ? prints[i]->label.text : prints[i]->label.core});
    for (const told_head &told : tell_heads(heads)) {
        header.codes[told.place] = told.measure;
        if (told_heads_.size() < most_told_heads)
            told_heads_.push_back(
                {told.measure, told.fault, header.names[told.place], prints[told.place]->source->span});
    }
}

void disclosure_table::close() {
    open_ = has_header_ = false;
    block_print_.clear();
    block_unit_ = {};
}

bool disclosure_table::repeats(const kept_row &next) {
    if (next.code == 0) return false;
    const auto [entry, is_new] = first_.try_emplace(next.code, rows_.size());
    if (is_new) return false;
    kept_row &former = rows_[entry->second];
    if (same_values(former.row, former.label_end, next.row, next.label_end)) return true;
    former.conflict = true;
    // Under the same header it is the row that stands twice, not the table.
    if (next.code == form::disclosure_row_code::rules && next.plan != former.plan && !second_)
        second_ = position_of(next.row).position;
    return true;
}

bool disclosure_table::add_row(const table_row &row) {
    if (!open_ || row.printed.empty()) return false;
    const printed_cell &first = row.printed.front();
    const auto code = row_named(first);
    // A local row is told by its label in front of figures.
    const bool is_local = !code && has_header_ && !first.is_figure && !first.label.text.empty() && row.has_figures();
    if (!code && !is_local) return false;
    kept_row next{row,  code.value_or(0), first.index + 1, plans_.size() - 1, is_local ? block_print_ : std::string(),
                  false};
    for (const printed_cell &c : row.printed)
        if (c.source->text == first.source->text) next.label_end = c.index + 1;
    if (!has_header_) {
        if (!without_header_) first_lost_ = position_of(row);
        without_header_ = true;
        return true;
    }
    next.row = without_repeated(plans_.back(), row);
    if (repeats(next)) return true;
    plans_.back().siblings.learn(next.row, next.label_end, plans_.back().codes.size());
    rows_.push_back(std::move(next));
    return true;
}

void disclosure_table::put(const kept_row &row, const placing &placed, harvest &into) const {
    const header_plan &under = plans_[row.plan];
    stated_unit beside = under.block_unit;
    beside.add(row.row.printed.front().source->text);
    for (std::size_t i = 0; i < placed.cells.size(); ++i) {
        if (under.codes[i] == 0) {
            into.refuse_column(this_table, row.row, row.label_end, under.names[i], placed.cells[i]);
            continue;
        }
        const std::size_t index = form::index_of(form::code_of(this_table, row.code, under.codes[i]));
        if (index < form::cell_count) {
            stated_unit stated = under.units[i];
            stated.add(beside);
            into.put(index, row.row.table, placed.cells[i], stated.unit());
        } else
            into.refuse_column(this_table, row.row, row.label_end, under.names[i], placed.cells[i]);
    }
}

void disclosure_table::note_order(harvest &into) const {
    for (auto plan = plans_.begin(); plan != plans_.end(); ++plan) {
        const auto has_same_heads = [&](const header_plan &former) { return former.codes == plan->codes; };
        if (std::any_of(plans_.begin(), plan, has_same_heads)) continue;
        std::vector<std::size_t> places;
        for (std::int32_t measure : plan->codes)
            places.push_back(place_of_measure(measure));
        if (const auto fault = first_out_of_order(places))
            into.note_order(this_table, fault->printed + 1, plan->names[fault->printed], plan->names[fault->official],
                            plan->where);
    }
}

/// No sum tells the figures of a row apart: those in one cell are read only where there is but one way to cut them.
placing disclosure_table::placing_of(const kept_row &row, harvest &into) {
    const header_plan &under = plans_[row.plan];
    // A header that lost a head fits rows that lost a figure.
    if (row.code != 0 && under.codes.size() < figures_of_row(row.code, under.codes))
        return {placing_fault::head_missing, {}};
    placing placed = place_values(row.row, row.label_end, under.plan, under.siblings);
    if (placed.fault == placing_fault::none || row.code == 0) return placed;
    const cut_search cuts = cuts_of_row(row.row, row.label_end, under.codes.size(), {});
    return read_cuts(into, this_table, row.row, row.label_end, cuts, std::move(placed), cut_cells_);
}

void disclosure_table::resolve(harvest &into) {
    if (found_ && rows_.empty() && !without_header_) into.refuse_empty(this_table);
    note_order(into);
    for (const told_print &told : told_heads_)
        log_told_head(told.fault, told.measure, told.print, told.where, into.log());
    if (without_header_)
        into.log().add(import_rule::no_header,
                       "表二有的行没有可辨认的表头（如“本年制发件数”），各列无法确定，未读取。请补齐表头。",
                       "Some rows of table 2 have no header that names their columns, so they were not read. "
                       "Complete the header.",
                       first_lost_);
    for (const kept_row &kept : rows_) {
        if (kept.conflict) {
            into.refuse_twice(this_table, kept.row, kept.label_end);
            continue;
        }
        const header_plan &under = plans_[kept.plan];
        const placing placed = placing_of(kept, into);
        if (placed.fault != placing_fault::none)
            into.refuse_row(this_table, kept.row, kept.label_end, under.codes.size(), placed.fault);
        if (kept.code != 0) {
            put(kept, placed, into);
            continue;
        }
        extension_row extra{form_table::proactive_disclosure, kept.block, label_before(kept.row, kept.label_end), {}};
        for (std::size_t i = 0; i < placed.cells.size(); ++i)
            extra.values.push_back({under.names[i], harvest::extension_figure(placed.cells[i])});
        into.keep(std::move(extra), extension_reason::local_row, kept.row, kept.label_end);
    }
}

} // namespace ogi
