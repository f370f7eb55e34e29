// From findings on the sums of table 3 to the cell that is wrong.
#pragma once

#include "rules/examination.hpp"

namespace ogi::checking {

/// Names the suspects of the findings: fills suspects, cause, consequences and fix, and adds the sentence to the message of
/// the cause. Does nothing where every sum that can be assessed holds.
void name_suspects(examination &exam, check_result &out);

} // namespace ogi::checking
