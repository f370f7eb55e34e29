#include "document/repeated_heads.hpp"

#include <algorithm>
#include <cstddef>

namespace ogi {
namespace {

constexpr std::size_t most_lines = 16;  // of the heads of a table
constexpr std::size_t fewest_texts = 6; // a running title has fewer

bool are_alike(const placed_line &a, const placed_line &b) {
    return a.texts.size() == b.texts.size() &&
           std::equal(a.texts.begin(), a.texts.end(), b.texts.begin(), [](const placed_text &x, const placed_text &y) {
               const std::int32_t off = x.left - y.left;
               return x.text == y.text && !x.is_figure && 5 * (off < 0 ? -off : off) <= x.em;
           });
}

/// How many lines at the top of a page stand from a line on of a page before.
std::size_t repeated_lines(const std::vector<placed_line> &page, const std::vector<placed_line> &before,
                           std::size_t from) {
    std::size_t count = 0, texts = 0, most_texts = 0;
    while (count < std::min({page.size(), before.size() - from, most_lines}) &&
           are_alike(page[count], before[from + count])) {
        texts += page[count].texts.size();
        most_texts = std::max(most_texts, page[count].texts.size());
        ++count;
    }
    constexpr std::size_t fewest_lines = 2, fewest_columns = 3;
    return count >= fewest_lines && texts >= fewest_texts && most_texts >= fewest_columns ? count : 0;
}

/// Whether a page ends within a table: below its last row of figures there are only lines of labels.
bool ends_in_table(const std::vector<placed_line> &page) {
    const auto is_row = [](const placed_line &line) {
        return std::count_if(line.texts.begin(), line.texts.end(), [](const placed_text &t) { return t.is_figure; }) >
               1;
    };
    const auto last_row = std::find_if(page.rbegin(), page.rend(), is_row);
    if (last_row == page.rend()) return false;
    const auto first_figure =
        std::find_if(last_row->texts.begin(), last_row->texts.end(), [](const placed_text &t) { return t.is_figure; });
    return std::all_of(page.rbegin(), last_row,
                       [&](const placed_line &line) { return line.right() <= first_figure->left; });
}

} // namespace

void leave_out_repeated_heads(std::vector<page_lines> &pages) {
    // The heads are those of the page on which the table begins; those of later pages are gone by then.
    for (std::size_t p = 1; p < pages.size(); ++p) {
        if (!ends_in_table(pages[p - 1].lines)) continue; // another table may have the same heads
        std::size_t count = 0;
        const std::size_t first = p > most_lines ? p - most_lines : 0;
        for (std::size_t before = p; before-- > first && count == 0;)
            for (std::size_t from = 0; from < pages[before].lines.size() && count == 0; ++from)
                count = repeated_lines(pages[p].lines, pages[before].lines, from);
        pages[p].lines.erase(pages[p].lines.begin(), pages[p].lines.begin() + static_cast<std::ptrdiff_t>(count));
    }
}

} // namespace ogi
