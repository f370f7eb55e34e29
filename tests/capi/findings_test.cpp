// Walking the findings of a check, and asking for rules, through the C interface.
#include "c_handles.hpp"

#include <map>

using namespace capi;

namespace {

constexpr std::int32_t broken_cell = OGI_CELL(3, OGI_APPLICATION_OUTCOME_TOTAL, OGI_APPLICANT_NATURAL_PERSON);

/// Zeros with one figure that breaks the balance and the sum of its column, and the sum of its row.
report_ptr broken(std::int64_t figure = 64) {
    report_ptr out = zeros();
    const ogi_cell wrong = cell(OGI_CELL_NUMBER, figure);
    BOOST_REQUIRE_EQUAL(ogi_report_set_cell(out.get(), broken_cell, &wrong, nullptr), OGI_OK);
    return out;
}

ogi_issue issue_of(const ogi_result *result, std::uint64_t index) {
    ogi_issue out = sized<ogi_issue>();
    BOOST_REQUIRE_EQUAL(ogi_result_get_issue(result, index, &out, nullptr), OGI_OK);
    return out;
}

ogi_issue issue_of_rule(const ogi_result *result, std::string_view rule, std::uint64_t *where) {
    for (std::uint64_t i = 0; i < summary_of(result).issues; ++i)
        if (text(issue_of(result, i).rule) == rule) return *where = i, issue_of(result, i);
    BOOST_REQUIRE_MESSAGE(false, "no finding of " << rule);
    return {};
}

ogi_operand operand_of(const ogi_result *result, std::uint64_t issue, std::int32_t index) {
    ogi_operand out = sized<ogi_operand>();
    BOOST_REQUIRE_EQUAL(ogi_result_get_operand(result, issue, index, &out, nullptr), OGI_OK);
    return out;
}

std::map<std::string, std::string> arguments_of(const ogi_result *result, std::uint64_t issue, std::int32_t count) {
    std::map<std::string, std::string> out;
    for (std::int32_t i = 0; i < count; ++i) {
        ogi_argument a = sized<ogi_argument>();
        BOOST_REQUIRE_EQUAL(ogi_result_get_argument(result, issue, i, &a, nullptr), OGI_OK);
        out[text(a.name)] = text(a.value_zh);
    }
    return out;
}

ogi_rule rule_at(std::int32_t index) {
    ogi_rule out = sized<ogi_rule>();
    BOOST_REQUIRE_EQUAL(ogi_rules_get_rule(index, &out, nullptr), OGI_OK);
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(findings)

BOOST_AUTO_TEST_CASE(a_finding_has_its_rule_figures_and_words) {
    const result_ptr result = check(broken().get());
    std::uint64_t at = 0;
    const ogi_issue i = issue_of_rule(result.get(), "T3-BAL", &at);
    BOOST_TEST(i.outcome == OGI_OUTCOME_FAIL);
    BOOST_TEST(i.severity == OGI_SEVERITY_ERROR);
    BOOST_TEST(i.certainty == OGI_CERTAINTY_PROVED);
    BOOST_TEST(text(i.instance) == "natural_person");
    BOOST_TEST(i.code == broken_cell);
    BOOST_TEST(text(i.path) == "applications.outcome.total.natural_person");
    BOOST_TEST(text(i.expected) == "0");
    BOOST_TEST(text(i.actual) == "64");
    BOOST_TEST(text(i.difference) == "64");
    BOOST_TEST(text(i.expression_figures) == "0 + 0 = 64 + 0");
    BOOST_TEST(text(i.label_zh) == "表三 · （七）总计 · 自然人");
    BOOST_TEST(contains(text(i.message_zh), "64"));
    BOOST_TEST(contains(text(i.message_en), "64"));
    BOOST_TEST(!text(i.hint_zh).empty());
    BOOST_TEST(text(i.message_id) == "differs");
    BOOST_TEST(text(i.fingerprint).substr(0, 5) == "ogi1:");
    BOOST_TEST(i.line == 0u); // not read from anywhere
    const auto arguments = arguments_of(result.get(), at, i.argument_count);
    BOOST_TEST(arguments.at("difference") == "64");
}

BOOST_AUTO_TEST_CASE(the_operands_are_the_cells_of_the_relation) {
    const result_ptr result = check(broken().get());
    std::uint64_t at = 0;
    const ogi_issue i = issue_of_rule(result.get(), "T3-BAL", &at);
    BOOST_REQUIRE(i.operand_count == 4);
    std::int64_t left = 0, right = 0;
    for (std::int32_t n = 0; n < i.operand_count; ++n) {
        const ogi_operand o = operand_of(result.get(), at, n);
        (o.left ? left : right) += o.sign * o.value;
        BOOST_TEST(o.state == OGI_CELL_NUMBER);
        BOOST_TEST(o.type == OGI_TYPE_COUNT);
        BOOST_TEST(!text(o.label_zh).empty());
        ogi_str path = {};
        BOOST_TEST(ogi_form_get_path(o.code, &path, nullptr) == OGI_OK);
        BOOST_TEST(text(path) == text(o.path));
    }
    BOOST_TEST(left == 0);
    BOOST_TEST(right == 64);
}

BOOST_AUTO_TEST_CASE(a_finding_says_where_its_cell_stood_in_the_input) {
    const std::string json = write(broken().get(), OGI_MEDIUM_JSON);
    const report_ptr report = read(json);
    const result_ptr result = check(report.get());
    std::uint64_t at = 0;
    const ogi_issue i = issue_of_rule(result.get(), "T3-BAL", &at);
    BOOST_REQUIRE(i.line > 0u);
    BOOST_TEST(json.substr(static_cast<std::size_t>(i.offset), static_cast<std::size_t>(i.size)) == "64");
    bool found = false;
    for (std::int32_t n = 0; n < i.operand_count; ++n) {
        const ogi_operand o = operand_of(result.get(), at, n);
        if (o.code == broken_cell) found = o.offset == i.offset && o.size == i.size && o.line == i.line;
    }
    BOOST_TEST(found);
}

BOOST_AUTO_TEST_CASE(the_findings_walked_are_those_written) {
    const report_ptr report = broken();
    const ogi_cell blank = cell(OGI_CELL_BLANK);
    BOOST_REQUIRE_EQUAL(ogi_report_set_cell(report.get(), 40105, &blank, nullptr), OGI_OK);
    const result_ptr result = check(report.get());
    const std::string json = write(result.get(), OGI_FORMAT_JSON);
    const ogi_summary s = summary_of(result.get());
    std::uint64_t failed = 0, open = 0;
    std::size_t from = 0;
    for (std::uint64_t n = 0; n < s.issues; ++n) {
        const ogi_issue i = issue_of(result.get(), n);
        failed += i.outcome == OGI_OUTCOME_FAIL;
        open += i.outcome == OGI_OUTCOME_NOT_ASSESSABLE;
        from = json.find("\"fingerprint\": \"" + text(i.fingerprint) + "\"", from); // in the same order
        BOOST_REQUIRE_MESSAGE(from != std::string::npos, text(i.rule));
        BOOST_TEST(contains(json, text(i.message_zh)));
    }
    BOOST_TEST(failed == s.fail);
    BOOST_TEST(open == s.not_assessable);
    BOOST_TEST(s.not_assessable == s.not_assessable_errors + s.not_assessable_warnings + s.not_assessable_notes);
    BOOST_TEST(s.cells_blank == 1u);
    BOOST_TEST(s.cells_number == std::uint64_t{OGI_CELL_COUNT_2021} - 1);
    BOOST_TEST(s.cells_absent + s.cells_not_applicable + s.cells_text == 0u);
}

BOOST_AUTO_TEST_CASE(a_finding_about_no_cell_has_no_code) {
    const result_ptr result = check(zeros().get()); // has no sections
    std::uint64_t at = 0;
    const ogi_issue i = issue_of_rule(result.get(), "S-SIX", &at);
    BOOST_TEST(i.code == 0);
    BOOST_TEST(i.operand_count == 0);
}

BOOST_AUTO_TEST_CASE(what_is_not_in_a_result_is_refused) {
    const result_ptr result = check(broken().get());
    const std::uint64_t count = summary_of(result.get()).issues;
    ogi_issue issue = sized<ogi_issue>();
    ogi_operand operand = sized<ogi_operand>();
    ogi_argument argument = sized<ogi_argument>();
    for (const std::uint64_t index : {count, UINT64_MAX, std::uint64_t{1} << 63}) {
        BOOST_TEST(ogi_result_get_issue(result.get(), index, &issue, nullptr) == OGI_E_ARGUMENT);
        BOOST_TEST(ogi_result_get_operand(result.get(), index, 0, &operand, nullptr) == OGI_E_ARGUMENT);
        BOOST_TEST(ogi_result_get_argument(result.get(), index, 0, &argument, nullptr) == OGI_E_ARGUMENT);
    }
    for (const std::int32_t index : {-1, 99, INT32_MAX, INT32_MIN}) {
        BOOST_TEST(ogi_result_get_operand(result.get(), 0, index, &operand, nullptr) == OGI_E_ARGUMENT);
        BOOST_TEST(ogi_result_get_argument(result.get(), 0, index, &argument, nullptr) == OGI_E_ARGUMENT);
    }
    BOOST_TEST(issue.rule.data == nullptr);
}

BOOST_AUTO_TEST_CASE(every_rule_is_there_and_found_by_its_id) {
    std::int32_t count = 0;
    BOOST_REQUIRE_EQUAL(ogi_rules_get_count(&count, nullptr), OGI_OK);
    BOOST_TEST(count >= 9);
    for (std::int32_t i = 0; i < count; ++i) {
        const ogi_rule r = rule_at(i);
        std::int32_t found = -1;
        BOOST_TEST(ogi_rules_find_rule(r.id.data, r.id.size, &found, nullptr) == OGI_OK);
        BOOST_TEST(found == i);
        for (const ogi_str &s : {r.title_zh, r.title_en, r.formula_zh, r.explanation_en, r.example_zh, r.hint_en,
                                 r.basis_document_zh, r.basis_clause_en, r.since})
            BOOST_TEST(s.size > 0u, text(r.id));
        BOOST_TEST((r.severity >= OGI_SEVERITY_ERROR && r.severity <= OGI_SEVERITY_NOTE));
        BOOST_TEST((r.in_2019 || r.in_2021));
        BOOST_TEST(r.first_year >= 2019);
    }
    std::int32_t found = -1;
    BOOST_TEST(ogi_rules_find_rule("t3-bal", 6, &found, nullptr) == OGI_OK);
    BOOST_TEST(text(rule_at(found).id) == "T3-BAL");
    BOOST_TEST(ogi_rules_find_rule("T9-XYZ", 6, &found, nullptr) == OGI_E_ARGUMENT);
    ogi_rule rule = sized<ogi_rule>();
    BOOST_TEST(ogi_rules_get_rule(count, &rule, nullptr) == OGI_E_ARGUMENT);
    BOOST_TEST(ogi_rules_get_rule(-1, &rule, nullptr) == OGI_E_ARGUMENT);
}

BOOST_AUTO_TEST_SUITE_END()
