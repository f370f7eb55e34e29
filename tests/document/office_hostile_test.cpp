// Office files that are damaged or made to do harm: one clear error each, soon and in little memory.
#include "document/archive.hpp"
#include "document/docx_reader.hpp"
#include "document/odf_reader.hpp"
#include "document/office_support.hpp"
#include "document/xlsx_reader.hpp"
#include "recognize/content.hpp"

#include <zlib.h>

#include <chrono>

using namespace ogi;
using namespace ogi::tests;

namespace {

/// A zip file whose parts are packed.
std::string packed(std::vector<zip_entry> entries) {
    for (zip_entry &e : entries) {
        z_stream z{};
        BOOST_REQUIRE(deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK);
        e.packed.resize(deflateBound(&z, static_cast<uLong>(e.bytes.size())));
        z.next_in = reinterpret_cast<Bytef *>(e.bytes.data());
        z.avail_in = static_cast<uInt>(e.bytes.size());
        z.next_out = reinterpret_cast<Bytef *>(e.packed.data());
        z.avail_out = static_cast<uInt>(e.packed.size());
        BOOST_REQUIRE(deflate(&z, Z_FINISH) == Z_STREAM_END);
        e.packed.resize(z.total_out);
        deflateEnd(&z);
        e.method = Z_DEFLATED;
    }
    return zip_of(entries);
}

std::string repeated(const std::string &text, std::size_t times) {
    std::string out;
    out.reserve(text.size() * times);
    for (; times > 0; --times)
        out += text;
    return out;
}

struct hostile {
    const char *what;
    std::string bytes;
    errc code;
};

void expect_refusal(const result<document> &r, errc code, const std::string &what) {
    BOOST_TEST_CONTEXT(what) {
        BOOST_REQUIRE(!r.has_value());
        BOOST_TEST(static_cast<int>(r.error().code) == static_cast<int>(code), r.error().describe(language::en));
        BOOST_TEST(r.error().message.zh.find("请") != std::string::npos);
        BOOST_TEST(!r.error().message.en.empty());
    }
}

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

BOOST_AUTO_TEST_CASE(archives_that_are_broken_or_odd_are_refused) {
    const std::string text = word_part(paragraph("甲"));
    const auto with = [&](const zip_entry &main, const std::vector<zip_entry> &more = {}) {
        std::vector<zip_entry> all = {
            {"[Content_Types].xml", types_with("word/document.xml", "wordprocessingml.document")}, main};
        all.insert(all.end(), more.begin(), more.end());
        return zip_of(all);
    };
    const zip_entry main{"word/document.xml", text};
    BOOST_REQUIRE(read_docx_document(with(main), {}).has_value());
    zip_entry wrong_sum = main, longer = main, shorter = main, locked = main, rare = main;
    wrong_sum.check_sum_lie = 1;
    longer.size_lie = 1;
    shorter.size_lie = -1;
    locked.flags = 1;
    rare.method = 12; // bzip2
    const hostile cases[] = {
        {"wrong check sum", with(wrong_sum), errc::syntax},
        {"shorter than stated", with(longer), errc::syntax},
        {"longer than stated", with(shorter), errc::syntax},
        {"encrypted", with(locked), errc::unsupported},
        {"rare compression", with(rare), errc::unsupported},
        {"twice the same name", with(main, {main}), errc::syntax},
        {"the same name in capitals", with(main, {{"WORD/Document.xml", "x"}}), errc::syntax},
        {"a path that leads out", with(main, {{"../../evil.sh", "x"}}), errc::syntax},
        {"a path that leads out, with backslashes", with(main, {{"word\\..\\..\\evil", "x"}}), errc::syntax},
        {"nothing inside", zip_of({}), errc::syntax},
        {"no zip file", "PK\x03\x04 nothing", errc::syntax}};
    for (const hostile &h : cases)
        expect_refusal(read_docx_document(h.bytes, {}), h.code, h.what);
}

BOOST_AUTO_TEST_CASE(budgets_of_archives_are_kept_before_anything_is_unpacked) {
    limits few;
    few.archive_entries = 3;
    expect_refusal(read_docx_document(docx_of(paragraph("甲")), few), errc::budget, "parts");
    limits tight;
    tight.expanded_bytes = 500;
    expect_refusal(read_docx_document(docx_of(paragraph("甲")), tight), errc::budget, "expanded bytes");
    limits small;
    small.bytes = 100;
    expect_refusal(read_docx_document(docx_of(paragraph("甲")), small), errc::budget, "bytes");

    const auto start = std::chrono::steady_clock::now();
    const std::string blanks = repeated("          ", 10000000);
    const std::string bomb = packed({{"_rels/.rels", relationships({{"officeDocument", "word/document.xml"}})},
                                     {"word/document.xml", word_part(blanks)}});
    BOOST_TEST(bomb.size() < 200000U);
    expect_refusal(read_docx_document(bomb, {}), errc::budget, "a bomb");
    limits generous;
    generous.expanded_bytes = 10000000;
    expect_refusal(read_docx_document(bomb, generous), errc::budget, "a bomb by its stated size");
    BOOST_TEST(seconds_since(start) < 20.0);
}

BOOST_AUTO_TEST_CASE(archives_within_archives_are_not_opened) {
    const auto kind = medium_of(zip_of({{"a.zip", zip_of({{"b.docx", docx_of(paragraph("甲"))}})}}));
    BOOST_TEST((!kind && kind.error().code == errc::unsupported));
    BOOST_TEST(kind.error().message.zh.find("解压") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(xml_that_is_made_to_do_harm_is_refused) {
    const std::string entities =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";
    const std::string part = word_part(paragraph("甲")), bare = part.substr(part.find("<w:document"));
    const hostile cases[] = {
        {"entities", entities + bare, errc::unsupported},
        {"a DOCTYPE alone", "<!DOCTYPE d>" + bare, errc::unsupported},
        {"invalid UTF-8", word_part(paragraph("甲\xFF")), errc::encoding},
        {"a NUL", word_part(paragraph(std::string("甲\0", 4))), errc::encoding},
        {"UTF-16", "\xFF\xFE<", errc::encoding},
        {"GBK by declaration", "<?xml version=\"1.0\" encoding=\"GBK\"?>" + bare, errc::encoding},
        {"tags that do not close", word_part("<w:p>"), errc::syntax},
        {"nothing", "", errc::syntax},
        {"no element", "text", errc::syntax},
        {"elements deep within each other",
         word_part("<w:p>" + repeated("<w:hyperlink>", 100000) + repeated("</w:hyperlink>", 100000) + "</w:p>"),
         errc::budget},
        {"content controls deep within each other",
         word_part(repeated("<w:sdt><w:sdtContent>", 100000) + repeated("</w:sdtContent></w:sdt>", 100000)),
         errc::budget},
        {"tables deep within each other",
         word_part(repeated("<w:tbl><w:tr><w:tc>", 100000) + repeated("</w:tc></w:tr></w:tbl>", 100000)), errc::budget},
        {"deep within a cell",
         word_part("<w:tbl><w:tr><w:tc>" + repeated("<w:x>", 100000) + repeated("</w:x>", 100000) +
                   "</w:tc></w:tr></w:tbl>"),
         errc::budget},
    };
    for (const hostile &h : cases) {
        const auto start = std::chrono::steady_clock::now();
        const result<document> r = read_docx_document(docx_of_part(h.bytes), {});
        if (std::string_view(h.what) == "deep within a cell")
            BOOST_TEST(r.has_value()); // nothing of it is read
        else
            expect_refusal(r, h.code, h.what);
        BOOST_TEST(seconds_since(start) < 5.0, h.what);
    }
}

BOOST_AUTO_TEST_CASE(deep_drawings_and_lists_are_bounded) {
    const std::string drawing =
        "<w:p><w:r><w:drawing>" + repeated("<a:x>", 100000) + repeated("</a:x>", 100000) + "</w:drawing></w:r></w:p>";
    BOOST_TEST(read_docx_document(docx_of(drawing), {}).has_value());
    const std::string list =
        repeated("<text:list><text:list-item>", 100000) + repeated("</text:list-item></text:list>", 100000);
    expect_refusal(read_odt_document(odt_of(list), {}), errc::budget, "lists");
    const std::string tables = repeated("<table:table><table:table-row><table:table-cell>", 100000) +
                               repeated("</table:table-cell></table:table-row></table:table>", 100000);
    expect_refusal(read_odt_document(odt_of(tables), {}), errc::budget, "tables");
}

BOOST_AUTO_TEST_CASE(a_million_cells_are_refused_or_read_soon) {
    const auto start = std::chrono::steady_clock::now();
    const std::string cell = "<w:tc><w:p/></w:tc>";
    expect_refusal(read_docx_document(docx_of("<w:tbl><w:tr>" + repeated(cell, 1000001) + "</w:tr></w:tbl>"), {}),
                   errc::budget, "docx");
    const std::string cells = "<row>" + repeated("<c><v>1</v></c>", 10000) + "</row>";
    expect_refusal(read_xlsx_document(xlsx_of({{sheet_part(repeated(cells, 101))}}), {}), errc::budget, "xlsx");
    const std::string wide =
        "<table:table-cell table:number-columns-repeated=\"16000\"><text:p>1</text:p></table:table-cell>";
    expect_refusal(read_ods_document(ods_of("<table:table><table:table-row table:number-rows-repeated=\"1000000\">" +
                                            wide + "</table:table-row></table:table>"),
                                     {}),
                   errc::budget, "ods");
    // Each row begins its cells elsewhere: a full grid would be the square of what is stored.
    std::string rows;
    for (int i = 1; i <= 3000; ++i)
        rows += "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"" + std::to_string(i) +
                "\"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>";
    expect_refusal(read_docx_document(docx_of("<w:tbl>" + rows + "</w:tbl>"), {}), errc::budget, "steps");
    BOOST_TEST(seconds_since(start) < 30.0);
}

BOOST_AUTO_TEST_CASE(areas_over_each_other_cost_no_more_than_the_grid) {
    const auto start = std::chrono::steady_clock::now();
    std::string rows, areas;
    for (int i = 1; i <= 900; ++i) {
        rows += "<row>" + repeated("<c><v>1</v></c>", 900) + "</row>";
        for (int k = 0; k < 20; ++k)
            areas +=
                "<mergeCell ref=\"" + std::string(1, static_cast<char>('A' + k)) + std::to_string(i) + ":AHP1000\"/>";
    }
    const result<document> r =
        read_xlsx_document(xlsx_of({{sheet_part(rows, "<mergeCells>" + areas + "</mergeCells>")}}), {});
    BOOST_TEST(r.has_value());
    BOOST_TEST(seconds_since(start) < 20.0);
}

BOOST_AUTO_TEST_CASE(a_file_cut_off_anywhere_is_an_error_and_never_half_a_report) {
    const std::string whole =
        packed({{"[Content_Types].xml", types_with("word/document.xml", "wordprocessingml.document")},
                {"_rels/.rels", relationships({{"officeDocument", "word/document.xml"}})},
                {"word/document.xml", word_part(paragraph("甲") + paragraph("乙"))}});
    BOOST_REQUIRE(read_docx_document(whole, {}).has_value());
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const std::string cut = whole.substr(0, size);
        BOOST_REQUIRE_MESSAGE(!read_docx_document(cut, {}).has_value(), size);
        BOOST_REQUIRE_MESSAGE(!read_xlsx_document(cut, {}).has_value(), size);
        BOOST_REQUIRE_MESSAGE(!read_odt_document(cut, {}).has_value(), size);
    }
}

BOOST_AUTO_TEST_CASE(a_changed_byte_never_does_worse_than_an_error) {
    const std::string whole = docx_of("<w:tbl><w:tr>" + word_cell("1") + word_cell("2") + "</w:tr></w:tbl>");
    for (std::size_t i = 0; i < whole.size(); ++i)
        for (const char c : {'\0', '<', '\xFF'}) {
            std::string changed = whole;
            changed[i] = c;
            const result<document> r = read_docx_document(changed, {});
            if (!r) BOOST_REQUIRE(!r.error().message.zh.empty());
        }
}

BOOST_AUTO_TEST_CASE(the_kind_of_a_zip_file_is_told_by_its_parts) {
    const auto kind = [](const std::string &bytes) { return medium_of(bytes).value(); };
    BOOST_TEST((kind(docx_of(paragraph("甲"))) == medium::docx));
    BOOST_TEST((kind(xlsx_of({{sheet_part("")}})) == medium::xlsx));
    BOOST_TEST((kind(odt_of("")) == medium::odt));
    BOOST_TEST((kind(ods_of("")) == medium::ods));
    const std::pair<std::string, const char *> others[] = {
        {zip_of({{"OFD.xml", ""}}), "ofd"},
        {zip_of({{"ppt/presentation.xml", ""}}), "pptx"},
        {zip_of({{"xl/workbook.bin", ""}}), "xlsb"},
        {zip_of({{"META-INF/MANIFEST.MF", ""}}), "jar"},
        {zip_of({{"mimetype", "application/epub+zip"}}), "epub"},
        {zip_of({{"mimetype", "application/vnd.oasis.opendocument.presentation"}}), "docx"},
        {zip_of({{"2024.docx", ""}}), "解压"}};
    for (const auto &[bytes, word] : others) {
        const auto r = medium_of(bytes);
        BOOST_REQUIRE(!r.has_value());
        BOOST_TEST((r.error().code == errc::unsupported));
        BOOST_TEST(r.error().message.zh.find(word) != std::string::npos, r.error().message.zh);
    }
}
