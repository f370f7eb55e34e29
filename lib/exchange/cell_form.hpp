// One cell in the exchange forms: from the number and the print that stand there, and back.
#pragma once

#include <ogi/cell.hpp>

#include "exchange/problem.hpp"

#include <cstdint>
#include <string_view>

namespace ogi::exchange {

/// Reads the literal text of a number as what the cell holds: a whole number, or money in the unit of the cell.
fault read_number(const node &cell, std::string_view literal, std::int64_t &units);

/// Reads a JSON string that stands for a cell: a mark, an unread text, or a quoted amount. `out` is any cell.
fault read_plain_text(const node &cell, std::string_view print, ogi::cell &out);

/// Whether the print is a plain number of another value than stands beside it.
bool contradicts(const node &cell, std::int64_t units, std::string_view print) noexcept;

/// The cell with this number and this print; the print is not kept where it says no more than the number.
ogi::cell number_with_print(const node &cell, std::int64_t units, std::string_view print);

/// The print that has to be written beside the number; empty where the number says it all. Precondition: a number.
std::string_view print_beside_number(const node &cell, const ogi::cell &c);

/// Whether a plain JSON string would be taken for a number (or refused as a quoted one).
bool looks_like_number(const node &cell, std::string_view print) noexcept;

} // namespace ogi::exchange
