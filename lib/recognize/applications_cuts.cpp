// Table 3: rows whose figures are not apart, read where the sums of the table make exactly one cut possible.
#include "recognize/applications_table.hpp"

#include "form/table.hpp"
#include "recognize/glued_row.hpp"
#include "recognize/joint_choice.hpp"

#include <algorithm>

namespace ogi {
namespace {

namespace row_code = form::row_code;

constexpr std::int32_t this_table = form::table_code::applications;
// What came in is what went out or over; （七）总计 is the sum of the rows.
constexpr std::size_t balance_of_columns = 0, relation_count = 2;
constexpr std::int64_t largest_figure = 1000000000000000;

bool is_whole(const std::vector<std::int32_t> &codes) {
    return codes.size() == form::applicant_count && std::count(codes.begin(), codes.end(), 0) == 0;
}

std::size_t place_of_total(const std::vector<std::int32_t> &codes) {
    return static_cast<std::size_t>(std::find(codes.begin(), codes.end(), form::applicant_code::total) - codes.begin());
}

std::vector<int> weights_of(std::int32_t row) {
    switch (row) {
    case row_code::newly_received:
    case row_code::carried_over_from_previous_year: return {1, 0};
    case row_code::carried_over_to_next_year: return {-1, 0};
    case row_code::outcome_total: return {-1, -1};
    default: return {0, 1};
    }
}

std::optional<std::int64_t> count_in(std::string_view print) {
    const figure read = read_figure(print, cell_type::count, money_unit::unstated);
    if (!read.cell.is_number() || read.cell.value() > largest_figure || read.cell.value() < -largest_figure)
        return std::nullopt;
    return read.cell.value();
}

/// The figures in the order of the form's columns. A blank of a cut is as good as 0 to rival another cut.
row_figures in_order_of_form(const std::vector<std::string_view> &prints, const std::vector<std::int32_t> &codes,
                             std::optional<std::int64_t> blank = std::nullopt) {
    row_figures out(form::applicant_count);
    for (std::size_t i = 0; i < prints.size(); ++i)
        out[form::position_of(form::applicants, codes[i])] = prints[i].empty() ? blank : count_in(prints[i]);
    return out;
}

std::vector<std::string_view> prints_of(const placing &placed) {
    std::vector<std::string_view> out;
    for (const document_cell *cell : placed.cells)
        out.push_back(cell ? cell->text : std::string_view());
    return out;
}

/// Where a relation told readings apart and a reading was chosen by it.
void rely_on_columns(const joint_choice &choice, harvest &into) {
    for (std::size_t k = 0; k < choice.used.size(); ++k)
        if (choice.used[k])
            into.rely_on(k / form::applicant_count == balance_of_columns ? "T3-BAL" : "T3-SUM",
                         form::applicants[k % form::applicant_count].key);
}

} // namespace

/// The row as the check names it: applications.outcome.disclosed
std::string_view applications_table::key_of_row(std::int32_t row) {
    const std::string_view path = path_at(form::application_index(row, form::applicant_code::total));
    return path.substr(0, path.rfind('.'));
}

std::vector<cut_search> applications_table::cuts_of_rows(const std::vector<placing> &placings) const {
    std::vector<cut_search> out(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const kept_row &row = rows_[i];
        const std::vector<std::int32_t> &codes = plans_[row.plan].codes;
        if (placings[i].fault == placing_fault::none || row.code == 0 || row.conflict || !is_whole(codes)) continue;
        out[i] = cuts_of_row(row.row, row.label_end, codes.size(), {{0, codes.size(), place_of_total(codes)}});
    }
    return out;
}

/// Every row of the form that the two relations need, those that are certain with one reading, those that are not there
/// or not read with none.
std::vector<row_readings> applications_table::readings_of_rows(const std::vector<placing> &placings,
                                                               const std::vector<cut_search> &cuts) const {
    std::vector<row_readings> out;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const kept_row &row = rows_[i];
        const std::vector<std::int32_t> &codes = plans_[row.plan].codes;
        row_readings &next = out.emplace_back();
        next.weights.assign(relation_count, 0);
        if (row.code == 0 || (row.code == row_code::other_handling_undivided && is_beside_its_divided_rows(row)))
            continue;
        next.weights = weights_of(row.code);
        if (row.conflict || !is_whole(codes)) continue;
        if (placings[i].fault == placing_fault::none)
            next.readings.push_back(in_order_of_form(prints_of(placings[i]), codes));
        for (const row_cut &cut : cuts[i].found)
            next.readings.push_back(in_order_of_form(cut, codes, 0));
        if (!cuts[i].is_complete) next.readings.clear();
    }
    for (const form::application_row &official : form::application_rows) {
        const bool expected =
            official.editions == form::both || (official.editions == form::fmt2021) == row_of_2021_.has_value();
        if (expected && first_.count(official.code) == 0) out.push_back({{}, weights_of(official.code)});
    }
    return out;
}

void applications_table::part_glued_rows(std::vector<placing> &placings, harvest &into) {
    const auto is_open = [](const placing &p) { return p.fault != placing_fault::none; };
    if (std::none_of(placings.begin(), placings.end(), is_open)) return;
    const std::vector<cut_search> cuts = cuts_of_rows(placings);
    const joint_choice choice =
        choose_readings(readings_of_rows(placings, cuts), form::applicant_count, relation_count);
    rely_on_columns(choice, into);
    // Where most columns break their sums, a row may keep its own by chance.
    const bool is_consistent = choice.holding > choice.broken;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const kept_row &row = rows_[i];
        if (cuts[i].found.empty()) continue;
        if (!choice.chosen[i] || !fills_every_column(cuts[i].found[*choice.chosen[i]]) ||
            (cuts[i].by_chance && !is_consistent)) {
            note_open_cuts(into, this_table, row.row, row.label_end, cuts[i]);
            placings[i].fault = placing_fault::several_cuts;
            continue;
        }
        if (cuts[i].by_sums) into.rely_on("T3-TOT", key_of_row(row.code));
        const row_cut &cut = cuts[i].found[*choice.chosen[i]];
        note_cut(into, this_table, row.row, row.label_end, cut, cuts[i].by_sums || cuts[i].found.size() > 1);
        placings[i] = cut_cells_.place(cut, row.row, row.label_end);
    }
}

} // namespace ogi
