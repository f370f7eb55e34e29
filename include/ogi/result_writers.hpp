// A check result for a reader, as text, page or table, and for a program, as JSON, SARIF or JUnit.
#pragma once

#include <ogi/check.hpp>
#include <ogi/reconcile.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// A place of the input as a reader of its text counts: everything from 0 or 1 in characters (code points), a byte order
/// mark not among them.
struct character_place {
    std::size_t byte = 0;      ///< offset in bytes, from 0
    std::size_t character = 0; ///< offset in characters, from 0
    std::size_t line = 0;      ///< from 1
    std::size_t column = 0;    ///< in characters, from 1
};

/// What the head of a written result says of the input and the report. See docs for the form "ogi-check-result/1".
struct result_head {
    std::string input_name; ///< may be empty
    ogi::medium medium = ogi::medium::any;
    std::size_t input_bytes = 0;
    std::string input_digest; ///< "sha256:" and 64 hex digits; may be empty
    ogi::edition edition = ogi::edition::fmt2021;
    bilingual edition_reason;
    std::string organ;
    std::optional<std::int32_t> report_year;
    std::vector<log_entry> log;     ///< what the import repaired, guessed and left unread
    std::vector<std::string> parts; ///< of the input by name, as in reading::parts
    cell_places places{};           ///< of every cell of the form
    /// The report, whose tables the page shows; without one the page has the findings alone. A copy of its own, so that a
    /// head may outlive what it was made of.
    std::shared_ptr<const ogi::report> report;
    /// Where the places of the cells begin and end, by byte; SARIF counts in characters too.
    std::vector<character_place> characters;
};

/// The head for a report that was read from `input`. Takes what it needs from both, and refers to neither afterwards.
result_head head_of(const reading &source, std::string_view input, std::string_view input_name = {});

/// The values are ABI: append only.
enum class result_format : std::int32_t {
    text = 0,  ///< for a terminal
    json = 1,  ///< "ogi-check-result/1"
    sarif = 2, ///< SARIF 2.1.0, for programs that show findings of many tools
    junit = 3, ///< JUnit XML, for build servers
    csv = 4,   ///< RFC 4180 with a byte order mark, a line a finding, for spreadsheets
    html = 5,  ///< one page with the three tables, for a browser or a printer; it refers to nothing outside itself
};

struct result_style {
    ogi::language language = ogi::language::zh; ///< of the words; the JSON form holds both languages
    bool colour = false;                        ///< ANSI colours in the text form
};

/// Writes the result. Deterministic: the same result gives the same bytes. Valid UTF-8 whatever the report says, and
/// nothing of the report is markup, a formula or a control sequence in it.
std::string write_result(const check_result &result, const result_head &head, result_format format,
                         const result_style &style = {});

/// The log of an import with what it was decided by, and the relations that decided between readings: JSON
/// "ogi-import-log/1" (docs/schema/ogi-import-log.schema.json), or for a reader. Throws std::invalid_argument for the other
/// formats.
std::string write_log(const reading &source, result_format format, const result_style &style = {},
                      std::string_view input_name = {});

/// The functions below write text and JSON, and throw std::invalid_argument for the other formats: those are forms of
/// findings.

/// The catalogue: a table of ids, severities and titles, or JSON with everything.
std::string write_rules(result_format format, const result_style &style = {});
/// The form: JSON "ogi-form/1" with its tables, rows, columns, captions, sections and cells, or a table of the cells.
std::string write_form(result_format format, const result_style &style = {});
/// The figures that the prose of a report states (see facts.hpp), what they mean and how they stand to its tables: JSON
/// "ogi-facts/1", or for a reader.
std::string write_facts(const report &r, result_format format, const result_style &style = {});
/// What follows from the sums of the form: JSON "ogi-reconciliation/1" (docs/schema/ogi-reconciliation.schema.json), or for
/// a reader.
std::string write_reconciliation(const reconciliation &difference, result_format format,
                                 const result_style &style = {});
/// One rule explained: meaning, formula, legal basis, example.
std::string write_rule(const rule_info &rule, result_format format, const result_style &style = {});

} // namespace ogi
