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

// clang-format off
inline constexpr rule_row table_4_rules[] = {
    {{"T4-SUM", severity::error, rule_category::consistency, rule_family::table_4, true, true, 2019,
      {"表四每一组：四类结果之和等于总计", "Table 4, every group: the four results add up to the total"},
      {"结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计", "upheld + corrected + other result + pending = total"},
      {"行政复议、未经复议直接起诉、复议后起诉三组，每件案件只有一种结果或者尚未审结，所以四格之和就是该组总计。",
       "In each of the three groups a case has one result or is pending, so the four figures add up to the total of the group."},
      {"“行政复议”维持 1、纠正 0、其他 0、未审结 0，总计 2：1 + 0 + 0 + 0 = 1，与 2 相差 1，不符。",
       "\"Administrative reconsideration\": upheld 1, corrected 0, other 0, pending 0, total 2: 1 + 0 + 0 + 0 = 1; difference 1 from 2: wrong."},
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
       "Administrative reconsideration, upheld: -1: -1 < 0, wrong; \"一件\": not a number, wrong."},
      {"填 0 或正整数，不写单位和说明；没有发生的填“0”。", "Put 0 or a positive whole number without unit or remark."},
      counts_of_table_4, counts_of_table_4, first_version, ""},
     apply_cell_form, {}, nullptr, counts_in(form::table_code::reconsideration_and_litigation)},
};
// clang-format on

} // namespace ogi::checking
