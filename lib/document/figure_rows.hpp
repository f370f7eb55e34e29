// The rows of figures among lines that are known by places alone.
#pragma once

#include "document/placed_table.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ogi {

struct text_place {
    std::size_t line = 0, text = 0; ///< in placed_line::texts
};

/// A row of figures with where they come from.
struct placed_row {
    figure_row row{};
    std::vector<text_place> from{};
    std::uint32_t page = 0;

    std::int32_t leftmost() const noexcept { return row.figures.front().left; }
    std::size_t first_line() const noexcept;
    std::size_t last_line() const noexcept;
};

/// The distance of two heights or places.
constexpr std::int32_t apart(std::int32_t a, std::int32_t b) noexcept {
    return a < b ? b - a : a - b;
}

/// Whether a text of a line, or one close beside it that was taken for a part of it, begins with a number of a list.
bool has_list_number(const placed_line &line, std::size_t text) noexcept;

/// Whether a text has its height in common with a row.
bool stands_beside(const placed_text &text, const figure_row &row) noexcept;

/// Figures at one height are a row. Numbers too long for their columns, whose digits stand in several lines, are whole
/// again, with a line feed between their parts.
std::vector<placed_row> rows_of_figures(const std::vector<placed_line> &lines, document &keeper);

} // namespace ogi
