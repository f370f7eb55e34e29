// The writers behind include/ogi/result_writers.hpp.
#pragma once

#include "result/json_writer.hpp"

#include <ogi/result_writers.hpp>

namespace ogi {

std::string write_result_json(const check_result &result, const result_head &head);
std::string write_result_text(const check_result &result, const result_head &head, const result_style &style);
std::string write_result_sarif(const check_result &result, const result_head &head, const result_style &style);
std::string write_result_junit(const check_result &result, const result_head &head, const result_style &style);
std::string write_result_csv(const check_result &result, const result_head &head, const result_style &style);
std::string write_result_html(const check_result &result, const result_head &head, const result_style &style);

/// Whether a format is JSON and not text. Throws std::invalid_argument for any other.
bool is_json(result_format format);

/// "catalogue": version and digest of the texts of the rules.
void write_catalogue_identity(json_writer &json);
/// "library": the name and version of this library.
void write_library(json_writer &json);
void write_basis(json_writer &json, const legal_basis &basis);
std::string rules_as_json();
std::string rule_as_json(const rule_info &rule);
/// What may be wrong, what follows and what puts it right: "suspects", "cause", "consequences", "fix". Each is left out
/// where there is none.
void write_explanation(json_writer &json, const issue &i, edition e);

} // namespace ogi
