// Cells in and out of the C interface: those of the tables, of the fee and of rows that are not in the form.
#pragma once

#include "guard.hpp"

namespace ogi::c {

/// The cell that a caller describes, of the type that the form gives it. Fails when state, value and print contradict
/// each other.
cell cell_in(const ogi_cell &given, cell_type type);
/// Hands out a cell.
void cell_out(ogi_cell *to, const cell &c, cell_type type);

} // namespace ogi::c
