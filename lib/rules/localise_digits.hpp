// Slips of the hand in a figure.
#pragma once

#include "rules/localise.hpp"

namespace ogi::checking {

/// The slip by which `right` became `printed`, if one alone does it.
digit_slip slip_between(std::int64_t printed, std::int64_t right);

} // namespace ogi::checking
