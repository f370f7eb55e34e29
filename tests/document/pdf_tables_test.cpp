// Tables of a PDF whose rows stand close, so that distances alone do not tell what belongs together.
#include "document/layout_pages.hpp"
#include "document/list_number.hpp"
#include "document/pdf_layout_reader.hpp"
#include "document/read_blocks.hpp"

#include <ogi/ogi.hpp>

#include <string>

using namespace ogi;
using namespace ogi::tests;

namespace {

std::string shown_of(const layout_pages &l) {
    const std::string bytes = l.bytes();
    result<document> d = read_pdf_layout_document(bytes, {});
    BOOST_REQUIRE_MESSAGE(d.has_value(), (d ? std::string() : d.error().describe(language::en)));
    require_sound(*d);
    return shown_with_spans(*d);
}

/// Labels from 100, figures from 200, 250 and 300: rows of 12 points without any room between them.
layout_pages &add_row(layout_pages &l, double top, const char *label, const char *a, const char *b, const char *c) {
    return l.word(100, top, label).word(200, top, a).word(250, top, b).word(300, top, c);
}

} // namespace

BOOST_AUTO_TEST_CASE(numbers_of_lists_are_told_by_their_marks) {
    for (const char *text : {"一、", "十二、总计", "（三）", "(4)其他", "1.属于", "12、", "3．"})
        BOOST_TEST(list_number_at_front(text) != 0, text);
    for (const char *text : {"", "一", "1", "1.5", "2024.1", "（单位）", "第一项", "12345.", "."})
        BOOST_TEST(list_number_at_front(text) == 0, text);
    BOOST_TEST(list_number_at_front("（三）不予公开") == std::string("（三）").size());
}

BOOST_AUTO_TEST_CASE(a_caption_close_over_the_head_in_its_middle_is_none_of_it) {
    layout_pages l;
    l.page().word(232, 88, "总总总总").word(192, 100, "甲甲").word(242, 100, "乙乙").word(292, 100, "丙丙");
    add_row(add_row(l, 112, "子", "1", "2", "3"), 124, "丑", "4", "5", "6");
    BOOST_TEST(shown_of(l) == "||总总总总[1x3]|^|^|\n||甲甲|乙乙|丙丙|\n|子|1|2|3|\n|丑|4|5|6|\n");
    // Heads of two lines beside one another stay whole.
    layout_pages lines;
    lines.page().word(192, 88, "甲甲").word(242, 88, "乙乙").word(292, 88, "丙丙");
    lines.word(192, 100, "甲尾").word(242, 100, "乙尾").word(292, 100, "丙尾");
    add_row(lines, 112, "子", "1", "2", "3");
    BOOST_TEST(shown_of(lines) == "||甲甲甲尾|乙乙乙尾|丙丙丙尾|\n|子|1|2|3|\n");
}

BOOST_AUTO_TEST_CASE(a_head_wider_than_its_column_is_a_caption) {
    layout_pages l;
    l.page().word(225, 88, "总总总总总总").word(197, 100, "甲").word(247, 100, "乙").word(297, 100, "丙");
    add_row(l, 112, "子", "1", "2", "3");
    BOOST_TEST(shown_of(l).find("乙|") != std::string::npos);
    BOOST_TEST(shown_of(l).find("总乙") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_line_without_a_number_goes_on_in_the_numbered_label_above) {
    layout_pages l;
    l.page().word(192, 88, "甲甲").word(242, 88, "乙乙").word(292, 88, "丙丙");
    // The figures stand at the bottom of rows of two lines.
    l.word(100, 100, "1.子子子");
    add_row(l, 112, "子尾", "1", "2", "3");
    l.word(100, 124, "2.丑丑丑");
    add_row(l, 136, "丑尾", "4", "5", "6");
    add_row(l, 148, "3.寅", "7", "8", "9");
    add_row(l, 160, "4.卯", "1", "2", "3");
    BOOST_TEST(shown_of(l) ==
               "||甲甲|乙乙|丙丙|\n|1.子子子子尾|1|2|3|\n|2.丑丑丑丑尾|4|5|6|\n|3.寅|7|8|9|\n|4.卯|1|2|3|\n");
}

BOOST_AUTO_TEST_CASE(a_number_set_apart_from_its_label_is_no_column_of_labels) {
    layout_pages l;
    l.page().word(242, 88, "甲甲").word(292, 88, "乙乙");
    l.word(100, 100, "1.").word(140, 100, "子子").word(250, 100, "1").word(300, 100, "2");
    l.word(100, 120, "2.丑丑丑丑").word(250, 120, "3").word(300, 120, "4");
    l.word(100, 140, "3.寅寅").word(250, 140, "5").word(300, 140, "6");
    BOOST_TEST(shown_of(l) == "||甲甲|乙乙|\n|1. 子子|1|2|\n|2.丑丑丑丑|3|4|\n|3.寅寅|5|6|\n");
}

BOOST_AUTO_TEST_CASE(what_follows_a_table_is_no_line_of_its_last_label) {
    layout_pages l;
    l.page().word(292, 88, "甲甲").word(392, 88, "乙乙");
    l.word(100, 100, "子子").word(300, 100, "1").word(400, 100, "2");
    l.word(100, 112, "丑丑").word(300, 112, "3").word(400, 112, "4").word(100, 124, "三、收到和处理的申请");
    BOOST_TEST(shown_of(l) == "||甲甲|乙乙|\n|子子|1|2|\n|丑丑|3|4|\n三、收到和处理的申请\n");
    layout_pages goes_on;
    goes_on.page().word(292, 88, "甲甲").word(392, 88, "乙乙");
    goes_on.word(100, 100, "子子").word(300, 100, "1").word(400, 100, "2");
    goes_on.word(100, 112, "丑丑丑").word(300, 112, "3").word(400, 112, "4").word(100, 124, "丑尾");
    BOOST_TEST(shown_of(goes_on) == "||甲甲|乙乙|\n|子子|1|2|\n|丑丑丑丑尾|3|4|\n");
}

BOOST_AUTO_TEST_CASE(the_ends_of_broken_figures_are_no_row) {
    layout_pages l;
    l.page().word(192, 88, "甲甲").word(242, 88, "乙乙").word(292, 88, "丙丙");
    add_row(l, 100, "1.子子子", "1", "2", "12345").word(100, 112, "子尾").word(300, 112, "6");
    add_row(l, 124, "2.丑", "4", "5", "6");
    add_row(l, 136, "3.寅", "7", "8", "9");
    BOOST_TEST(shown_of(l) == "||甲甲|乙乙|丙丙|\n|1.子子子子尾|1|2|12345/6|\n|2.丑|4|5|6|\n|3.寅|7|8|9|\n");
    // The beginning of one may stand above, where the others stand at the bottom of their cells.
    layout_pages above;
    above.page().word(192, 88, "甲甲").word(242, 88, "乙乙").word(292, 88, "丙丙").word(300, 103, "12345");
    add_row(above, 114, "1.子", "1", "2", "6");
    add_row(above, 128, "2.丑", "4", "5", "6");
    add_row(above, 142, "3.寅", "7", "8", "9");
    BOOST_TEST(shown_of(above).find("|1.子|1|2|12345/6|") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(heads_that_a_page_repeats_do_not_break_a_row) {
    layout_pages l;
    l.page()
        .word(242, 688, "总总总总")
        .word(310, 688, "总总")
        .word(192, 700, "甲甲")
        .word(242, 700, "乙乙")
        .word(292, 700, "丙丙");
    l.word(100, 700, "名名");
    add_row(l, 712, "1.子", "1", "2", "3");
    add_row(l, 724, "2.丑丑", "4", "5", "6");
    l.page()
        .word(242, 60, "总总总总")
        .word(310, 60, "总总")
        .word(192, 72, "甲甲")
        .word(242, 72, "乙乙")
        .word(292, 72, "丙丙");
    l.word(100, 72, "名名").word(100, 84, "丑尾");
    add_row(l, 96, "3.寅", "7", "8", "9");
    BOOST_TEST(shown_of(l).find("|2.丑丑丑尾|4|5|6|\n|3.寅|7|8|9|") != std::string::npos);
    BOOST_TEST(shown_of(l).find("甲甲") == shown_of(l).rfind("甲甲"));
}

BOOST_AUTO_TEST_CASE(heads_behind_prose_are_those_of_another_table) {
    layout_pages l;
    for (const char *last : {"以上是第一份。以上是第一份。以上是第一份。", "以上是第二份。"}) {
        l.page().word(242, 60, "总总总总").word(310, 60, "总总").word(192, 72, "甲甲").word(242, 72, "乙乙");
        l.word(292, 72, "丙丙").word(100, 72, "名名");
        add_row(l, 84, "1.子", "1", "2", "3").word(100, 120, last);
    }
    const std::string shown = shown_of(l);
    BOOST_TEST(shown.find("甲甲") != shown.rfind("甲甲"), shown);
}

BOOST_AUTO_TEST_CASE(figures_at_the_left_of_wide_columns_belong_to_the_heads_in_their_order) {
    layout_pages l;
    l.page().word(290, 88, "说说说说").word(100, 100, "名名");
    l.word(240, 100, "甲甲").word(340, 100, "乙乙").word(440, 100, "丙丙");
    l.word(100, 112, "子").word(200, 112, "1").word(300, 112, "2").word(400, 112, "3");
    l.word(100, 124, "丑").word(200, 124, "4").word(300, 124, "5").word(400, 124, "6");
    BOOST_TEST(shown_of(l).find("|名名|甲甲|乙乙|丙丙|\n|子|1|2|3|\n|丑|4|5|6|") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(heads_of_blank_columns_do_not_take_the_figures_of_others) {
    // At the right of their columns; the last two of the five below the caption are blank, and the outer heads stand higher.
    layout_pages l;
    const char *heads[] = {"乙乙", "丙丙", "丁丁", "戊戊", "己己"};
    l.page().word(210, 94, "甲甲").word(370, 88, "总总总总").word(510, 94, "庚庚");
    for (int i = 0; i < 5; ++i)
        l.word(260 + 50 * i, 100, heads[i]);
    for (int row = 0; row < 2; ++row) {
        l.word(100, 112 + 12 * row, row == 0 ? "子" : "丑");
        for (const int column : {0, 1, 2, 3, 6})
            l.word(240 + 50 * column, 112 + 12 * row, std::to_string(column + 1));
    }
    const std::string shown = shown_of(l);
    BOOST_TEST_INFO(shown);
    BOOST_TEST((shown.find("|子|1|2|3|4|||7|") != std::string::npos || shown.find("|子") == std::string::npos));
}

BOOST_AUTO_TEST_CASE(a_figure_between_two_heads_may_be_of_either) {
    layout_pages l;
    l.page().word(100, 88, "名名").word(200, 88, "甲甲甲甲").word(350, 88, "乙乙乙乙");
    l.word(100, 112, "子").word(290, 112, "1").word(100, 132, "丑").word(290, 132, "4");
    const std::string bytes = l.bytes();
    const result<document> d = read_pdf_layout_document(bytes, {});
    BOOST_REQUIRE(d.has_value());
    BOOST_TEST(has_note(*d, "I-PDF-COLUMNS"));
}

BOOST_AUTO_TEST_CASE(the_last_character_of_a_stretched_line_is_no_label) {
    layout_pages l;
    l.page().word(292, 88, "甲甲").word(392, 88, "乙乙");
    l.word(100, 100, "1.子子子").word(300, 100, "1").word(400, 100, "2");
    l.word(100, 120, "2.丑丑").word(165, 120, "丑").word(300, 126, "3").word(400, 126, "4").word(100, 132, "丑丑尾");
    l.word(100, 152, "3.寅寅").word(300, 152, "5").word(400, 152, "6");
    BOOST_TEST(shown_of(l) == "||甲甲|乙乙|\n|1.子子子|1|2|\n|2.丑丑 丑丑丑尾|3|4|\n|3.寅寅|5|6|\n");
}

BOOST_AUTO_TEST_CASE(marks_around_a_page_number_may_be_words_of_their_own) {
    layout_pages l;
    l.page().word(100, 100, "甲").word(280, 800, "—").word(293, 800, "1").word(301, 800, "—");
    BOOST_TEST(shown_of(l) == "甲\n");
    layout_pages figures; // close, and not set off
    figures.page().word(100, 100, "甲").word(280, 800, "1").word(295, 800, "2");
    figures.page().word(100, 100, "乙").word(280, 800, "1").word(295, 800, "3");
    BOOST_TEST(shown_of(figures).find('3') != std::string::npos);
    layout_pages row; // figures of a row at the foot of a page stand far apart
    row.page().word(100, 100, "甲").word(180, 800, "—").word(280, 800, "1").word(380, 800, "—");
    BOOST_TEST(shown_of(row).find('1') != std::string::npos);
}
