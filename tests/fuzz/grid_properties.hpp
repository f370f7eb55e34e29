// What holds for every document that a reader of binary or placed text makes.
#pragma once

#include "document/document.hpp"
#include "document/white_space.hpp"
#include "fuzz/text_properties.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace ogi::fuzz {

inline void require_sound_text(std::string_view text, const source_span &span, const document &d) {
    require(is_utf8(text), "a text is UTF-8");
    require(trimmed(text) == text, "there is no white space around a text", text);
    require(span.part < d.parts.size(), "a span is in a part of the document", text);
    require(text.empty() || span.begin.line != 0, "a text has a place", text);
}

/// Tables are full grids in which every covered place is covered by one merged cell.
inline void require_full_grid(const document_table &table, const document &d) {
    require(table.row_count() != 0 && table.row(0).size() != 0, "a table has cells");
    std::vector<std::size_t> covered_until(table.row(0).size(), 0);
    for (std::size_t r = 0; r < table.row_count(); ++r) {
        const document_row row = table.row(r);
        require(row.size() == covered_until.size(), "a table is a full grid");
        for (std::size_t c = 0; c < row.size(); ++c) {
            const document_cell &cell = row[c];
            require_sound_text(cell.text, cell.span, d);
            require(cell.row == r + 1 && cell.column == c + 1, "a cell names its place");
            require(cell.covered == (covered_until[c] > r), "a place is covered where a merged cell covers it");
            require(!cell.covered || cell.text.empty(), "a covered place has no text");
            if (cell.covered) continue;
            require(r + cell.row_span <= table.row_count() && c + cell.column_span <= row.size(),
                    "a merged cell stays within its table");
            for (std::size_t k = c; k < c + cell.column_span; ++k) {
                require(covered_until[k] <= r, "no cell covers another");
                covered_until[k] = r + cell.row_span;
            }
        }
    }
}

inline void require_sound_document(const document &d) {
    for (const document_block &block : d.blocks) {
        if (const auto *paragraph = std::get_if<document_paragraph>(&block)) {
            require(!paragraph->text.empty(), "a paragraph has text");
            require_sound_text(paragraph->text, paragraph->span, d);
        } else {
            require_full_grid(*std::get_if<document_table>(&block), d);
        }
    }
    for (const log_entry &note : d.notes) {
        require_said_in_both(note.message, "a note is said");
        require(!note.rule.empty(), "a note names its rule");
    }
}

} // namespace ogi::fuzz
