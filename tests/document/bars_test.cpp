// Lines with bars: rows where the lines show them, pieces where they do not.
#include "document/text_reader.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace ogi;

namespace {

document read_or_fail(std::string_view text) {
    result<document> r = read_text_document(text, {});
    BOOST_REQUIRE(r.has_value());
    return std::move(*r);
}

std::string in_words(const document_table &table) {
    std::string out;
    for (std::size_t i = 0; i < table.row_count(); ++i) {
        for (const document_cell &c : table.row(i))
            out.append("[").append(c.text).append("]");
        out += "\n";
    }
    return out;
}

std::string only_table(const document &d) {
    BOOST_REQUIRE(d.blocks.size() == 1U);
    const auto *table = std::get_if<document_table>(&d.blocks[0]);
    BOOST_REQUIRE(table != nullptr);
    return in_words(*table);
}

} // namespace

BOOST_AUTO_TEST_CASE(lines_with_two_printed_pieces_are_rows_without_their_outer_bars) {
    BOOST_TEST(only_table(read_or_fail("| a | b |\n| c |  |\n")) == "[a][b]\n[c][]\n");
    BOOST_TEST(only_table(read_or_fail("a | b |\nc |||\n")) == "[a][b]\n[c][][]\n");
    BOOST_TEST(only_table(read_or_fail("a | b\n| c\n")) == "[a][b]\n[][c]\n");
    BOOST_TEST(only_table(read_or_fail("│甲│乙│\n")) == "[甲][乙]\n");
}

BOOST_AUTO_TEST_CASE(a_ruled_line_is_markup_and_a_dash_is_a_mark) {
    BOOST_TEST(only_table(read_or_fail("| a | b |\n|---|:-:|\n| - | - |\n")) == "[a][b]\n[-][-]\n");
    const document d = read_or_fail("## 甲\n| a | b |\n|---|---|\n");
    BOOST_TEST(std::get<document_paragraph>(d.blocks[0]).text == "甲");
    const document plain = read_or_fail("## 甲\n");
    BOOST_TEST(std::get<document_paragraph>(plain.blocks[0]).text == "## 甲");
}

BOOST_AUTO_TEST_CASE(bars_over_several_lines_are_handed_on_piece_by_piece) {
    BOOST_TEST(only_table(read_or_fail("a |\n0 |\n\n|\n0 | ||\n")) == "[a][]\n[0][]\n[][]\n[0][][][]\n");
}

BOOST_AUTO_TEST_CASE(one_line_with_a_bar_inside_is_running_text) {
    const document d = read_or_fail("首页 | 公开\n正文\n");
    BOOST_TEST(std::get<document_paragraph>(d.blocks[0]).text == "首页 | 公开");
}

BOOST_AUTO_TEST_CASE(cells_between_bars_have_their_places) {
    const std::string text = "x\n| 甲 | 乙 |\n";
    const document d = read_or_fail(text);
    const document_row row = std::get<document_table>(d.blocks[1]).row(0);
    BOOST_TEST((row[1].span.begin == position_at(text, text.find("乙"))));
    BOOST_TEST(row[1].column == 2U);
    BOOST_TEST(row[1].span.character == 8U);
}

BOOST_AUTO_TEST_CASE(pieces_count_against_the_budget) {
    limits few;
    few.cells = 10;
    const auto many = read_text_document(std::string(100, '|'), few);
    BOOST_REQUIRE(!many.has_value());
    BOOST_TEST((many.error().code == errc::budget));
    std::string lines;
    for (int i = 0; i < 20; ++i)
        lines += "|\n";
    BOOST_TEST((read_text_document(lines, few).error().code == errc::budget));
}
