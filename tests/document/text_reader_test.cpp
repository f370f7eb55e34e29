#include "document/text_reader.hpp"
#include "document/white_space.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace ogi;

namespace {

document read_or_fail(std::string_view text) {
    result<document> r = read_text_document(text, {});
    BOOST_REQUIRE(r.has_value());
    return std::move(*r);
}

const document_table &table_at(const document &d, std::size_t block) {
    BOOST_REQUIRE(block < d.blocks.size());
    const auto *table = std::get_if<document_table>(&d.blocks[block]);
    BOOST_REQUIRE(table != nullptr);
    return *table;
}

const document_paragraph &paragraph_at(const document &d, std::size_t block) {
    BOOST_REQUIRE(block < d.blocks.size());
    const auto *paragraph = std::get_if<document_paragraph>(&d.blocks[block]);
    BOOST_REQUIRE(paragraph != nullptr);
    return *paragraph;
}

} // namespace

BOOST_AUTO_TEST_CASE(lines_with_tabs_are_tables_and_others_paragraphs) {
    const document d = read_or_fail("甲\n\na\tb\nc\td\n乙\ne\tf\n\ng\th\n");
    BOOST_REQUIRE(d.blocks.size() == 5U);
    BOOST_TEST(paragraph_at(d, 0).text == "甲");
    BOOST_TEST(table_at(d, 1).row_count() == 2U);
    BOOST_TEST(paragraph_at(d, 2).text == "乙");
    BOOST_TEST(table_at(d, 3).row_count() == 1U);
    BOOST_TEST(table_at(d, 4).row_count() == 1U);
}

BOOST_AUTO_TEST_CASE(every_cell_is_kept_with_its_place) {
    const std::string text = "x\r\n 1 \t\t二\t\t\r\n";
    const document d = read_or_fail(text);
    const document_row row = table_at(d, 1).row(0);
    BOOST_REQUIRE(row.size() == 5U);
    BOOST_TEST(row[0].text == "1");
    BOOST_TEST(row[0].span.begin.offset == 4U);
    BOOST_TEST(row[0].span.begin.line == 2U);
    BOOST_TEST(row[0].span.begin.column == 2U);
    BOOST_TEST(row[1].text.empty());
    BOOST_TEST(row[2].text == "二");
    BOOST_TEST(row[2].column == 3U);
    BOOST_TEST(row[2].span.size == 3U);
    BOOST_TEST((row[2].span.begin == position_at(text, text.find("二"))));
    BOOST_TEST(row[4].text.empty());
    BOOST_TEST(row[4].column == 5U);
}

BOOST_AUTO_TEST_CASE(all_line_ends_end_lines) {
    for (const std::string end : {"\n", "\r\n", "\r", "\f", "\v"}) {
        const std::string text = "a\tb" + end + "c\td" + end + end + "e" + end;
        const document d = read_or_fail(text);
        BOOST_REQUIRE(d.blocks.size() == 2U);
        BOOST_TEST(table_at(d, 0).row_count() == 2U);
        BOOST_TEST(paragraph_at(d, 1).text == "e");
    }
}

BOOST_AUTO_TEST_CASE(white_space_of_all_kinds_is_taken_off) {
    const document d = read_or_fail("\xEF\xBB\xBF　\xC2\xA0 甲 乙\xE2\x80\x8B　\n");
    BOOST_TEST(paragraph_at(d, 0).text == "甲 乙");
    BOOST_TEST(trimmed(" \xC2\xA0　").empty());
    BOOST_TEST(trimmed("").empty());
}

BOOST_AUTO_TEST_CASE(what_is_no_text_is_refused_with_its_place) {
    const auto bad = read_text_document("ab\ncd\xFF\xFF", {});
    BOOST_REQUIRE(!bad.has_value());
    BOOST_TEST((bad.error().code == errc::encoding));
    BOOST_TEST(bad.error().position->line == 2U);
    BOOST_TEST(bad.error().position->column == 3U);
    const auto binary = read_text_document(std::string_view("a\0b", 3), {});
    BOOST_REQUIRE(!binary.has_value());
    BOOST_TEST((binary.error().code == errc::unsupported));
}

BOOST_AUTO_TEST_CASE(more_cells_or_paragraphs_than_allowed_are_refused) {
    limits few;
    few.cells = 10;
    BOOST_TEST(read_text_document(std::string(9, '\t'), few).has_value());
    const auto cells = read_text_document(std::string(10, '\t'), few);
    BOOST_REQUIRE(!cells.has_value());
    BOOST_TEST((cells.error().code == errc::budget));
    std::string lines;
    for (int i = 0; i < 11; ++i)
        lines += "x\n";
    BOOST_TEST((read_text_document(lines, few).error().code == errc::budget));
    limits short_text;
    short_text.bytes = 3;
    BOOST_TEST((read_text_document("abcd", short_text).error().code == errc::budget));
}

BOOST_AUTO_TEST_CASE(the_line_that_is_too_much_has_the_column_of_its_offset_after_a_lone_carriage_return) {
    limits one;
    one.cells = 1;
    const std::string text = "a\n\rb\tc\n";
    BOOST_TEST((read_text_document(text, one).error().position == position_at(text, 3)));
}

BOOST_AUTO_TEST_CASE(a_quoted_cell_with_line_ends_in_it_is_one_cell) {
    const document d = read_or_fail("\"甲\n乙\"\t1\t\"丙\r\n\"\"丁\"\"\"\r\nx\t\"y\t2\n\"z\"\tw\n");
    BOOST_REQUIRE(d.blocks.size() == 1U);
    const document_table &table = table_at(d, 0);
    BOOST_REQUIRE(table.row_count() == 3U);
    BOOST_TEST(table.row(0).size() == 3U);
    BOOST_TEST(table.row(0)[0].text == "甲\n乙");
    BOOST_TEST(table.row(0)[2].text == "丙\n\"丁\"");
    BOOST_TEST(table.row(1)[1].text == "\"y");
    BOOST_TEST(table.row(1)[0].span.begin.line == 4U);
    BOOST_TEST(table.row(2)[0].text == "\"z\"");
    // Without a tab, or where the mark is not closed, lines are lines.
    BOOST_TEST(read_or_fail("\"甲\n乙\"\n丙\t1\n").blocks.size() == 3U);
    BOOST_TEST(table_at(read_or_fail("\"甲\t1\n乙\t2\n"), 0).row_count() == 2U);
}

BOOST_AUTO_TEST_CASE(markup_of_markdown_is_taken_off_where_the_text_is_markdown) {
    const document d = read_or_fail("**题**\n\n| 结果<br>维持 | **总计** | 1\\. 属于 | &nbsp; |\n|:-:|:-:|:-:|:-:|\n"
                                    "| 1<BR/>2 | **12** | a\\b | __ |\n");
    BOOST_TEST(paragraph_at(d, 0).text == "题");
    const document_table &table = table_at(d, 1);
    BOOST_TEST(table.row(0)[0].text == "结果\n维持");
    BOOST_TEST(table.row(0)[1].text == "总计");
    BOOST_TEST(table.row(0)[2].text == "1. 属于");
    BOOST_TEST(table.row(0)[3].text == "");
    BOOST_TEST(table.row(1)[0].text == "1\n2");
    BOOST_TEST(table.row(1)[1].text == "12");
    BOOST_TEST(table.row(1)[2].text == "a\\b");
    BOOST_TEST(table.row(1)[3].text == "__");
    BOOST_TEST(table.row(1)[1].span.size == 6U);
    BOOST_TEST(paragraph_at(read_or_fail("**题** <br>\n"), 0).text == "**题** <br>");
}
