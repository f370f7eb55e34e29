// A report as a page: headings, paragraphs, and its tables with merged cells as the official form has them. The writers
// beside this turn a page into documents; the damages and alterations change it first.
#pragma once

#include "random_report.hpp"

#include <ogi/report.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ogi::tests {

/// A printed cell, at the upper left place of what it covers.
struct page_cell {
    std::string text;
    std::size_t rows = 1, columns = 1;
    std::optional<std::size_t> index; ///< which cell of the form this is; nothing for labels
};

using page_row = std::vector<page_cell>;

struct sheet {
    std::int32_t table = 0;    ///< of the form: 2, 3, 4; 0 for any other
    std::size_t head_rows = 0; ///< above the first row of values
    std::vector<page_row> rows;
};

using page_block = std::variant<std::string, sheet>;

struct page {
    std::vector<page_block> blocks;

    /// The table of the form, which must be there.
    sheet &table(std::int32_t number);
};

/// In which order heads and rows stand; the official one unless changed.
struct arrangement {
    std::array<std::int32_t, 5> institutions{2, 3, 4, 5, 6};
    std::array<int, 3> applicant_groups{0, 1, 2}; ///< 自然人, 法人或其他组织, 总计
    std::array<std::int32_t, 5> results{1, 2, 3, 4, 5};
    std::array<std::size_t, 3> measures{0, 1, 2};
    std::uint64_t rows_seed = 0; ///< other than 0: the rows under each caption are shuffled
};

/// Without prose that holds figures.
page page_of(const report &r, const arrangement &order = {});

/// How the value of a cell is printed.
std::string print_of(const report &r, std::size_t index);

/// Every place of the grid of a table: the cell that covers it, and whether it stands there itself.
struct grid_place {
    const page_cell *cell = nullptr;
    bool stands_here = false;
};
std::vector<std::vector<grid_place>> grid_of(const sheet &s);

template <class Items> void shuffle(Items &items, dice &d) {
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[d.below(i)]);
}

} // namespace ogi::tests
