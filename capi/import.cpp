// What is known of an import besides the report: its log, the parts of the input, the rules it went by.
#include "guard.hpp"

using namespace ogi;
using namespace ogi::c;

namespace {

ogi_certainty certainty_out(const std::optional<certainty> &from) {
    return from ? static_cast<ogi_certainty>(*from) : 0;
}

} // namespace

ogi_status ogi_report_get_log_entry(const ogi_report *report, int32_t index, ogi_log_entry *entry, ogi_error **error) {
    return guarded(error, [&] {
        const log_entry &from = item(handle(report).value.log, index);
        ogi_log_entry full = {};
        full.kind = static_cast<ogi_log_kind>(from.what);
        full.message_zh = text_out(from.message.zh);
        full.message_en = text_out(from.message.en);
        full.offset = from.position.offset;
        full.line = from.position.line;
        full.column = from.position.column;
        full.rule = text_out(from.rule);
        full.confidence = certainty_out(from.confidence);
        full.code = from.cell ? static_cast<std::int32_t>(code_at(*from.cell)) : 0;
        full.before = text_out(from.before);
        full.after = text_out(from.after);
        full.part = static_cast<std::int32_t>(from.part);
        struct_out(entry, full);
    });
}

ogi_status ogi_report_get_source_part(const ogi_report *report, int32_t index, ogi_str *name, ogi_error **error) {
    return guarded(error, [&] {
        const reading &from = handle(report).value;
        ogi_str &to = out(name);
        to = text_out(item(from.parts, index));
    });
}

ogi_status ogi_report_get_relation_used(const ogi_report *report, int32_t index, ogi_str *rule, ogi_str *instance,
                                        ogi_error **error) {
    return guarded(error, [&] {
        const used_relation &from = item(handle(report).value.relations_used, index);
        ogi_str &to_rule = out(rule), &to_instance = out(instance);
        to_rule = text_out(from.rule);
        to_instance = text_out(from.instance);
    });
}

ogi_status ogi_report_write_log(const ogi_report *report, const char *input_name, size_t input_name_size,
                                ogi_format format, const ogi_write_options *options, ogi_buffer **to,
                                ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        const reading &from = handle(report).value;
        give(to, write_log(from, format_in(format), style_in(options), text_in(input_name, input_name_size)));
    });
}

ogi_status ogi_medium_is_readable(ogi_medium medium, int32_t *readable, ogi_error **error) {
    return guarded(error, [&] {
        std::int32_t &to = out(readable);
        if (medium == OGI_MEDIUM_ANY) fail(errc::argument, "请指明文件类型。", "A medium must be named.");
        to = is_readable(medium_in(medium));
    });
}

ogi_status ogi_import_rules_get_count(int32_t *count, ogi_error **error) {
    return guarded(error, [&] { out(count) = count_out(import_rules()); });
}

ogi_status ogi_import_rules_get_rule(int32_t index, ogi_import_rule *to, ogi_error **error) {
    return guarded(error, [&] {
        const import_rule_info &from = item(import_rules(), index);
        ogi_import_rule full = {};
        full.kind = static_cast<ogi_log_kind>(from.what);
        full.confidence = certainty_out(from.confidence);
        full.id = text_out(from.id);
        full.title_zh = text_out(from.title.zh);
        full.title_en = text_out(from.title.en);
        struct_out(to, full);
    });
}
