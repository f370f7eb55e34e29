// OpenDocument: texts and workbooks as they print.
#include "document/odf_reader.hpp"
#include "document/office_support.hpp"

using namespace ogi;
using namespace ogi::tests;

namespace {

document odt(const std::string &body, const std::string &styles = {}) {
    return read_or_fail(read_odt_document(odt_of(body, styles), {}));
}
document ods(const std::string &body, const std::string &styles = {}) {
    return read_or_fail(read_ods_document(ods_of(body, styles), {}));
}
std::string p(const std::string &text) {
    return "<text:p>" + text + "</text:p>";
}
std::string table_cell(const std::string &text, const std::string &attributes = {}) {
    return "<table:table-cell " + attributes + ">" + p(text) + "</table:table-cell>";
}
std::string row(const std::string &cells, const std::string &attributes = {}) {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}
std::string table(const std::string &rows, const std::string &attributes = {}) {
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

} // namespace

BOOST_AUTO_TEST_CASE(white_space_is_as_opendocument_has_it) {
    const std::string part = odf_part(p(" 一、 \n 总体<text:span> 情况</text:span><text:s text:c=\"2\"/>a") +
                                      p("甲<text:line-break/>乙") + p("规章<text:tab/>1"));
    const document d = read_or_fail(read_odt_document(odf_of_part(part), {}));
    BOOST_TEST(shown(d) == "一、 总体 情况  a\n甲\n乙\n|规章|1|\n");
    const source_span &span = std::get<document_paragraph>(d.blocks[0]).span;
    BOOST_TEST(span.begin.offset == part.find("一"));
    BOOST_TEST(span.begin.offset + span.size == part.find(">a<") + 2);
    expect_place(std::get<document_paragraph>(d.blocks[1]).span, part, "甲");
}

BOOST_AUTO_TEST_CASE(lists_and_headings_have_their_numbers) {
    const std::string styles =
        "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" style:num-format=\"一, 二, "
        "三, ...\" style:num-suffix=\"、\">"
        "<style:list-level-properties><style:list-level-label-alignment "
        "text:label-followed-by=\"nothing\"/></style:list-level-properties></text:list-level-style-number>"
        "<text:list-level-style-number text:level=\"2\" style:num-format=\"1\" text:display-levels=\"1\" "
        "style:num-prefix=\"(\" style:num-suffix=\")\"/></text:list-style>"
        "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" "
        "text:bullet-char=\"•\"/></text:list-style>";
    const std::string list = "<text:list text:style-name=\"L\"><text:list-item>" + p("总体情况") + p("接上") +
                             "<text:list><text:list-item>" + p("甲") + "</text:list-item><text:list-item>" + p("乙") +
                             "</text:list-item></text:list></text:list-item><text:list-header>" + p("无号") +
                             "</text:list-header></text:list>";
    const std::string more = "<text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item>" +
                             p("主动公开") + "</text:list-item></text:list>";
    const std::string afresh = "<text:list text:style-name=\"L\"><text:list-item>" + p("又一") +
                               "</text:list-item><text:list-item text:start-value=\"5\">" + p("五") +
                               "</text:list-item></text:list>";
    const std::string bullets =
        "<text:list text:style-name=\"B\"><text:list-item>" + p("点") + "</text:list-item></text:list>";
    const document d = odt(list + p("文") + more + afresh + bullets, styles);
    BOOST_TEST(shown(d) == "一、总体情况\n接上\n(1) 甲\n(2) 乙\n无号\n文\n二、主动公开\n一、又一\n五、五\n点\n");
    BOOST_TEST((note_of(d, "I-OFFICE-AUTOMATIC-NUMBER") && note_of(d, "I-OFFICE-BULLET") && d.notes.size() == 2));
    const std::string outline =
        "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"><office:styles><text:outline-style><text:"
        "outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>"
        "</text:outline-style></office:styles></office:document-styles>";
    const std::string headings =
        odf_part("<text:h text:outline-level=\"1\">甲</text:h><text:h text:outline-level=\"2\">乙</text:h><text:h "
                 "text:outline-level=\"1\">丙</text:h>");
    BOOST_TEST(shown(read_or_fail(read_odt_document(zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                                            {"content.xml", headings},
                                                            {"styles.xml", outline}}),
                                                    {}))) == "1. 甲\n乙\n2. 丙\n");
}

BOOST_AUTO_TEST_CASE(tables_have_every_place) {
    const std::string covered = "<table:covered-table-cell/>";
    const document d = odt(
        table("<table:table-column/><table:table-header-rows>" +
              row(table_cell("a", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"") + covered +
                  table_cell("b")) +
              "</table:table-header-rows>" +
              row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + table_cell("c")) +
              row(table_cell("1", "table:number-columns-repeated=\"3\""), "table:number-rows-repeated=\"2\"") +
              row(table_cell("") + "<table:table-cell>" + p("x") + p("y") + "</table:table-cell>" + table_cell("z"))));
    BOOST_TEST(shown(d) == "|a|^|b|\n|^|^|c|\n|1|1|1|\n|1|1|1|\n||x/y|z|\n");
}

BOOST_AUTO_TEST_CASE(rows_with_tables_in_them_are_a_layout_in_opendocument_too) {
    BOOST_TEST(shown(odt(table(row(table_cell("a")) +
                               row("<table:table-cell>" + p("前") + table(row(table_cell("1") + table_cell("2"))) +
                                   "</table:table-cell>") +
                               row(table_cell("b"))))) == "|a|\n前\n|1|2|\n|b|\n");
}

BOOST_AUTO_TEST_CASE(what_does_not_print_or_is_not_read_is_said) {
    const std::string hidden =
        "<style:style style:name=\"T\"><style:text-properties text:display=\"none\"/></style:style>"
        "<style:style style:name=\"S\"><style:text-properties style:text-line-through-style=\"solid\"/></style:style>";
    const std::pair<std::string, std::string> cases[] = {
        {"<text:span text:style-name=\"T\">藏</text:span>", "I-OFFICE-HIDDEN"},
        {"<text:span text:style-name=\"S\">旧</text:span>", "I-OFFICE-STRUCK"},
        {"<text:note><text:note-citation>1</text:note-citation><text:note-body>" + p("注") +
             "</text:note-body></text:note>",
         "I-OFFICE-FOOT-NOTE"},
        {"<office:annotation>" + p("批") + "</office:annotation>", "I-OFFICE-COMMENT"},
        {"<draw:frame><draw:text-box>" + p("框") + "</draw:text-box></draw:frame>", "I-OFFICE-TEXT-BOX"},
        {"<draw:frame><draw:image/></draw:frame>", "I-OFFICE-PICTURE"},
        {"<draw:frame><draw:object href=\"x\"/><draw:image/></draw:frame>", "I-OFFICE-OBJECT"}};
    for (const auto &[xml, rule] : cases) {
        const document d = odt(p("文" + xml), hidden);
        BOOST_TEST(shown(d) == "文\n");
        BOOST_TEST(only_rule(d) == rule);
    }
    const document d = odt("<text:tracked-changes><text:changed-region><text:deletion>" + p("旧") +
                           "</text:deletion></text:changed-region></text:tracked-changes>" + p("新<text:change/>"));
    BOOST_TEST(shown(d) == "新\n");
    BOOST_TEST(only_rule(d) == "I-OFFICE-REVISION-DELETED");
    BOOST_TEST(shown(odt("<text:section>" + p("节") + "</text:section><text:table-of-content><text:index-body>" +
                         p("目") + "</text:index-body></text:table-of-content>")) == "节\n目\n");
}

BOOST_AUTO_TEST_CASE(raised_digits_of_opendocument_are_not_those_of_the_number_before_them) {
    const auto style = [](const std::string &name, const std::string &properties) {
        return "<style:style style:name=\"" + name + "\"><style:text-properties " + properties + "/></style:style>";
    };
    const auto span = [](const std::string &style_name, const std::string &text) {
        return "<text:span text:style-name=\"" + style_name + "\">" + text + "</text:span>";
    };
    const std::string styles = style("A", "style:text-position=\"super 58%\"") +
                               style("B", "style:text-position=\"33% 58%\"") +
                               style("C", "style:text-position=\"sub 58%\"") +
                               style("D", "style:text-position=\"0% 100%\" style:text-line-through-style=\"none\"");
    BOOST_TEST(shown(odt(table(row("<table:table-cell>" +
                                   p("31" + span("A", "1" + span("bold", "2")) + "件" + span("B", "3") +
                                     span("C", "4") + span("D", "5")) +
                                   "</table:table-cell>")),
                         styles)) == "|31¹²件³45|\n");
}

BOOST_AUTO_TEST_CASE(a_struck_cell_of_a_sheet_is_blank_and_said) {
    const std::string styles = "<style:style style:name=\"ce1\"><style:text-properties "
                               "style:text-line-through-type=\"single\"/></style:style>";
    const document d = ods(table(row(table_cell("31", "table:style-name=\"ce1\"") + table_cell("5"))), styles);
    BOOST_TEST(shown(d) == "|5|\n");
    BOOST_TEST(cell_at(d, 0, 0, 0).column == 2U);
    BOOST_TEST(only_rule(d) == "I-OFFICE-STRUCK");
}

BOOST_AUTO_TEST_CASE(a_sheet_says_how_often_and_costs_what_is_in_it) {
    const document d = ods(table(
        row(table_cell("a") + "<table:table-cell table:number-columns-repeated=\"16000\"/>" + table_cell("b")) +
        row("<table:table-cell table:number-columns-repeated=\"16384\"/>", "table:number-rows-repeated=\"1048000\"") +
        row(table_cell("c"))));
    BOOST_TEST(shown(d) == "|a|b|\n|c||\n");
    BOOST_TEST(cell_at(d, 0, 0, 1).column == 16002U);
    BOOST_TEST(cell_at(d, 0, 1, 0).row == 1048002U);
}

BOOST_AUTO_TEST_CASE(a_cell_is_what_it_shows) {
    const auto value = [](const std::string &shows, const std::string &stored) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + stored + "\">" + shows +
               "</table:table-cell>";
    };
    const std::string part = odf_part(table(row(value(p("1,113"), "1113") + value(p("18.87"), "18.871") +
                                                value("", "42") + value("<text:p/>", "0") + value(p("12.50"), "12.5"))),
                                      {}, "spreadsheet");
    const document d = read_or_fail(read_ods_document(odf_of_part(part, "spreadsheet"), {}));
    BOOST_TEST(shown(d) == "|1,113|18.87|42|12.50|\n");
    BOOST_TEST(counted(note_of(d, "I-OFFICE-VALUE-OTHERWISE")) == "1");
    BOOST_TEST(note_of(d, "I-OFFICE-VALUE-OTHERWISE")->before == "18.871");
    BOOST_TEST(counted(note_of(d, "I-OFFICE-VALUE-WITHOUT-TEXT")) == "1");
    expect_place(cell_at(d, 0, 0, 2).span, part, "42");
}

BOOST_AUTO_TEST_CASE(hidden_sheets_of_opendocument_are_left_out) {
    const document d =
        ods(table(row(table_cell("一"))) + table(row(table_cell("二")), "table:style-name=\"ta2\""),
            "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>");
    BOOST_TEST(shown(d) == "|一|\n");
    BOOST_TEST(only_rule(d) == "I-OFFICE-HIDDEN-SHEET");
}

BOOST_AUTO_TEST_CASE(an_encrypted_document_is_said_to_be_one) {
    const std::string manifest =
        "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    const auto r = read_odt_document(zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"},
                                             {"content.xml", "\x8F\x01\xFF"},
                                             {"META-INF/manifest.xml", manifest}}),
                                     {});
    BOOST_TEST((!r && r.error().code == errc::unsupported));
}
