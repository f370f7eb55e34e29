// The neutral document: paragraphs and tables in their order, each with its place in the source. Every format is read
// into this; nothing here knows of the form.
#pragma once

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ogi {

/// Bytes and characters of one part of the source, as it was published: before decoding, markup included.
struct source_span {
    text_position begin;
    std::size_t size = 0;       ///< bytes
    std::size_t character = 0;  ///< characters (code points) before it in its part
    std::size_t characters = 0; ///< characters in it
    std::uint32_t part = 0;     ///< index into document::parts
};

/// A line or paragraph of running text, without the white space around it.
struct document_paragraph {
    std::string_view text;
    source_span span;
};

/// A cell of a table. Row and column count from 1 in the grid of the table. Every place of the grid has its cell: a
/// merged cell stands at its upper left place and leaves covered ones, without text, at the others.
struct document_cell {
    std::string_view
        text;         ///< without the white space around it, paragraphs and line breaks as LF; empty: nothing printed
    source_span span; ///< of `text`
    std::uint32_t row = 1, column = 1;
    std::uint32_t row_span = 1, column_span = 1;
    bool covered = false; ///< by a merged cell to the left or above
    bool missing = false; ///< the source has no cell here: its row is shorter than the table
};

/// Consecutive cells of one row.
struct document_row {
    const document_cell *first = nullptr, *last = nullptr;

    const document_cell *begin() const noexcept { return first; }
    const document_cell *end() const noexcept { return last; }
    std::size_t size() const noexcept { return static_cast<std::size_t>(last - first); }
    const document_cell &operator[](std::size_t i) const noexcept { return first[i]; }
};

/// A table: its cells row by row.
class document_table {
public:
    void begin_row() { starts_.push_back(cells_.size()); }
    /// Adds a cell to the last row. Precondition: begin_row() was called.
    void add(const document_cell &c) { cells_.push_back(c); }

    /// Calls `change` with every cell.
    template <class Change> void change_cells(Change change) {
        for (document_cell &c : cells_)
            change(c);
    }

    std::size_t row_count() const noexcept { return starts_.size(); }
    std::size_t cell_count() const noexcept { return cells_.size(); }
    document_row row(std::size_t i) const noexcept {
        const std::size_t end = i + 1 < starts_.size() ? starts_[i + 1] : cells_.size();
        return {cells_.data() + starts_[i], cells_.data() + end};
    }

private:
    std::vector<document_cell> cells_;
    std::vector<std::size_t> starts_; // of each row in cells_
};

using document_block = std::variant<document_paragraph, document_table>;

/// What a reader makes of an input. The texts are views of the input, which must outlive the document, or of what the
/// document itself keeps.
struct document {
    std::vector<document_block> blocks;
    std::vector<std::string> parts{""}; ///< by name, as in reading::parts
    std::vector<log_entry> notes;       ///< what the reader repaired or left out
    /// Where the last text ends that is printed in an input that stops within a line: it may have been cut off there.
    const char *open_end = nullptr;

    document() = default;
    document(document &&) = default;
    document &operator=(document &&) = default;

    /// Keeps a text that does not stand in the input as it is to be read.
    std::string_view keep(std::string text) { return kept_.emplace_back(std::move(text)); }
    /// Keeps the text that the views are of, where it is not the input.
    void keep(std::unique_ptr<const std::string> text) { sources_.push_back(std::move(text)); }
    /// Keeps what the views of another document are of.
    void keep_texts_of(document &&other) {
        for (auto &source : other.sources_)
            sources_.push_back(std::move(source));
        for (auto &texts : other.others_)
            others_.push_back(std::move(texts));
        others_.push_back(std::move(other.kept_));
    }

private:
    std::deque<std::string> kept_; // a text stays where it is
    std::vector<std::deque<std::string>> others_;
    std::vector<std::unique_ptr<const std::string>> sources_;
};

} // namespace ogi
