// The labels before the figures of a table that is known by places alone: which lines are one label, and of which rows.
#pragma once

#include "document/placed_table.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace ogi {

/// Labels by row and column, and how many columns of labels there are.
struct placed_labels {
    std::vector<placed_cell> cells{};
    std::size_t columns = 0;
};

/// The labels as texts: parts that begin where several others begin are texts of their own.
std::vector<placed_text> label_texts(const std::vector<std::vector<placed_text>> &parts, document &keeper);

/// Finds the labels of the rows. A label without figures gets a row of its own, which is put among `rows`. Nothing when
/// the effort is used up.
std::optional<placed_labels> labels_of(const std::vector<placed_text> &texts, std::vector<figure_row> &rows,
                                       search_effort &left, document &keeper);

} // namespace ogi
