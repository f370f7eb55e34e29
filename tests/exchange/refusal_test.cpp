// What the readers and writers refuse: each kind of error with its code, path, line and column.
#include <ogi/exchange.hpp>

#include "random_report.hpp"
#include "refusal.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;
namespace data = boost::unit_test::data;

namespace {

/// A report whose row 新收 has this as its 总计.
std::string with_total(const std::string &cell) {
    return "{\n\"edition\": \"2021\",\n\"applications\": {\"newly_received\": {\n\"total\": " + cell + "}}}";
}
std::string with_fee(const std::string &cell) {
    return "{\"edition\": \"2021\",\n\"proactive_disclosure\": {\"article20_8\": {\"administrative_fees\": "
           "{\n\"amount_10k_yuan\": " +
           cell + "}}}}";
}
std::string with_organ(const std::string &text) {
    return "{\"edition\": \"2021\",\n\"organ\": \"" + text + "\"}";
}
constexpr const char *total = "/applications/newly_received/total";
constexpr const char *fee = "/proactive_disclosure/article20_8/administrative_fees/amount_10k_yuan";

const std::vector<refusal> json_refusals = {
    {"an empty file", "", errc::syntax, "", 1, 1},
    {"a file of white space", " \n\t\r\n", errc::syntax, "", 3, 1},
    {"a byte order mark alone", "\xEF\xBB\xBF", errc::syntax, "", 1, 4},
    {"a PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", errc::encoding, "", 2, 2},
    {"a PDF without binary part", "%PDF-1.7\n", errc::syntax, "", 1, 1},
    {"a binary file", std::string("PK\x03\x04\0\0", 6), errc::encoding, "", 1, 3},
    {"invalid UTF-8", with_organ("a\xFF"), errc::encoding, "/organ", 2, 12},
    {"invalid UTF-8 in a cell object", with_total("{\"number\": 1, \"raw\": \"\xFF\"}"), errc::encoding,
     "/applications/newly_received/total/raw", 4, 32},
    {"invalid UTF-8 in the first item of a list", "{\"preamble\": [\"\xFF\"]}", errc::encoding, "/preamble/0", 1, 16},
    {"invalid UTF-8 in the second item of a list", "{\"preamble\": [\"a\", \"\xFF\"]}", errc::encoding, "/preamble/1",
     1, 21},
    {"invalid UTF-8 in a name", "{\"edition\": \"2021\", \"\xFF\": 1}", errc::encoding, "", 1, 22},
    {"invalid UTF-8 behind another fault", "{\"remarks\": 1, \"organ\": \"\xFF\"}", errc::encoding, "", 1, 26},
    {"U+0000 after the report", std::string("{\"edition\": \"2021\"}\0", 20), errc::encoding, "", 1, 20},
    {"UTF-8 cut short", with_organ("\xE6\x94"), errc::encoding, "/organ", 2, 11},
    {"UTF-8 longer than need be", with_organ("\xC0\xAF"), errc::encoding, "/organ", 2, 11},
    {"a surrogate in UTF-8", with_organ("\xED\xA0\x80"), errc::encoding, "/organ", 2, 11},
    {"beyond Unicode", with_organ("\xF4\x90\x80\x80"), errc::encoding, "/organ", 2, 11},
    {"U+FFFF", with_organ("\xEF\xBF\xBF"), errc::encoding, "/organ", 2, 11},
    {"U+0085", with_organ("\xC2\x85"), errc::encoding, "/organ", 2, 11},
    {"U+007F", with_organ("\x7F"), errc::encoding, "/organ", 2, 11},
    {"U+0001 as it is", with_organ("\x01"), errc::encoding, "/organ", 2, 11},
    {"U+0000 escaped", with_organ("ab\\u0000"), errc::encoding, "/organ", 2, 10},
    {"U+009F escaped", with_organ("\\u009F"), errc::encoding, "/organ", 2, 10},
    {"a carriage return escaped", with_organ("\\r"), errc::encoding, "/organ", 2, 10},
    {"U+FFFE escaped", with_organ("\\ufffe"), errc::encoding, "/organ", 2, 10},
    {"half a pair", with_organ("\\ud800x"), errc::encoding, "/organ", 2, 11},
    {"the other half", with_organ("\\udc00"), errc::encoding, "/organ", 2, 11},
    {"a line feed in a string", with_organ("a\nb"), errc::syntax, "/organ", 2, 12},
    {"a string that does not end", "{\"edition\": \"2021", errc::syntax, "/edition", 1, 18},
    {"an array", "[]", errc::structure, "", 1, 1},
    {"a number", "\n 5", errc::structure, "", 2, 2},
    {"null", "null", errc::structure, "", 1, 1},
    {"a second report", "{\"edition\": \"2021\"}\n{}", errc::syntax, "", 2, 1},
    {"a comment", "{\n// x\n}", errc::syntax, "", 2, 1},
    {"a trailing comma", "{\"edition\": \"2021\",}", errc::syntax, "", 1, 20},
    {"a trailing comma in a table", with_total("1,"), errc::syntax, "/applications/newly_received", 4, 12},
    {"a trailing comma in a list", "{\"preamble\": [\"a\", ]}", errc::syntax, "/preamble", 1, 20},
    {"a comma and a line feed in a string", with_organ("a,\nb"), errc::syntax, "/organ", 2, 13},
    {"no colon", "{\"edition\" \"2021\"}", errc::syntax, "/edition", 1, 12},
    {"the end after a comma", "{\"edition\": \"2021\",", errc::syntax, "", 1, 20},
    {"no edition", "{\n\"organ\": \"x\"\n}", errc::structure, "", 3, 1},
    {"an unknown edition", "{\"edition\": \"2014\"}", errc::structure, "/edition", 1, 13},
    {"an unknown member", "{\"edition\": \"2021\",\n  \"a/b~\": 1}", errc::structure, "/a~1b~0", 2, 3},
    {"an unknown row", "{\"applications\": {\"newly\": 1}}", errc::structure, "/applications/newly", 1, 19},
    {"a repeated member", "{\"edition\": \"2021\",\n\"edition\": \"2021\"}", errc::structure, "/edition", 2, 1},
    {"a repeated member, escaped", "{\"edition\": \"2021\",\n\"\\u0065dition\": \"2021\"}", errc::structure, "/edition",
     2, 1},
    {"a repeated cell", with_total("1, \"total\": 1"), errc::structure, total, 4, 13},
    {"a list for a table", "{\"applications\": [1]}", errc::structure, "/applications", 1, 18},
    {"true for a cell", with_total("true"), errc::structure, total, 4, 10},
    {"a fraction", with_total("1.5"), errc::structure, total, 4, 10},
    {"a point", with_total("1.0"), errc::structure, total, 4, 10},
    {"an exponent", with_total("1e2"), errc::structure, total, 4, 10},
    {"1e400", with_total("1e400"), errc::structure, total, 4, 10},
    {"an exponent beyond all bounds", with_total("1e99999999999"), errc::structure, total, 4, 10},
    {"20 digits", with_total("12345678901234567890"), errc::structure, total, 4, 10},
    {"one above 64 bits", with_total("9223372036854775808"), errc::structure, total, 4, 10},
    {"one below 64 bits", with_total("-9223372036854775809"), errc::structure, total, 4, 10},
    {"400 digits", with_total(std::string(400, '9')), errc::structure, total, 4, 10},
    {"a leading zero", with_total("012"), errc::syntax, total, 4, 11},
    {"a plus sign", with_total("+12"), errc::syntax, total, 4, 10},
    {"NaN", with_total("NaN"), errc::syntax, total, 4, 10},
    {"a quoted count", with_total("\"12\""), errc::structure, total, 4, 10},
    {"an empty string", with_total("\"\""), errc::structure, total, 4, 10},
    {"an empty cell object", with_total("{ }"), errc::structure, total, 4, 12},
    {"an unknown member of a cell", with_total("{\"number\": 1, \"x\": 2}"), errc::structure,
     "/applications/newly_received/total/x", 4, 24},
    {"a repeated member of a cell", with_total("{\"raw\": \"a\", \"raw\": \"a\"}"), errc::structure,
     "/applications/newly_received/total/raw", 4, 23},
    {"a quoted count in a cell object", with_total("{\"number\": \"1\"}"), errc::structure,
     "/applications/newly_received/total/number", 4, 21},
    {"null in a cell object", with_total("{\"number\": null}"), errc::structure,
     "/applications/newly_received/total/number", 4, 21},
    {"an object in a cell object", with_total("{\"number\": {}}"), errc::structure,
     "/applications/newly_received/total/number", 4, 21},
    {"an empty print", with_total("{\"number\": 1, \"raw\": \"\"}"), errc::structure,
     "/applications/newly_received/total/raw", 4, 31},
    {"a print that is another number", with_total("{\"number\": 61, \"raw\": \"16\"}"), errc::structure, total, 4, 10},
    {"the number behind a print of another", with_total("{\"raw\": \"16\", \"number\": 61}"), errc::structure, total, 4,
     10},
    {"a print that is a fraction", with_total("{\"number\": 61, \"raw\": \"61.5\"}"), errc::structure, total, 4, 10},
    {"a print that is another amount", with_fee("{\"number\": 18.871, \"raw\": \"18.8711\"}"), errc::structure, fee, 3,
     20},
    {"a leading zero of a quoted amount", with_fee("\"012.5\""), errc::structure, fee, 3, 20},
    {"7 decimals", with_fee("12.3456789"), errc::structure, fee, 3, 20},
    {"7 decimals in quotation marks", with_fee("\"12.3456789\""), errc::structure, fee, 3, 20},
    {"an amount with exponent", with_fee("1E1"), errc::structure, fee, 3, 20},
    {"an infinite amount", with_fee("1e400"), errc::structure, fee, 3, 20},
    {"an amount out of range", with_fee("9223372036854.775808"), errc::structure, fee, 3, 20},
    {"yuan with 3 decimals", "{\"information_processing_fee\": {\"received_amount_yuan\": 0.001}}", errc::structure,
     "/information_processing_fee/received_amount_yuan", 1, 57},
    {"the year 2015", "{\"report_year\": 2015}", errc::unsupported, "/report_year", 1, 17},
    {"the year 2018", "{\"report_year\": 2018}", errc::unsupported, "/report_year", 1, 17},
    {"the year 10000", "{\"report_year\": 10000}", errc::structure, "/report_year", 1, 17},
    {"the year 0", "{\"report_year\": 0}", errc::structure, "/report_year", 1, 17},
    {"a quoted year", "{\"report_year\": \"2024\"}", errc::structure, "/report_year", 1, 17},
    {"a day that does not exist", "{\"published_on\": \"2025-02-29\"}", errc::structure, "/published_on", 1, 18},
    {"a date otherwise written", "{\"published_on\": \"2025-1-20\"}", errc::structure, "/published_on", 1, 18},
    {"null for a member", "{\"organ\": null}", errc::structure, "/organ", 1, 11},
    {"a number among texts", "{\"preamble\": [\"a\", 5]}", errc::structure, "/preamble/1", 1, 20},
    {"an unknown section", "{\"sections\": [{}, {\"section\": \"x\"}]}", errc::structure, "/sections/1/section", 1, 31},
    {"an unknown aspect", "{\"sections\": [{\"parts\": [{\"aspect\": \"\"}]}]}", errc::structure,
     "/sections/0/parts/0/aspect", 1, 37},
    {"an extension without table", "{\"extensions\": [{\"label\": \"x\"}]}", errc::structure, "/extensions/0", 1, 30},
    {"an extension of no table", "{\"extensions\": [{\"table\": \"five\"}]}", errc::structure, "/extensions/0/table", 1,
     27},
};

std::string xml(const std::string &content) {
    return "<ogi_annual_report><edition>2021</edition>\n" + content + "</ogi_annual_report>";
}
std::string xml_total(const std::string &cell) {
    return xml("<applications><newly_received>\n" + cell + "</newly_received></applications>");
}
constexpr const char *root = "/ogi_annual_report", *organ = "/ogi_annual_report/organ",
                     *xml_at_total = "/ogi_annual_report/applications/newly_received/total";

const std::vector<refusal> xml_refusals = {
    {"an empty file", "", errc::syntax, "", 1, 1},
    {"a PDF", "%PDF-1.7\n", errc::syntax, "", 1, 1},
    {"JSON", "{\"edition\": \"2021\"}", errc::syntax, "", 1, 1},
    {"invalid UTF-8", xml("<organ>\xFF</organ>"), errc::encoding, organ, 2, 8},
    {"invalid UTF-8 in a print", xml_total("<total raw=\"\xFF\"/>"), errc::encoding,
     "/ogi_annual_report/applications/newly_received/total/@raw", 3, 13},
    {"invalid UTF-8 behind another fault", xml("<remarks/><organ>\xFF</organ>"), errc::encoding, "", 2, 18},
    {"U+0001 as it is", xml("<organ>\x01</organ>"), errc::encoding, organ, 2, 8},
    {"U+0001 by reference", xml("<organ>x&#1;</organ>"), errc::encoding, organ, 2, 9},
    {"a carriage return by reference", xml("<organ>&#xD;</organ>"), errc::encoding, organ, 2, 8},
    {"U+FFFE by reference", xml("<organ>&#xFFFE;</organ>"), errc::encoding, organ, 2, 8},
    {"a surrogate by reference", xml("<organ>&#xD800;</organ>"), errc::encoding, organ, 2, 8},
    {"beyond Unicode by reference", xml("<organ>&#x110000;</organ>"), errc::encoding, organ, 2, 8},
    {"an unknown entity", xml("<organ>a&nbsp;</organ>"), errc::syntax, organ, 2, 9},
    {"a bare ampersand", xml("<organ>A & B</organ>"), errc::syntax, organ, 2, 10},
    {"an ampersand at the end of a text", xml("<organ>A&</organ>"), errc::syntax, organ, 2, 9},
    {"another encoding", "<?xml version=\"1.0\" encoding=\"GBK\"?><ogi_annual_report/>", errc::encoding, "", 1, 31},
    {"a declaration without version", "<?xml encoding=\"UTF-8\"?><ogi_annual_report/>", errc::syntax, "", 1, 1},
    {"a declaration that does not end", "<?xml version=\"1.0\"", errc::syntax, "", 1, 1},
    {"version 1.1", "<?xml version=\"1.1\"?><ogi_annual_report/>", errc::syntax, "", 1, 16},
    {"a declaration after a line", "\n<?xml version=\"1.0\"?><ogi_annual_report/>", errc::structure, "", 2, 1},
    {"a DOCTYPE", "<!DOCTYPE ogi_annual_report>\n<ogi_annual_report/>", errc::structure, "", 1, 1},
    {"an expanding entity", "<!DOCTYPE x [<!ENTITY a \"&b;&b;\">]><ogi_annual_report/>", errc::structure, "", 1, 1},
    {"a processing instruction", xml("<?x y?>"), errc::structure, root, 2, 1},
    {"a comment with dashes", xml("<!-- a -- b -->"), errc::syntax, root, 2, 8},
    {"a comment that does not end", "<ogi_annual_report><!-- ", errc::syntax, root, 1, 25},
    {"another root", "<html></html>", errc::structure, "", 1, 1},
    {"a second root", xml("") + "\n<ogi_annual_report/>", errc::syntax, "", 3, 1},
    {"text after the root", xml("") + "x", errc::syntax, "", 2, 21},
    {"no edition", "<ogi_annual_report>\n</ogi_annual_report>", errc::structure, "", 1, 1},
    {"no edition and no content", "<ogi_annual_report/>", errc::structure, "", 1, 1},
    {"an unknown element", xml("<remarks/>"), errc::structure, "/ogi_annual_report/remarks", 2, 1},
    {"a repeated element", xml("<edition>2021</edition>"), errc::structure, "/ogi_annual_report/edition", 2, 1},
    {"text between elements", xml("text"), errc::structure, root, 2, 1},
    {"CDATA between elements", xml("<![CDATA[x]]>"), errc::structure, root, 2, 1},
    {"CDATA mixed with text", xml("<organ>a<![CDATA[b]]></organ>"), errc::structure, organ, 2, 9},
    {"text after CDATA", xml("<organ><![CDATA[b]]> </organ>"), errc::structure, organ, 2, 21},
    {"two CDATA sections", xml("<organ><![CDATA[a]]><![CDATA[b]]></organ>"), errc::structure, organ, 2, 21},
    {"the end of a CDATA section in text", xml("<organ>a]]></organ>"), errc::syntax, organ, 2, 9},
    {"an element in a text", xml("<organ>a<b/></organ>"), errc::structure, organ, 2, 9},
    {"an attribute of a text", xml("<organ raw=\"a\"/>"), errc::structure, "/ogi_annual_report/organ/@raw", 2, 8},
    {"a namespace", "<ogi_annual_report xmlns=\"x\"/>", errc::structure, "/@xmlns", 1, 20},
    {"crossed tags", xml("<organ>a</organs>"), errc::syntax, organ, 2, 9},
    {"a tag that does not end", xml("<organ"), errc::syntax, organ, 2, 7},
    {"a sign for a name", xml("< organ/>"), errc::syntax, root, 2, 1},
    {"an end tag with attribute", xml("<organ>a</organ x>"), errc::syntax, organ, 2, 17},
    {"text in a cell", xml_total("<total>十二</total>"), errc::structure, xml_at_total, 3, 8},
    {"a space in a cell", xml_total("<total> 5</total>"), errc::structure, xml_at_total, 3, 8},
    {"a fraction", xml_total("<total>1.0</total>"), errc::structure, xml_at_total, 3, 8},
    {"a leading zero", xml_total("<total>061</total>"), errc::structure, xml_at_total, 3, 8},
    {"a leading zero behind the sign", xml_total("<total>-061</total>"), errc::structure, xml_at_total, 3, 8},
    {"two zeros", xml_total("<total>00</total>"), errc::structure, xml_at_total, 3, 8},
    {"a leading zero of the year", xml("<report_year>02024</report_year>"), errc::structure,
     "/ogi_annual_report/report_year", 2, 14},
    {"a print that is another number", xml_total("<total raw=\"16\">61</total>"), errc::structure,
     "/ogi_annual_report/applications/newly_received/total/@raw", 3, 13},
    {"20 digits", xml_total("<total>12345678901234567890</total>"), errc::structure, xml_at_total, 3, 8},
    {"an empty print", xml_total("<total raw=\"\"/>"), errc::structure,
     "/ogi_annual_report/applications/newly_received/total/@raw", 3, 13},
    {"a repeated attribute", xml_total("<total raw=\"/\" raw=\"/\"/>"), errc::syntax,
     "/ogi_annual_report/applications/newly_received/total/@raw", 3, 16},
    {"an unknown attribute", xml_total("<total text=\"/\"/>"), errc::structure,
     "/ogi_annual_report/applications/newly_received/total/@text", 3, 8},
    {"attributes run together", xml_total("<total raw=\"/\"raw=\"/\"/>"), errc::syntax, xml_at_total, 3, 15},
    {"an attribute without quotation marks", xml_total("<total raw=5/>"), errc::syntax,
     "/ogi_annual_report/applications/newly_received/total/@raw", 3, 11},
    {"a bracket in an attribute", xml_total("<total raw=\"a<\"/>"), errc::syntax,
     "/ogi_annual_report/applications/newly_received/total/@raw", 3, 14},
    {"the year 2015", xml("<report_year>2015</report_year>"), errc::unsupported, "/ogi_annual_report/report_year", 2,
     14},
    {"an empty year", xml("<report_year/>"), errc::structure, "/ogi_annual_report/report_year", 2, 1},
    {"a day that does not exist", xml("<published_on>2025-04-31</published_on>"), errc::structure,
     "/ogi_annual_report/published_on", 2, 15},
    {"another item in a list", xml("<preamble><paragraph/><p/></preamble>"), errc::structure,
     "/ogi_annual_report/preamble/p", 2, 23},
    {"an unknown section", xml("<sections><section/><section><section>x</section></section></sections>"),
     errc::structure, "/ogi_annual_report/sections/section[2]/section", 2, 39},
    {"an extension without table", xml("<extensions><extension/></extensions>"), errc::structure,
     "/ogi_annual_report/extensions/extension[1]", 2, 13},
};

} // namespace

BOOST_DATA_TEST_CASE(json_is_refused_with_code_path_and_place, data::make(json_refusals), r) {
    expect(read_json(r.input), r);
}

BOOST_DATA_TEST_CASE(xml_is_refused_with_code_path_and_place, data::make(xml_refusals), r) {
    expect(read_xml(r.input), r);
}

BOOST_AUTO_TEST_CASE(a_message_names_the_value_found_the_limit_and_what_to_do) {
    const failure decimals = read_json(with_fee("12.3456789")).error();
    BOOST_TEST(decimals.message.zh ==
               "金额 12.3456789 的小数多于 6 位，比 1 分还小。金额以万元为单位，请核对后最多保留 6 位小数。");
    const failure quoted = read_json(with_total("\"12\"")).error();
    BOOST_TEST(
        quoted.describe(language::en) ==
        "line 4, column 10 (byte offset 67), /applications/newly_received/total: The number 12 is in quotation "
        "marks. Write 12 without quotation marks; if the print is not meant as a number, write {\"raw\": \"12\"}.");
    const failure old = read_json("{\"report_year\": 2015}").error();
    BOOST_TEST(old.message.zh ==
               "2015 年度的报告不能读取：本格式自 2019 年度起使用，此前的年报另有格式。请提供 2019 年度及以后的报告。");
}

BOOST_AUTO_TEST_CASE(a_print_of_another_number_is_refused_with_both_and_what_to_do) {
    const failure f = read_json(with_total("{\"number\": 61, \"raw\": \"16\"}")).error();
    BOOST_TEST(f.message.zh ==
               "number 是 61，raw 却是另一个数 16，无法确定以哪一个为准。请对照原表改正其中一个，或者删去 raw。");
    BOOST_TEST(f.message.en ==
               "The number is 61, but raw is another number, 16. Which one counts is unknown: correct one of them by "
               "the table, or remove raw.");
    BOOST_TEST(read_xml(xml_total("<total raw=\"16\">61</total>")).error().message.zh == f.message.zh);
}

BOOST_AUTO_TEST_CASE(a_long_value_is_cut_in_the_message_and_in_the_path) {
    std::string name;
    while (name.size() < 100000)
        name += "政府";
    const failure f = read_json("{\"" + name + "\": 1}").error();
    BOOST_TEST(f.message.zh.size() < 300u);
    BOOST_TEST(f.path.size() < 100u);
    BOOST_TEST(f.path.substr(0, 7) == "/政府");
}

BOOST_AUTO_TEST_CASE(more_bytes_than_the_limit_are_refused_before_they_are_looked_at) {
    limits budget;
    budget.bytes = 10;
    for (const auto &read : {read_json(std::string(11, '\xFF'), budget), read_xml(std::string(11, '\xFF'), budget)}) {
        BOOST_TEST_REQUIRE(!read.has_value());
        BOOST_TEST((read.error().code == errc::budget));
        BOOST_TEST(read.error().message.zh ==
                   "文件超过 10 字节的上限。请确认所选的是年度报告文件；确需读取时请调高字节上限。");
    }
}

BOOST_AUTO_TEST_CASE(nesting_beyond_the_limit_is_refused) {
    limits budget;
    budget.depth = 2;
    const result<report> json = read_json(with_total("1"), budget), from_xml = read_xml(xml_total("<total/>"), budget);
    BOOST_TEST((json.error().code == errc::budget));
    BOOST_TEST((from_xml.error().code == errc::budget));
}

BOOST_AUTO_TEST_CASE(depth_of_100_000_ends_in_one_error_at_once) {
    std::string brackets(100000, '['), elements, objects;
    for (int i = 0; i < 100000; ++i) {
        elements += "<ogi_annual_report>";
        objects += "{\"applications\":";
    }
    BOOST_TEST(!read_json(brackets).has_value());
    BOOST_TEST(read_json(objects).error().path == "/applications/applications");
    BOOST_TEST(read_xml(elements).error().path == "/ogi_annual_report/ogi_annual_report");
}

BOOST_AUTO_TEST_CASE(a_giant_string_of_one_letter_ends_in_one_error) {
    const std::string letters(std::size_t{8} << 20, 'a');
    BOOST_TEST((read_json(letters).error().code == errc::syntax));
    BOOST_TEST((read_xml(letters).error().code == errc::syntax));
    BOOST_TEST((read_json("\"" + letters).error().code == errc::syntax));
    const result<report> number = read_json(with_total(std::string(std::size_t{1} << 20, '9')));
    BOOST_TEST((number.error().code == errc::structure));
}

BOOST_AUTO_TEST_CASE(a_document_cut_at_any_byte_is_refused) {
    report r = tests::consistent_report(5);
    r.applications()(application_row::disclosed, applicant::total) = cell::number(22, "22（其中\"修订\"\n16件）");
    const std::string json = write_json(r).value(), as_xml = write_xml(r).value();
    for (std::size_t size = 0; size + 1 < json.size(); ++size) // without its last line feed it is whole
        BOOST_TEST(!read_json(std::string_view(json).substr(0, size)).has_value(), size);
    for (std::size_t size = 0; size + 1 < as_xml.size(); ++size)
        BOOST_TEST(!read_xml(std::string_view(as_xml).substr(0, size)).has_value(), size);
}

BOOST_AUTO_TEST_CASE(a_document_with_one_byte_changed_is_read_or_refused_and_what_is_read_can_be_written) {
    const report r = tests::random_report(11);
    tests::dice d(1);
    const auto still_whole = [](const result<report> &read) {
        if (read) return write_json(*read).has_value() && write_xml(*read).has_value();
        return read.error().position.has_value() && !read.error().message.zh.empty();
    };
    const std::string json = write_json(r).value(), as_xml = write_xml(r).value();
    for (std::size_t i = 0; i < json.size(); ++i) {
        std::string changed = json;
        changed[i] = static_cast<char>(d.below(256));
        BOOST_TEST(still_whole(read_json(changed)), i);
    }
    for (std::size_t i = 0; i < as_xml.size(); ++i) {
        std::string changed = as_xml;
        changed[i] = static_cast<char>(d.below(256));
        BOOST_TEST(still_whole(read_xml(changed)), i);
    }
}

namespace {

struct unwritable {
    const char *what;
    void (*spoil)(report &);
    errc code;
    const char *pointer, *element_path;
};
std::ostream &operator<<(std::ostream &out, const unwritable &u) {
    return out << u.what;
}

const std::vector<unwritable> unwritables = {
    {"invalid UTF-8", [](report &r) { r.organ = "\xE6\x94"; }, errc::encoding, "/organ", "/ogi_annual_report/organ"},
    {"a carriage return",
     [](report &r) {
         r.preamble = {"a", "b\r\n"};
     },
     errc::encoding, "/preamble/1", "/ogi_annual_report/preamble/paragraph[2]"},
    {"a control character", [](report &r) { r.sections[0].parts[1].heading = "\x01"; }, errc::encoding,
     "/sections/0/parts/1/heading", "/ogi_annual_report/sections/section[1]/parts/part[2]/heading"},
    {"U+0085 in a print", [](report &r) { r[0] = cell::number(1, "1\xC2\x85"); }, errc::encoding,
     "/proactive_disclosure/article20_1/rules/issued_this_year",
     "/ogi_annual_report/proactive_disclosure/article20_1/rules/issued_this_year"},
    {"a print that is another number", [](report &r) { r[0] = cell::number(61, "16"); }, errc::structure,
     "/proactive_disclosure/article20_1/rules/issued_this_year",
     "/ogi_annual_report/proactive_disclosure/article20_1/rules/issued_this_year"},
    {"U+FFFF in a label",
     [](report &r) {
         r.extensions.push_back({form_table::applications, "", "\xEF\xBF\xBF", {}});
     },
     errc::encoding, "/extensions/0/label", "/ogi_annual_report/extensions/extension[1]/label"},
    {"a year before the form", [](report &r) { r.year = 2018; }, errc::structure, "/report_year",
     "/ogi_annual_report/report_year"},
    {"a year of five digits", [](report &r) { r.year = 10000; }, errc::structure, "/report_year",
     "/ogi_annual_report/report_year"},
    {"a day that does not exist",
     [](report &r) {
         r.published_on = date{2023, 2, 29};
     },
     errc::structure, "/published_on", "/ogi_annual_report/published_on"},
    {"no edition", [](report &r) { r.edition = edition{0}; }, errc::structure, "/edition",
     "/ogi_annual_report/edition"},
    {"no scope", [](report &r) { r.scope = report_scope{9}; }, errc::structure, "/scope", "/ogi_annual_report/scope"},
    {"no section", [](report &r) { r.sections[2].kind = section_kind{7}; }, errc::structure, "/sections/2/section",
     "/ogi_annual_report/sections/section[3]/section"},
    {"no aspect", [](report &r) { r.sections[0].parts[0].aspect = aspect_kind{6}; }, errc::structure,
     "/sections/0/parts/0/aspect", "/ogi_annual_report/sections/section[1]/parts/part[1]/aspect"},
    {"no table",
     [](report &r) {
         r.extensions.push_back({form_table{5}, "", "", {}});
     },
     errc::structure, "/extensions/0/table", "/ogi_annual_report/extensions/extension[1]/table"},
};

} // namespace

BOOST_DATA_TEST_CASE(what_the_exchange_forms_cannot_hold_is_not_written, data::make(unwritables), u) {
    report r = tests::consistent_report(1);
    u.spoil(r);
    const result<std::string> json = write_json(r), as_xml = write_xml(r);
    BOOST_TEST_REQUIRE((!json.has_value() && !as_xml.has_value()));
    BOOST_TEST((json.error().code == u.code && as_xml.error().code == u.code));
    BOOST_TEST(json.error().path == u.pointer);
    BOOST_TEST(as_xml.error().path == u.element_path);
}
