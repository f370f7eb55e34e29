// Page numbers at the head or foot of pages that are known by places alone.
#pragma once

#include "document/placed_text.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace ogi {

struct page_lines {
    std::int32_t height = 0;
    std::vector<placed_line> lines{}; ///< from top to bottom
};

/// Takes the page numbers out. A lone number at the edge of a page is one where it is set off by dashes or words, or
/// where those of several pages count up together. Returns them.
std::vector<placed_text> take_page_numbers(std::vector<page_lines> &pages);

} // namespace ogi
