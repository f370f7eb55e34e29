#include "result/writers.hpp"

#include "rules/sha256.hpp"

#include <ogi/text.hpp>

#include <algorithm>
#include <stdexcept>

namespace ogi {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool continues_a_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

/// Counts the characters before each of some offsets in one pass.
std::vector<character_place> characters_at(std::string_view input, const std::vector<std::size_t> &offsets) {
    std::vector<character_place> out;
    out.reserve(offsets.size());
    character_place at{0, 0, 1, 1};
    if (input.substr(0, byte_order_mark.size()) == byte_order_mark) at.byte = byte_order_mark.size();
    for (std::size_t offset : offsets) {
        if (offset > input.size()) break;
        for (; at.byte < offset; ++at.byte) {
            if (continues_a_character(input[at.byte])) continue;
            ++at.character;
            ++at.column;
            if (input[at.byte] == '\n') ++at.line, at.column = 1;
        }
        if (at.byte == offset) out.push_back(at);
    }
    return out;
}

/// Nothing where the bytes of the input are not its characters: in an archive, or in another encoding.
std::vector<character_place> characters_of(const reading &source, std::string_view input) {
    if (source.parts.size() > 1 || find_invalid_utf8(input) != std::string_view::npos) return {};
    const cell_places &places = source.places;
    std::vector<std::size_t> offsets;
    for (const source_place &p : places) {
        if (!p.known()) continue;
        offsets.push_back(p.begin.offset);
        offsets.push_back(p.begin.offset + p.size);
    }
    std::sort(offsets.begin(), offsets.end());
    offsets.erase(std::unique(offsets.begin(), offsets.end()), offsets.end());
    return characters_at(input, offsets);
}

} // namespace

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
    head.parts = source.parts;
    head.places = source.places;
    head.report = std::make_shared<const report>(source.report);
    head.characters = characters_of(source, input);
    return head;
}

std::string write_result(const check_result &result, const result_head &head, result_format format,
                         const result_style &style) {
    switch (format) {
    case result_format::text: return write_result_text(result, head, style);
    case result_format::json: return write_result_json(result, head);
    case result_format::sarif: return write_result_sarif(result, head, style);
    case result_format::junit: return write_result_junit(result, head, style);
    case result_format::csv: return write_result_csv(result, head, style);
    case result_format::html: return write_result_html(result, head, style);
    }
    throw std::invalid_argument("ogi: there is no such result format");
}

bool is_json(result_format format) {
    if (format != result_format::text && format != result_format::json)
        throw std::invalid_argument("ogi: this is written as text and JSON only");
    return format == result_format::json;
}

} // namespace ogi
