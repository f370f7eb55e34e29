#include "cells.hpp"

using namespace ogi;
using namespace ogi::c;

namespace {

constexpr cell_type value_type = cell_type::signed_count;

} // namespace

ogi_status ogi_report_get_extension(const ogi_report *report, int32_t index, ogi_extension *to, ogi_error **error) {
    return guarded(error, [&] {
        const extension_row &from = item(handle(report).value.report.extensions, index);
        ogi_extension full = {};
        full.table = static_cast<ogi_table>(from.table);
        full.value_count = count_out(from.values);
        full.group = text_out(from.group);
        full.label = text_out(from.label);
        struct_out(to, full);
    });
}

ogi_status ogi_report_get_extension_value(const ogi_report *report, int32_t index, int32_t value, ogi_str *column,
                                          ogi_cell *to, ogi_error **error) {
    return guarded(error, [&] {
        const extension_value &from = item(item(handle(report).value.report.extensions, index).values, value);
        ogi_str &label = out(column);
        cell_out(to, from.value, value_type);
        label = text_out(from.column);
    });
}

ogi_status ogi_report_add_extension(ogi_report *report, const ogi_extension *extension, ogi_error **error) {
    return guarded(error, [&] {
        ogi::report &to = handle(report).value.report;
        const ogi_extension given = struct_in(&out(extension));
        if (given.value_count != 0)
            fail(errc::argument, "value_count 须为 0；各值用 ogi_report_add_extension_value 添加。",
                 "value_count must be 0; values are added with ogi_report_add_extension_value.");
        extension_row added;
        added.table = table_in(given.table);
        added.group = text_in(given.group.data, given.group.size);
        added.label = text_in(given.label.data, given.label.size);
        to.extensions.push_back(std::move(added));
    });
}

ogi_status ogi_report_add_extension_value(ogi_report *report, int32_t index, const char *column, size_t size,
                                          const ogi_cell *given, ogi_error **error) {
    return guarded(error, [&] {
        extension_row &to = item(handle(report).value.report.extensions, index);
        extension_value added;
        added.column = text_in(column, size);
        added.value = cell_in(struct_in(&out(given)), value_type);
        to.values.push_back(std::move(added));
    });
}

ogi_status ogi_report_clear_extensions(ogi_report *report, ogi_error **error) {
    return guarded(error, [&] { handle(report).value.report.extensions.clear(); });
}
