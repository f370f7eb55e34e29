// Builds a report a second time, with nothing but what the getters of the C interface say of the first.
#pragma once

#include "sized.hpp"

#include <ogi.h>

#include <stdexcept>
#include <string>
#include <vector>

namespace capi {

/// Throws where a call is refused: whatever a report gives out, another report takes.
inline void must(ogi_status status, const char *call) {
    if (status != OGI_OK) throw std::runtime_error(std::string(call) + " was refused: " + std::to_string(status));
}
#define OGI_MUST(...) ::capi::must(__VA_ARGS__, #__VA_ARGS__)

inline void copy_paragraphs(const ogi_report *from, ogi_report *to, std::int32_t section, std::int32_t part,
                            std::int32_t count) {
    for (std::int32_t i = 0; i < count; ++i) {
        ogi_str text = {};
        OGI_MUST(ogi_report_get_paragraph(from, section, part, i, &text, nullptr));
        OGI_MUST(ogi_report_add_paragraph(to, section, part, text.data, text.size, nullptr));
    }
}

inline void copy_text(const ogi_report *from, ogi_report *to, const ogi_report_info &info) {
    copy_paragraphs(from, to, OGI_PREAMBLE, OGI_NO_PART, info.preamble_count);
    for (std::int32_t s = 0; s < info.section_count; ++s) {
        auto section = sized<ogi_heading>();
        OGI_MUST(ogi_report_get_section(from, s, &section, nullptr));
        OGI_MUST(ogi_report_add_section(to, section.kind, section.text.data, section.text.size, nullptr));
        copy_paragraphs(from, to, s, OGI_NO_PART, section.paragraph_count);
        for (std::int32_t p = 0; p < section.part_count; ++p) {
            auto part = sized<ogi_heading>();
            OGI_MUST(ogi_report_get_part(from, s, p, &part, nullptr));
            OGI_MUST(ogi_report_add_part(to, s, part.kind, part.text.data, part.text.size, nullptr));
            copy_paragraphs(from, to, s, p, part.paragraph_count);
        }
    }
}

inline void copy_extensions(const ogi_report *from, ogi_report *to, std::int32_t count) {
    for (std::int32_t i = 0; i < count; ++i) {
        auto row = sized<ogi_extension>();
        OGI_MUST(ogi_report_get_extension(from, i, &row, nullptr));
        const std::int32_t values = row.value_count;
        row.value_count = 0;
        OGI_MUST(ogi_report_add_extension(to, &row, nullptr));
        for (std::int32_t v = 0; v < values; ++v) {
            ogi_str column = {};
            auto cell = sized<ogi_cell>();
            OGI_MUST(ogi_report_get_extension_value(from, i, v, &column, &cell, nullptr));
            OGI_MUST(ogi_report_add_extension_value(to, i, column.data, column.size, &cell, nullptr));
        }
    }
}

inline void copy_cells(const ogi_report *from, ogi_report *to) {
    std::size_t count = 0;
    OGI_MUST(ogi_form_get_cells(0, nullptr, 0, &count, nullptr));
    std::vector<std::int32_t> codes(count);
    OGI_MUST(ogi_form_get_cells(0, codes.data(), count, &count, nullptr));
    auto cell = sized<ogi_cell>();
    for (const std::int32_t code : codes) {
        OGI_MUST(ogi_report_get_cell(from, code, &cell, nullptr));
        OGI_MUST(ogi_report_set_cell(to, code, &cell, nullptr));
    }
    for (ogi_fee fee = OGI_FEE_NOTICES_COUNT; fee <= OGI_FEE_RECEIVED_AMOUNT_YUAN; ++fee) {
        OGI_MUST(ogi_report_get_fee(from, fee, &cell, nullptr));
        OGI_MUST(ogi_report_set_fee(to, fee, &cell, nullptr));
    }
}

/// A report equal to `from`. The caller destroys it.
inline ogi_report *rebuilt(const ogi_report *from) {
    auto info = sized<ogi_report_info>();
    OGI_MUST(ogi_report_get_info(from, &info, nullptr));
    ogi_report *to = nullptr;
    OGI_MUST(ogi_report_create(info.edition, &to, nullptr));
    OGI_MUST(ogi_report_set_year(to, info.year, nullptr));
    OGI_MUST(ogi_report_set_organ(to, info.organ.data, info.organ.size, nullptr));
    OGI_MUST(ogi_report_set_scope(to, info.scope, nullptr));
    OGI_MUST(ogi_report_set_published_on(to, info.published_year, info.published_month, info.published_day, nullptr));
    for (std::int32_t i = 0; i < info.included_organ_count; ++i) {
        ogi_str organ = {};
        OGI_MUST(ogi_report_get_included_organ(from, i, &organ, nullptr));
        OGI_MUST(ogi_report_add_included_organ(to, organ.data, organ.size, nullptr));
    }
    copy_text(from, to, info);
    copy_extensions(from, to, info.extension_count);
    copy_cells(from, to);
    return to;
}

#undef OGI_MUST

} // namespace capi
