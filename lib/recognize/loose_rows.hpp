// Rows of the tables of the form in loose text.
#pragma once

#include "recognize/loose_label.hpp"

#include <cstddef>
#include <deque>
#include <string>
#include <vector>

namespace ogi {

/// A row found in loose text: tokens, or null for a blank cell that the spacing proves.
struct loose_row {
    std::vector<const token *> cells;
    std::size_t labels = 0;   ///< cells in front of the values
    std::size_t columns = 0;  ///< values expected; 0: no row of values
    std::size_t heads = 0;    ///< in a header of table 2: its measures
    int depth = 0;            ///< of its label under the captions of table 3; -1: a row that is not in the form
    std::size_t end_line = 0; ///< where the next label stands; 0: no label of the table follows
    std::size_t table = 0;    ///< as in the form, 2 to 4
    bool is_doubtful = false; ///< its figures may belong to the row before, or to the next one

    /// One figure in a line or cell of its own where there should be several: not several without a gap.
    bool has_lone_figure() const {
        return columns > 1 && labels != 0 && cells.size() == labels + 1 && cells.back() && cells.back()->is_figure &&
               !cells.back()->is_glued;
    }
};

/// What is in loose text, in order: rows, and tokens that are none.
struct loose_part {
    enum class kind { row, text, end_of_table };
    kind what = kind::row;
    const token *text = nullptr;
};

struct loose_tables {
    std::vector<loose_part> parts;
    std::vector<loose_row> rows;
    std::deque<token> made; ///< heads put together from words of several lines
};

/// Finds the rows. Every token is in a row or a part of its own, once, or its words are in heads that were made.
loose_tables find_loose_tables(const std::vector<fragment> &fragments, const std::vector<token> &tokens,
                               std::deque<std::string> &kept);

} // namespace ogi
