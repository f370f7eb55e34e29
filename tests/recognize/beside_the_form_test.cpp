// Rows, heads and figures that the form does not have there: what is kept, what is read, and that the log names the rest.
#include "recognize/report_support.hpp"
#include "recognize/samples.hpp"

#include <ogi/check.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

using kind = log_entry::kind;

} // namespace

BOOST_AUTO_TEST_CASE(a_report_for_2021_may_have_other_handling_in_one_row) {
    std::string text = sample();
    const std::size_t begin = text.find("\t(六) 其他处理"), end = text.find("(七) 总计");
    text.replace(begin, end - begin, "\t(六) 其他处理\t5\t1\t0\t0\t0\t1\t7\t\n");
    const reading r = read_or_fail(text);
    BOOST_TEST((r.report.edition == edition::fmt2021));
    BOOST_TEST(at_path(r, "applications.outcome.other_handling.undivided.total").value() == 7);
    BOOST_TEST((at_path(r, other_path + "total").state() == cell_state::absent));
    BOOST_TEST(log_says(r, kind::note, "只有一行"));
}

BOOST_AUTO_TEST_CASE(a_subtotal_beside_the_divided_rows_is_no_row_of_the_form) {
    const std::string text =
        replaced(sample(), "\t(六) 其他处理\t1.", "\t(六) 其他处理\t5\t1\t0\t0\t0\t1\t7\t\n\t\t1.");
    const reading r = read_or_fail(text);
    BOOST_TEST((at_path(r, "applications.outcome.other_handling.undivided.total").state() == cell_state::absent));
    BOOST_REQUIRE(r.report.extensions.size() == 1U);
    BOOST_TEST((r.report.extensions[0].values.at(6).value == cell::number(7)));
    BOOST_TEST(numbers_in(r) == 200U);
    BOOST_TEST(log_says(r, kind::guess, "“(六) 其他处理”一行（5 · 1 · 0 · 0 · 0 · 1 · 7）等于其下三行之和"));
}

BOOST_AUTO_TEST_CASE(item_six_with_other_figures_than_its_divided_rows_stands_in_both_forms) {
    const auto with_item_six = [](const std::string &figures) {
        return read_or_fail(replaced(sample(), "\t(六) 其他处理\t1.", "\t(六) 其他处理\t" + figures + "\t\n\t\t1."));
    };
    const reading r = with_item_six("5\t0\t0\t0\t0\t0\t5");
    BOOST_TEST(at_path(r, "applications.outcome.other_handling.undivided.total").value() == 5);
    BOOST_TEST(at_path(r, other_path + "total").value() == 6);
    BOOST_TEST(r.report.extensions.empty());
    BOOST_TEST(numbers_in(r) == 207U);
    BOOST_TEST(log_says(r, kind::guess, "“(六) 其他处理”一行（5 · 0 · 0 · 0 · 0 · 0 · 5）"));
    BOOST_TEST((check(r.report).verdict != verdict::valid));
    // A sum that cannot be told in every column proves no subtotal.
    BOOST_TEST(
        (at_path(with_item_six("5\t1\t0\t0\t0\t/\t7"),
                 "applications.outcome.other_handling.undivided.other_organization") == cell::not_applicable("/")));
}

BOOST_AUTO_TEST_CASE(a_figure_in_a_column_that_the_form_does_not_have_is_not_dropped_in_silence) {
    const std::string title = "示例市档案局2024年政府信息公开工作年度报告\n";
    const reading two = read_or_fail(title + "二、主动公开政府信息情况\n第二十条第（六）项\n信息内容\t案件数量\n"
                                             "行政处罚\t7\n行政强制\t/\n");
    BOOST_TEST(numbers_in(two) == 0U);
    BOOST_TEST(log_says(two, kind::unread, "没有“案件数量”一列，其中的内容（7）未读取"));
    const reading three = read_or_fail(title + "三、收到和处理政府信息公开申请情况\n\t自然人\t商业企业\t科研机构\t"
                                               "社会公益组织\t法律服务机构\t其他\t总计\t网上申请\n"
                                               "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\t5\n");
    BOOST_TEST(numbers_in(three) == 7U);
    BOOST_TEST(log_says(three, kind::unread, "没有“网上申请”一列，其中的内容（5）未读取"));
    // What is no whole number is no less lost.
    for (const char *print : {"3.5", "约7件", "无"})
        BOOST_TEST(log_says(read_or_fail(
                                title + "二、主动公开政府信息情况\n第二十条第（六）项\n信息内容\t案件数量\n行政处罚\t" +
                                print + "\n"),
                            kind::unread, std::string("其中的内容（") + print + "）未读取"),
                   print);
}

BOOST_AUTO_TEST_CASE(figures_of_table_3_outside_the_form_are_named_in_the_log) {
    const std::string not_provided = "\t(四) 无法提供";
    const reading ninth = read_or_fail(
        replaced(sample(), not_provided, "\t\t9. 属于其他不予公开情形\t7\t0\t0\t0\t0\t0\t7\n" + not_provided));
    BOOST_TEST(ninth.report.extensions.size() == 1U);
    BOOST_TEST(
        log_says(ninth, kind::guess, "表三“9. 属于其他不予公开情形”一行（7 · 0 · 0 · 0 · 0 · 0 · 7）不是标准格式的行"));
    const reading sixth =
        read_or_fail(replaced(sample(), "\t(六) 其他处理", "\t\t6. 其他\t7\t0\t0\t0\t0\t0\t7\n\t(六) 其他处理"));
    BOOST_TEST(log_says(sixth, kind::guess, "“6. 其他”一行（7 · 0 · 0 · 0 · 0 · 0 · 7）不是标准格式的行"));
    BOOST_TEST(numbers_in(sixth) == 200U);
    const std::string refused = "\t(三) 不予公开\t1.";
    const reading caption =
        read_or_fail(replaced(sample(), refused, "\t(三) 不予公开\t\t99\t0\t0\t0\t0\t0\t99\n\t\t1."));
    BOOST_TEST(log_says(caption, kind::guess,
                        "“(三) 不予公开”一行（99 · 0 · 0 · 0 · 0 · 0 · 99）在标准格式中是不填数的标题行"));
    BOOST_TEST(numbers_in(caption) == 200U);
    // A caption in a row of its own is what the form has.
    BOOST_TEST(read_or_fail(replaced(sample(), refused, "\t(三) 不予公开\t\t\n\t\t1.")).log.empty());
}

BOOST_AUTO_TEST_CASE(heads_in_another_order_than_the_form_are_named_in_the_log) {
    const auto guesses = [](const std::string &text, std::string_view words) {
        return log_says(read_or_fail(text), kind::guess, words);
    };
    BOOST_TEST(guesses(replaced(sample(), "商业企业\t科研机构", "科研机构\t商业企业"),
                       "表三表头各列的顺序与标准格式不同：第 2 个数据列印为“科研机构”，标准格式为“商业企业”"));
    BOOST_TEST(guesses(
        replaced(sample(), "本年制发件数\t本年废止件数\t现行有效件数", "现行有效件数\t本年制发件数\t本年废止件数"),
        "表二表头各列的顺序与标准格式不同：第 1 个数据列印为“现行有效件数”，标准格式为“本年制发件数”"));
    std::string swapped = replaced(replaced(sample(), "未经复议直接起诉", "甲"), "复议后起诉", "未经复议直接起诉");
    swapped = replaced(swapped, "甲", "复议后起诉");
    BOOST_TEST(guesses(swapped, "第 6 个数据列印为“复议后起诉 结果维持”，标准格式为“未经复议直接起诉 结果维持”"));
    // A column that the form does not have moves none of its own.
    const std::string remark = replaced(sample(), "本年制发件数\t本年废止件数", "备注\t本年制发件数\t本年废止件数");
    BOOST_TEST(!guesses(remark, "各列的顺序"));
    for (const std::string &text : {sample(), sample_2019()})
        BOOST_TEST(!guesses(text, "各列的顺序"));
}

BOOST_AUTO_TEST_CASE(a_page_number_is_not_the_row_of_table_4) {
    const std::string row = "1\t0\t1\t1\t3\t0\t0\t0\t0\t0\t1\t1\t0\t1\t3";
    const std::string second_header_row = "结果 维持\t结果 纠正\t其他 结果\t尚未 审结\t总计\t未经复议";
    for (const std::string &text :
         {replaced(sample(), row, "\t\t12\n" + row), replaced(sample(), row, row + "\n\t\t12"),
          replaced(sample(), second_header_row, "\t\t12\n" + second_header_row)}) {
        const reading r = read_or_fail(text);
        BOOST_TEST(numbers_in(r) == 200U);
        BOOST_TEST(log_says(r, kind::guess, "只有一个数“12”，按页码略去"));
    }
    // In the grid of the table a single figure is a figure.
    const reading grid = read_or_fail(replaced(sample(), row, "\t\t12\t\t\t\t\t\t\t\t\t\t\t\t"));
    BOOST_TEST(at_path(grid, "reconsideration_and_litigation.administrative_reconsideration.other_result").value() ==
               12);
    const reading lone = read_or_fail(replaced(sample(), row, "\t\t12"));
    BOOST_TEST(numbers_in(lone) == 185U);
    BOOST_TEST(log_says(lone, kind::unread, "表四有标题或表头，没有读到数据行"));
}

BOOST_AUTO_TEST_CASE(the_row_of_table_4_may_have_a_label) {
    const std::string row = "1\t0\t1\t1\t3\t0\t0\t0\t0\t0\t1\t1\t0\t1\t3";
    const reading labelled = read_or_fail(replaced(sample(), row, "件数\t" + row));
    BOOST_TEST((labelled.report.cells() == read_or_fail(sample()).report.cells()));
    const reading short_of_one = read_or_fail(replaced(sample(), row, "件数\t" + row.substr(2)));
    BOOST_TEST(numbers_in(short_of_one) == 185U);
    BOOST_TEST(log_says(short_of_one, kind::unread, "表四“件数”一行应有 15 个数，实有 14 个"));
    const reading unlabelled = read_or_fail(replaced(sample(), row, row.substr(2)));
    BOOST_TEST(log_says(unlabelled, kind::unread, "表四的数据行应有 15 个数，实有 14 个"));
    const reading twice = read_or_fail(replaced(sample(), row, row + "\n件数\t2" + row.substr(1)));
    BOOST_TEST(log_says(twice, kind::unread, "表四的数据行出现两次"));
    // The row of another table behind it is none of this one.
    const reading other = read_or_fail(replaced(sample(), row, row + "\n培训\t3\t4\t5\t6\t7\t8"));
    BOOST_TEST(numbers_in(other) == 200U);
    BOOST_TEST(log_says(other, kind::unread, "首行为“培训 · 3"));
}

BOOST_AUTO_TEST_CASE(the_first_row_twice_under_one_header_is_a_row_and_not_a_report_too_many) {
    const std::string received = "一、本年新收政府信息公开申请数量\t\t";
    const std::string first = received + "61\t13\t1\t1\t3\t1\t80\t\n";
    const reading applications = read_or_fail(replaced(sample(), first, first + replaced(first, "61", "62")));
    BOOST_TEST(numbers_in(applications) == 193U);
    BOOST_TEST(log_says(applications, kind::unread, "表三“一、本年新收政府信息公开申请数量”一行出现两次"));
    const reading disclosure = read_or_fail(replaced(sample(), "规章\t0\t0\t0\n", "规章\t0\t0\t0\n规章\t1\t0\t0\n"));
    BOOST_TEST(numbers_in(disclosure) == 197U);
    BOOST_TEST(log_says(disclosure, kind::unread, "表二“规章”一行出现两次"));
    // Under a header of its own it is another table: see a_second_table_3_with_other_figures_is_a_second_report.
}

BOOST_AUTO_TEST_CASE(a_table_without_rows_is_named_in_the_log) {
    std::string text = sample();
    const std::size_t begin = text.find("一、本年新收"), end = text.find("四、政府信息公开行政复议");
    text.erase(begin, end - begin);
    BOOST_TEST(log_says(read_or_fail(text), kind::unread, "表三有标题或表头，没有读到数据行"));
}

// The shape of such a row is that of a row with a blank: the number stands in the wrong column. See docs/decisions/0003.
BOOST_AUTO_TEST_CASE(a_row_that_lost_a_figure_and_gained_a_blank_never_passes) {
    BOOST_TEST((check(read_or_fail(sample()).report).verdict == verdict::valid));
    const reading r = read_or_fail(replaced(sample(), "行政规范性文件\t6\t2\t41", "行政规范性文件\t6\t41\t"));
    BOOST_TEST(
        (at_path(r, "proactive_disclosure.article20_1.normative_documents.currently_effective") == cell::blank()));
    BOOST_TEST((check(r.report).verdict != verdict::valid));
}
