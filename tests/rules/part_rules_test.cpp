// A report that adds up others.
#include "rules/rule_fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <limits>

using namespace ogi;
using namespace ogi::tests;
using row = application_row;

namespace {

check_case whole(edition e = edition::fmt2021) {
    check_case r(consistent_report(1, e));
    add_up_two(r);
    return r;
}

const issue *find(const check_result &c, std::string_view rule, std::string_view instance) {
    for (const issue &i : c.issues)
        if (i.rule->id == rule && i.instance == instance) return &i;
    return nullptr;
}

const std::string new_total = "applications.newly_received.total";

} // namespace

BOOST_AUTO_TEST_CASE(every_cell_of_the_edition_is_added_up) {
    for (const edition e : {edition::fmt2021, edition::fmt2019_trial}) {
        check_case r = whole(e);
        const check_result c = r.check();
        BOOST_TEST(c.issues.empty());
        const std::size_t with = c.counts.instances;
        r.parts.clear();
        const std::size_t cells = e == edition::fmt2021 ? 200u : 198u;
        BOOST_TEST(with - r.check().counts.instances == cells + 5u); // and the five that may count twice
    }
}

BOOST_AUTO_TEST_CASE(a_difference_names_the_reports_and_is_a_warning) {
    check_case r = whole();
    fees(r) = cell::number(*amount::parse_10k_yuan("12.5"));
    fees(r.parts[0]) = cell::number(*amount::parse_10k_yuan("3.25"));
    fees(r.parts[1]) = cell::number(*amount::parse_10k_yuan("9.5"));
    const check_result c = r.check();
    BOOST_REQUIRE(c.issues.size() == 1u);
    const issue &i = c.issues[0];
    BOOST_TEST((i.severity == severity::warning && c.verdict == verdict::valid));
    BOOST_TEST(i.message.zh == "表二 · 行政事业性收费 · 本年收费金额（单位：万元）：所属各报告之和为 "
                               "12.75，本报告为 12.5，相差 0.25。");
    BOOST_TEST(i.message.en ==
               "Table 2 · Administrative fees · Fees collected this year (10,000 yuan): the reports under it add to "
               "12.75, this one has 12.5; difference 0.25.");
    BOOST_TEST(i.expected == "12.75");
    BOOST_TEST(i.difference == "-0.25");
    BOOST_TEST(i.expression_value == "3.25 + 9.5 = 12.5");
    BOOST_REQUIRE(i.operands.size() == 3u);
    BOOST_TEST((i.operands[0].report == 1 && i.operands[1].report == 2 && i.operands[2].report == 0));
}

BOOST_AUTO_TEST_CASE(less_than_a_single_part_is_an_error_of_what_happened_in_the_year) {
    check_case r = whole();
    licences(r.parts[0]) = cell::number(std::int64_t{30});
    licences(r.parts[1]) = cell::blank(); // and that is certain without the other
    licences(r) = cell::number(std::int64_t{29});
    check_result c = r.check();
    BOOST_REQUIRE(c.issues.size() == 1u);
    BOOST_TEST((c.issues[0].severity == severity::error && c.verdict == verdict::invalid));
    BOOST_TEST(c.issues[0].message.zh ==
               "表二 · 行政许可 · 本年处理决定数量为 29，比所属“示例区甲局”一份报告的 30 还少 1。");
    r = whole();
    document(r.parts[0], disclosure_row::rules, disclosure_measure::currently_effective) =
        cell::number(std::int64_t{5}); // this one has none
    c = r.check();
    BOOST_REQUIRE(c.issues.size() == 1u); // a stock
    BOOST_TEST((c.issues[0].severity == severity::warning));
}

BOOST_AUTO_TEST_CASE(a_part_without_the_figure_leaves_the_cell_unassessed) {
    check_case r = whole();
    licences(r.parts[1]) = cell::not_applicable("/");
    const check_result c = r.check();
    BOOST_REQUIRE(c.issues.size() == 1u);
    BOOST_TEST((c.issues[0].outcome == outcome::not_assessable));
    BOOST_TEST(c.issues[0].message.zh ==
               "表二 · 行政许可 · 本年处理决定数量无法核对，缺 1 个数：示例区乙局（标为不适用）。");
    r.profile.blank_is_zero = true;
    licences(r.parts[1]) = cell::blank();
    licences(r) = licences(r.parts[0]);
    BOOST_TEST(r.check().issues.empty());
}

BOOST_AUTO_TEST_CASE(an_organ_without_a_report_keeps_the_sums_from_being_compared) {
    check_case r = whole();
    r.included_organs.push_back("示例区丙局");
    add(licences(r), 5);
    const check_result c = r.check();
    BOOST_REQUIRE(c.issues.size() == 1u);
    BOOST_TEST(c.issues[0].instance == "parts");
    BOOST_TEST(c.issues[0].message.zh == "没有核对各数是否等于所属各报告之和：缺“示例区丙局”的报告。");
    BOOST_TEST(c.issues[0].message.en ==
               "Whether the figures are the sums of the reports under this one was not checked: that of \"示例区丙局\" "
               "is missing.");
    r.parts.push_back(report());
    licences(r) = cell::number(licences(r.parts[0]).value() - 1);
    // A report without a name may be that of 丙局; then its figures are missing. Less than one part is known all the same.
    BOOST_TEST(find(r.check(), "R-AGG", "parts") == nullptr);
    BOOST_TEST((r.check().verdict == verdict::invalid));
}

BOOST_AUTO_TEST_CASE(parts_of_another_year_or_given_twice_are_not_added_up) {
    check_case r = whole();
    r.parts[1].year = 2023;
    r.parts.push_back(r.parts[0]);
    const issue *i = nullptr;
    const check_result c = r.check();
    i = find(c, "R-AGG", "parts");
    BOOST_REQUIRE(i);
    BOOST_TEST(i->message.zh == "没有核对各数是否等于所属各报告之和：“示例区乙局”的报告是 2023 "
                                "年的；“示例区甲局”的报告给了 2 份。");
    BOOST_TEST(c.counts.fail == 0u);
}

BOOST_AUTO_TEST_CASE(a_part_in_the_other_edition_is_added_up_where_both_have_the_figure) {
    check_case r = whole();
    r.parts[0] = consistent_report(3, edition::fmt2019_trial);
    r.parts[0].year = r.year;
    r.parts[0].organ = "示例区甲局";
    r.applications()(row::newly_received, applicant::total) =
        cell::number(r.parts[0].applications()(row::newly_received, applicant::total).value() +
                     r.parts[1].applications()(row::newly_received, applicant::total).value());
    const check_result c = r.check();
    BOOST_TEST(!find(c, "R-AGG", new_total));
    const issue *i = find(c, "R-AGG", "proactive_disclosure.article20_1.rules.issued_this_year");
    BOOST_REQUIRE(i);
    BOOST_TEST(i->message.zh == "表二 · 规章 · 本年制发件数无法核对：“示例区甲局”的报告用的是 2019 "
                                "年版格式，没有与之对应的数：表二 · 规章 · 本年制发件数。");
}

BOOST_AUTO_TEST_CASE(cases_with_two_defendants_may_count_twice_after_reconsideration_only) {
    check_case r = whole();
    add(litigated_after(r.parts[0], proceeding_result::total), 2);
    check_result c = r.check(true);
    const std::string after = "reconsideration_and_litigation.litigation_after_reconsideration.total";
    BOOST_TEST((find(c, "R-AGG", after)->outcome == outcome::skipped));
    const issue *i = find(c, "T4-DOUBLE", after);
    BOOST_TEST((i->outcome == outcome::fail && i->severity == severity::note));
    BOOST_TEST(i->expression.zh == "所属各报告之和 ≤ 本报告");
    // The whole has more than its parts: that is no such case.
    r = whole();
    add(litigated_after(r.parts[0], proceeding_result::total), -2);
    c = r.check(true);
    BOOST_TEST((find(c, "R-AGG", after)->outcome == outcome::fail));
    BOOST_TEST((find(c, "T4-DOUBLE", after)->outcome == outcome::pass));
}

BOOST_AUTO_TEST_CASE(a_sum_that_does_not_fit_is_not_assessable) {
    check_case r = whole();
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    licences(r) = licences(r.parts[0]) = licences(r.parts[1]) = cell::number(largest);
    const check_result c = r.check();
    BOOST_REQUIRE(c.issues.size() == 1u);
    BOOST_TEST(c.issues[0].message_id == "overflow");
}

BOOST_AUTO_TEST_CASE(figures_of_parts_that_cancel_each_other_fit_in_any_order) {
    for (const bool small_first : {true, false}) {
        check_case r(consistent_report());
        add_up_two(r);
        r.parts.push_back(r.parts[1]);
        r.parts[2].organ.clear();
        r.included_organs.clear();
        const std::int64_t figures[] = {std::numeric_limits<std::int64_t>::max(), 1, -1};
        for (std::size_t i = 0; i < 3; ++i)
            licences(r.parts[small_first ? 2 - i : i]) = cell::number(figures[i]);
        licences(r) = cell::number(figures[0]);
        const check_result c = r.check(true);
        const issue *found =
            find(c, "R-AGG", "proactive_disclosure.article20_5.administrative_licensing.decisions_this_year");
        BOOST_REQUIRE(found);
        BOOST_TEST((found->outcome == outcome::pass));
    }
}
