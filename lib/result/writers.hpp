// The writers behind include/ogi/result_writers.hpp.
#pragma once

#include "result/json_writer.hpp"

#include <ogi/result_writers.hpp>

namespace ogi {

std::string write_result_json(const check_result &result, const result_head &head);
std::string write_result_text(const check_result &result, const result_head &head, const result_style &style);

/// "catalogue": version and digest of the texts of the rules.
void write_catalogue_identity(json_writer &json);
void write_basis(json_writer &json, const legal_basis &basis);

} // namespace ogi
