#include "guard.hpp"

using namespace ogi;
using namespace ogi::c;

namespace {

/// What derived and refused figures have in common.
template <class From> ogi_derivation written(const From &from, const std::vector<cell_claim> &claims) {
    ogi_derivation out = {};
    out.code = static_cast<std::int32_t>(code_at(from.index));
    out.before = static_cast<ogi_cell_state>(from.before.state());
    out.type = static_cast<ogi_cell_type>(type_at(from.index));
    out.claim_count = count_out(claims);
    out.print = text_out(from.before.print());
    out.path = text_out(path_at(from.index));
    out.label_zh = text_out(from.label.zh);
    out.label_en = text_out(from.label.en);
    out.why_zh = text_out(from.why.zh);
    out.why_en = text_out(from.why.en);
    return out;
}

const std::vector<cell_claim> &claims_of(const reconciliation &from, std::int32_t refused, std::int32_t index) {
    if (refused != 0 && refused != 1) fail(errc::argument, "refused 只能为 0 或 1。", "refused must be 0 or 1.");
    return refused ? item(from.refused, index).claims : item(from.derived, index).proofs;
}

bool is_same(const log_entry &a, const log_entry &b) {
    return a.what == b.what && a.message.zh == b.message.zh;
}

/// Takes the entries that applying wrote off the end of a log, where they still stand there.
void take_back(std::vector<log_entry> &log, const std::vector<log_entry> &written) {
    if (log.size() < written.size()) return;
    const auto first = log.end() - static_cast<std::ptrdiff_t>(written.size());
    if (std::equal(first, log.end(), written.begin(), is_same)) log.erase(first, log.end());
}

} // namespace

ogi_status ogi_report_reconcile(const ogi_report *report, int32_t fill_marks, ogi_reconciliation **to,
                                ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        if (fill_marks != 0 && fill_marks != 1)
            fail(errc::argument, "fill_marks 只能为 0 或 1。", "fill_marks must be 0 or 1.");
        auto made = std::make_unique<ogi_reconciliation>();
        made->value = reconcile(handle(report).value.report, {fill_marks == 1});
        *to = made.release();
    });
}

void ogi_reconciliation_destroy(ogi_reconciliation *reconciliation) {
    end(reconciliation);
}

ogi_status ogi_reconciliation_get_info(const ogi_reconciliation *reconciliation, ogi_reconciliation_info *to,
                                       ogi_error **error) {
    return guarded(error, [&] {
        const ogi::reconciliation &from = handle(reconciliation).value;
        ogi_reconciliation_info full = {};
        full.edition = static_cast<ogi_edition>(from.edition);
        full.derived_count = count_out(from.derived);
        full.refused_count = count_out(from.refused);
        struct_out(to, full);
    });
}

ogi_status ogi_reconciliation_get_derived(const ogi_reconciliation *reconciliation, int32_t index, ogi_derivation *to,
                                          ogi_error **error) {
    return guarded(error, [&] {
        const derivation &from = item(handle(reconciliation).value.derived, index);
        ogi_derivation full = written(from, from.proofs);
        full.value = from.value;
        struct_out(to, full);
    });
}

ogi_status ogi_reconciliation_get_refused(const ogi_reconciliation *reconciliation, int32_t index, ogi_derivation *to,
                                          ogi_error **error) {
    return guarded(error, [&] {
        const refused_derivation &from = item(handle(reconciliation).value.refused, index);
        ogi_derivation full = written(from, from.claims);
        full.reason = static_cast<ogi_refusal_reason>(from.reason);
        struct_out(to, full);
    });
}

ogi_status ogi_reconciliation_get_claim(const ogi_reconciliation *reconciliation, int32_t refused, int32_t index,
                                        int32_t claim, ogi_claim *to, ogi_error **error) {
    return guarded(error, [&] {
        const cell_claim &from = item(claims_of(handle(reconciliation).value, refused, index), claim);
        ogi_claim full = {};
        full.has_value = from.value.has_value();
        full.value = from.value.value_or(0);
        full.rule = text_out(from.rule);
        full.instance = text_out(from.instance);
        struct_out(to, full);
    });
}

ogi_status ogi_reconciliation_apply(const ogi_reconciliation *reconciliation, ogi_report *report, ogi_error **error) {
    return guarded(error, [&] {
        const ogi::reconciliation &from = handle(reconciliation).value;
        reading &to = handle(report).value;
        // The log first: what runs out of memory must not leave the cells changed without it.
        ogi::report changed = to.report;
        std::vector<log_entry> log = to.log;
        for (log_entry &entry : value_in(apply(changed, from)))
            log.push_back(std::move(entry));
        to.report = std::move(changed);
        to.log = std::move(log);
    });
}

ogi_status ogi_reconciliation_undo(const ogi_reconciliation *reconciliation, ogi_report *report, ogi_error **error) {
    return guarded(error, [&] {
        const ogi::reconciliation &from = handle(reconciliation).value;
        reading &to = handle(report).value;
        ogi::report before = to.report;
        if (std::optional<failure> refused = undo(before, from)) fail(*std::move(refused));
        ogi::report again = before;
        take_back(to.log, value_in(apply(again, from)));
        to.report = std::move(before);
    });
}

ogi_status ogi_reconciliation_write(const ogi_reconciliation *reconciliation, ogi_format format,
                                    const ogi_write_options *options, ogi_buffer **to, ogi_error **error) {
    return guarded(error, [&] {
        out(to) = nullptr;
        const ogi::reconciliation &from = handle(reconciliation).value;
        give(to, write_reconciliation(from, format_in(format), style_in(options)));
    });
}
