// Findings that someone answers for.
#pragma once

#include <ogi/check.hpp>

namespace ogi::checking {

/// Gives the findings that are waived their waiver and outcome, counts them as such, and lists the waivers that do not
/// count.
void apply_waivers(const check_options &options, check_result &out);

} // namespace ogi::checking
