// ogi::read: the medium from the content, and one clear error for everything that is no report.
#include "recognize/report_support.hpp"
#include "shared_inputs.hpp"

#include <ogi/exchange.hpp>

#include <boost/test/data/test_case.hpp>

#include <chrono>

using namespace ogi;
using namespace ogi::tests;

namespace {

using namespace std::string_literals;

const std::string &sample() {
    static const std::string text = file_contents(OGI_SOURCE_DIR "/tests/samples/sample.txt");
    return text;
}

struct bad_input {
    const char *what;
    std::string bytes;
    errc code;
    const char *zh; // words of the message
};
std::ostream &operator<<(std::ostream &out, const bad_input &b) {
    return out << b.what;
}

const std::string a_report_2024 = "示例市档案局2024年政府信息公开工作年度报告\n一、总体情况\n正常。\n";

const bad_input bad_inputs[] = {
    {"empty", "", errc::not_a_report, "文件是空的"},
    {"white space only", " \r\n\t\n", errc::not_a_report, "只有空白"},
    {"byte order mark only", "\xEF\xBB\xBF", errc::not_a_report, "只有空白"},
    {"ideographic spaces only", "　\n　\n", errc::not_a_report, "没有找到"},
    {"other text", "购物清单：苹果、梨。\n", errc::not_a_report, "没有找到"},
    {"another table", "名称\t数量\n苹果\t3\n", errc::not_a_report, "没有找到"},
    {"PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", errc::unsupported, "PDF"},
    {"doc, cut off", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"s, errc::syntax, "不完整"},
    {"RTF", "{\\rtf1\\ansi}", errc::unsupported, "RTF"},
    {"other markup", "<rss>一、总体情况</rss>", errc::unsupported, "标记文本"},
    {"MHTML", "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related", errc::unsupported,
     "MHTML"},
    {"a page within JSON", "{\"content\": \"<p>一、总体情况</p>\"}", errc::unsupported, "JSON"},
    {"UTF-16", "\xFF\xFE\0\x4E"s, errc::not_a_report, "没有找到"},
    {"XML in UTF-16", "\xFE\xFF\0<\0?\0x\0m\0l"s, errc::unsupported, "UTF-16"},
    {"PNG", "\x89PNG\r\n\x1A\n", errc::unsupported, "图片"},
    {"JPEG", "\xFF\xD8\xFF\xE0", errc::unsupported, "图片"},
    {"binary",
     "\x7F"
     "ELF\x02\x01\x01\0\0"s,
     errc::unsupported, "二进制"},
    {"a JSON string", " \"a\"\n", errc::structure, "字符串"},
    {"JSON with a NUL behind it", "{\"edition\": \"2021\"}\0"s, errc::encoding, "U+0000"},
    {"XML with a NUL behind it", "<ogi_annual_report/>\0"s, errc::encoding, "U+0000"},
    {"binary that begins with a brace", "{\x01\0\0"s, errc::unsupported, "二进制"},
    {"text that begins with a quotation mark", "\"a\" b\nc\n", errc::not_a_report, "没有找到"},
    {"NUL far inside", a_report_2024 + std::string(5000, 'a') + "\0"s, errc::unsupported, "空字节"},
    {"neither UTF-8 nor GBK", "\xD2\xBB\xA1\xA2\xFF\xFF\n", errc::encoding, "UTF-8"},
    {"FY2015", "示例市档案局2015年政府信息公开工作年度报告\n一、总体情况\n正常。\n", errc::unsupported, "2015"},
    {"FY2018", "示例市档案局2018年度政府信息公开工作年度报告\n一、概述\n正常。\n", errc::unsupported, "2018"},
    {"two titles", a_report_2024 + "示例市档案局2023年政府信息公开工作年度报告\n一、总体情况\n正常。\n",
     errc::unsupported, "不止一份"},
};

} // namespace

BOOST_DATA_TEST_CASE(bad_input_gets_one_clear_error_with_advice, boost::unit_test::data::make(bad_inputs), b) {
    const result<reading> r = read(b.bytes);
    BOOST_REQUIRE(!r.has_value());
    BOOST_TEST((r.error().code == b.code));
    BOOST_TEST(r.error().message.zh.find(b.zh) != std::string::npos);
    BOOST_TEST(r.error().message.zh.find("请") != std::string::npos);
    BOOST_TEST(!r.error().message.en.empty());
}

// The form before 2019 is another one: none of its figures may be read as the present form's.
BOOST_AUTO_TEST_CASE(a_report_from_before_2019_is_refused_whatever_the_form_of_its_title) {
    const std::string organ = "示例市青禾区南桥街道办事处";
    const std::string old = every_replaced(sample(), "2024", "2015");
    const std::string title = "示例市青禾区南桥街道办事处 2015 年政府信息公开工作 年度报告";
    for (const std::string &form :
         {organ + "2015年政府信息公开工作年度报告", organ + "政府信息公开工作年度报告（2015年度）",
          organ + "政府信息公开工作年度报告（2015年）", organ + "政府信息公开年报 2015",
          organ + "政府信息公开工作2015年度报告", organ + "（2015年度）政府信息公开年度报告",
          "2015年度" + organ + "政府信息公开年度报告", organ + "二〇一五年政务公开工作年度报告",
          organ + "2015年度政府信息公开工作情况的报告", organ + "政府信息公开工作年度报告", std::string("年度报告")}) {
        const result<reading> r = read(replaced(old, title, form));
        BOOST_TEST((!r.has_value() && r.error().code == errc::unsupported), form);
        const std::string now = every_replaced(replaced(old, title, form), "2015", "2024");
        if (form.find("2015") != std::string::npos) BOOST_TEST(read(now).value().report.organ == organ, now);
    }
}

BOOST_AUTO_TEST_CASE(an_error_of_encoding_has_its_place) {
    const result<reading> r = read("一、总体情况\nab\xFF\n");
    BOOST_REQUIRE(!r.has_value());
    BOOST_REQUIRE(r.error().position.has_value());
    BOOST_TEST(r.error().position->line == 2U);
    BOOST_TEST(r.error().position->column == 3U);
}

BOOST_AUTO_TEST_CASE(a_second_table_3_with_other_figures_is_a_second_report) {
    const std::size_t begin = sample().find("(本列数据"), end = sample().find("四、政府信息公开行政复议");
    std::string second = sample().substr(begin, end - begin);
    second = replaced(second, "\t61\t13\t1\t1\t3\t1\t80", "\t71\t13\t1\t1\t3\t1\t90");
    const result<reading> r = read(sample() + "\n" + second);
    BOOST_REQUIRE(!r.has_value());
    BOOST_TEST((r.error().code == errc::unsupported));
    BOOST_REQUIRE(r.error().position.has_value());
    BOOST_TEST(r.error().position->line > 60U);
}

BOOST_AUTO_TEST_CASE(a_whole_second_report_is_found_wherever_its_title_says_the_year) {
    for (const char *title : {"示例市青禾区南桥街道办事处2023年政府信息公开工作年度报告",
                              "示例市青禾区南桥街道办事处政府信息公开工作年度报告（2023年度）"}) {
        const std::string second =
            replaced(sample(), "示例市青禾区南桥街道办事处 2024 年政府信息公开工作 年度报告", title);
        const result<reading> r = read(sample() + "\n" + second);
        BOOST_TEST((!r.has_value() && r.error().code == errc::unsupported), title);
    }
}

BOOST_AUTO_TEST_CASE(a_title_of_another_year_behind_the_report_is_a_reference) {
    const std::string other = "示例市青禾区南桥街道办事处2023年政府信息公开工作年度报告";
    for (const std::string &line : {other, "《" + other + "》"}) {
        const result<reading> r = read(sample() + "\n" + line + "\n" + replaced(line, "2023", "2022") + "\n");
        BOOST_REQUIRE_MESSAGE(r.has_value(), line);
        BOOST_TEST(r->report.year.value() == 2024);
        BOOST_TEST(r->report.sections.back().paragraphs.size() == 3U);
        BOOST_TEST(r->report.sections.back().paragraphs.at(1) == line);
    }
    // The title of this report once more is no text.
    const result<reading> again = read(sample() + "\n" + replaced(other, "2023", "2024") + "\n");
    BOOST_TEST((again.value().report == read(sample()).value().report));
    // A table behind it makes it the title of another report, also where no section stands.
    const std::string table = "第二十条第（五）项\t\n信息内容\t本年处理决定数量\n行政许可\t3\n";
    BOOST_TEST(!read(sample() + "\n" + other + "\n" + table).has_value());
    BOOST_TEST(!read(replaced(other, "2023", "2024") + "\n" + table + other + "\n" + table).has_value());
    BOOST_TEST(read(replaced(other, "2023", "2024") + "\n" + table + other + "\n").value().report.year.value() == 2024);
}

BOOST_AUTO_TEST_CASE(the_medium_is_found_from_the_content) {
    const result<reading> text = read(sample());
    BOOST_REQUIRE(text.has_value());
    BOOST_TEST((text->medium == medium::text));
    const std::string json = write_json(text->report).value(), xml = write_xml(text->report).value();
    const result<reading> from_json = read(json), from_xml = read(xml);
    BOOST_REQUIRE((from_json.has_value() && from_xml.has_value()));
    BOOST_TEST((from_json->medium == medium::json));
    BOOST_TEST((from_xml->medium == medium::xml));
    BOOST_TEST((from_json->report == text->report));
    BOOST_TEST((from_xml->report == text->report));
    BOOST_TEST(from_json->edition_reason.en == "as stated in the file");
    BOOST_TEST(from_json->places[0].known());
}

BOOST_AUTO_TEST_CASE(a_hint_that_the_content_contradicts_is_an_error) {
    BOOST_TEST(read(sample(), medium::text).has_value());
    for (const medium hint : {medium::json, medium::xml}) {
        const result<reading> r = read(sample(), hint);
        BOOST_REQUIRE(!r.has_value());
        BOOST_TEST((r.error().code == errc::unsupported));
    }
    BOOST_TEST((read("{}", medium::text).error().code == errc::unsupported));
    BOOST_TEST((read("%PDF-1.4", medium::text).error().code == errc::unsupported));
    BOOST_TEST((read(sample(), static_cast<medium>(99)).error().code == errc::argument));
}

BOOST_AUTO_TEST_CASE(a_text_may_begin_with_a_bracket) {
    BOOST_TEST(read("[信息公开]\n" + a_report_2024).has_value());
    BOOST_TEST((read("[1, 2]").error().code != errc::not_a_report));
}

BOOST_AUTO_TEST_CASE(limits_are_kept) {
    limits small;
    small.bytes = 100;
    BOOST_TEST((read(sample(), medium::any, small).error().code == errc::budget));
    limits few;
    few.cells = 50;
    const result<reading> r = read(sample(), medium::any, few);
    BOOST_REQUIRE(!r.has_value());
    BOOST_TEST((r.error().code == errc::budget));
    BOOST_TEST(r.error().position.has_value());
}

BOOST_AUTO_TEST_CASE(line_ends_and_byte_order_marks_do_not_change_the_reading) {
    const report wanted = read(sample()).value().report;
    for (const std::string end : {"\r\n", "\r"}) {
        std::string text = "\xEF\xBB\xBF";
        for (char c : sample())
            text.append(c == '\n' ? end : std::string(1, c));
        BOOST_TEST((read(text).value().report == wanted));
    }
}

BOOST_AUTO_TEST_CASE(a_report_that_was_read_can_be_written) {
    const result<reading> r =
        read("示例\x01市档案局2024年政府信息公开工作年度报告\n一、总体情况\n有\x02控制\xC2\x85字符。\n");
    BOOST_REQUIRE(r.has_value());
    BOOST_TEST(r->report.sections.at(0).paragraphs.at(0) == "有控制字符。");
    BOOST_TEST(write_json(r->report).has_value());
    BOOST_TEST(write_xml(r->report).has_value());
}

BOOST_AUTO_TEST_CASE(hostile_texts_take_linear_time) {
    const auto repeated = [](std::string_view piece, std::size_t times) {
        std::string out;
        out.reserve(piece.size() * times);
        for (std::size_t i = 0; i < times; ++i)
            out += piece;
        return out;
    };
    const std::string header =
        sample().substr(sample().find("(本列数据"), sample().find("一、本年新收") - sample().find("(本列数据"));
    const std::string inputs[] = {
        std::string(std::size_t{64} << 20, 'a'),
        repeated("一", 5000000),
        std::string(999990, '\t'),
        repeated("一、\n", 100000),
        repeated("一、总体情况\n", 100000),
        repeated("二、标题\n", 100000),
        repeated("（一）", 1000000),
        repeated("第二十条第（一）项\t\n信息内容\t本年制发件数\n", 50000),
        repeated("(七) 总计\t\n", 100000),
        repeated("自然人\t总计\n", 100000),
        repeated("结果维持\t总计\n1\t2\n", 50000),
        header + repeated("地方行\t1\t2\n一、本年新收政府信息公开申请数量\t1\t2\n", 50000),
        repeated("示例市档案局2024年\n", 100000),
        repeated("1\t", 900000),
        repeated("\xE3\x80\x80", 3000000) + "x",
        repeated("ﬁ①㈠\t", 200000),
    };
    for (const std::string &input : inputs) {
        const auto begin = std::chrono::steady_clock::now();
        const result<reading> r = read(input);
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        BOOST_TEST_MESSAGE(input.substr(0, 12) << "… " << input.size() << " bytes: " << seconds << " s, "
                                               << (r ? "read" : r.error().message.en));
        // Quadratic work on any of these would take minutes; sanitizers and a busy machine get their share.
        BOOST_TEST(seconds < 20.0);
    }
}

BOOST_AUTO_TEST_CASE(control_characters_are_left_out_of_the_texts_and_the_log_says_so) {
    const result<reading> r = read("示例市档案局2024年政府信息公开工作年度报告\r\n一、总体情况\r\n甲\x01乙\x7F。\r\n");
    BOOST_REQUIRE(r.has_value());
    BOOST_TEST(r->report.sections.at(0).paragraphs.at(0) == "甲乙。");
    BOOST_TEST(log_says(*r, log_entry::kind::repair, "控制字符"));
    BOOST_TEST(r->log.front().position.line == 3u);
    BOOST_TEST(write_json(r->report).has_value());
    const result<reading> clean = read("示例市档案局2024年政府信息公开工作年度报告\r\n一、总体情况\r\n甲乙。\r\n");
    BOOST_TEST(!log_says(*clean, log_entry::kind::repair, "控制字符"));
}
