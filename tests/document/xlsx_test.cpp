// Workbooks: stored digits, texts of all kinds, merged cells, and sheets that say they are huge.
#include "document/office_support.hpp"
#include "document/stored_number.hpp"
#include "document/workbook_styles.hpp"
#include "document/xlsx_reader.hpp"

#include <tuple>

using namespace ogi;
using namespace ogi::tests;

namespace {

document xlsx(const std::string &bytes) {
    return read_or_fail(read_xlsx_document(bytes, {}));
}
document one_sheet(const std::string &rows, const std::string &behind = {}, const std::string &before = {}) {
    return xlsx(xlsx_of({{sheet_part(rows, behind, before)}}));
}
std::string text_cell(const std::string &reference, const std::string &text) {
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}
std::string number_cell(const std::string &reference, const std::string &digits, const std::string &style = "0") {
    return "<c r=\"" + reference + "\" s=\"" + style + "\"><v>" + digits + "</v></c>";
}

const std::string sst = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
const std::string styles =
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts><numFmt numFmtId=\"170\" "
    "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf "
    "numFmtId=\"170\"/>"
    "<xf numFmtId=\"9\"/><xf numFmtId=\"3\"/></cellXfs></styleSheet>";

} // namespace

BOOST_AUTO_TEST_CASE(texts_are_read_however_they_are_stored) {
    const std::string strings =
        sst + "<si><t>规章</t></si><si><r><t>行政</t></r><r><rPr/><t>许可</t></r><rPh><t>xíng</t></rPh></si>"
              "<si><t xml:space=\"preserve\">商业\n企业_x000D_\n</t></si></sst>";
    const document d = xlsx(
        xlsx_of({{sheet_part("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                             "<c t=\"str\"><f>A1</f><v>公式</v></c><c t=\"inlineStr\"><is><r><t>内</t></r></is></c>"
                             "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c></row>")}},
                strings));
    BOOST_TEST(shown(d) == "|规章|行政许可|商业/企业|公式|内|TRUE|#REF!|\n");
    BOOST_TEST(only_rule(d) == "");
    BOOST_TEST(d.parts[cell_at(d, 0, 0, 0).span.part] == "xl/sharedStrings.xml");
    expect_place(cell_at(d, 0, 0, 0).span, strings, "规章");
    BOOST_TEST(d.parts[cell_at(d, 0, 0, 3).span.part] == "xl/worksheets/sheet1.xml");
}

BOOST_AUTO_TEST_CASE(numbers_are_the_digits_that_are_stored) {
    const std::tuple<const char *, stored_form, const char *> cases[] = {
        {"12", stored_form::plain, "12"},
        {"-3", stored_form::plain, "-3"},
        {"18.8710", stored_form::plain, "18.8710"},
        {"59237.2449", stored_form::plain, "59237.2449"},
        {"123456789012345678", stored_form::plain, "123456789012345678"},
        {"1E3", stored_form::rewritten, "1000"},
        {"1.5E-3", stored_form::rewritten, "0.0015"},
        {"-2.50E+2", stored_form::rewritten, "-250"},
        {"0E0", stored_form::rewritten, "0"},
        {"1.1000000000000001", stored_form::same_binary, "1.1"},
        {"2415.9699999999998", stored_form::same_binary, "2415.97"},
        {"0.30000000000000004", stored_form::rounded, "0.3"},
        {"9.9999999999999982", stored_form::rounded, "10"},
        {"1E300", stored_form::unreadable, "1E300"},
        {"0.12345678901234567890", stored_form::unreadable, "0.12345678901234567890"},
        {"", stored_form::unreadable, ""},
        {"1e", stored_form::unreadable, "1e"},
        {"0x10", stored_form::unreadable, "0x10"},
        {"1E99999999999", stored_form::unreadable, "1E99999999999"}};
    for (const auto &[stored, form, text] : cases) {
        const stored_number n = read_stored_number(stored);
        BOOST_TEST((n.form == form), stored);
        BOOST_TEST(n.text == text, stored);
    }
}

BOOST_AUTO_TEST_CASE(a_number_that_was_written_otherwise_than_it_is_stored_is_said) {
    const document d = one_sheet("<row>" + number_cell("A1", "1.1000000000000001") +
                                 number_cell("B1", "0.30000000000000004") + number_cell("C1", "1E300") + "</row>");
    BOOST_TEST(shown(d) == "|1.1|0.3|1E300|\n");
    const log_entry *same = note_of(d, "I-OFFICE-BINARY"), *rounded = note_of(d, "I-OFFICE-ROUNDED");
    BOOST_REQUIRE((same && rounded && note_of(d, "I-OFFICE-NUMBER")));
    BOOST_TEST((same->confidence == certainty::proved && rounded->confidence == certainty::likely));
    BOOST_TEST(same->before == "1.1000000000000001");
    BOOST_TEST(same->after == "1.1");
}

BOOST_AUTO_TEST_CASE(dates_are_days_and_other_formats_change_no_number) {
    const document d =
        xlsx(xlsx_of({{sheet_part("<row>" + number_cell("A1", "45677", "1") + number_cell("B1", "0.95", "2") +
                                  number_cell("C1", "1113", "3") + "</row>")}},
                     {}, styles));
    BOOST_TEST(shown(d) == "|2025-01-20|0.95|1113|\n");
    BOOST_TEST((note_of(d, "I-OFFICE-DATE") && note_of(d, "I-OFFICE-DISPLAY-FORMAT") && d.notes.size() == 2));
    BOOST_TEST(date_of_count("44215", true) == "2025-01-20");
    BOOST_TEST(date_of_count("1", false) == "1900-01-01");
    BOOST_TEST(date_of_count("59", false) == "1900-02-28");
    BOOST_TEST(date_of_count("60", false) == ""); // a day that never was
    BOOST_TEST(date_of_count("61", false) == "1900-03-01");
    BOOST_TEST(date_of_count("45677.395833333336", false) == "2025-01-20 09:30:00");
    BOOST_TEST(date_of_count("-1", false) == "");
    BOOST_TEST(date_of_count("99999999", false) == "");
}

BOOST_AUTO_TEST_CASE(formats_are_told_apart) {
    const std::pair<const char *, number_show> cases[] = {
        {"General", number_show::as_stored}, {"0.00", number_show::as_stored},
        {"#,##0", number_show::as_stored},   {"0\"d\"", number_show::as_stored},
        {"[Red]0", number_show::as_stored},  {"yyyy\\-mm\\-dd", number_show::as_date},
        {"m/d", number_show::as_date},       {"[$-804]yyyy\"年\"", number_show::as_date},
        {"0%", number_show::otherwise},      {"0.0,", number_show::otherwise},
        {"h:mm", number_show::otherwise},    {"[h]:mm", number_show::otherwise},
        {";;;", number_show::otherwise},     {"0;[Red]\\-0%", number_show::as_stored}};
    for (const auto &[format, show] : cases)
        BOOST_TEST((show_of_format(format) == show), format);
}

BOOST_AUTO_TEST_CASE(merged_cells_cover_the_places_of_the_grid) {
    const document d = one_sheet(
        "<row r=\"1\">" + text_cell("A1", "甲") + text_cell("C1", "乙") + text_cell("D1", "盖") +
            "</row><row r=\"2\">" + text_cell("C2", "丙") + "<c r=\"D2\"/></row><row r=\"3\">" + text_cell("A3", "1") +
            text_cell("B3", "2") + "</row>",
        "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C1:D1\"/><mergeCell ref=\"C2:D2\"/></mergeCells>");
    BOOST_TEST(shown(d) == "|甲|^|乙|^|\n|^|^|丙|^|\n|1|2|||\n");
    BOOST_TEST(only_rule(d) == "I-OFFICE-COVERED");
}

BOOST_AUTO_TEST_CASE(an_empty_merged_cell_is_one_place_and_wrong_areas_are_said) {
    BOOST_TEST(shown(one_sheet("<row r=\"1\">" + text_cell("A1", "a") + text_cell("B1", "b") + text_cell("C1", "c") +
                                   "</row><row r=\"2\">" + text_cell("A2", "d") + "</row>",
                               "<mergeCells><mergeCell ref=\"B2:C2\"/></mergeCells>")) == "|a|b|c|\n|d||^|\n");
    for (const std::string area : {"B2:A1", "A1", "", "A0:B1", "ZZZZ1:B1"}) {
        const document d = one_sheet("<row>" + text_cell("A1", "a") + text_cell("B1", "b") + "</row>",
                                     "<mergeCells><mergeCell ref=\"" + area + "\"/></mergeCells>");
        BOOST_TEST(shown(d) == "|a|b|\n");
        BOOST_TEST(only_rule(d) == "I-OFFICE-MERGE-OVERLAP");
    }
}

BOOST_AUTO_TEST_CASE(cells_stand_where_they_say_or_behind_each_other) {
    const document d = one_sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"7\"><c "
                                 "r=\"B7\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>");
    BOOST_TEST(shown(d) == "|1|2||\n||3|4|\n|5|||\n");
    BOOST_TEST(cell_at(d, 0, 1, 1).row == 7U);
    BOOST_TEST(cell_at(d, 0, 2, 0).row == 8U);
}

BOOST_AUTO_TEST_CASE(far_cells_cost_nothing_and_impossible_ones_are_refused) {
    const document d = one_sheet("<row r=\"1\">" + text_cell("A1", "a") + "</row><row r=\"1048576\">" +
                                     text_cell("XFD1048576", "z") + "</row>",
                                 "<mergeCells><mergeCell ref=\"A1:XFC1048575\"/></mergeCells>");
    BOOST_TEST(shown(d) == "|a||\n||z|\n");
    BOOST_TEST(cell_at(d, 0, 1, 1).column == 16384U);
    for (const std::string cell : {"XFE1", "A1048577", "A0", "1", "AAAAAAA1", ""})
        BOOST_TEST(
            (read_xlsx_document(xlsx_of({{sheet_part("<row>" + text_cell(cell, "a") + "</row>")}}), {}).error().code ==
             errc::syntax),
            cell);
}

BOOST_AUTO_TEST_CASE(sheets_follow_the_workbook_and_hidden_ones_are_left_out) {
    const sheet first{sheet_part("<row>" + text_cell("A1", "一") + "</row>")},
        second{sheet_part("<row>" + text_cell("A1", "二") + "</row>"), "state=\"hidden\""},
        third{"<chartsheet/>", "", "chartsheet"}, fourth{sheet_part("<row>" + text_cell("A1", "四") + "</row>")};
    const document d = xlsx(xlsx_of({first, second, third, fourth}));
    BOOST_TEST(shown(d) == "|一|\n|四|\n");
    BOOST_TEST((note_of(d, "I-OFFICE-HIDDEN-SHEET") && note_of(d, "I-OFFICE-OTHER-SHEET") && d.notes.size() == 2));
}

BOOST_AUTO_TEST_CASE(hidden_rows_and_columns_are_read_and_said) {
    const document d =
        one_sheet("<row hidden=\"1\">" + text_cell("A1", "a") + "</row>", {},
                  "<cols><col min=\"1\" max=\"1\" hidden=\"true\"/><col min=\"2\" max=\"2\" hidden=\"0\"/></cols>");
    BOOST_TEST(shown(d) == "|a|\n");
    BOOST_TEST((note_of(d, "I-OFFICE-HIDDEN-ROW") && note_of(d, "I-OFFICE-HIDDEN-COLUMN") && d.notes.size() == 2));
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_blank_and_said) {
    const document d = one_sheet("<row>" + text_cell("A1", "a") +
                                     "<c r=\"B1\"><f>SUM(A1)</f></c><c r=\"C1\" t=\"s\"><v>9</v></c></row>",
                                 "<drawing/>");
    BOOST_TEST(shown(d) == "|a|\n");
    BOOST_TEST((note_of(d, "I-OFFICE-NO-RESULT") && note_of(d, "I-OFFICE-MISSING-STRING") &&
                note_of(d, "I-OFFICE-SHEET-DRAWING")));
}

BOOST_AUTO_TEST_CASE(raised_digits_of_a_cell_are_not_those_of_the_number_before_them) {
    const std::string mark = "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>12</t></r>";
    const document d =
        xlsx(xlsx_of({{sheet_part("<row><c t=\"inlineStr\"><is><r><t>31</t></r>" + mark + "</is></c></row>")}}, ""));
    BOOST_TEST(shown(d) == "|31¹²|\n");
}

BOOST_AUTO_TEST_CASE(what_is_struck_out_in_a_cell_is_left_out_and_said) {
    const std::string fonts =
        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts><font/><font><strike/>"
        "</font><font><strike val=\"0\"/></font></fonts><cellXfs><xf fontId=\"0\"/><xf fontId=\"1\"/><xf "
        "fontId=\"2\"/></cellXfs></styleSheet>";
    const std::string strings = sst + "<si><r><rPr><strike/></rPr><t>31</t></r><r><t>5</t></r></si></sst>";
    const document run = xlsx(xlsx_of({{sheet_part("<row><c t=\"s\"><v>0</v></c></row>")}}, strings));
    BOOST_TEST(shown(run) == "|5|\n");
    BOOST_TEST(only_rule(run) == "I-OFFICE-STRUCK");
    const document cell = xlsx(xlsx_of({{sheet_part("<row>" + number_cell("A1", "7") + number_cell("B1", "8", "1") +
                                                    number_cell("C1", "9", "2") + "</row>")}},
                                       {}, fonts));
    BOOST_TEST(shown(cell) == "|7|9|\n");
    BOOST_TEST(cell_at(cell, 0, 0, 1).column == 3U);
    BOOST_TEST(only_rule(cell) == "I-OFFICE-STRUCK");
}
