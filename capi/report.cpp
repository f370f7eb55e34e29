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
    return out;
}

medium medium_in(ogi_medium value) {
    if (value < OGI_MEDIUM_ANY || value > OGI_MEDIUM_TEXT)
        fail(errc::argument, "没有这个文件类型代码。", "There is no such medium.");
    return static_cast<medium>(value);
}

/// A print that is the number itself says no more; the exchange forms do not keep it either.
bool says_no_more(std::string_view print, std::int64_t value, cell_type type) {
    const bool counts = type == cell_type::count || type == cell_type::signed_count;
    return print == (counts ? std::to_string(value) : amount::from_fen(value).in_10k_yuan());
}

bool is_another_number(std::string_view print, std::int64_t value, cell_type type) {
    const bool counts = type == cell_type::count || type == cell_type::signed_count;
    return counts ? is_another_count(print, value) : is_another_amount(print, amount::from_fen(value));
}

cell cell_in(const ogi_cell &given, cell_type type) {
    const std::string_view print = text_in(given.print.data, given.print.size);
    if (given.state != OGI_CELL_NUMBER && given.value != 0)
        fail(errc::argument, "只有数字状态的单元格可以有值。", "Only a cell in the state of a number has a value.");
    switch (given.state) {
    case OGI_CELL_ABSENT:
    case OGI_CELL_BLANK:
        if (!print.empty())
            fail(errc::argument, "空白或缺失的单元格不能有原文。", "A blank or absent cell has no print.");
        return given.state == OGI_CELL_BLANK ? cell::blank() : cell();
    case OGI_CELL_NUMBER:
        if (is_another_number(print, given.value, type))
            fail(errc::argument, "单元格的原文是另一个数。请改正数字或原文，或者不写原文。",
                 "The print of the cell is another number. Correct the number or the print, or leave the print out.");
        return cell::number(given.value, says_no_more(print, given.value, type) ? std::string_view() : print);
    case OGI_CELL_NOT_APPLICABLE:
        if (!is_not_applicable_mark(print.empty() ? "/" : print))
            fail(errc::argument, "这不是表示“不适用”的符号；可用 /、-、—、不适用。",
                 "This is no mark for \"not applicable\"; use /, -, — or 不适用.");
        return cell::not_applicable(print.empty() ? "/" : print);
    case OGI_CELL_TEXT:
        if (print.empty() || is_not_applicable_mark(print))
            fail(errc::argument, "文字状态的单元格须有原文，且不是“不适用”符号。",
                 "A cell in the state of text has a print, and that is not a mark.");
        return cell::unread(print);
    default: fail(errc::argument, "没有这个单元格状态。", "There is no such cell state.");
    }
}

cell cell_in(std::uint8_t state, std::int64_t value, cell_type type) {
    if (state == OGI_CELL_TEXT)
        fail(errc::argument, "成批写入不能带文字；请用 ogi_report_set_cell。",
             "Cells written in bulk hold no text; use ogi_report_set_cell.");
    ogi_cell given = {};
    given.state = state;
    given.value = value;
    return cell_in(given, type);
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
        full.section_count = static_cast<std::int32_t>(from.report.sections.size());
        full.organ = text_out(from.report.organ);
        full.edition_reason_zh = text_out(from.edition_reason.zh);
        full.edition_reason_en = text_out(from.edition_reason.en);
        full.log_unread = entries(from, log_entry::kind::unread);
        full.log_guesses = entries(from, log_entry::kind::guess);
        full.log_repairs = entries(from, log_entry::kind::repair);
        full.log_notes = entries(from, log_entry::kind::note);
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

ogi_status ogi_report_get_cell(const ogi_report *report, int32_t code, ogi_cell *to, ogi_error **error) {
    return guarded(error, [&] {
        const ogi::report &from = handle(report).value.report;
        const std::size_t index = index_in(code);
        const cell &c = from[index];
        ogi_cell full = {};
        full.state = static_cast<ogi_cell_state>(c.state());
        full.type = static_cast<ogi_cell_type>(type_at(index));
        full.value = c.value();
        full.print = text_out(c.print());
        struct_out(to, full);
    });
}

ogi_status ogi_report_set_cell(ogi_report *report, int32_t code, const ogi_cell *given, ogi_error **error) {
    return guarded(error, [&] {
        reading &to = handle(report).value;
        const std::size_t index = index_in(code);
        cell c = cell_in(struct_in(&out(given)), type_at(index));
        to.report[index] = std::move(c);
        to.places[index] = {};
    });
}

ogi_status ogi_report_get_cells(const ogi_report *report, const int32_t *codes, size_t count, int64_t *values,
                                uint8_t *states, ogi_error **error) {
    return guarded(error, [&] {
        const ogi::report &from = handle(report).value.report;
        if (count == 0) return;
        out(codes), out(values), out(states);
        for (std::size_t i = 0; i < count; ++i)
            (void)index_in(codes[i]);
        for (std::size_t i = 0; i < count; ++i) {
            const cell &c = from[index_in(codes[i])];
            values[i] = c.value();
            states[i] = static_cast<std::uint8_t>(c.state());
        }
    });
}

ogi_status ogi_report_set_cells(ogi_report *report, const int32_t *codes, size_t count, const int64_t *values,
                                const uint8_t *states, ogi_error **error) {
    return guarded(error, [&] {
        reading &to = handle(report).value;
        if (count == 0) return;
        out(codes), out(values), out(states);
        std::vector<cell> given;
        for (std::size_t i = 0; i < count; ++i) {
            given.push_back(cell_in(states[i], values[i], type_at(index_in(codes[i]))));
        }
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t index = index_in(codes[i]);
            to.report[index] = std::move(given[i]);
            to.places[index] = {};
        }
    });
}

ogi_status ogi_report_get_place(const ogi_report *report, int32_t code, ogi_place *to, ogi_error **error) {
    return guarded(error, [&] {
        const source_place &place = handle(report).value.places[index_in(code)];
        ogi_place full = {};
        full.offset = place.begin.offset;
        full.size = place.size;
        full.line = place.begin.line;
        full.column = place.begin.column;
        full.table = place.table;
        full.table_row = place.row;
        full.table_column = place.column;
        struct_out(to, full);
    });
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
