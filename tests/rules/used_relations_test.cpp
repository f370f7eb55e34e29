// A relation that decided how figures were read is no evidence for them: it is told of, and does not pass.
#include "consistent_report.hpp"

#include <ogi/check.hpp>
#include <ogi/result_writers.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace ogi;
using namespace ogi::tests;

namespace {

const std::string some_row = "applications.newly_received";

check_result checked(const report &r, const std::vector<used_relation> &used, bool keep_passed = false) {
    check_options options;
    options.relations_used = &used;
    options.keep_passed = keep_passed;
    return check(r, options);
}

std::vector<used_relation> one(const char *rule, const std::string &instance) {
    return {{rule, instance}};
}

} // namespace

BOOST_AUTO_TEST_CASE(a_relation_that_was_used_and_holds_does_not_pass) {
    const report r = consistent_report(3);
    const check_result plain = check(r), used = checked(r, one("T3-TOT", some_row));
    BOOST_TEST((plain.verdict == verdict::valid));
    BOOST_TEST(plain.evidence_used.empty());
    BOOST_TEST(used.counts.instances == plain.counts.instances);
    BOOST_TEST(used.counts.pass == plain.counts.pass - 1);
    BOOST_TEST(used.counts.skipped == plain.counts.skipped + 1);
    BOOST_TEST((used.verdict == verdict::undetermined));
    BOOST_REQUIRE(used.evidence_used.size() == 1U);
    const used_evidence &e = used.evidence_used.front();
    BOOST_TEST(e.rule == "T3-TOT");
    BOOST_TEST(e.instance == some_row);
    BOOST_TEST((e.outcome == outcome::skipped));
    BOOST_TEST((e.severity == severity::error));
    BOOST_TEST(!e.label.zh.empty());
    BOOST_TEST(e.cells.size() == 7U);
    for (const std::size_t index : e.cells)
        BOOST_TEST(std::string(path_at(index)).rfind(some_row + ".", 0) == 0U);
}

BOOST_AUTO_TEST_CASE(a_relation_that_was_used_and_fails_still_fails) {
    report r = consistent_report(3);
    cell &total = r.applications()(application_row::newly_received, applicant::total);
    total = cell::number(total.value() + 1);
    const check_result used = checked(r, one("T3-TOT", some_row));
    BOOST_REQUIRE(used.evidence_used.size() == 1U);
    BOOST_TEST((used.evidence_used.front().outcome == outcome::fail));
    BOOST_TEST((used.verdict == verdict::invalid));
    BOOST_TEST(used.counts.fail == check(r).counts.fail);
}

BOOST_AUTO_TEST_CASE(a_relation_without_a_figure_stays_not_assessable) {
    report r = consistent_report(3);
    r.applications()(application_row::newly_received, applicant::total) = cell::blank();
    const check_result used = checked(r, one("T3-TOT", some_row));
    BOOST_REQUIRE(used.evidence_used.size() == 1U);
    BOOST_TEST((used.evidence_used.front().outcome == outcome::not_assessable));
}

BOOST_AUTO_TEST_CASE(a_relation_whose_rule_is_not_applied_is_told_of_and_changes_nothing) {
    const report r = consistent_report(3);
    profile off;
    off.rules = {{"T3-TOT", false, std::nullopt}};
    check_options options;
    options.profile = &off;
    const check_result plain = check(r, options);
    const std::vector<used_relation> used = {{"T3-TOT", some_row}, {"T9-NONE", "x"}, {"T3-BAL", "no such column"}};
    options.relations_used = &used;
    const check_result told = check(r, options);
    BOOST_TEST((told.verdict == plain.verdict));
    BOOST_TEST(told.counts.pass == plain.counts.pass);
    BOOST_REQUIRE(told.evidence_used.size() == 3U);
    for (const used_evidence &e : told.evidence_used) {
        BOOST_TEST((e.outcome == outcome::skipped));
        BOOST_TEST(e.cells.empty());
        BOOST_TEST(e.label.zh.empty());
    }
}

BOOST_AUTO_TEST_CASE(the_list_of_what_was_skipped_says_why) {
    const check_result used = checked(consistent_report(3), one("T3-BAL", "natural_person"), true);
    const auto is_it = [](const issue &i) { return i.rule->id == "T3-BAL" && i.instance == "natural_person"; };
    const auto found = std::find_if(used.issues.begin(), used.issues.end(), is_it);
    BOOST_REQUIRE((found != used.issues.end()));
    BOOST_TEST((found->outcome == outcome::skipped));
    BOOST_TEST(found->message_id == "used_in_reading");
    BOOST_TEST(!found->expression_value.empty());
}

BOOST_AUTO_TEST_CASE(every_form_of_a_result_tells_of_it) {
    reading source;
    source.report = consistent_report(3);
    source.relations_used = one("T3-BAL", "natural_person");
    const check_result used = checked(source.report, source.relations_used);
    const result_head head = head_of(source, "", "a.txt");
    const auto says = [&](result_format format, const char *words) {
        return write_result(used, head, format, {}).find(words) != std::string::npos;
    };
    BOOST_TEST(says(result_format::text, "不算作相符：T3-BAL"));
    BOOST_TEST(says(result_format::html, "不算作相符：T3-BAL"));
    BOOST_TEST(says(result_format::json, "\"evidence_used\": [\n    {\n      \"rule\": \"T3-BAL\""));
    BOOST_TEST(says(result_format::sarif, "\"evidence_used\""));
    BOOST_TEST(says(result_format::junit, "name=\"evidence_used\" value=\"1\""));
    BOOST_TEST(!says(result_format::junit, "internal"));
}
