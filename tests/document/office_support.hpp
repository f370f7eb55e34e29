// Looking into the documents that the readers of office files make.
#pragma once

#include "document/document.hpp"
#include "document/document_support.hpp"
#include "office_documents.hpp"

#include <ogi/error.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace ogi::tests {

inline document read_or_fail(result<document> r) {
    const std::string why = r ? std::string() : r.error().describe(language::en);
    BOOST_REQUIRE_MESSAGE(r.has_value(), why);
    return std::move(*r);
}

inline const document_cell &cell_at(const document &d, std::size_t block, std::size_t row, std::size_t column) {
    BOOST_REQUIRE(block < d.blocks.size());
    const auto *table = std::get_if<document_table>(&d.blocks[block]);
    BOOST_REQUIRE(table != nullptr);
    BOOST_REQUIRE(row < table->row_count());
    BOOST_REQUIRE(column < table->row(row).size());
    return table->row(row)[column];
}

inline const log_entry *note_of(const document &d, std::string_view rule) {
    const auto at = std::find_if(d.notes.begin(), d.notes.end(), [rule](const log_entry &n) { return n.rule == rule; });
    return at == d.notes.end() ? nullptr : &*at;
}

/// The only rule of the notes; "" without notes, "…" for several.
inline std::string only_rule(const document &d) {
    return d.notes.empty() ? "" : d.notes.size() == 1 ? d.notes.front().rule : "…";
}

/// How often a note says that something was met: the number in its sentence.
inline std::string counted(const log_entry *n) {
    if (!n) return "none";
    std::string out;
    for (char c : n->message.en)
        if (c >= '0' && c <= '9') out += c;
    return out;
}

/// The bytes of a part at a place are those that `cell` or paragraph has; the line and column are those of the bytes.
inline void expect_place(const source_span &span, std::string_view part, std::string_view bytes) {
    BOOST_TEST(part.substr(span.begin.offset, span.size) == bytes);
    BOOST_TEST((position_at(part, span.begin.offset) == span.begin));
    const auto characters = [](std::string_view text) {
        return static_cast<std::size_t>(std::count_if(
            text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    };
    BOOST_TEST(span.character == characters(part.substr(0, span.begin.offset)));
    BOOST_TEST(span.characters == characters(bytes));
}

} // namespace ogi::tests
