#include "guard.hpp"

using namespace ogi;
using namespace ogi::c;

ogi_status ogi_report_check(const ogi_report *report, const ogi_check_options *options, ogi_result **result,
                            ogi_error **error) {
    return guarded(error, [&] {
        ogi_result *&to = out(result) = nullptr;
        const reading &from = handle(report).value;
        const ogi_check_options given = struct_in(options);
        if (given.keep_passed != 0 && given.keep_passed != 1)
            fail(errc::argument, "keep_passed 只能为 0 或 1。", "keep_passed must be 0 or 1.");
        if (given.reserved != 0) fail(errc::argument, "保留成员须为 0。", "The reserved member must be 0.");
        const std::string_view name = text_in(given.input_name, given.input_name_size);
        const std::string_view input = bytes_in(given.input, given.input_size);

        check_options how;
        how.places = &from.places;
        how.keep_passed = given.keep_passed == 1;
        if (given.max_issues != 0)
            how.most_issues = static_cast<std::size_t>(given.max_issues < SIZE_MAX ? given.max_issues : SIZE_MAX);
        auto handle = std::make_unique<ogi_result>();
        handle->value = check(from.report, how);
        handle->head = head_of(from, input, name);
        to = handle.release();
    });
}

ogi_status ogi_result_get_summary(const ogi_result *result, ogi_summary *summary, ogi_error **error) {
    return guarded(error, [&] {
        const check_result &from = handle(result).value;
        ogi_summary full = {};
        full.verdict = static_cast<ogi_verdict>(from.verdict);
        full.truncated = from.truncated;
        full.issues = from.issues.size();
        full.total = from.total;
        full.instances = from.counts.instances;
        full.pass = from.counts.pass;
        full.fail = from.counts.fail;
        full.not_assessable = from.counts.not_assessable;
        full.skipped = from.counts.skipped;
        full.waived = from.counts.waived;
        full.errors = from.failures(severity::error);
        full.warnings = from.failures(severity::warning);
        full.notes = from.failures(severity::note);
        struct_out(summary, full);
    });
}

ogi_status ogi_result_write(const ogi_result *result, ogi_format format, const ogi_write_options *options,
                            ogi_buffer **to, ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        const ogi_result &from = handle(result);
        give(to, write_result(from.value, from.head, format_in(format), style_in(options)));
    });
}

void ogi_result_destroy(ogi_result *result) {
    end(result);
}

ogi_status ogi_rules_write(ogi_format format, const ogi_write_options *options, ogi_buffer **to, ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        give(to, write_rules(format_in(format), style_in(options)));
    });
}

ogi_status ogi_rule_write(const char *id, size_t id_size, ogi_format format, const ogi_write_options *options,
                          ogi_buffer **to, ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        const std::string_view name = text_in(id, id_size);
        const rule_info *rule = find_rule(name);
        if (!rule)
            fail({errc::argument,
                  {"没有编号为“" + std::string(name) + "”的规则；ogi rules 列出全部规则。",
                   "There is no rule \"" + std::string(name) + "\"; ogi rules lists them all."},
                  {},
                  {}});
        give(to, write_rule(*rule, format_in(format), style_in(options)));
    });
}
