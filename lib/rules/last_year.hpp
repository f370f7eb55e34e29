// Whether the report given as last year's is the one to compare with.
#pragma once

#include "rules/examination.hpp"

namespace ogi::checking {

/// Whether a report can be last year's: of the year before, of the organ, of the same scope. What is not known of either
/// is no reason against it.
bool may_be_last_years(const report &r, const report &previous);

/// Whether last year's report can be compared. Where not, this counts one instance of the rule, not assessable, which
/// says why: another year, organ or scope. What is not known of either report is no reason. Of a rule that needs no
/// last year's report: true. Precondition: there is one if the rule needs it.
bool last_year_is_comparable(const rule_row &row, examination &exam);

} // namespace ogi::checking
