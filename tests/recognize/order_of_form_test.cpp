// Figures under no header that names their columns.
#include "recognize/order_of_form.hpp"
#include "recognize/report_support.hpp"
#include "recognize/samples.hpp"

using namespace ogi;
using namespace ogi::tests;

namespace {

const std::string title = "示例市档案局2024年政府信息公开工作年度报告\n",
                  heading_3 = "三、收到和处理政府信息公开申请情况\n",
                  new_row = "一、本年新收政府信息公开申请数量\t6\t1\t0\t2\t0\t3\t12\n";

const std::string strange_heads = "类别\t数据1\t数据2\t数据3\t数据4\t数据5\t数据6\t总计\n";

std::string rows_under(const std::string &header) {
    return title + heading_3 + header + new_row;
}

} // namespace

BOOST_AUTO_TEST_CASE(totals_stand_last_where_no_other_place_could_hold_them) {
    using lines = std::vector<std::vector<std::int64_t>>;
    BOOST_TEST(totals_stand_last({{2, 1, 3}}));
    BOOST_TEST(totals_stand_last({{0, 0, 0}}));
    BOOST_TEST(totals_stand_last({{3, 0, 3}, {0, 1, 1}}));
    BOOST_TEST(!totals_stand_last({{3, 0, 3}, {0, 0, 0}}), "the first may be the total");
    BOOST_TEST(!totals_stand_last({{2, 1, 3}, {2, 1, 4}}));
    BOOST_TEST(!totals_stand_last({{3, 2, 1}}));
    BOOST_TEST(!totals_stand_last(lines()));
}

BOOST_AUTO_TEST_CASE(rows_of_table_3_without_heads_are_read_by_their_totals) {
    const std::string one_unknown = "类别\t自然人\t商业企业\t科研机构\t数据4\t法律服务机构\t其他\t总计\n";
    for (const std::string &header : {std::string(), strange_heads, one_unknown}) {
        const reading r = read_or_fail(rows_under(header));
        BOOST_TEST(numbers_in(r) == 7U);
        BOOST_TEST(at_path(r, "applications.newly_received.natural_person").value() == 6);
        BOOST_TEST(at_path(r, "applications.newly_received.other_organization").value() == 3);
        BOOST_TEST(at_path(r, "applications.newly_received.total").value() == 12);
        BOOST_TEST(has_rule(r, "I-COLUMNS-BY-ORDER"));
        BOOST_TEST(!has_rule(r, "I-NO-HEADER"));
        BOOST_REQUIRE(r.relations_used.size() == 1U);
        BOOST_TEST(r.relations_used[0].rule == "T3-TOT");
        BOOST_TEST(r.relations_used[0].instance == "applications.newly_received");
    }
}

BOOST_AUTO_TEST_CASE(a_total_that_lost_its_head_is_told_by_the_sums) {
    const std::string text = replaced(sample(), "申请人情况\t\t\t\t\t\t总计\t", "申请人情况\t\t\t\t\t\t\t");
    const reading lost = read_or_fail(text);
    BOOST_TEST((lost.report.cells() == read_or_fail(sample()).report.cells()));
    BOOST_TEST(has_rule(lost, "I-COLUMNS-BY-ORDER"));
    // One wrong total, and nothing shows any more that the last column holds the totals.
    const reading wrong = read_or_fail(replaced(text, "\t61\t13\t1\t1\t3\t1\t80\t", "\t61\t13\t1\t1\t3\t1\t81\t"));
    BOOST_TEST(numbers_in(wrong) == 25U);
    BOOST_TEST(log_says(wrong, log_entry::kind::unread, "表三缺少可辨认的表头"));
}

BOOST_AUTO_TEST_CASE(rows_without_heads_stay_unread_where_the_totals_do_not_tell) {
    const std::string others[] = {
        "一、本年新收政府信息公开申请数量\t6\t0\t0\t0\t0\t0\t6\n",  // the total may stand first
        "一、本年新收政府信息公开申请数量\t6\t1\t0\t2\t0\t3\t13\n", // no total
        "一、本年新收政府信息公开申请数量\t12\t6\t1\t0\t2\t0\t3\n", // another order
        "一、本年新收政府信息公开申请数量\t6\t1\t0\t2\t3\t12\n",    // a column short
        new_row + "一、本年新收政府信息公开申请数量\t6\t1\t0\t2\t0\t4\t13\n"};
    for (const std::string &rows : others) {
        const reading r = read_or_fail(title + heading_3 + rows);
        BOOST_TEST(numbers_in(r) == 0U, rows);
    }
}

BOOST_AUTO_TEST_CASE(rows_under_heads_of_another_kind_or_order_stay_unread) {
    const std::string headers[] = {"类别\t一月\t二月\t三月\t四月\t五月\t六月\t总计\n",
                                   "项目\t商业企业\t自然人\t科研机构\t社会公益组织\t法律服务机构\t其他\t合计数\n",
                                   "项目\t自然人\t商业企业\t科研机构\t法律服务机构\t甲\t其他\t总计\n",
                                   "项目\t自然人\t商业企业\t科研机构\t甲\t乙\t其他\t总计\n",
                                   "项目\t自然人\t商业企业\t社会公益组织\t\t法律服务机构\t其他\t总计\n"};
    for (const std::string &header : headers) {
        const reading r = read_or_fail(rows_under(header));
        BOOST_TEST(numbers_in(r) == 0U, header);
    }
}

BOOST_AUTO_TEST_CASE(a_header_that_comes_later_counts_more_than_the_order) {
    const reading r =
        read_or_fail(title + heading_3 + new_row +
                     "项目\t商业企业\t自然人\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n" + new_row);
    BOOST_TEST(numbers_in(r) == 7U);
    BOOST_TEST(at_path(r, "applications.newly_received.natural_person").value() == 1);
}

namespace {

const std::string section_4 = title + "四、政府信息公开行政复议、行政诉讼情况\n";
const std::string results = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";

std::int64_t proceedings_at(const reading &r, const std::string &cell) {
    return at_path(r, "reconsideration_and_litigation." + cell).value();
}

void expect_all_groups(const std::string &text) {
    const reading r = read_or_fail(text);
    BOOST_TEST(numbers_in(r) == 15U, text);
    BOOST_TEST(proceedings_at(r, "administrative_reconsideration.result_upheld") == 27);
    BOOST_TEST(proceedings_at(r, "litigation_without_reconsideration.total") == 3);
    BOOST_TEST(proceedings_at(r, "litigation_after_reconsideration.other_result") == 1);
    BOOST_TEST(!has_rule(r, "I-NO-HEADER"));
}

} // namespace

BOOST_AUTO_TEST_CASE(table_4_is_read_in_several_tables_or_rows) {
    const std::string first = "27\t10\t9\t15\t61\n", second = "3\t0\t0\t0\t3\n", third = "8\t0\t1\t1\t10\n";
    expect_all_groups(section_4 + "行政复议\n\n" + results + first + "\n行政诉讼（未经复议直接起诉）\n\n" + results +
                      second + "\n行政诉讼（复议后起诉）\n\n" + results + third);
    expect_all_groups(section_4 + "行政复议\t\t\t\t\n" + results + first +
                      "\n\n未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n" + replaced(results, "\n", "\t") + results +
                      replaced(second, "\n", "\t") + third);
    expect_all_groups(section_4 + "类别\t" + results + "行政复议\t" + first + "未经复议直接起诉\t" + second +
                      "复议后起诉\t" + third);
}

BOOST_AUTO_TEST_CASE(a_table_of_results_that_names_no_group_stays_unread) {
    const reading r = read_or_fail(section_4 + results + "27\t10\t9\t15\t61\n");
    BOOST_TEST(numbers_in(r) == 0U);
    BOOST_TEST(has_rule(r, "I-NO-HEADER"));
}

BOOST_AUTO_TEST_CASE(the_whole_table_4_counts_before_one_of_a_group) {
    const std::string part = "行政复议\n\n" + results + "99\t0\t0\t0\t99\n\n", whole = sample();
    const reading before = read_or_fail(replaced(whole, "行政复议\t\t", part + "行政复议\t\t"));
    const reading after = read_or_fail(replaced(whole, "五、存在", part + "五、存在"));
    for (const reading *r : {&before, &after}) {
        BOOST_TEST((r->report.cells() == read_or_fail(whole).report.cells()));
        BOOST_TEST(has_rule(*r, "I-NO-HEADER"));
    }
}

BOOST_AUTO_TEST_CASE(the_figures_of_table_4_without_heads_are_read_by_their_totals) {
    const std::string row = "27\t10\t9\t15\t61\t3\t0\t0\t0\t3\t8\t0\t1\t1\t10\n";
    const reading r = read_or_fail(section_4 + row);
    expect_all_groups(section_4 + row);
    BOOST_TEST(has_rule(r, "I-COLUMNS-BY-ORDER"));
    BOOST_TEST(r.relations_used.size() == 3U);
    for (const std::string &other : {std::string("27\t10\t9\t15\t60\t3\t0\t0\t0\t3\t8\t0\t1\t1\t10\n"),
                                     std::string("0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n"),
                                     row + replaced(row, "27\t10\t9\t15\t61", "28\t10\t9\t15\t62")})
        BOOST_TEST(numbers_in(read_or_fail(section_4 + other)) == 0U, other);
}

BOOST_AUTO_TEST_CASE(what_a_broken_header_of_table_4_says_counts) {
    const auto with_captions = [](const std::string &second, const std::string &third) {
        const std::string text = replaced(replaced(sample(), "未经复议直接起诉", "甲甲"), "复议后起诉", third);
        return numbers_in(read_or_fail(replaced(text, "甲甲", second)));
    };
    BOOST_TEST(with_captions("某类案件", "另类案件") == 200U);
    BOOST_TEST(with_captions("某类案件", "未经复议直接起诉") == 185U);
}

BOOST_AUTO_TEST_CASE(beside_rows_under_a_header_others_may_be_those_of_another_table) {
    const reading r = read_or_fail(
        title + heading_3 + "项目\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n" + new_row +
        "五、存在的主要问题及改进情况\n二、上年结转政府信息公开申请数量\t6\t1\t0\t2\t0\t3\t12\n");
    BOOST_TEST(numbers_in(r) == 7U);
}

BOOST_AUTO_TEST_CASE(a_table_in_a_section_of_prose_is_another_one) {
    const std::string group = "行政复议\n\n" + results + "9\t0\t0\t0\t9\n\n";
    for (const std::string &table : {new_row, group, std::string("1\t2\t0\t0\t3\t0\t0\t0\t0\t0\t4\t1\t0\t0\t5\n")})
        for (const std::string &heading : {std::string("一、总体情况\n"), std::string("六、其他需要报告的事项\n")}) {
            const reading r = read_or_fail(title + heading + "情况如下。\n\n" + table);
            BOOST_TEST(numbers_in(r) == 0U, table);
        }
}
