// How much work the tree of a web page is, estimated from its tags before it is built.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ogi {

/// Building the tree takes time in proportion to the sum of the depths at which tags and texts stand: for each, the
/// open elements are looked through. Pages that nest or leave open a hundred thousand elements are thereby quadratic,
/// and pages that leave formatting open (<b>, <font>) worse. Gives the offset at which the sum passes `most`, or nothing
/// for a page that can be built; never less than the true sum by more than a small factor.
std::optional<std::size_t> exceeds_effort(std::string_view page, std::size_t most);

} // namespace ogi
