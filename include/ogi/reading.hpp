// Reading a report from the bytes of any supported document.
#pragma once

#include <ogi/certainty.hpp>
#include <ogi/report.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// The kinds of input.
enum class medium : std::int32_t {
    any = 0, ///< found from the content
    json = 1,
    xml = 2,
    text = 3,       ///< plain text, with its tables as they come when pages are copied or converted
    html = 4,       ///< a web page
    docx = 5,       ///< Word, Office Open XML
    xlsx = 6,       ///< a workbook, Office Open XML
    odt = 7,        ///< a text document, OpenDocument
    ods = 8,        ///< a workbook, OpenDocument
    doc = 9,        ///< Word 97 to 2003, and Kingsoft .wps, which has the same form
    pdf_layout = 10 ///< what `pdftotext -bbox-layout` says of a PDF file
};

/// What a reader may use; beyond it reading stops with errc::budget.
struct limits {
    std::size_t bytes = std::size_t{64} << 20; ///< size of the input
    std::size_t cells = 1000000;               ///< table cells and paragraphs of a document
    std::size_t depth = 64;                    ///< nesting of JSON and XML, and of tables in a document
    std::size_t expanded_bytes = std::size_t{256}
                                 << 20;  ///< what parts of an archive unpack to, or the tree of a web page takes
    std::size_t archive_entries = 10000; ///< parts of an archive
};

/// Where a cell stood in the input. Table, row and column count from 1 within the document; 0 where the input has no
/// tables (JSON, XML). Bytes, characters and lines are those of the part. A place with an empty byte span is unknown.
struct source_place {
    std::uint32_t table = 0, row = 0, column = 0;
    text_position begin;        ///< line 0: unknown
    std::size_t size = 0;       ///< bytes
    std::size_t character = 0;  ///< characters (code points) before it in its part
    std::size_t characters = 0; ///< characters from there to its end
    std::uint32_t part = 0;     ///< index into reading::parts

    bool known() const noexcept { return begin.line != 0; }
    friend bool operator==(const source_place &a, const source_place &b) noexcept {
        return a.table == b.table && a.row == b.row && a.column == b.column && a.begin == b.begin && a.size == b.size &&
               a.character == b.character && a.characters == b.characters && a.part == b.part;
    }
};

/// The place of every cell, by its place in the form.
using cell_places = std::array<source_place, cell_count>;

/// One decision of the import that a reader should know of: a repair, a guess, something left unread.
struct log_entry {
    enum class kind : std::int32_t { note = 0, repair = 1, guess = 2, unread = 3 };
    kind what = kind::note;
    bilingual message;
    text_position position{};              ///< line 0: concerns the whole document
    std::uint32_t part = 0;                ///< index into reading::parts: where the position is
    std::string rule{};                    ///< what was done, as an id of import_rules(): "I-…"
    std::optional<certainty> confidence{}; ///< of a repair or a guess
    std::string before{}, after{};         ///< as printed, and as taken; empty where that does not apply
    std::optional<std::size_t> cell{};     ///< index of the cell of the form that it concerns
};

/// A relation of the check that decided how cells were read: it cannot be held against them again.
struct used_relation {
    std::string rule;     ///< rule_info::id: "T3-TOT"
    std::string instance; ///< as issue::instance: "natural_person"
};

/// A report as it was read.
struct reading {
    ogi::report report;
    ogi::medium medium = ogi::medium::any;
    bilingual edition_reason; ///< why this edition of the form was chosen
    cell_places places{};
    std::vector<std::string> parts{""}; ///< the parts of the input by name: "word/document.xml"; "" is the input itself
    std::vector<log_entry> log;
    std::vector<used_relation> relations_used; ///< to decide between readings, in the order of the catalogue
};

/// Whether this build of the library reads documents of a medium; false for medium::any.
bool is_readable(medium m);

/// Reads a report from the bytes of a document. The kind of document is found from its content; a hint other than `any`
/// that the content contradicts is an error, not a fallback. Fails only when no report can be built: errc::syntax,
/// encoding, structure, budget, unsupported, not_a_report. Wrong figures are no failure: see check().
result<reading> read(std::string_view bytes, medium hint = medium::any, const limits &budget = {});

} // namespace ogi
