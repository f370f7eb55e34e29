// Automatic numbers of Word documents: what prints is put before the text.
#include "document/docx_reader.hpp"
#include "document/number_format.hpp"
#include "document/office_support.hpp"

#include <tuple>

using namespace ogi;
using namespace ogi::tests;

namespace {

std::string level(int number, const std::string &format, const std::string &text, const std::string &more = {}) {
    return "<w:lvl w:ilvl=\"" + std::to_string(number) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
           "\"/><w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
}
std::string numbering(const std::string &levels, const std::string &overrides = {}) {
    return "<w:numbering xmlns:w=\"" + word_namespace + "\"><w:abstractNum w:abstractNumId=\"5\">" + levels +
           "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num><w:num "
           "w:numId=\"2\"><w:abstractNumId w:val=\"5\"/>" +
           overrides + "</w:num></w:numbering>";
}
std::string item(const std::string &text, int at_level, int list = 1) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(at_level) + "\"/><w:numId w:val=\"" +
           std::to_string(list) + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
}

const std::string chinese = numbering(level(0, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>") +
                                          level(1, "japaneseCounting", "（%2）", "<w:suff w:val=\"nothing\"/>") +
                                          level(2, "decimal", "%3.") + level(3, "decimal", "%1.%4", "<w:isLgl/>"),
                                      "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"6\"/></w:lvlOverride>");

} // namespace

BOOST_AUTO_TEST_CASE(headings_typed_as_lists_are_complete) {
    const document d = read_or_fail(read_docx_document(
        docx_of(item("总体情况", 0) + item("主动公开", 1) + item("甲", 2) + item("乙", 2) + item("依申请公开", 1) +
                    item("丙", 2) + item("主动公开政府信息情况", 0) + item("丁", 3) + item("其他", 0, 2),
                {{"numbering", chinese}}),
        {}));
    BOOST_TEST(shown(d) ==
               "一、总体情况\n（一）主动公开\n1. 甲\n2. 乙\n（二）依申请公开\n1. 丙\n二、主动公开政府信息情况\n2.1 "
               "丁\n六、其他\n");
    BOOST_TEST(only_rule(d) == "I-OFFICE-AUTOMATIC-NUMBER");
    BOOST_TEST(counted(note_of(d, "I-OFFICE-AUTOMATIC-NUMBER")) == "9");
}

BOOST_AUTO_TEST_CASE(a_style_can_number_its_paragraphs) {
    const std::string styles =
        "<w:styles xmlns:w=\"" + word_namespace +
        "\"><w:style w:styleId=\"h\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:pPr><w:numPr>"
        "<w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>";
    const std::string styled = "<w:p><w:pPr><w:pStyle w:val=\"h\"/></w:pPr>" + run("主动公开") + "</w:p>";
    const std::string not_this =
        "<w:p><w:pPr><w:pStyle w:val=\"h\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>" + run("正文") + "</w:p>";
    BOOST_TEST(shown(read_or_fail(read_docx_document(
                   docx_of(styled + not_this + styled, {{"numbering", chinese}, {"styles", styles}}), {}))) ==
               "（一）主动公开\n正文\n（二）主动公开\n");
}

BOOST_AUTO_TEST_CASE(bullets_and_unknown_formats_are_said) {
    const std::string list = numbering(level(0, "bullet", "\xEF\x82\xB7") + level(1, "thaiLetters", "%2)"));
    const document d =
        read_or_fail(read_docx_document(docx_of(item("甲", 0) + item("乙", 1), {{"numbering", list}}), {}));
    BOOST_TEST(shown(d) == "甲\n1) 乙\n");
    BOOST_TEST((note_of(d, "I-OFFICE-BULLET") && note_of(d, "I-OFFICE-NUMBER-FORMAT")));
}

BOOST_AUTO_TEST_CASE(a_style_of_characters_can_hide_strike_or_raise_them) {
    const auto in_style = [](const std::string &properties, const std::string &own = {}) {
        const std::string styles = "<w:styles xmlns:w=\"" + word_namespace + "\"><w:style w:styleId=\"v\"><w:rPr>" +
                                   properties + "</w:rPr></w:style></w:styles>";
        return read_or_fail(read_docx_document(docx_of("<w:p>" + run("文") + "<w:r><w:rPr><w:rStyle w:val=\"v\"/>" +
                                                           own + "</w:rPr><w:t>1</w:t></w:r></w:p>",
                                                       {{"styles", styles}}),
                                               {}));
    };
    const document hidden = in_style("<w:vanish/>"), struck = in_style("<w:dstrike/>");
    BOOST_TEST(shown(hidden) == "文\n");
    BOOST_TEST(only_rule(hidden) == "I-OFFICE-HIDDEN");
    BOOST_TEST(shown(struck) == "文\n");
    BOOST_TEST(only_rule(struck) == "I-OFFICE-STRUCK");
    BOOST_TEST(shown(in_style("<w:strike/>", "<w:strike w:val=\"0\"/>")) == "文1\n");
    BOOST_TEST(shown(in_style("<w:vertAlign w:val=\"superscript\"/>")) == "文¹\n");
}

BOOST_AUTO_TEST_CASE(numbers_print_as_word_prints_them) {
    const std::tuple<std::uint32_t, const char *, const char *> cases[] = {{1, "chineseCounting", "一"},
                                                                           {10, "chineseCounting", "十"},
                                                                           {11, "chineseCounting", "十一"},
                                                                           {20, "chineseCounting", "二十"},
                                                                           {105, "chineseCountingThousand", "一百零五"},
                                                                           {110, "chineseCounting", "一百一十"},
                                                                           {21, "chineseLegalSimplified", "贰拾壹"},
                                                                           {3, "ideographTraditional", "丙"},
                                                                           {12, "ideographZodiac", "亥"},
                                                                           {3, "decimalEnclosedCircleChinese", "③"},
                                                                           {21, "decimalEnclosedCircle", "21"},
                                                                           {12, "decimalFullWidth", "１２"},
                                                                           {5, "decimalZero", "05"},
                                                                           {28, "lowerLetter", "bb"},
                                                                           {4, "upperRoman", "IV"},
                                                                           {1999, "lowerRoman", "mcmxcix"},
                                                                           {7, "none", ""},
                                                                           {15, "ideographDigital", "一五"}};
    for (const auto &[n, format, printed] : cases)
        BOOST_TEST(number_in_format(n, format).value() == printed, format);
    BOOST_TEST(!number_in_format(1, "thaiLetters").has_value());
}
