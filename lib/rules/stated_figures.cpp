// The figures that the prose states, against the cells they are about. Only what find_facts calls comparable is held
// against the table; what may cover something else is said to be open.
#include "form/table.hpp"
#include "rules/exact_sum.hpp"
#include "rules/examination.hpp"
#include "rules/fee_figures.hpp"
#include "rules/named_cells.hpp"
#include "rules/prose.hpp"
#include "rules/references.hpp"

#include <algorithm>
#include <limits>

namespace ogi::checking {
namespace {

constexpr std::uint32_t bit(std::int32_t code) {
    return 1U << static_cast<unsigned>(code);
}

std::uint32_t rows_of(const cell_sum &cells) {
    std::uint32_t rows = 0;
    for (std::size_t index : cells)
        rows |= bit(form::cells[index].row);
    return rows;
}

/// What the likeliest reading of a fact is about.
stated kind_of(const fact &f) {
    if (f.readings.empty()) return stated::processing_fee;
    const cell_sum &cells = f.readings.front();
    const std::uint32_t rows = rows_of(cells);
    switch (form::cells[cells.front()].table) {
    case form::table_code::proactive_disclosure:
        return (rows & ~(bit(static_cast<std::int32_t>(disclosure_row::rules)) |
                         bit(static_cast<std::int32_t>(disclosure_row::normative_documents)))) == 0
                   ? stated::documents
                   : stated::other_of_table_2;
    case form::table_code::applications: {
        const std::uint32_t fresh = bit(form::row_code::newly_received),
                            carried_in = bit(form::row_code::carried_over_from_previous_year);
        if (rows == (fresh | carried_in)) return stated::received;
        if (rows == fresh) return f.readings.size() == 1 ? stated::newly_received : stated::received;
        if (rows == carried_in) return stated::carried_in;
        if (rows == bit(form::row_code::carried_over_to_next_year)) return stated::carried_out;
        return stated::outcomes;
    }
    default:
        return (rows & bit(static_cast<std::int32_t>(proceeding::administrative_reconsideration))) != 0
                   ? stated::reconsideration
                   : stated::litigation;
    }
}

bool has_cell(const fact &f, const report &r) {
    if (!f.readings.empty()) return true;
    return f.fee && cell_of(*f.fee, r.processing_fee).state() != cell_state::absent;
}

/// The cells of a reading added up.
struct reading_sum {
    finding what = finding::holds; // or missing, overflow
    std::int64_t value = 0;
};

reading_sum sum_of(const cell_sum &cells, const examination &exam) {
    exact_sum sum;
    for (std::size_t index : cells) {
        const std::optional<std::int64_t> figure = exam.figure_in(exam.subject()[index]);
        if (!figure) return {finding::missing, 0};
        sum.add(*figure);
    }
    return sum.fits() ? reading_sum{finding::holds, sum.low} : reading_sum{finding::overflow, 0};
}

/// One figure of the prose with what came of it.
struct assessment {
    const fact *stated = nullptr;
    finding what = finding::holds;
};

finding assess_fee(const fact &f, const examination &exam) {
    const std::optional<std::int64_t> figure = exam.figure_in(cell_of(*f.fee, exam.subject().processing_fee));
    if (!figure) return finding::missing;
    return *figure == f.value ? finding::holds : finding::differs;
}

/// Passes when one reading gives the figure; differs when every reading can be added up and none gives it.
finding assess(const fact &f, const examination &exam) {
    if (!f.comparable()) return finding::uncertain;
    if (f.readings.empty()) return assess_fee(f, exam);
    finding open = finding::differs;
    for (const cell_sum &reading : f.readings) {
        const reading_sum sum = sum_of(reading, exam);
        if (sum.what == finding::holds && sum.value == f.value) return finding::holds;
        if (sum.what != finding::holds) open = sum.what;
    }
    return open;
}

std::string figure_text(std::int64_t value, const fact &f) {
    if (!f.money) return std::to_string(value);
    return f.fee ? amount::from_fen(value).in_yuan() : amount::from_fen(value).in_10k_yuan();
}

std::string instance_of(const fact &f) {
    if (f.readings.empty()) return "processing_fee." + std::string(key_of(*f.fee));
    std::string out;
    for (std::size_t index : f.readings.front())
        out.append(out.empty() ? "" : "+").append(path_at(index));
    return out;
}

/// The place of a cell for a sum: the first with how many more there are.
bilingual place_of(const fact &f, const examination &exam) {
    if (f.readings.empty()) {
        const bilingual_view label = label_of(*f.fee);
        return {std::string(label.zh), std::string(label.en)};
    }
    const cell_sum &cells = f.readings.front();
    bilingual out = exam.label_of(cells.front());
    if (cells.size() == 1) return out;
    const std::string size = std::to_string(cells.size());
    return {out.zh + "等 " + size + " 格之和", "the sum of " + size + " cells from " + out.en};
}

/// What the table gives, by each reading: 12 或 15.
bilingual table_figures(const fact &f, const examination &exam) {
    if (f.readings.empty()) {
        const std::string figure = figure_text(cell_of(*f.fee, exam.subject().processing_fee).value(), f);
        return {figure, figure};
    }
    std::vector<std::int64_t> told;
    bilingual out;
    for (const cell_sum &reading : f.readings) {
        const std::int64_t sum = sum_of(reading, exam).value;
        if (std::find(told.begin(), told.end(), sum) != told.end()) continue;
        told.push_back(sum);
        const std::string figure = figure_text(sum, f);
        out.zh.append(out.zh.empty() ? "" : " 或 ").append(figure);
        out.en.append(out.en.empty() ? "" : " or ").append(figure);
    }
    return out;
}

void write_difference(issue &i, const fact &f, const examination &exam) {
    const std::int64_t table = f.readings.empty()
                                   ? exam.figure_in(cell_of(*f.fee, exam.subject().processing_fee)).value_or(0)
                                   : sum_of(f.readings.front(), exam).value;
    i.expected = figure_text(table, f);
    i.actual = figure_text(f.value, f);
    // Figures of prose are not negative; a table can be, by at most as much as they.
    if (table >= 0 || f.value <= std::numeric_limits<std::int64_t>::max() + table)
        i.difference = figure_text(f.value - table, f);
    const bilingual figures = table_figures(f, exam);
    i.arguments.push_back({"stated", {i.actual, i.actual}});
    i.arguments.push_back({"table", figures});
}

void list_missing(issue &i, const fact &f, const examination &exam) {
    cell_list missing;
    const auto look_at = [&](const bilingual &label, const cell &c) {
        if (!exam.figure_in(c)) missing.add(with_state(label, c));
    };
    if (f.readings.empty()) look_at(place_of(f, exam), cell_of(*f.fee, exam.subject().processing_fee));
    std::vector<std::size_t> all;
    for (const cell_sum &reading : f.readings)
        all.insert(all.end(), reading.begin(), reading.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (std::size_t index : all)
        look_at(exam.label_of(index), exam.subject()[index]);
    write_missing(i, missing);
}

void describe(issue &i, const assessment &a, std::size_t repetition, const examination &exam) {
    const fact &f = *a.stated;
    i.instance = instance_of(f);
    if (repetition > 1) i.instance += "#" + std::to_string(repetition);
    i.certainty = certainty::likely;
    i.path = pointer_to(f.place);
    i.label = place_of(f, exam);
    if (!f.readings.empty()) {
        i.place = exam.place_of(f.readings.front().front());
        for (std::size_t index : f.readings.front())
            i.operands.push_back(exam.operand_at(index, true, 1));
    }
    const std::string clause = beginning_of(f.clause);
    i.arguments.push_back({"place", i.label});
    i.arguments.push_back({"clause", {clause, clause}});
    if (a.what == finding::uncertain) i.arguments.push_back({"reason", reason_of(f)});
    if (a.what == finding::missing) list_missing(i, f, exam);
    if (a.what == finding::differs || a.what == finding::holds) write_difference(i, f, exam);
}

/// The order of findings on the same cells: those that fail first, so that a sentence that is right, or open, and comes
/// or goes elsewhere in the text leaves their names as they are.
int rank_of(finding f) {
    switch (outcome_of(f)) {
    case outcome::fail: return 0;
    case outcome::not_assessable: return 1;
    default: return 2;
    }
}

bool stands_before(const assessment &a, const assessment &b) {
    const auto cells = [](const assessment &x) -> const cell_sum & {
        static const cell_sum none;
        return x.stated->readings.empty() ? none : x.stated->readings.front();
    };
    if (cells(a) != cells(b)) return cells(a) < cells(b);
    if (a.stated->fee != b.stated->fee) return a.stated->fee < b.stated->fee;
    return rank_of(a.what) < rank_of(b.what);
}

bool are_of_the_same_cells(const assessment &a, const assessment &b) {
    return a.stated->fee == b.stated->fee && a.stated->readings.empty() == b.stated->readings.empty() &&
           (a.stated->readings.empty() || a.stated->readings.front() == b.stated->readings.front());
}

} // namespace

template <stated What> void apply_stated(const rule_row &row, examination &exam) {
    std::vector<assessment> all;
    for (const fact &f : exam.facts())
        if (has_cell(f, exam.subject()) && kind_of(f) == What) all.push_back({&f, assess(f, exam)});
    std::stable_sort(all.begin(), all.end(), stands_before);
    std::size_t repetition = 0;
    for (std::size_t k = 0; k < all.size(); ++k) {
        repetition = k != 0 && are_of_the_same_cells(all[k - 1], all[k]) ? repetition + 1 : 1;
        const severity counted = all[k].what == finding::uncertain ? severity::note : row.info.severity;
        if (issue *listed = exam.note(row, all[k].what, counted)) {
            describe(*listed, all[k], repetition, exam);
            exam.finish(*listed, row, all[k].what);
        }
    }
}

template void apply_stated<stated::newly_received>(const rule_row &, examination &);
template void apply_stated<stated::carried_in>(const rule_row &, examination &);
template void apply_stated<stated::carried_out>(const rule_row &, examination &);
template void apply_stated<stated::received>(const rule_row &, examination &);
template void apply_stated<stated::outcomes>(const rule_row &, examination &);
template void apply_stated<stated::reconsideration>(const rule_row &, examination &);
template void apply_stated<stated::litigation>(const rule_row &, examination &);
template void apply_stated<stated::documents>(const rule_row &, examination &);
template void apply_stated<stated::other_of_table_2>(const rule_row &, examination &);
template void apply_stated<stated::processing_fee>(const rule_row &, examination &);

} // namespace ogi::checking
