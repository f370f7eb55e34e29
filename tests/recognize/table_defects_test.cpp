// Each defect that tables are published with, and beside it the near miss that must not be taken for it.
#include "recognize/report_support.hpp"
#include "recognize/samples.hpp"

using namespace ogi;
using namespace ogi::tests;

namespace {

using kind = log_entry::kind;

const std::string other_row = "\n3. 其他\t\t4\t1\t0\t0\t0\t1\t6\t\n";

} // namespace

BOOST_AUTO_TEST_CASE(the_sample_is_read_completely_and_its_sums_hold) {
    const reading r = read_or_fail(sample());
    BOOST_TEST(numbers_in(r) == 200U);
    BOOST_TEST(r.log.empty());
    BOOST_TEST(r.report.organ == "示例市青禾区南桥街道办事处");
    const auto table = r.report.applications();
    BOOST_TEST(table(application_row::newly_received, applicant::total).value() == 80);
    BOOST_TEST(table(application_row::outcome_total, applicant::total).value() +
                   table(application_row::carried_over_to_next_year, applicant::total).value() ==
               85);
    BOOST_TEST(at_path(r, "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan").value() == 12345600);
    BOOST_TEST(at_path(r, "reconsideration_and_litigation.litigation_after_reconsideration.result_corrected").value() ==
               1);
}

BOOST_AUTO_TEST_CASE(the_sample_of_2019_is_read_completely) {
    const reading r = read_or_fail(sample_2019());
    BOOST_TEST(numbers_in(r) == 198U);
    BOOST_TEST((r.report.edition == edition::fmt2019_trial));
    BOOST_TEST(r.edition_reason.en == "head \"本年新制作数量\" of table 2");
    BOOST_TEST(at_path(r, "applications.outcome.other_handling.undivided.total").value() == 3);
    const std::string licensing = "proactive_disclosure.article20_5.administrative_licensing.";
    BOOST_TEST((at_path(r, licensing + "change_this_year") == cell::number(3, "+3")));
    BOOST_TEST((at_path(r, "proactive_disclosure.article20_9.centralized_procurement.total_amount") ==
                cell::number(83520050, "835200.5元")));
    BOOST_TEST(log_says(r, kind::repair, "元换算为万元"));
}

BOOST_AUTO_TEST_CASE(the_total_may_stand_in_any_row_of_the_header) {
    const std::string low = replaced(replaced(sample(), "申请人情况\t\t\t\t\t\t总计\t", "申请人情况\t\t\t\t\t\t\t"),
                                     "法律服务机构\t其他\t\t\n", "法律服务机构\t其他\t总计\t\n");
    BOOST_TEST((read_or_fail(low).report.cells() == read_or_fail(sample()).report.cells()));
}

BOOST_AUTO_TEST_CASE(columns_are_found_by_their_heads_in_any_order) {
    std::string text = replaced(sample(), "商业企业\t科研机构", "科研机构\t商业企业");
    const reading r = read_or_fail(text);
    const auto after = r.report.applications();
    BOOST_TEST((after(application_row::newly_received, applicant::research_institution) == cell::number(13)));
    BOOST_TEST((after(application_row::newly_received, applicant::commercial_enterprise) == cell::number(1)));
}

BOOST_AUTO_TEST_CASE(a_column_that_is_not_in_the_form_does_not_move_the_others) {
    std::string text = replaced(sample(), "法律服务机构\t其他\t\t\n", "法律服务机构\t其他\t\t备注\n");
    const reading r = read_or_fail(text);
    // Eight heads over seven figures: no row is certain.
    BOOST_TEST(!at_path(r, "applications.newly_received.total").is_number());
    BOOST_TEST(log_says(r, kind::unread, "应有 8 个数，实有 7 个"));
}

BOOST_AUTO_TEST_CASE(the_row_other_that_lost_its_indentation_stays_under_its_caption) {
    const reading r = read_or_fail(sample());
    BOOST_TEST(at_path(r, other_path + "natural_person").value() == 4);
    BOOST_TEST(at_path(r, other_path + "total").value() == 6);
    // The same row anywhere else is not 其他 of （六）.
    std::string moved = replaced(sample(), other_row, "\n");
    moved = replaced(moved, "\t(四) 无法提供", other_row.substr(1) + "\t(四) 无法提供");
    const reading elsewhere = read_or_fail(moved);
    BOOST_TEST((at_path(elsewhere, other_path + "total").state() == cell_state::absent));
    BOOST_REQUIRE(elsewhere.report.extensions.size() == 1U);
    BOOST_TEST(elsewhere.report.extensions[0].label == "3. 其他");
    BOOST_TEST(elsewhere.report.extensions[0].group == "(三) 不予公开");
}

BOOST_AUTO_TEST_CASE(homonyms_are_told_apart_by_their_place) {
    const reading r = read_or_fail(sample());
    BOOST_TEST(at_path(r, "applications.newly_received.other_organization").value() == 1); // the column 其他
    BOOST_TEST(at_path(r, other_path + "other_organization").value() == 1);                // the row 其他
    BOOST_TEST(at_path(r, "applications.outcome.total.natural_person").value() == 62);     // the row 总计
    BOOST_TEST(at_path(r, "applications.outcome.total.total").value() == 81);
    BOOST_TEST(at_path(r, "reconsideration_and_litigation.administrative_reconsideration.other_result").value() == 1);
    BOOST_TEST(at_path(r, "reconsideration_and_litigation.administrative_reconsideration.total").value() == 3);
}

BOOST_AUTO_TEST_CASE(the_shortened_caption_other_in_brackets_is_the_caption_and_not_the_row) {
    const reading r = read_or_fail(replaced(sample(), "(六) 其他处理", "(六) 其他"));
    BOOST_TEST(numbers_in(r) == 200U);
    BOOST_TEST(at_path(r, other_path + "total").value() == 6);
}

BOOST_AUTO_TEST_CASE(numbering_width_quotes_and_brackets_do_not_count_in_labels) {
    std::string text = replaced(sample(), "3. 危及“三安全一稳定”", "３、危及\"三安全一稳定\"");
    text = replaced(text, "(二) 部分公开 (区分处理的, 只计这一情形, 不计其他情形)", "（二）部分公开");
    text = replaced(text, "第二十条第（一）项", "第二十条第(一)项");
    text = replaced(text, "一、本年新收政府信息公开申请数量", "一、 本年新收政府信息公开申请　数量");
    text = replaced(text, "尚未 审结", "尚未\xC2\xA0审结");
    BOOST_TEST(numbers_in(read_or_fail(text)) == 200U);
    // Another word is another row.
    const reading r = read_or_fail(replaced(sample(), "2. 重复申请", "2. 重复信访"));
    BOOST_TEST(
        (at_path(r, "applications.outcome.not_processed.repeated_application.total").state() == cell_state::absent));
    BOOST_REQUIRE(r.report.extensions.size() == 1U);
    BOOST_TEST(r.report.extensions[0].values.size() == 7U);
    BOOST_TEST((r.report.extensions[0].values[6].value == cell::number(1)));
    BOOST_TEST(log_says(r, kind::guess, "表三“2. 重复信访”一行（1 · 0 · 0 · 0 · 0 · 0 · 1）不是标准格式的行"));
}

BOOST_AUTO_TEST_CASE(numbering_that_contradicts_the_label_decides_nothing) {
    const reading r = read_or_fail(replaced(sample(), "4. 保护第三方合法权益", "7. 保护第三方合法权益"));
    BOOST_TEST(at_path(r, "applications.outcome.not_disclosed.third_party_rights.total").value() == 2);
}

BOOST_AUTO_TEST_CASE(a_blank_figure_stays_blank_in_its_column) {
    const reading r = read_or_fail(replaced(sample(), "\t4\t1\t0\t0\t0\t0\t5\t\n", "\t4\t\t0\t0\t\t0\t5\t\n"));
    const auto table = r.report.applications();
    const auto row = application_row::carried_over_from_previous_year;
    BOOST_TEST((table(row, applicant::natural_person) == cell::number(4)));
    BOOST_TEST((table(row, applicant::commercial_enterprise) == cell::blank()));
    BOOST_TEST((table(row, applicant::legal_service_institution) == cell::blank()));
    BOOST_TEST((table(row, applicant::total) == cell::number(5)));
    const auto blank = index_of(code_of(row, applicant::commercial_enterprise)).value();
    BOOST_TEST(r.places[blank].known());
    BOOST_TEST(r.places[blank].size == 0U);
}

BOOST_AUTO_TEST_CASE(a_row_that_lost_a_cell_is_not_read) {
    const reading r = read_or_fail(replaced(sample(), "\t4\t1\t0\t0\t0\t0\t5\t\n", "\t4\t1\t0\t0\t0\t5\t\n"));
    for (std::int32_t column = 1; column <= 7; ++column)
        BOOST_TEST(
            (r.report.applications()(application_row::carried_over_from_previous_year, applicant{column}).state() ==
             cell_state::absent));
    BOOST_TEST(log_says(r, kind::unread, "应有 7 个数，实有 6 个（4 · 1 · 0 · 0 · 0 · 5）"));
    BOOST_TEST(numbers_in(r) == 193U);
}

BOOST_AUTO_TEST_CASE(a_row_with_one_figure_too_many_is_not_read) {
    const reading r = read_or_fail(replaced(sample(), "\t4\t1\t0\t0\t0\t0\t5\t\n", "\t4\t1\t0\t0\t0\t0\t5\t5\n"));
    BOOST_TEST(numbers_in(r) == 193U);
    BOOST_TEST(log_says(r, kind::unread, "实有 8 个"));
}

BOOST_AUTO_TEST_CASE(a_page_number_in_the_place_of_a_lost_figure_is_not_taken_for_it) {
    // Seven prints again, but the last is no figure.
    const reading r = read_or_fail(replaced(sample(), "\t4\t1\t0\t0\t0\t0\t5\t\n", "\t4\t1\t0\t0\t0\t5\t第4页\n"));
    for (std::int32_t column = 1; column <= 7; ++column)
        BOOST_TEST(
            !r.report.applications()(application_row::carried_over_from_previous_year, applicant{column}).is_number());
}

BOOST_AUTO_TEST_CASE(a_local_row_of_table_2_is_kept_with_its_block_and_columns) {
    const std::string text =
        replaced(sample_2019(), "规范性文件\t5\t5\t38\n", "规范性文件\t5\t5\t38\n其他主动公开文件\t9\t8\t7\n");
    const reading r = read_or_fail(text);
    BOOST_REQUIRE(r.report.extensions.size() == 1U);
    const extension_row &row = r.report.extensions[0];
    BOOST_TEST((row.table == form_table::proactive_disclosure));
    BOOST_TEST(row.group == "第二十条第（一）项");
    BOOST_TEST(row.label == "其他主动公开文件");
    BOOST_REQUIRE(row.values.size() == 3U);
    BOOST_TEST(row.values[1].column == "本年新公开数量");
    BOOST_TEST((row.values[1].value == cell::number(8)));
    BOOST_TEST(numbers_in(r) == 198U);
}

BOOST_AUTO_TEST_CASE(a_table_of_another_kind_is_left_out_and_no_local_row) {
    const std::string text = replaced(sample(), "\n三、收到和处理", "\n名称\t数量\n培训\t3\n\n三、收到和处理");
    const reading r = read_or_fail(text);
    BOOST_TEST(r.report.extensions.empty());
    BOOST_TEST(log_says(r, kind::unread, "此处的表格（首行为“名称 · 数量”）不是标准格式中的表，未读取"));
    BOOST_TEST(numbers_in(r) == 200U);
}

BOOST_AUTO_TEST_CASE(trailing_tabs_may_be_lost) {
    std::string text;
    for (char c : sample()) {
        if (c == '\n')
            while (!text.empty() && text.back() == '\t')
                text.pop_back();
        text += c;
    }
    const reading r = read_or_fail(text);
    BOOST_TEST(numbers_in(r) == 200U);
    BOOST_TEST(r.report.sections[1].paragraphs.empty());
}

BOOST_AUTO_TEST_CASE(a_table_with_blank_lines_between_its_rows_is_one_table) {
    std::string text;
    for (char c : sample())
        text.append(c == '\n' ? "\n\n" : std::string(1, c));
    BOOST_TEST(numbers_in(read_or_fail(text)) == 200U);
}

BOOST_AUTO_TEST_CASE(a_header_and_a_caption_repeated_at_a_page_break_change_nothing) {
    const std::size_t begin = sample().find("(本列数据"), end = sample().find("一、本年新收");
    const std::string header = sample().substr(begin, end - begin);
    const std::string text =
        replaced(sample(), "\t(五) 不予处理\t1.", header + "三、本年度办理结果\t(五) 不予处理\t1.");
    const reading r = read_or_fail(text);
    BOOST_TEST((r.report.cells() == read_or_fail(sample()).report.cells()));
    BOOST_TEST(r.report.sections.size() == 6U);
}

BOOST_AUTO_TEST_CASE(a_row_printed_twice_with_different_figures_is_not_read) {
    const std::string row = "\t\t2. 重复申请\t1\t0\t0\t0\t0\t0\t1\n";
    const reading same = read_or_fail(replaced(sample(), row, row + row));
    BOOST_TEST(numbers_in(same) == 200U);
    const reading other = read_or_fail(replaced(sample(), row, row + "\t\t2. 重复申请\t2\t0\t0\t0\t0\t0\t2\n"));
    BOOST_TEST(numbers_in(other) == 193U);
    BOOST_TEST(log_says(other, kind::unread, "出现两次"));
}

BOOST_AUTO_TEST_CASE(a_missing_table_is_absent_and_the_log_says_so) {
    std::string text = sample();
    const std::size_t begin = text.find("行政复议\t\t"), end = text.find("五、存在");
    text.erase(begin, end - begin);
    const reading r = read_or_fail(text);
    BOOST_TEST(numbers_in(r) == 185U);
    const auto says_so = [](const log_entry &e) { return e.message.zh.find("表四") != std::string::npos; };
    BOOST_TEST(std::count_if(r.log.begin(), r.log.end(), says_so) == 1);
    BOOST_TEST(log_says(r, kind::unread, "没有找到表四"));
}

BOOST_AUTO_TEST_CASE(the_groups_of_table_4_are_found_by_their_captions) {
    const std::string text = replaced(replaced(sample(), "未经复议直接起诉", "甲"), "复议后起诉", "未经复议直接起诉");
    const reading swapped = read_or_fail(replaced(text, "甲", "复议后起诉"));
    BOOST_TEST(at_path(swapped, "reconsideration_and_litigation.litigation_after_reconsideration.total").value() == 0);
    BOOST_TEST(at_path(swapped, "reconsideration_and_litigation.litigation_without_reconsideration.total").value() ==
               3);
    const reading unnamed = read_or_fail(text);
    BOOST_TEST(numbers_in(unnamed) == 185U);
    BOOST_TEST(log_says(unnamed, kind::unread, "表四的表头不完整"));
}

BOOST_AUTO_TEST_CASE(measures_of_table_2_are_found_by_their_heads) {
    const reading r = read_or_fail(replaced(sample(), "本年制发件数\t本年废止件数", "废止数量\t制发数量"));
    const auto table = r.report.proactive_disclosure();
    BOOST_TEST(table(disclosure_row::normative_documents, disclosure_measure::issued_this_year).value() == 2);
    BOOST_TEST(table(disclosure_row::normative_documents, disclosure_measure::repealed_this_year).value() == 6);
    // The same head twice without its neighbour in place leaves open which is which.
    const reading twice =
        read_or_fail(replaced(replaced(sample(), "本年废止件数", "本年制发件数"), "现行有效件数", "备注"));
    BOOST_TEST(numbers_in(twice) == 194U);
}

BOOST_AUTO_TEST_CASE(the_unit_of_a_fee_is_that_of_its_column_or_its_own) {
    const std::string path = "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan";
    const std::string head = "本年收费金额（单位：万元）";
    const std::string in_yuan = replaced(replaced(sample(), head, "本年收费金额（单位：元）"), "12.3456", "123456");
    BOOST_TEST((at_path(read_or_fail(in_yuan), path) == cell::number(12345600, "123456")));
    const reading none = read_or_fail(replaced(sample(), head, "本年收费金额"));
    BOOST_TEST((at_path(none, path) == cell::unread("12.3456")));
    BOOST_TEST(log_says(none, kind::unread, "未写明单位"));
    const reading own = read_or_fail(replaced(replaced(sample(), head, "本年收费金额"), "12.3456", "12.3456万元"));
    BOOST_TEST((at_path(own, path) == cell::number(12345600, "12.3456万元")));
}

BOOST_AUTO_TEST_CASE(other_spellings_are_noted_once_and_remarks_one_by_one) {
    const std::string row = "\t4\t1\t0\t0\t0\t0\t5\t\n";
    const auto notes = [](const reading &r) {
        return std::count_if(r.log.begin(), r.log.end(), [](const log_entry &e) { return e.what == kind::note; });
    };
    const reading spelled = read_or_fail(replaced(sample(), row, "\t4件\t１\t00\t0\t0\t0\t5 件\t\n"));
    BOOST_TEST(numbers_in(spelled) == 200U);
    BOOST_TEST(notes(spelled) == 1);
    BOOST_TEST(log_says(spelled, kind::note, "有 4 格的数字带有单位"));
    const reading remarked = read_or_fail(replaced(sample(), row, "\t4（均为信函）\t1（信函）\t0\t0\t0\t0\t5\t\n"));
    BOOST_TEST(numbers_in(remarked) == 200U);
    BOOST_TEST(notes(remarked) == 2);
}

BOOST_AUTO_TEST_CASE(a_unit_counts_only_as_a_whole_word) {
    const std::string path = "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan";
    const auto fee_under = [&](const std::string &head) {
        return at_path(read_or_fail(replaced(sample(), "本年收费金额（单位：万元）", head)), path);
    };
    for (const char *head :
         {"本年收费金额（单位：元/万元）", "本年收费金额（单位：元，万元）", "本年收费金额（单位：千元）",
          "本年收费金额（单位：亿元）", "本年收费金额（单位：美元）", "本年收费金额（单位：公元）",
          "本年收费金额（单位：百万元）", "本年收费金额（单位：十万元）", "本年收费金额（单位：万）",
          "本年收费金额（单位：万元）（元）"})
        BOOST_TEST((fee_under(head) == cell::unread("12.3456")), head);
    for (const char *head : {"本年收费金额（单位：万 元）", "本年收费金额（单位：萬元）", "本年收费金额(单位:万元)",
                             "本年收费金额（万元）", "本年收费金额（单位：万元，保留4位小数）",
                             "本年收费金额（单位：人民币万元）", "本年收费金额（以万元为单位）"})
        BOOST_TEST((fee_under(head) == cell::number(12345600)), head);
}

BOOST_AUTO_TEST_CASE(a_unit_beside_the_row_or_its_block_must_agree_with_the_head) {
    const std::string path = "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan";
    const std::string head = "本年收费金额（单位：万元）", row = "行政事业性收费\t", block = "第二十条第（八）项\t";
    const auto fee_in = [&](const std::string &text) { return at_path(read_or_fail(text), path); };
    const cell unread = cell::unread("12.3456"), in_10k = cell::number(12345600);
    BOOST_TEST((fee_in(replaced(sample(), row, "行政事业性收费（元）\t")) == unread));
    BOOST_TEST((fee_in(replaced(sample(), row, "行政事业性收费（万元）\t")) == in_10k));
    BOOST_TEST((fee_in(replaced(sample(), block, "第二十条第（八）项（单位：元）\t")) == unread));
    BOOST_TEST((fee_in(replaced(sample(), block, "第二十条第（八）项（单位：万元）\t")) == in_10k));
    BOOST_TEST((fee_in(replaced(sample(), block, "第二十条第（八）项\t单位：元")) == unread));
    const std::string silent = replaced(sample(), head, "本年收费金额");
    BOOST_TEST((fee_in(replaced(silent, row, "行政事业性收费（万元）\t")) == in_10k));
    BOOST_TEST((fee_in(replaced(silent, row, "行政事业性收费（千元）\t")) == unread));
    // The unit of a block ends with it.
    BOOST_TEST((fee_in(replaced(sample(), "第二十条第（六）项\t", "第二十条第（六）项（单位：元）\t")) == in_10k));
    BOOST_TEST(log_says(read_or_fail(replaced(sample(), row, "行政事业性收费（元）\t")), kind::unread, "单位"));
}

BOOST_AUTO_TEST_CASE(the_edition_is_told_by_heads_then_rows_then_year) {
    std::string only_table_3 = sample();
    const std::size_t begin = only_table_3.find("第二十条第（一）项"), end = only_table_3.find("三、收到和处理");
    only_table_3.erase(begin, end - begin);
    BOOST_TEST(read_or_fail(only_table_3).edition_reason.zh.substr(0, 6) == "表三");
    const reading by_year = read_or_fail("示例市档案局2020年政府信息公开工作年度报告\n一、总体情况\n正常。\n");
    BOOST_TEST((by_year.report.edition == edition::fmt2019_trial));
    BOOST_TEST(by_year.edition_reason.zh == "报告年度 2020");
    const reading contradictory = read_or_fail(replaced(sample_2019(), " 2020 年政府", " 2022 年政府"));
    BOOST_TEST((contradictory.report.edition == edition::fmt2019_trial));
    BOOST_TEST(log_says(contradictory, kind::note, "2022 年度的报告采用了 2019 年试行格式"));
}

BOOST_AUTO_TEST_CASE(a_header_of_table_2_that_lost_a_head_fits_no_row) {
    const std::string heads = "本年制发件数\t本年废止件数\t现行有效件数", row = "行政规范性文件\t6\t2\t41";
    const std::string text = replaced(sample(), heads, "本年制发件数\t本年废止件数");
    for (const char *printed : {"行政规范性文件\t\t6\t2", "行政规范性文件\t6\t2", "行政规范性文件\t6\t2\t41"}) {
        const reading r = read_or_fail(replaced(text, row, printed));
        for (const char *measure : {"issued_this_year", "repealed_this_year", "currently_effective"})
            BOOST_TEST(!at_path(r, std::string("proactive_disclosure.article20_1.normative_documents.") + measure)
                            .is_number());
        BOOST_TEST(log_says(r, kind::unread, "表头缺少一列"));
    }
    // A head that is not known is still a column.
    const reading unknown = read_or_fail(replaced(sample(), heads, "本年制发件数\t本年废止件数\t件数合计"));
    BOOST_TEST(at_path(unknown, "proactive_disclosure.article20_1.normative_documents.issued_this_year").value() == 6);
}

BOOST_AUTO_TEST_CASE(a_label_whose_number_lost_its_point_is_no_figure) {
    const std::string row = "2. 重复申请\t1\t0\t0\t0\t0\t0\t1";
    const reading r = read_or_fail(replaced(sample(), row, "2 重复申请\t1\t0\t0\t0\t0\t0\t1"));
    BOOST_TEST((r.report.cells() == read_or_fail(sample()).report.cells()));
    // With a figure lost its seven cells would look like seven values.
    const reading lost = read_or_fail(replaced(sample(), row, "2 重复申请\t1\t0\t0\t0\t0\t1"));
    for (const char *column : {"natural_person", "commercial_enterprise", "total"})
        BOOST_TEST(!at_path(lost, std::string("applications.outcome.not_processed.repeated_application.") + column)
                        .is_number());
}

BOOST_AUTO_TEST_CASE(a_figure_at_which_the_file_breaks_off_is_not_read) {
    const std::string fee = "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan";
    const std::size_t end = sample().find("12.3456") + 2; // 12 of 12.3456
    BOOST_REQUIRE(sample().find("12.3456") != std::string::npos);
    const reading cut = read_or_fail(sample().substr(0, end));
    BOOST_TEST((at_path(cut, fee).state() == cell_state::absent));
    BOOST_TEST(log_says(cut, kind::unread, "文件在“12”处中断"));
    BOOST_TEST(at_path(cut, "proactive_disclosure.article20_6.administrative_compulsion.decisions_this_year").value() ==
               4);
    // With the end of its line the figure is whole, and so it is where the last table is there.
    BOOST_TEST(at_path(read_or_fail(sample().substr(0, end) + "\n"), fee).is_number());
    const std::size_t last = sample().find("\n五、");
    BOOST_REQUIRE(last != std::string::npos);
    std::string whole = sample().substr(0, last);
    while (whole.back() == '\n')
        whole.pop_back();
    BOOST_TEST((read_or_fail(whole).report.cells() == read_or_fail(sample()).report.cells()));
}

BOOST_AUTO_TEST_CASE(figures_behind_a_caption_whose_first_row_is_missing_are_not_the_captions) {
    const std::string label = "\t1. 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请";
    const reading r = read_or_fail(replaced(sample(), label, ""));
    for (const char *row : {"undivided", "correction_overdue"})
        BOOST_TEST(
            !at_path(r, std::string("applications.outcome.other_handling.") + row + ".natural_person").is_number());
    BOOST_TEST(log_says(r, kind::unread, "分列的行不全"));
}

BOOST_AUTO_TEST_CASE(a_row_that_numbers_the_columns_of_table_4_is_passed_over) {
    const std::string row = "\n1\t0\t1\t1\t3\t", numbers = "\n1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\t15";
    for (const std::string &front : {std::string("\n"), std::string("\n栏次\t")}) {
        const reading r = read_or_fail(replaced(sample(), row, front + numbers.substr(1) + row));
        BOOST_TEST((r.report.cells() == read_or_fail(sample()).report.cells()));
        BOOST_TEST(log_says(r, kind::note, "栏次"));
    }
    // It is no row of figures where that row is missing or no figures are in it.
    const std::string upheld = "reconsideration_and_litigation.administrative_reconsideration.result_upheld";
    for (const std::string &other : {std::string("\n见附件\t"), std::string("\n无\t无\t1\t1\t3\t")})
        BOOST_TEST(!at_path(read_or_fail(replaced(sample(), row, numbers + other)), upheld).is_number());
}

BOOST_AUTO_TEST_CASE(a_word_under_the_first_head_of_table_4_is_a_value_and_no_label) {
    const std::string path = "reconsideration_and_litigation.administrative_reconsideration.";
    // An empty column on the right makes the row as wide as if a label stood in front.
    std::string text = sample();
    const std::size_t begin = text.find("行政复议\t");
    BOOST_REQUIRE(begin != std::string::npos);
    for (std::size_t at = begin, line = 0; line < 4; ++line, at += 2)
        text.insert(at = text.find('\n', at), "\t");
    const reading whole = read_or_fail(text);
    BOOST_TEST((whole.report.cells() == read_or_fail(sample()).report.cells()));
    const reading r = read_or_fail(replaced(text, "\n1\t0\t1\t1\t3\t", "\n无\t7\t1\t1\t3\t"));
    BOOST_TEST((at_path(r, path + "result_upheld") == cell::unread("无")));
    BOOST_TEST(at_path(r, path + "result_corrected").value() == 7);
    BOOST_TEST(at_path(r, path + "total").value() == 3);
    // Words may be a value or a label.
    const reading words = read_or_fail(replaced(text, "\n1\t0\t1\t1\t3\t", "\n未发生\t7\t1\t1\t3\t"));
    BOOST_TEST(!at_path(words, path + "result_upheld").is_number());
    BOOST_TEST(!at_path(words, path + "result_corrected").is_number());
}

BOOST_AUTO_TEST_CASE(merged_cells_whose_text_stands_in_all_their_places_are_one) {
    // Table 2: one head and one figure over three places; table 4: each group and the heads over two rows.
    const std::string head = "信息内容\t本年处理决定数量", row = "行政许可\t318";
    std::string text =
        replaced(replaced(sample(), head, head + "\t本年处理决定数量\t本年处理决定数量"), row, row + "\t318\t318");
    const std::string licensing = "proactive_disclosure.article20_5.administrative_licensing.decisions_this_year";
    BOOST_TEST(at_path(read_or_fail(text), licensing).value() == 318);
    BOOST_TEST(!at_path(read_or_fail(replaced(text, "318\t318\t318", "318\t319\t318")), licensing).is_number());
    const std::string five = "结果 维持\t结果 纠正\t其他 结果\t尚未 审结\t总计\t";
    const std::string captions =
        "行政复议\t行政复议\t行政复议\t行政复议\t行政复议" + every_replaced("..........", ".", "\t行政诉讼");
    const std::string groups = five + every_replaced(".....", ".", "未经复议直接起诉\t") +
                               every_replaced("....", ".", "复议后起诉\t") + "复议后起诉";
    const std::size_t begin = sample().find("行政复议\t"), end = sample().find("\n1\t0\t1\t1\t3\t", begin);
    BOOST_REQUIRE(begin != std::string::npos);
    text = sample();
    text.replace(begin, end - begin, captions + "\n" + groups + "\n" + five + five + five.substr(0, five.size() - 1));
    BOOST_TEST((read_or_fail(text).report.cells() == read_or_fail(sample()).report.cells()));
}
