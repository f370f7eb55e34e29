// What depends on the organ and on days: the power to make rules, the deadline, the fees and their notices.
#include "rules/fixtures/applications_and_proceedings.hpp"
#include "rules/fixtures/disclosure.hpp"

#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

using level = organ_level;
using kind = organ_kind;

/// The finding of a rule on a report, with what passed; null where the rule does not speak of the report.
struct said {
    check_result all;
    const issue *of = nullptr;
};
said say(const check_case &r, std::string_view rule) {
    said out{r.check(true), nullptr};
    for (const issue &i : out.all.issues)
        if (i.rule->id == rule) out.of = &i;
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(level_kind_scope_and_profile_decide_whether_an_organ_can_have_rules) {
    struct known {
        level of;
        kind what;
        std::optional<report_scope> scope;
        std::optional<bool> power;
        outcome expected;
        severity counted;
    };
    const known cases[] = {
        {level::national, kind::department, {}, {}, outcome::pass, severity::note},
        {level::provincial, kind::people_government, {}, {}, outcome::pass, severity::note},
        {level::prefectural, kind::government_general_office, {}, {}, outcome::pass, severity::note},
        {level::prefectural, kind::department, {}, {}, outcome::fail, severity::warning},
        {level::provincial, kind::vertically_led_department, {}, {}, outcome::fail, severity::warning},
        {level::prefectural, kind::department, report_scope::own_organ, {}, outcome::fail, severity::warning},
        {level::prefectural, kind::department, report_scope::aggregate_of_system, {}, outcome::pass, severity::note},
        {level::prefectural, kind::unknown, {}, {}, outcome::not_assessable, severity::note},
        {level::county, kind::people_government, {}, {}, outcome::fail, severity::error},
        {level::county, kind::government_general_office, {}, {}, outcome::fail, severity::error},
        {level::county, kind::unknown, report_scope::aggregate_of_jurisdiction, {}, outcome::fail, severity::error},
        {level::township, kind::dispatched_organ, {}, {}, outcome::fail, severity::error},
        {level::unknown, kind::department, {}, {}, outcome::not_assessable, severity::note},
        {level::county, kind::people_government, {}, true, outcome::pass, severity::note},
        {level::prefectural, kind::people_government, {}, false, outcome::fail, severity::error},
    };
    for (const known &k : cases) {
        check_case r(consistent_report());
        rules_in_force(r) = cell::number(std::int64_t{2});
        is_a(r, k.of, k.what);
        r.profile.organ.rule_making = k.power;
        r.scope = k.scope;
        const said s = say(r, "T2-RULEPOWER");
        BOOST_TEST_CONTEXT(static_cast<int>(k.of) << " " << static_cast<int>(k.what)) {
            BOOST_REQUIRE(s.of);
            BOOST_TEST((s.of->outcome == k.expected));
            BOOST_TEST((s.of->severity == k.counted));
        }
        rules_in_force(r) = cell::number(std::int64_t{0});
        BOOST_TEST((say(r, "T2-RULEPOWER").of->outcome == outcome::pass));
    }
}

BOOST_AUTO_TEST_CASE(level_kind_and_profile_decide_by_when_a_report_is_published) {
    constexpr std::int32_t none = 0; // no rule speaks of it
    struct known {
        level of;
        kind what;
        date published;
        std::int32_t expected;
        severity counted = severity::error;
    };
    const auto code = [](outcome o) { return static_cast<std::int32_t>(o); };
    const std::int32_t pass = code(outcome::pass), fail = code(outcome::fail), open = code(outcome::not_assessable);
    const known cases[] = {
        {level::county, kind::department, {2025, 1, 31}, pass},
        {level::county, kind::department, {2025, 2, 1}, fail},
        {level::unknown, kind::department, {2025, 2, 1}, fail},
        {level::county, kind::people_government, {2025, 3, 31}, pass},
        {level::county, kind::people_government, {2025, 4, 1}, fail},
        {level::county, kind::people_government, {2026, 1, 1}, fail},
        {level::unknown, kind::people_government, {2025, 3, 31}, pass, severity::note},
        {level::unknown, kind::people_government, {2025, 4, 1}, open, severity::note}, // it may be a township's
        {level::township, kind::people_government, {2025, 12, 1}, none},
        {level::township, kind::dispatched_organ, {2025, 12, 1}, none},
        {level::national, kind::people_government, {2025, 12, 1}, none},
        {level::unknown, kind::unknown, {2025, 1, 31}, pass, severity::note},
        {level::unknown, kind::unknown, {2025, 2, 1}, open, severity::note},
        {level::county, kind::government_general_office, {2025, 2, 1}, open, severity::note},
        {level::county, kind::government_general_office, {2025, 4, 1}, fail},
        {level::county, kind::development_zone_committee, {2025, 2, 1}, fail, severity::note},
    };
    for (const known &k : cases) {
        check_case r(consistent_report());
        is_a(r, k.of, k.what);
        r.published_on = k.published;
        const said s = say(r, "P-DATE");
        BOOST_TEST_CONTEXT(static_cast<int>(k.of) << " " << static_cast<int>(k.what) << " " << k.published.month) {
            BOOST_TEST((s.of ? code(s.of->outcome) : none) == k.expected);
            if (s.of) BOOST_TEST((s.of->severity == k.counted));
        }
    }
    check_case r(consistent_report());
    is_a(r, level::township, kind::people_government);
    r.profile.deadline = yearly_deadline{1, 10};
    BOOST_TEST((say(r, "P-DATE").of->outcome == outcome::fail));           // on 20 January
    const bilingual_view clause = say(r, "P-DATE").of->rule->basis.clause; // no day of the Regulations
    BOOST_TEST(clause.zh.find("以配置为准") != std::string_view::npos);
    BOOST_TEST(clause.en.find("profile") != std::string_view::npos);
    r.published_on = date{2025, 1, 10};
    BOOST_TEST((say(r, "P-DATE").of->outcome == outcome::pass));
    r.year.reset();
    const said s = say(r, "P-DATE");
    BOOST_TEST((s.of->outcome == outcome::not_assessable && s.of->severity == severity::note));
    BOOST_TEST((s.all.verdict == verdict::valid));
}

BOOST_AUTO_TEST_CASE(what_section_six_says_of_notices_is_held_against_unpaid_fees) {
    check_case r(consistent_report());
    r.processing_fee = {};
    const std::int64_t unpaid = r.applications()(application_row::fee_unpaid, applicant::total).value();
    const auto says = [&r](std::string text) {
        r.sections.back().paragraphs = {std::move(text)};
        return say(r, "T3-FEE-S6").of->outcome;
    };
    BOOST_TEST((says("无。") == outcome::fail));
    const said silent = say(r, "T3-FEE-S6");
    BOOST_TEST(silent.of->message.zh.find("第六部分却没有写信息处理费") != std::string::npos);
    BOOST_TEST(silent.of->message.en.find("but section 6 says nothing of the information processing fee") !=
               std::string::npos);
    BOOST_TEST((says("本年度发出信息处理费收费通知" + std::to_string(unpaid - 1) + "件。") == outcome::fail));
    BOOST_TEST((says("本年度发出信息处理费收费通知" + std::to_string(unpaid) + "件。") == outcome::pass));
    BOOST_TEST((says("本年度未收取信息处理费。") == outcome::not_assessable)); // it may have been asked for
    r.sections.clear();
    BOOST_TEST((say(r, "T3-FEE-S6").of->outcome == outcome::not_assessable));
    r.processing_fee.notices_count = cell::number(unpaid - 1);
    BOOST_TEST((say(r, "T3-FEE-S6").of->outcome == outcome::fail));
}

BOOST_AUTO_TEST_CASE(a_number_of_notices_that_is_not_clear_is_not_none) {
    check_case r(consistent_report());
    r.sections.back().paragraphs = {"无。"};
    r.processing_fee = {};
    BOOST_TEST((say(r, "T3-FEE-S6").of->outcome == outcome::fail));
    r.processing_fee.notices_count = cell::unread("约40");
    BOOST_TEST((say(r, "T3-FEE-S6").of->outcome == outcome::not_assessable));
    r.processing_fee = {cell(), cell::number(*amount::parse_yuan("300")), cell()};
    BOOST_TEST((say(r, "T3-FEE-S6").of->outcome == outcome::not_assessable));
    r.processing_fee.notices_count = cell::blank();
    BOOST_TEST((say(r, "T3-FEE-S6").of->outcome == outcome::not_assessable));
    r.profile.blank_is_zero = true;
    BOOST_TEST((say(r, "T3-FEE-S6").of->outcome == outcome::fail));
}

BOOST_AUTO_TEST_CASE(a_fee_in_yuan_is_betrayed_by_the_prose_and_by_last_year) {
    check_case r(consistent_report());
    fees(r) = cell::number(*amount::parse_10k_yuan("4321"));
    BOOST_TEST((say(r, "T2-UNIT").of->outcome == outcome::pass));
    r.sections[0].paragraphs = {"本年度收取行政事业性收费4321元。"};
    BOOST_TEST((say(r, "T2-UNIT").of->outcome == outcome::fail));
    r.sections[0].paragraphs = {"本年度收取行政事业性收费4321万元。"};
    BOOST_TEST((say(r, "T2-UNIT").of->outcome == outcome::pass));
    r.previous = consistent_report();
    r.previous->year = *r.year - 1;
    fees(*r.previous) = cell::number(*amount::parse_10k_yuan("0.4321"));
    BOOST_TEST((say(r, "T2-UNIT").of->outcome == outcome::fail));
    r.previous->organ = "丰川县水利局"; // not of the organ
    BOOST_TEST((say(r, "T2-UNIT").of->outcome == outcome::pass));
    r.previous->organ = r.organ;
    fees(*r.previous) = cell::number(*amount::parse_10k_yuan("0.4322"));
    BOOST_TEST((say(r, "T2-UNIT").of->outcome == outcome::pass));
    fees(*r.previous) = cell::number(std::int64_t{0});
    BOOST_TEST((say(r, "T2-UNIT").of->outcome == outcome::pass));
}

BOOST_AUTO_TEST_CASE(decisions_like_items_are_a_note_where_it_may_be_chance_and_nothing_without_a_change) {
    const auto judged = [](std::int64_t items, std::int64_t change, std::int64_t decisions) {
        check_case r(consistent_report(1, edition::fmt2019_trial));
        decide_on_licences(r, items, change, decisions);
        const check_result c = r.check();
        return c.issues.empty() ? 0 : static_cast<std::int32_t>(c.issues.front().severity);
    };
    BOOST_TEST(judged(21, 19, 40) == static_cast<std::int32_t>(severity::warning));
    BOOST_TEST(judged(1215, -35, 1180) == static_cast<std::int32_t>(severity::warning));
    BOOST_TEST(judged(0, 1, 1) == static_cast<std::int32_t>(severity::note));
    BOOST_TEST(judged(12, 0, 12) == 0);
    BOOST_TEST(judged(3, -3, 0) == 0);
    BOOST_TEST(judged(21, 19, 41) == 0);
}

BOOST_AUTO_TEST_CASE(an_idle_column_follows_from_the_sum_that_it_breaks) {
    check_case r(consistent_report());
    clear_column(r, applicant::research_institution);
    add_with_total(r, application_row::disclosed, applicant::research_institution, 2);
    const check_result c = r.check();
    const issue *idle = nullptr;
    for (const issue &i : c.issues)
        if (i.rule->id == "T3-IDLE") idle = &i;
    BOOST_REQUIRE(idle);
    bool found = false;
    for (const issue &i : c.issues)
        for (const std::string &consequence : i.consequences)
            found = found || (consequence == idle->fingerprint && i.fingerprint == idle->cause);
    BOOST_TEST(found);
}

BOOST_AUTO_TEST_CASE(an_idle_column_is_found_where_its_sums_cannot_be_assessed) {
    check_case r(consistent_report());
    clear_column(r, applicant::research_institution);
    r.applications()(application_row::disclosed, applicant::research_institution) = cell::number(std::int64_t{2});
    r.applications()(application_row::outcome_total, applicant::research_institution) = cell::blank();
    const said s = say(r, "T3-IDLE");
    for (const issue &i : s.all.issues)
        if (i.rule->id == "T3-IDLE" && i.instance == "research_institution")
            BOOST_TEST((i.outcome == outcome::fail && i.cause.empty()));
}

BOOST_AUTO_TEST_CASE(a_blank_table_counts_where_the_profile_takes_blanks_for_zero) {
    check_case r(consistent_report());
    fill_table_3(r, cell::blank());
    BOOST_TEST((say(r, "T3-EMPTY").of->outcome == outcome::fail));
    r.profile.blank_is_zero = true;
    BOOST_TEST((say(r, "T3-EMPTY").of->outcome == outcome::pass));
    fill_table_3(r, cell());
    BOOST_TEST((say(r, "T3-EMPTY").of->outcome == outcome::fail));
}

BOOST_AUTO_TEST_CASE(an_edition_that_is_not_that_of_the_year_is_noted_both_ways) {
    for (const auto &[form, year, expected] :
         {std::tuple{edition::fmt2019_trial, 2020, outcome::pass},
          std::tuple{edition::fmt2019_trial, 2021, outcome::fail}, std::tuple{edition::fmt2021, 2021, outcome::pass},
          std::tuple{edition::fmt2021, 2020, outcome::fail}}) {
        check_case r(consistent_report(1, form));
        report_for(r, year);
        BOOST_TEST((say(r, "S-EDITION").of->outcome == expected));
        r.year.reset();
        BOOST_TEST(!say(r, "S-EDITION").of);
    }
}
