// What the two writers share: text growing in one piece, and the search for what the exchange forms cannot hold.
#pragma once

#include <ogi/error.hpp>
#include <ogi/report.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ogi::exchange {

/// Enough room for the written report, so that the text grows in one piece.
std::size_t written_size(const report &r);

/// Appends a line feed and the indentation of two spaces a level.
void append_line(std::string &out, std::size_t level);

/// Appends the number of a cell: a count, or money in the unit of the cell.
void append_number(std::string &out, std::int64_t units, unsigned decimals);

enum class form_of_path { json, xml };

/// Where and why a report cannot be written. Precondition: it cannot.
failure why_unwritable(const report &r, form_of_path form);

/// The written text, or why there is none. `refused`: the walk met a value that cannot be held.
result<std::string> finished(const report &r, std::string text, bool refused, form_of_path form);

} // namespace ogi::exchange
