// What extraction loses. After a damage the page is still a page, but no longer says all that the report does.
#pragma once

#include "import/page.hpp"

#include <string>

namespace ogi::tests {

/// A cell of a row of values is gone, or an empty one put in, in each table.
void lose_a_cell(page &p, dice &d);
void add_a_cell(page &p, dice &d);
/// The end of a row of values is cut off, in each table.
void cut_rows(page &p, dice &d);
/// A head of each table is gone, and what stood right of it has moved.
void lose_heads(page &p, dice &d);
/// A head or caption of each table is blank.
void blank_heads(page &p, dice &d);
/// Rows of values without values: empty cells, or no cells at all.
void empty_rows_of_values(page &p, dice &d);
void lose_values(page &p, dice &d);
/// Tables were pictures.
void lose_tables(page &p);

/// Lines of a text: some are gone; each stands only once.
std::string without_some_lines(const std::string &text, dice &d);
std::string without_repeated_lines(const std::string &text);
/// The end is cut off, but not within a character or a number.
std::string cut_off(const std::string &text, dice &d);

} // namespace ogi::tests
