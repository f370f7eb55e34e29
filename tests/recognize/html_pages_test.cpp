// Web pages as reports: our own in the manners of editors and portals, and real ones.
#include "corpus/score.hpp"
#include "random_report.hpp"
#include "recognize/content.hpp"
#include "recognize/report_support.hpp"
#include "report_page.hpp"
#include "shared_inputs.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <string>
#include <vector>

using namespace ogi;
using namespace ogi::tests;
using namespace std::string_literals;

namespace {

using editor = page_manner::editor;

std::vector<page_manner> manners() {
    std::vector<page_manner> out;
    for (editor by : {editor::bare, editor::ueditor, editor::word})
        for (int bits = 0; bits < 16; ++bits) {
            page_manner m;
            m.by = by;
            m.end_tags = (bits & 1) == 0;
            m.broken_words = (bits & 2) != 0;
            m.in_layout = (bits & 4) != 0;
            m.chrome = (bits & 8) != 0;
            out.push_back(m);
        }
    return out;
}

reading read_page(const std::string &html) {
    result<reading> r = read(html);
    const std::string why = r ? std::string() : r.error().describe(language::en);
    BOOST_REQUIRE_MESSAGE(r.has_value(), why + "\n" + html.substr(0, 2000));
    BOOST_TEST((r->medium == medium::html));
    return std::move(*r);
}

std::size_t cells_other_than(const report &wanted, const report &got) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < cell_count; ++i)
        n += wanted[i].is_number() && (!got[i].is_number() || got[i].value() != wanted[i].value()) ? 1U : 0U;
    return n;
}

/// The text in UTF-16, little-endian.
std::string in_utf16(const std::string &utf8) {
    std::string out = "\xFF\xFE";
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = [&](std::size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(utf8[at])); };
        unsigned c = byte(i);
        if (c >= 0xE0)
            c = (c & 0xFU) << 12U | (byte(i + 1) & 0x3FU) << 6U | (byte(i + 2) & 0x3FU), i += 3;
        else if (c >= 0xC0)
            c = (c & 0x1FU) << 6U | (byte(i + 1) & 0x3FU), i += 2;
        else
            ++i;
        (out += static_cast<char>(c & 0xFFU)) += static_cast<char>(c >> 8U);
    }
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_report_is_read_whole_from_a_page_in_every_manner) {
    std::uint64_t seed = 1;
    for (const page_manner &how : manners()) {
        const report r = consistent_report(seed++);
        const std::string html = report_page(r, how).html();
        const reading got = read_page(html);
        BOOST_TEST_CONTEXT(html.substr(0, 3000)) {
            BOOST_TEST(cells_other_than(r, got.report) == 0U);
            BOOST_TEST((got.report.year == r.year));
            BOOST_TEST(got.report.organ == r.organ);
            BOOST_TEST(got.report.sections.size() == 6U);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_figure_has_its_place_in_the_page) {
    const report r = consistent_report(5);
    page_manner how;
    how.by = editor::ueditor;
    const std::string html = report_page(r, how).html();
    const reading got = read_page(html);
    for (std::size_t i = 0; i < cell_count; ++i) {
        if (!got.report[i].is_number()) continue;
        const source_place &place = got.places[i];
        const std::string print =
            type_at(i) == cell_type::amount_10k_yuan ? r[i].money().in_10k_yuan() : std::to_string(r[i].value());
        BOOST_TEST(html.substr(place.begin.offset, place.size) == print);
        BOOST_TEST((place.begin == position_at(html, place.begin.offset)));
        BOOST_TEST(place.characters == print.size());
    }
}

BOOST_AUTO_TEST_CASE(a_page_in_utf16_is_read_like_one_in_utf8) {
    const report r = consistent_report(6);
    page_manner how;
    how.chrome = true;
    BOOST_TEST(cells_other_than(r, read_page(in_utf16(report_page(r, how).html())).report) == 0U);
}

BOOST_AUTO_TEST_CASE(a_row_of_a_page_that_lost_a_cell_is_not_read_shifted) {
    const report r = consistent_report(7);
    const std::string html = report_page(r, {}).html();
    const std::size_t row = html.find("<td>1.属于国家秘密");
    BOOST_REQUIRE(row != std::string::npos);
    const std::size_t first = html.find("<td>", row + 4), end = html.find("</td>", first) + 5;
    const reading got = read_page(html.substr(0, first) + html.substr(end));
    for (const form::applicant &a : form::applicants) {
        const std::size_t index = form::application_index(form::row_code::state_secret, a.code);
        BOOST_TEST((!got.report[index].is_number() || got.report[index].value() == r[index].value()));
    }
}

struct told {
    const char *what;
    std::string bytes;
    medium is;
};
std::ostream &operator<<(std::ostream &out, const told &t) {
    return out << t.what;
}

const told contents[] = {
    {"doctype", "<!DOCTYPE html><p>x", medium::html},
    {"doctype of old", "\xEF\xBB\xBF\r\n<!doctype HTML PUBLIC \"-//W3C//DTD\">", medium::html},
    {"fragment", "  <table><tr><td>1</table>", medium::html},
    {"comment first", "<!-- a > b --><div>x</div>", medium::html},
    {"XHTML", "<?xml version=\"1.0\"?><!DOCTYPE html><html/>", medium::html},
    {"XHTML without doctype", "<?xml version=\"1.0\"?><html xmlns=\"x\"/>", medium::html},
    {"capitals", "<HTML><BODY>", medium::html},
    {"words first", "标题<p>一</p>", medium::html},
    {"words with a sign", "a < b, c > d", medium::text},
    {"a line break of Markdown", "| a<br>b | c |", medium::text},
    {"a report in XML", "<?xml version=\"1.0\"?><ogi_annual_report/>", medium::xml},
    {"XML that names html", "<!-- <html> --><ogi_annual_report/>", medium::xml},
    {"text in UTF-16", "\xFF\xFE\x2D\x4E"s, medium::text},
    {"pdftotext",
     "<!DOCTYPE html><html><body><doc>\n <page width=\"1\" height=\"1\"><flow><block><line><word xMin=\"1\">x</word>",
     medium::pdf_layout},
};

BOOST_DATA_TEST_CASE(the_medium_is_told_from_the_content, boost::unit_test::data::make(contents), input) {
    const result<medium> m = medium_of(input.bytes);
    BOOST_REQUIRE(m.has_value());
    BOOST_TEST(static_cast<int>(*m) == static_cast<int>(input.is));
}

BOOST_AUTO_TEST_CASE(real_pages_are_read_right_in_every_cell) {
    const std::string folder = shared_folder() + "/corpus/whole";
    if (!std::filesystem::exists(folder)) {
        BOOST_TEST_MESSAGE("SKIPPED: " + folder + " is not there; set OGI_SHARED to the folder that has it");
        return;
    }
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".html") continue;
        const std::string name = entry.path().filename().string();
        const std::string truth = file_contents(folder + "/" + name.substr(0, name.find('.')) + ".truth.tsv");
        const std::string html = file_contents(entry.path().string());
        counts all;
        for (const scored_cell &c : score_of(read_page(html), truth))
            all.add(c.verdict);
        BOOST_TEST_MESSAGE(name << ": right " << all[verdict::right] << ", missed " << all[verdict::missed]
                                << ", wrong " << all[verdict::wrong] << ", invented " << all[verdict::invented]);
        BOOST_TEST(all.is_perfect(), name);
        BOOST_TEST(all[verdict::right] > 190U);
    }
}

BOOST_AUTO_TEST_CASE(the_header_of_table_4_may_go_on_in_the_next_table) {
    const std::string five = "<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计";
    const std::string upper = "<tr><td colspan=5>行政复议<td colspan=10>行政诉讼<tr>" + five +
                              "<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉</table>";
    const std::string lower =
        "<table><tr><td><td><td><td><td>" + five + five +
        "<tr><td>1<td>2<td>3<td>4<td>10<td>5<td>0<td>0<td>0<td>5<td>0<td>7<td>0<td>1<td>8</table>";
    const std::string page = "<p>示例市档案局2024年政府信息公开工作年度报告</p><table>" + upper;
    for (const std::string &between : {std::string(), std::string("<p>- 5 -</p>")}) {
        const std::string html = page + between + lower;
        const result<reading> r = read_document(medium::html, html);
        BOOST_REQUIRE(r.has_value());
        const std::string path = "reconsideration_and_litigation.";
        BOOST_TEST(at_path(*r, path + "administrative_reconsideration.other_result").value() == 3);
        BOOST_TEST(at_path(*r, path + "litigation_without_reconsideration.total").value() == 5);
        BOOST_TEST(at_path(*r, path + "litigation_after_reconsideration.result_corrected").value() == 7);
    }
}

BOOST_AUTO_TEST_CASE(a_column_that_numbers_the_rows_is_no_column_of_values) {
    const std::string html =
        "<p>示例市档案局2024年政府信息公开工作年度报告</p><table><tr><td "
        "colspan=5>第二十条第（一）项<tr><td>序号<td>信息内容"
        "<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>1<td>规章<td>0<td>0<td>0<tr><td>2<td>行政规范性文件<"
        "td>6"
        "<td><td>41</table><table><tr><td rowspan=3>序号<td rowspan=3 "
        "colspan=3>（本列数据的勾稽关系为：第一项加第二项之和，"
        "等于第三项加第四项之和）<td colspan=7>申请人情况<tr><td rowspan=2>自然人<td colspan=5>法人或其他组织<td "
        "rowspan=2>"
        "总计<tr><td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他<tr><td>1<td colspan=3>"
        "一、本年新收政府信息公开申请数量<td>6<td>1<td>0<td>2<td>0<td>3<td>12<tr><td>2<td rowspan=2>三、本年度办理结果"
        "<td colspan=2>（一）予以公开<td>4<td>1<td>0<td>2<td>0<td>3<td>10<tr><td>3<td rowspan=1>（三）不予公开"
        "<td>1.属于国家秘密<td>2<td><td><td><td><td><td>2</table>";
    const result<reading> r = read_document(medium::html, html);
    BOOST_REQUIRE(r.has_value());
    BOOST_TEST(at_path(*r, "proactive_disclosure.article20_1.normative_documents.issued_this_year").value() == 6);
    BOOST_TEST(at_path(*r, "proactive_disclosure.article20_1.normative_documents.currently_effective").value() == 41);
    BOOST_TEST(at_path(*r, "applications.newly_received.natural_person").value() == 6);
    BOOST_TEST(at_path(*r, "applications.newly_received.total").value() == 12);
    BOOST_TEST(at_path(*r, "applications.outcome.disclosed.total").value() == 10);
    BOOST_TEST(at_path(*r, "applications.outcome.not_disclosed.state_secret.natural_person").value() == 2);
    BOOST_TEST(at_path(*r, "applications.outcome.not_disclosed.state_secret.total").value() == 2);
}

BOOST_AUTO_TEST_CASE(a_web_page_that_is_no_report_is_refused_as_such) {
    const result<reading> r = read_document(medium::html, "<p>购物清单</p>");
    BOOST_REQUIRE(!r.has_value());
    BOOST_TEST((r.error().code == errc::not_a_report));
    BOOST_TEST(r.error().message.zh.find("没有找到") != std::string::npos);
}
