#include "rules/waivers.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace ogi::checking {
namespace {

bool is_before(const date &a, const date &b) {
    return std::tie(a.year, a.month, a.day) < std::tie(b.year, b.month, b.day);
}

/// Why a waiver does not count although there is its finding; nothing when it does.
std::optional<waiver_fault> fault_of(const waiver &w, const std::optional<date> &today) {
    if (!w.until) return std::nullopt;
    if (!today || !today->exists()) return waiver_fault::no_day;
    return is_before(*w.until, *today) ? std::optional(waiver_fault::expired) : std::nullopt;
}

void take_from(std::size_t &count, std::array<std::size_t, 4> &by_severity, severity s) {
    --count;
    --by_severity[static_cast<std::size_t>(s)];
}

void waive(issue &i, const waiver &w, check_result &out) {
    if (i.outcome == outcome::fail)
        take_from(out.counts.fail, out.failed_by_severity, i.severity);
    else
        take_from(out.counts.not_assessable, out.not_assessable_by_severity, i.severity);
    ++out.counts.waived;
    ++out.waived_by_severity[static_cast<std::size_t>(i.severity)];
    i.outcome = outcome::waived;
    i.waiver = w;
}

} // namespace

void apply_waivers(const check_options &options, check_result &out) {
    if (!options.waivers) return;
    std::map<std::string_view, std::vector<issue *>> findings;
    for (issue &i : out.issues)
        if (i.outcome == outcome::fail || i.outcome == outcome::not_assessable) findings[i.fingerprint].push_back(&i);
    for (const waiver &w : *options.waivers) {
        const auto found = findings.find(w.fingerprint);
        const auto fault = found == findings.end() ? waiver_fault::no_finding : fault_of(w, options.today);
        if (fault) {
            out.unused_waivers.push_back({w, *fault});
            continue;
        }
        for (issue *i : found->second)
            waive(*i, w, out);
        findings.erase(found); // a second waiver of the same finding has nothing left to waive
    }
}

} // namespace ogi::checking
