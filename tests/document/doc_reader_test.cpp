#include "document/doc_reader.hpp"
#include "document/read_blocks.hpp"
#include "document/word_document.hpp"
#include "shared_inputs.hpp"

#include <ogi/ogi.hpp>

#include <string>

using namespace ogi;
using namespace ogi::tests;

namespace {

document read_or_fail(const std::string &bytes) {
    result<document> r = read_doc_document(bytes, {});
    BOOST_REQUIRE_MESSAGE(r.has_value(), (r ? std::string() : r.error().describe(language::en)));
    require_sound(*r);
    return std::move(*r);
}

errc refusal_of(const std::string &bytes, const limits &budget = {}) {
    const result<document> r = read_doc_document(bytes, budget);
    BOOST_REQUIRE(!r.has_value());
    BOOST_TEST(!r.error().message.zh.empty());
    BOOST_TEST(!r.error().message.en.empty());
    return r.error().code;
}

std::string sample() {
    return file_contents(std::string(OGI_SOURCE_DIR) + "/tests/samples/sample.doc");
}

} // namespace

BOOST_AUTO_TEST_CASE(a_document_of_an_office_suite_is_the_report_it_was_made_of) {
    const std::string doc = sample();
    const std::string json = file_contents(std::string(OGI_SOURCE_DIR) + "/tests/samples/sample.json");
    const result<reading> from_doc = read(doc), from_json = read(json);
    BOOST_REQUIRE(from_doc.has_value());
    BOOST_REQUIRE(from_json.has_value());
    BOOST_TEST((from_doc->medium == medium::doc));
    BOOST_TEST((from_doc->report == from_json->report));
    BOOST_TEST(from_doc->parts.front() == "WordDocument");
}

BOOST_AUTO_TEST_CASE(real_documents_have_their_three_tables_as_grids) {
    for (const char *name :
         {"corpus/office/r003_huaian_2024.filled_template.doc", "corpus/office/r017_pingtan_2024.doc"}) {
        const std::string bytes = shared_file(name);
        if (bytes.empty()) continue;
        const document d = read_or_fail(bytes);
        std::string sizes;
        for (const document_block &block : d.blocks)
            if (const auto *table = std::get_if<document_table>(&block))
                sizes += std::to_string(table->row_count()) + "x" + std::to_string(table->row(0).size()) + " ";
        BOOST_TEST(sizes == "14x4 28x10 4x15 ");
    }
}

BOOST_AUTO_TEST_CASE(paragraphs_lines_and_hyphens_are_text) {
    word_document w;
    w.add(u"  一、总体情况 \r").add(u"甲\x0b乙\x1e丙\x1f丁\r").add(u"\r").add(u"戊\x0c己\r").add(u"\xD83D\xDE00\r");
    BOOST_TEST(shown_with_spans(read_or_fail(w.bytes())) == "一、总体情况\n甲\n乙-丙丁\n戊\n己\n😀\n");
}

BOOST_AUTO_TEST_CASE(a_place_within_the_stream_of_text_is_given_with_the_name_of_the_stream) {
    word_document w;
    w.add(u"示例市档案局2023年政府信息公开工作年度报告\r").add(u"示例市档案局2024年政府信息公开工作年度报告\r");
    const result<reading> r = read(w.bytes());
    BOOST_REQUIRE(!r.has_value());
    BOOST_TEST(!r.error().position.has_value());
    BOOST_TEST(r.error().path.substr(0, 13) == "WordDocument:");
}

BOOST_AUTO_TEST_CASE(text_of_one_byte_a_character_is_cp1252) {
    word_document w;
    w.compressed = true;
    w.add(u"a\x93"
          u"b\x94\x85\x80\xE9\r");
    BOOST_TEST(shown_with_spans(read_or_fail(w.bytes())) == "a“b”…€é\n");
}

BOOST_AUTO_TEST_CASE(a_span_is_that_of_the_printed_text_in_its_stream) {
    word_document w;
    w.add(u"零\r").add(u"  二三 \r");
    const document d = read_or_fail(w.bytes());
    const source_span &span = std::get<document_paragraph>(d.blocks[1]).span;
    BOOST_TEST(span.begin.offset == 1024U + 2 * 4);
    BOOST_TEST(span.size == 4U);
    BOOST_TEST(span.character == 4U);
    BOOST_TEST(span.characters == 2U);
    BOOST_TEST(span.begin.line == 1U);
    BOOST_TEST(d.parts[span.part] == "WordDocument");
}

BOOST_AUTO_TEST_CASE(instructions_of_fields_are_left_out_and_their_results_kept) {
    word_document w;
    w.add(u"甲\x13 HYPERLINK \x13 X \x14y\x15\x14链接\x15乙\x13 PAGE \x15丙\r");
    BOOST_TEST(shown_with_spans(read_or_fail(w.bytes())) == "甲链接乙丙\n");
}

BOOST_AUTO_TEST_CASE(a_field_that_does_not_end_hides_nothing) {
    word_document w;
    w.add(u"甲\x13 乙\r").add(u"丙\r");
    BOOST_TEST(shown_with_spans(read_or_fail(w.bytes())) == "甲 乙\n丙\n");
}

BOOST_AUTO_TEST_CASE(deleted_and_hidden_text_is_left_out_and_said) {
    word_document w;
    w.add(u"甲").add(u"删", {}, deleted).add(u"乙").add(u"隐", {}, hidden).add(u"丙\r");
    const document d = read_or_fail(w.bytes());
    BOOST_TEST(shown_with_spans(d) == "甲乙丙\n");
    BOOST_TEST(has_note(d, "I-DOC-DELETED"));
    BOOST_TEST(has_note(d, "I-DOC-HIDDEN"));
}

BOOST_AUTO_TEST_CASE(what_is_struck_out_in_word_is_left_out_and_raised_digits_are_none_of_the_number) {
    for (const std::string &struck : {property(0x0837, 1), property(0x2A53, 1)}) {
        word_document w;
        w.add(u"31").add(u"7", {}, struck).add(u"12件", {}, property(0x2A48, 1)).add(u"4", {}, property(0x2A48, 2));
        w.add(u"5\r", {}, property(0x0837, 0));
        const document d = read_or_fail(w.bytes());
        BOOST_TEST(shown_with_spans(d) == "31¹²件45\n");
        BOOST_TEST(has_note(d, "I-DOC-STRUCK"));
    }
}

BOOST_AUTO_TEST_CASE(a_deleted_paragraph_mark_joins_its_paragraphs) {
    word_document w;
    w.add(u"甲").add(u"\r", {}, deleted).add(u"乙\r");
    BOOST_TEST(shown_with_spans(read_or_fail(w.bytes())) == "甲乙\n");
}

BOOST_AUTO_TEST_CASE(a_property_of_a_piece_holds_for_its_characters) {
    word_document w;
    w.modifier = 0x5C << 1 | 1 << 8; // hidden
    w.add(u"甲\r");
    const document d = read_or_fail(w.bytes());
    BOOST_TEST(shown_with_spans(d).empty());
    BOOST_TEST(has_note(d, "I-DOC-HIDDEN"));
}

BOOST_AUTO_TEST_CASE(what_is_not_read_is_said) {
    word_document w;
    w.text_boxes = 20;
    w.add(u"甲\x01\x08\r");
    const document d = read_or_fail(w.bytes());
    BOOST_TEST(has_note(d, "I-DOC-TEXT-BOX"));
    BOOST_TEST(has_note(d, "I-DOC-PICTURE"));
}

BOOST_AUTO_TEST_CASE(the_grid_is_that_of_the_edges_of_all_rows) {
    word_document w;
    w.cell(u"宽").end_row({0, 3000});
    w.cell(u"甲").cell(u"乙").end_row({0, 1000, 3004});
    w.cell(u"一").cell(u"").cell(u"三").end_row({0, 1003, 2000, 3000});
    BOOST_TEST(shown_with_spans(read_or_fail(w.bytes())) == "|宽[1x3]|^|^|\n|甲|乙[1x2]|^|\n|一||三|\n");
}

BOOST_AUTO_TEST_CASE(merged_cells_are_told_by_their_flags) {
    word_document w;
    w.cell(u"首").cell(u"甲").cell(u"乙").end_row({0, 1000, 2000, 3000}, {0x60, 0, 0});
    w.cell(u"").cell(u"并").cell(u"").end_row({0, 1000, 2000, 3000}, {0x20, 1, 2});
    w.cell(u"").cell(u"丙").cell(u"丁").end_row({0, 1000, 2000, 3000}, {0x20, 0, 0});
    BOOST_TEST(shown_with_spans(read_or_fail(w.bytes())) == "|首[3x1]|甲|乙|\n|^|并[1x2]|^|\n|^|丙|丁|\n");
}

BOOST_AUTO_TEST_CASE(text_in_a_cell_that_is_merged_away_is_not_lost) {
    word_document w;
    w.cell(u"首").cell(u"甲").end_row({0, 1000, 2000}, {0x60, 0});
    w.cell(u"仍").cell(u"乙").end_row({0, 1000, 2000}, {0x20, 0});
    BOOST_TEST(shown_with_spans(read_or_fail(w.bytes())) == "|首|甲|\n|仍|乙|\n");
}

BOOST_AUTO_TEST_CASE(paragraphs_and_lines_of_a_cell_are_its_lines) {
    word_document w;
    w.add(u"前\r").add(u"商业\r", in_table).add(u"企\x0b业\x07", in_table).end_row({0, 500}).add(u"后\r");
    BOOST_TEST(shown_with_spans(read_or_fail(w.bytes())) == "前\n|商业/企/业|\n后\n");
}

BOOST_AUTO_TEST_CASE(a_row_with_a_table_in_it_is_given_out_as_blocks) {
    word_document w;
    w.cell(u"平").end_row({0, 3000});
    w.add(u"前\r", at_depth(1));
    w.add(u"内\r", at_depth(2) + inner_cell).add(u"里\r", at_depth(2) + inner_cell);
    w.add(u"\r", at_depth(2) + property(0x244C, 1) + row_end({0, 500, 900}));
    w.add(u"后\x07", at_depth(1)).end_row({0, 3000});
    w.cell(u"末").end_row({0, 3000});
    BOOST_TEST(shown_with_spans(read_or_fail(w.bytes())) == "|平|\n前\n|内|里|\n后\n|末|\n");
}

BOOST_AUTO_TEST_CASE(rows_without_usable_edges_keep_their_cells_in_order) {
    word_document w;
    w.cell(u"甲").cell(u"乙").end_row({0, 1000}); // an edge too few
    const document d = read_or_fail(w.bytes());
    BOOST_TEST(shown_with_spans(d) == "|甲|乙|\n");
    BOOST_TEST(has_note(d, "I-DOC-EDGES"));
}

BOOST_AUTO_TEST_CASE(without_properties_cells_are_told_by_their_marks_and_that_is_said) {
    word_document w;
    w.has_paragraph_table = false;
    w.add(u"前\r").add(u"甲\x07乙\x07\x07丙\x07丁\x07\x07").add(u"后\r");
    const document d = read_or_fail(w.bytes());
    BOOST_TEST(shown_with_spans(d) == "前\n|甲|乙|\n|丙|丁|\n后\n");
    BOOST_TEST(has_note(d, "I-DOC-CELL-MARKS"));
}

BOOST_AUTO_TEST_CASE(what_is_no_document_of_word_97_is_refused_with_its_name) {
    word_document locked, old;
    locked.flags = 0x0100;
    locked.add(u"甲\r");
    BOOST_TEST((refusal_of(locked.bytes()) == errc::unsupported));
    old.version = 0x68;
    old.add(u"甲\r");
    BOOST_TEST((refusal_of(old.bytes()) == errc::unsupported));
    for (const char *stream : {"Workbook", "Book", "PowerPoint Document", "EncryptedPackage", "Contents"}) {
        const std::string bytes = compound_file_of({{stream, "x"}});
        const result<reading> r = read(bytes);
        BOOST_REQUIRE(!r.has_value());
        BOOST_TEST((r.error().code == errc::unsupported));
    }
}
