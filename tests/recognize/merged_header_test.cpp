// The header of table 3 in the ways in which merged cells come, and headers that say nothing or the wrong thing.
#include "document/document.hpp"
#include "recognize/recognize.hpp"
#include "recognize/report_support.hpp"
#include "recognize/samples.hpp"

using namespace ogi;
using namespace ogi::tests;

namespace {

/// A cell of a grid: "^" is covered by the merged cell above, "<" by the one to the left.
document grid(const std::vector<std::vector<std::string_view>> &rows) {
    document out;
    document_table table;
    std::uint32_t row = 0;
    for (const auto &cells : rows) {
        table.begin_row();
        ++row;
        std::uint32_t column = 0;
        for (std::string_view text : cells) {
            document_cell cell;
            cell.row = row;
            cell.column = ++column;
            cell.covered = text == "^" || text == "<";
            if (!cell.covered) cell.text = text;
            table.add(cell);
        }
    }
    out.blocks.emplace_back(document_paragraph{"示例市档案局2024年政府信息公开工作年度报告", {}});
    out.blocks.emplace_back(std::move(table));
    return out;
}

const std::vector<std::string_view> received = {
    "一、本年新收政府信息公开申请数量", "<", "<", "6", "1", "0", "2", "0", "3", "12"};
const std::vector<std::string_view> with_blanks = {"（一）予以公开", "<", "<", "6", "", "", "2", "", "", ""};

void read_under(std::vector<std::vector<std::string_view>> header) {
    header.push_back(received);
    header.push_back(with_blanks);
    const document source = grid(header);
    const result<reading> r = recognize(source);
    BOOST_REQUIRE(r.has_value());
    const auto table = r->report.applications();
    BOOST_TEST(table(application_row::newly_received, applicant::natural_person).value() == 6);
    BOOST_TEST(table(application_row::newly_received, applicant::public_welfare_organization).value() == 2);
    BOOST_TEST(table(application_row::newly_received, applicant::total).value() == 12);
    BOOST_TEST(table(application_row::disclosed, applicant::public_welfare_organization).value() == 2);
    BOOST_TEST((table(application_row::disclosed, applicant::total).state() == cell_state::blank));
}

constexpr std::string_view note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

} // namespace

BOOST_AUTO_TEST_CASE(a_header_of_merged_cells_is_read_in_the_grid) {
    read_under({{note, "<", "<", "申请人情况", "<", "<", "<", "<", "<", "<"},
                {"^", "^", "^", "自然人", "法人或其他组织", "<", "<", "<", "<", "总计"},
                {"^", "^", "^", "^", "商业企业", "科研机构", "社会公益\n组织", "法律服务\n机构", "其他", "^"}});
}

BOOST_AUTO_TEST_CASE(a_header_with_empty_cells_in_place_of_merged_ones_is_read) {
    read_under({{note, "<", "<", "申请人情况", "<", "<", "<", "<", "<", "<"},
                {"^", "^", "^", "自然人", "法人或其他组织", "<", "<", "<", "<", "总计"},
                {"^", "^", "^", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""}});
    read_under({{note, "", "", "申请人情况", "", "", "", "", "", ""},
                {"", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"},
                {"", "", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""}});
}

BOOST_AUTO_TEST_CASE(a_header_in_one_row_is_read) {
    read_under({{note, "<", "<", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"}});
}

BOOST_AUTO_TEST_CASE(a_header_that_repeats_the_text_of_merged_cells_is_read) {
    constexpr std::string_view caption = "法人或其他组织", all = "申请人情况";
    read_under({{note, note, note, all, all, all, all, all, all, all},
                {note, note, note, "自然人", caption, caption, caption, caption, caption, "总计"},
                {note, note, note, "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"}});
}

namespace {

const std::string second_page = "2. 其他法律行政法规禁止公开\t1\t0\t0\t0\t0\t0\t1\n";

/// The sample with a header printed in front of its row 2.其他法律行政法规禁止公开.
std::string with_header_in_between(const std::string &header) {
    const std::string text = sample();
    const std::size_t row = text.find("其他法律行政法规禁止公开");
    BOOST_REQUIRE(row != std::string::npos);
    const std::size_t line = text.rfind('\n', row) + 1;
    return text.substr(0, line) + header + text.substr(line);
}

} // namespace

BOOST_AUTO_TEST_CASE(rows_under_a_header_of_other_words_are_read_by_the_header_before_it) {
    const reading plain = read_or_fail(sample());
    for (const char *header :
         {"项目\t本年新收件数\t上年结转件数\t予以公开\t部分公开\t不予公开\t结转下年度\t总计\n",
          "类别\t数据1\t数据2\t数据3\t数据4\t数据5\t数据6\t总计\n", "\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n"}) {
        const reading r = read_or_fail(with_header_in_between(header));
        for (std::size_t i = 0; i < cell_count; ++i)
            BOOST_TEST((r.report[i] == plain.report[i]), path_at(i) << " under " << header);
        BOOST_TEST(has_rule(r, "I-HEADER-OF-FORMER"), header);
    }
    BOOST_TEST(!has_rule(plain, "I-HEADER-OF-FORMER"));
}

BOOST_AUTO_TEST_CASE(a_header_that_says_another_order_and_has_a_hole_reads_no_row) {
    const reading r =
        read_or_fail(with_header_in_between("\t\t总计\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t自然\n"));
    const auto table = r.report.applications();
    BOOST_TEST(table(application_row::newly_received, applicant::total).is_number());
    BOOST_TEST((table(application_row::outcome_total, applicant::total).state() == cell_state::absent));
    BOOST_TEST(has_rule(r, "I-NO-HEADER"));
}

BOOST_AUTO_TEST_CASE(a_header_of_other_words_over_other_rows_is_a_table_of_its_own) {
    const reading r = read_or_fail(with_header_in_between("月份\t一月\t二月\t三月\t四月\t五月\t六月\t合计数\n"
                                                          "访问量\t1\t2\t3\t4\t5\t6\t21\n"));
    BOOST_TEST(!has_rule(r, "I-HEADER-OF-FORMER"));
    BOOST_TEST(r.report.extensions.empty());
}

BOOST_AUTO_TEST_CASE(a_row_that_is_not_merged_as_its_header_is_read_only_where_nothing_is_blank) {
    const auto amount_in = [](const std::vector<std::string_view> &row) {
        const document source =
            grid({{"第二十条第（九）项", "<", "<", "<"}, {"信息内容", "采购项目数量", "采购总金额（万元）", "<"}, row});
        const result<reading> r = recognize(source);
        BOOST_REQUIRE(r.has_value());
        const auto index = index_of_path("proactive_disclosure.article20_9.centralized_procurement.total_amount");
        return r->report[index.value()];
    };
    BOOST_TEST(amount_in({"政府集中采购", "", "17", "<"}).is_number());
    BOOST_TEST(amount_in({"政府集中采购", "3", "17", ""}).is_number());
    BOOST_TEST((amount_in({"政府集中采购", "", "17", ""}).state() == cell_state::absent), "the row may be shifted");
    // How labels are merged says nothing of the values.
    const document source = grid({{"第二十条第（九）项", "<", "<", "<"},
                                  {"信息内容", "<", "采购项目数量", "采购总金额（万元）"},
                                  {"政府集中采购", "", "", "17"}});
    const result<reading> r = recognize(source);
    BOOST_REQUIRE(r.has_value());
    BOOST_TEST(at_path(*r, "proactive_disclosure.article20_9.centralized_procurement.total_amount").is_number());
}

BOOST_AUTO_TEST_CASE(a_place_that_a_merged_label_covers_is_no_blank_value) {
    // The table went on without its last column, which is not in the form.
    const document source =
        grid({{note, "<", "<", "申请人情况", "<", "<", "<", "<", "<", "<", "占比"},
              {"^", "^", "^", "自然人", "法人或其他组织", "<", "<", "<", "<", "总计", "^"},
              {"^", "^", "^", "^", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "^"},
              {"三、本年度办理结果", "（二）部分公开", "<", "0", "0", "6", "3", "8", "1", "18"}});
    const result<reading> r = recognize(source);
    BOOST_REQUIRE(r.has_value());
    for (const applicant who : {applicant::natural_person, applicant::research_institution, applicant::total})
        BOOST_TEST(!r->report.applications()(application_row::partially_disclosed, who).is_number());
    BOOST_TEST(log_says(*r, log_entry::kind::unread, "部分公开"));
}

BOOST_AUTO_TEST_CASE(a_row_that_a_caption_reaches_into_is_shifted) {
    // The caption was merged over one row too many, as browsers show it too; a column of remarks went missing.
    const document source =
        grid({{note, "<", "<", "申请人情况", "<", "<", "<", "<", "<", "<", "备注"},
              {"^", "^", "^", "自然人", "法人或其他组织", "<", "<", "<", "<", "总计", "^"},
              {"^", "^", "^", "^", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "^", "^"},
              {"三、本年度办理结果", "（七）总计", "<", "0", "0", "6", "3", "8", "1", "18", ""},
              {"^", "四、结转下年度继续办理", "<", "<", "0", "0", "6", "3", "8", "1", "18"}});
    const result<reading> r = recognize(source);
    BOOST_REQUIRE(r.has_value());
    const auto table = r->report.applications();
    BOOST_TEST(table(application_row::outcome_total, applicant::total).value() == 18);
    for (const applicant who : {applicant::research_institution, applicant::total})
        BOOST_TEST(!table(application_row::carried_over_to_next_year, who).is_number());
}

BOOST_AUTO_TEST_CASE(a_piece_of_the_note_about_the_sums_in_the_last_row_is_no_head) {
    read_under(
        {{"（本列数据的勾稽关系为：第一项", "<", "<", "申请人情况", "<", "<", "<", "<", "<", "<"},
         {"", "", "", "", "法人或其他组织", "<", "<", "<", "<", ""},
         {"加第二项之和", "<", "<", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"}});
}

BOOST_AUTO_TEST_CASE(captions_of_table_4_may_stand_in_the_middle_of_their_groups) {
    const std::vector<std::string_view> heads = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计",
                                                 "结果维持", "结果纠正", "其他结果", "尚未审结", "总计",
                                                 "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
    const std::vector<std::string_view> figures = {"1", "0", "0", "0", "1", "0", "2", "0",
                                                   "0", "2", "0", "0", "3", "0", "3"};
    const auto read_with = [&](std::size_t direct, std::size_t after) {
        std::vector<std::string_view> upper(15, ""), lower(15, "");
        upper[2] = "行政复议";
        upper[8] = "行政诉讼";
        lower[direct] = "未经复议直接起诉";
        lower[after] = "复议后起诉";
        const document source = grid({upper, lower, heads, figures});
        result<reading> r = recognize(source);
        BOOST_REQUIRE(r.has_value());
        return std::move(*r);
    };
    BOOST_TEST(
        at_path(read_with(7, 12), "reconsideration_and_litigation.litigation_after_reconsideration.total").value() ==
        3);
    // Each names the group it stands over, in whatever order.
    BOOST_TEST(
        at_path(read_with(12, 7), "reconsideration_and_litigation.litigation_after_reconsideration.total").value() ==
        2);
}
