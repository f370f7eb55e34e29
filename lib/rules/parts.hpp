// The reports that the report checked adds up.
#pragma once

#include "rules/examination.hpp"

namespace ogi::checking {

/// A figure of the whole against those of its parts.
struct sum_over_parts {
    finding what = finding::holds; // holds, differs, missing, other_edition, overflow; less_than_part
    std::int64_t sum = 0, whole = 0;
    std::size_t largest = 0; // of less_than_part: which part, from 1
};

/// Adds up a cell of the parts. Where the whole is less than one of its parts, in a figure that counts what happened in
/// the year, that is said even if other parts lack the figure. Precondition: index < cell_count.
sum_over_parts add_up_parts(std::size_t index, const examination &exam);

/// Why the parts are not those of the whole: of another year, one given twice, an organ of the whole without a report.
/// Empty when nothing speaks against them.
bilingual why_unfit(const examination &exam);

} // namespace ogi::checking
