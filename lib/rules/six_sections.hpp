// The rule on the six sections.
#pragma once

#include "rules/messages.hpp"

namespace ogi::checking {

/// What can be said of the sections of a report. Allocates nothing.
finding assess_sections(const report &r);

} // namespace ogi::checking
