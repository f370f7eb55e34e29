// A check result as text for a reader or as JSON for a program.
#pragma once

#include <ogi/check.hpp>
#include <ogi/reconcile.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ogi {

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
    std::vector<log_entry> log; ///< what the import repaired, guessed and left unread
};

/// The head for a report that was read from `input`.
result_head head_of(const reading &source, std::string_view input, std::string_view input_name = {});

enum class result_format : std::int32_t { text = 0, json = 1 };

struct result_style {
    ogi::language language = ogi::language::zh; ///< of the text form; the JSON form holds both
    bool colour = false;                        ///< ANSI colours in the text form
};

/// Writes the result. Deterministic: the same result gives the same bytes.
std::string write_result(const check_result &result, const result_head &head, result_format format,
                         const result_style &style = {});

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
