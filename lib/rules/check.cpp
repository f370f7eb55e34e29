#include <ogi/check.hpp>

#include "rules/all_in_order.hpp"
#include "rules/examination.hpp"
#include "rules/suspects.hpp"

namespace ogi {
namespace {

bool applies(const rule_info &rule, const report &r) {
    const bool in_edition = r.edition == edition::fmt2019_trial ? rule.in_2019 : rule.in_2021;
    return in_edition && (!r.year || *r.year >= rule.first_year) &&
           (rule.last_year == 0 || (r.year && *r.year <= rule.last_year));
}

void count_cells(const report &r, check_counts &out) {
    for (std::size_t i = 0; i < cell_count; ++i)
        if (stands_in(r.edition, i)) ++out.cells_by_state[static_cast<std::size_t>(r[i].state())];
}

verdict verdict_of(const check_result &c) {
    constexpr std::size_t error = static_cast<std::size_t>(severity::error);
    if (c.failed_by_severity[error] != 0) return verdict::invalid;
    const bool nothing_examined = c.counts.instances == 0;
    return nothing_examined || c.not_assessable_by_severity[error] != 0 ? verdict::undetermined : verdict::valid;
}

} // namespace

check_result check(const report &r, const check_options &options) {
    check_result out;
    checking::examination exam(r, options, out);
    const bool tables_hold = !options.keep_passed && exam.settings().rules.empty() && checking::tables_in_order(r);
    if (tables_hold) out.counts = checking::counts_in_order(r.edition);
    for (const checking::rule_row &row : checking::catalogue) {
        if (tables_hold && checking::is_in_the_short_way(row)) continue;
        const rule_setting *setting = exam.settings().setting_of(row.info.id);
        const bool on = !setting || setting->on;
        if (on && applies(row.info, r) && exam.has(row.info.needs)) row.apply(row, exam);
    }
    if (!out.issues.empty()) checking::name_suspects(exam, out);
    out.profile = exam.settings().name;
    if (!tables_hold) count_cells(r, out.counts);
    out.verdict = verdict_of(out);
    return out;
}

} // namespace ogi
