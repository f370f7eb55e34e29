// The calls on what a report has beside its tables, on findings, rules and figures.
#include "fuzz/capi_machine.hpp"

#include "capi/rebuild.hpp"

namespace ogi::fuzz {

namespace {

ogi_summary summary_of(const ogi_result *result) {
    ogi_summary out = sized<ogi_summary>();
    require(ogi_result_get_summary(result, &out, nullptr) == OGI_OK, "a result has a summary");
    return out;
}

void require_sound_issue(const ogi_result *result, std::uint64_t index) {
    ogi_issue i = sized<ogi_issue>();
    require(done([&](ogi_error **error) { return ogi_result_get_issue(result, index, &i, error); }),
            "a finding that was counted is there");
    for (const ogi_str &s : {i.rule, i.instance, i.path, i.fingerprint, i.message_id, i.expected, i.actual,
                             i.difference, i.expression_figures, i.label_zh, i.label_en, i.message_zh, i.message_en,
                             i.hint_zh, i.hint_en, i.expression_zh, i.expression_en})
        require(ends_with_nul(s), "a text of a finding ends with a NUL");
    require(i.rule.size != 0 && i.message_zh.size != 0 && i.message_en.size != 0, "a finding has a rule and a message");
    std::int32_t rule = -1;
    require(view(i.rule).substr(0, 2) == "X-" ||
                ogi_rules_find_rule(i.rule.data, i.rule.size, &rule, nullptr) == OGI_OK,
            "its rule is in the catalogue or of the profile");
    ogi_operand operand = sized<ogi_operand>();
    require_counted(i.operand_count, "a finding has the operands that it counts", [&](auto n, ogi_error **error) {
        return ogi_result_get_operand(result, index, n, &operand, error);
    });
    ogi_argument argument = sized<ogi_argument>();
    require_counted(i.argument_count, "a message has the arguments that it counts", [&](auto n, ogi_error **error) {
        return ogi_result_get_argument(result, index, n, &argument, error);
    });
    ogi_change change = sized<ogi_change>();
    require_counted(i.fix_count, "a finding has the changes that it counts",
                    [&](auto n, ogi_error **error) { return ogi_result_get_change(result, index, n, &change, error); });
    ogi_str fingerprint = {};
    require_counted(
        i.consequence_count, "a finding has the consequences that it counts",
        [&](auto n, ogi_error **error) { return ogi_result_get_consequence(result, index, n, &fingerprint, error); });
    ogi_suspect suspect = sized<ogi_suspect>();
    require_counted(i.suspect_count, "a finding has the suspects that it counts", [&](auto n, ogi_error **error) {
        return ogi_result_get_suspect(result, index, n, &suspect, error);
    });
    for (std::int32_t n = 0; n < i.suspect_count; ++n) {
        require(ogi_result_get_suspect(result, index, n, &suspect, nullptr) == OGI_OK, "a suspect is got again");
        require_counted(suspect.explain_count, "a suspect explains the findings that it counts",
                        [&](auto m, ogi_error **error) {
                            return ogi_result_get_explained(result, index, n, m, &fingerprint, error);
                        });
    }
}

} // namespace

void capi_machine::set_head() {
    ogi_report *r = report();
    const ogi_scope scope = program_.choice();
    change(r, [&](ogi_error **error) { return ogi_report_set_scope(r, scope, error); });
    const std::int32_t year = program_.number_from(2000), month = program_.number_from(0),
                       day = program_.number_from(0);
    change(r, [&](ogi_error **error) { return ogi_report_set_published_on(r, year, month, day, error); });
    const std::string_view organ = program_.text();
    change(r, [&](ogi_error **error) { return ogi_report_add_included_organ(r, organ.data(), organ.size(), error); });
}

void capi_machine::add_text() {
    ogi_report *r = report();
    const std::size_t what = program_.below(3);
    const std::int32_t section = program_.choice(), part = program_.choice(), kind = program_.choice();
    const std::string_view text = program_.text();
    change(r, [&](ogi_error **error) {
        if (what == 0) return ogi_report_add_section(r, kind, text.data(), text.size(), error);
        if (what == 1) return ogi_report_add_part(r, section, kind, text.data(), text.size(), error);
        return ogi_report_add_paragraph(r, section, part, text.data(), text.size(), error);
    });
}

void capi_machine::add_extension() {
    ogi_report *r = report();
    ogi_extension row = sized<ogi_extension>();
    row.table = program_.choice();
    const std::string_view label = program_.text(), column = program_.text();
    row.label = {label.data(), label.size()};
    change(r, [&](ogi_error **error) { return ogi_report_add_extension(r, &row, error); });
    ogi_cell cell = sized<ogi_cell>();
    cell.state = program_.choice();
    cell.value = program_.number();
    const std::string_view print = program_.text();
    cell.print = {print.data(), print.size()};
    change(r, [&](ogi_error **error) {
        return ogi_report_add_extension_value(r, 0, column.data(), column.size(), &cell, error);
    });
}

void capi_machine::set_fee() {
    ogi_report *r = report();
    const ogi_fee which = program_.choice();
    ogi_cell cell = sized<ogi_cell>();
    cell.state = program_.choice();
    cell.value = program_.number();
    const std::string_view print = program_.text();
    cell.print = {print.data(), print.size()};
    change(r, [&](ogi_error **error) { return ogi_report_set_fee(r, which, &cell, error); });
}

void capi_machine::clear_lists() {
    ogi_report *r = report();
    const std::size_t which = program_.below(3);
    change(r, [&](ogi_error **error) {
        if (which == 0) return ogi_report_clear_text(r, error);
        if (which == 1) return ogi_report_clear_extensions(r, error);
        return ogi_report_clear_included_organs(r, error);
    });
}

void capi_machine::rebuild() {
    const ogi_report *r = report();
    if (!r) return;
    const owned<ogi_report> again(capi::rebuilt(r));
    require(same(r, again.get()), "what a report gives out builds an equal one");
}

void capi_machine::walk_result() {
    if (!result_) return;
    const ogi_summary s = summary_of(result_);
    ogi_issue issue = sized<ogi_issue>();
    require_counted(s.issues, "a result has the findings that it counts",
                    [&](auto i, ogi_error **error) { return ogi_result_get_issue(result_, i, &issue, error); });
    for (std::uint64_t i = 0; i < s.issues; ++i)
        require_sound_issue(result_, i);
    ogi_evidence evidence = sized<ogi_evidence>();
    require_counted(s.evidence_used_count, "a result has the evidence that it counts",
                    [&](auto i, ogi_error **error) { return ogi_result_get_evidence(result_, i, &evidence, error); });
    for (std::int32_t i = 0; i < s.evidence_used_count; ++i) {
        require(ogi_result_get_evidence(result_, i, &evidence, nullptr) == OGI_OK, "evidence is got again");
        std::int32_t code = 0;
        require_counted(evidence.cell_count, "evidence has the cells that it counts", [&](auto n, ogi_error **error) {
            return ogi_result_get_evidence_cell(result_, i, n, &code, error);
        });
    }
}

void capi_machine::list_facts() {
    const ogi_report *r = report();
    const ogi_format format = program_.choice();
    const auto write = [&](ogi_buffer **out, ogi_error **error) {
        return ogi_report_write_facts(r, format, nullptr, out, error);
    };
    const owned<ogi_buffer> once = buffer(write);
    if (once) require(view(once.get()) == view(buffer(write).get()), "the same prose states the same facts");
}

void capi_machine::find_rule() {
    const std::int32_t index = program_.number_from(0);
    ogi_rule rule = sized<ogi_rule>();
    if (done([&](ogi_error **error) { return ogi_rules_get_rule(index, &rule, error); })) {
        std::int32_t found = -1;
        require(ogi_rules_find_rule(rule.id.data, rule.id.size, &found, nullptr) == OGI_OK && found == index,
                "a rule is found by its id");
    }
    const std::string_view id = program_.text();
    std::int32_t found = -1;
    if (done([&](ogi_error **error) { return ogi_rules_find_rule(id.data(), id.size(), &found, error); }))
        require(ogi_rules_get_rule(found, &rule, nullptr) == OGI_OK, "a rule that was found is there");
}

void capi_machine::read_figure() {
    const ogi_money_unit unit = program_.choice();
    const std::string_view text = program_.text();
    std::size_t fault = 0;
    require(ogi_text_find_fault(text.data(), text.size(), &fault, nullptr) == OGI_OK && fault <= text.size(),
            "a fault lies within its text");
    std::int64_t fen = 0, again = 0;
    if (!done([&](ogi_error **error) { return ogi_amount_parse(text.data(), text.size(), unit, &fen, error); })) return;
    require(fault == text.size(), "an amount has no fault");
    const owned<ogi_buffer> print =
        buffer([&](ogi_buffer **out, ogi_error **error) { return ogi_amount_write(fen, unit, out, error); });
    require(print &&
                ogi_amount_parse(ogi_buffer_data(print.get()), ogi_buffer_size(print.get()), unit, &again, nullptr) ==
                    OGI_OK &&
                again == fen,
            "an amount reads back");
}

} // namespace ogi::fuzz
