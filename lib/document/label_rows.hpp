// Which lines of a column of labels are one label, and which rows of figures it belongs to.
#pragma once

#include "document/placed_table.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ogi {

/// Lines that are one label, and the rows that it stands before. No rows: it stands alone before row `row`.
struct found_label {
    std::size_t first_line = 0, end_line = 0, row = 0, rows = 0;
};

/// Labels and rows follow one another in the same order. Of all ways to put lines together and rows to them, the one is
/// taken in which labels stand closest to the middle of their rows or their top, or else, all of them, to their bottom.
class label_rows {
public:
    /// `has_label` are the rows that have a label in a column to the right: of these a label here spans some.
    /// `is_inner` says that there are further labels to the left.
    /// Where labels `are_numbered`, a line without a number goes on in the label above.
    label_rows(const std::vector<placed_text> &lines, const std::vector<figure_row> &rows,
               const std::vector<bool> &has_label, bool is_inner, bool are_numbered);

    /// Nothing when the effort is used up.
    std::optional<std::vector<found_label>> find(search_effort &left);

private:
    struct step {
        std::int64_t cost = -1; ///< of the best way to here; -1: there is none
        std::uint32_t lines = 0, rows = 0;
        bool alone = false;
    };

    enum class alignment { middle_or_top, bottom };

    bool search(alignment how, search_effort &left);
    std::vector<found_label> labels() const;
    void reach(std::size_t line, std::size_t row, std::size_t lines, std::size_t rows, bool alone, std::int64_t cost);
    void pass_row(std::size_t line, std::size_t row);
    void take_lines(std::size_t line, std::size_t row, search_effort &left);
    std::int64_t distance(std::int32_t a, std::int32_t b) const;
    std::int64_t distance_from_row(std::size_t line, std::size_t end, std::size_t row) const;
    std::int32_t edge_above(std::size_t row) const;
    step &at(std::size_t line, std::size_t row) { return steps_[line * (rows_.size() + 1) + row]; }
    const step &last_step() const { return steps_.back(); }

    const std::vector<placed_text> &lines_;
    const std::vector<figure_row> &rows_;
    const std::vector<bool> &has_label_;
    bool is_inner_, are_numbered_;
    std::int32_t em_ = 1, pitch_ = 0; // the size of the letters, and the distance of lines of one label
    std::int32_t right_ = 0;          // where full lines end
    std::vector<bool> numbered_;      // each line that begins with a number of a list
    alignment how_ = alignment::middle_or_top;
    std::vector<std::size_t> page_begins_; // of each row: the first row of its page
    std::vector<step> steps_;
};

} // namespace ogi
