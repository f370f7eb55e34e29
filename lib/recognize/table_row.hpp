// A row of a table as the recogniser sees it, and where its values stand.
#pragma once

#include "document/document.hpp"
#include "recognize/label.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace ogi {

/// A cell in which something is printed.
struct printed_cell {
    std::size_t index = 0; // in the row, from 0
    const document_cell *source = nullptr;
    bool is_figure = false;
    printed_label label; // empty for a figure
};

struct table_row {
    std::uint32_t table = 0; // number within the document, from 1
    document_row cells;
    std::vector<printed_cell> printed;
    bool is_loose = false; ///< put together from loose text, where a blank cell leaves nothing behind

    bool has_figures() const;
};

table_row row_of(std::uint32_t table, const document_row &cells);

/// The value columns that a header names, in their order.
struct column_plan {
    std::vector<std::size_t> columns; // index of the header cell over each
    std::size_t width = 0;            // cells of the widest header row
    std::vector<std::size_t> covered; // places that a merged header cell reaches over, behind its own

    /// Whether the header cells stand over the values: merged cells did not make their places meaningless.
    bool is_grid() const;
    friend bool operator==(const column_plan &a, const column_plan &b) {
        return a.columns == b.columns && a.width == b.width && a.covered == b.covered;
    }
};

/// Where the values of complete rows begin, by the number of cells before and in the row: rows of the same build under
/// the same header begin at the same place. Rows whose labels stand at different depths under their captions are of
/// different builds, for merged labels leave their places of the grid at either end of a row.
class sibling_rows {
public:
    void learn(const table_row &row, std::size_t label_end, std::size_t values, int depth = 0);
    /// The index of the first value, or npos.
    std::size_t start_of(const table_row &row, std::size_t label_end, int depth = 0) const;

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

private:
    struct build {
        int depth;
        std::size_t label_end, size, start; // start npos: rows of this build contradict each other
    };
    std::vector<build> builds_;
};

enum class placing_fault {
    none,
    no_cells,
    too_many,
    too_few_or_shifted,
    head_missing, ///< the header names fewer columns than the row has figures in the form
    doubtful,     ///< figures in full number that may be others: see applications_doubt.cpp
    several_cuts, ///< figures that are not apart and can be parted in several ways
};

/// The value cells of a row in the order of its columns, or why they cannot be told apart.
struct placing {
    placing_fault fault = placing_fault::none;
    std::vector<const document_cell *> cells; // null: blank, and its own place unknown
};

/// Assigns the cells after the labels to the columns. As many figures as columns, side by side, are taken in order. A
/// row with blanks is placed by its siblings or by the header, and only when it has the full number of cells and all
/// that is printed fits: what is not certain is not guessed.
placing place_values(const table_row &row, std::size_t label_end, const column_plan &plan, const sibling_rows &siblings,
                     int depth = 0);

/// How many cells are printed after the labels.
std::size_t count_values(const table_row &row, std::size_t label_end);

/// What is printed after the labels, for messages: "1 · 2 · 3", cut when long.
std::string values_in_words(const table_row &row, std::size_t label_end);

/// Whether two rows print the same after their labels.
bool same_values(const table_row &a, std::size_t a_label_end, const table_row &b, std::size_t b_label_end);

} // namespace ogi
