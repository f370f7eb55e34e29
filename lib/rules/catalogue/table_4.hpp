// Table 4: sums, the form of its cells.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

inline constexpr relation proceeding_sum = equal_sums(
    scope::each_group, parts_of(form::proceeding_results, form::result_code::total), lines(form::result_code::total));

inline constexpr legal_basis sum_of_proceedings{
    table_arithmetic, {"表四：每组总计是四类结果之和", "Table 4: the total of a group is the sum of its four results"}};
inline constexpr legal_basis counts_of_table_4{table_arithmetic,
                                               {"表四：各格是案件件数", "Table 4: every cell counts cases"}};
inline constexpr legal_basis reconsideration_first{
    {"《中华人民共和国行政复议法》（2023 年修订）", "Administrative Reconsideration Law (2023)"},
    {"第二十三条第一款第三项、第四项", "Article 23, paragraph 1, items 3 and 4"}};

// clang-format off
inline constexpr rule_row table_4_rules[] = {
    {{"T4-SUM", severity::error, rule_category::consistency, rule_family::table_4, true, true, 2019,
      {"表四每一组：四类结果之和等于总计", "Table 4, every group: the four results add up to the total"},
      {"结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计", "upheld + corrected + other result + pending = total"},
      {"行政复议、未经复议直接起诉、复议后起诉三组，每件案件只有一种结果或者尚未审结，所以四格之和就是该组总计。",
       "In each of the three groups a case has one result or is pending, so the four figures add up to the total of the group."},
      {"“行政复议”维持 1、纠正 0、其他 0、未审结 0，总计 2：1 + 0 + 0 + 0 = 1，与 2 相差 1，不符。",
       "\"Administrative reconsideration\": upheld 1, corrected 0, other 0, pending 0, total 2: 1 + 0 + 0 + 0 = 1; difference 1 from 2: "
       "wrong."},
      {"核对本组四类结果和总计。", "Compare the four results of this group with its total."},
      sum_of_proceedings, sum_of_proceedings, first_version, ""},
     apply_relation,
     {"{place}：四类结果加总为 {left}，总计为 {right}，相差 {difference}。",
      "{place}: the four results add to {left}, the total is {right}; difference {difference}."},
     &proceeding_sum, {}},

    {{"T4-INT", severity::error, rule_category::accuracy, rule_family::table_4, true, true, 2019,
      {"表四的每一格是非负整数", "Every cell of table 4 is a whole number, not negative"},
      {"每格 ≥ 0，整数", "every cell ≥ 0 and whole"},
      {"表四数的是复议、诉讼案件，只能是 0 或正整数。空白不等于 0。",
       "Table 4 counts cases: 0 or a positive whole number. Blank is not 0."},
      {"“行政复议”结果维持填 -1：-1 < 0，不符；填“一件”：不是数字，不符。",
       "Administrative reconsideration, upheld: -1: -1 < 0: wrong; \"一件\": not a number: wrong."},
      {"填 0 或正整数，不写单位和说明；没有发生的填“0”。", "Put 0 or a positive whole number without unit or remark."},
      counts_of_table_4, counts_of_table_4, first_version, ""},
     apply_cell_form, {}, nullptr, counts_in(form::table_code::reconsideration_and_litigation)},

    {{"T4-PREREV", severity::note, rule_category::plausibility, rule_family::table_4, true, true, 2024,
      {"2024 年起不予公开先复议后起诉", "From 2024 on reconsideration comes first where information was not disclosed"},
      {"未经复议直接起诉总计 = 0，否则请核实", "suits without reconsideration, total = 0, otherwise see to it"},
      {"2024 年 1 月 1 日起，对不予公开政府信息和未履行法定职责不服的，先申请行政复议。对其他答复不服的，以前立案的，上年没有审结的，"
       "仍可以是直接起诉，所以这不是错误，只请核实。",
       "Since 1 January 2024 reconsideration comes first where information was not disclosed or a statutory duty was not performed. "
       "Suits on "
       "other answers, filed earlier or pending from before, may still be direct, so this is no error and only asks to see to it."},
      {"2024 年的报告未经复议直接起诉总计 2：0 < 2，请核实。",
       "A report for 2024 with 2 suits without reconsideration: 0 < 2: see to it."},
      {"核对这些案件是不是属于复议前置的情形。", "See whether these cases were subject to reconsideration first."},
      reconsideration_first, reconsideration_first, first_version, ""},
     apply_reconsideration_first,
     {"{place}是 {count} 件；2024 年起不予公开等情形要先复议，请核实。",
      "{place} is {count}; since 2024 reconsideration comes first in cases such as non-disclosure: see to it."},
     nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
