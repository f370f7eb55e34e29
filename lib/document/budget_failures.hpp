// What every reader says when a document is larger than the limits allow.
#pragma once

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <optional>

namespace ogi {

/// More cells and paragraphs than limits::cells.
bilingual said_of_too_many_cells(const limits &budget);
failure too_many_cells(const limits &budget, std::optional<text_position> where = std::nullopt);

/// Tables deeper within each other than limits::depth.
failure tables_too_deep(const limits &budget, std::optional<text_position> where = std::nullopt);

} // namespace ogi
