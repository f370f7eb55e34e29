#include "result/told_findings.hpp"

#include "result/missing_cells.hpp"

#include <map>
#include <string_view>

namespace ogi {
namespace {

bool is_told(const issue &i) {
    return i.outcome != outcome::pass && i.outcome != outcome::skipped && !is_for_missing_figures(i);
}

using by_fingerprint = std::map<std::string_view, const issue *>;

/// The finding that a finding follows from in the end; itself where causes are unknown or go round in a circle.
const issue *root_of(const issue &i, const by_fingerprint &told) {
    const issue *at = &i;
    for (std::size_t steps = 0; !at->cause.empty(); ++steps) {
        const auto cause = told.find(at->cause);
        if (cause == told.end()) break;
        if (steps == told.size()) return &i;
        at = cause->second;
    }
    return at;
}

} // namespace

std::vector<told_finding> told_findings(const check_result &result) {
    by_fingerprint told;
    for (const issue &i : result.issues)
        if (is_told(i)) told.emplace(i.fingerprint, &i);
    std::vector<told_finding> out;
    std::map<const issue *, std::size_t> places;
    for (const issue &i : result.issues) {
        if (!is_told(i) || root_of(i, told) != &i) continue;
        places.emplace(&i, out.size());
        out.push_back({&i, {}});
    }
    for (const issue &i : result.issues) {
        if (!is_told(i)) continue;
        const issue *root = root_of(i, told);
        if (root != &i) out[places.at(root)].consequences.push_back(&i);
    }
    return out;
}

} // namespace ogi
