// Figures of the prose as text and as JSON.
#include <ogi/facts.hpp>
#include <ogi/result_writers.hpp>

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

using namespace ogi;
namespace json = boost::json;

namespace {

report with_prose(std::string_view paragraph) {
    report r;
    r.year = 2024;
    section applications;
    applications.kind = section_kind::applications;
    applications.paragraphs.emplace_back(paragraph);
    r.sections.push_back(applications);
    return r;
}

json::array facts_of(const report &r) {
    return json::parse(write_facts(r, result_format::json)).at("facts").as_array();
}

std::string text(const json::value &v) {
    return std::string(v.as_string());
}

} // namespace

BOOST_AUTO_TEST_CASE(a_figure_is_written_with_its_clause_cell_and_outcome) {
    const std::string_view paragraph = "2024年，本机关新收政府信息公开申请12件。";
    report r = with_prose(paragraph);
    r.applications()(application_row::newly_received, applicant::total) = cell::number(12);
    const json::array facts = facts_of(r);
    BOOST_REQUIRE(facts.size() == 1u);
    const json::value &f = facts[0];
    const auto begin = static_cast<std::size_t>(f.at("span").at("begin").as_int64());
    const auto end = static_cast<std::size_t>(f.at("span").at("end").as_int64());
    BOOST_TEST(paragraph.substr(begin, end - begin) == text(f.at("clause")));
    BOOST_TEST(f.at("value").as_int64() == 12);
    BOOST_TEST(text(f.at("unit")) == "件");
    BOOST_TEST(text(f.at("paths").at(0)) == "applications.newly_received.total");
    BOOST_TEST(f.at("comparable").as_bool());
    BOOST_TEST(text(f.at("scope")) == "report");
    BOOST_TEST(text(f.at("agreement")) == "agrees");
    BOOST_TEST(f.at("paragraph").at("section").as_int64() == 0);

    r.applications()(application_row::newly_received, applicant::total) = cell::number(13);
    BOOST_TEST(text(facts_of(r)[0].at("agreement")) == "differs");
    r.applications()(application_row::newly_received, applicant::total) = cell::blank();
    BOOST_TEST(text(facts_of(r)[0].at("agreement")) == "not_assessable");
    BOOST_TEST(write_facts(r, result_format::text).find("无法核对") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_figure_of_another_year_is_listed_and_not_compared) {
    const json::array facts = facts_of(with_prose("上年新收政府信息公开申请12件。"));
    BOOST_REQUIRE(facts.size() == 1u);
    BOOST_TEST(!facts[0].at("comparable").as_bool());
    BOOST_TEST(text(facts[0].at("scope")) == "another_year");
    BOOST_TEST(text(facts[0].at("agreement")) == "not_comparable");
    BOOST_TEST(!text(facts[0].at("reason").at("en")).empty());
}

BOOST_AUTO_TEST_CASE(the_unit_is_that_of_the_value_also_where_the_print_has_a_multiple) {
    const auto written = [](std::string_view paragraph) {
        const json::array facts = facts_of(with_prose(paragraph));
        BOOST_REQUIRE(facts.size() == 1u);
        return json::serialize(facts[0].at("value")) + text(facts[0].at("unit"));
    };
    BOOST_TEST(written("新收政府信息公开申请1.2万件。") == "12000件");
    BOOST_TEST(written("访问量3亿次。") == "300000000次");
    BOOST_TEST(written("行政事业性收费1.2亿元。") == "12000万元");
    BOOST_TEST(written("行政事业性收费3940元。") == "3940元");
    BOOST_TEST(written("行政事业性收费共计五万元。") == "5万元");
    BOOST_TEST(json::value_to<double>(facts_of(with_prose("行政事业性收费3千元。"))[0].at("value")) == 0.3);
    BOOST_TEST(text(facts_of(with_prose("行政事业性收费3千元。"))[0].at("unit")) == "万元");
}

BOOST_AUTO_TEST_CASE(an_amount_in_another_multiple_than_the_form_has_is_not_compared) {
    for (const char *paragraph : {"行政事业性收费1.2亿元。", "行政事业性收费3千元。"}) {
        const json::array facts = facts_of(with_prose(paragraph));
        BOOST_REQUIRE(facts.size() == 1u);
        BOOST_TEST(!facts[0].at("comparable").as_bool());
    }
    BOOST_TEST(facts_of(with_prose("行政事业性收费12000万元。"))[0].at("comparable").as_bool());
}

BOOST_AUTO_TEST_CASE(prose_without_figures_says_so) {
    BOOST_TEST(facts_of(report()).empty());
    BOOST_TEST(write_facts(report(), result_format::text, {language::en, false}) ==
               "No figures were found in the prose.\n");
}
