// Table 3: sums, balances, the form of its cells.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

inline constexpr relation column_balance = equal_sums(
    scope::each_column, lines(form::row_code::newly_received, form::row_code::carried_over_from_previous_year),
    lines(form::row_code::outcome_total, form::row_code::carried_over_to_next_year));
inline constexpr relation column_sum =
    equal_sums(scope::each_column, parts_of(form::application_rows, form::row_code::outcome_total),
               lines(form::row_code::outcome_total));
inline constexpr relation row_total = equal_sums(
    scope::each_row, parts_of(form::applicants, form::applicant_code::total), lines(form::applicant_code::total));

inline constexpr bilingual_view balance_clause{
    "附件 表三：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”",
    "Annex, table 3: \"the figures of this column relate as follows: the sum of items 1 and 2 equals the sum of items "
    "3 and 4\""};

inline constexpr legal_basis sum_of_results{
    table_arithmetic,
    {"表三：（七）总计是三、本年度办理结果各行之和", "Table 3: (7) Total is the sum of the rows of item 3"}};
inline constexpr legal_basis sum_of_applicants{
    table_arithmetic,
    {"表三：总计列是六类申请人之和", "Table 3: the column Total is the sum of the six kinds of applicants"}};
inline constexpr legal_basis counts_of_table_3{table_arithmetic,
                                               {"表三：各格是申请件数", "Table 3: every cell counts applications"}};

// clang-format off
inline constexpr rule_row table_3_rules[] = {
    {{"T3-BAL", severity::error, rule_category::consistency, rule_family::table_3, true, true, 2019,
      {"表三每一列：新收加结转等于办结加结转", "Table 3, every column: what came in equals what was dealt with and what is left"},
      {"一 + 二 = 三（七）+ 四", "1 + 2 = 3(7) + 4"},
      {"本年新收的申请和上年结转的申请，或者在本年度办理完毕，计入三（七）总计，或者结转下年度继续办理。七列都应如此。",
       "An application that is new this year or was carried over from last year is either dealt with this year and counted in 3(7), or "
       "carried over to the next year. This holds in each of the seven columns."},
      {"“自然人”列一为 5、二为 1，三（七）为 4、四为 1：5 + 1 = 6，4 + 1 = 5，相差 1，不符。",
       "Column \"Natural person\": item 1 is 5, item 2 is 1, item 3(7) is 4, item 4 is 1: 5 + 1 = 6, 4 + 1 = 5; difference 1: wrong."},
      {"核对本列这四个数。", "Compare these four figures of the column."},
      {form_2021, balance_clause}, {form_2019, balance_clause}, first_version, ""},
     apply_relation,
     {"{place}：第一项加第二项为 {left}，第三项（七）加第四项为 {right}，相差 {difference}。",
      "{place}: items 1 and 2 add to {left}, item 3(7) and item 4 to {right}; difference {difference}."},
     &column_balance, {}},

    {{"T3-SUM", severity::error, rule_category::consistency, rule_family::table_3, true, true, 2019,
      {"表三每一列：各项办理结果之和等于（七）总计", "Table 3, every column: the outcomes add up to (7) Total"},
      {"三（一）+ 三（二）+ 三（三）各行 + 三（四）各行 + 三（五）各行 + 三（六）= 三（七）",
       "3(1) + 3(2) + rows of 3(3) + rows of 3(4) + rows of 3(5) + 3(6) = 3(7)"},
      {"每件办结的申请只计入一种办理结果，所以（一）至（六）各行之和就是（七）总计。（六）其他处理在 2021 年版是三行，在 2019 年版是一行；"
       "填的是哪一种就加哪一种，两种都填则无法核对。",
       "Every application dealt with is counted under one outcome, so the rows of (1) to (6) add up to (7). Item (6) has three rows in the "
       "2021 edition and one in that of 2019; the form that is filled in is added, and with both the rule cannot be assessed."},
      {"“总计”列（一）为 3、（二）为 1、（三）5 为 2，其他各行为 0，（七）为 7：3 + 1 + 2 = 6，与 7 相差 1，不符。",
       "Column \"Total\": (1) is 3, (2) is 1, (3)5 is 2, the other rows are 0, (7) is 7: 3 + 1 + 2 = 6; difference 1 from 7: wrong."},
      {"逐行核对本列各项办理结果和（七）总计；区分处理的申请只计入（二）部分公开。",
       "Compare the outcomes of this column with (7) Total row by row; an application handled separately counts in (2) only."},
      sum_of_results, sum_of_results, first_version, ""},
     apply_relation,
     {"{place}：各项办理结果加总为 {left}，（七）总计为 {right}，相差 {difference}。",
      "{place}: the outcomes add to {left}, (7) Total is {right}; difference {difference}."},
     &column_sum, {}},

    {{"T3-TOT", severity::error, rule_category::consistency, rule_family::table_3, true, true, 2019,
      {"表三每一行：六类申请人之和等于总计", "Table 3, every row: the six kinds of applicants add up to the total"},
      {"自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计",
       "natural person + commercial enterprise + research institution + public welfare organization + legal service institution + other = total"},
      {"每件申请的申请人只属于六类中的一类，所以一行中六类之和就是该行的总计。",
       "The applicant of an application is of one of the six kinds, so the six figures of a row add up to its total."},
      {"“（一）予以公开”行自然人 8、商业企业 2，其他四类为 0，总计 11：8 + 2 = 10，与 11 相差 1，不符。",
       "Row \"Disclosed\": natural person 8, commercial enterprise 2, the other four 0, total 11: 8 + 2 = 10; difference 1 from 11: wrong."},
      {"核对本行六类申请人的数和总计。", "Compare the six figures of this row with its total."},
      sum_of_applicants, sum_of_applicants, first_version, ""},
     apply_relation,
     {"{place}：六类申请人加总为 {left}，总计为 {right}，相差 {difference}。",
      "{place}: the six kinds of applicants add to {left}, the total is {right}; difference {difference}."},
     &row_total, {}},

    {{"T3-INT", severity::error, rule_category::accuracy, rule_family::table_3, true, true, 2019,
      {"表三的每一格是非负整数", "Every cell of table 3 is a whole number, not negative"},
      {"每格 ≥ 0，整数", "every cell ≥ 0 and whole"},
      {"表三数的是申请件数，只能是 0 或正整数。空白不等于 0。",
       "Table 3 counts applications: 0 or a positive whole number. Blank is not 0."},
      {"“（一）予以公开”自然人填 -1：-1 < 0，不符；填“3件”：数字以外还有别的内容，不符。",
       "Disclosed, natural person: -1: -1 < 0, wrong; \"3件\": there is more than a number, wrong."},
      {"填 0 或正整数，不写单位和说明；没有发生的填“0”。", "Put 0 or a positive whole number without unit or remark."},
      counts_of_table_3, counts_of_table_3, first_version, ""},
     apply_cell_form, {}, nullptr, counts_in(form::table_code::applications)},
};
// clang-format on

} // namespace ogi::checking
