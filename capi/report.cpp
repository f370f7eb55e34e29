#include "guard.hpp"

#include <algorithm>

using namespace ogi;
using namespace ogi::c;

namespace {

limits limits_in(const ogi_read_options *options) {
    const ogi_read_options given = struct_in(options);
    limits out;
    const auto take = [](std::size_t &limit, std::uint64_t value) {
        if (value != 0) limit = static_cast<std::size_t>(value < SIZE_MAX ? value : SIZE_MAX);
    };
    take(out.bytes, given.max_bytes);
    take(out.cells, given.max_cells);
    take(out.depth, given.max_depth);
    take(out.expanded_bytes, given.max_expanded_bytes);
    take(out.archive_entries, given.max_archive_entries);
    return out;
}

std::int32_t entries(const reading &from, log_entry::kind what) {
    const auto is_it = [what](const log_entry &e) { return e.what == what; };
    return static_cast<std::int32_t>(std::count_if(from.log.begin(), from.log.end(), is_it));
}

} // namespace

ogi_status ogi_report_create(ogi_edition edition, ogi_report **report, ogi_error **error) {
    return guarded(error, [&] {
        ogi_report *&to = out(report) = nullptr;
        const ogi::edition e = edition_in(edition);
        to = new ogi_report{};
        to->value.report.edition = e;
    });
}

ogi_status ogi_report_read(const void *bytes, size_t size, ogi_medium hint, const ogi_read_options *options,
                           ogi_report **report, ogi_error **error) {
    return guarded(error, [&] {
        ogi_report *&to = out(report) = nullptr;
        result<reading> read = ogi::read(bytes_in(bytes, size), medium_in(hint), limits_in(options));
        if (!read) fail(read.error());
        auto handle = std::make_unique<ogi_report>();
        handle->value = std::move(*read);
        to = handle.release();
    });
}

ogi_status ogi_report_clone(const ogi_report *report, ogi_report **copy, ogi_error **error) {
    return guarded(error, [&] {
        ogi_report *&to = out(copy) = nullptr;
        to = new ogi_report(handle(report));
    });
}

void ogi_report_destroy(ogi_report *report) {
    end(report);
}

ogi_status ogi_report_equal(const ogi_report *a, const ogi_report *b, int32_t *equal, ogi_error **error) {
    return guarded(error, [&] { out(equal) = handle(a).value.report == handle(b).value.report; });
}

ogi_status ogi_report_get_info(const ogi_report *report, ogi_report_info *info, ogi_error **error) {
    return guarded(error, [&] {
        const reading &from = handle(report).value;
        ogi_report_info full = {};
        full.edition = static_cast<ogi_edition>(from.report.edition);
        full.year = from.report.year.value_or(0);
        full.medium = static_cast<ogi_medium>(from.medium);
        full.section_count = count_out(from.report.sections);
        full.organ = text_out(from.report.organ);
        full.edition_reason_zh = text_out(from.edition_reason.zh);
        full.edition_reason_en = text_out(from.edition_reason.en);
        full.log_unread = entries(from, log_entry::kind::unread);
        full.log_guesses = entries(from, log_entry::kind::guess);
        full.log_repairs = entries(from, log_entry::kind::repair);
        full.log_notes = entries(from, log_entry::kind::note);
        full.scope = static_cast<ogi_scope>(from.report.scope.value_or(report_scope{}));
        const date published = from.report.published_on.value_or(date());
        full.published_year = published.year;
        full.published_month = published.month;
        full.published_day = published.day;
        full.included_organ_count = count_out(from.report.included_organs);
        full.preamble_count = count_out(from.report.preamble);
        full.extension_count = count_out(from.report.extensions);
        full.log_count = count_out(from.log);
        full.source_part_count = count_out(from.parts);
        full.relation_used_count = count_out(from.relations_used);
        struct_out(info, full);
    });
}

ogi_status ogi_report_set_organ(ogi_report *report, const char *data, size_t size, ogi_error **error) {
    return guarded(error, [&] {
        std::string organ(text_in(data, size));
        handle(report).value.report.organ = std::move(organ);
    });
}

ogi_status ogi_report_set_year(ogi_report *report, int32_t year, ogi_error **error) {
    return guarded(error, [&] {
        ogi::report &to = handle(report).value.report;
        if (year != 0 && (year < 2019 || year > 9999))
            fail(errc::argument, "报告年度应在 2019 至 9999 之间，未知时为 0。",
                 "The year of a report is 2019 to 9999, or 0 for unknown.");
        to.year = year == 0 ? std::nullopt : std::optional<std::int32_t>(year);
    });
}

ogi_status ogi_report_set_scope(ogi_report *report, ogi_scope scope, ogi_error **error) {
    return guarded(error, [&] {
        ogi::report &to = handle(report).value.report;
        if (scope < OGI_SCOPE_UNKNOWN || scope > OGI_SCOPE_AGGREGATE_OF_SYSTEM)
            fail(errc::argument, "没有这个统计范围代码。", "There is no such scope.");
        to.scope = scope == OGI_SCOPE_UNKNOWN ? std::nullopt : std::optional(static_cast<report_scope>(scope));
    });
}

ogi_status ogi_report_set_published_on(ogi_report *report, int32_t year, int32_t month, int32_t day,
                                       ogi_error **error) {
    return guarded(error, [&] {
        ogi::report &to = handle(report).value.report;
        to.published_on = day_in(year, month, day);
    });
}

ogi_status ogi_report_get_included_organ(const ogi_report *report, int32_t index, ogi_str *organ, ogi_error **error) {
    return guarded(error, [&] {
        const ogi::report &from = handle(report).value.report;
        ogi_str &to = out(organ);
        to = text_out(item(from.included_organs, index));
    });
}

ogi_status ogi_report_add_included_organ(ogi_report *report, const char *data, size_t size, ogi_error **error) {
    return guarded(error, [&] {
        ogi::report &to = handle(report).value.report;
        to.included_organs.emplace_back(text_in(data, size));
    });
}

ogi_status ogi_report_clear_included_organs(ogi_report *report, ogi_error **error) {
    return guarded(error, [&] { handle(report).value.report.included_organs.clear(); });
}

ogi_status ogi_report_write(const ogi_report *report, ogi_medium medium, ogi_buffer **to, ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        const ogi::report &from = handle(report).value.report;
        if (medium != OGI_MEDIUM_JSON && medium != OGI_MEDIUM_XML)
            fail(errc::argument, "报告只能写为 JSON 或 XML。", "A report is written as JSON or XML.");
        result<std::string> written = medium == OGI_MEDIUM_JSON ? write_json(from) : write_xml(from);
        if (!written) fail(written.error());
        give(to, std::move(*written));
    });
}
