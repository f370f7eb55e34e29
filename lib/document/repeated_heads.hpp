// The heads of a table that goes on over several pages, printed again on each.
#pragma once

#include "document/page_numbers.hpp"

#include <vector>

namespace ogi {

/// Leaves out the lines at the top of a page that stand on a page before in the same words and the same places, where the
/// page before ends within a table: then its rows follow one another, also those that the end of a page breaks.
void leave_out_repeated_heads(std::vector<page_lines> &pages);

} // namespace ogi
