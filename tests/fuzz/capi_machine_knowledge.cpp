// The calls on what is known besides a report, and on what follows from its sums.
#include "fuzz/capi_machine.hpp"

#include <array>

namespace ogi::fuzz {

void capi_machine::tell_checker() {
    if (!checker_) checker_ = given<ogi_checker>(ogi_checker_create);
    const std::size_t what = program_.below(6);
    if (what < 3) {
        const std::array set = {ogi_checker_set_profile, ogi_checker_set_waivers, ogi_checker_set_baseline};
        const std::string_view text = program_.text();
        done([&](ogi_error **error) { return set[what](checker_, text.data(), text.size(), error); });
    } else if (what < 5) {
        const ogi_report *r = report();
        done([&](ogi_error **error) {
            return what == 3 ? ogi_checker_set_previous(checker_, r, error) : ogi_checker_add_part(checker_, r, error);
        });
    } else {
        const std::int32_t year = program_.number_from(2000), month = program_.number_from(0),
                           day = program_.number_from(0);
        done([&](ogi_error **error) { return ogi_checker_set_today(checker_, year, month, day, error); });
    }
}

void capi_machine::check_with() {
    const ogi_report *r = report();
    const ogi_checker *with = checker_;
    ogi_result_destroy(result_);
    result_ = given<ogi_result>(
        [&](ogi_result **out, ogi_error **error) { return ogi_checker_check(with, r, nullptr, out, error); });
    if (!result_) return;
    ogi_summary s = sized<ogi_summary>();
    require(ogi_result_get_summary(result_, &s, nullptr) == OGI_OK, "a result has a summary");
    require(s.verdict != OGI_VERDICT_VALID || s.errors + s.waived_errors == 0,
            "a report with a failed or waived error is not valid");
    require(s.pass + s.fail + s.not_assessable + s.skipped + s.waived == s.instances, "every instance has one outcome");
    ogi_former_finding gone = sized<ogi_former_finding>();
    require_counted(s.gone_count, "as many findings are gone as are counted",
                    [&](auto n, ogi_error **error) { return ogi_result_get_gone(result_, n, &gone, error); });
    ogi_unused_waiver unused = sized<ogi_unused_waiver>();
    require_counted(s.unused_waiver_count, "as many waivers are unused as are counted", [&](auto n, ogi_error **error) {
        return ogi_result_get_unused_waiver(result_, n, &unused, error);
    });
    ogi_str off = {};
    require_counted(s.switched_off_count, "as many rules are switched off as are counted",
                    [&](auto n, ogi_error **error) { return ogi_result_get_switched_off(result_, n, &off, error); });
    ogi_changed_severity changed = sized<ogi_changed_severity>();
    require_counted(s.changed_count, "as many severities are changed as are counted", [&](auto n, ogi_error **error) {
        return ogi_result_get_changed_severity(result_, n, &changed, error);
    });
}

namespace {

void require_sound_derivations(const ogi_reconciliation *difference, bool refused, std::int32_t count) {
    const auto get = refused ? ogi_reconciliation_get_refused : ogi_reconciliation_get_derived;
    ogi_derivation cell = sized<ogi_derivation>();
    require_counted(count, "a reconciliation has the cells that it counts",
                    [&](auto n, ogi_error **error) { return get(difference, n, &cell, error); });
    for (std::int32_t i = 0; i < count; ++i) {
        require(get(difference, i, &cell, nullptr) == OGI_OK, "a cell is got again");
        require((cell.reason == 0) != refused, "a figure that does not follow says why");
        ogi_claim claim = sized<ogi_claim>();
        require_counted(cell.claim_count, "a cell has the claims that it counts", [&](auto n, ogi_error **error) {
            return ogi_reconciliation_get_claim(difference, refused, i, n, &claim, error);
        });
    }
}

} // namespace

void capi_machine::reconcile() {
    ogi_report *r = report();
    const std::int32_t fill_marks = program_.choice();
    const owned<ogi_reconciliation> difference(given<ogi_reconciliation>(
        [&](ogi_reconciliation **out, ogi_error **error) { return ogi_report_reconcile(r, fill_marks, out, error); }));
    if (!difference) return;
    buffer([&](ogi_buffer **out, ogi_error **error) {
        return ogi_reconciliation_write(difference.get(), OGI_FORMAT_JSON, nullptr, out, error);
    });
    ogi_reconciliation_info info = sized<ogi_reconciliation_info>();
    require(ogi_reconciliation_get_info(difference.get(), &info, nullptr) == OGI_OK, "a reconciliation has its counts");
    require_sound_derivations(difference.get(), false, info.derived_count);
    require_sound_derivations(difference.get(), true, info.refused_count);
    const owned<ogi_report> before = copy_of(r);
    const auto apply = [&](ogi_error **error) { return ogi_reconciliation_apply(difference.get(), r, error); };
    require(done(apply), "what follows can be put in");
    require(ogi_reconciliation_undo(difference.get(), r, nullptr) == OGI_OK && same(r, before.get()),
            "and taken out again, exactly");
    done(apply);
}

} // namespace ogi::fuzz
