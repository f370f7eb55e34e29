#include "result/writers.hpp"

#include "rules/sha256.hpp"

namespace ogi {

result_head head_of(const reading &source, std::string_view input, std::string_view input_name) {
    result_head head;
    head.input_name = input_name;
    head.medium = source.medium;
    head.input_bytes = input.size();
    head.input_digest = "sha256:" + sha256_hex(input);
    head.edition = source.report.edition;
    head.edition_reason = source.edition_reason;
    head.organ = source.report.organ;
    head.report_year = source.report.year;
    head.log = source.log;
    return head;
}

std::string write_result(const check_result &result, const result_head &head, result_format format,
                         const result_style &style) {
    return format == result_format::json ? write_result_json(result, head) : write_result_text(result, head, style);
}

} // namespace ogi
