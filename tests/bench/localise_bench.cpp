// Locating the wrong cell.
#include "bench/measure.hpp"
#include "random_report.hpp"

#include "rules/localise.hpp"

namespace ogi::bench {
namespace {

using tests::dice;

void make_wrong(report &r, std::size_t index, dice &d) {
    r[index] = cell::number(r[index].value() + 1 + static_cast<std::int64_t>(d.below(30)));
}

std::size_t any_cell_of_table_3(const report &r, dice &d) {
    std::size_t index = 0;
    do
        index = form::first_application + d.below(form::application_count);
    while (!stands_in(r.edition, index));
    return index;
}

/// Reports with one or two wrong cells.
std::vector<report> with_a_wrong_cell_or_two(const report &right) {
    std::vector<report> out(256, right);
    dice d(4);
    for (std::size_t k = 0; k < out.size(); ++k)
        for (std::size_t n = 0; n <= k % 2; ++n)
            make_wrong(out[k], any_cell_of_table_3(right, d), d);
    return out;
}

/// No row has a total and two columns do not add up, so that any two of their rows may be wrong.
report without_totals(const report &right) {
    report r = right;
    dice d(5);
    for (const form::application_row &row : form::application_rows)
        r[form::application_index(row.code, form::applicant_code::total)] = cell::blank();
    for (std::int32_t column : {form::applicant_code::natural_person, form::applicant_code::other_organization})
        make_wrong(r, form::application_index(form::row_code::disclosed, column), d);
    return r;
}

} // namespace

void add_localise(const instance &one) {
    static const std::vector<report> wrong = with_a_wrong_cell_or_two(one.report);
    static const report worst = without_totals(one.report);
    measure("localise", "ogi", one.name, [](auto &state) {
        std::size_t k = 0;
        for (auto _ : state) {
            const localisation l = localise(wrong[k++ % wrong.size()]);
            expect(state, l.answer == location::unique || l.answer == location::one_of);
        }
    });
    measure("localise", "ogi", "worst", [](auto &state) {
        for (auto _ : state)
            expect(state, localise(worst).truncated);
    });
}

} // namespace ogi::bench
