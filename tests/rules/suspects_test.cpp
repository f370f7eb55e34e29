// Findings on table 3 name the wrong cell and its right value.
#include "rules/rule_case.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace ogi;
using namespace ogi::tests;
using row = application_row;

namespace {

std::size_t place_of(row r, applicant a) {
    return *index_of(code_of(r, a));
}

const issue *find(const check_result &c, std::string_view rule, std::string_view instance) {
    for (const issue &i : c.issues)
        if (i.rule->id == rule && i.instance == instance) return &i;
    return nullptr;
}

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// A report in which 64 applications were dealt with, of natural persons alone.
report with_a_total_of_64() {
    report r;
    r.organ = "示例区档案局";
    r.year = 2024;
    r.published_on = date{2025, 1, 20};
    r.sections = six_sections();
    for (std::size_t i = 0; i < cell_count; ++i)
        if (stands_in(r.edition, i)) r[i] = cell::number(std::int64_t{0});
    for (applicant a : {applicant::natural_person, applicant::total})
        for (row line : {row::newly_received, row::disclosed, row::outcome_total})
            r.applications()(line, a) = cell::number(std::int64_t{64});
    return r;
}

} // namespace

BOOST_AUTO_TEST_CASE(one_wrong_cell_is_named_with_its_right_value_and_its_findings_fold_under_one_cause) {
    report r = with_a_total_of_64();
    r.applications()(row::outcome_total, applicant::natural_person) = cell::number(std::int64_t{46});
    const check_result c = check(r);
    BOOST_TEST((c.search.answer == location::unique));
    BOOST_TEST(c.counts.fail == 3u);
    const issue *sum = find(c, "T3-SUM", "natural_person");
    BOOST_REQUIRE(sum);
    BOOST_REQUIRE(sum->suspects.size() == 1u);
    const suspect &s = sum->suspects.front();
    BOOST_TEST(s.index == place_of(row::outcome_total, applicant::natural_person));
    BOOST_TEST(*s.printed == 46);
    BOOST_TEST(s.proposed == 64);
    BOOST_TEST((s.slip == digit_slip::transposed));
    BOOST_TEST((s.certainty == certainty::likely));
    BOOST_TEST(s.unique);
    BOOST_TEST(s.alternatives == 0u);
    BOOST_TEST(s.explains.size() == 3u);

    std::size_t causes = 0, consequences = 0;
    for (const issue &i : c.issues) {
        causes += !i.consequences.empty();
        consequences += !i.cause.empty();
        BOOST_TEST(i.suspects.size() == 1u);
    }
    BOOST_TEST(causes == 1u);
    BOOST_TEST(consequences == 2u);
    const auto cause = std::find_if(c.issues.begin(), c.issues.end(), [](const issue &i) { return i.cause.empty(); });
    BOOST_TEST(cause->consequences.size() == 2u);
    BOOST_TEST(has(cause->message.zh, "46 → 64"), cause->message.zh);
    BOOST_TEST(has(cause->message.en, "46 → 64"), cause->message.en);
    BOOST_REQUIRE(cause->fix.size() == 1u);

    r[cause->fix.front().index] = cell::number(cause->fix.front().proposed);
    BOOST_TEST((check(r).verdict == verdict::valid));
}

BOOST_AUTO_TEST_CASE(the_fix_of_every_single_wrong_cell_leads_back_to_a_valid_report) {
    const report truth = consistent_report(3);
    for (std::size_t i = 0; i < cell_count; ++i) {
        if (!stands_in(truth.edition, i) || !has(path_at(i), "applications.")) continue;
        report r = truth;
        add(r[i], 1000);
        const check_result c = check(r);
        std::size_t fixes = 0;
        for (const issue &found : c.issues)
            for (const cell_change &change : found.fix) {
                ++fixes;
                BOOST_TEST(change.index == i);
                BOOST_TEST(change.proposed == truth[i].value());
            }
        BOOST_TEST(fixes == 1u, path_at(i));
    }
}

BOOST_AUTO_TEST_CASE(a_blank_that_counts_as_zero_is_not_said_to_be_printed_as_zero) {
    check_case c(with_a_total_of_64());
    c.profile.blank_is_zero = true;
    c.applications()(row::outcome_total, applicant::natural_person) = cell::blank();
    const check_result result = c.check();
    const issue *sum = find(result, "T3-SUM", "natural_person");
    BOOST_REQUIRE(sum);
    BOOST_REQUIRE(sum->suspects.size() == 1u);
    BOOST_TEST(!sum->suspects.front().printed.has_value());
    BOOST_TEST(sum->suspects.front().proposed == 64);
    bool told = false;
    for (const issue &i : result.issues)
        told = told || has(i.message.zh, "无数字 → 64");
    BOOST_TEST(told);
}

BOOST_AUTO_TEST_CASE(two_wrong_cells_are_two_causes) {
    report r = with_a_total_of_64();
    add(r.applications()(row::newly_received, applicant::natural_person), 5);
    add(r.applications()(row::state_secret, applicant::legal_service_institution), 3);
    const check_result c = check(r);
    BOOST_TEST((c.search.answer == location::unique));
    std::vector<const issue *> causes;
    for (const issue &i : c.issues)
        if (i.cause.empty()) causes.push_back(&i);
    BOOST_REQUIRE(causes.size() == 2u);
    const issue *idle = find(c, "T3-IDLE", "legal_service_institution"); // without it nothing came in there
    BOOST_REQUIRE(idle);
    for (const issue *cause : causes) {
        BOOST_TEST(cause->consequences.size() == (cause->fingerprint == idle->cause ? 2u : 1u));
        BOOST_TEST(cause->fix.size() == 2u);
        for (const suspect &s : cause->suspects)
            BOOST_TEST((s.what == hypothesis::two_cells));
    }
}

BOOST_AUTO_TEST_CASE(several_equally_simple_explanations_are_all_listed_and_none_is_a_fix) {
    report r = consistent_report(3);
    const auto t = r.applications();
    add(t(row::disclosed, applicant::natural_person), 2);
    add(t(row::partially_disclosed, applicant::natural_person), -2);
    const check_result c = check(r);
    BOOST_TEST((c.search.answer == location::one_of || c.search.answer == location::unique));
    BOOST_TEST(c.search.listed == c.search.explanations);
    for (const issue &i : c.issues) {
        std::size_t last = 0;
        for (const suspect &s : i.suspects) {
            BOOST_TEST(s.explanation >= last);
            last = s.explanation;
            BOOST_TEST(s.alternatives == c.search.explanations - 1);
        }
        if (c.search.answer == location::one_of) {
            BOOST_TEST(i.fix.empty());
            BOOST_TEST(i.cause.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(where_too_much_is_wrong_the_result_says_that_no_cell_can_be_named) {
    report r = consistent_report(3);
    const auto t = r.applications();
    add(t(row::disclosed, applicant::natural_person), 101);
    add(t(row::state_secret, applicant::commercial_enterprise), 57);
    add(t(row::not_held, applicant::research_institution), 23);
    add(t(row::newly_received, applicant::legal_service_institution), 11);
    const check_result c = check(r);
    BOOST_TEST((c.search.answer == location::unknown));
    BOOST_TEST((c.search.unknown_because == unknown_reason::too_many_cells));
    std::size_t said = 0;
    for (const issue &i : c.issues) {
        BOOST_TEST(i.suspects.empty());
        said += has(i.message.zh, "不能指出填错的是哪一格");
    }
    BOOST_TEST(said == 1u);
}

BOOST_AUTO_TEST_CASE(last_years_report_decides_between_explanations) {
    report truth = consistent_report(3), previous = consistent_report(4);
    previous.year = 2023;
    const auto now = truth.applications();
    for (std::int32_t a = 1; a <= 7; ++a)
        previous.applications()(row::carried_over_to_next_year, applicant{a}) =
            now(row::carried_over_from_previous_year, applicant{a});
    report r = truth;
    const auto t = r.applications();
    // A count moved between two of the rows 一 and 二: only last year's report tells in which direction.
    add(t(row::newly_received, applicant::natural_person), 3);
    add(t(row::carried_over_from_previous_year, applicant::commercial_enterprise), 4);
    check_options with;
    with.previous = &previous;
    const check_result alone = check(r), together = check(r, with);
    BOOST_TEST(together.search.explanations <= alone.search.explanations);
    BOOST_TEST(together.search.explanations >= 1u);
}

BOOST_AUTO_TEST_CASE(table_4_says_why_no_cell_is_named) {
    report r = consistent_report(3);
    add(r.reconsideration_and_litigation()(proceeding::administrative_reconsideration, proceeding_result::pending), 1);
    const check_result c = check(r);
    const issue *i = find(c, "T4-SUM", "administrative_reconsideration");
    BOOST_REQUIRE(i);
    BOOST_TEST(i->suspects.empty());
    BOOST_TEST(has(i->hint.zh, "不能指出是哪一格"));
}

BOOST_AUTO_TEST_CASE(a_list_that_is_cut_still_names_suspects_for_what_it_lists) {
    report r = with_a_total_of_64();
    r.applications()(row::outcome_total, applicant::natural_person) = cell::number(std::int64_t{46});
    check_options few;
    few.most_issues = 1;
    const check_result c = check(r, few);
    BOOST_TEST(c.truncated);
    BOOST_REQUIRE(c.issues.size() == 1u);
    BOOST_TEST(c.issues.front().suspects.size() == 1u);
    BOOST_TEST(c.issues.front().suspects.front().explains.size() == 1u);
}
