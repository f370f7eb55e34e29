// The headings of the sections in the forms in which they are printed, and what must not be taken for one.
#include "recognize/report_support.hpp"
#include "recognize/section_heading.hpp"
#include "shared_inputs.hpp"

#include <ogi/check.hpp>

#include <boost/test/data/test_case.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

const std::string &sample() {
    static const std::string text = file_contents(OGI_SOURCE_DIR "/tests/samples/sample.txt");
    return text;
}

const std::string headings[] = {"一、总体情况",
                                "二、主动公开政府信息情况",
                                "三、收到和处理政府信息公开申请情况",
                                "四、政府信息公开行政复议、行政诉讼情况",
                                "五、存在的主要问题及改进情况",
                                "六、其他需要报告的事项"};

/// The numbers of the sections, 0 for one that is none of the form.
std::string kinds(const reading &r) {
    std::string out;
    for (const section &s : r.report.sections)
        out += s.kind ? std::to_string(static_cast<int>(*s.kind)) : "0";
    return out;
}

std::string kinds(const std::string &text) {
    return kinds(read_or_fail(text));
}

/// The sample with lines put before its first section.
std::string with_contents(const std::string &lines) {
    return replaced(sample(), headings[0], lines + "\n" + headings[0]);
}

std::string contents(const std::string &end_of_line) {
    std::string out;
    for (const std::string &h : headings)
        out += h + end_of_line + "\n";
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_table_of_contents_in_any_form_leaves_the_report_as_it_is) {
    const report wanted = read_or_fail(sample()).report;
    for (const char *end : {"", "……1", "....1", "…………………… 12", " 1", "　３", "；", "。", "·····2", "——— 3"}) {
        const reading r = read_or_fail(with_contents(contents(end)));
        BOOST_TEST((r.report == wanted), end);
        BOOST_TEST(log_says(r, log_entry::kind::note, "目录"), end);
    }
    std::string bracketed = contents("；");
    for (const char *numeral : {"一", "二", "三", "四", "五", "六"})
        bracketed = replaced(bracketed, std::string(numeral) + "、", std::string("（") + numeral + "）");
    BOOST_TEST((read_or_fail(with_contents(bracketed)).report == wanted));
    const std::string parts = "一、总体情况……1\n（一）主动公开……1\n（二）依申请公开……2\n二、主动公开政府信息情况……3\n"
                              "附表……4\n三、收到和处理政府信息公开申请情况……5\n";
    BOOST_TEST((read_or_fail(with_contents(parts)).report == wanted));
}

BOOST_AUTO_TEST_CASE(a_paragraph_behind_a_table_of_contents_belongs_to_the_preamble) {
    const report wanted = read_or_fail(sample()).report;
    const report r = read_or_fail(with_contents(contents("") + "本报告可在门户网站下载。\n")).report;
    BOOST_TEST((r.sections == wanted.sections));
    BOOST_REQUIRE(r.preamble.size() == wanted.preamble.size() + 1);
    BOOST_TEST(r.preamble.back() == "本报告可在门户网站下载。");
    // The title may stand behind the contents, also broken over lines.
    const std::string title = "示例市青禾区南桥街道办事处 2024 年政府信息公开工作 年度报告";
    for (const char *later : {"示例市青禾区南桥街道办事处2024年政府信息公开工作年度报告\n",
                              "示例市青禾区南桥街道办事处\n2024年政府信息公开工作年度报告\n"}) {
        const reading moved =
            read_or_fail(replaced(replaced(sample(), title, ""), headings[0], contents("") + later + headings[0]));
        BOOST_TEST((moved.report == wanted), later);
    }
}

BOOST_AUTO_TEST_CASE(a_table_of_contents_hides_no_fault_of_the_sections_behind_it) {
    for (const char *end : {"", "……1"}) {
        BOOST_TEST(kinds(contents(end) + replaced(contents("\n文。"), headings[5] + "\n文。", "")) == "12345");
        BOOST_TEST(kinds(contents(end) + replaced(contents("\n文。"), headings[0] + "\n文。", "")) == "23456");
        BOOST_TEST(kinds(contents(end) + contents("\n文。") + "七、其他\n文。\n") == "1234560");
        BOOST_TEST(kinds(contents(end) + contents("\n文。") + headings[2] + "\n文。\n") == "1234563");
    }
}

BOOST_AUTO_TEST_CASE(missing_repeated_misplaced_and_foreign_sections_stay_as_they_are) {
    const std::string text = contents("\n文。");
    BOOST_TEST(kinds(text) == "123456");
    BOOST_TEST(kinds(text + "七、附件说明\n文。\n") == "1234560");
    BOOST_TEST(kinds(replaced(text, headings[3] + "\n文。\n", "")) == "12356");
    BOOST_TEST(kinds(text + headings[1] + "\n文。\n") == "1234562");
    BOOST_TEST(kinds(headings[1] + "\n文。\n" + replaced(text, headings[1] + "\n文。\n", "")) == "213456");
    BOOST_TEST(kinds(replaced(text, headings[4], "五、工作打算")) == "123406");
    BOOST_TEST(kinds(replaced(text, headings[1], "二、工作制度")) == "103456");
    // A row of table 3 is no section, though it is numbered like one.
    BOOST_TEST(kinds(replaced(text, headings[3], "四、结转下年度继续办理\n文。\n" + headings[3])) == "123456");
    // An inserted section shifts the numerals behind it.
    BOOST_TEST(kinds("一、总体情况\n文。\n二、工作制度\n文。\n三、主动公开政府信息情况\n文。\n") == "102");
    // Headings that stand again without one another are no table of contents.
    BOOST_TEST(kinds(headings[0] + "\n" + headings[1] + "\n" + headings[1] + "\n文。\n") == "12");
}

struct heading_case {
    const char *line;
    int kind; // 0: no heading of the form
};
std::ostream &operator<<(std::ostream &out, const heading_case &c) {
    return out << c.line;
}

const heading_case forms[] = {
    {"一 总体情况", 1},
    {"一总体情况", 1},
    {"1、总体情况", 1},
    {"（一）总体情况", 1},
    {"一、2024年政府信息公开工作的总体情况", 1},
    {"二、主动公开政府信息情况（单位：件）", 2},
    {"二、行政机关主动公开政府信息的情况", 2},
    {"三、收到和办理政府信息公开申请的情况", 3},
    {"四、政府信息公开行政复议及行政诉讼情况", 4},
    {"四、政府信息公开行政复议、行政诉讼的情况", 4},
    {"四、政府信息公开工作被申请行政复议、提起行政诉讼情况", 4},
    {"五、政府信息公开工作存在问题及改进情况", 5},
    {"五、存在主要问题及改进情况", 5},
    {"五、存在的主要问题及下一步改进措施", 5},
    {"五、存在的主要问题\t及改进情况", 5},
    {"六、其他需要报告的事项。", 6},
    {"六、其他需要报告的事项 本年度未收取信息处理费", 6},
    {"六、其他需要报告的事项。本年度未收取信息处理费。", 6},
    {"六、其他应报告事项", 6},
    // none of the form
    {"一、总体要求", 0},
    {"一、加强总体工作", 0},
    {"二、主动公开情况", 0},
    {"二、主动公开政府信息制度", 0},
    {"三、依申请公开情况", 0},
    {"三、主动公开政府信息的情况及申请", 0},
    {"四、行政复议和行政诉讼工作存在的问题", 0},
    {"四、行政复议情况", 0},
    {"五、存在的主要问题", 0},
    {"五、改进情况", 0},
    {"五、其他问题及改进事项", 0},
    {"六、其他事项", 0},
    {"二、存在主要问题及改进情况", 0},
    {"总体情况。", 0},
    {"总体情况 1", 0},
    {"存在主要问题及改进情况", 0},
    {"（二）总体情况", 0},
    {"二 总体情况", 0},
    {"一、总体情况比去年好", 0},
};

BOOST_DATA_TEST_CASE(a_heading_is_told_by_the_words_of_the_form_and_by_nothing_less,
                     boost::unit_test::data::make(forms), c) {
    const auto heading = section_heading_in(c.line);
    BOOST_TEST((heading ? static_cast<int>(heading->kind) : 0) == c.kind);
}

BOOST_AUTO_TEST_CASE(text_behind_a_heading_in_the_same_line_is_its_first_paragraph) {
    for (const char *line : {"六、其他需要报告的事项 本年度未收费", "六、其他需要报告的事项：本年度未收费",
                             "六、其他需要报告的事项。本年度未收费", "六、其他需要报告的事项\t本年度未收费"}) {
        const reading r = read_or_fail(replaced(sample(), headings[5] + "\n\n本年度", std::string(line) + "\n\n全年"));
        BOOST_TEST(kinds(r) == "123456", line);
        BOOST_TEST(r.report.sections.at(5).heading == headings[5]);
        BOOST_TEST(r.report.sections.at(5).paragraphs.at(0) == "本年度未收费");
        BOOST_TEST(r.report.sections.at(5).paragraphs.size() == 2U);
    }
}

BOOST_AUTO_TEST_CASE(every_form_of_a_heading_is_found_in_the_whole_report) {
    for (const heading_case &c : forms) {
        if (c.kind < 2) continue;
        const reading r = read_or_fail(replaced(sample(), headings[c.kind - 1], c.line));
        BOOST_TEST(kinds(r) == "123456", c.line);
        BOOST_TEST((check(r.report).verdict == check(read_or_fail(sample()).report).verdict), c.line);
    }
}

BOOST_AUTO_TEST_CASE(sections_may_all_be_numbered_in_brackets_or_by_digits) {
    const char *const numerals[] = {"一", "二", "三", "四", "五", "六"};
    for (const bool brackets : {true, false}) {
        std::string text = contents("\n文。");
        for (int i = 0; i < 6; ++i)
            text = replaced(text, std::string(numerals[i]) + "、",
                            brackets ? std::string("（") + numerals[i] + "）" : std::to_string(i + 1) + "、");
        BOOST_TEST(kinds(text) == "123456");
    }
    // Where the sections are numbered 一、 brackets number what is within one.
    BOOST_TEST(kinds("一、总体情况\n（一）主动公开\n文。\n（二）主动公开政府信息情况\n文。\n1.总体情况\n文。\n") ==
               "1");
}

BOOST_AUTO_TEST_CASE(a_list_within_section_one_numbered_like_sections_is_its_parts) {
    const std::string list =
        "一、加强组织领导：明确分工。\n二、健全工作制度\n修订两项制度。\n三、抓好业务培训\n培训两次。\n"
        "（一）主动公开：发布信息。\n";
    const reading r =
        read_or_fail("一、总体情况\n" + list + replaced(contents("\n文。"), headings[0] + "\n文。\n", ""));
    BOOST_TEST(kinds(r) == "123456");
    const section &s = r.report.sections.at(0);
    BOOST_REQUIRE(s.parts.size() == 3U);
    BOOST_TEST(s.parts[0].heading == "二、健全工作制度");
    BOOST_TEST(s.parts[0].paragraphs.at(0) == "修订两项制度。");
    BOOST_TEST((s.parts[2].aspect == aspect_kind::proactive_disclosure));
    BOOST_TEST(!log_says(r, log_entry::kind::note, "不是标准格式的六个部分"));
    // Behind another section it is one that the form does not have.
    BOOST_TEST(kinds(replaced(contents("\n文。"), headings[2], "三、监督检查\n文。\n" + headings[2])) == "1203456");
}

BOOST_AUTO_TEST_CASE(a_sentence_that_a_tab_breaks_is_a_paragraph) {
    const std::string line = "2024 年，本街道把政府信息公开作为日常工作安排";
    const reading r = read_or_fail(replaced(sample(), line, replaced(line, "，", "，\t")));
    BOOST_TEST(r.report.sections.at(0).paragraphs.size() == 1U);
    const reading wanted = read_or_fail(sample());
    BOOST_TEST(r.report.sections.at(0).parts.size() == wanted.report.sections.at(0).parts.size());
    const reading end = read_or_fail(replaced(sample(), "明确了分管负责人和经办科室", "明确了分管负责人\t和经办科室"));
    BOOST_TEST(end.report.sections.at(0).paragraphs.size() == 1U);
    // A table of another kind is no text, whatever stands in its cells.
    const reading table = read_or_fail(
        replaced(sample(), "五、存在的主要问题", "\n项目\t说明\n培训\t全年两次。\n宣传\t12\n\n五、存在的主要问题"));
    BOOST_TEST((table.report.sections == wanted.report.sections));
    BOOST_TEST(log_says(table, log_entry::kind::unread, "未读取"));
}
