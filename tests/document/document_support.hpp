// Looking into documents in the tests of their readers.
#pragma once

#include "document/document.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace ogi::tests {

/// The blocks one a line: a paragraph as it is, a row as |cells|, where ^ is a covered cell, - a missing one, and / a
/// line end.
inline std::string shown(const document &d) {
    std::string out;
    const auto add = [&out](std::string_view text) {
        for (char c : text)
            out += c == '\n' ? '/' : c;
    };
    for (const document_block &block : d.blocks) {
        if (const auto *paragraph = std::get_if<document_paragraph>(&block)) {
            add(paragraph->text);
            out += '\n';
            continue;
        }
        const auto &table = *std::get_if<document_table>(&block);
        for (std::size_t i = 0; i < table.row_count(); ++i) {
            for (const document_cell &cell : table.row(i)) {
                out += '|';
                add(cell.covered ? "^" : cell.missing ? "-" : cell.text);
            }
            out += "|\n";
        }
    }
    return out;
}

inline bool has_note(const document &d, std::string_view rule) {
    return std::any_of(d.notes.begin(), d.notes.end(), [rule](const log_entry &n) { return n.rule == rule; });
}

} // namespace ogi::tests
