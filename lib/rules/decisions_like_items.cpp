// Table 2 of 2019: 处理决定数量 that is last year's items with this year's change, so that a column was misread.
#include "rules/named_cells.hpp"

namespace ogi::checking {
namespace {

/// Below this the two counts may well be the same by chance.
constexpr std::int64_t too_many_for_chance = 10;

struct item_row {
    std::size_t items, change, decisions;
};

constexpr item_row row_of(std::int32_t row) {
    return {disclosure_index(row, form::measure_code::previous_year_items),
            disclosure_index(row, form::measure_code::change_this_year),
            disclosure_index(row, form::measure_code::decisions_this_year)};
}
constexpr item_row rows_of_items[] = {row_of(form::disclosure_row_code::administrative_licensing),
                                      row_of(form::disclosure_row_code::other_public_management_services),
                                      row_of(form::disclosure_row_code::administrative_penalty),
                                      row_of(form::disclosure_row_code::administrative_compulsion)};

struct evaluation {
    finding what = finding::missing;
    std::int64_t items = 0, change = 0, decisions = 0;
};

evaluation evaluate(const item_row &cells, const examination &exam) {
    const report &r = exam.subject();
    const auto items = exam.figure_in(r[cells.items]), change = exam.figure_in(r[cells.change]),
               decisions = exam.figure_in(r[cells.decisions]);
    if (!items || !change || !decisions) return {};
    std::int64_t now = 0;
    if (__builtin_add_overflow(*items, *change, &now)) return {finding::overflow};
    // Without a change it is as good as nothing: as many decisions as items, and mostly none of either.
    const bool alike = *change != 0 && *decisions > 0 && now == *decisions;
    return {alike ? finding::differs : finding::holds, *items, *change, *decisions};
}

void describe(issue &i, const item_row &cells, const evaluation &e, const examination &exam) {
    i.instance = row_path(cells.decisions);
    i.path = path_at(cells.decisions);
    i.label = exam.label_of(cells.decisions);
    i.place = exam.place_of(cells.decisions);
    i.certainty = certainty::likely;
    i.operands = {exam.operand_at(cells.items, true, 1), exam.operand_at(cells.change, true, 1),
                  exam.operand_at(cells.decisions, false, 1)};
    i.arguments.push_back({"place", i.label});
    if (e.what == finding::missing) list_missing(i, exam);
    if (e.what != finding::differs) return;
    i.actual = std::to_string(e.decisions);
    add_argument(i, "decisions", i.actual);
    add_argument(i, "items", std::to_string(e.items));
    add_argument(i, "change", std::to_string(e.change));
}

} // namespace

void apply_decisions_like_items(const rule_row &row, examination &exam) {
    for (const item_row &cells : rows_of_items) {
        const evaluation e = evaluate(cells, exam);
        const bool by_chance = e.what == finding::differs && e.decisions < too_many_for_chance;
        if (issue *listed = exam.note(row, e.what, by_chance ? severity::note : row.info.severity)) {
            describe(*listed, cells, e, exam);
            exam.finish(*listed, row, e.what);
        }
    }
}

} // namespace ogi::checking
