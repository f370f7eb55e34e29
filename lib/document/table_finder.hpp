// Finds what stands together as a table among lines that are known by places alone.
#pragma once

#include "document/placed_table.hpp"

#include <cstddef>
#include <vector>

namespace ogi {

/// The texts of a table, and the place of each among the lines: by line, and in the line.
struct found_table {
    table_texts texts{};
    std::size_t first_line = 0;
};

struct found_tables {
    std::vector<found_table> tables{};
    /// For each text of each line whether a table has it.
    std::vector<std::vector<bool>> taken{};
};

/// Tables have figures: rows of them at one height, and between these no heads and no running text. The lines are those
/// of all pages, one page below the other. Where a label and a figure were taken for one text, they are set apart.
found_tables find_tables(std::vector<placed_line> &lines, document &keeper);

} // namespace ogi
