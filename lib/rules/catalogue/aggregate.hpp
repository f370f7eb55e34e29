// A report of a whole against the reports that it adds up.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

inline constexpr legal_basis whole_and_parts{
    arithmetic_of_parts,
    {"汇总报告各数是所属各报告与本机关之和；格式没有规定汇总口径",
     "a figure of the whole is the sum of the reports under it and its own; the form does not fix how to add up"}};
inline constexpr legal_basis joint_defendants{
    {"《中华人民共和国行政诉讼法》", "Administrative Litigation Law"},
    {"第二十六条第二款：复议机关维持的，原机关和复议机关是共同被告",
     "Article 26(2): where reconsideration upheld the decision, both organs are defendants"}};

// clang-format off
inline constexpr rule_row aggregate_rules[] = {
    {{"R-AGG", severity::warning, rule_category::consistency, rule_family::aggregate, true, true, 2019,
      {"汇总报告的每一格等于所属各报告之和", "Every cell of an aggregate is the sum of the reports under it"},
      {"所属各报告（含本机关）之和 = 本报告", "sum of the reports under it, its own among them = this report"},
      {"每一格都比较。申请在机关之间移送、联合制发文件、统计范围不同时会不相等，所以是警告。比其中一份报告还小则是错误（存量和项目数除外）。"
       "缺一份报告、年度不符或者一份报告给了两次时，各项加总不作核对；某份报告缺这个数的，这一格无法核对。",
       "Every cell is compared. Applications passed from organ to organ, documents issued together and other scopes make a difference, "
       "so "
       "this is a warning. Less than a single one of the reports is an error (but for stocks and numbers of items). Where a report is "
       "missing, is of another year or was given twice, nothing is added up; where one lacks a figure, that cell cannot be assessed."},
      {"两份报告新收 12 和 30，汇总填 40：12 + 30 = 42，与 40 相差 2，不符。",
       "Two reports received 12 and 30, the whole says 40: 12 + 30 = 42; difference 2 from 40: wrong."},
      {"逐份核对所属报告的这一格和汇总数。", "Compare this cell in each of the reports with the whole."},
      whole_and_parts, whole_and_parts, first_version, "", rule_need::parts},
     apply_sum_of_parts,
     {"{place}：所属各报告之和为 {left}，本报告为 {right}，相差 {difference}。",
      "{place}: the reports under it add to {left}, this one has {right}; difference {difference}."},
     nullptr, {}},

    {{"T4-DOUBLE", severity::note, rule_category::plausibility, rule_family::aggregate, true, true, 2019,
      {"汇总报告的复议后起诉：所属各报告之和多出的，可能是共同被告",
       "Litigation after reconsideration in an aggregate: what the parts have more may be joint defendants"},
      {"所属各报告（含本机关）之和 ≤ 本报告", "sum of the reports under it, its own among them ≤ this report"},
      {"复议机关维持原行政行为的，原机关和复议机关是共同被告，同一案件在两份报告中各计一次，汇总时只计一次，所以各报告之和可以多于汇总数。"
       "这不是错误，只提示核对。",
       "Where reconsideration upheld the decision, the organ and the one that reconsidered are both defendants; the case counts in both "
       "reports and once in the whole, so the parts may add to more. That is no error, only something to look at."},
      {"两份报告复议后起诉总计 3 和 2，汇总填 4：3 + 2 = 5，与 4 相差 1，请核对。",
       "Two reports have 3 and 2 cases after reconsideration, the whole 4: 3 + 2 = 5; difference 1 from 4: to be looked at."},
      {"核对多出的案件是否为共同被告的同一案件。", "See whether the cases that are more are those with both organs as defendants."},
      joint_defendants, joint_defendants, first_version, "", rule_need::parts},
     apply_counted_twice,
     {"{place}：所属各报告之和为 {left}，比本报告的 {right} 多 {difference}，可能有共同被告的案件计了两次。",
      "{place}: the reports under it add to {left}, {difference} more than the {right} of this one; cases with two defendants may count "
      "twice."},
     nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
