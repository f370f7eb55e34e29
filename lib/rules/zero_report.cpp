// A report in which every figure is 0.
#include "rules/named_cells.hpp"

namespace ogi::checking {
namespace {

finding assess(const examination &exam) {
    bool all_known = true;
    for (std::size_t i = 0; i < form::cell_count; ++i) {
        if (!exam.examines(i)) continue;
        const auto figure = exam.figure_in(exam.subject()[i]);
        if (figure.value_or(0) != 0) return finding::holds;
        all_known = all_known && figure;
    }
    return all_known ? finding::differs : finding::unknown;
}

} // namespace

void apply_zero_report(const rule_row &row, examination &exam) {
    const finding f = assess(exam);
    issue *listed = exam.note(row, f);
    if (!listed) return;
    describe_part(*listed, "report", "", {"报告的三张表", "The three tables of the report"});
    listed->certainty = certainty::possible;
    if (f == finding::unknown)
        add_argument(
            *listed, "reason",
            bilingual_view{"读到的数都是 0，另有没有数的格", "the figures found are all 0, and some cells have none"});
    exam.finish(*listed, row, f);
}

} // namespace ogi::checking
