#include "guard.hpp"

using namespace ogi;
using namespace ogi::c;

namespace {

/// The paragraphs of the preamble, of a section or of a part. `Report` may be const.
template <class Report> auto &paragraphs_in(Report &r, std::int32_t section, std::int32_t part) {
    if (section == OGI_PREAMBLE) {
        if (part != OGI_NO_PART)
            fail(errc::argument, "序言不分部分；part 须为 OGI_NO_PART。",
                 "The preamble has no parts; part must be OGI_NO_PART.");
        return r.preamble;
    }
    auto &of = item(r.sections, section);
    return part == OGI_NO_PART ? of.paragraphs : item(of.parts, part).paragraphs;
}

/// The kind of heading that a caller names, or none for 0.
template <class Kind> std::optional<Kind> kind_in(std::int32_t kind, Kind last) {
    if (kind < 0 || kind > static_cast<std::int32_t>(last))
        fail(errc::argument, "没有这个标题代码；不属于格式的标题用 0。",
             "There is no such kind of heading; 0 stands for one that is not of the form.");
    return kind == 0 ? std::nullopt : std::optional(static_cast<Kind>(kind));
}

template <class Kind> std::int32_t kind_out(std::optional<Kind> kind) {
    return kind ? static_cast<std::int32_t>(*kind) : 0;
}

} // namespace

ogi_status ogi_report_get_section(const ogi_report *report, int32_t section, ogi_heading *to, ogi_error **error) {
    return guarded(error, [&] {
        const ogi::section &from = item(handle(report).value.report.sections, section);
        ogi_heading full = {};
        full.kind = kind_out(from.kind);
        full.paragraph_count = count_out(from.paragraphs);
        full.part_count = count_out(from.parts);
        full.text = text_out(from.heading);
        struct_out(to, full);
    });
}

ogi_status ogi_report_get_part(const ogi_report *report, int32_t section, int32_t part, ogi_heading *to,
                               ogi_error **error) {
    return guarded(error, [&] {
        const section_part &from = item(item(handle(report).value.report.sections, section).parts, part);
        ogi_heading full = {};
        full.kind = kind_out(from.aspect);
        full.paragraph_count = count_out(from.paragraphs);
        full.text = text_out(from.heading);
        struct_out(to, full);
    });
}

ogi_status ogi_report_get_paragraph(const ogi_report *report, int32_t section, int32_t part, int32_t index,
                                    ogi_str *text, ogi_error **error) {
    return guarded(error, [&] {
        const ogi::report &from = handle(report).value.report;
        ogi_str &to = out(text);
        to = text_out(item(paragraphs_in(from, section, part), index));
    });
}

ogi_status ogi_report_add_section(ogi_report *report, int32_t kind, const char *heading, size_t size,
                                  ogi_error **error) {
    return guarded(error, [&] {
        ogi::report &to = handle(report).value.report;
        section added;
        added.kind = kind_in(kind, section_kind::other_matters);
        added.heading = text_in(heading, size);
        to.sections.push_back(std::move(added));
    });
}

ogi_status ogi_report_add_part(ogi_report *report, int32_t section, int32_t kind, const char *heading, size_t size,
                               ogi_error **error) {
    return guarded(error, [&] {
        ogi::section &to = item(handle(report).value.report.sections, section);
        section_part added;
        added.aspect = kind_in(kind, aspect_kind::supervision_and_safeguards);
        added.heading = text_in(heading, size);
        to.parts.push_back(std::move(added));
    });
}

ogi_status ogi_report_add_paragraph(ogi_report *report, int32_t section, int32_t part, const char *text, size_t size,
                                    ogi_error **error) {
    return guarded(
        error, [&] { paragraphs_in(handle(report).value.report, section, part).emplace_back(text_in(text, size)); });
}

ogi_status ogi_report_clear_text(ogi_report *report, ogi_error **error) {
    return guarded(error, [&] {
        ogi::report &to = handle(report).value.report;
        to.preamble.clear();
        to.sections.clear();
    });
}
