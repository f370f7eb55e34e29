// The heads of columns in loose text, put back into the rows of a header.
#pragma once

#include "recognize/loose_label.hpp"

#include <vector>

namespace ogi {

using token_rows = std::vector<std::vector<const token *>>;

/// The heads of table 3 in the rows and columns of the form; null: a place without a head. They are met row by row: 自然人, 法人或其他组织 and 总计, then the five under 法人或其他组织;
/// 总计 also behind these. Without borders between them only the order of the form is taken: lines in another order
/// may be an accident of the extraction. Empty when the order of the columns is not certain.
token_rows applicant_header(const std::vector<const token *> &heads, bool have_borders);

/// The heads of table 4, met row by row or each group under its caption, likewise. Empty when the order is not
/// certain.
token_rows proceedings_header(const std::vector<const token *> &heads, bool have_borders);

} // namespace ogi
