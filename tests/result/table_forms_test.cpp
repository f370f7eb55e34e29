// CSV and JUnit: which findings stand where, and that a text of the report is nothing but text.
#include "explained_result.hpp"

#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

bool has(const std::string &text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::size_t lines_of(const std::string &text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::string first_line(const std::string &text) {
    return text.substr(0, text.find('\r'));
}

} // namespace

BOOST_AUTO_TEST_CASE(the_table_has_a_head_in_its_language_and_a_line_a_finding) {
    const written_case c = compared_case();
    const std::string zh = c.write(result_format::csv), en = c.write(result_format::csv, language::en);
    BOOST_TEST(first_line(zh).substr(0, 3) == "\xEF\xBB\xBF");
    BOOST_TEST(first_line(zh).substr(3).rfind("机关,年度,来源,结论,规则,应用于,结果,程度,把握,位置,路径,说明,", 0) ==
               0u);
    BOOST_TEST(has(first_line(en), "organ,year,input,verdict,rule,instance,outcome,severity,"));
    BOOST_TEST(lines_of(zh) == 1 + c.result.issues.size() + c.result.gone.size());
    BOOST_TEST(has(zh, "\r\n示例区档案局,2024,\"年报 2024.txt\",不通过,T3-BAL,natural_person,不符,警告,很可能,"));
    BOOST_TEST(has(zh, ",不再出现,\r\n"));
}

BOOST_AUTO_TEST_CASE(a_figure_below_zero_is_a_figure_and_what_begins_a_formula_is_text) {
    written_case c = explained_case();
    c.result.issues.resize(1);
    c.result.issues[0].difference = "-18";
    for (std::string_view formula : {"=1+1", "+1", "-1+1", "@x", "－1", " =1", "\t=1", "-"}) {
        c.head.organ = formula;
        const std::string csv = c.write(result_format::csv);
        BOOST_TEST(has(csv, ",-18,"));
        const std::string line = csv.substr(csv.find("\r\n") + 2);
        BOOST_TEST((line[0] == '\'' || line.substr(0, 2) == "\"'"), line);
    }
    c.head.organ = "甲\"乙\",\r\n丙";
    BOOST_TEST(has(c.write(result_format::csv), "\r\n\"甲\"\"乙\"\",  丙\",2024,"));
}

BOOST_AUTO_TEST_CASE(errors_fail_warnings_speak_and_what_is_open_or_waived_is_skipped) {
    written_case c = compared_case();
    c.source.report.applications()(application_row::not_held, applicant::total) = cell::blank();
    for (const issue &i : check(c.source.report).issues)
        if (i.outcome == outcome::not_assessable) c.result.issues.push_back(i);
    const std::string xml = c.write(result_format::junit);
    BOOST_TEST(has(xml, "<testcase classname=\"report\" name=\"verdict\">\n      <failure message=\"不通过\""));
    BOOST_TEST(has(xml, "<testcase classname=\"table_3\" name=\"T3-BAL natural_person\">\n      <system-out>警告："));
    BOOST_TEST(has(xml, "<skipped message=\"豁免：李明：历年口径如此（至 2026-03-09）\"/>"));
    BOOST_TEST(has(xml, "<failure message=\"表三"));
    BOOST_TEST(has(xml, "      <skipped message=\"表三"));
}

BOOST_AUTO_TEST_CASE(a_verdict_that_no_finding_explains_is_an_error_of_the_library) {
    written_case c = explained_case();
    c.result = check_result(); // as it is before anything was checked
    BOOST_TEST(has(c.write(result_format::junit), "<error message=\"无法判定\" type=\"internal\"/>"));
    c.result.not_assessable_by_severity[static_cast<std::size_t>(severity::error)] = 1;
    BOOST_TEST(has(c.write(result_format::junit), "<skipped message=\"无法判定\"/>"));
    c.result.verdict = verdict::valid;
    BOOST_TEST(has(c.write(result_format::junit), "name=\"verdict\">\n    </testcase>"));
}
