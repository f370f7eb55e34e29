// Waived findings stay visible and counted and never make a report valid; and what a former result tells.
#include "rules/rule_case.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace ogi;
using namespace ogi::tests;
using row = application_row;

namespace {

check_case broken() {
    check_case c(consistent_report());
    add(c.reconsideration_and_litigation()(proceeding::administrative_reconsideration, proceeding_result::total), 1);
    return c;
}

former_result former_of(const report &r, const check_result &c) {
    former_result out;
    out.organ = r.organ;
    out.report_year = r.year;
    for (const issue &i : c.issues)
        out.findings.push_back({i.fingerprint, std::string(i.rule->id), i.instance, i.path, i.message});
    return out;
}

waiver waiver_of(const issue &i, std::optional<date> until = std::nullopt) {
    return {i.fingerprint, "张三", "上级口径", until};
}

} // namespace

BOOST_AUTO_TEST_CASE(a_report_whose_errors_are_all_waived_is_undetermined) {
    const check_case c = broken();
    const check_result plain = check(c);
    BOOST_TEST_REQUIRE(plain.issues.size() == 1u);
    BOOST_TEST((plain.verdict == verdict::invalid));

    const std::vector<waiver> waivers = {waiver_of(plain.issues[0])};
    check_options options;
    options.waivers = &waivers;
    const check_result result = check(c, options);
    BOOST_TEST((result.verdict == verdict::undetermined));
    BOOST_TEST((result.counts.waived == 1u && result.counts.fail == 0u));
    BOOST_TEST(result.counts.instances == plain.counts.instances);
    BOOST_TEST((result.failures(severity::error) == 0u && result.waived(severity::error) == 1u));
    BOOST_TEST_REQUIRE(result.issues.size() == 1u);
    const issue &i = result.issues[0];
    BOOST_TEST((i.outcome == outcome::waived));
    BOOST_TEST((i.waiver && *i.waiver == waivers[0]));
    BOOST_TEST((i.message == plain.issues[0].message));
    BOOST_TEST(result.unused_waivers.empty());
}

BOOST_AUTO_TEST_CASE(an_error_that_is_not_waived_keeps_the_report_invalid) {
    check_case c = broken();
    add(c.reconsideration_and_litigation()(proceeding::litigation_after_reconsideration, proceeding_result::total), 1);
    const std::vector<waiver> waivers = {waiver_of(check(c).issues[0])};
    check_options options;
    options.waivers = &waivers;
    const check_result result = check(c, options);
    BOOST_TEST((result.verdict == verdict::invalid));
    BOOST_TEST((result.counts.waived == 1u && result.counts.fail == 1u));
}

BOOST_AUTO_TEST_CASE(what_could_not_be_assessed_stays_undetermined_when_waived) {
    check_case c(consistent_report());
    c.reconsideration_and_litigation()(proceeding::administrative_reconsideration, proceeding_result::total) =
        cell::blank();
    std::vector<waiver> waivers;
    for (const issue &i : check(c).issues)
        waivers.push_back(waiver_of(i));
    BOOST_TEST(waivers.size() == 2u);
    check_options options;
    options.waivers = &waivers;
    const check_result result = check(c, options);
    BOOST_TEST((result.verdict == verdict::undetermined));
    BOOST_TEST((result.counts.waived == 2u && result.counts.not_assessable == 0u));
}

BOOST_AUTO_TEST_CASE(a_waiver_counts_up_to_its_last_day_and_not_without_knowing_the_day) {
    const check_case c = broken();
    const std::vector<waiver> waivers = {waiver_of(check(c).issues[0], date{2025, 6, 30})};
    check_options options;
    options.waivers = &waivers;
    const auto fault_on = [&](std::optional<date> today) -> std::optional<waiver_fault> {
        options.today = today;
        const check_result result = check(c, options);
        BOOST_TEST((result.verdict == (result.unused_waivers.empty() ? verdict::undetermined : verdict::invalid)));
        BOOST_TEST(result.counts.waived == 1u - result.unused_waivers.size());
        if (result.unused_waivers.empty()) return std::nullopt;
        BOOST_TEST((result.unused_waivers[0].waiver == waivers[0]));
        return result.unused_waivers[0].why;
    };
    BOOST_TEST((fault_on(date{2024, 12, 31}) == std::nullopt));
    BOOST_TEST((fault_on(date{2025, 6, 30}) == std::nullopt));
    BOOST_TEST((fault_on(date{2025, 7, 1}) == waiver_fault::expired));
    BOOST_TEST((fault_on(std::nullopt) == waiver_fault::no_day));
    BOOST_TEST((fault_on(date{2025, 2, 30}) == waiver_fault::no_day), "a day that does not exist is none");
}

BOOST_AUTO_TEST_CASE(a_waiver_that_matches_nothing_is_listed) {
    const report good = consistent_report();
    const std::vector<waiver> waivers = {{"ogi1:0000000000000000", "a", "b", date{2020, 1, 1}}};
    check_options options;
    options.waivers = &waivers;
    const check_result result = check(good, options);
    BOOST_TEST((result.verdict == verdict::valid));
    BOOST_TEST_REQUIRE(result.unused_waivers.size() == 1u);
    BOOST_TEST((result.unused_waivers[0].why == waiver_fault::no_finding));
}

BOOST_AUTO_TEST_CASE(a_list_that_is_cut_hides_no_waived_error) {
    report empty(edition::fmt2021);
    const check_result all = check(empty);
    std::vector<waiver> waivers;
    for (const issue &i : all.issues)
        waivers.push_back(waiver_of(i));
    check_options options;
    options.waivers = &waivers;
    options.most_issues = 3;
    const check_result result = check(empty, options);
    BOOST_TEST((result.issues.size() == 3u && result.truncated && result.total == all.issues.size()));
    BOOST_TEST((result.counts.waived == all.issues.size() && result.unused_waivers.empty()));
    BOOST_TEST((result.verdict == verdict::undetermined));
}

BOOST_AUTO_TEST_CASE(findings_are_new_unchanged_or_gone_against_a_former_result) {
    check_case c = broken();
    const former_result former = former_of(c, check(c));
    check_options options;
    options.baseline = &former;
    const check_result same = check(c, options);
    BOOST_TEST((same.baseline == baseline_use::whole && same.gone.empty()));
    BOOST_TEST((same.issues[0].baseline == baseline_state::unchanged));

    check_case other(consistent_report());
    add(other.reconsideration_and_litigation()(proceeding::litigation_after_reconsideration, proceeding_result::total),
        1);
    const check_result changed = check(other, options);
    BOOST_TEST_REQUIRE(changed.issues.size() == 1u);
    BOOST_TEST((changed.issues[0].baseline == baseline_state::fresh));
    BOOST_TEST_REQUIRE(changed.gone.size() == 1u);
    BOOST_TEST(changed.gone[0].fingerprint == former.findings[0].fingerprint);
    BOOST_TEST(changed.gone[0].rule_applied);

    options.keep_passed = true;
    const check_result passed = check(consistent_report(), options);
    BOOST_TEST(passed.gone.size() == 1u, "an instance that passes is no finding");
    for (const issue &i : passed.issues)
        BOOST_TEST_REQUIRE((i.baseline == baseline_state::unknown));
}

BOOST_AUTO_TEST_CASE(a_finding_whose_rule_was_not_applied_is_not_said_to_be_mended) {
    check_case c = broken();
    const former_result former = former_of(c, check(c));
    c.profile.rules = {{"T4-SUM", false, std::nullopt}};
    check_options options;
    options.baseline = &former;
    options.profile = &c.profile;
    const check_result result = check(c, options);
    BOOST_TEST_REQUIRE(result.gone.size() == 1u);
    BOOST_TEST(!result.gone[0].rule_applied);
}

BOOST_AUTO_TEST_CASE(a_former_result_that_was_cut_or_of_another_report_does_not_make_findings_new) {
    check_case c = broken();
    former_result former = former_of(c, check(c));
    former.findings.clear();
    former.truncated = true;
    check_options options;
    options.baseline = &former;
    const check_result cut = check(c, options);
    BOOST_TEST((cut.baseline == baseline_use::truncated && cut.issues[0].baseline == baseline_state::unknown));
    former.report_year = 2021;
    const check_result another = check(c, options);
    BOOST_TEST((another.baseline == baseline_use::another_report && another.gone.empty()));
    BOOST_TEST((another.issues[0].baseline == baseline_state::unknown));
}

BOOST_AUTO_TEST_CASE(a_waived_finding_is_known_to_the_next_check) {
    const check_case c = broken();
    const std::vector<waiver> waivers = {waiver_of(check(c).issues[0])};
    const former_result former = former_of(c, check(c));
    check_options options;
    options.waivers = &waivers;
    options.baseline = &former;
    const check_result result = check(c, options);
    BOOST_TEST((result.issues[0].outcome == outcome::waived && result.issues[0].baseline == baseline_state::unchanged));
}
