// What is known besides a report, and what follows from its sums, through the C interface.
#include "c_handles.hpp"

using namespace capi;

namespace {

constexpr std::int32_t carried_in =
    OGI_CELL(3, OGI_APPLICATION_CARRIED_OVER_FROM_PREVIOUS_YEAR, OGI_APPLICANT_NATURAL_PERSON);
constexpr std::int32_t outcome_total = OGI_CELL(3, OGI_APPLICATION_OUTCOME_TOTAL, OGI_APPLICANT_NATURAL_PERSON);
constexpr std::int32_t pending = OGI_CELL(4, OGI_PROCEEDING_ADMINISTRATIVE_RECONSIDERATION, OGI_RESULT_PENDING);
constexpr std::string_view profile =
    R"({"schema": "ogi-profile/1", "name": "示例", "rules": {"T3-TOT": {"on": false}, "T3-BAL": {"severity": "warning"}}})";

checker_ptr checker() {
    checker_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_checker_create(into(out), nullptr), OGI_OK);
    return out;
}

result_ptr check(const checker_ptr &with, const report_ptr &report) {
    result_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_checker_check(with.get(), report.get(), nullptr, into(out), nullptr), OGI_OK);
    return out;
}

void set_cell(const report_ptr &report, std::int32_t code, ogi_cell_state state, std::int64_t value = 0) {
    const ogi_cell given = cell(state, value);
    BOOST_REQUIRE_EQUAL(ogi_report_set_cell(report.get(), code, &given, nullptr), OGI_OK);
}

/// The first finding of a rule, with its index.
std::optional<std::pair<std::uint64_t, ogi_issue>> finding_of(const result_ptr &result, std::string_view rule) {
    ogi_issue issue = sized<ogi_issue>();
    for (std::uint64_t i = 0; ogi_result_get_issue(result.get(), i, &issue, nullptr) == OGI_OK; ++i)
        if (text(issue.rule) == rule) return std::pair(i, issue);
    return std::nullopt;
}

std::string written(const result_ptr &result, ogi_format format) {
    buffer_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_result_write(result.get(), format, nullptr, into(out), nullptr), OGI_OK);
    return text(out.get());
}

} // namespace

BOOST_AUTO_TEST_SUITE(checker_of_reports)

BOOST_AUTO_TEST_CASE(a_checker_that_knows_nothing_checks_like_the_report_alone) {
    const report_ptr report = zeros();
    result_ptr alone;
    BOOST_REQUIRE_EQUAL(ogi_report_check(report.get(), nullptr, into(alone), nullptr), OGI_OK);
    BOOST_TEST(written(check(checker(), report), OGI_FORMAT_JSON) == written(alone, OGI_FORMAT_JSON));
}

BOOST_AUTO_TEST_CASE(last_years_report_is_compared_and_need_not_live_on) {
    const checker_ptr with = checker();
    report_ptr now = zeros(), previous = zeros();
    BOOST_REQUIRE_EQUAL(ogi_report_set_year(now.get(), 2024, nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(ogi_report_set_year(previous.get(), 2023, nullptr), OGI_OK);
    set_cell(now, carried_in, OGI_CELL_NUMBER, 3);
    BOOST_TEST(!finding_of(check(with, now), "Y-CARRY"));
    BOOST_REQUIRE_EQUAL(ogi_checker_set_previous(with.get(), previous.get(), nullptr), OGI_OK);
    previous.reset();
    const result_ptr result = check(with, now);
    const auto found = finding_of(result, "Y-CARRY");
    BOOST_REQUIRE(found);
    ogi_operand operand = sized<ogi_operand>();
    bool of_last_year = false;
    for (std::int32_t i = 0; i < found->second.operand_count; ++i) {
        BOOST_REQUIRE_EQUAL(ogi_result_get_operand(result.get(), found->first, i, &operand, nullptr), OGI_OK);
        of_last_year = of_last_year || operand.report == -1;
    }
    BOOST_TEST(of_last_year);
    BOOST_REQUIRE_EQUAL(ogi_checker_set_previous(with.get(), nullptr, nullptr), OGI_OK);
    BOOST_TEST(!finding_of(check(with, now), "Y-CARRY"));
}

BOOST_AUTO_TEST_CASE(a_whole_is_compared_with_its_parts) {
    const checker_ptr with = checker();
    const report_ptr whole = zeros(), part = zeros();
    set_cell(part, OGI_CELL(2, OGI_DISCLOSURE_ADMINISTRATIVE_LICENSING, OGI_MEASURE_DECISIONS_THIS_YEAR),
             OGI_CELL_NUMBER, 5);
    BOOST_REQUIRE_EQUAL(ogi_checker_add_part(with.get(), part.get(), nullptr), OGI_OK);
    BOOST_TEST(finding_of(check(with, whole), "R-AGG").has_value());
}

BOOST_AUTO_TEST_CASE(a_profile_changes_what_counts_and_the_result_says_so) {
    const checker_ptr with = checker();
    BOOST_REQUIRE_EQUAL(ogi_checker_set_profile(with.get(), profile.data(), profile.size(), nullptr), OGI_OK);
    const report_ptr report = zeros();
    set_cell(report, outcome_total, OGI_CELL_NUMBER, 64);
    const result_ptr result = check(with, report);
    const ogi_summary s = summary_of(result.get());
    BOOST_TEST(text(s.profile) == "示例");
    BOOST_REQUIRE_EQUAL(s.switched_off_count, 1);
    BOOST_REQUIRE_EQUAL(s.changed_count, 1);
    ogi_str off = {};
    BOOST_REQUIRE_EQUAL(ogi_result_get_switched_off(result.get(), 0, &off, nullptr), OGI_OK);
    BOOST_TEST(text(off) == "T3-TOT");
    ogi_changed_severity changed = sized<ogi_changed_severity>();
    BOOST_REQUIRE_EQUAL(ogi_result_get_changed_severity(result.get(), 0, &changed, nullptr), OGI_OK);
    BOOST_TEST(text(changed.rule) == "T3-BAL");
    BOOST_TEST((changed.before == OGI_SEVERITY_ERROR && changed.now == OGI_SEVERITY_WARNING));
    BOOST_TEST(!finding_of(result, "T3-TOT"));
    const auto balance = finding_of(result, "T3-BAL");
    BOOST_REQUIRE(balance);
    BOOST_TEST(
        (balance->second.severity == OGI_SEVERITY_WARNING && balance->second.default_severity == OGI_SEVERITY_ERROR));
}

BOOST_AUTO_TEST_CASE(a_wrong_document_is_refused_with_its_place_and_changes_nothing) {
    const checker_ptr with = checker();
    BOOST_REQUIRE_EQUAL(ogi_checker_set_profile(with.get(), profile.data(), profile.size(), nullptr), OGI_OK);
    const std::string_view wrong = "{\"schema\": \"ogi-profile/1\",\n \"rules\": {\"T3-BALL\": {\"on\": false}}}";
    error_ptr error;
    BOOST_TEST(ogi_checker_set_profile(with.get(), wrong.data(), wrong.size(), into(error)) == OGI_E_STRUCTURE);
    BOOST_TEST(contains(message(error.get(), OGI_LANGUAGE_EN), "T3-BAL"));
    ogi_position place = sized<ogi_position>();
    BOOST_REQUIRE_EQUAL(ogi_error_position(error.get(), &place), OGI_OK);
    BOOST_TEST(place.line == 2u);
    BOOST_TEST(text(summary_of(check(with, zeros()).get()).profile) == "示例");
    BOOST_TEST(ogi_checker_set_profile(with.get(), "", 0, nullptr) == OGI_E_SYNTAX);
    BOOST_TEST(text(summary_of(check(with, zeros()).get()).profile) == "示例");
    BOOST_REQUIRE_EQUAL(ogi_checker_set_profile(with.get(), nullptr, 0, nullptr), OGI_OK);
    BOOST_TEST(text(summary_of(check(with, zeros()).get()).profile) == "default");
}

BOOST_AUTO_TEST_CASE(waivers_and_a_former_result_show_on_the_findings) {
    const report_ptr report = zeros();
    set_cell(report, outcome_total, OGI_CELL_NUMBER, 64);
    const checker_ptr with = checker();
    const result_ptr before = check(with, report);
    const auto balance = finding_of(before, "T3-BAL");
    BOOST_REQUIRE(balance);
    const std::string former = written(before, OGI_FORMAT_JSON);
    const std::string waivers = R"({"schema": "ogi-waivers/1", "waivers": [{"fingerprint": ")" +
                                text(balance->second.fingerprint) +
                                R"(", "by": "某甲", "reason": "已说明", "until": "2025-06-30"}]})";
    BOOST_REQUIRE_EQUAL(ogi_checker_set_baseline(with.get(), former.data(), former.size(), nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(ogi_checker_set_waivers(with.get(), waivers.data(), waivers.size(), nullptr), OGI_OK);

    const result_ptr undated = check(with, report);
    BOOST_REQUIRE_EQUAL(summary_of(undated.get()).unused_waiver_count, 1);
    ogi_unused_waiver unused = sized<ogi_unused_waiver>();
    BOOST_REQUIRE_EQUAL(ogi_result_get_unused_waiver(undated.get(), 0, &unused, nullptr), OGI_OK);
    BOOST_TEST(unused.why == OGI_WAIVER_NO_DAY);

    BOOST_TEST(ogi_checker_set_today(with.get(), 2025, 2, 30, nullptr) == OGI_E_ARGUMENT);
    BOOST_REQUIRE_EQUAL(ogi_checker_set_today(with.get(), 2025, 6, 30, nullptr), OGI_OK);
    const result_ptr after = check(with, report);
    const auto waived = finding_of(after, "T3-BAL");
    BOOST_REQUIRE(waived);
    BOOST_TEST(waived->second.outcome == OGI_OUTCOME_WAIVED);
    BOOST_TEST(text(waived->second.waiver_by) == "某甲");
    BOOST_TEST(waived->second.waiver_month == 6);
    BOOST_TEST(waived->second.baseline == OGI_BASELINE_UNCHANGED);
    BOOST_TEST(summary_of(after.get()).baseline == OGI_BASELINE_WHOLE);

    const result_ptr mended = check(with, zeros());
    BOOST_TEST(summary_of(mended.get()).gone_count > 0);
    ogi_former_finding gone = sized<ogi_former_finding>();
    BOOST_REQUIRE_EQUAL(ogi_result_get_gone(mended.get(), 0, &gone, nullptr), OGI_OK);
    BOOST_TEST(text(gone.rule) == "T3-BAL");
    BOOST_TEST(gone.rule_applied == 1);
}

BOOST_AUTO_TEST_CASE(the_wrong_cell_is_a_suspect_and_its_change_a_fix) {
    const report_ptr report = zeros();
    set_cell(report, outcome_total, OGI_CELL_NUMBER, 64);
    const result_ptr result = check(checker(), report);
    const ogi_summary s = summary_of(result.get());
    BOOST_TEST((s.location == OGI_LOCATION_UNIQUE && s.explanations == 1u && s.explanations_listed == 1u));
    const auto sum = finding_of(result, "T3-SUM");
    BOOST_REQUIRE(sum);
    BOOST_REQUIRE_EQUAL(sum->second.suspect_count, 1);
    ogi_suspect suspect = sized<ogi_suspect>();
    BOOST_REQUIRE_EQUAL(ogi_result_get_suspect(result.get(), sum->first, 0, &suspect, nullptr), OGI_OK);
    BOOST_TEST(
        (suspect.code == outcome_total && suspect.printed == 64 && suspect.proposed == 0 && suspect.unique == 1));
    BOOST_TEST(suspect.explain_count == 3);
    std::size_t changes = 0;
    ogi_issue issue = sized<ogi_issue>();
    for (std::uint64_t i = 0; ogi_result_get_issue(result.get(), i, &issue, nullptr) == OGI_OK; ++i)
        for (std::int32_t k = 0; k < issue.fix_count; ++k, ++changes) {
            ogi_change change = sized<ogi_change>();
            BOOST_REQUIRE_EQUAL(ogi_result_get_change(result.get(), i, k, &change, nullptr), OGI_OK);
            set_cell(report, change.code, OGI_CELL_NUMBER, change.proposed);
            BOOST_TEST(issue.consequence_count >= 2);
        }
    BOOST_TEST(changes == 1u);
    BOOST_TEST(!finding_of(check(checker(), report), "T3-SUM"));
}

BOOST_AUTO_TEST_CASE(results_are_written_in_every_form) {
    const result_ptr result = check(checker(), zeros());
    BOOST_TEST(contains(written(result, OGI_FORMAT_SARIF), "\"2.1.0\""));
    BOOST_TEST(contains(written(result, OGI_FORMAT_JUNIT), "<testsuite"));
    BOOST_TEST(written(result, OGI_FORMAT_CSV).substr(0, 3) == "\xEF\xBB\xBF");
    BOOST_TEST(contains(written(result, OGI_FORMAT_HTML), "<table"));
    buffer_ptr none;
    BOOST_TEST(ogi_rules_write(OGI_FORMAT_HTML, nullptr, into(none), nullptr) == OGI_E_ARGUMENT);
}

BOOST_AUTO_TEST_CASE(what_follows_is_shown_put_in_and_taken_out_again) {
    const report_ptr report = zeros();
    set_cell(report, pending, OGI_CELL_BLANK);
    const std::string before = write(report.get(), OGI_MEDIUM_JSON);
    reconciliation_ptr difference;
    BOOST_REQUIRE_EQUAL(ogi_report_reconcile(report.get(), 0, into(difference), nullptr), OGI_OK);
    ogi_reconciliation_info info = sized<ogi_reconciliation_info>();
    BOOST_REQUIRE_EQUAL(ogi_reconciliation_get_info(difference.get(), &info, nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(info.derived_count, 1);
    BOOST_TEST(info.refused_count == 0);
    ogi_derivation derived = sized<ogi_derivation>();
    BOOST_REQUIRE_EQUAL(ogi_reconciliation_get_derived(difference.get(), 0, &derived, nullptr), OGI_OK);
    BOOST_TEST((derived.code == pending && derived.before == OGI_CELL_BLANK && derived.value == 0));
    ogi_claim claim = sized<ogi_claim>();
    BOOST_REQUIRE_EQUAL(ogi_reconciliation_get_claim(difference.get(), 0, 0, 0, &claim, nullptr), OGI_OK);
    BOOST_TEST(text(claim.rule) == "T4-SUM");
    BOOST_TEST(write(report.get(), OGI_MEDIUM_JSON) == before);

    ogi_report_info told = sized<ogi_report_info>();
    BOOST_REQUIRE_EQUAL(ogi_reconciliation_apply(difference.get(), report.get(), nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(ogi_report_get_info(report.get(), &told, nullptr), OGI_OK);
    BOOST_TEST(told.log_count == 1);
    BOOST_TEST(write(report.get(), OGI_MEDIUM_JSON) != before);
    BOOST_TEST(ogi_reconciliation_apply(difference.get(), report.get(), nullptr) == OGI_E_ARGUMENT);
    BOOST_REQUIRE_EQUAL(ogi_reconciliation_undo(difference.get(), report.get(), nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(ogi_report_get_info(report.get(), &told, nullptr), OGI_OK);
    BOOST_TEST(told.log_count == 0);
    BOOST_TEST(write(report.get(), OGI_MEDIUM_JSON) == before);
}

BOOST_AUTO_TEST_SUITE_END()
