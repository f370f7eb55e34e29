#include "document/layout_pages.hpp"
#include "document/pdf_layout_reader.hpp"
#include "document/placed_text.hpp"
#include "document/read_blocks.hpp"
#include "shared_inputs.hpp"

#include <ogi/ogi.hpp>

#include <string>

using namespace ogi;
using namespace ogi::tests;

namespace {

document read_or_fail(const std::string &bytes) {
    result<document> r = read_pdf_layout_document(bytes, {});
    BOOST_REQUIRE_MESSAGE(r.has_value(), (r ? std::string() : r.error().describe(language::en)));
    require_sound(*r);
    return std::move(*r);
}

std::string shown_of(const layout_pages &l) {
    const std::string bytes = l.bytes();
    return shown_with_spans(read_or_fail(bytes));
}

std::string sample() {
    return file_contents(std::string(OGI_SOURCE_DIR) + "/tests/samples/sample.layout.html");
}

} // namespace

BOOST_AUTO_TEST_CASE(a_pdf_of_an_office_suite_has_all_cells_of_the_report_it_was_made_of) {
    const std::string layout = sample();
    const std::string json = file_contents(std::string(OGI_SOURCE_DIR) + "/tests/samples/sample.json");
    const result<reading> from_pdf = read(layout), from_json = read(json);
    BOOST_REQUIRE(from_pdf.has_value());
    BOOST_REQUIRE(from_json.has_value());
    BOOST_TEST((from_pdf->medium == medium::pdf_layout));
    for (std::size_t i = 0; i < cell_count; ++i)
        BOOST_TEST((from_pdf->report[i] == from_json->report[i]), path_at(i));
    BOOST_TEST(from_pdf->report.organ == from_json->report.organ);
}

BOOST_AUTO_TEST_CASE(every_cell_knows_its_page_and_its_bytes) {
    const std::string bytes = sample();
    const result<reading> r = read(bytes);
    BOOST_REQUIRE(r.has_value());
    std::size_t known = 0;
    for (std::size_t i = 0; i < cell_count; ++i) {
        const source_place &place = r->places[i];
        if (!place.known()) continue;
        ++known;
        BOOST_TEST(r->parts[place.part].substr(0, 5) == "page ");
        BOOST_TEST((place.begin == position_at(bytes, place.begin.offset)));
        BOOST_TEST(bytes.substr(place.begin.offset + place.size, 7) == "</word>");
    }
    BOOST_TEST(known == 200U);
}

BOOST_AUTO_TEST_CASE(lines_are_told_by_their_heights_and_not_by_their_order) {
    layout_pages l;
    l.page().word(100, 130, "乙").word(100, 100, "甲").word(110, 100, "丙");
    BOOST_TEST(shown_of(l) == "甲丙\n乙\n");
}

BOOST_AUTO_TEST_CASE(a_line_that_is_full_goes_on_in_one_that_is_not_indented) {
    const std::string full = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十";
    layout_pages l;
    l.page().word(120, 100, full).word(100, 120, full).word(500, 120, "二").word(100, 140, "尾。");
    l.word(120, 160, full).page().word(100, 100, "续。");
    BOOST_TEST(shown_of(l) == full + full + "二尾。\n" + full + "续。\n");
}

BOOST_AUTO_TEST_CASE(references_stand_for_their_characters) {
    layout_pages l;
    l.page().word(100, 100, "a&lt;&amp;b&#20013;&quot;&x;");
    BOOST_TEST(shown_of(l) == "a<&b中\"&x;\n");
}

BOOST_AUTO_TEST_CASE(a_place_on_a_page_is_one_of_the_input) {
    layout_pages l;
    l.page().word(100, 100, "甲").page().word(100, 100, "示例市档案局2018年政府信息公开工作年度报告");
    const std::string bytes = l.bytes();
    const result<reading> r = read(bytes);
    BOOST_REQUIRE(!r.has_value());
    BOOST_REQUIRE_MESSAGE(r.error().position.has_value(), r.error().describe(language::en));
    BOOST_TEST((*r.error().position == position_at(bytes, bytes.find("示例市档案局2018"))));
}

BOOST_AUTO_TEST_CASE(white_space_that_is_written_as_a_reference_is_white_space) {
    layout_pages l;
    l.page().word(100, 100, "a&lt;&#32;").word(100, 130, "&#x3000;").word(100, 160, "&#160;乙&#8195;");
    BOOST_TEST(shown_of(l) == "a<\n乙\n");
}

BOOST_AUTO_TEST_CASE(figures_under_heads_are_a_grid_in_which_blanks_stay_blank) {
    layout_pages l;
    l.page().word(100, 100, "名").word(200, 100, "甲甲").word(300, 100, "乙乙").word(400, 100, "丙丙");
    l.word(100, 130, "子").word(205, 130, "1").word(400, 130, "3");
    l.word(100, 160, "丑").word(205, 160, "12").word(310, 160, "-");
    BOOST_TEST(shown_of(l) == "|名|甲甲|乙乙|丙丙|\n|子|1||3|\n|丑|12|-||\n");
}

BOOST_AUTO_TEST_CASE(a_head_without_figures_is_a_column_of_blanks) {
    layout_pages l;
    l.page().word(100, 100, "名").word(200, 100, "甲甲").word(300, 100, "乙乙").word(400, 100, "丙丙");
    l.word(100, 130, "子").word(305, 130, "1").word(405, 130, "2");
    BOOST_TEST(shown_of(l) == "|名|甲甲|乙乙|丙丙|\n|子||1|2|\n");
}

BOOST_AUTO_TEST_CASE(a_label_of_several_lines_belongs_to_the_row_in_its_middle) {
    layout_pages l;
    l.page().word(200, 80, "甲甲").word(300, 80, "乙乙");
    l.word(100, 110, "子子").word(200, 116, "1").word(300, 116, "2").word(100, 122, "子尾");
    l.word(100, 145, "丑丑").word(100, 157, "丑中").word(200, 157, "3").word(300, 157, "4").word(100, 169, "丑尾");
    l.word(100, 190, "寅").word(200, 190, "5").word(300, 190, "6");
    BOOST_TEST(shown_of(l) == "||甲甲|乙乙|\n|子子子尾|1|2|\n|丑丑丑中丑尾|3|4|\n|寅|5|6|\n");
}

BOOST_AUTO_TEST_CASE(a_label_of_a_group_spans_its_rows_and_may_be_written_downwards) {
    layout_pages l;
    l.page().word(200, 80, "甲甲").word(300, 80, "乙乙");
    const char *labels[] = {"子子", "丑丑", "寅寅", "卯卯"};
    for (int i = 0; i < 4; ++i)
        l.word(120, 110 + 30 * i, labels[i]).word(200, 110 + 30 * i, "1").word(300, 110 + 30 * i, "2");
    l.word(100, 143, "组").word(100, 155, "的").word(100, 167, "名");
    l.word(100, 230, "总计").word(200, 230, "4").word(300, 230, "8");
    BOOST_TEST(shown_of(l) == "|||甲甲|乙乙|\n|组的名[4x1]|子子|1|2|\n|^|丑丑|1|2|\n|^|寅寅|1|2|\n|^|卯卯|1|2|\n"
                              "|总计[1x2]|^|4|8|\n");
}

BOOST_AUTO_TEST_CASE(captions_span_the_columns_in_whose_middle_they_stand) {
    layout_pages l;
    l.page().word(240, 60, "左方").word(440, 60, "右方");
    const double columns[] = {200, 280, 360, 440, 520};
    for (const double x : columns)
        l.word(x, 90, "头头").word(x + 5, 120, "7");
    BOOST_TEST(shown_of(l) == "|左方[1x2]|^|右方[1x3]|^|^|\n|头头|头头|头头|头头|头头|\n|7|7|7|7|7|\n");
}

BOOST_AUTO_TEST_CASE(a_figure_that_was_broken_over_lines_is_no_shorter_figure) {
    layout_pages l;
    l.page().word(200, 80, "甲甲").word(300, 80, "乙乙");
    l.word(100, 110, "子").word(200, 110, "5").word(300, 104, "28226").word(300, 116, "52");
    BOOST_TEST(shown_of(l) == "||甲甲|乙乙|\n|子|5|28226/52|\n");
}

BOOST_AUTO_TEST_CASE(page_numbers_are_left_out_which_is_said) {
    layout_pages l;
    l.page().word(100, 100, "甲").word(280, 800, "-1-").page().word(100, 100, "乙").word(280, 800, "— 2 —");
    const std::string bytes = l.bytes();
    const document d = read_or_fail(bytes);
    BOOST_TEST(shown_with_spans(d) == "甲\n乙\n");
    BOOST_TEST(has_note(d, "I-PDF-PAGE-NUMBER"));
    layout_pages lone;
    lone.page().word(100, 100, "甲").word(280, 800, "4");
    BOOST_TEST(shown_of(lone).find('4') != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_table_goes_on_over_the_end_of_a_page) {
    layout_pages l;
    l.page().word(200, 700, "甲甲").word(300, 700, "乙乙");
    l.word(100, 730, "子").word(200, 730, "1").word(300, 730, "2").word(280, 800, "-1-");
    l.page().word(100, 80, "丑").word(200, 80, "3").word(300, 80, "4").word(280, 800, "-2-");
    BOOST_TEST(shown_of(l) == "||甲甲|乙乙|\n|子|1|2|\n|丑|3|4|\n");
}

BOOST_AUTO_TEST_CASE(columns_that_cannot_be_told_are_not_claimed) {
    layout_pages l;
    l.page().word(100, 100, "子").word(200, 100, "1").word(230, 100, "2");
    l.word(100, 130, "丑").word(200, 130, "1234567890"); // under both
    const std::string bytes = l.bytes();
    const document d = read_or_fail(bytes);
    BOOST_TEST(has_note(d, "I-PDF-COLUMNS"));
    BOOST_TEST(shown_with_spans(d) == "子\n1\n2\n丑\n1234567890\n");
}

BOOST_AUTO_TEST_CASE(figures_are_told_from_labels_that_begin_with_a_number) {
    for (const char *figure :
         {"0", "1,113", "-38", "+19", "160.5964万元", "0/0", "/", "—", "22（其中修订16件）", "１２"})
        BOOST_TEST(is_figure(figure), figure);
    for (const char *text : {"1.", "1.属于国家秘密", "2、其他", "2024年", "21个，制作", "第3页", "一", "万元", ""})
        BOOST_TEST(!is_figure(text), text);
}

BOOST_AUTO_TEST_CASE(what_is_cut_off_at_any_place_is_refused) {
    const std::string whole = sample();
    for (std::size_t size = 0; size + 20 < whole.size(); size += 64) {
        const result<document> r = read_pdf_layout_document(whole.substr(0, size), {});
        BOOST_REQUIRE(!r.has_value());
        BOOST_REQUIRE((r.error().code == errc::syntax));
    }
}

BOOST_AUTO_TEST_CASE(positions_that_are_none_are_refused_and_great_ones_survived) {
    for (const char *number : {"nan", "", "1e9", "-", "1.2.3", "999999999999999999999", "100001"}) {
        const std::string bytes = "<html><doc><page width=\"1\" height=\"1\"><word xMin=\"" + std::string(number) +
                                  "\" yMin=\"0\" xMax=\"1\" yMax=\"1\">a</word></page></doc>";
        BOOST_TEST((read_pdf_layout_document(bytes, {}).error().code == errc::syntax), number);
    }
    std::string bytes = "<html><doc><page width=\"1\" height=\"1\">";
    for (const char *number : {"-99999", "99999", "0", "0.0001"})
        bytes += "<word xMin=\"" + std::string(number) + "\" yMin=\"99999\" xMax=\"-99999\" yMax=\"-99999\">1</word>";
    read_or_fail(bytes + "</page></doc>");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_utf8_are_refused_with_their_place) {
    layout_pages l;
    l.page().word(100, 100, "\xFF");
    const std::string bytes = l.bytes();
    const result<document> r = read_pdf_layout_document(bytes, {});
    BOOST_REQUIRE(!r.has_value());
    BOOST_TEST((r.error().code == errc::encoding));
    BOOST_TEST(bytes[r.error().position->offset] == '\xFF');
}

BOOST_AUTO_TEST_CASE(budgets_and_time_are_kept_with_a_hundred_thousand_figures) {
    layout_pages l;
    l.page();
    for (int i = 0; i < 100000; ++i)
        l.word((i * 37) % 500, (i * 91) % 800, i % 3 == 0 ? "标签" : "1", 3);
    const std::string bytes = l.bytes();
    read_or_fail(bytes);
    limits few;
    few.cells = 1000;
    BOOST_TEST((read_pdf_layout_document(bytes, few).error().code == errc::budget));
}

BOOST_AUTO_TEST_CASE(a_pdf_file_itself_is_refused_with_what_to_do) {
    const result<reading> r = read("%PDF-1.7\n");
    BOOST_REQUIRE(!r.has_value());
    BOOST_TEST((r.error().code == errc::unsupported));
    BOOST_TEST(r.error().message.en.find("pdftotext -bbox-layout") != std::string::npos);
}
