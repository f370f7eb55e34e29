// The short way of check(): most reports are in order, and that can be seen without looking at one rule after another.
#pragma once

#include <ogi/check.hpp>

namespace ogi::checking {

/// Whether every instance of every rule passes in this report, with all cells of its edition being numbers and none of
/// the other edition there. False says nothing: then the rules are applied one by one. Allocates nothing.
bool all_in_order(const report &r);

/// How many instances there are in such a report, and its cells.
check_counts counts_in_order(edition e);

} // namespace ogi::checking
