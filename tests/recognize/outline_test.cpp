// Title, sections, aspects, dates.
#include "recognize/report_support.hpp"
#include "shared_inputs.hpp"

#include <boost/test/data/test_case.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

const std::string body = "\n一、总体情况\n各项工作正常。\n";

struct title_case {
    const char *text, *organ;
    std::int32_t year; // 0: no title
};
std::ostream &operator<<(std::ostream &out, const title_case &c) {
    return out << c.text;
}

const title_case titles[] = {
    {"示例市档案局2024年政府信息公开工作年度报告", "示例市档案局", 2024},
    {"示例市档案局 2024 年度政府信息公开 年度报告", "示例市档案局", 2024},
    {"示例市档案局２０２４年政府信息公开工作年度报告", "示例市档案局", 2024},
    {"示例市档案局二〇二四年政府信息公开工作年度报告", "示例市档案局", 2024},
    {"2024年示例市档案局政府信息公开工作年度报告", "示例市档案局", 2024},
    {"《示例市档案局2024年政府信息公开工作年度报告》", "示例市档案局", 2024},
    {"示例市档案局关于2024年政府信息公开工作的年度报告", "示例市档案局", 2024},
    {"示例市教育局（体育局）2024年政府信息公开年报", "示例市教育局（体育局）", 2024},
    // the year elsewhere
    {"示例市档案局政府信息公开工作年度报告（2024年度）", "示例市档案局", 2024},
    {"示例市档案局政府信息公开工作年度报告(2024年)", "示例市档案局", 2024},
    {"示例市档案局政府信息公开年报〔2024〕", "示例市档案局", 2024},
    {"示例市档案局政府信息公开年度报告2024", "示例市档案局", 2024},
    {"示例市档案局政府信息公开工作2024年度报告", "示例市档案局", 2024},
    {"示例市档案局（2024年度）政府信息公开工作年度报告", "示例市档案局", 2024},
    {"（2024年度）示例市档案局政府信息公开工作年度报告", "示例市档案局", 2024},
    {"示例市2024年度档案局政府信息公开工作年度报告", "示例市档案局", 2024},
    {"示例市档案局政府信息公开年度报告（2024年1月1日至12月31日）", "示例市档案局", 2024},
    {"示例市档案局政府信息公开工作年度报告\n（2024年度）", "示例市档案局", 2024},
    {"示例市档案局二○二四年度政府信息公开年度报告", "示例市档案局", 2024},
    // other words
    {"示例市档案局2024年政务公开工作年度报告", "示例市档案局", 2024},
    {"示例市档案局2024年信息公开工作年度报告", "示例市档案局", 2024},
    {"示例市档案局2024年度政府信息公开工作情况的报告", "示例市档案局", 2024},
    {"标题：示例市档案局2024年度政府信息公开工作年度报告", "示例市档案局", 2024},
    {"2024年示例市人民政府信息公开工作年度报告", "示例市人民政府", 2024},
    {"示例市政府信息公开办公室2024年政府信息公开工作年度报告", "示例市政府信息公开办公室", 2024},
    // no year in the title, but the period of the report
    {"示例市档案局政府信息公开工作年度报告\n统计期限自 2024 年 1 月 1 日起至 2024 年 12 月 31 日止。", "示例市档案局",
     2024},
    // broken over lines
    {"示例市档案局\n2024年政府信息公开工作年度报告", "示例市档案局", 2024},
    {"示例市南桥街\n道办事处2024年政府信息公开工作年度报告", "示例市南桥街道办事处", 2024},
    {"示例市档案局2024年\n政府信息公开工作\n年度报告", "示例市档案局", 2024},
    {"\t示例市档案局2024年政府信息公开工作年度报告", "示例市档案局", 2024},
    // printed twice
    {"示例市档案局2024年政府信息公开工作年度报告\n示例市档案局2024年政府信息公开工作年度报告", "示例市档案局", 2024},
    // page furniture before it
    {"首页\n政务公开\n示例市档案局2024年政府信息公开工作年度报告", "示例市档案局", 2024},
    // no organ
    {"首页\n2024年政府信息公开工作年度报告", "", 2024},
    // no title
    {"现公布2024年政府信息公开工作年度报告", "", 0},
    {"根据要求，现将示例市档案局2024年政府信息公开工作年度报告公布如下", "", 0},
    {"上一篇：示例市档案局2023年政府信息公开工作年度报告", "", 0},
    {"示例市档案局2024年政府信息公开工作年度报告的通知", "", 0},
    {"示例市档案局政府信息公开工作年度报告", "", 0},
    {"2025年3月20日\n示例市档案局政府信息公开工作年度报告", "", 0},
    {"示例市档案局政府信息公开工作年度报告（2025年1月20日发布）", "", 0},
    {"示例市档案局政府信息公开工作年度报告\n比较期间为2019年1月1日至2023年12月31日。", "", 0},
    {"示例纸业2024年环境信息公开年度报告", "", 0},
};

} // namespace

BOOST_DATA_TEST_CASE(the_title_names_organ_and_year, boost::unit_test::data::make(titles), c) {
    const reading r = read_or_fail(c.text + body);
    BOOST_TEST(r.report.organ == c.organ);
    BOOST_TEST(r.report.year.value_or(0) == c.year);
}

BOOST_AUTO_TEST_CASE(what_stands_before_the_first_section_is_the_preamble_without_the_title) {
    const reading r = read_or_fail("示例市档案局2024年政府信息公开工作年度报告\n本报告由六个部分组成。\n" + body);
    BOOST_REQUIRE(r.report.preamble.size() == 1U);
    BOOST_TEST(r.report.preamble[0] == "本报告由六个部分组成。");
}

BOOST_AUTO_TEST_CASE(sections_are_found_by_their_headings_in_their_variants) {
    const reading r =
        read_or_fail("一.总体概述\n甲。\n第二部分 主动公开政府信息情况\n三、收到和处理政府信息公开申请的情况\n"
                     "四、 因政府信息公开工作被申请行政复议、提起行政诉讼情况\n存在问题及改进情况\n乙。\n"
                     "六、其他需要报告的事项：无\n");
    const auto &sections = r.report.sections;
    BOOST_REQUIRE(sections.size() == 6U);
    for (std::size_t i = 0; i < 6; ++i)
        BOOST_TEST((sections[i].kind == static_cast<section_kind>(i + 1)));
    BOOST_TEST(sections[0].heading == "一.总体概述");
    BOOST_TEST(sections[5].heading == "六、其他需要报告的事项");
    BOOST_REQUIRE(sections[5].paragraphs.size() == 1U);
    BOOST_TEST(sections[5].paragraphs[0] == "无");
}

BOOST_AUTO_TEST_CASE(a_seventh_heading_is_a_section_without_kind) {
    const reading r =
        read_or_fail("五、存在的主要问题及改进情况\n甲。\n六、其他需要报告的事项\n无。\n七、附件说明\n乙。\n");
    BOOST_REQUIRE(r.report.sections.size() == 3U);
    BOOST_TEST(!r.report.sections[2].kind.has_value());
    BOOST_TEST(r.report.sections[2].heading == "七、附件说明");
    BOOST_TEST(r.report.sections[2].paragraphs.size() == 1U);
}

BOOST_AUTO_TEST_CASE(numbered_sentences_and_lists_within_a_section_are_paragraphs) {
    const reading r = read_or_fail("一、总体情况\n一、加强领导\n二、完善制度\n二、全年公开信息较多，群众反映良好。\n"
                                   "总体情况比去年好。\n二、主动公开政府信息情况\n");
    BOOST_REQUIRE(r.report.sections.size() == 2U);
    BOOST_TEST(r.report.sections[0].paragraphs.size() == 4U);
    BOOST_TEST((r.report.sections[1].kind == section_kind::proactive_disclosure));
}

BOOST_AUTO_TEST_CASE(a_table_of_contents_is_no_second_set_of_sections) {
    const reading r =
        read_or_fail("一、总体情况\n二、主动公开政府信息情况\n一、总体情况\n甲。\n二、主动公开政府信息情况\n乙。\n");
    BOOST_REQUIRE(r.report.sections.size() == 2U);
    BOOST_TEST(r.report.sections[0].paragraphs.size() == 1U);
}

BOOST_AUTO_TEST_CASE(aspects_are_parts_of_section_one_with_or_without_text_behind_their_heading) {
    const reading r = read_or_fail("一、总体情况\n先述要点。\n（一）主动公开：发布信息。\n(二)依申请公开。收到申请。\n"
                                   "（三）政府信息管理\n逐件审查。\n再次核对。\n（四）平台建设 改版完成，运行正常。\n"
                                   "（五） 监督保障情况\n培训两次。\n（六）其他工作\n无。\n");
    BOOST_REQUIRE(r.report.sections.size() == 1U);
    const section &s = r.report.sections[0];
    BOOST_TEST(s.paragraphs.size() == 1U);
    BOOST_REQUIRE(s.parts.size() == 6U);
    for (std::size_t i = 0; i < 5; ++i)
        BOOST_TEST((s.parts[i].aspect == static_cast<aspect_kind>(i + 1)));
    BOOST_TEST(s.parts[0].heading == "（一）主动公开");
    BOOST_TEST(s.parts[0].paragraphs[0] == "发布信息。");
    BOOST_TEST(s.parts[1].heading == "(二)依申请公开");
    BOOST_TEST(s.parts[2].paragraphs.size() == 2U);
    BOOST_TEST(s.parts[3].heading == "（四）平台建设");
    BOOST_TEST(s.parts[3].paragraphs[0] == "改版完成，运行正常。");
    BOOST_TEST(!s.parts[5].aspect.has_value());
}

BOOST_AUTO_TEST_CASE(the_words_of_an_aspect_in_another_section_are_a_part_without_aspect) {
    const reading r = read_or_fail(
        "一、总体情况\n甲。\n五、存在的主要问题及改进情况\n（一）主动公开：不够及时。\n（二）这是一句话，不是标题。\n");
    const section &s = r.report.sections[1];
    BOOST_REQUIRE(s.parts.size() == 1U);
    BOOST_TEST(!s.parts[0].aspect.has_value());
    BOOST_TEST(s.parts[0].paragraphs.size() == 2U);
}

BOOST_AUTO_TEST_CASE(lines_of_text_that_contain_tabs_are_text) {
    const reading r = read_or_fail("一、\t总体情况\n\t全年工作正常。\n\t（一）主动公开：发布信息。\n");
    BOOST_REQUIRE(r.report.sections.size() == 1U);
    BOOST_TEST(r.report.sections[0].paragraphs.size() == 1U);
    BOOST_TEST(r.report.sections[0].parts.size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_date_of_publication_is_taken_only_where_it_is_stated) {
    const std::string title = "示例市档案局2024年政府信息公开工作年度报告\n";
    const date wanted{2025, 1, 20};
    const auto published = [](const std::string &text) { return read_or_fail(text).report.published_on; };
    BOOST_TEST((published(title + "发布日期：2025-01-20 10:22 来源：本局" + body) == wanted));
    BOOST_TEST((published(title + "发布时间: 2025年1月20日" + body) == wanted));
    BOOST_TEST((published(title + body + "示例市档案局\n2025 年 1 月 20 日\n") == wanted));
    BOOST_TEST(!published(title + body + "2025年1月20日召开会议\n").has_value());
    BOOST_TEST(!published(title + body + "2025年2月30日\n").has_value());
    BOOST_TEST(!published(title + "成文日期：2025-01-20" + body).has_value());
    BOOST_TEST(!published(title + "发布日期：2025-01-20\n发布日期：2025-01-21" + body).has_value());
    BOOST_TEST(!read_or_fail(title + body).report.scope.has_value());
}

// The clerk must learn that the table was not read, not that it is not there.
BOOST_AUTO_TEST_CASE(a_table_that_is_not_read_is_named_in_the_log) {
    const reading r =
        read_or_fail("示例市档案局2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n规章 | 0 | 0 | 0 |\n");
    for (const char *table : {"没有找到表二", "没有找到表三", "没有找到表四", "No table 3 ("})
        BOOST_TEST(log_says(r, log_entry::kind::unread, table), table);
    const reading whole = read_or_fail(file_contents(OGI_SOURCE_DIR "/tests/samples/sample.txt"));
    BOOST_TEST(!log_says(whole, log_entry::kind::unread, "没有找到表"));
}
