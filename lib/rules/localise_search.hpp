// The search for changes of table 3 after which every equation holds.
#pragma once

#include "rules/localise_equations.hpp"

#include "rules/localise.hpp"

namespace ogi::checking {

/// Another figure for a cell of table 3.
struct change {
    std::uint8_t cell = 0; // from 0 at the first of the table
    std::int64_t to = 0;
};

/// Changes of distinct cells, in the order of the form.
struct candidate {
    hypothesis what = hypothesis::one_cell;
    std::uint8_t size = 0;
    std::array<change, form::applicant_count> changes{};

    const change *begin() const { return changes.data(); }
    const change *end() const { return changes.data() + size; }
    void add(std::size_t cell, std::int64_t to) { changes[size++] = {static_cast<std::uint8_t>(cell), to}; }
};

inline const cell &cell_of(const report &r, std::size_t cell) {
    return r[form::first_application + cell];
}
constexpr std::size_t cell_at(std::int32_t row, std::int32_t column) {
    return form::application_index(row, column) - form::first_application;
}
constexpr const form::cell_line &line_of_cell(std::size_t cell) {
    return form::cells[form::first_application + cell];
}

/// Every single cell whose change makes all equations hold.
void find_one_cell(const report &r, const differences &d, std::vector<candidate> &out);
/// Every pair of cells of which both must change, told apart as swapped, moved, carried or neither.
void find_two_cells(const report &r, const differences &d, std::vector<candidate> &out);
/// Every figure that is wrong in itself and in the four totals that follow from it.
void find_carried(const report &r, const differences &d, std::vector<candidate> &out);
/// Every row that stands one column off, where that changes more than two cells.
void find_shifted_rows(const report &r, const differences &d, std::vector<candidate> &out);

} // namespace ogi::checking
