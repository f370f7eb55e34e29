// Reading a report from the bytes of any supported document.
#pragma once

#include <ogi/report.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// The kinds of input.
enum class medium : std::int32_t {
    any = 0, ///< found from the content
    json = 1,
    xml = 2,
    text = 3, ///< plain text, UTF-8, tables separated by tabs
};

/// What a reader may use; beyond it reading stops with errc::budget.
struct limits {
    std::size_t bytes = std::size_t{64} << 20; ///< size of the input
    std::size_t cells = 1000000;               ///< table cells of a document
    std::size_t depth = 64;                    ///< nesting of JSON and XML
};

/// Where a cell stood in the input. Table, row and column count from 1 within the document; 0 where the input has no
/// tables (JSON, XML). A place with an empty byte span is unknown.
struct source_place {
    std::uint32_t table = 0, row = 0, column = 0;
    text_position begin;  ///< line 0: unknown
    std::size_t size = 0; ///< bytes

    bool known() const noexcept { return begin.line != 0; }
    friend bool operator==(const source_place &a, const source_place &b) noexcept {
        return a.table == b.table && a.row == b.row && a.column == b.column && a.begin == b.begin && a.size == b.size;
    }
};

/// The place of every cell, by its place in the form.
using cell_places = std::array<source_place, cell_count>;

/// One decision of the import that a reader should know of: a repair, a guess, something left unread.
struct log_entry {
    enum class kind : std::int32_t { note = 0, repair = 1, guess = 2, unread = 3 };
    kind what = kind::note;
    bilingual message;
    text_position position; ///< line 0: concerns the whole document
};

/// A report as it was read.
struct reading {
    ogi::report report;
    ogi::medium medium = ogi::medium::any;
    bilingual edition_reason; ///< why this edition of the form was chosen
    cell_places places{};
    std::vector<log_entry> log;
};

/// Reads a report from the bytes of a document. The kind of document is found from its content; a hint other than `any`
/// that the content contradicts is an error, not a fallback. Fails only when no report can be built: errc::syntax,
/// encoding, structure, budget, unsupported, not_a_report. Wrong figures are no failure: see check().
result<reading> read(std::string_view bytes, medium hint = medium::any, const limits &budget = {});

} // namespace ogi
