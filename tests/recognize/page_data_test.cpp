// Titles in unusual prints, and what the page around a report says of it.
#include "recognize/masthead.hpp"
#include "recognize/report_support.hpp"
#include "recognize/samples.hpp"

#include <boost/test/data/test_case.hpp>

#include <ostream>

using namespace ogi;
using namespace ogi::tests;

namespace {

const std::string sample_title = "示例市青禾区南桥街道办事处 2024 年政府信息公开工作 年度报告";
const std::string sample_date = "发布日期：2025-01-20";

reading with_title(std::string_view lines) {
    return read_or_fail(replaced(sample(), sample_title, lines));
}

struct print_of_title {
    const char *lines, *organ;
    std::int32_t year;
};
std::ostream &operator<<(std::ostream &out, const print_of_title &t) {
    return out << t.lines;
}

const print_of_title prints[] = {
    {"示例市档案局 2 0 2 4 年政府信息公开工作年度报告", "示例市档案局", 2024},
    {"示例市档案局二〇二四年政府信息公开工作年度报告", "示例市档案局", 2024},
    {"示例市档案局二○二四年度政府信息公开工作年度报告", "示例市档案局", 2024},
    {"示例市档案局二O二四年政府信息公开工作年度报告", "示例市档案局", 2024},
    {"示例市档案局２０２４年政府信息公开工作年度报告", "示例市档案局", 2024},
    // the organ is kept as printed, without readings
    {"示例縣檔案局2024年政府信息公開工作年度報告", "示例縣檔案局", 2024},
    {"示例縣南橋鎮(zhèn)人民政府2024年政府信息公開(kāi)工作年度報告", "示例縣南橋鎮人民政府", 2024},
    {"關于示例市檔案局2024年政府信息公開工作的報告", "示例市檔案局", 2024},
    {"示例市档案局\n2024年政府信息公开\n工作年度报告\n示例市档案局2024年政府信息公开工作年度报告", "示例市档案局",
     2024},
};

} // namespace

BOOST_DATA_TEST_CASE(a_title_is_read_however_its_year_and_words_are_printed, boost::unit_test::data::make(prints),
                     shown) {
    const reading r = with_title(shown.lines);
    BOOST_TEST(r.report.organ == shown.organ);
    BOOST_TEST(r.report.year.value_or(0) == shown.year);
}

BOOST_AUTO_TEST_CASE(a_title_in_the_page_around_the_report_is_taken_when_it_is_the_only_one) {
    for (const char *line :
         {"示例市档案局2024年政府信息公开工作年度报告 - 示例市人民政府网",
          "示例市档案局2024年政府信息公开工作年度报告_示例市人民政府门户网站",
          "首页 > 政务公开 > 政府信息公开年报 > 示例市档案局2024年政府信息公开工作年度报告",
          "当前位置：首页＞年报＞2024年政府信息公开工作年度报告\n示例市档案局2024年政府信息公开工作年度报告|示例网"}) {
        const reading r = with_title(line);
        BOOST_TEST(r.report.organ == "示例市档案局", line);
        BOOST_TEST(r.report.year.value_or(0) == 2024, line);
        BOOST_TEST(has_rule(r, "I-TITLE-FROM-PAGE"), line);
    }
    // A title of its own needs no page, and two that differ decide nothing.
    const reading own = with_title(sample_title + "\n首页 > 示例市档案局2024年政府信息公开工作年度报告");
    BOOST_TEST(own.report.organ == "示例市青禾区南桥街道办事处");
    BOOST_TEST(!has_rule(own, "I-TITLE-FROM-PAGE"));
    const reading two = with_title("首页 > 示例市档案局2024年政府信息公开工作年度报告\n"
                                   "首页 > 示例市统计局2024年政府信息公开工作年度报告");
    BOOST_TEST(two.report.organ.empty());
    // Nor does one for another year than that of the data.
    const reading other = with_title("上一篇 > 示例市档案局2023年政府信息公开工作年度报告");
    BOOST_TEST(other.report.organ.empty());
    BOOST_TEST(other.report.year.value_or(0) == 2024);
}

BOOST_AUTO_TEST_CASE(the_publisher_of_the_page_is_the_organ_only_where_the_title_names_none) {
    const std::string untitled = replaced(sample(), sample_title, "2024年政府信息公开工作年度报告");
    const reading line = read_or_fail("发布机构：示例市档案局 浏览次数：3\n" + untitled);
    BOOST_TEST(line.report.organ == "示例市档案局");
    BOOST_TEST(has_rule(line, "I-ORGAN-FROM-PUBLISHER"));
    const reading table = read_or_fail("索引号\tA-1\t发布机构\t示例市档案局\n\n" + untitled);
    BOOST_TEST(table.report.organ == "示例市档案局");
    const reading titled = read_or_fail("发布机构：示例市档案局\n" + sample());
    BOOST_TEST(titled.report.organ == "示例市青禾区南桥街道办事处");
    BOOST_TEST(!has_rule(titled, "I-ORGAN-FROM-PUBLISHER"));
    for (const char *front :
         {"发布机构：示例市档案局\n发布机构：示例市统计局\n", "发布机构：示例政务网\n", "来源：示例市档案局\n"})
        BOOST_TEST(read_or_fail(front + untitled).report.organ.empty(), front);
}

BOOST_AUTO_TEST_CASE(the_date_of_issue_stands_in_only_where_no_date_of_publication_is_stated) {
    const date second{2025, 1, 2}, twentieth{2025, 1, 20};
    const std::string undated = replaced(sample(), sample_date, "");
    const reading issued = read_or_fail("发文日期：2025-01-02\n" + undated);
    BOOST_TEST((issued.report.published_on == second));
    BOOST_TEST(has_rule(issued, "I-DATE-FROM-ISSUE"));
    const reading both = read_or_fail("发文日期：2025-01-02\n" + sample());
    BOOST_TEST((both.report.published_on == twentieth));
    BOOST_TEST(!has_rule(both, "I-DATE-FROM-ISSUE"));
    const reading in_table = read_or_fail("索引号\tA-1\t发布日期\t2025-01-02\n\n" + undated);
    BOOST_TEST((in_table.report.published_on == second));
    for (const char *front : {"成文日期：2025-01-02\n", "生成日期：2025-01-02\n",
                              "发文日期：2025-01-02\n发文日期：2025-01-03\n", "发文日期：2025-01\n"})
        BOOST_TEST(!read_or_fail(front + undated).report.published_on.has_value(), front);
}

BOOST_AUTO_TEST_CASE(a_period_that_lost_characters_states_no_year) {
    BOOST_TEST(!period_in("统计期限自202011日起至20201231日止").has_value());
    BOOST_TEST(!period_in("统计期限自2020年11日起至2020年1231日止").has_value());
    BOOST_TEST(period_in("统计期限自2020年1月1日起至2020年12月31日止").value_or(0) == 2020);
}
