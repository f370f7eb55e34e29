// The calls on where a report was read from, on the rules of the import, and on the labels of the form.
#include "fuzz/capi_machine.hpp"

namespace ogi::fuzz {

void capi_machine::walk_source() {
    const ogi_report *r = report();
    const ogi_format format = program_.choice();
    const std::string_view name = program_.text();
    const auto write = [&](ogi_buffer **out, ogi_error **error) {
        return ogi_report_write_log(r, name.data(), name.size(), format, nullptr, out, error);
    };
    const owned<ogi_buffer> once = buffer(write);
    if (once) require(view(once.get()) == view(buffer(write).get()), "the same log is the same bytes");
    ogi_report_info info = sized<ogi_report_info>();
    if (!done([&](ogi_error **error) { return ogi_report_get_info(r, &info, error); })) return;
    ogi_log_entry entry = sized<ogi_log_entry>();
    require_counted(info.log_count, "a log has the entries that it counts",
                    [&](auto i, ogi_error **error) { return ogi_report_get_log_entry(r, i, &entry, error); });
    for (std::int32_t i = 0; i < info.log_count; ++i) {
        require(ogi_report_get_log_entry(r, i, &entry, nullptr) == OGI_OK, "an entry is got again");
        for (const ogi_str &s : {entry.message_zh, entry.message_en, entry.rule, entry.before, entry.after})
            require(ends_with_nul(s), "a text of the log ends with a NUL");
        require(entry.rule.size != 0 && entry.part >= 0 && entry.part <= info.source_part_count,
                "an entry has a rule, and its part is one of the input");
    }
    ogi_str part = {};
    require_counted(info.source_part_count, "an input has the parts that it counts",
                    [&](auto i, ogi_error **error) { return ogi_report_get_source_part(r, i, &part, error); });
    ogi_str rule = {}, instance = {};
    require_counted(
        info.relation_used_count, "a reading used the relations that it counts",
        [&](auto i, ogi_error **error) { return ogi_report_get_relation_used(r, i, &rule, &instance, error); });
}

void capi_machine::ask_import() {
    std::int32_t count = 0;
    require(ogi_import_rules_get_count(&count, nullptr) == OGI_OK && count > 0, "the import has rules");
    const std::int32_t index = program_.number_from(0);
    ogi_import_rule rule = sized<ogi_import_rule>();
    const bool found = done([&](ogi_error **error) { return ogi_import_rules_get_rule(index, &rule, error); });
    require(found == (index >= 0 && index < count), "the import has the rules that it counts and no more");
    if (found) require(rule.id.size != 0 && ends_with_nul(rule.title_zh), "a rule has an id and a title");
    const ogi_medium medium = program_.choice();
    std::int32_t readable = -1;
    if (done([&](ogi_error **error) { return ogi_medium_is_readable(medium, &readable, error); }))
        require(readable == 0 || readable == 1, "a medium is readable or not");
}

void capi_machine::ask_labels() {
    const ogi_edition edition = program_.choice() == 0 ? OGI_EDITION_2019 : OGI_EDITION_2021;
    const ogi_language language = program_.choice();
    const ogi_format format = program_.choice();
    const ogi_table table = program_.choice();
    const std::int32_t place = program_.number_from(0), code = program_.cell_code(codes_);
    const std::string_view print = program_.text();
    ogi_str label = {};
    for (const auto get : {ogi_form_get_row_label, ogi_form_get_column_label})
        if (done([&](ogi_error **error) { return get(table, place, edition, language, &label, error); }))
            require(ends_with_nul(label), "a label ends with a NUL");
    ogi_form_cell cell = sized<ogi_form_cell>();
    if (done([&](ogi_error **error) { return ogi_form_get_cell(code, &cell, error); }))
        require(cell.code == code && (cell.in_2019 == 1 || cell.in_2021 == 1), "a cell of the form is in an edition");
    buffer(
        [&](ogi_buffer **out, ogi_error **error) { return ogi_form_write_official_label(code, edition, out, error); });
    buffer([&](ogi_buffer **out, ogi_error **error) { return ogi_form_write(format, nullptr, out, error); });
    std::int32_t is_mark = -1;
    if (done([&](ogi_error **error) { return ogi_text_is_mark(print.data(), print.size(), &is_mark, error); }))
        require(is_mark == 0 || is_mark == 1, "a print is a mark or not");
}

} // namespace ogi::fuzz
