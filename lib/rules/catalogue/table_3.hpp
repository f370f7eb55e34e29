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
inline constexpr relation carried_out_of_what_came =
    with_comparison(equal_sums(scope::each_column,
                               lines(form::row_code::newly_received, form::row_code::carried_over_from_previous_year),
                               lines(form::row_code::carried_over_to_next_year)),
                    comparison::at_least);

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

inline constexpr legal_basis what_came_in{
    table_arithmetic,
    {"表三：办理的和结转下年度的申请，都是本年新收或者上年结转的",
     "Table 3: what is handled or carried over was received this year or carried over from last year"}};

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
       "Every application dealt with is counted under one outcome, so the rows of (1) to (6) add up to (7). Item (6) has three rows in "
       "the "
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
       "natural person + commercial enterprise + research institution + public welfare organization + legal service institution + other "
       "= total"},
      {"每件申请的申请人只属于六类中的一类，所以一行中六类之和就是该行的总计。",
       "The applicant of an application is of one of the six kinds, so the six figures of a row add up to its total."},
      {"“（一）予以公开”行自然人 8、商业企业 2，其他四类为 0，总计 11：8 + 2 = 10，与 11 相差 1，不符。",
       "Row \"Disclosed\": natural person 8, commercial enterprise 2, the other four 0, total 11: 8 + 2 = 10; difference 1 from 11: "
       "wrong."},
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
       "Disclosed, natural person: -1: -1 < 0: wrong; \"3件\": there is more than a number: wrong."},
      {"填 0 或正整数，不写单位和说明；没有发生的填“0”。", "Put 0 or a positive whole number without unit or remark."},
      counts_of_table_3, counts_of_table_3, first_version, ""},
     apply_cell_form, {}, nullptr, counts_in(form::table_code::applications)},

    {{"T3-IDLE", severity::error, rule_category::consistency, rule_family::table_3, true, true, 2019,
      {"表三没有收到申请的列，其他各格都是 0", "Table 3: where nothing came in, every other cell of the column is 0"},
      {"一 = 0 且 二 = 0 时，本列三、四各格 = 0", "where 1 = 0 and 2 = 0, every cell of 3 and 4 in the column = 0"},
      {"某类申请人本年没有提出申请，也没有上年结转的，就不会有办理结果，也没有可以结转下年度的。这样的列不平时，多半是把别的列的数填到了这里。",
       "Where a kind of applicant applied for nothing and nothing was left from last year, there is nothing to handle and nothing to "
       "carry "
       "over. Mostly such figures belong in another column."},
      {"“科研机构”列一、二都是 0，（一）予以公开填 2：0 < 2，不符。",
       "Column \"Research institution\": items 1 and 2 are 0, (1) Disclosed is 2: 0 < 2: wrong."},
      {"看这些数是不是填错了列，或者漏填了第一、二项。", "See whether these figures belong in another column, or items 1 and 2 were left out."},
      what_came_in, what_came_in, first_version, ""},
     apply_idle_columns,
     {"{place}：第一、二项都是 0，却有 {count} 个数不是 0：{figures}。",
      "{place}: items 1 and 2 are both 0, yet figures other than 0: {count} ({figures})."},
     nullptr, {}},

    {{"T3-CAP", severity::note, rule_category::consistency, rule_family::table_3, true, true, 2019,
      {"表三每一列：结转下年度的不多于收到的和上年结转的", "Table 3, every column: no more is carried over than came in"},
      {"一 + 二 ≥ 四", "1 + 2 ≥ 4"},
      {"结转下年度继续办理的申请，是本年新收和上年结转的申请中还没有办完的，不会比它们更多。第三项空缺、无法核对勾稽关系时，这一条仍然能查出错误。",
       "What is carried over is that part of the applications of this year and of last year's rest that is not yet dealt with, so it is "
       "no "
       "more than these. The rule still finds mistakes where item 3 is missing and the balance cannot be checked."},
      {"“自然人”列一为 5、二为 1，四为 7：5 + 1 = 6，与 7 相差 1，不符。",
       "Column \"Natural person\": item 1 is 5, item 2 is 1, item 4 is 7: 5 + 1 = 6; difference 1 from 7: wrong."},
      {"核对本列第一、二、四项。", "Compare items 1, 2 and 4 of the column."},
      what_came_in, what_came_in, first_version, ""},
     apply_relation,
     {"{place}：第一项加第二项为 {left}，第四项为 {right}，多出 {difference}。",
      "{place}: items 1 and 2 add to {left}, item 4 is {right}; {difference} too many."},
     &carried_out_of_what_came, {}},

    {{"T3-EMPTY", severity::warning, rule_category::completeness, rule_family::table_3, true, true, 2019,
      {"表三填了数", "Table 3 is filled in"},
      {"没有数的格不超过一半", "no more than half of the cells have no figure"},
      {"表三整张缺失，或者一半以上的格没有数，就谈不上核对。各格的缺失由各自的规则逐一指出，这里只说整张表。是报告没有填，还是没有读出来，"
       "单凭读到的内容分不清，所以不算错误，报告的结论是无法判定。",
       "Where table 3 is missing, or more than half of its cells have no figure, there is little to check. Each cell has its own rule; "
       "this "
       "one speaks of the table. Whether the report or the reading left the figures out cannot be told, so this is no error, and the "
       "verdict is undetermined."},
      {"175 格中有 100 格空白：75 < 100，不符。", "Of 175 cells 100 are blank: 75 < 100: wrong."},
      {"补填表三；没有发生的填“0”，不要空着。", "Fill in table 3; where there is nothing to count, put 0."},
      {form_2021, {"附件 表三", "Annex, table 3"}}, {form_2019, {"附件 表三", "Annex, table 3"}}, first_version, ""},
     apply_empty_table,
     {"{place}的 {cells} 格中有 {count} 格没有数：空白 {blank} 格，标为不适用 {marked} 格，没有读到 {absent} 格。",
      "{place}: of {cells} cells {count} have no figure ({blank} blank, {marked} marked as not applicable, {absent} not found)."},
     nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
