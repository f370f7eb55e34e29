#include <ogi/check.hpp>

#include "rules/all_in_order.hpp"
#include "rules/baseline.hpp"
#include "rules/examination.hpp"
#include "rules/own_rules.hpp"
#include "rules/suspects.hpp"
#include "rules/waivers.hpp"

#include <algorithm>

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
    if (c.failures(severity::error) != 0) return verdict::invalid;
    const bool nothing_examined = c.counts.instances == 0;
    constexpr std::size_t error = static_cast<std::size_t>(severity::error);
    const bool read_by_it = std::any_of(c.evidence_used.begin(), c.evidence_used.end(), [](const used_evidence &e) {
        return e.outcome == outcome::skipped && e.severity == severity::error && !e.cells.empty();
    });
    const bool unsure = read_by_it || c.not_assessable_by_severity[error] != 0 || c.waived(severity::error) != 0;
    return nothing_examined || unsure ? verdict::undetermined : verdict::valid;
}

bool is_on(const rule_info &rule, const profile &settings) {
    const rule_setting *setting = settings.setting_of(rule.id);
    return !setting || setting->on;
}

bool is_applied(const rule_info &rule, const checking::examination &exam) {
    return is_on(rule, exam.settings()) && applies(rule, exam.subject()) && exam.has(rule.needs);
}

/// What the profile changes is told whether or not it mattered for this report.
void tell_of_profile(const profile &settings, check_result &out) {
    out.profile = settings.name;
    out.blank_is_zero = settings.blank_is_zero;
    if (settings.rules.empty()) return;
    for (const rule_info &rule : rules()) {
        const rule_setting *setting = settings.setting_of(rule.id);
        if (!setting) continue;
        if (!setting->on)
            out.switched_off.emplace_back(rule.id);
        else if (setting->severity && *setting->severity != rule.severity)
            out.changed_severities.push_back({std::string(rule.id), rule.severity, *setting->severity});
    }
}

void compare_with_baseline(const checking::examination &exam, check_result &out) {
    const auto applied = [&exam, &out](std::string_view id) {
        if (const rule_info *rule = find_rule(id)) return is_applied(*rule, exam);
        return out.own_rules && std::any_of(out.own_rules->begin(), out.own_rules->end(),
                                            [id](const rule_info &own) { return own.id == id; });
    };
    checking::compare_with_baseline(exam.subject(), *exam.options().baseline, applied, out);
}

/// Every relation that was used is told of, whether or not its rule is applied.
void begin_evidence(const check_options &options, check_result &out) {
    if (!options.relations_used) return;
    for (const used_relation &used : *options.relations_used) {
        used_evidence &e = out.evidence_used.emplace_back();
        e.rule = used.rule;
        e.instance = used.instance;
    }
}

void cut(std::vector<issue> &issues, std::size_t most, bool &truncated) {
    if (issues.size() <= most) return;
    issues.erase(issues.begin() + static_cast<std::ptrdiff_t>(most), issues.end());
    truncated = true;
}

} // namespace

check_result check(const report &r, const check_options &options) {
    check_result out;
    checking::examination exam(r, options, out);
    begin_evidence(options, out);
    const bool tables_hold = !options.keep_passed && out.evidence_used.empty() && exam.settings().rules.empty() &&
                             checking::tables_in_order(r);
    if (tables_hold) out.counts = checking::counts_in_order(r.edition);
    for (const checking::rule_row &row : checking::catalogue) {
        if (tables_hold && checking::is_in_the_short_way(row)) continue;
        if (is_applied(row.info, exam)) row.apply(row, exam);
    }
    checking::apply_own_rules(exam, out);
    if (!out.issues.empty()) checking::name_suspects(exam, out);
    tell_of_profile(exam.settings(), out);
    checking::apply_waivers(options, out);
    if (options.baseline) compare_with_baseline(exam, out);
    cut(out.issues, options.most_issues, out.truncated);
    if (!tables_hold) count_cells(r, out.counts);
    out.verdict = verdict_of(out);
    return out;
}

} // namespace ogi
