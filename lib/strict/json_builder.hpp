// Builds the tree of an input from the events of the parser.
#pragma once

#include "strict/json_tree.hpp"

namespace ogi::strict {

/// Why the input cannot be read; nothing when `root` holds all of it. `from` is where the text begins after a byte order
/// mark.
std::optional<failure> build_tree(std::string_view input, const limits &budget, const bilingual &what,
                                  std::size_t &from, json_value &root);

} // namespace ogi::strict
