// The edition of the form: that of the year reported on, and （六） as this edition has it.
#include "rules/named_cells.hpp"

namespace ogi::checking {
namespace {

constexpr std::int32_t first_year_of_the_form_in_force = 2021;

bilingual_view name_of(edition e) {
    return e == edition::fmt2019_trial ? bilingual_view{"2019 年的试行格式", "the trial form of 2019"}
                                       : bilingual_view{"2021 年的格式", "the form of 2021"};
}

constexpr std::size_t undivided = form::application_index(form::row_code::other_handling_undivided, 1);

bool has_undivided_row(const report &r) {
    for (std::size_t i = 0; i < form::applicant_count; ++i)
        if (r[undivided + i].state() != cell_state::absent) return true;
    return false;
}

} // namespace

void apply_edition_of_year(const rule_row &row, examination &exam) {
    const report &r = exam.subject();
    if (!r.year) return;
    const edition due = *r.year < first_year_of_the_form_in_force ? edition::fmt2019_trial : edition::fmt2021;
    const finding f = r.edition == due ? finding::holds : finding::differs;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    describe_part(*listed, "edition", "/edition", {"报告的格式", "The form of the report"});
    add_argument(*listed, "year", std::to_string(*r.year));
    add_argument(*listed, "form", name_of(r.edition));
    add_argument(*listed, "due", name_of(due));
    exam.finish(*listed, row, f);
}

void apply_undivided_row(const rule_row &row, examination &exam) {
    const finding f = has_undivided_row(exam.subject()) ? finding::differs : finding::holds;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    listed->instance = row_path(undivided);
    listed->path = path_at(undivided + form::applicant_count - 1);
    listed->label = {"表三 · （六）其他处理", "Table 3 · (6) Other handling"};
    listed->arguments.push_back({"place", listed->label});
    if (f == finding::differs)
        for (std::size_t i = 0; i < form::applicant_count; ++i)
            listed->operands.push_back(exam.operand_at(undivided + i, true, 1));
    exam.finish(*listed, row, f);
}

} // namespace ogi::checking
