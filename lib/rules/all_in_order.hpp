// The short way of check(): the tables of most reports are in order, and that can be seen without looking at one rule
// after another.
#pragma once

#include "rules/rule_row.hpp"

#include <ogi/check.hpp>

namespace ogi::checking {

/// Whether a rule is one of those that the short way answers: on the form of cells, and that figures of every report are
/// equal.
constexpr bool is_in_the_short_way(const rule_row &row) {
    if (row.cells.table != 0) return true;
    return row.equality && row.equality->compare == comparison::equal && row.info.in_2019 && row.info.in_2021 &&
           row.info.needs == rule_need::nothing;
}

/// Whether every instance of these rules passes in this report, with all cells of its edition being numbers and none of
/// the other edition there. False says nothing: then the rules are applied one by one. Allocates nothing.
bool tables_in_order(const report &r);

/// How many instances of these rules there are in such a report, and its cells.
check_counts counts_in_order(edition e);

} // namespace ogi::checking
