// What is compared with last year's report, and when it is not.
#include "rules/organ_names.hpp"
#include "rules/rule_fixtures.hpp"
#include "rules/text_likeness.hpp"

#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;
using row = application_row;

namespace {

const issue *find(const check_result &c, std::string_view rule, std::string_view instance) {
    for (const issue &i : c.issues)
        if (i.rule->id == rule && i.instance == instance) return &i;
    return nullptr;
}

check_case two_years(edition e = edition::fmt2021) {
    check_case r(consistent_report(1, e));
    go_on(r);
    return r;
}

void expect(const check_case &r, std::string_view rule, std::string_view instance, std::string_view zh,
            std::string_view en) {
    const check_result c = r.check();
    const issue *i = find(c, rule, instance);
    BOOST_REQUIRE_MESSAGE(i, rule << " " << instance);
    BOOST_TEST(i->message.zh == zh);
    BOOST_TEST(i->message.en == en);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_year_that_goes_on_from_the_last_is_valid_in_both_editions) {
    for (const edition e : {edition::fmt2021, edition::fmt2019_trial}) {
        const check_result c = two_years(e).check();
        BOOST_TEST(c.issues.empty());
        BOOST_TEST((c.verdict == verdict::valid));
        BOOST_TEST(c.counts.skipped == (e == edition::fmt2021 ? 1u : 0u)); // section five is too short to compare
    }
}

BOOST_AUTO_TEST_CASE(without_last_years_report_its_rules_do_not_apply) {
    check_case r = two_years();
    const std::size_t with = r.check().counts.instances;
    r.previous.reset();
    // 7 columns, 2 rows of documents, 3 groups, 16 headline figures, 3 tables, 2 sections
    BOOST_TEST(with - r.check().counts.instances == 7u + 2u + 3u + 16u + 3u + 2u);
}

BOOST_AUTO_TEST_CASE(a_difference_is_an_error_in_the_total_and_a_warning_in_the_other_columns) {
    check_case r = two_years();
    const auto table = r.previous->applications();
    add(table(row::carried_over_to_next_year, applicant::natural_person), 1);
    check_result c = r.check();
    BOOST_REQUIRE(c.issues.size() == 1u);
    BOOST_TEST((c.issues[0].severity == severity::warning));
    BOOST_TEST((c.verdict == verdict::valid));
    add(table(row::carried_over_to_next_year, applicant::total), 1);
    c = r.check();
    BOOST_REQUIRE(c.issues.size() == 2u);
    BOOST_TEST((c.issues[1].severity == severity::error));
    BOOST_TEST((c.verdict == verdict::invalid));
    BOOST_TEST(c.issues[1].operands.at(0).report == -1);
    BOOST_TEST(c.issues[1].expression.zh == "上年报告的四 = 二");
    BOOST_TEST(c.issues[1].expression_value == "121 = 120");
}

BOOST_AUTO_TEST_CASE(a_report_that_is_not_last_years_is_not_compared_and_the_check_says_so) {
    check_case r = two_years();
    r.previous->year = 2022;
    add(r.previous->applications()(row::carried_over_to_next_year, applicant::total), 1);
    const check_result c = r.check();
    BOOST_TEST((c.verdict == verdict::undetermined));
    BOOST_TEST(c.counts.fail == 0u);
    for (const issue &i : c.issues)
        BOOST_TEST((i.instance == "previous" && i.message_id == "other_year"));
    expect(r, "Y-CARRY", "previous", "没有与上年报告比较：给出的是 2022 年的报告，应当是 2023 年的。",
           "Not compared with last year's report: the one given is for 2022; it should be for 2023.");
    r = two_years();
    r.previous->organ = "示例区教育局";
    expect(r, "T2-REGCHAIN", "previous", "没有与上年报告比较：给出的是“示例区教育局”的报告，本报告是“示例区档案局”的。",
           "Not compared with last year's report: the one given is of \"示例区教育局\", this one is of "
           "\"示例区档案局\".");
    r = two_years();
    r.scope = report_scope::aggregate_of_jurisdiction;
    r.previous->scope = report_scope::own_organ;
    expect(r, "S-DUP", "previous", "没有与上年报告比较：上年报告的统计范围是本机关，本报告是本级政府及所属机关。",
           "Not compared with last year's report: that one covers the organ alone, this one the government with the "
           "organs under it.");
}

BOOST_AUTO_TEST_CASE(what_is_not_known_of_a_report_does_not_keep_it_from_being_compared) {
    check_case r = two_years();
    r.previous->year.reset();
    r.previous->organ.clear();
    r.scope = report_scope::own_organ;
    add(r.previous->applications()(row::carried_over_to_next_year, applicant::total), 1);
    BOOST_TEST((r.check().verdict == verdict::invalid));
}

BOOST_AUTO_TEST_CASE(an_organ_is_known_under_a_longer_name) {
    using checking::may_be_one_organ;
    BOOST_TEST(may_be_one_organ("示例市青禾区南桥街道办事处", "青禾区 南桥街道\u3000办事处"));
    BOOST_TEST(may_be_one_organ("示例市", "示例市人民政府"));
    BOOST_TEST(!may_be_one_organ("示例市人民政府", "示例市人民政府办公室"));
    BOOST_TEST(!may_be_one_organ("青禾区档案局", "青禾区教育局"));
}

BOOST_AUTO_TEST_CASE(a_hole_in_last_years_report_is_no_fault_of_this_one) {
    check_case r = two_years();
    r.previous->applications()(row::carried_over_to_next_year, applicant::total) = cell::blank();
    const check_result c = r.check();
    BOOST_TEST((c.verdict == verdict::valid));
    const issue *i = find(c, "Y-CARRY", "total");
    BOOST_REQUIRE(i);
    BOOST_TEST((i->outcome == outcome::not_assessable && i->severity == severity::note));
    BOOST_TEST(i->message.zh == "表三“总计”列无法核对，缺 1 个数：上年报告的四空白。");
}

BOOST_AUTO_TEST_CASE(documents_of_the_2019_edition_are_no_stock_and_what_is_carried_over_is_compared) {
    check_case r = two_years();
    report old(edition::fmt2019_trial);
    old.organ = r.organ;
    old.year = 2020;
    for (std::size_t i = 0; i < cell_count; ++i)
        if (stands_in(edition::fmt2019_trial, i)) old[i] = cell::number(std::int64_t{0});
    for (std::int32_t column = 1; column <= 7; ++column)
        old.applications()(row::carried_over_to_next_year, applicant{column}) =
            r.applications()(row::carried_over_from_previous_year, applicant{column});
    r.year = 2021;
    r.previous = old;
    const check_result c = r.check();
    BOOST_TEST(!find(c, "Y-CARRY", "total"));
    BOOST_TEST((c.verdict == verdict::valid));
    expect(r, "T2-REGCHAIN", "proactive_disclosure.article20_1.rules",
           "表二“规章”行无法核对：上年报告用的是 2019 年版格式，没有与之对应的数：现行有效件数。",
           "Table 2, row \"Rules\" cannot be checked: last year's report is in the form of 2019, which has no such "
           "figures: Currently effective.");
}

BOOST_AUTO_TEST_CASE(figures_that_both_editions_have_are_compared_from_2020_to_2021) {
    check_case r(consistent_report());
    r.year = 2021;
    report &old = r.previous.emplace(consistent_report(1, edition::fmt2019_trial));
    const std::size_t with = r.check().counts.instances;
    penalties(old) = cell::number(std::int64_t{10});
    const char *const path = "proactive_disclosure.article20_6.administrative_penalty.decisions_this_year";
    penalties(r) = cell::number(std::int64_t{51});
    BOOST_TEST(find(r.check(), "Y-JUMP", path));
    penalties(r) = cell::number(std::int64_t{50});
    BOOST_TEST(!find(r.check(), "Y-JUMP", path));
    r.previous.reset();
    // 7 columns, 2 rows of documents, 3 groups, 3 decisions with 3 totals of table 3 and of table 4, 3 tables, 2 sections
    BOOST_TEST(with - r.check().counts.instances == 7u + 2u + 3u + (3u + 3u + 3u) + 3u + 2u);
}

BOOST_AUTO_TEST_CASE(leaps_of_small_figures_say_nothing) {
    check_case r = two_years();
    licences(*r.previous) = cell::number(std::int64_t{1});
    licences(r) = cell::number(std::int64_t{49});
    BOOST_TEST(r.check().issues.empty());
    licences(r) = cell::number(std::int64_t{50});
    expect(r, "Y-JUMP", "proactive_disclosure.article20_5.administrative_licensing.decisions_this_year",
           "表二 · 行政许可 · 本年处理决定数量：上年为 1，本年为 50，相差超过 5 倍。",
           "Table 2 · Administrative licensing · Decisions this year: 1 last year, 50 this year; more than five times "
           "apart.");
    licences(*r.previous) = cell::number(std::int64_t{-1});
    BOOST_TEST(find(r.check(), "Y-JUMP", path_at(14))->message.zh ==
               "表二 · 行政许可 · 本年处理决定数量无法核对，缺 1 个数：上年报告的数小于 0。");
}

BOOST_AUTO_TEST_CASE(an_amount_in_yuan_is_a_leap) {
    check_case r = two_years();
    fees(*r.previous) = cell::number(*amount::parse_10k_yuan("18.5"));
    fees(r) = cell::number(*amount::parse_10k_yuan("185000"));
    const check_result c = r.check();
    BOOST_REQUIRE(c.issues.size() == 2u); // T2-UNIT says why it leaps
    BOOST_TEST(c.issues[0].rule->id == "T2-UNIT");
    BOOST_TEST(c.issues[1].message.zh ==
               "表二 · 行政事业性收费 · 本年收费金额（单位：万元）：上年为 18.5，本年为 185000，相差超过 5 倍。");
}

BOOST_AUTO_TEST_CASE(tables_of_small_figures_are_the_same_by_chance) {
    check_case r(consistent_report());
    for (cell &c : r.cells())
        if (c.is_number()) c = cell::number(std::int64_t{0});
    licences(r) = cell::number(std::int64_t{1});
    r.previous = r;
    r.previous->year = *r.year - 1;
    tell_another_story(*r.previous);
    BOOST_TEST(r.check().issues.empty());
    for (report *each : {static_cast<report *>(&r), &*r.previous}) {
        licences(*each) = cell::number(std::int64_t{99});
        penalties(*each) = cell::number(std::int64_t{999});
    }
    BOOST_TEST(r.check().issues.empty()); // 5 digits
    fees(r) = fees(*r.previous) = cell::number(*amount::parse_10k_yuan("3000"));
    const check_result c = r.check();
    BOOST_REQUIRE(c.issues.size() == 1u); // 6 digits; all tables are the same
    BOOST_TEST(c.issues[0].instance == "tables");
    BOOST_TEST(c.issues[0].message.zh == "三张表的各数与上年报告完全相同，其中不为 0 的有 3 个，疑为照抄上年。");
    BOOST_TEST((c.issues[0].certainty == certainty::possible));
}

BOOST_AUTO_TEST_CASE(an_amount_has_the_digits_that_are_printed) {
    for (const auto &[print, copied] : {std::pair{"3000", true}, {"0.04", false}, {"18.53", true}, {"300", false}}) {
        check_case r(consistent_report());
        for (cell &c : r.cells())
            if (c.is_number()) c = cell::number(std::int64_t{0});
        licences(r) = penalties(r) = cell::number(std::int64_t{9});
        fees(r) = cell::number(*amount::parse_10k_yuan(print));
        r.previous = r;
        r.previous->year = *r.year - 1;
        BOOST_TEST((find(r.check(), "Y-COPY", "tables") != nullptr) == copied, print);
    }
}

BOOST_AUTO_TEST_CASE(texts_are_alike_apart_from_figures_and_punctuation) {
    using namespace checking;
    BOOST_TEST((letters_of("2024年，共１２件。\xFF") == U"年共件"));
    const std::u32string a = letters_of("甲乙丙丁戊己"), b = letters_of("甲乙丙丁戊庚");
    const text_likeness like = likeness_of(a, b); // 甲乙丙丁 and 乙丙丁戊 of three each
    BOOST_TEST(like.first == 3u);
    BOOST_TEST(like.second == 3u);
    BOOST_TEST(like.common == 2u);
    BOOST_TEST(like.percent() == 66u);
    BOOST_TEST(like.is_at_least(66));
    BOOST_TEST(!like.is_at_least(67));
    BOOST_TEST(!likeness_of({}, {}).is_at_least(0));
    BOOST_TEST(likeness_of(a, a).percent() == 100u);
}

BOOST_AUTO_TEST_CASE(a_text_with_other_figures_repeats_last_years) {
    check_case r(consistent_report());
    tell(r, "2024年" + told_once, "2023年" + told_once);
    const check_result c = r.check();
    BOOST_REQUIRE(c.issues.size() == 1u);
    BOOST_TEST(c.issues[0].path == "/sections/4");
    BOOST_TEST(c.issues[0].message.zh ==
               "“五、存在的主要问题及改进情况”与上年报告雷同：除数字和标点外，100% 的文字片段与上年相同。");
    // A third of it was written anew.
    tell(r, told_once,
         told_once.substr(0, told_once.find("年底")) + "群众不再需要反复询问，回访的记录交给各科室对照改进工作。");
    BOOST_TEST(r.check().issues.empty());
}
