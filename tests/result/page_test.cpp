// The HTML page: what a clerk finds on it, and that the report can put nothing on it but text.
#include "explained_result.hpp"

#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

bool has(const std::string &text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// From the element with this id to the end of its tag `end`.
std::string element(const std::string &page, const std::string &id, std::string_view end) {
    const std::size_t at = page.find(" id=\"" + id + "\"");
    return at == std::string::npos ? std::string() : page.substr(at, page.find(end, at) - at);
}

std::string anchor(std::size_t index) {
    return "c" + std::to_string(static_cast<std::int32_t>(code_at(index)));
}

} // namespace

BOOST_AUTO_TEST_CASE(the_page_has_every_cell_of_its_edition_and_its_figure) {
    for (edition e : {edition::fmt2021, edition::fmt2019_trial}) {
        const written_case c = explained_case(e);
        const std::string page = c.write(result_format::html);
        for (std::size_t i = 0; i < cell_count; ++i) {
            const std::string cell = element(page, anchor(i), "</td>");
            BOOST_TEST(cell.empty() != stands_in(e, i), path_at(i));
            if (cell.empty() || type_at(i) != cell_type::count) continue;
            BOOST_TEST(has(cell, ">" + std::to_string(c.source.report[i].value())), cell);
        }
    }
}

BOOST_AUTO_TEST_CASE(heads_span_as_in_the_official_form) {
    const std::string now = explained_case().write(result_format::html);
    const std::string old = explained_case(edition::fmt2019_trial).write(result_format::html);
    for (std::string_view head :
         {"<th scope=\"rowgroup\" colspan=\"4\" class=\"block\">第二十条第（一）项</th>",
          "<th scope=\"col\" colspan=\"3\">本年收费金额（单位：万元）</th>",
          "<th scope=\"colgroup\" colspan=\"7\">申请人情况</th>",
          "<th scope=\"colgroup\" colspan=\"5\">法人或其他组织</th>", "<th scope=\"col\" rowspan=\"2\">自然人</th>",
          "<th scope=\"rowgroup\" rowspan=\"22\" class=\"upright\">三、本年度办理结果</th>",
          "<th scope=\"rowgroup\" rowspan=\"8\">（三）不予公开</th>",
          "<th scope=\"rowgroup\" rowspan=\"3\">（六）其他处理</th>", "<th scope=\"row\" colspan=\"2\">（七）总计</th>",
          "<th scope=\"row\" colspan=\"3\">四、结转下年度继续办理</th>",
          "<th scope=\"colgroup\" colspan=\"10\">行政诉讼</th>", "<th scope=\"col\" rowspan=\"2\">结果维持</th>"})
        BOOST_TEST(has(now, head), head);
    for (std::string_view head : {"<th scope=\"rowgroup\" rowspan=\"20\" class=\"upright\">三、本年度办理结果</th>",
                                  "<th scope=\"row\" colspan=\"2\">（六）其他处理</th>",
                                  "<th scope=\"rowgroup\" colspan=\"4\" class=\"block\">第二十条第（九）项</th>",
                                  "<th scope=\"col\" colspan=\"2\">采购总金额</th>"})
        BOOST_TEST(has(old, head), head);
}

BOOST_AUTO_TEST_CASE(a_bad_cell_and_its_finding_lead_to_each_other) {
    const written_case c = explained_case();
    const std::string page = c.write(result_format::html);
    const std::string id = anchor(total_of(applicant::natural_person));
    const suspect &s = c.result.issues[0].suspects[0];
    const std::string cell = element(page, id, "</td>");
    BOOST_TEST(has(cell, "class=\"total error suspected\""), cell);
    BOOST_TEST(has(cell, std::to_string(*s.printed) + "<ins> → " + std::to_string(s.proposed) + "</ins>"), cell);
    BOOST_TEST(has(cell, "href=\"#f1\" aria-label=\"错误 1\""), cell);
    BOOST_TEST(has(cell, ">错1</a>"), cell);
    const std::string finding = element(page, "f1", "</article>");
    for (const std::string &part :
         {"href=\"#" + id + "\"", std::string("T3-BAL"), std::string("一 + 二 = 三（七）+ 四"),
          c.result.issues[0].expression_value, std::string("核对本列这四个数。"),
          std::string("国办公开办函〔2021〕30号"), std::string("<dt>原文</dt>"), std::string("两位数字颠倒"),
          std::string("改正后，以下各项也随之消除：")})
        BOOST_TEST(has(finding, part), part);
    BOOST_TEST(has(finding, "<li id=\"f2\">"));
    BOOST_TEST(has(finding, "<li id=\"f3\">"));
    BOOST_TEST(has(
        element(page, anchor(*index_of(code_of(application_row::newly_received, applicant::natural_person))), "</td>"),
        "class=\"involved\""));
}

BOOST_AUTO_TEST_CASE(both_languages_have_their_own_heads_marks_and_words) {
    const std::string en = explained_case().write(result_format::html, language::en);
    for (std::string_view part :
         {"<html lang=\"en\">", "Verdict: invalid", ">E1</a>", "aria-label=\"error 1\"",
          "Legal persons and other organizations",
          "<th scope=\"rowgroup\" rowspan=\"22\" class=\"upright\">Outcome of handling this year</th>",
          "<dt>Suspected</dt>"})
        BOOST_TEST(has(en, part), part);
    BOOST_TEST(has(explained_case().write(result_format::html), "<html lang=\"zh-CN\">"));
}

BOOST_AUTO_TEST_CASE(waived_and_new_findings_and_those_that_are_no_more_are_said_so) {
    const std::string page = compared_case().write(result_format::html);
    BOOST_TEST(has(page, "<article class=\"finding waived\""));
    BOOST_TEST(has(page, "<dt>豁免</dt><dd>李明：历年口径如此（至 2026-03-09）</dd>"));
    BOOST_TEST(has(page, "<span class=\"since\">新增</span>"));
    BOOST_TEST(has(page, "原为错误"));
    BOOST_TEST(has(element(page, "gone", "</section>"), "表三“自然人”列曾不符。"));
    // Two explanations: neither is shown as the figure that belongs into the cell.
    BOOST_TEST(!has(page, "<ins>"));
}

BOOST_AUTO_TEST_CASE(rows_of_the_other_edition_and_of_the_locality_are_shown_as_such) {
    const std::string page = hostile_case().write(result_format::html);
    BOOST_TEST(has(page, "（六）其他处理（另一版格式的行）"));
    BOOST_TEST(has(page, "另一版格式的格（不在本表中）"));
    BOOST_TEST(has(page, "格式之外的行（保留，不核对）"));
    BOOST_TEST(has(page, "<small>件数</small> 3</td>"));
    BOOST_TEST(has(page, "<caption>信息处理费</caption>"));
}

BOOST_AUTO_TEST_CASE(nothing_is_called_faultless_where_a_figure_is_missing) {
    written_case c = explained_case();
    report &r = c.source.report;
    r = consistent_report(3);
    const std::string none = "这一部分没有发现问题。";
    c.result = check(r);
    c.head = head_of(c.source, c.input);
    const std::string good = c.write(result_format::html);
    r.applications()(application_row::not_held, applicant::total) = cell::blank();
    c.result = check(r);
    c.head = head_of(c.source, c.input);
    const std::string open = c.write(result_format::html);
    BOOST_TEST(has(element(good, "p3", "</section>"), none));
    BOOST_TEST(!has(element(open, "p3", "</section>"), none));
    BOOST_TEST(has(element(open, "p3", "</section>"), "这一部分有 1 格没有数"));
    BOOST_TEST(has(element(open, "missing", "</section>"), "1.本机关不掌握相关政府信息：总计（空白）"));
}

BOOST_AUTO_TEST_CASE(a_head_without_report_gives_the_findings_alone) {
    written_case c = explained_case();
    c.head.report.reset();
    const std::string page = c.write(result_format::html);
    BOOST_TEST(!has(page, "<table class=\"form"));
    BOOST_TEST(!has(page, "href=\"#c"));
    BOOST_TEST(has(page, "id=\"f1\""));
}

BOOST_AUTO_TEST_CASE(what_a_report_says_is_text_and_never_part_of_the_page) {
    for (language l : {language::zh, language::en}) {
        const std::string page = hostile_case().write(result_format::html, l);
        BOOST_TEST(!has(page, "<script"));
        BOOST_TEST(!has(page, "\x1b"));
        BOOST_TEST(!has(page, "\xC2\x9B"));
        BOOST_TEST(!has(page, "\xE2\x80\xAE"));
        BOOST_TEST(!has(page, "\xFF"));
        BOOST_TEST(has(page, "=1+1&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;--&gt; ]]&gt;"));
        BOOST_TEST(has(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;"));
    }
}
