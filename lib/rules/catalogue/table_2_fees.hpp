// Table 2: the fees, their unit, and the fee that is one of them.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

inline constexpr legal_basis unit_of_fees{
    form_2021,
    {"附件 表二：“本年收费金额（单位：万元）”", "Annex, table 2: \"fees collected this year (unit: 10,000 yuan)\""}};
inline constexpr legal_basis processing_fee_is_a_fee{
    {"皖财综〔2021〕28号（安徽的做法）", "Wancaizong [2021] No. 28 (practice of Anhui)"},
    {"信息处理费是行政事业性收费项目", "the information processing fee is an administrative fee"}};

// clang-format off
inline constexpr rule_row table_2_fee_rules[] = {
    {{"T2-UNIT", severity::warning, rule_category::plausibility, rule_family::table_2, false, true, 2019,
      {"行政事业性收费以万元填报", "Administrative fees are in 10,000 yuan"},
      {"正文没有以元为单位的同样数字，也不是上年的 10000 倍以上",
       "the prose does not have the same digits in yuan, and the figure is not 10,000 times last year's or more"},
      {"这一格以万元为单位。把元的数字照填进去，会大 10000 倍：正文里同样的数字带着“元”，或者比上年大 10000 倍以上，就是这样。",
       "The cell is in 10,000 yuan. A figure in yuan is 10,000 times too large: the prose has the same digits with yuan, or last year's "
       "figure is 10,000 times smaller."},
      {"表二填 400，正文写收取 400 元，即 0.04 万元：0.04 < 400，不符。",
       "Table 2 says 400, the prose 400 yuan, which is 0.04: 0.04 < 400: wrong."},
      {"换算成万元再填：除以 10000。", "Divide the figure by 10,000."},
      unit_of_fees, unit_of_fees, first_version, ""},
     apply_unit_of_fees,
     {"{place}填的是 {value}，{reason}，疑似以元为单位填报。", "{place} is {value}; {reason}: it seems to be in yuan."},
     nullptr, {}},

    {{"T2-FEEINFO", severity::note, rule_category::consistency, rule_family::table_2, false, true, 2019,
      {"行政事业性收费含实际收取的信息处理费", "Administrative fees contain the information processing fee received"},
      {"第六部分实际收取的信息处理费（元）÷ 10000 ≤ 行政事业性收费（万元）",
       "information processing fee received (yuan) ÷ 10,000 ≤ administrative fees (10,000 yuan)"},
      {"信息处理费本身是一项行政事业性收费，实际收取的不会多于收费总额。由别的机关统一收取、填报的，可能是例外。",
       "The information processing fee is itself an administrative fee, so no more of it is received than of all fees. Where another "
       "organ "
       "collects and reports it, there may be an exception."},
      {"第六部分写实际收取 400 元，即 0.04 万元，表二填 0：0 < 0.04，请核实。",
       "Section 6 gives 400 yuan received, which is 0.04, table 2 says 0: 0 < 0.04: see to it."},
      {"核对信息处理费是不是计入了行政事业性收费。", "See whether the information processing fee is among the administrative fees."},
      processing_fee_is_a_fee, processing_fee_is_a_fee, first_version, ""},
     apply_fees_contain_processing_fee,
     {"{place}填的是 {value}，少于实际收取的信息处理费 {received} 元。",
      "{place} is {value}, less than the information processing fee received, {received} yuan."},
     nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
