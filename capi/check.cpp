#include "check.hpp"

using namespace ogi;
using namespace ogi::c;

namespace {

std::uint64_t not_assessable(const check_result &from, severity s) {
    return from.not_assessable_by_severity[static_cast<std::size_t>(s)];
}

std::uint64_t cells(const check_result &from, cell_state s) {
    return from.counts.cells_by_state[static_cast<std::size_t>(s)];
}

template <class Struct> void change_out(Struct &to, const cell_change &from) {
    to.code = static_cast<std::int32_t>(code_at(from.index));
    to.type = static_cast<ogi_cell_type>(type_at(from.index));
    to.has_printed = from.printed.has_value();
    to.printed = from.printed.value_or(0);
    to.proposed = from.proposed;
    to.path = text_out(path_at(from.index));
}

/// The code of the cell that a finding is about, or 0.
std::int32_t code_of_path(const std::string &path) {
    const std::optional<std::size_t> index = index_of_path(path);
    return static_cast<std::int32_t>(index ? code_at(*index) : cell_code::none);
}

} // namespace

std::unique_ptr<ogi_result> ogi::c::checked(const reading &from, const ogi_check_options *options, check_options how) {
    const ogi_check_options given = struct_in(options);
    if (given.keep_passed != 0 && given.keep_passed != 1)
        fail(errc::argument, "keep_passed 只能为 0 或 1。", "keep_passed must be 0 or 1.");
    if (given.reserved != 0) fail(errc::argument, "保留成员须为 0。", "The reserved member must be 0.");
    const std::string_view name = text_in(given.input_name, given.input_name_size);
    const std::string_view input = bytes_in(given.input, given.input_size);

    how.places = &from.places;
    how.relations_used = &from.relations_used;
    how.keep_passed = given.keep_passed == 1;
    if (given.max_issues != 0)
        how.most_issues = static_cast<std::size_t>(given.max_issues < SIZE_MAX ? given.max_issues : SIZE_MAX);
    auto made = std::make_unique<ogi_result>();
    made->value = check(from.report, how);
    made->head = head_of(from, input, name);
    return made;
}

ogi_status ogi_report_check(const ogi_report *report, const ogi_check_options *options, ogi_result **result,
                            ogi_error **error) {
    return guarded(error, [&] {
        out(result) = nullptr;
        *result = checked(handle(report).value, options, {}).release();
    });
}

ogi_status ogi_report_write_facts(const ogi_report *report, ogi_format format, const ogi_write_options *options,
                                  ogi_buffer **to, ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        const ogi::report &from = handle(report).value.report;
        give(to, write_facts(from, format_in(format), style_in(options)));
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
        full.not_assessable_errors = not_assessable(from, severity::error);
        full.not_assessable_warnings = not_assessable(from, severity::warning);
        full.not_assessable_notes = not_assessable(from, severity::note);
        full.cells_absent = cells(from, cell_state::absent);
        full.cells_blank = cells(from, cell_state::blank);
        full.cells_not_applicable = cells(from, cell_state::not_applicable);
        full.cells_number = cells(from, cell_state::number);
        full.cells_text = cells(from, cell_state::text);
        full.location = static_cast<ogi_location>(from.search.answer);
        full.unknown_because = static_cast<ogi_unknown_reason>(from.search.unknown_because);
        full.explanations = from.search.explanations;
        full.explanations_listed = from.search.listed;
        full.explanations_set_aside = from.search.set_aside;
        full.table_3_sums_not_assessable = from.search.not_assessable;
        full.waived_errors = from.waived(severity::error);
        full.waived_warnings = from.waived(severity::warning);
        full.waived_notes = from.waived(severity::note);
        full.profile = text_out(from.profile);
        full.blank_is_zero = from.blank_is_zero;
        full.baseline = static_cast<ogi_baseline_use>(from.baseline);
        full.switched_off_count = count_out(from.switched_off);
        full.changed_count = count_out(from.changed_severities);
        full.unused_waiver_count = count_out(from.unused_waivers);
        full.gone_count = count_out(from.gone);
        full.evidence_used_count = count_out(from.evidence_used);
        struct_out(summary, full);
    });
}

ogi_status ogi_result_get_issue(const ogi_result *result, uint64_t index, ogi_issue *to, ogi_error **error) {
    return guarded(error, [&] {
        const issue &from = item(handle(result).value.issues, index);
        ogi_issue full = {};
        full.outcome = static_cast<ogi_outcome>(from.outcome);
        full.severity = static_cast<ogi_severity>(from.severity);
        full.certainty = static_cast<ogi_certainty>(from.certainty);
        full.category = static_cast<ogi_category>(from.rule->category);
        full.code = code_of_path(from.path);
        full.operand_count = count_out(from.operands);
        full.argument_count = count_out(from.arguments);
        full.rule = text_out(from.rule->id);
        full.instance = text_out(from.instance);
        full.path = text_out(from.path);
        full.fingerprint = text_out(from.fingerprint);
        full.message_id = text_out(from.message_id);
        full.expected = text_out(from.expected);
        full.actual = text_out(from.actual);
        full.difference = text_out(from.difference);
        full.expression_figures = text_out(from.expression_value);
        full.expression_zh = text_out(from.expression.zh);
        full.expression_en = text_out(from.expression.en);
        full.label_zh = text_out(from.label.zh);
        full.label_en = text_out(from.label.en);
        full.message_zh = text_out(from.message.zh);
        full.message_en = text_out(from.message.en);
        full.hint_zh = text_out(from.hint.zh);
        full.hint_en = text_out(from.hint.en);
        place_out(full, from.place);
        full.default_severity = static_cast<ogi_severity>(from.default_severity);
        full.baseline = static_cast<ogi_baseline_state>(from.baseline);
        full.suspect_count = count_out(from.suspects);
        full.consequence_count = count_out(from.consequences);
        full.fix_count = count_out(from.fix);
        full.cause = text_out(from.cause);
        if (from.waiver) {
            const date until = from.waiver->until.value_or(date());
            full.waiver_year = until.year;
            full.waiver_month = until.month;
            full.waiver_day = until.day;
            full.waiver_by = text_out(from.waiver->by);
            full.waiver_reason = text_out(from.waiver->reason);
        }
        struct_out(to, full);
    });
}

ogi_status ogi_result_get_operand(const ogi_result *result, uint64_t issue, int32_t index, ogi_operand *to,
                                  ogi_error **error) {
    return guarded(error, [&] {
        const operand &from = item(item(handle(result).value.issues, issue).operands, index);
        ogi_operand full = {};
        full.code = static_cast<std::int32_t>(code_at(from.index));
        full.left = from.left;
        full.sign = from.sign;
        full.state = static_cast<ogi_cell_state>(from.value.state());
        full.type = static_cast<ogi_cell_type>(type_at(from.index));
        full.value = from.value.value();
        full.print = text_out(from.value.print());
        full.path = text_out(path_at(from.index));
        full.label_zh = text_out(from.label.zh);
        full.label_en = text_out(from.label.en);
        place_out(full, from.place);
        full.report = from.report;
        full.coefficient = from.coefficient;
        struct_out(to, full);
    });
}

ogi_status ogi_result_get_argument(const ogi_result *result, uint64_t issue, int32_t index, ogi_argument *to,
                                   ogi_error **error) {
    return guarded(error, [&] {
        const message_argument &from = item(item(handle(result).value.issues, issue).arguments, index);
        ogi_argument full = {};
        full.name = text_out(from.name);
        full.value_zh = text_out(from.value.zh);
        full.value_en = text_out(from.value.en);
        struct_out(to, full);
    });
}

ogi_status ogi_result_get_suspect(const ogi_result *result, uint64_t issue, int32_t index, ogi_suspect *to,
                                  ogi_error **error) {
    return guarded(error, [&] {
        const suspect &from = item(item(handle(result).value.issues, issue).suspects, index);
        ogi_suspect full = {};
        change_out(full, from);
        full.explanation = static_cast<std::int32_t>(from.explanation);
        full.hypothesis = static_cast<ogi_hypothesis>(from.what);
        full.slip = static_cast<ogi_digit_slip>(from.slip);
        full.certainty = static_cast<ogi_certainty>(from.certainty);
        full.unique = from.unique;
        full.explain_count = count_out(from.explains);
        full.alternatives = from.alternatives;
        struct_out(to, full);
    });
}

ogi_status ogi_result_get_explained(const ogi_result *result, uint64_t issue, int32_t suspect, int32_t index,
                                    ogi_str *to, ogi_error **error) {
    return guarded(error, [&] {
        const ogi::suspect &from = item(item(handle(result).value.issues, issue).suspects, suspect);
        out(to) = text_out(item(from.explains, index));
    });
}

ogi_status ogi_result_get_consequence(const ogi_result *result, uint64_t issue, int32_t index, ogi_str *to,
                                      ogi_error **error) {
    return guarded(error,
                   [&] { out(to) = text_out(item(item(handle(result).value.issues, issue).consequences, index)); });
}

ogi_status ogi_result_get_change(const ogi_result *result, uint64_t issue, int32_t index, ogi_change *to,
                                 ogi_error **error) {
    return guarded(error, [&] {
        ogi_change full = {};
        change_out(full, item(item(handle(result).value.issues, issue).fix, index));
        struct_out(to, full);
    });
}

ogi_status ogi_result_get_switched_off(const ogi_result *result, int32_t index, ogi_str *to, ogi_error **error) {
    return guarded(error, [&] { out(to) = text_out(item(handle(result).value.switched_off, index)); });
}

ogi_status ogi_result_get_changed_severity(const ogi_result *result, int32_t index, ogi_changed_severity *to,
                                           ogi_error **error) {
    return guarded(error, [&] {
        const changed_severity &from = item(handle(result).value.changed_severities, index);
        ogi_changed_severity full = {};
        full.before = static_cast<ogi_severity>(from.before);
        full.now = static_cast<ogi_severity>(from.now);
        full.rule = text_out(from.rule);
        struct_out(to, full);
    });
}

ogi_status ogi_result_get_unused_waiver(const ogi_result *result, int32_t index, ogi_unused_waiver *to,
                                        ogi_error **error) {
    return guarded(error, [&] {
        const unused_waiver &from = item(handle(result).value.unused_waivers, index);
        const date until = from.waiver.until.value_or(date());
        ogi_unused_waiver full = {};
        full.why = static_cast<ogi_waiver_fault>(from.why);
        full.until_year = until.year;
        full.until_month = until.month;
        full.until_day = until.day;
        full.fingerprint = text_out(from.waiver.fingerprint);
        full.by = text_out(from.waiver.by);
        full.reason = text_out(from.waiver.reason);
        struct_out(to, full);
    });
}

ogi_status ogi_result_get_evidence(const ogi_result *result, int32_t index, ogi_evidence *to, ogi_error **error) {
    return guarded(error, [&] {
        const used_evidence &from = item(handle(result).value.evidence_used, index);
        ogi_evidence full = {};
        full.outcome = static_cast<ogi_outcome>(from.outcome);
        full.severity = static_cast<ogi_severity>(from.severity);
        full.cell_count = count_out(from.cells);
        full.rule = text_out(from.rule);
        full.instance = text_out(from.instance);
        full.label_zh = text_out(from.label.zh);
        full.label_en = text_out(from.label.en);
        struct_out(to, full);
    });
}

ogi_status ogi_result_get_evidence_cell(const ogi_result *result, int32_t index, int32_t cell, int32_t *code,
                                        ogi_error **error) {
    return guarded(error, [&] {
        const used_evidence &from = item(handle(result).value.evidence_used, index);
        std::int32_t &to = out(code);
        to = static_cast<std::int32_t>(code_at(item(from.cells, cell)));
    });
}

ogi_status ogi_result_get_gone(const ogi_result *result, int32_t index, ogi_former_finding *to, ogi_error **error) {
    return guarded(error, [&] {
        const former_finding &from = item(handle(result).value.gone, index);
        ogi_former_finding full = {};
        full.rule_applied = from.rule_applied;
        full.fingerprint = text_out(from.fingerprint);
        full.rule = text_out(from.rule);
        full.instance = text_out(from.instance);
        full.path = text_out(from.path);
        full.message_zh = text_out(from.message.zh);
        full.message_en = text_out(from.message.en);
        struct_out(to, full);
    });
}

ogi_status ogi_result_write(const ogi_result *result, ogi_format format, const ogi_write_options *options,
                            ogi_buffer **to, ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        const ogi_result &from = handle(result);
        give(to, write_result(from.value, from.head, result_format_in(format), style_in(options)));
    });
}

void ogi_result_destroy(ogi_result *result) {
    end(result);
}
