#include "commands.hpp"
#include "files.hpp"

namespace ogi_cli {
namespace {

reconciliation_ptr difference_of(const ogi_report *report, bool fill_marks, const settings &s) {
    ogi_reconciliation *out = nullptr;
    require([&](ogi_error **error) { return ogi_report_reconcile(report, fill_marks, &out, error); }, s);
    return reconciliation_ptr(out);
}

void show(const ogi_reconciliation *difference, ogi_format format, const settings &s) {
    const ogi_write_options options = options_for(s);
    const buffer_ptr text = buffer_from(
        [&](ogi_buffer **to, ogi_error **error) {
            return ogi_reconciliation_write(difference, format, &options, to, error);
        },
        s);
    write_output("-", bytes_of(text), s);
}

} // namespace

exit_code reconcile(const reconcile_settings &how, ogi_format format, const settings &s) {
    const bool writes = !how.output.empty();
    const ogi_medium to = !writes || how.to != OGI_MEDIUM_ANY ? how.to : medium_of_name(how.output, s);
    const input from = read_report(how.input, how.reading, s);
    const reconciliation_ptr difference = difference_of(from.report.get(), how.fill_marks, s);
    if (how.output != "-") show(difference.get(), format, s);
    if (writes) {
        require([&](ogi_error **error) { return ogi_reconciliation_apply(difference.get(), from.report.get(), error); },
                s);
        write_report(from.report.get(), from.name, to, how.output, s);
    }
    ogi_reconciliation_info info = {};
    info.struct_size = sizeof info;
    require([&](ogi_error **error) { return ogi_reconciliation_get_info(difference.get(), &info, error); }, s);
    return info.refused_count == 0 ? valid : undetermined;
}

} // namespace ogi_cli
