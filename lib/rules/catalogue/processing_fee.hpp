// 信息处理费 in table 3, and （六） in the form of its edition.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

inline constexpr bilingual_view fee_notice{"国办函〔2020〕109号", "Guoban Han [2020] No. 109"};
inline constexpr bilingual_view unpaid_fee_row{
    "附件 表三（六）2：“申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请”",
    "Annex, table 3 (6)2: \"the applicant did not pay in time as the notice of fees asked, and the organ no longer "
    "handles the "
    "application\""};

// clang-format off
inline constexpr rule_row processing_fee_rules[] = {
    {{"T3-FEE-YEAR", severity::warning, rule_category::plausibility, rule_family::table_3, true, true, 2019,
      {"2020 年和以前没有逾期未缴费的申请", "Up to 2020 no application ends for want of payment"},
      {"2020 年和以前：三（六）2 = 0", "up to 2020: 3(6)2 = 0"},
      {"信息处理费的管理办法 2020 年 11 月 17 日才印发，2019 年版的表三也没有这一行。2020 年和以前的报告这一行不为 0，多半是填错了行，或者年度有误。",
       "The measures on the information processing fee are of 17 November 2020, and table 3 of the 2019 edition has no such row. Other "
       "figures than 0 for 2020 and before mostly belong in another row, or the year is wrong."},
      {"2020 年的报告（六）2 总计填 1：0 < 1，不符。", "A report for 2020 with 1 in (6)2, total: 0 < 1: wrong."},
      {"看这些申请是不是属于（六）3.其他，或者报告的年度有误。", "See whether they belong in (6)3 Other, or the year of the report is wrong."},
      {fee_notice, {"《政府信息公开信息处理费管理办法》，2020 年 11 月 17 日印发",
                    "Measures on the information processing fee, issued on 17 November 2020"}},
      {fee_notice, {"《政府信息公开信息处理费管理办法》，2020 年 11 月 17 日印发",
                    "Measures on the information processing fee, issued on 17 November 2020"}},
      first_version, "", rule_need::nothing, 2020},
     apply_fee_before_the_notice,
     {"{place}填的是 {count}，而 {year} 年还不会因逾期未缴信息处理费不再处理申请。",
      "{place} is {count}, but in {year} no application could yet end for want of payment of the fee."},
     nullptr, {}},

    {{"T3-FEE-S6", severity::warning, rule_category::consistency, rule_family::table_3, true, true, 2019,
      {"有逾期未缴费的申请，第六部分就写了收费通知", "Where fees were not paid, section 6 speaks of notices of fees"},
      {"三（六）2 总计 ≤ 第六部分收费通知件数", "3(6)2, total ≤ notices of fees in section 6"},
      {"因逾期未缴费不再处理的申请，都发出过收费通知，第六部分一般写明通知的件数；写“无”或者写得更少，就与表三矛盾。上年末发出的通知本年才逾期的，"
       "件数可以略少，请核实。",
       "Every application that ends for want of payment had a notice of fees, and section 6 as a rule gives their number; to say nothing, or "
       "fewer, "
       "contradicts table 3. Notices of the end of last year may account for a small difference: see to it."},
      {"（六）2 总计填 3，第六部分写发出收费通知 1 件：1 < 3，不符。",
       "(6)2, total is 3, section 6 gives 1 notice of fees: 1 < 3: wrong."},
      {"在第六部分写明发出收费通知的件数和金额，或者核对（六）2。", "State in section 6 the number and amount of the notices, or see to (6)2."},
      {form_2021, unpaid_fee_row}, {form_2021, unpaid_fee_row}, first_version, ""},
     apply_fee_notices,
     {"{place}是 {count} 件，{reason}。", "{place} is {count}, {reason}."},
     nullptr, {}},

    {{"T3-UNDIVIDED", severity::note, rule_category::form, rule_family::table_3, false, true, 2019,
      {"（六）其他处理分三行填报", "Item (6) has three rows"},
      {"三（六）有 1、2、3 三行，没有合并的一行", "3(6) has the rows 1, 2 and 3, and no undivided one"},
      {"2019 年的试行格式把（六）其他处理合为一行，2021 年的格式分为三行。合并的一行仍然照数加总，但格式已经过时。",
       "The trial form of 2019 had item (6) as one row, the form of 2021 has three. The one row is still added up, but it is outdated."},
      {"（六）其他处理只有合并的 1 行：1 < 3，不符。", "Item (6) is given as 1 row: 1 < 3: wrong."},
      {"把（六）其他处理分成三行填报。", "Give item (6) in its three rows."},
      {form_2021, {"附件 表三（六）其他处理的三行", "Annex, table 3, the three rows of (6)"}},
      {form_2021, {"附件 表三（六）其他处理的三行", "Annex, table 3, the three rows of (6)"}},
      first_version, ""},
     apply_undivided_row,
     {"{place}用的是 2019 年试行格式的写法，合为一行。", "{place} is given as one row, as in the trial form of 2019."},
     nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
