// Headers of several rows, whose spanning captions stand over the heads of columns.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ogi {

/// The head of a column, or a caption that spans the heads in the next row.
struct header_item {
    std::int32_t code = 0; // of the column; 0: a column that is not in the form
    bool is_caption = false;
    std::size_t column = 0; // index of the cell in its row
    std::string name;
};

/// The heads of the columns from left to right: a caption is replaced by the next row. This order is right whether
/// merged cells left empty cells behind or none, and when a head stands a row too high or too low. Nothing when it
/// cannot be told.
std::optional<std::vector<header_item>> column_heads(const std::vector<std::vector<header_item>> &rows);

/// The first column that stands elsewhere than in the form, and the one that the form has in its place: indexes into
/// the columns as printed.
struct order_fault {
    std::size_t printed = 0, official = 0;
};

/// Compares the order of columns with the form's. Each is given by its place there; `not_in_form` is left out.
std::optional<order_fault> first_out_of_order(const std::vector<std::size_t> &places);
inline constexpr std::size_t not_in_form = static_cast<std::size_t>(-1);

} // namespace ogi
