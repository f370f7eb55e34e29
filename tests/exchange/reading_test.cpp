// What the readers accept beside the canonical form, and how each cell is written.
#include <ogi/exchange.hpp>

#include "random_report.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace ogi;
namespace data = boost::unit_test::data;

namespace {

std::size_t index(const char *path) {
    return index_of_path(path).value();
}
const std::size_t total = index("applications.newly_received.total");
const std::size_t fee = index("proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan");

struct cell_case {
    std::size_t at;
    cell value;
    const char *json, *xml;
};
std::ostream &operator<<(std::ostream &out, const cell_case &c) {
    return out << c.json;
}

const std::vector<cell_case> cell_cases = {
    {total, cell::number(5), "5", "<total>5</total>"},
    {total, cell::number(-5), "-5", "<total>-5</total>"},
    {total, cell::number(9223372036854775807), "9223372036854775807", "<total>9223372036854775807</total>"},
    {total, cell::blank(), "null", "<total/>"},
    {total, cell::not_applicable("/"), "\"/\"", "<total raw=\"/\"/>"},
    {total, cell::unread("十二"), "\"十二\"", "<total raw=\"十二\"/>"},
    {total, cell::unread("12.5"), "\"12.5\"", "<total raw=\"12.5\"/>"},
    {total, cell::unread("12\n"), "\"12\\n\"", "<total raw=\"12&#10;\"/>"},
    {total, cell::unread("12"), "{\"raw\": \"12\"}", "<total raw=\"12\"/>"},
    {total, cell::unread("99999999999999999999"), "{\"raw\": \"99999999999999999999\"}",
     "<total raw=\"99999999999999999999\"/>"},
    {total, cell::number(22, "22（其中修订16件）"), "{\"number\": 22, \"raw\": \"22（其中修订16件）\"}",
     "<total raw=\"22（其中修订16件）\">22</total>"},
    {total, cell::number(1, " \"<&>\t"), "{\"number\": 1, \"raw\": \" \\\"<&>\\t\"}",
     "<total raw=\" &quot;&lt;&amp;&gt;&#9;\">1</total>"},
    {fee, cell::number(24252311082), "24252.311082", "<amount_10k_yuan>24252.311082</amount_10k_yuan>"},
    {fee, cell::number(-1), "-0.000001", "<amount_10k_yuan>-0.000001</amount_10k_yuan>"},
    {fee, cell::number(18871000, "18.8710"), "{\"number\": 18.871, \"raw\": \"18.8710\"}",
     "<amount_10k_yuan raw=\"18.8710\">18.871</amount_10k_yuan>"},
    {fee, cell::number(12345600, "123456"), "{\"number\": 12.3456, \"raw\": \"123456\"}", // printed in 元
     "<amount_10k_yuan raw=\"123456\">12.3456</amount_10k_yuan>"},
    {total, cell::number(61, "061"), "{\"number\": 61, \"raw\": \"061\"}", "<total raw=\"061\">61</total>"},
    {fee, cell::unread("12.5"), "{\"raw\": \"12.5\"}", "<amount_10k_yuan raw=\"12.5\"/>"},
};

std::string with_total(const std::string &cell) {
    return "{\"edition\": \"2021\", \"applications\": {\"newly_received\": {\"total\": " + cell + "}}}";
}
std::string with_fee(const std::string &cell) {
    return "{\"edition\": \"2021\", \"proactive_disclosure\": {\"article20_8\": {\"administrative_fees\": "
           "{\"amount_10k_yuan\": " +
           cell + "}}}}";
}
cell total_of(const std::string &json) {
    return read_json(json).value()[total];
}

} // namespace

BOOST_DATA_TEST_CASE(each_state_of_a_cell_has_one_form, data::make(cell_cases), c) {
    report r;
    r[c.at] = c.value;
    const std::string json = write_json(r).value(), xml = write_xml(r).value();
    const std::string key = c.at == total ? "\"total\": " : "\"amount_10k_yuan\": ";
    BOOST_TEST(json.find(key + c.json + "\n") != std::string::npos, json);
    BOOST_TEST(xml.find(std::string(" ") + c.xml + "\n") != std::string::npos, xml);
    BOOST_TEST((read_json(json).value() == r));
    BOOST_TEST((read_xml(xml).value() == r));
}

BOOST_AUTO_TEST_CASE(the_canonical_form_is_what_the_manual_shows) {
    report r;
    r.year = 2024;
    r.organ = "示例市\"民政局\"";
    r.applications()(application_row::disclosed, applicant::natural_person) = cell::number(3);
    r.sections = {{section_kind::overall_situation, "一、总体情况", {"甲\n乙"}, {}}, {}};
    BOOST_TEST(write_json(r).value() == R"({
  "edition": "2021",
  "report_year": 2024,
  "organ": "示例市\"民政局\"",
  "applications": {
    "outcome": {
      "disclosed": {
        "natural_person": 3
      }
    }
  },
  "sections": [
    {
      "section": "overall_situation",
      "heading": "一、总体情况",
      "paragraphs": [
        "甲\n乙"
      ]
    },
    {}
  ]
}
)");
    BOOST_TEST(write_xml(r).value() == R"(<?xml version="1.0" encoding="UTF-8"?>
<ogi_annual_report>
  <edition>2021</edition>
  <report_year>2024</report_year>
  <organ>示例市"民政局"</organ>
  <applications>
    <outcome>
      <disclosed>
        <natural_person>3</natural_person>
      </disclosed>
    </outcome>
  </applications>
  <sections>
    <section>
      <section>overall_situation</section>
      <heading>一、总体情况</heading>
      <paragraphs>
        <paragraph>甲
乙</paragraph>
      </paragraphs>
    </section>
    <section/>
  </sections>
</ogi_annual_report>
)");
}

BOOST_AUTO_TEST_CASE(a_print_that_says_no_more_than_the_number_is_not_kept) {
    BOOST_TEST((total_of(with_total("{\"number\": 22, \"raw\": \"22\"}")) == cell::number(22)));
    BOOST_TEST((total_of(with_total("{\"number\": 22}")) == cell::number(22)));
    BOOST_TEST((total_of(with_total("{\"raw\": \"/\"}")) == cell::not_applicable("/")));
    report r;
    r[total] = cell::number(22, "22");
    BOOST_TEST((read_json(write_json(r).value()).value()[total] == cell::number(22)));
    BOOST_TEST((read_xml(write_xml(r).value()).value()[total] == cell::number(22)));
}

BOOST_AUTO_TEST_CASE(an_amount_may_be_a_decimal_string) {
    for (const char *json : {"18.871", "18.8710000", "\"18.871\"", "\"18.87100000\"", "{\"number\": \"18.871\"}"})
        BOOST_TEST((read_json(with_fee(json)).value()[fee] == cell::number(18871000)), json);
}

BOOST_AUTO_TEST_CASE(the_members_of_a_cell_object_may_stand_in_any_order) {
    BOOST_TEST((total_of(with_total("{\"raw\": \"5件\", \"number\": 5}")) == cell::number(5, "5件")));
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_other_line_ends_and_any_white_space_are_accepted) {
    const report r = tests::consistent_report(2);
    std::string json = write_json(r).value(), xml = write_xml(r).value(), json_crlf = "\xEF\xBB\xBF",
                xml_crlf = json_crlf;
    for (char c : json)
        json_crlf.append(c == '\n' ? "\r\n\t" : std::string(1, c));
    for (char c : xml)
        xml_crlf.append(c == '\n' ? "\r\n" : std::string(1, c));
    BOOST_TEST((read_json(json_crlf).value() == r));
    BOOST_TEST((read_xml(xml_crlf).value() == r));
}

BOOST_AUTO_TEST_CASE(members_may_stand_in_any_order) {
    const report a = read_json("{\"applications\": {\"carried_over_to_next_year\": {\"total\": 1}, \"newly_received\": "
                               "{\"total\": 2, \"natural_person\": 3}}, \"organ\": \"x\", \"edition\": \"2019\"}")
                         .value();
    const report b = read_xml("<ogi_annual_report><applications><carried_over_to_next_year><total>1</total>"
                              "</carried_over_to_next_year><newly_received><total>2</total><natural_person>3"
                              "</natural_person></newly_received></applications><organ>x</organ>"
                              "<edition>2019</edition></ogi_annual_report>")
                         .value();
    BOOST_TEST((a == b));
    BOOST_TEST((a.edition == edition::fmt2019_trial));
    BOOST_TEST(a.applications()(application_row::carried_over_to_next_year, applicant::total).value() == 1);
    BOOST_TEST(a.applications()(application_row::newly_received, applicant::natural_person).value() == 3);
}

BOOST_AUTO_TEST_CASE(a_cell_of_the_other_edition_is_kept_as_what_it_is) {
    const char *const json = "{\"edition\": \"2021\", \"applications\": {\"outcome\": {\"other_handling\": "
                             "{\"undivided\": {\"total\": 4}}}}}";
    const report r = read_json(json).value();
    BOOST_TEST((r.edition == edition::fmt2021));
    BOOST_TEST(r.applications()(application_row::other_handling_undivided, applicant::total).value() == 4);
    BOOST_TEST((read_xml(write_xml(r).value()).value() == r));
}

BOOST_AUTO_TEST_CASE(a_report_that_only_holds_tables_is_readable) {
    const report r = read_json("{\"edition\": \"2021\", \"applications\": {}, \"sections\": []}").value();
    BOOST_TEST((r == report()));
    const report x = read_xml("<ogi_annual_report><edition>2021</edition><applications/></ogi_annual_report>").value();
    BOOST_TEST((x == r));
}

BOOST_AUTO_TEST_CASE(comments_entities_and_sections_of_cdata_are_read_as_xml_says) {
    const report r = read_xml("<!-- a --><ogi_annual_report ><!-- b --><edition>20<!-- c -->21</edition >"
                              "<organ><![CDATA[a<b&c]]></organ><preamble><paragraph>&lt;&#x4E2D;&#25991;&gt;&amp;&quot;"
                              "&apos;\r\nx\ry</paragraph><paragraph>  </paragraph><paragraph></paragraph></preamble>"
                              "<applications><newly_received><total raw='a\nb'/></newly_received></applications>"
                              "</ogi_annual_report>\n<!-- d -->\n")
                         .value();
    BOOST_TEST(r.organ == "a<b&c");
    BOOST_TEST(r.preamble == (std::vector<std::string>{"<中文>&\"'\nx\ny", "  ", ""}),
               boost::test_tools::per_element());
    BOOST_TEST(r[total].print() == "a b");
}

BOOST_AUTO_TEST_CASE(escapes_are_read_as_json_says) {
    const report r =
        read_json("{\"edition\": \"\\u0032021\", \"organ\": \"\\u4e2d\\u6587\\ud842\\udfb7\\/\\\"\\\\\\n\\t\"}")
            .value();
    BOOST_TEST(r.organ == "中文𠮷/\"\\\n\t");
}

BOOST_AUTO_TEST_CASE(every_cell_knows_where_it_stood) {
    const std::string json =
        "{\"edition\": \"2021\",\n \"applications\": {\"newly_received\": {\"total\": {\"number\": 1,"
        "\n \"raw\": \"1件\"}, \"natural_person\":null}}}";
    cell_places places;
    places[0].size = 99; // of another reading
    BOOST_TEST_REQUIRE(read_json(json, {}, &places).has_value());
    BOOST_TEST(!places[0].known());
    BOOST_TEST(json.substr(places[total].begin.offset, places[total].size) == "{\"number\": 1,\n \"raw\": \"1件\"}");
    BOOST_TEST((places[total].begin == position_at(json, places[total].begin.offset)));
    const source_place &natural = places[index("applications.newly_received.natural_person")];
    BOOST_TEST(json.substr(natural.begin.offset, natural.size) == "null");
    BOOST_TEST(natural.begin.line == 3u);

    const std::string xml =
        "<ogi_annual_report>\n<edition>2021</edition><applications><newly_received>\n  <total raw=\"x\">"
        "1</total><natural_person/></newly_received></applications></ogi_annual_report>";
    BOOST_TEST_REQUIRE(read_xml(xml, {}, &places).has_value());
    BOOST_TEST(xml.substr(places[total].begin.offset, places[total].size) == "<total raw=\"x\">1</total>");
    BOOST_TEST(places[total].begin.line == 3u);
    BOOST_TEST(places[total].begin.column == 3u);
}

BOOST_AUTO_TEST_CASE(the_places_of_all_cells_of_a_report_lead_to_their_figures) {
    const report r = tests::consistent_report(4);
    const std::string json = write_json(r).value();
    cell_places places;
    BOOST_TEST_REQUIRE(read_json(json, {}, &places).has_value());
    for (std::size_t i = 0; i < cell_count; ++i) {
        BOOST_TEST(places[i].known() == r[i].is_number());
        if (!r[i].is_number()) continue;
        BOOST_TEST((places[i].begin == position_at(json, places[i].begin.offset)));
        if (type_at(i) == cell_type::count)
            BOOST_TEST(json.substr(places[i].begin.offset, places[i].size) == std::to_string(r[i].value()));
    }
}
