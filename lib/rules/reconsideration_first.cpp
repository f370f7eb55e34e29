// Table 4 since 行政复议法第二十三条 of 2024: reconsideration comes before a suit on information that is not disclosed.
#include "rules/named_cells.hpp"

namespace ogi::checking {
namespace {

constexpr std::size_t direct_suits =
    form::proceeding_index(form::proceeding_code::litigation_without_reconsideration, form::result_code::total);

} // namespace

void apply_reconsideration_first(const rule_row &row, examination &exam) {
    if (!exam.subject().year) return;
    const auto suits = exam.figure_in(exam.subject()[direct_suits]);
    const finding f = !suits ? finding::no_figure : *suits > 0 ? finding::differs : finding::holds;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    describe_cell(*listed, exam, direct_suits);
    listed->certainty = certainty::possible;
    if (f == finding::no_figure) say_there_is_no_figure(*listed);
    if (suits) listed->actual = std::to_string(*suits);
    if (f == finding::differs) add_argument(*listed, "count", listed->actual);
    exam.finish(*listed, row, f);
}

} // namespace ogi::checking
