// Loose text: lines that are no rows of a table, taken apart into what can be a cell each.
#pragma once

#include "document/document.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ogi {

/// A line, a part of a line, or a cell between two bars.
struct fragment {
    std::string_view text; ///< empty: a cell in which nothing is printed
    source_span span;
    std::size_t block = 0;     ///< of the document
    bool after_border = false; ///< a bar or the border of a cell stands between it and the fragment before
    bool is_figure = false;    ///< or a mark for none
    bool is_page_mark = false; ///< -3-, 第 3 页
    bool is_heading = false;   ///< of a section, within a line
    bool is_glued = false;     ///< stands in one line with its label: figures that may be several
    std::size_t line = 0;      ///< number of the line or cell that it is of
    std::size_t column = 0, width_column = 0; ///< characters in front of it in the line, and their width
};

/// Whether the rows of a table are no rows: each holds one printed cell at most, or one row holds the whole table.
bool is_loose(const document_table &table);

/// Consecutive blocks of loose text.
class loose_text {
public:
    void add(const document_paragraph &line, std::size_t block);
    void add(const document_table &table, std::size_t block);
    void clear();

    const std::vector<fragment> &fragments() const noexcept { return fragments_; }

    /// The first of several lines in which a label stands twice, each time with figures: two tables side by side.
    std::optional<text_position> side_by_side() const {
        return lines_with_two_rows_ > 1 ? std::optional<text_position>(two_rows_) : std::nullopt;
    }

private:
    void add_line(std::string_view line, const source_span &span, std::size_t block);
    bool add_running_rows(std::string_view line, const source_span &span, std::size_t block);
    fragment &add_piece(std::string_view text, const source_span &span, std::size_t block);
    void add_border(const source_span &where, std::size_t block);

    std::vector<fragment> fragments_;
    bool at_border_ = false; // nothing is printed since the last bar
    std::size_t line_ = 0;
    std::size_t lines_with_two_rows_ = 0;
    text_position two_rows_; // the first
};

/// The place of a piece of a text within the place of the text. Where the text does not stand in the input as it is
/// read, the place of the whole.
source_span span_within(std::string_view text, const source_span &span, std::string_view piece);

} // namespace ogi
