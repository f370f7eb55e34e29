// Text without rows: what is taken for a row, and each near miss that must stay unread.
#include "recognize/report_support.hpp"

#include <algorithm>
#include <chrono>

using namespace ogi;
using namespace ogi::tests;

namespace {

const cell &at(const reading &r, const std::string &path) {
    for (std::size_t i = 0; i < cell_count; ++i)
        if (path_at(i) == path) return r.report[i];
    BOOST_FAIL(path);
    return r.report[0];
}

const std::string rules = "proactive_disclosure.article20_1.rules.";
const std::string documents = "proactive_disclosure.article20_1.normative_documents.";
const std::string penalty = "proactive_disclosure.article20_6.administrative_penalty.decisions_this_year";
const std::string compulsion = "proactive_disclosure.article20_6.administrative_compulsion.decisions_this_year";
const std::string received = "applications.newly_received.";

bool logged(const reading &r, const std::string &rule) {
    return std::any_of(r.log.begin(), r.log.end(), [&](const log_entry &e) { return e.rule == rule; });
}

const std::string block_1 =
    "二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n";
const std::string block_6 = "第二十条第（六）项\n信息内容\n本年处理决定数量\n";
const std::string heads =
    "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\n申请人情况\n自然人\n法人或其他组织\n"
    "总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n";
const std::string section_3 = "三、收到和处理政府信息公开申请情况\n";

} // namespace

BOOST_AUTO_TEST_CASE(a_row_is_a_label_and_as_many_lines_of_figures_as_columns) {
    const reading r = read_or_fail(block_1 + "规章\n4\n5\n6\n行政规范性文件\n7\n8\n9\n");
    BOOST_TEST(at(r, rules + "issued_this_year").value() == 4);
    BOOST_TEST(at(r, documents + "currently_effective").value() == 9);
    BOOST_TEST(logged(r, "I-ARRANGED"));
}

BOOST_AUTO_TEST_CASE(the_places_of_arranged_cells_are_those_of_the_lines) {
    const std::string text = block_1 + "规章\n4\n5\n6\n";
    const reading r = read_or_fail(text);
    const auto path = [&](std::size_t i) { return path_at(i) == rules + "repealed_this_year"; };
    for (std::size_t i = 0; i < cell_count; ++i)
        if (path(i)) BOOST_TEST((r.places[i].begin == position_at(text, text.find("\n5\n") + 1)));
}

BOOST_AUTO_TEST_CASE(a_row_that_lost_a_line_is_refused) {
    const reading r = read_or_fail(block_1 + "规章\n4\n6\n行政规范性文件\n7\n8\n9\n");
    BOOST_TEST(!at(r, rules + "issued_this_year").is_number());
    BOOST_TEST(at(r, documents + "issued_this_year").value() == 7);
    BOOST_TEST(logged(r, "I-ROW-WIDTH"));
}

// 111 once, because the lines that repeat it were left out, is not 1, 1, 1.
BOOST_AUTO_TEST_CASE(a_lone_figure_in_its_own_line_is_not_cut) {
    const reading r = read_or_fail(block_1 + "规章\n111\n行政规范性文件\n7\n8\n9\n");
    BOOST_TEST(!at(r, rules + "issued_this_year").is_number());
    BOOST_TEST(logged(r, "I-ROW-WIDTH"));
}

BOOST_AUTO_TEST_CASE(figures_behind_a_row_without_figures_are_those_of_neither) {
    const reading r = read_or_fail(block_1 + "规章\n1\n2\n3\n" + block_6 + "行政处罚\n行政强制\n84\n三、收到\n");
    BOOST_TEST(!at(r, penalty).is_number());
    BOOST_TEST(!at(r, compulsion).is_number());
    BOOST_TEST(logged(r, "I-FIGURES-OF-WHICH-ROW"));
}

BOOST_AUTO_TEST_CASE(figures_that_come_before_the_first_label_may_all_stand_before_theirs) {
    const reading r = read_or_fail(block_1 + "规章\n1\n2\n3\n" + block_6 + "44\n行政处罚\n36\n行政强制\n三、收到\n");
    BOOST_TEST(at(r, rules + "issued_this_year").value() == 1);
    BOOST_TEST(!at(r, penalty).is_number());
    BOOST_TEST(!at(r, compulsion).is_number());
    BOOST_TEST(logged(r, "I-FIGURES-OF-WHICH-ROW"));
}

BOOST_AUTO_TEST_CASE(heads_out_of_the_order_of_the_form_come_from_text_that_lost_its_own) {
    const std::string before = "二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n";
    const std::string rows = "规章\n1\n2\n3\n行政规范性文件\n4\n5\n6\n三、收到\n";
    const reading mixed = read_or_fail(before + "本年制发件数\n现行有效件数\n本年废止件数\n" + rows);
    BOOST_TEST(!at(mixed, rules + "issued_this_year").is_number());
    BOOST_TEST(logged(mixed, "I-FIGURES-OF-WHICH-ROW"));
    const reading in_order = read_or_fail(before + "本年制发件数\n本年废止件数\n现行有效件数\n" + rows);
    BOOST_TEST(at(in_order, rules + "issued_this_year").value() == 1);
    // Within rows the heads tell their columns whatever their order.
    const reading grid = read_or_fail("二、主动公开政府信息情况\n第二十条第（一）项\n"
                                      "信息内容\t本年制发件数\t现行有效件数\t本年废止件数\n规章\t1\t2\t3\n");
    BOOST_TEST(at(grid, rules + "currently_effective").value() == 2);
}

BOOST_AUTO_TEST_CASE(a_row_without_figures_behind_a_complete_one_takes_nothing) {
    const reading r = read_or_fail(block_1 + "规章\n1\n2\n3\n" + block_6 + "行政处罚\n23\n行政强制\n");
    BOOST_TEST(at(r, penalty).value() == 23);
    BOOST_TEST(!at(r, compulsion).is_number());
}

BOOST_AUTO_TEST_CASE(a_page_number_in_a_table_is_no_figure) {
    const reading r = read_or_fail(block_1 + "规章\n4\n-3-\n5\n6\n" + "— 4 —\n行政规范性文件\n7\n第 5 页\n8\n9\n");
    BOOST_TEST(at(r, rules + "currently_effective").value() == 6);
    BOOST_TEST(at(r, documents + "currently_effective").value() == 9);
}

BOOST_AUTO_TEST_CASE(labels_go_over_lines_and_brackets) {
    const reading r = read_or_fail(section_3 + heads +
                                   "一、本年新收政府信息\n公开申请数量\n1\n2\n3\n4\n5\n6\n21\n"
                                   "（二）部分公开（区分处理的，只\n计这一情形）\n7\n0\n0\n0\n0\n0\n7\n");
    BOOST_TEST(at(r, received + "total").value() == 21);
    BOOST_TEST(at(r, "applications.outcome.partially_disclosed.natural_person").value() == 7);
}

BOOST_AUTO_TEST_CASE(figures_beside_the_middle_of_a_label_are_its_own) {
    const reading r = read_or_fail(section_3 + heads +
                                   "一、本年新收政府信息公开申请数量  1 2 3 4 5 6 21\n"
                                   "5.要求行政机关确认或重新出\n   1   0   0   0   0   0   1\n具已获取信息\n");
    BOOST_TEST(at(r, "applications.outcome.not_processed.confirmation_or_reissue.total").value() == 1);
}

BOOST_AUTO_TEST_CASE(heads_one_below_the_other_are_put_together_by_place) {
    const reading r = read_or_fail(section_3 + "                    申请人情况\n"
                                               "            自然人          法人或其他组织        总计\n"
                                               "                 商业  科研  社会公益  法律服务  其他\n"
                                               "                 企业  机构   组织    机构\n"
                                               "一、本年新收政府信息公开申请数量   1   2   3   4   5   6   21\n"
                                               "二、上年结转政府信息公开申请数量   0   0   0   0   0   0   "
                                               "0\n四、结转下年度继续办理   0   0   0   0   0   0   0\n");
    BOOST_TEST(at(r, received + "legal_service_institution").value() == 5);
    BOOST_TEST(at(r, received + "total").value() == 21);
}

BOOST_AUTO_TEST_CASE(heads_in_another_order_without_borders_leave_the_columns_open) {
    const std::string scrambled =
        "申请人情况\n法人或其他组织\n自然人\n商业企业\n科研机构\n社会公益组织\n总计\n法律服务机构\n其他\n";
    const reading r = read_or_fail(section_3 + scrambled + "一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n");
    BOOST_TEST(!at(r, received + "natural_person").is_number());
    BOOST_TEST(logged(r, "I-NO-HEADER"));
}

BOOST_AUTO_TEST_CASE(blank_lines_that_are_not_regular_are_no_cells) {
    const std::string rows = "一、本年新收政府信息公开申请数量\n1\n2\n3\n4\n5\n6\n21\n二、上年结转政府信息公开申请数量"
                             "\n1\n\n2\n3\n4\n5\n6\n21\n"
                             "（一）予以公开\n1\n\n3\n4\n5\n6\n19\n（七）总计\n1\n2\n3\n4\n5\n6\n21\n";
    const reading r = read_or_fail(section_3 + heads + rows);
    BOOST_TEST(at(r, "applications.carried_over_from_previous_year.total").value() == 21);
    BOOST_TEST(!at(r, "applications.outcome.disclosed.total").is_number());
}

BOOST_AUTO_TEST_CASE(bars_that_end_cells_over_lines_keep_their_blanks) {
    const std::string text =
        "第二十条第（一）项 |\n|||\n信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n规章 |\n4 |\n|\n6 |\n"
        "行政规范性文件 |\n7 |\n8 |\n9 |\n第二十条第（五）项 |\n|||\n";
    const reading r = read_or_fail(text);
    BOOST_TEST(at(r, rules + "issued_this_year").value() == 4);
    BOOST_TEST((at(r, rules + "repealed_this_year").state() == cell_state::blank));
    BOOST_TEST(at(r, rules + "currently_effective").value() == 6);
}

BOOST_AUTO_TEST_CASE(a_header_alone_does_not_show_how_rows_are_built) {
    // Both rows have lost their last figure, and the caption behind the second one is lost, too: it has as many bars as
    // the header from label to label.
    const std::string text =
        "|\n第二十条第（一）项 | |||\n|\n信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n|\n规章 |\n"
        "1 |\n3 |\n|\n行政规范性文件 |\n1 |\n2 |\n|\n|\n信息内容 |\n本年处理决定数量 |\n|\n行政许可 |\n1 |\n";
    const reading r = read_or_fail(text);
    for (const char *row : {"rules.", "normative_documents."})
        BOOST_TEST(!at(r, std::string("proactive_disclosure.article20_1.") + row + "repealed_this_year").is_number());
}

BOOST_AUTO_TEST_CASE(the_number_of_the_next_label_is_not_a_digit_of_the_row) {
    const reading r = read_or_fail("三、收到和处理政府信息公开申请情况（本列数据的勾稽关系为：第一项加第二项之和，等于"
                                   "第三项加第四项之和）申请人情况自然人"
                                   "法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他（三）不予公开1."
                                   "属于国家秘密50000052.其他法律行政法规禁止公开"
                                   "00000003.危及“三安全一稳定”0000000（四）无法提供\n");
    BOOST_TEST(at(r, "applications.outcome.not_disclosed.state_secret.total").value() == 5);
    BOOST_TEST(at(r, "applications.outcome.not_disclosed.prohibited_by_law_or_regulation.total").value() == 0);
}

BOOST_AUTO_TEST_CASE(prose_that_begins_like_a_label_stays_prose) {
    const reading r = read_or_fail(
        "示例市档案局2024年政府信息公开工作年度报告\n一、总体情况\n行政许可\n12\n行政处罚事项公开 34\n规章\n1\n2\n3\n");
    BOOST_TEST(!at(r, rules + "issued_this_year").is_number());
    BOOST_REQUIRE(r.report.sections.size() == 1U);
    BOOST_TEST(r.report.sections[0].paragraphs.size() == 7U);
    BOOST_TEST(r.report.sections[0].paragraphs[2] == "行政处罚事项公开 34");
}

BOOST_AUTO_TEST_CASE(a_table_of_metadata_is_not_table_2) {
    const reading r = read_or_fail("索引号 | a-1 | 发布机构 | 示例局 |\n发布日期 | 2024-01-30 | 文号 | |\n" + block_1 +
                                   "规章\n1\n2\n3\n");
    BOOST_TEST(at(r, rules + "issued_this_year").value() == 1);
}

BOOST_AUTO_TEST_CASE(two_reports_side_by_side_are_an_error) {
    const auto r = read_document(medium::text,
                                 "二、主动公开政府信息情况\n第二十条第（一）项    第二十条第（一）项\n"
                                 "规章  1  2  3    规章  4  5  6\n行政规范性文件  1  2  3   行政规范性文件  4  5  6\n");
    BOOST_REQUIRE(!r.has_value());
    BOOST_TEST((r.error().code == errc::unsupported));
}

BOOST_AUTO_TEST_CASE(junk_of_labels_is_read_in_bounded_time) {
    for (const std::string unit :
         {"规章\n0\n", "（规章\n", "|\n", "规章 |\n", "第二十条第（一）项规章000", "1.属于国家秘密0", "行政\n",
          "自然人\n", "总计商业\n1\n", "第二十条第（一）项\n规章\n", "规章 1 2 规章 3\n"}) {
        std::string text;
        while (text.size() < 2000000)
            text += unit;
        const auto begin = std::chrono::steady_clock::now();
        (void)read_document(medium::text, text);
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        BOOST_TEST_MESSAGE(unit << " " << seconds << " s");
        BOOST_TEST(seconds < 20);
    }
}

BOOST_AUTO_TEST_CASE(where_rows_lack_figures_a_row_that_breaks_its_sum_is_not_read) {
    const std::string partly = "applications.outcome.partially_disclosed.",
                      disclosed = "applications.outcome.disclosed.";
    // The totals are blank, which leaves nothing behind; 7 is the number of a page.
    const std::string front = section_3 + heads, result = "三、本年度办理结果\n（一）予以公开\n";
    const reading r = read_or_fail(front + "一、本年新收政府信息公开申请数量\n3\n1\n0\n0\n0\n0\n" + result +
                                   "2\n1\n0\n0\n0\n0\n7\n（二）部分公开\n1\n0\n0\n0\n0\n0\n1\n");
    BOOST_TEST(!at(r, disclosed + "total").is_number());
    BOOST_TEST(!at(r, disclosed + "natural_person").is_number());
    BOOST_TEST(at(r, partly + "total").value() == 1);
    BOOST_TEST(logged(r, "I-ROW-DOUBTFUL"));
    // Where no row lacks any, a wrong total is a wrong total.
    const reading whole = read_or_fail(front + "一、本年新收政府信息公开申请数量\n3\n1\n0\n0\n0\n0\n4\n" + result +
                                       "2\n1\n0\n0\n0\n0\n7\n（二）部分公开\n1\n0\n0\n0\n0\n0\n1\n");
    BOOST_TEST(at(whole, disclosed + "total").value() == 7);
}
