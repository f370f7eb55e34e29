// Published reports of one organ for two years running, against what is known of them.
#include "rules/published_report.hpp"

#include <ogi/check.hpp>

#include <boost/test/unit_test.hpp>

#include <map>

using namespace ogi;
using namespace ogi::tests;

namespace {

/// What a rule says of an instance: "holds", "440 + ... " as "expected actual", "not assessable", or "" for nothing.
std::map<std::string, std::string> findings_of(std::string_view rule, const report &r, const report &previous) {
    check_options options;
    options.previous = &previous;
    options.keep_passed = true;
    std::map<std::string, std::string> out;
    for (const issue &i : check(r, options).issues) {
        if (i.rule->id != rule) continue;
        out[i.instance] = i.outcome == outcome::pass   ? "holds"
                          : i.outcome == outcome::fail ? i.expected + " is not " + i.actual
                                                       : "not assessable: " + std::string(i.message_id);
    }
    return out;
}

const std::string stock = "proactive_disclosure.article20_1.normative_documents";

struct known_pair {
    std::string organ;
    std::int32_t year; // of the later report
    std::string finding;
};

} // namespace

BOOST_AUTO_TEST_CASE(what_is_carried_over_arrives_in_the_next_year) {
    const known_pair pairs[] = {
        {"pingtan", 2020, "holds"}, {"pingtan", 2021, "holds"}, // from the edition of 2019 to that of 2021
        {"pingtan", 2022, "holds"}, {"pingtan", 2023, "holds"},
        {"pingtan", 2024, "holds"}, {"pingtan", 2025, "holds"},
        {"suqian", 2024, "holds"},  {"suqian", 2025, "not assessable: missing"}, // only part of the report is there
        {"hongze", 2024, "holds"}};
    for (const known_pair &p : pairs) {
        const auto r = report_for(p.organ, p.year), previous = report_for(p.organ, p.year - 1);
        if (!r || !previous) continue;
        BOOST_TEST_CONTEXT(p.organ << " " << p.year)
        BOOST_TEST(findings_of("Y-CARRY", *r, *previous)["total"] == p.finding);
    }
    const auto r = report_for("suqian", 2024), previous = report_for("suqian", 2023);
    if (!r || !previous) return;
    for (const auto &[column, finding] : findings_of("Y-CARRY", *r, *previous))
        BOOST_TEST(finding == "holds", column);
}

BOOST_AUTO_TEST_CASE(the_items_of_the_2019_edition_go_on_from_year_to_year) {
    const auto r = report_for("pingtan", 2020), previous = report_for("pingtan", 2019);
    if (!r || !previous) return;
    const auto items = findings_of("Y-2019", *r, *previous);
    BOOST_TEST(items.size() == 5u);
    for (const auto &[row, finding] : items)
        BOOST_TEST(finding == "holds", row);
    // 89 + 77 = 166
    BOOST_TEST(findings_of("Y-DOCS", *r, *previous)[stock] == "holds");
}

BOOST_AUTO_TEST_CASE(the_documents_of_the_two_editions_do_not_connect) {
    const auto r = report_for("pingtan", 2021), previous = report_for("pingtan", 2020);
    if (!r || !previous) return;
    const auto found = findings_of("T2-REGCHAIN", *r, *previous);
    BOOST_TEST(found.size() == 2u);
    for (const auto &[row, finding] : found)
        BOOST_TEST(finding == "not assessable: other_edition", row);
}

BOOST_AUTO_TEST_CASE(no_published_year_is_taken_for_a_copy_and_few_figures_for_leaps) {
    const known_pair years[] = {{"pingtan", 2020, ""},
                                {"pingtan", 2021, ""},
                                {"pingtan", 2024, ""},
                                {"pingtan", 2025, ""},
                                {"suqian", 2024, ""}};
    for (const known_pair &p : years) {
        const auto r = report_for(p.organ, p.year), previous = report_for(p.organ, p.year - 1);
        if (!r || !previous) continue;
        check_options options;
        options.previous = &*previous;
        for (const issue &i : check(*r, options).issues) {
            const bool of_years = i.rule->family == rule_family::year_over_year;
            if (of_years && i.outcome == outcome::fail)
                BOOST_TEST_MESSAGE(p.organ << " " << p.year << " " << i.rule->id << ": " << i.message.zh);
            BOOST_TEST((i.rule->id != "Y-COPY" || i.outcome != outcome::fail));
        }
    }
}
