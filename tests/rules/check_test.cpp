// What checking says of a report, beside what each rule is about.
#include "rules/fixtures/applications_and_proceedings.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <limits>
#include <set>

using namespace ogi;
using namespace ogi::tests;
using row = application_row;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

std::set<std::string> instances_with(const check_result &c, outcome o) {
    std::set<std::string> out;
    for (const issue &i : c.issues)
        if (i.outcome == o) out.insert(std::string(i.rule->id) + " " + i.instance);
    return out;
}

/// How many instances there are of the rules that are not on a sum or the form of a cell, in a consistent report: of table
/// 3 T3-IDLE and T3-CAP for each column and T3-EMPTY; T2-RULEPOWER; S-SIX, S-EDITION, P-DATE, P-ZERO; S-PROB and S-TEMPLATE.
constexpr std::size_t of_both_editions = 7 + 7 + 1 + 1 + 4 + 2;
/// T3-FEE-S6, T3-UNDIVIDED, T4-PREREV, T2-REGMIN for two rows, T2-UNIT; S-FIVE, S-LEN and S-FEE; on the figures of the fee
/// S-FEE-SUM, S-FEE-RECEIVED and N-FEE.
constexpr std::size_t on_the_fee = 3;
constexpr std::size_t further_of_2021 = of_both_editions + 1 + 1 + 1 + 2 + 1 + 3 + on_the_fee;
/// T2-DISCLOSED and T2-PRODUCED for two rows each, T2-DECISIONS for four.
constexpr std::size_t further_of_2019 = of_both_editions + 2 + 2 + 4;
constexpr std::size_t sums_of_2021 = 7 + 7 + 25 + 3 + 200, sums_of_2019 = 7 + 7 + 23 + 3 + 198;

/// The findings on sums and on the form of cells.
std::set<std::string> on_sums_and_cells(const check_result &c, outcome o) {
    std::set<std::string> out;
    for (const std::string &instance : instances_with(c, o))
        for (const char *rule :
             {"T3-BAL ", "T3-SUM ", "T3-TOT ", "T3-INT ", "T4-SUM ", "T4-INT ", "T2-NONNEG ", "T2-FEE "})
            if (instance.rfind(rule, 0) == 0) out.insert(instance);
    return out;
}

/// What adding 1 to one cell must break, from the meaning of the cell alone.
std::set<std::string> broken_by(std::size_t index) {
    const std::int32_t code = static_cast<std::int32_t>(code_at(index));
    const std::string path(path_at(index));
    const std::string line = path.substr(0, path.rfind('.')), column = path.substr(path.rfind('.') + 1);
    if (code / 10000 == 2) return {};
    if (code / 10000 == 4) return {"T4-SUM " + line.substr(line.find('.') + 1)};
    std::set<std::string> out{"T3-TOT " + line};
    const row r{code / 100 % 100};
    const bool outside =
        r == row::newly_received || r == row::carried_over_from_previous_year || r == row::carried_over_to_next_year;
    if (outside || r == row::outcome_total) out.insert("T3-BAL " + column);
    if (!outside) out.insert("T3-SUM " + column);
    return out;
}

check_result check_all(const report &r) {
    check_options options;
    options.keep_passed = true;
    return check(r, options);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_consistent_report_is_valid_and_everything_is_counted) {
    const check_result c = check(consistent_report());
    BOOST_TEST((c.verdict == verdict::valid));
    BOOST_TEST(c.counts.instances == sums_of_2021 + further_of_2021);
    BOOST_TEST(c.counts.pass == c.counts.instances);
    BOOST_TEST(c.counts.cells_by_state[static_cast<std::size_t>(cell_state::number)] == 200u);
    BOOST_TEST(c.issues.empty());
    const check_result old = check(consistent_report(1, edition::fmt2019_trial));
    BOOST_TEST((old.verdict == verdict::valid));
    BOOST_TEST(old.counts.pass == sums_of_2019 + further_of_2019);
}

BOOST_AUTO_TEST_CASE(the_short_way_and_the_long_way_agree) {
    for (std::uint32_t seed = 1; seed <= 20; ++seed)
        for (edition e : {edition::fmt2021, edition::fmt2019_trial}) {
            const report r = consistent_report(seed, e);
            const check_result brief = check(r), full = check_all(r);
            BOOST_TEST((brief.verdict == full.verdict));
            BOOST_TEST(brief.counts.instances == full.counts.instances);
            BOOST_TEST(brief.counts.pass == full.counts.pass);
            BOOST_TEST(brief.counts.cells_by_state == full.counts.cells_by_state, boost::test_tools::per_element());
            BOOST_TEST(full.issues.size() == full.counts.instances);
        }
}

BOOST_AUTO_TEST_CASE(one_more_in_any_cell_breaks_exactly_the_sums_it_stands_in) {
    for (edition e : {edition::fmt2021, edition::fmt2019_trial}) {
        report r = consistent_report(11, e);
        std::size_t tried = 0;
        for (std::size_t i = 0; i < cell_count; ++i) {
            if (!stands_in(e, i)) continue;
            ++tried;
            add(r[i], 1);
            const check_result c = check(r);
            add(r[i], -1);
            const std::set<std::string> expected = broken_by(i);
            BOOST_TEST((on_sums_and_cells(c, outcome::fail) == expected), path_at(i));
            BOOST_TEST(c.failures(severity::error) == expected.size());
            // One document that was issued is also in force; in a row of zeros it is not.
            const bool of_zeros = path_at(i).find(".rules.") != std::string_view::npos;
            if (!of_zeros) BOOST_TEST(c.failures(severity::warning) == 0u, path_at(i));
            BOOST_TEST(on_sums_and_cells(c, outcome::not_assessable).empty());
            BOOST_TEST((c.verdict == (expected.empty() ? verdict::valid : verdict::invalid)));
        }
        BOOST_TEST(tried == (e == edition::fmt2021 ? 200u : 198u));
    }
}

BOOST_AUTO_TEST_CASE(a_cell_that_is_no_number_is_never_taken_for_zero) {
    // All zeros: taking the missing figure for 0 would pass.
    for (const cell &missing : {cell::blank(), cell::not_applicable("/"), cell(), cell::unread("无")}) {
        report r;
        r.sections = six_sections();
        for (std::size_t i = 0; i < cell_count; ++i)
            if (stands_in(r.edition, i)) r[i] = cell::number(std::int64_t{0});
        BOOST_TEST((check(r).verdict == verdict::valid));
        for (std::size_t i = 0; i < cell_count; ++i) {
            if (!stands_in(r.edition, i)) continue;
            r[i] = missing;
            const check_result c = check(r);
            r[i] = cell::number(std::int64_t{0});
            const bool text = missing.state() == cell_state::text;
            BOOST_TEST((c.verdict == (text ? verdict::invalid : verdict::undetermined)));
            BOOST_TEST((on_sums_and_cells(c, outcome::not_assessable).size() == broken_by(i).size() + (text ? 0 : 1)));
            BOOST_TEST(c.counts.fail == (text ? 1u : 0u));
            // Nor by the rules on what one figure says of another.
            const std::string path(path_at(i));
            const bool in_table_3 = path.rfind("applications.", 0) == 0;
            const std::string column = path.substr(path.rfind('.') + 1);
            const auto open = instances_with(c, outcome::not_assessable);
            BOOST_TEST((open.count("P-ZERO report") == 1u));
            BOOST_TEST((open.count("T3-IDLE " + column) == (in_table_3 ? 1u : 0u)));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_failure_outweighs_what_cannot_be_assessed) {
    report r = consistent_report();
    licences(r) = cell::blank();
    BOOST_TEST((check(r).verdict == verdict::undetermined));
    add(r.applications()(row::disclosed, applicant::total), 1);
    BOOST_TEST((check(r).verdict == verdict::invalid));
}

BOOST_AUTO_TEST_CASE(a_sum_beyond_64_bits_is_not_assessable) {
    report r = consistent_report();
    r.applications()(row::newly_received, applicant::natural_person) = cell::number(largest);
    r.applications()(row::carried_over_from_previous_year, applicant::natural_person) = cell::number(std::int64_t{1});
    const check_result c = check(r);
    BOOST_TEST((
        instances_with(c, outcome::not_assessable) ==
        std::set<std::string>{"T3-BAL natural_person", "T3-TOT applications.newly_received", "T3-CAP natural_person"}));
    BOOST_TEST(c.issues.front().message_id == "overflow");
    BOOST_TEST(c.issues.front().expression_value.find("9223372036854775807 + 1 = ") == 0u);
}

BOOST_AUTO_TEST_CASE(figures_that_cancel_are_added_exactly_in_any_order) {
    report r = consistent_report();
    const auto cells = r.reconsideration_and_litigation();
    const proceeding group = proceeding::administrative_reconsideration;
    std::array<std::int64_t, 4> parts{largest, 9, 9, -9};
    std::sort(parts.begin(), parts.end());
    cells(group, proceeding_result::total) = cell::number(largest);
    const auto with_parts = [&](std::int64_t excess) {
        for (std::int32_t k = 0; k < 4; ++k)
            cells(group, proceeding_result{k + 1}) = cell::number(
                parts[static_cast<std::size_t>(k)] - (parts[static_cast<std::size_t>(k)] == largest) * excess);
        return check(r);
    };
    do {
        const check_result fits = with_parts(9);
        BOOST_TEST(instances_with(fits, outcome::fail).count("T4-SUM administrative_reconsideration") == 0u);
        BOOST_TEST(fits.counts.not_assessable == 0u);
        BOOST_TEST((instances_with(with_parts(8), outcome::not_assessable) ==
                    std::set<std::string>{"T4-SUM administrative_reconsideration"}));
    } while (std::next_permutation(parts.begin(), parts.end()));
}

BOOST_AUTO_TEST_CASE(the_largest_figures_are_still_compared_exactly) {
    report r = consistent_report();
    const auto group = [&r](proceeding_result result) -> cell & {
        return r.reconsideration_and_litigation()(proceeding::administrative_reconsideration, result);
    };
    group(proceeding_result::result_upheld) = cell::number(largest - 1);
    group(proceeding_result::result_corrected) = cell::number(std::int64_t{1});
    group(proceeding_result::other_result) = cell::number(std::int64_t{0});
    group(proceeding_result::pending) = cell::number(std::int64_t{0});
    group(proceeding_result::total) = cell::number(largest);
    BOOST_TEST((check(r).verdict == verdict::valid));
    group(proceeding_result::total) = cell::number(std::numeric_limits<std::int64_t>::min());
    const check_result c = check(r);
    BOOST_TEST(c.issues.front().expected == "9223372036854775807");
    BOOST_TEST(c.issues.front().actual == "-9223372036854775808");
    BOOST_TEST(c.issues.front().difference == "-18446744073709551615");
}

BOOST_AUTO_TEST_CASE(item_six_counts_in_the_form_that_the_report_gives_it) {
    report r = consistent_report();
    undivide(r);
    const check_result c = check_all(r);
    BOOST_TEST((c.verdict == verdict::valid));
    BOOST_TEST((instances_with(c, outcome::fail) ==
                std::set<std::string>{"T3-UNDIVIDED applications.outcome.other_handling.undivided"}));
    BOOST_TEST(c.counts.not_assessable == 0u);
    BOOST_TEST(c.counts.skipped == 3u + 21u); // the three rows, and the form of their cells
    // And the row of the other edition instead, without one of unpaid fees.
    BOOST_TEST(c.counts.pass == sums_of_2021 - 24u + 1u + 7u + further_of_2021 - 2u);
    add(r.applications()(row::other_handling_undivided, applicant::natural_person), 1);
    BOOST_TEST(
        (on_sums_and_cells(check(r), outcome::fail) ==
         std::set<std::string>{"T3-SUM natural_person", "T3-TOT applications.outcome.other_handling.undivided"}));
}

BOOST_AUTO_TEST_CASE(a_report_of_2019_may_divide_item_six) {
    report r = consistent_report(2, edition::fmt2019_trial);
    const auto table = r.applications();
    for (std::int32_t column = 1; column <= 7; ++column) {
        table(row::correction_overdue, applicant{column}) = cell::number(std::int64_t{0});
        table(row::fee_unpaid, applicant{column}) = cell::number(std::int64_t{0});
        table(row::other_handling_other, applicant{column}) = table(row::other_handling_undivided, applicant{column});
        table(row::other_handling_undivided, applicant{column}) = cell();
    }
    const check_result c = check(r);
    BOOST_TEST((c.verdict == verdict::valid));
    BOOST_TEST(c.counts.skipped == 1u + 7u);
}

BOOST_AUTO_TEST_CASE(item_six_in_both_forms_is_not_assessable) {
    report r = consistent_report();
    r.applications()(row::other_handling_undivided, applicant::natural_person) = cell::number(std::int64_t{0});
    const check_result c = check(r);
    BOOST_TEST((instances_with(c, outcome::not_assessable).count("T3-SUM natural_person") == 1u));
    BOOST_TEST(c.issues.front().message_id == "both_forms");
    BOOST_TEST(c.issues.front().operands.size() == 23u);
    BOOST_TEST(c.counts.skipped == 0u);
    BOOST_TEST((c.verdict == verdict::undetermined));
}

BOOST_AUTO_TEST_CASE(item_six_in_no_form_leaves_the_cells_of_the_edition_missing) {
    report r = consistent_report();
    for (row part : {row::correction_overdue, row::fee_unpaid, row::other_handling_other})
        for (std::int32_t column = 1; column <= 7; ++column)
            r.applications()(part, applicant{column}) = cell();
    const check_result c = check(r);
    BOOST_TEST((c.verdict == verdict::undetermined));
    BOOST_TEST(on_sums_and_cells(c, outcome::not_assessable).size() == 7u + 3u + 21u);
    BOOST_TEST(c.issues.front().message_id == "missing");
}

BOOST_AUTO_TEST_CASE(one_of_the_three_rows_of_item_six_is_not_enough) {
    report r = consistent_report();
    for (std::int32_t column = 1; column <= 7; ++column)
        r.applications()(row::fee_unpaid, applicant{column}) = cell();
    BOOST_TEST(on_sums_and_cells(check(r), outcome::not_assessable).size() == 7u + 1u + 7u);
}

BOOST_AUTO_TEST_CASE(the_change_of_2019_may_be_negative_but_no_count) {
    report r = consistent_report(3, edition::fmt2019_trial);
    const auto table = r.proactive_disclosure();
    table(disclosure_row::administrative_penalty, disclosure_measure::change_this_year) =
        cell::number(std::int64_t{-8});
    BOOST_TEST((check(r).verdict == verdict::valid));
    table(disclosure_row::administrative_penalty, disclosure_measure::previous_year_items) =
        cell::number(std::int64_t{-8});
    BOOST_TEST(check(r).issues.size() == 1u);
    table(disclosure_row::administrative_penalty, disclosure_measure::change_this_year) =
        cell::number(-(std::int64_t{1} << 60));
    BOOST_TEST(check(r).issues.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_cell_of_table_two_of_the_other_edition_is_looked_at_where_it_is_there) {
    report r = consistent_report();
    cell &other =
        r.proactive_disclosure()(disclosure_row::administrative_penalty, disclosure_measure::previous_year_items);
    other = cell::number(std::int64_t{4});
    BOOST_TEST(check(r).counts.pass == sums_of_2021 + further_of_2021 + 1u);
    other = cell::number(std::int64_t{-4});
    BOOST_TEST((instances_with(check(r), outcome::fail).size() == 1u));
}

BOOST_AUTO_TEST_CASE(a_report_of_tables_only_leaves_the_sections_open) {
    report r = consistent_report();
    r.sections.clear();
    BOOST_TEST(check(r).issues.front().message_id == "no_sections");
    r.preamble = {"根据条例编制。"};
    BOOST_TEST(check(r).issues.front().message_id == "sections");
}

BOOST_AUTO_TEST_CASE(a_year_before_the_form_is_never_valid) {
    report r = consistent_report();
    r.year = 2018;
    BOOST_TEST((check(r).verdict == verdict::undetermined));
    r.year.reset();
    BOOST_TEST((check(r).verdict == verdict::valid));
}

BOOST_AUTO_TEST_CASE(findings_stand_in_the_order_of_catalogue_and_form) {
    report r = consistent_report();
    for (std::size_t i = 0; i < cell_count; ++i)
        if (stands_in(r.edition, i)) r[i] = cell::number(-static_cast<std::int64_t>(i) - 1);
    r.sections.pop_back();
    const check_result c = check(r);
    for (std::size_t i = 1; i < c.issues.size(); ++i) {
        const issue &a = c.issues[i - 1], &b = c.issues[i];
        BOOST_TEST((a.rule <= b.rule));
        if (a.rule == b.rule) BOOST_TEST((*index_of_path(a.path) < *index_of_path(b.path)));
    }
    BOOST_TEST((c.issues.front().rule->id == "T3-BAL"));
    BOOST_TEST(std::count_if(c.issues.begin(), c.issues.end(), [](const issue &i) { return i.rule->id == "S-SIX"; }) ==
               1);
}

BOOST_AUTO_TEST_CASE(a_list_that_is_cut_says_so_and_counts_all) {
    check_options options;
    options.most_issues = 5;
    const check_result c = check(report(), options);
    BOOST_TEST(c.issues.size() == 5u);
    BOOST_TEST(c.truncated);
    // Nothing on the edition and the suits of a year that is not known, nor on unpaid fees whose row is not there, nor on
    // what sections say (S-FIVE, S-LEN, S-FEE, S-PROB, S-TEMPLATE) and the fee is. T3-EMPTY fails, T3-UNDIVIDED holds.
    constexpr std::size_t not_examined = 1 + 1 + 1 + 5 + on_the_fee, holds = 1, fails = 1;
    BOOST_TEST(c.counts.not_assessable == sums_of_2021 + further_of_2021 - not_examined - holds - fails);
    BOOST_TEST(c.total == c.counts.not_assessable + fails);
    options.most_issues = c.total;
    BOOST_TEST(!check(report(), options).truncated);
}

BOOST_AUTO_TEST_CASE(every_member_of_a_finding_is_filled) {
    report r = consistent_report();
    r.applications()(row::newly_received, applicant::natural_person) = cell::number(std::int64_t{5});
    r.applications()(row::carried_over_from_previous_year, applicant::natural_person) = cell::number(std::int64_t{1});
    r.applications()(row::outcome_total, applicant::natural_person) = cell::number(std::int64_t{4});
    r.applications()(row::carried_over_to_next_year, applicant::natural_person) = cell::number(std::int64_t{1}, "1件");
    cell_places places{};
    places[*index_of_path("applications.outcome.total.natural_person")] = {3, 24, 4, {900, 40, 7}, 1};
    check_options options;
    options.places = &places;
    const check_result c = check(r, options);
    const issue &i = c.issues.front();
    BOOST_TEST(i.rule->id == "T3-BAL");
    BOOST_TEST(i.instance == "natural_person");
    BOOST_TEST((i.outcome == outcome::fail && i.severity == severity::error && i.certainty == certainty::proved));
    BOOST_TEST(i.path == "applications.outcome.total.natural_person");
    BOOST_TEST(i.label.zh == "表三 · （七）总计 · 自然人");
    BOOST_TEST(i.place.begin.line == 40u);
    BOOST_TEST(i.expression.zh == "一 + 二 = 三（七）+ 四");
    BOOST_TEST(i.expression.en == "1 + 2 = 3(7) + 4");
    BOOST_TEST(i.expression_value == "5 + 1 = 4 + 1");
    BOOST_TEST(i.expected == "6");
    BOOST_TEST(i.actual == "5");
    BOOST_TEST(i.difference == "-1");
    BOOST_TEST(i.message.zh.find("表三“自然人”列：第一项加第二项为 6，第三项（七）加第四项为 5，相差 1。") == 0u);
    BOOST_TEST(i.message.en.find("Table 3, column \"Natural person\": items 1 and 2 add to 6, item 3(7) and item 4 to "
                                 "5; difference 1.") == 0u);
    BOOST_TEST(i.hint.zh == "核对本列这四个数。");
    BOOST_REQUIRE(i.operands.size() == 4u);
    BOOST_TEST((i.operands[0].left && i.operands[1].left && !i.operands[2].left && !i.operands[3].left));
    BOOST_TEST(i.operands[0].label.zh == "表三 · 一、本年新收政府信息公开申请数量 · 自然人");
    BOOST_TEST(i.operands[2].place.begin.line == 40u);
    BOOST_TEST(i.operands[3].value.print() == "1件");
    for (const operand &o : i.operands)
        BOOST_TEST(o.sign == 1);
}

BOOST_AUTO_TEST_CASE(a_fingerprint_is_the_same_while_rule_place_organ_and_year_are) {
    report r = consistent_report();
    add_with_total(r, row::newly_received, applicant::natural_person, 1);
    const std::string first = check(r).issues.at(0).fingerprint;
    BOOST_TEST(first.size() == 5u + 16u);
    BOOST_TEST(first.substr(0, 5) == "ogi1:");
    BOOST_TEST(check(r).issues.at(1).fingerprint != first); // another column
    add_with_total(r, row::newly_received, applicant::natural_person, 7);
    r.sections[0].paragraphs = {"另一段文字。"};
    BOOST_TEST(check(r).issues.at(0).fingerprint == first);
    report elsewhere = r;
    elsewhere.organ = "另一机关";
    BOOST_TEST(check(elsewhere).issues.at(0).fingerprint != first);
    report later = r;
    later.year = 2025;
    BOOST_TEST(check(later).issues.at(0).fingerprint != first);
}
