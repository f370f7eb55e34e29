#include "rules/baseline.hpp"

#include <set>

namespace ogi::checking {
namespace {

bool is_finding(const issue &i) {
    return i.outcome != outcome::pass && i.outcome != outcome::skipped;
}

} // namespace

void compare_with_baseline(const report &r, const former_result &former,
                           const std::function<bool(std::string_view)> &is_applied, check_result &out) {
    // Organ and year are part of every fingerprint: of another report everything would be new.
    if (former.organ != r.organ || former.report_year != r.year) {
        out.baseline = baseline_use::another_report;
        return;
    }
    out.baseline = former.truncated ? baseline_use::truncated : baseline_use::whole;

    std::set<std::string_view> before, now;
    for (const former_finding &f : former.findings)
        before.insert(f.fingerprint);
    for (issue &i : out.issues) {
        if (!is_finding(i)) continue;
        now.insert(i.fingerprint);
        if (before.count(i.fingerprint) != 0)
            i.baseline = baseline_state::unchanged;
        else if (!former.truncated)
            i.baseline = baseline_state::fresh;
    }
    for (const former_finding &f : former.findings) {
        if (now.count(f.fingerprint) != 0) continue;
        out.gone.push_back(f);
        out.gone.back().rule_applied = is_applied(f.rule);
    }
}

} // namespace ogi::checking
