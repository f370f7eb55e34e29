// A result held against a former one.
#pragma once

#include <ogi/check.hpp>

#include <functional>

namespace ogi::checking {

/// Says of each finding whether it is new, and lists those that are no more. `is_applied` tells of a rule, by its id,
/// whether it was applied this time.
void compare_with_baseline(const report &r, const former_result &former,
                           const std::function<bool(std::string_view)> &is_applied, check_result &out);

} // namespace ogi::checking
