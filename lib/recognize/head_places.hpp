// Heads of columns that stand in several lines one below the other, as text from a page layout has them.
#pragma once

#include "recognize/loose_label.hpp"

#include <deque>
#include <string>
#include <vector>

namespace ogi {

/// Puts the words of some lines together into columns by their places in the lines: words that stand one below the
/// other are one head. Labels with one of the `spanning` roles stand over several columns and come first; the heads
/// follow from left to right. Empty when a column is no label with one of the `wanted` roles; what stands to the left
/// of the first one is no column. `made` keeps the tokens, `kept` their texts.
std::vector<const token *> heads_by_place(const std::vector<fragment> &fragments,
                                          const std::vector<const token *> &lines, unsigned spanning, unsigned wanted,
                                          std::deque<token> &made, std::deque<std::string> &kept);

} // namespace ogi
