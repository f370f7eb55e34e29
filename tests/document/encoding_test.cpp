// The encodings of published texts.
#include "document/encoding.hpp"

#include "document/document_support.hpp"
#include "document/place_counter.hpp"
#include "document/text_reader.hpp"

#include <ogi/text.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using namespace ogi;
using namespace ogi::tests;
using namespace std::string_literals;

namespace {

const std::string zhongwen_gbk = "\xD6\xD0\xCE\xC4"; // 中文

decoded_text decoded(std::string_view bytes, std::string_view declared = {}) {
    result<decoded_text> r = decode_text(bytes, declared);
    const std::string why = r ? std::string() : r.error().describe(language::en);
    BOOST_REQUIRE_MESSAGE(r.has_value(), why);
    return std::move(*r);
}

bool is_noted(const decoded_text &t, std::string_view rule) {
    return std::any_of(t.notes.begin(), t.notes.end(), [rule](const log_entry &n) { return n.rule == rule; });
}

std::string repeated(std::string_view piece, std::size_t n) {
    std::string out;
    for (std::size_t i = 0; i < n; ++i)
        out += piece;
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(valid_utf8_is_taken_as_it_is_whatever_is_declared) {
    const decoded_text plain = decoded("中文 abc");
    BOOST_TEST(!plain.kept);
    BOOST_TEST(plain.notes.empty());
    const decoded_text contradicted = decoded("中文", "GB2312");
    BOOST_TEST(contradicted.text() == "中文");
    BOOST_TEST(is_noted(contradicted, "I-ENCODING-DECLARED"));
    BOOST_TEST(decoded("abc", "gbk").notes.empty());
}

BOOST_AUTO_TEST_CASE(gbk_is_read_declared_undeclared_and_declared_as_utf8) {
    const decoded_text declared = decoded(zhongwen_gbk, "GBK");
    BOOST_TEST(declared.text() == "中文");
    BOOST_TEST((declared.encoding == text_encoding::gb18030));
    BOOST_TEST(declared.notes.empty());
    BOOST_TEST(is_noted(decoded(zhongwen_gbk), "I-ENCODING-ASSUMED"));
    const decoded_text wrong = decoded(zhongwen_gbk, "utf-8");
    BOOST_TEST(wrong.text() == "中文");
    BOOST_TEST(is_noted(wrong, "I-ENCODING-DECLARED"));
}

BOOST_AUTO_TEST_CASE(gb18030_big5_utf16_and_the_euro_sign_of_code_page_936_are_read) {
    BOOST_TEST(decoded("\x82\x35\x8F\x33 \x80"s + zhongwen_gbk, "gb18030").text() == "龦 €中文");
    BOOST_TEST(decoded("\xA4\xA4\xA4\xE5", "big5").text() == "中文");
    BOOST_TEST(decoded("\xFF\xFE\x2D\x4E\x87\x65\x3D\xD8\x00\xDE"s).text() == "\xEF\xBB\xBF中文😀");
    BOOST_TEST(decoded("\xFE\xFF\x4E\x2D\x65\x87"s).text() == "\xEF\xBB\xBF中文");
}

BOOST_AUTO_TEST_CASE(every_character_of_gb18030_is_one_of_the_decoded_text) {
    std::string bytes;
    std::size_t characters = 0;
    const auto add = [&](std::initializer_list<int> unit) {
        for (int b : unit)
            bytes += static_cast<char>(b);
        ++characters;
    };
    for (int lead = 0x81; lead <= 0xFE; ++lead) {
        for (int trail = 0x40; trail <= 0xFE; ++trail)
            if (trail != 0x7F) add({lead, trail});
        for (int second = 0x30; second <= 0x39; ++second)
            for (int third = 0x81; third <= 0xFE; third += 25)
                add({lead, second, third, 0x35});
        add({' '});
    }
    std::size_t at = 0, units = 0;
    for (; at < bytes.size(); ++units)
        at += size_of_character(text_encoding::gb18030, std::string_view(bytes).substr(at));
    BOOST_TEST(units == characters);
    // More than a tenth of the codes is not assigned: among text they are few.
    const std::string text = bytes + repeated(zhongwen_gbk, 100000);
    const decoded_text all = decoded(text, "gb18030");
    place_counter places(all);
    BOOST_TEST(places.span_of(0, all.text().size()).characters == characters + 200000);
    BOOST_TEST(places.span_of(0, all.text().size()).size == text.size());
}

BOOST_AUTO_TEST_CASE(a_few_broken_bytes_are_replaced_counted_and_placed) {
    const std::string utf8 = repeated("中文", 20) + "\n\xE4\xB8" + repeated("公开", 20) + "\xFF";
    const decoded_text t = decoded(utf8, "utf-8");
    BOOST_TEST(t.text() == repeated("中文", 20) + "\n\uFFFD\uFFFD" + repeated("公开", 20) + "\uFFFD");
    BOOST_REQUIRE(is_noted(t, "I-ENCODING-BROKEN"));
    BOOST_TEST(t.notes[0].position.line == 2U);
    BOOST_TEST(t.notes[0].message.en.substr(0, 2) == "3 ");
    const decoded_text gbk = decoded(repeated(zhongwen_gbk, 20) + "\xFF" + zhongwen_gbk, "gbk");
    BOOST_TEST(gbk.text() == repeated("中文", 20) + "\uFFFD中文");
}

BOOST_AUTO_TEST_CASE(a_text_that_is_mostly_broken_is_refused_with_its_place) {
    for (const std::string &bytes : {"ab\ncd\xFF\xFF"s, "ab\ncd\xFF"s + zhongwen_gbk, "\xE9t\xE9 "s}) {
        const result<decoded_text> r = decode_text(bytes);
        BOOST_REQUIRE(!r.has_value());
        BOOST_TEST((r.error().code == errc::encoding));
        BOOST_REQUIRE(r.error().position.has_value());
    }
    BOOST_TEST(decode_text("ab\ncd\xFF\xFF").error().position->line == 2U);
}

BOOST_AUTO_TEST_CASE(characters_that_were_lost_before_are_told_and_not_guessed) {
    // 政府信息公开 in UTF-8, read as GBK and saved.
    const result<decoded_text> misread = decode_text(repeated("鏀垮簻淇℃伅鍏紑锛", 5));
    BOOST_REQUIRE(!misread.has_value());
    BOOST_TEST((misread.error().code == errc::encoding));
    BOOST_TEST(!decode_text(repeated("锟斤拷", 5)).has_value());
    BOOST_TEST(!decode_text("<p>" + repeated("????????", 5) + "</p>").has_value());
    BOOST_TEST(decode_text("“鏀垮簻”是乱码。真的????????????????????????吗？请核对各项数字。").has_value());
}

BOOST_AUTO_TEST_CASE(a_page_says_its_encoding_in_several_ways) {
    BOOST_TEST(declared_encoding("<html><META CharSet = 'gbk' ><p>") == "gbk");
    BOOST_TEST(declared_encoding("<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">") == "gb2312");
    BOOST_TEST(declared_encoding("\xEF\xBB\xBF\n<?xml version='1.0' encoding='GB18030'?><html>") == "GB18030");
    BOOST_TEST(declared_encoding("<!-- <meta charset=x> --><meta name=a content=b><meta charset=utf-8>") == "utf-8");
    BOOST_TEST(declared_encoding("<p>charset=gbk</p>") == "");
    BOOST_TEST(declared_encoding("") == "");
}

BOOST_AUTO_TEST_CASE(plain_text_in_gbk_and_utf16_is_read_with_the_places_of_its_bytes) {
    const std::string bytes = zhongwen_gbk + "\n" + zhongwen_gbk + "\t1\t" + zhongwen_gbk;
    const result<document> d = read_text_document(bytes, {});
    BOOST_REQUIRE(d.has_value());
    BOOST_TEST(shown(*d) == "中文\n|中文|1|中文|\n");
    const document_cell &last = std::get_if<document_table>(&d->blocks[1])->row(0)[2];
    BOOST_TEST(last.span.begin.offset == 12U);
    BOOST_TEST(last.span.begin.line == 2U);
    BOOST_TEST(last.span.begin.column == 8U);
    BOOST_TEST(last.span.size == 4U);
    BOOST_TEST(last.span.character == 8U);
    BOOST_TEST(last.span.characters == 2U);
    const result<document> wide = read_text_document("\xFF\xFE\x2D\x4E\x09\0\x31\0"s, {});
    BOOST_REQUIRE(wide.has_value());
    BOOST_TEST(shown(*wide) == "|中|1|\n");
    BOOST_TEST(std::get_if<document_table>(&wide->blocks[0])->row(0)[1].span.begin.offset == 6U);
}

BOOST_AUTO_TEST_CASE(places_may_be_asked_for_in_any_order) {
    const std::string text = repeated("中a\n", 20000);
    const std::string gbk = repeated("\xD6\xD0"
                                     "a\n",
                                     20000);
    const decoded_text t = decoded(gbk, "gbk");
    place_counter published(text), places(t);
    for (std::size_t line = 20000; line-- > 0; line -= line > 7 ? 7 : line) {
        const source_span own = published.span_of(line * 5 + 3, 1), other = places.span_of(line * 5 + 3, 1);
        BOOST_REQUIRE((own.begin == text_position{line * 5 + 3, line + 1, 4}));
        BOOST_REQUIRE((other.begin == text_position{line * 4 + 2, line + 1, 3}));
        BOOST_REQUIRE(other.character == own.character);
    }
}
