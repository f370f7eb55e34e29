#include "guard.hpp"

using namespace ogi;
using namespace ogi::c;

namespace {

std::uint64_t not_assessable(const check_result &from, severity s) {
    return from.not_assessable_by_severity[static_cast<std::size_t>(s)];
}

std::uint64_t cells(const check_result &from, cell_state s) {
    return from.counts.cells_by_state[static_cast<std::size_t>(s)];
}

/// The code of the cell that a finding is about, or 0.
std::int32_t code_of_path(const std::string &path) {
    const std::optional<std::size_t> index = index_of_path(path);
    return static_cast<std::int32_t>(index ? code_at(*index) : cell_code::none);
}

} // namespace

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
