// Paragraphs and tables from texts that are known by their places on pages.
#pragma once

#include "document/document.hpp"
#include "document/placed_text.hpp"

#include <cstdint>
#include <vector>

namespace ogi {

/// The words of a page, in any order.
struct placed_page {
    std::int32_t height = 0; ///< thousandths of a point, as all lengths
    std::vector<placed_text> words{};
};

/// Adds what stands on the pages to a document, in the order in which a person reads: lines are told by heights, tables
/// by figures that stand under one another, paragraphs by lines that fill their width. Page numbers are left out, which
/// a note says. Where the columns of a table are not certain its texts are given out as paragraphs, one behind the
/// other, and a note says so.
void add_pages(std::vector<placed_page> pages, document &to);

} // namespace ogi
