// What a profile changes in a result, and that the result says so.
#include "rules/rule_case.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <limits>

using namespace ogi;
using namespace ogi::tests;
using row = application_row;

namespace {

/// （七） of natural persons 1 too many: breaks T3-BAL, T3-SUM and T3-TOT.
check_case broken() {
    check_case c(consistent_report());
    add(c.applications()(row::outcome_total, applicant::natural_person), 1);
    return c;
}

std::size_t count(const check_result &c, std::string_view rule, outcome o) {
    return static_cast<std::size_t>(std::count_if(
        c.issues.begin(), c.issues.end(), [&](const issue &i) { return i.rule->id == rule && i.outcome == o; }));
}

const issue &only(const check_result &c, std::string_view rule) {
    const issue *found = nullptr;
    for (const issue &i : c.issues)
        if (i.rule->id == rule) {
            BOOST_TEST_REQUIRE(!found);
            found = &i;
        }
    BOOST_TEST_REQUIRE(found);
    return *found;
}

std::size_t place_of(std::string_view path) {
    return index_of_path(path).value();
}

/// Twice what came in, less what was carried over, is at most 10.
own_rule twice_at_most(std::int64_t constant) {
    own_rule rule;
    rule.id = "X-TWICE";
    rule.terms = {{place_of("applications.newly_received.total"), 2},
                  {place_of("applications.carried_over_to_next_year.total"), -1}};
    rule.compare = comparison::at_most;
    rule.constant = constant;
    rule.title = {"题", "title"};
    rule.message = {"{place}：{left} 对 {right}，差 {difference}。", "{place}: {left} to {right}, {difference}."};
    rule.hint = {"改。", "Mend."};
    return rule;
}

std::int64_t twice(const report &r) {
    const auto table = r.applications();
    return 2 * table(row::newly_received, applicant::total).value() -
           table(row::carried_over_to_next_year, applicant::total).value();
}

} // namespace

BOOST_AUTO_TEST_CASE(a_rule_that_is_switched_off_is_not_applied_and_the_result_says_so) {
    check_case c = broken();
    const std::size_t all = c.check().counts.instances;
    c.profile.rules = {{"T3-TOT", false, std::nullopt}, {"T3-BAL", false, std::nullopt}};
    const check_result result = c.check(true);
    BOOST_TEST(count(result, "T3-BAL", outcome::fail) + count(result, "T3-BAL", outcome::pass) == 0u);
    BOOST_TEST(count(result, "T3-SUM", outcome::fail) == 1u);
    BOOST_TEST(result.counts.instances == all - 7 - 25);
    const std::vector<std::string> off = {"T3-BAL", "T3-TOT"};
    BOOST_TEST(result.switched_off == off, "in catalogue order");
}

BOOST_AUTO_TEST_CASE(a_changed_severity_decides_the_verdict_and_both_are_told) {
    check_case c = broken();
    for (const char *rule : {"T3-BAL", "T3-SUM", "T3-TOT"})
        c.profile.rules.push_back({rule, true, severity::warning});
    c.profile.rules.push_back({"T4-SUM", true, severity::error}); // as it is anyway
    const check_result result = c.check();
    BOOST_TEST((result.verdict == verdict::valid));
    BOOST_TEST(result.failures(severity::warning) == 3u);
    for (const issue &i : result.issues)
        BOOST_TEST((i.severity == severity::warning && i.default_severity == severity::error));
    BOOST_TEST_REQUIRE(result.changed_severities.size() == 3u);
    const changed_severity &first = result.changed_severities.front();
    BOOST_TEST((first.rule == "T3-BAL" && first.before == severity::error && first.now == severity::warning));
}

BOOST_AUTO_TEST_CASE(a_blank_is_no_figure_unless_the_profile_counts_it_as_zero) {
    check_case c(consistent_report());
    const auto table = c.applications();
    add_with_total(c, row::newly_received, applicant::natural_person, 1); // breaks the balance of two columns
    cell &blank = table(row::carried_over_from_previous_year, applicant::other_organization);
    blank = cell::blank();
    BOOST_TEST((c.check().counts.not_assessable > 0));

    c.profile.blank_is_zero = true;
    const check_result result = c.check();
    BOOST_TEST(result.counts.not_assessable == 0u);
    BOOST_TEST(result.blank_is_zero);
    bool told = false;
    for (const issue &i : result.issues) {
        const bool has_blank = std::any_of(i.operands.begin(), i.operands.end(),
                                           [](const operand &o) { return o.value.state() == cell_state::blank; });
        const bool says = i.message.zh.find("空白按 0 计") != std::string::npos;
        BOOST_TEST(says == has_blank);
        BOOST_TEST(says == (i.message.en.find("counted as 0") != std::string::npos));
        BOOST_TEST(says == (!i.arguments.empty() && i.arguments.back().name == "blank_as_zero"));
        told = told || says;
    }
    BOOST_TEST(told);
    const check_result everything = c.check(true);
    BOOST_TEST(count(everything, "T3-INT", outcome::not_assessable) == 0u);
    for (const issue &i : everything.issues)
        if (i.rule->id == "T3-INT" && i.operands.front().value.state() == cell_state::blank)
            BOOST_TEST(i.message.zh.find("空白按 0 计") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_mark_is_no_figure_even_where_blanks_are_zero) {
    check_case c(consistent_report());
    c.applications()(row::outcome_total, applicant::natural_person) = cell::not_applicable("/");
    c.profile.blank_is_zero = true;
    const check_result result = c.check();
    BOOST_TEST(result.counts.not_assessable > 0u);
    BOOST_TEST((result.verdict == verdict::undetermined));
}

BOOST_AUTO_TEST_CASE(a_missing_figure_is_named_without_the_blanks_that_count_as_zero) {
    check_case c(consistent_report());
    const auto table = c.applications();
    table(row::newly_received, applicant::natural_person) = cell::blank();
    table(row::outcome_total, applicant::natural_person) = cell();
    c.profile.blank_is_zero = true;
    const check_result result = c.check();
    for (const issue &i : result.issues)
        if (i.rule->id == "T3-BAL" && i.instance == "natural_person")
            for (const message_argument &a : i.arguments)
                if (a.name == "count") BOOST_TEST(a.value.zh == "1");
}

BOOST_AUTO_TEST_CASE(a_rule_of_the_profile_is_checked_after_the_catalogue) {
    check_case c(consistent_report());
    const std::int64_t value = twice(c);
    c.profile.name = "示例";
    c.profile.own_rules = {twice_at_most(value)};
    BOOST_TEST((c.check().verdict == verdict::valid));
    BOOST_TEST(c.check().counts.instances == check_case(consistent_report()).check().counts.instances + 1);

    c.profile.own_rules = {twice_at_most(value - 3)};
    check_result result = c.check();
    BOOST_TEST(result.failures(severity::warning) == 1u);
    BOOST_TEST((result.verdict == verdict::valid), "its severity is warning");
    const issue &i = result.issues.back();
    BOOST_TEST(i.rule->id == "X-TWICE");
    BOOST_TEST((i.rule->family == rule_family::own));
    BOOST_TEST((i.expected == std::to_string(value - 3) && i.actual == std::to_string(value) && i.difference == "3"));
    BOOST_TEST(i.message.zh ==
               "表三 · 一、本年新收政府信息公开申请数量 · 总计、表三 · 四、结转下年度继续办理 · 总计：" + i.actual +
                   " 对 " + i.expected + "，差 3。");
    BOOST_TEST(i.hint.en == "Mend.");
    BOOST_TEST((i.operands[0].coefficient == 2 && i.operands[0].sign == 1));
    BOOST_TEST((i.operands[1].coefficient == 1 && i.operands[1].sign == -1));
    BOOST_TEST(i.rule->basis.document.zh == "配置“示例”");

    c.profile.own_rules.front().severity = severity::error;
    BOOST_TEST((c.check().verdict == verdict::invalid));
}

BOOST_AUTO_TEST_CASE(the_rule_of_a_finding_lives_as_long_as_the_result) {
    check_result kept;
    {
        check_case c(consistent_report());
        c.profile.own_rules = {twice_at_most(-1)};
        c.profile.own_rules.front().compare = comparison::equal;
        kept = c.check();
    }
    const check_result copy = kept;
    kept = {};
    BOOST_TEST(only(copy, "X-TWICE").rule->title.en == "title");
    BOOST_TEST_REQUIRE(copy.own_rules);
    BOOST_TEST(copy.own_rules->size() == 1u);
    BOOST_TEST(copy.own_rules->front().formula.en.find("2 × ") == 0u);
}

BOOST_AUTO_TEST_CASE(a_rule_of_the_profile_without_its_figures_is_not_assessable) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    check_case c(consistent_report());
    cell &received = c.applications()(row::newly_received, applicant::total);
    c.profile.own_rules = {twice_at_most(largest)};
    received = cell::blank();
    BOOST_TEST((only(c.check(), "X-TWICE").outcome == outcome::not_assessable));
    BOOST_TEST(only(c.check(), "X-TWICE").message_id == "missing");
    received = cell::number(largest);
    BOOST_TEST(only(c.check(), "X-TWICE").message_id == "overflow");
    received = cell::number(largest / 2);
    c.profile.own_rules.front().constant = std::numeric_limits<std::int64_t>::min();
    BOOST_TEST(only(c.check(), "X-TWICE").message_id == "overflow");
    c.profile.own_rules.front().severity = severity::error;
    c.profile.rules = {{"T3-BAL", false, std::nullopt}, {"T3-TOT", false, std::nullopt}};
    BOOST_TEST((c.check().verdict == verdict::undetermined));
}

BOOST_AUTO_TEST_CASE(a_rule_over_cells_of_the_other_edition_is_not_applied) {
    check_case c(consistent_report());
    own_rule rule = twice_at_most(-1);
    rule.terms = {{place_of("applications.outcome.other_handling.undivided.total"), 1}};
    c.profile.own_rules = {rule};
    BOOST_TEST(c.check().issues.empty());
    BOOST_TEST(!c.check().own_rules->front().in_2021);
    static_cast<report &>(c)[rule.terms.front().index] = cell::number(5); // a row of 2019 in a report of 2021
    const check_result result = c.check();
    BOOST_TEST(count(result, "X-TWICE", outcome::fail) == 1u);
}

BOOST_AUTO_TEST_CASE(money_in_a_rule_of_the_profile_is_told_in_10k_yuan) {
    check_case c(consistent_report());
    own_rule rule = twice_at_most(1500000);
    const std::size_t fee = place_of("proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan");
    rule.terms = {{fee, 3}};
    static_cast<report &>(c)[fee] = cell::number(750000);
    c.profile.own_rules = {rule};
    const issue i = only(c.check(), "X-TWICE");
    BOOST_TEST((i.expected == "1.5" && i.actual == "2.25" && i.difference == "0.75"));
    BOOST_TEST(i.expression_value == "3 × 0.75 ≤ 1.5");
}

BOOST_AUTO_TEST_CASE(a_rule_of_the_profile_does_not_make_a_report_from_before_the_form_valid) {
    check_case c(consistent_report());
    c.profile.own_rules = {twice_at_most(std::numeric_limits<std::int64_t>::max())};
    BOOST_TEST((c.check().verdict == verdict::valid));
    c.year = 2018;
    BOOST_TEST(c.check().counts.instances == 0u);
    BOOST_TEST((c.check().verdict == verdict::undetermined));
}
