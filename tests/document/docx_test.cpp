// Word documents: what prints is read, at its place, and what is left out is said.
#include "document/docx_reader.hpp"
#include "document/office_support.hpp"

using namespace ogi;
using namespace ogi::tests;

namespace {

document docx(const std::string &body, const std::vector<std::pair<std::string, std::string>> &more = {}) {
    return read_or_fail(read_docx_document(docx_of(body, more), {}));
}

std::string row(const std::string &cells, const std::string &properties = {}) {
    return "<w:tr><w:trPr>" + properties + "</w:trPr>" + cells + "</w:tr>";
}
std::string table(const std::string &rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
}
const std::string begins_down = "<w:vMerge w:val=\"restart\"/>", goes_on_down = "<w:vMerge/>";

} // namespace

BOOST_AUTO_TEST_CASE(a_paragraph_is_its_runs_and_its_lines_are_paragraphs) {
    const document d = docx("<w:p>" + run(" 一、") + run("总体") + run("情况　") + "</w:p><w:p/><w:p>" + run("甲") +
                            "<w:r><w:br/><w:t>乙</w:t><w:noBreakHyphen/><w:t>3</w:t></w:r></w:p>");
    BOOST_TEST(shown(d) == "一、总体情况\n甲\n乙-3\n");
    BOOST_TEST(only_rule(d) == "");
}

BOOST_AUTO_TEST_CASE(lines_with_tabs_are_rows_as_in_plain_text) {
    const std::string tab = "<w:r><w:tab/></w:r>";
    const document d =
        docx("<w:p>" + tab + run("一、总体") + "</w:p><w:p>" + run("规章") + tab + run("1") + tab + tab + run("3") +
             "</w:p><w:p>" + run("a") + tab + run("b") + "</w:p><w:p/><w:p>" + run("c") + tab + run("d") + "</w:p>");
    BOOST_TEST(shown(d) == "一、总体\n|规章|1||3|\n|a|b|\n|c|d|\n");
    BOOST_TEST(d.blocks.size() == 3U);
}

BOOST_AUTO_TEST_CASE(white_space_that_is_not_preserved_does_not_print) {
    BOOST_TEST(
        shown(docx(
            "<w:p><w:r><w:t>12 </w:t><w:t> 34</w:t><w:t xml:space=\"preserve\"> </w:t><w:t>56\n</w:t></w:r></w:p>")) ==
        "1234 56\n");
}

BOOST_AUTO_TEST_CASE(every_text_has_its_place_in_the_part) {
    const std::string part = word_part("\n<w:p>" + run("前") + "</w:p>" +
                                       table(row(word_cell(" a&amp;b&#x4E00; ") + word_cell("12") + "<w:tc>" +
                                                 paragraph("3") + "<w:p>" + run("4") + run("5") + "</w:p></w:tc>")));
    const document d = read_or_fail(read_docx_document(docx_of_part(part), {}));
    BOOST_REQUIRE(d.parts.size() == 2U);
    BOOST_TEST(d.parts[1] == "word/document.xml");
    expect_place(std::get<document_paragraph>(d.blocks[0]).span, part, "前");
    BOOST_TEST(std::get<document_paragraph>(d.blocks[0]).span.part == 1U);
    BOOST_TEST(cell_at(d, 1, 0, 0).text == "a&b一");
    expect_place(cell_at(d, 1, 0, 0).span, part, "a&amp;b&#x4E00;");
    expect_place(cell_at(d, 1, 0, 1).span, part, "12");
    BOOST_TEST(cell_at(d, 1, 0, 2).text == "3\n45");
    const source_span &whole = cell_at(d, 1, 0, 2).span; // from its first text to its last
    BOOST_TEST(whole.begin.offset == part.find(">3<") + 1);
    BOOST_TEST(whole.begin.offset + whole.size == part.find(">5<") + 2);
}

BOOST_AUTO_TEST_CASE(merged_cells_stand_at_their_upper_left_place_of_a_full_grid) {
    const document d = docx(table(row(word_cell("a", "<w:gridSpan w:val=\"2\"/>" + begins_down) + word_cell("b")) +
                                  row(word_cell("", "<w:gridSpan w:val=\"2\"/>" + goes_on_down) + word_cell("c")) +
                                  row(word_cell("d") + word_cell("e") + word_cell("f"))));
    BOOST_TEST(shown(d) == "|a|^|b|\n|^|^|c|\n|d|e|f|\n");
    BOOST_TEST(cell_at(d, 0, 0, 0).row_span == 2U);
    BOOST_TEST(cell_at(d, 0, 0, 0).column_span == 2U);
    BOOST_TEST(cell_at(d, 0, 1, 2).row == 2U);
    BOOST_TEST(cell_at(d, 0, 1, 2).column == 3U);
}

BOOST_AUTO_TEST_CASE(a_cell_that_continues_nothing_is_a_cell) {
    BOOST_TEST(shown(docx(table(row(word_cell("a", goes_on_down) + word_cell("b")) +
                                row(word_cell("c", goes_on_down) + word_cell("d"))))) == "|a|b|\n|^|d|\n");
}

BOOST_AUTO_TEST_CASE(text_in_a_cell_that_continues_another_does_not_print) {
    const document d = docx(
        table(row(word_cell("a", begins_down) + word_cell("b")) + row(word_cell("x", goes_on_down) + word_cell("c"))));
    BOOST_TEST(shown(d) == "|a|b|\n|^|c|\n");
    BOOST_TEST(only_rule(d) == "I-OFFICE-COVERED");
}

BOOST_AUTO_TEST_CASE(cells_merged_sideways_in_the_old_way_are_one) {
    BOOST_TEST(shown(docx(table(row(word_cell("a", "<w:hMerge w:val=\"restart\"/>") +
                                    word_cell("", "<w:hMerge w:val=\"continue\"/>") + word_cell("b")) +
                                row(word_cell("c") + word_cell("d") + word_cell("e"))))) == "|a|^|b|\n|c|d|e|\n");
}

BOOST_AUTO_TEST_CASE(rows_that_begin_later_or_end_earlier_have_empty_places) {
    BOOST_TEST(shown(docx(table(row(word_cell("a") + word_cell("b") + word_cell("c")) +
                                row(word_cell("d"), "<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>")))) ==
               "|a|b|c|\n|-|d|-|\n");
}

BOOST_AUTO_TEST_CASE(a_span_ends_where_the_table_ends) {
    const document d =
        docx(table(row(word_cell("a", "<w:gridSpan w:val=\"1000000000\"/>")) + row(word_cell("b") + word_cell("c"))));
    BOOST_TEST(shown(d) == "|a|^|\n|b|c|\n");
}

BOOST_AUTO_TEST_CASE(rows_with_tables_in_them_are_a_layout) {
    const std::string inner = table(row(word_cell("1") + word_cell("2")));
    const document d =
        docx(table(row(word_cell("a") + word_cell("b")) +
                   row("<w:tc>" + paragraph("前") + inner + paragraph("后") + "</w:tc>" + word_cell("旁")) +
                   row(word_cell("c") + word_cell("d"))));
    BOOST_TEST(shown(d) == "|a|b|\n前\n|1|2|\n后\n旁\n|c|d|\n");
    BOOST_TEST(d.blocks.size() == 6U);
}

BOOST_AUTO_TEST_CASE(what_only_stands_around_text_is_passed_through) {
    const document d =
        docx("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + paragraph("甲") +
             "</w:sdtContent></w:sdt><w:p><w:smartTag>" + run("乙") + "</w:smartTag><w:hyperlink>" + run("丙") +
             "</w:hyperlink><w:fldSimple w:instr=\"PAGE\">" + run("丁") + "</w:fldSimple></w:p>" +
             table("<w:sdt><w:sdtContent>" +
                   row("<w:sdt><w:sdtContent>" + word_cell("戊") + "</w:sdtContent></w:sdt>" + word_cell("己")) +
                   "</w:sdtContent></w:sdt>"));
    BOOST_TEST(shown(d) == "甲\n乙丙丁\n|戊|己|\n");
}

BOOST_AUTO_TEST_CASE(fields_are_read_by_their_results) {
    const auto mark = [](const std::string &type) { return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>"; };
    const std::string inner =
        mark("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + mark("separate") + run("7") + mark("end");
    BOOST_TEST(shown(docx("<w:p>" + run("共") + mark("begin") + "<w:r><w:instrText>= </w:instrText></w:r>" + inner +
                          mark("separate") + run("12") + mark("end") + run("件") + "</w:p>" + paragraph("后"))) ==
               "共12件\n后\n");
    // A field that never ends takes nothing of the next paragraph with it.
    BOOST_TEST(shown(docx("<w:p>" + mark("begin") + "</w:p>" + paragraph("后"))) == "后\n");
}

BOOST_AUTO_TEST_CASE(tracked_changes_are_read_as_accepted_and_each_kind_is_said_once) {
    const std::string deleted = "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>";
    const document d = docx(
        "<w:p>" + run("甲") + "<w:ins>" + run("新") + "</w:ins>" + deleted + deleted + "<w:moveFrom>" + run("走") +
        "</w:moveFrom><w:moveTo>" + run("来") + "</w:moveTo></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" +
        run("前") + "</w:p>" + paragraph("后") +
        table(row(word_cell("a") + word_cell("x", "<w:cellDel/>") + word_cell("b")) + row(word_cell("y"), "<w:del/>")));
    BOOST_TEST(shown(d) == "甲新来\n前后\n|a|b|\n");
    BOOST_TEST(counted(note_of(d, "I-OFFICE-REVISION-INSERTED")) == "1");
    BOOST_TEST(counted(note_of(d, "I-OFFICE-REVISION-DELETED")) == "2");
    BOOST_TEST(counted(note_of(d, "I-OFFICE-REVISION-MOVED")) == "1");
    BOOST_TEST(counted(note_of(d, "I-OFFICE-REVISION-JOINED")) == "1");
    BOOST_TEST(counted(note_of(d, "I-OFFICE-REVISION-ROW")) == "1");
    BOOST_TEST(counted(note_of(d, "I-OFFICE-REVISION-CELL")) == "1");
    BOOST_TEST(d.notes.size() == 6U);
    BOOST_TEST(d.notes.front().part == 1U);
    BOOST_TEST(d.notes.front().position.line == 2U);
}

BOOST_AUTO_TEST_CASE(text_boxes_are_left_out_once_in_whichever_form_they_are_stored) {
    const std::string box = "<wps:txbx><w:txbxContent>" + paragraph("框") + "</w:txbxContent></wps:txbx>";
    const std::string old_box =
        "<w:pict><v:textbox><w:txbxContent>" + paragraph("框") + "</w:txbxContent></v:textbox></w:pict>";
    const document d = docx("<w:p>" + run("文") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" +
                            box + "</w:drawing></mc:Choice><mc:Fallback>" + old_box +
                            "</mc:Fallback></mc:AlternateContent></w:r><w:r>" + old_box + "</w:r></w:p>");
    BOOST_TEST(shown(d) == "文\n");
    BOOST_TEST(only_rule(d) == "I-OFFICE-TEXT-BOX");
    BOOST_TEST(counted(note_of(d, "I-OFFICE-TEXT-BOX")) == "2");
}

BOOST_AUTO_TEST_CASE(of_alternatives_one_is_read) {
    const auto either = [](const std::string &needs) {
        return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"" + needs +
               "\"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    };
    BOOST_TEST(shown(docx(either("wps"))) == "新\n");
    BOOST_TEST(shown(docx(either("unknown"))) == "旧\n");
}

BOOST_AUTO_TEST_CASE(what_is_not_in_the_text_is_said) {
    const std::pair<std::string, std::string> cases[] = {
        {"<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>", "I-OFFICE-HIDDEN"},
        {"<w:r><w:rPr><w:strike/></w:rPr><w:t>划</w:t></w:r>", "I-OFFICE-STRUCK"},
        {"<w:r><w:rPr><w:dstrike/></w:rPr><w:t>划</w:t></w:r>", "I-OFFICE-STRUCK"},
        {"<w:r><w:footnoteReference w:id=\"1\"/></w:r>", "I-OFFICE-FOOT-NOTE"},
        {"<w:r><w:endnoteReference w:id=\"1\"/></w:r>", "I-OFFICE-FOOT-NOTE"},
        {"<w:r><w:commentReference w:id=\"1\"/></w:r>", "I-OFFICE-COMMENT"},
        {"<w:r><w:drawing><a:graphic><a:blip/></a:graphic></w:drawing></w:r>", "I-OFFICE-PICTURE"},
        {"<w:r><w:sym w:char=\"F0FC\"/></w:r>", "I-OFFICE-SYMBOL"},
    };
    for (const auto &[xml, rule] : cases) {
        const document d = docx("<w:p>" + run("文") + xml + "</w:p>");
        BOOST_TEST(shown(d) == "文\n");
        BOOST_TEST(only_rule(d) == rule);
    }
    BOOST_TEST(only_rule(docx(paragraph("文") + "<w:sectPr><w:headerReference/></w:sectPr>")) ==
               "I-OFFICE-HEADER-FOOTER");
    BOOST_TEST(only_rule(docx(paragraph("文") + "<w:altChunk/>")) == "I-OFFICE-EMBEDDED-DOCUMENT");
    BOOST_TEST(shown(docx("<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>现</w:t></w:r></w:p>")) == "现\n");
}

BOOST_AUTO_TEST_CASE(raised_digits_are_not_those_of_the_number_before_them) {
    BOOST_TEST(shown(docx("<w:p>" + run("31") +
                          "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1&#50;</w:t></w:r>" +
                          run("件") + "<w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>4</w:t></w:r></w:p>")) ==
               "31¹²件4\n");
}

BOOST_AUTO_TEST_CASE(small_print_over_characters_is_no_text_and_formulas_are) {
    BOOST_TEST(shown(docx("<w:p><w:r><w:ruby><w:rt>" + run("xiàn") + "</w:rt><w:rubyBase>" + run("县") +
                          "</w:rubyBase></w:ruby></w:r><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>")) ==
               "县x=1\n");
}

BOOST_AUTO_TEST_CASE(the_prefix_of_a_namespace_does_not_matter_and_the_namespace_does) {
    const std::string transitional = "<d:document xmlns:d=\"" + word_namespace +
                                     "\"><d:body><d:p><d:r><d:t>甲</d:t></d:r></d:p></d:body></d:document>";
    const std::string strict =
        "<document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><body><p><r><t>甲</t></r>"
        "<w:r xmlns:w=\"urn:other\"><w:t>乙</w:t></w:r></p></body></document>";
    BOOST_TEST(shown(read_or_fail(read_docx_document(docx_of_part(transitional), {}))) == "甲\n");
    BOOST_TEST(shown(read_or_fail(read_docx_document(docx_of_part(strict), {}))) == "甲\n");
    const auto other = read_docx_document(docx_of_part("<w:document xmlns:w=\"urn:other\"><w:body/></w:document>"), {});
    BOOST_TEST((!other && other.error().code == errc::syntax));
}

BOOST_AUTO_TEST_CASE(the_main_part_is_found_by_the_relationships_or_the_types) {
    const zip_entry part{"Word\\Main.xml", word_part(paragraph("甲"))};
    const zip_entry types{"[Content_Types].xml", types_with("Word/Main.xml", "wordprocessingml.template")};
    const zip_entry related{"_rels/.rels", relationships({{"officeDocument", "/word/main.xml"}})};
    BOOST_TEST(shown(read_or_fail(read_docx_document(zip_of({types, related, part}), {}))) == "甲\n");
    BOOST_TEST(shown(read_or_fail(read_docx_document(zip_of({types, part}), {}))) == "甲\n");
    BOOST_TEST(!read_docx_document(zip_of({part}), {}).has_value());
}
