// The findings in the order in which people read them: one cause, and under it what follows from it.
#pragma once

#include <ogi/check.hpp>

#include <cstddef>
#include <vector>

namespace ogi {

/// A finding with those that are gone when it is put right.
struct told_finding {
    const issue *what = nullptr;
    std::vector<const issue *> consequences;
};

/// What failed, could not be assessed or was waived, in the order of the result; consequences stand under their cause and
/// nowhere else. Findings that only say that figures are missing are not among them: see missing_cells.
std::vector<told_finding> told_findings(const check_result &result);

} // namespace ogi
