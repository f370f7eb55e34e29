// What a web page shows, block by block.
#include "document/html_reader.hpp"

#include "document/document_support.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>

using namespace ogi;
using namespace ogi::tests;

namespace {

document page(std::string_view html) {
    result<document> r = read_html_document(html, {});
    const std::string why = r ? std::string() : r.error().describe(language::en);
    BOOST_REQUIRE_MESSAGE(r.has_value(), why);
    return std::move(*r);
}

std::string shown(std::string_view html) {
    return tests::shown(page(html));
}

std::string repeated(std::string_view piece, std::size_t n) {
    std::string out;
    for (std::size_t i = 0; i < n; ++i)
        out += piece;
    return out;
}

const document_cell &cell_at(const document &d, std::size_t row, std::size_t column) {
    for (const document_block &block : d.blocks)
        if (const auto *table = std::get_if<document_table>(&block)) return table->row(row)[column];
    BOOST_FAIL("no table");
    throw 0;
}

} // namespace

BOOST_AUTO_TEST_CASE(blocks_and_line_breaks_give_paragraphs) {
    BOOST_TEST(shown("<p>甲</p><div>乙<div>丙</div>丁</div>戊<br>己<h2>庚</h2><ul><li>辛<li>壬</ul>") ==
               "甲\n乙\n丙\n丁\n戊\n己\n庚\n辛\n壬\n");
    BOOST_TEST(shown("<p>甲<b>乙</b><span>丙</span><o:p></o:p></p>") == "甲乙丙\n");
    BOOST_TEST(shown("<p>甲<p>乙") == "甲\n乙\n");
    BOOST_TEST(shown("") == "");
}

BOOST_AUTO_TEST_CASE(white_space_is_folded_and_a_line_end_between_chinese_characters_is_none) {
    BOOST_TEST(shown("<p>\n  甲\n  乙  丙\t1\n2&nbsp; 丁&nbsp;　\n</p>") == "甲乙 丙 1 2\xC2\xA0 丁\n");
    BOOST_TEST(shown("<p>&nbsp;</p><p>\xE2\x80\x8B</p>") == "");
}

BOOST_AUTO_TEST_CASE(what_is_not_text_is_passed_over) {
    BOOST_TEST(shown("<head><style>a</style><script>b</script></head><script>'<p>c</p>'</script><noscript>d</noscript>"
                     "<template><p>e</p></template><select><option>f</select><xml><w:x>g</w:x></xml>"
                     "<!--[if gte mso 9]><p>h</p><![endif]--><![if !supportLists]>一、<![endif]>甲") == "一、甲\n");
}

BOOST_AUTO_TEST_CASE(merged_cells_leave_covered_ones_in_a_full_grid) {
    const document d = page("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>");
    BOOST_TEST(tests::shown(d) == "|a|b|^|\n|^|c|d|\n");
    BOOST_TEST(cell_at(d, 0, 0).row_span == 2U);
    BOOST_TEST(cell_at(d, 0, 1).column_span == 2U);
    BOOST_TEST(cell_at(d, 1, 2).row == 2U);
    BOOST_TEST(cell_at(d, 1, 2).column == 3U);
}

BOOST_AUTO_TEST_CASE(spans_are_cut_to_what_the_table_has) {
    const document d = page("<table><tr><td colspan=1000000000 rowspan=1000000000>a<td>z<tr><td>b</table>");
    BOOST_TEST(tests::shown(d) == "|a|z|\n|^|b|\n");
}

BOOST_AUTO_TEST_CASE(a_column_in_which_no_cell_begins_is_none) {
    BOOST_TEST(shown("<table><tr><td>a<td colspan=2>b<tr><td>c<td colspan=2>d</table>") == "|a|b|\n|c|d|\n");
    BOOST_TEST(shown("<table><tr><td>a<td colspan=9>b<tr><td>c<td>d</table>") == "|a|b|\n|c|d|\n");
}

BOOST_AUTO_TEST_CASE(a_rowspan_ends_with_its_section_and_zero_reaches_to_its_end) {
    BOOST_TEST(shown("<table><tbody><tr><td rowspan=9>a<td>b<tr><td>c</tbody><tbody><tr><td>d<td>e</table>") ==
               "|a|b|\n|^|c|\n|d|e|\n");
    BOOST_TEST(shown("<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>") == "|a|b|\n|^|c|\n|^|d|\n");
}

BOOST_AUTO_TEST_CASE(a_row_that_is_too_short_says_where_cells_are_missing) {
    BOOST_TEST(shown("<table><tr><td>a<td>b<td>c<tr><td>d<tr><tr><td>e<td>f<td></table>") ==
               "|a|b|c|\n|d|-|-|\n|-|-|-|\n|e|f||\n");
}

BOOST_AUTO_TEST_CASE(lines_of_a_cell_are_joined_by_line_feeds) {
    BOOST_TEST(
        shown("<table><tr><td><p>公益</p><p>&nbsp;组织 </p><td>结果<br/>纠正<br><br><td><pre>x\n y</pre></table>") ==
        "|公益/组织|结果/纠正|x/y|\n");
}

BOOST_AUTO_TEST_CASE(rows_that_hold_tables_are_given_out_as_blocks_and_the_others_stay_rows) {
    BOOST_TEST(
        shown("<table><tr><td>a<td>b<tr><td>导航<td><p>题</p><table><tr><td>1<td>2</table>尾<tr><td>c<td>d</table>") ==
        "|a|b|\n导航\n题\n|1|2|\n尾\n|c|d|\n");
    // A table in two layers of layout.
    BOOST_TEST(shown("<table><tr><td><table><tr><td>甲<table><tr><td>1<td>2</table></table></table>") == "甲\n|1|2|\n");
}

BOOST_AUTO_TEST_CASE(a_table_of_one_cell_frames_a_text) {
    BOOST_TEST(shown("<table><tr><td>行政许可<td><table><tr><td>5</table></table>") == "|行政许可|5|\n");
    BOOST_TEST(shown("<table><tr><td><p>甲</p><p>乙</p></table>") == "甲\n乙\n");
}

BOOST_AUTO_TEST_CASE(a_table_that_only_arranges_text_gives_paragraphs) {
    BOOST_TEST(shown("<table><tr><td>题<tr><td><p>甲</p><p>乙</p></table>") == "题\n甲\n乙\n");
    // Blanks beside labels are figures that were not filled in.
    BOOST_TEST(shown("<table><tr><td>规章<td></td><tr><td>文件<td></table>") == "|规章||\n|文件||\n");
}

BOOST_AUTO_TEST_CASE(what_browsers_move_out_of_a_table_stands_before_it) {
    BOOST_TEST(shown("<table>甲<tr><td>1<td>2</tr><p>乙</p></table>") == "甲\n乙\n|1|2|\n");
}

BOOST_AUTO_TEST_CASE(captions_stand_before_and_feet_behind_their_table) {
    BOOST_TEST(shown("<table><caption>题</caption><tfoot><tr><td>z<td>y</tfoot><tbody><tr><td>a<td>b</table>") ==
               "题\n|a|b|\n|z|y|\n");
}

BOOST_AUTO_TEST_CASE(preformatted_text_is_read_as_plain_text) {
    BOOST_TEST(shown("<pre>\n甲\n乙 &amp; 丙\nx\ty\nz\t1\n</pre>") == "甲\n乙 & 丙\n|x|y|\n|z|1|\n");
}

BOOST_AUTO_TEST_CASE(what_is_not_shown_is_left_out_and_noted) {
    const document d = page("<p>甲</p><p style='color:red; DISPLAY : None'>乙</p><p hidden>丙</p>"
                            "<p style='display:none;display:block'>丁</p>"
                            "<table><tr><td>1<td style='display:none'>2<td>3<tr style='mso-hide:all'><td>4</table>");
    BOOST_TEST(tests::shown(d) == "甲\n丁\n|1|3|\n");
    BOOST_TEST(has_note(d, "I-HTML-HIDDEN"));
}

BOOST_AUTO_TEST_CASE(tables_that_are_all_hidden_are_read_as_shown_by_a_script) {
    const document d = page("<p>甲</p><div style='display:none'><table><tr><td>1<td>2</table></div>");
    BOOST_TEST(tests::shown(d) == "甲\n|1|2|\n");
    BOOST_TEST(has_note(d, "I-HTML-HIDDEN-TABLES"));
    BOOST_TEST(!has_note(d, "I-HTML-HIDDEN"));
}

BOOST_AUTO_TEST_CASE(the_title_of_the_page_stands_first_where_the_page_does_not_show_it) {
    BOOST_TEST(shown("<title>某局报告_某市</title><p>甲</p>") == "某局报告_某市\n甲\n");
    BOOST_TEST(shown("<title>某局报告_某市</title><p>某局</p><p>报告</p>") == "某局\n报告\n");
    BOOST_TEST(shown("<meta name=\"ArticleTitle\" content=\"某局报告\"><title>某市门户</title><p>甲</p>") ==
               "某局报告\n甲\n");
    BOOST_TEST(has_note(page("<title>题</title><p>甲</p>"), "I-HTML-TITLE"));
}

BOOST_AUTO_TEST_CASE(control_characters_stay_and_are_noted) {
    const std::string html = "<p>甲\x01乙" + std::string(1, '\0') + "丙\v\r\n丁</p><pre>a\x02\tb</pre>";
    const document d = page(html);
    BOOST_TEST(tests::shown(d).substr(0, 13) == "甲\x01乙丙丁");
    BOOST_TEST(has_note(d, "I-CONTROL"));
}

BOOST_AUTO_TEST_CASE(a_text_keeps_its_place_past_dropped_and_replaced_controls) {
    const std::string text = "3" + std::string(3, '\0') + "\x11他",
                      html = "<table><tr><td>" + text + "</td><td>1</td></tr></table>";
    const document d = page(html);
    const source_span span = cell_at(d, 0, 0).span;
    BOOST_TEST(html.substr(span.begin.offset, span.size) == text);
}

BOOST_AUTO_TEST_CASE(pictures_frames_and_escaped_markup_are_noted) {
    BOOST_TEST(has_note(page("<p>甲<img src=x.png></p>"), "I-HTML-PICTURES"));
    BOOST_TEST(has_note(page("<iframe src=x></iframe>甲"), "I-HTML-EMBEDDED"));
    BOOST_TEST(has_note(page("<frameset><frame src=x></frameset>"), "I-HTML-EMBEDDED"));
    BOOST_TEST(has_note(page("<div>&lt;td&gt;1&lt;/td&gt;</div>"), "I-HTML-ESCAPED"));
    BOOST_TEST(page("<p>甲</p>").notes.empty());
}

BOOST_AUTO_TEST_CASE(spans_are_those_of_the_published_bytes) {
    const std::string html =
        "<p>一</p>\n<table><tr><td> 行政<b>许可</b>&nbsp;</td><td>&#49;2</td><td></td></tr></table>";
    const document d = page(html);
    const source_span label = cell_at(d, 0, 0).span, figure = cell_at(d, 0, 1).span, blank = cell_at(d, 0, 2).span;
    BOOST_TEST(html.substr(label.begin.offset, label.size) == "行政<b>许可");
    BOOST_TEST(label.begin.line == 2U);
    BOOST_TEST(label.begin.column == 17U);
    BOOST_TEST(label.character == 9U + 16U);
    BOOST_TEST(label.characters == 7U);
    BOOST_TEST(html.substr(figure.begin.offset, figure.size) == "&#49;2");
    BOOST_TEST(cell_at(d, 0, 1).text == "12");
    BOOST_TEST(blank.size == 0U);
    BOOST_TEST(html.substr(blank.begin.offset - 4, 9) == "<td></td>");
}

BOOST_AUTO_TEST_CASE(spans_of_a_page_in_gbk_are_those_of_its_bytes) {
    // 中文 in GBK: D6 D0 CE C4
    const std::string html = "<meta charset=gbk>\n<p>\xD6\xD0</p><pre>x\n\xCE\xC4\t1</pre>";
    const document d = page(html);
    BOOST_TEST(tests::shown(d) == "中\nx\n|文|1|\n");
    const auto &first = *std::get_if<document_paragraph>(&d.blocks[0]);
    BOOST_TEST(first.span.begin.offset == 22U);
    BOOST_TEST(first.span.size == 2U);
    BOOST_TEST(first.span.characters == 1U);
    BOOST_TEST(html.substr(cell_at(d, 0, 0).span.begin.offset, 2) == "\xCE\xC4");
    BOOST_TEST(cell_at(d, 0, 1).span.begin.column == 4U);
    BOOST_TEST(cell_at(d, 0, 1).span.begin.line == 3U);
}

BOOST_AUTO_TEST_CASE(more_than_the_limits_allow_is_refused) {
    const auto code_of = [](const std::string &html, const limits &budget) {
        const result<document> r = read_html_document(html, budget);
        return r ? errc::internal : r.error().code;
    };
    limits few;
    few.cells = 10;
    BOOST_TEST(read_html_document(repeated("<p>x", 10), few).has_value());
    BOOST_TEST((code_of(repeated("<p>x", 11), few) == errc::budget));
    BOOST_TEST(read_html_document("<table>" + repeated("<tr><td>1<td>2", 5), few).has_value());
    BOOST_TEST((code_of("<table>" + repeated("<tr><td>1<td>2", 6), few) == errc::budget));
    BOOST_TEST((code_of("<pre>" + repeated("x\n", 11), few) == errc::budget));
    // Eleven rows by the one cell, though there are few cells.
    BOOST_TEST((code_of("<table><tr><td rowspan=0>1<td>2<td>3" + repeated("<tr>", 3), few) == errc::budget));
    limits shallow;
    shallow.depth = 3;
    BOOST_TEST(read_html_document(repeated("<table><tr><td>1<td>2", 3), shallow).has_value());
    BOOST_TEST((code_of(repeated("<table><tr><td>1<td>2", 4), shallow) == errc::budget));
    limits little;
    little.expanded_bytes = 1 << 20;
    BOOST_TEST((code_of(repeated("<p>x", 100000), little) == errc::budget));
    limits bytes;
    bytes.bytes = 3;
    BOOST_TEST((code_of("<p>x", bytes) == errc::budget));
}

BOOST_AUTO_TEST_CASE(hostile_pages_are_refused_or_read_in_bounded_time) {
    const std::size_t n = 100000;
    std::string different, crossed;
    for (std::size_t i = 0; i < 20000; ++i) {
        different += "<b a" + std::to_string(i) + ">";
        crossed += "<div><font a" + std::to_string(i) + "></div>";
    }
    const std::string pages[] = {
        repeated("<div>", n),
        repeated("<table><tr><td>", n),
        repeated("<table><tr><td>", n) + "x" + repeated("</table>", n),
        repeated("<b>", n) + "x",
        different + repeated("<p>x", 20000),
        crossed,
        repeated("<b><p>x</b></p>", n),
        repeated("<svg><g></x>", n),
        repeated("<span></div>", n) + repeated("</p>", n),
        repeated("<table><tr><td></div><div>", n),
        "<p" + repeated(" a=1", n) + ">",
        repeated("<body a>", n),
        "<table>" + repeated("<tr><td rowspan=65534>", n),
        "<table>" + repeated("<td rowspan=1000000000 colspan=1000000000>", n),
        repeated("<ul><li>", n),
        repeated("<select><option>", n),
        repeated("&amp;&#x4E00;&unknown;", n),
        repeated("<td style='display:none'>", n),
        repeated("<!--", n),
        repeated("</p>", n),
        "<pre>" + repeated("&lt;\t", n),
        std::string(n, '<'),
    };
    for (const std::string &html : pages) {
        const auto begin = std::chrono::steady_clock::now();
        const result<document> r = read_html_document(html, {});
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        BOOST_TEST_CONTEXT(html.substr(0, 40)) {
            if (!r) BOOST_TEST((r.error().code == errc::budget));
            // Each takes a second or less; a busy machine with sanitizers many times that.
            BOOST_TEST(took.count() < 100);
        }
        BOOST_TEST_MESSAGE(html.substr(0, 24) << "… " << html.size() << " bytes: " << (r ? "read" : "refused") << " in "
                                              << took.count() << " s");
    }
}

BOOST_AUTO_TEST_CASE(what_is_struck_out_is_left_out_and_noted) {
    for (const std::string &struck :
         {std::string("<del>7</del>"), std::string("<s>7</s>"), std::string("<strike><b>7</b></strike>"),
          std::string("<span style='TEXT-DECORATION: Line-Through'>7</span>")}) {
        const std::string html = "<p>" + struck + "8</p><table><tr><td>" + struck + "<ins>12</ins><td>3</table>";
        const document d = page(html);
        BOOST_TEST(tests::shown(d) == "8\n|12|3|\n");
        BOOST_TEST(has_note(d, "I-HTML-STRUCK"));
    }
    // A mark that was never closed strikes nothing out.
    BOOST_TEST(shown("<s><table><tr><td>1<td>2</table>") == "|1|2|\n");
}

BOOST_AUTO_TEST_CASE(raised_digits_are_not_those_of_the_number_before_them) {
    BOOST_TEST(shown("<p>10<sup>4</sup>米</p><table><tr><td>31<sup><a href='#'>12</a></sup><td>5"
                     "<span style='vertical-align: super'>1</span></table>") == "10⁴米\n|31¹²|5¹|\n");
    BOOST_TEST(shown("<table><tr><td><sup>注</sup>1<td>5<SPAN STYLE='VERTICAL-ALIGN: Super'>1</SPAN></table>") ==
               "|注1|5¹|\n");
}

BOOST_AUTO_TEST_CASE(a_text_without_markup_in_it_keeps_its_places) {
    const std::string html = "<xmp>&amp\tp\n1&lt;\t<b>2</xmp>";
    const document d = page(html);
    BOOST_TEST(tests::shown(d) == "|&amp|p|\n|1&lt;|<b>2|\n");
    for (std::size_t row = 0; row < 2; ++row)
        for (std::size_t column = 0; column < 2; ++column) {
            const document_cell &c = cell_at(d, row, column);
            BOOST_TEST(html.substr(c.span.begin.offset, c.span.size) == c.text);
        }
}

BOOST_AUTO_TEST_CASE(a_text_keeps_its_place_past_dropped_nuls) {
    const std::string html = "<p>" + std::string(80, '\0') + "\x06" + std::string(80, '\0') + "t";
    const document d = page(html);
    const auto *line = std::get_if<document_paragraph>(&d.blocks.at(0));
    BOOST_REQUIRE(line);
    BOOST_TEST(line->span.begin.offset == 83U);
    BOOST_TEST(line->span.begin.offset + line->span.size == html.size());
}
