// Which columns a caption spans, in a table that is known by places alone.
#pragma once

#include "document/placed_heads.hpp"

#include <vector>

namespace ogi {

/// Widens the captions of a row, from left to right, to the columns that they stand over. Beside one another they fill
/// all columns, or those whose lowest heads stand lower than the others' because a caption stands over them; each in the
/// middle of its columns or at their left edge. Where no such division comes close to where the captions stand, they
/// keep what they lie over.
///   lowest       the lowest head of each column: its middle, or 0 where there is none
///   is_last_row  no captions stand below: the lower heads are then tried first
void widen_captions(std::vector<placed_head *> captions, const std::vector<figure_column> &columns,
                    const std::vector<std::int32_t> &lowest, bool is_last_row);

} // namespace ogi
