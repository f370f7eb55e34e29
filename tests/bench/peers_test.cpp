// The peers are timed on validation: so they must validate.
#include "bench/instances.hpp"
#include "bench/json_peers.hpp"
#include "bench/xml_peers.hpp"

#include <ogi/check.hpp>
#include <ogi/ogi.hpp>

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace ogi;
using namespace ogi::bench;

namespace {

struct damage {
    const char *what, *from, *to;
};
std::ostream &operator<<(std::ostream &out, const damage &d) {
    return out << d.what;
}

/// The text with the first `from` replaced; the test fails where the text has none.
std::string damaged(const std::string &text, const damage &d) {
    const std::size_t at = text.find(d.from);
    BOOST_REQUIRE_MESSAGE(at != std::string::npos, "the instance no longer has " << d.from);
    return std::string(text).replace(at, std::string_view(d.from).size(), d.to);
}

constexpr damage json_damages[] = {
    {"an unknown member", "\"edition\"", "\"colour\": 1, \"edition\""},
    {"a missing edition", "\"edition\": \"2021\",", ""},
    {"an unknown edition", "\"2021\"", "\"2020\""},
    {"an edition that is no string", "\"2021\"", "2021"},
    {"an unknown cell", "\"disclosed\"", "\"enclosed\""},
    {"a cell that is a list", "\"natural_person\": ", "\"natural_person\": [1], \"commercial_enterprise\": "},
    {"a cell that is a truth value", "\"natural_person\": ", "\"natural_person\": true, \"commercial_enterprise\": "},
    {"a count with a fraction", "\"natural_person\": ", "\"natural_person\": 1.5, \"commercial_enterprise\": "},
    {"a table that is a number", "\"applications\": {", "\"applications\": 3, \"sections\": {"},
    {"a year before the form", "\"report_year\": 2024", "\"report_year\": 2015"},
    {"an unknown scope", "\"own_organ\"", "\"whole_world\""},
    {"a date of another form", "\"2025-01-17\"", "\"17.1.2025\""},
    {"paragraphs that are no list", "\"preamble\": [", "\"preamble\": {\"x\": [1]}, \"included_organs\": ["},
    {"an unknown section", "\"section\": \"overall_situation\"", "\"section\": \"underall_situation\""},
    {"an unknown aspect", "\"aspect\": \"information_management\"", "\"aspect\": \"other\""},
};

constexpr damage xml_damages[] = {
    {"an unknown element", "<applications>", "<colour/><applications>"},
    {"an unknown edition", "2021", "2020"},
    {"an unknown cell", "<disclosed>", "<enclosed/><disclosed>"},
    {"elements out of order", "<applications>", "<sections/><applications>"},
    {"a year before the form", "2024", "2015"},
    {"an unknown scope", "own_organ", "whole_world"},
    {"a date that does not exist", "2025-01-17", "2025-02-30"},
    {"another root", "ogi_annual_report", "ogi_monthly_report"},
};

} // namespace

BOOST_AUTO_TEST_CASE(every_library_accepts_what_is_measured) {
    for (const instance *one : {&full_report(), &tables_only()}) {
        BOOST_TEST_CONTEXT(one->name) {
            BOOST_TEST((check(one->report).verdict == verdict::valid || one == &tables_only()));
            BOOST_TEST(published_schema().parses_then_validates(one->json));
            BOOST_TEST(published_schema().validates_while_parsing(one->json));
            BOOST_TEST(published_xsd().parses_and_validates(one->xml));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_full_report_has_the_size_of_a_usual_one_and_a_figure_in_every_cell) {
    BOOST_TEST(full_report().json.size() > 8000);
    BOOST_TEST(full_report().json.size() < 20000);
    for (std::size_t i = 0; i < cell_count; ++i)
        BOOST_TEST(full_report().report[i].is_number() == stands_in(edition::fmt2021, i), path_at(i));
}

BOOST_AUTO_TEST_CASE(the_text_that_is_measured_reads_as_the_report_it_was_made_from) {
    const reading r = read(full_report_as_text(), medium::text).value();
    for (std::size_t i = 0; i < cell_count; ++i)
        BOOST_TEST((r.report[i] == full_report().report[i]), path_at(i));
    BOOST_TEST(r.report.organ == full_report().report.organ);
}

BOOST_DATA_TEST_CASE(rapidjson_rejects_a_broken_instance_while_parsing_and_after, json_damages, how) {
    const std::string broken = damaged(full_report().json, how);
    BOOST_TEST(!published_schema().parses_then_validates(broken));
    BOOST_TEST(!published_schema().validates_while_parsing(broken));
}

BOOST_DATA_TEST_CASE(libxml2_rejects_a_broken_instance, xml_damages, how) {
    BOOST_TEST(!published_xsd().parses_and_validates(damaged(full_report().xml, how)));
}

BOOST_AUTO_TEST_CASE(a_schema_that_rapidjson_would_pass_over_is_refused) {
    BOOST_CHECK_THROW(rapidjson_schema(R"({"unevaluatedProperties": false})"), std::runtime_error);
    BOOST_CHECK_THROW(rapidjson_schema(R"({"pattern": "(?=a)b"})"), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(what_draft_4_says_otherwise_is_translated) {
    const rapidjson_schema constant(R"({"properties": {"a": {"const": "x"}}})");
    BOOST_TEST(constant.parses_then_validates(R"({"a": "x"})"));
    BOOST_TEST(!constant.parses_then_validates(R"({"a": "y"})"));

    const rapidjson_schema condition(R"({"if": {"properties": {"a": {"const": 1}}, "required": ["a"]},
                                         "then": {"required": ["b"]}, "else": {"required": ["c"]}})");
    BOOST_TEST(condition.parses_then_validates(R"({"a": 1, "b": 0})"));
    BOOST_TEST(!condition.parses_then_validates(R"({"a": 1, "c": 0})"));
    BOOST_TEST(condition.parses_then_validates(R"({"a": 2, "c": 0})"));
    BOOST_TEST(!condition.parses_then_validates(R"({"a": 2, "b": 0})"));

    const rapidjson_schema beside(R"({"$defs": {"n": {"type": "integer"}},
                                      "properties": {"a": {"$ref": "#/$defs/n", "minimum": 0}, "b": false}})");
    BOOST_TEST(beside.parses_then_validates(R"({"a": 1})"));
    BOOST_TEST(!beside.parses_then_validates(R"({"a": -1})"));
    BOOST_TEST(!beside.parses_then_validates(R"({"a": "1"})"));
    BOOST_TEST(!beside.parses_then_validates(R"({"b": 1})"));

    const rapidjson_schema bounds(R"({"exclusiveMinimum": 0, "type": "integer"})");
    BOOST_TEST(bounds.parses_then_validates("1"));
    BOOST_TEST(!bounds.parses_then_validates("0"));

    const rapidjson_schema digits(R"({"pattern": "^\\d{4}$"})");
    BOOST_TEST(digits.parses_then_validates(R"("2024")"));
    BOOST_TEST(!digits.parses_then_validates(R"("202x")"));
}
