// Documents as text, so that a test shows what it expects.
#pragma once

#include "document/document.hpp"
#include "document/document_support.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace ogi::tests {

/// Paragraphs as lines, rows as lines of cells between bars: covered ones as "^", merged ones with their spans, lines
/// of a cell with a slash between them.
inline std::string shown_with_spans(const document &d) {
    std::string out;
    for (const document_block &block : d.blocks) {
        if (const auto *paragraph = std::get_if<document_paragraph>(&block)) {
            out.append(paragraph->text).append("\n");
            continue;
        }
        const document_table &table = std::get<document_table>(block);
        for (std::size_t r = 0; r < table.row_count(); ++r) {
            for (const document_cell &c : table.row(r)) {
                std::string text(c.text);
                std::replace(text.begin(), text.end(), '\n', '/');
                out.append("|").append(c.covered ? "^" : text);
                if (c.row_span > 1 || c.column_span > 1)
                    out += "[" + std::to_string(c.row_span) + "x" + std::to_string(c.column_span) + "]";
            }
            out += "|\n";
        }
    }
    return out;
}

/// A table is a full grid in which each covered place is covered by one merged cell; texts have no white space around
/// them.
inline void require_sound(const document &d) {
    for (const document_block &block : d.blocks) {
        const auto *table = std::get_if<document_table>(&block);
        if (!table) continue;
        std::vector<std::size_t> covered_until(table->row(0).size(), 0);
        for (std::size_t r = 0; r < table->row_count(); ++r) {
            const document_row row = table->row(r);
            BOOST_REQUIRE(row.size() == covered_until.size());
            for (std::size_t c = 0; c < row.size(); ++c) {
                BOOST_REQUIRE(row[c].row == r + 1);
                BOOST_REQUIRE(row[c].column == c + 1);
                BOOST_REQUIRE(row[c].covered == (covered_until[c] > r));
                if (row[c].covered) {
                    BOOST_REQUIRE(row[c].text.empty());
                    continue;
                }
                BOOST_REQUIRE(c + row[c].column_span <= row.size());
                BOOST_REQUIRE(r + row[c].row_span <= table->row_count());
                for (std::size_t k = c; k < c + row[c].column_span; ++k) {
                    BOOST_REQUIRE(covered_until[k] <= r);
                    covered_until[k] = r + row[c].row_span;
                }
            }
        }
    }
}

} // namespace ogi::tests
