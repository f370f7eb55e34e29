// The rules of a profile's own: weighted sums of cells against a constant.
#pragma once

#include "rules/examination.hpp"

namespace ogi::checking {

/// Applies the own rules of the profile, after those of the catalogue.
void apply_own_rules(examination &exam, check_result &out);

} // namespace ogi::checking
