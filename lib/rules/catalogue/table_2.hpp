// Table 2: the form of its cells, and what an organ of this kind can have.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

inline constexpr legal_basis counts_of_table_2{
    table_arithmetic, {"表二：件数、数量是计数", "Table 2: these columns count documents, decisions and items"}};

// clang-format off
inline constexpr rule_row table_2_rules[] = {
    {{"T2-NONNEG", severity::error, rule_category::accuracy, rule_family::table_2, true, true, 2019,
      {"表二的件数、数量是非负整数", "The counts of table 2 are whole numbers, not negative"},
      {"每格 ≥ 0，整数；2019 年版的“本年增/减”可以是负数", "every cell ≥ 0 and whole; \"change this year\" of the 2019 edition may be negative"},
      {"件数和数量是数出来的，只能是 0 或正整数。2019 年版的“本年增/减”是两年之差，减少的用负数表示。",
       "What is counted is 0 or a positive whole number. \"Change this year\" of the 2019 edition is a difference and may be negative."},
      {"“行政许可”本年处理决定数量填 -3：-3 < 0，不符；填“12.5”：带小数，不符。",
       "Administrative licensing, decisions this year: -3: -3 < 0: wrong; \"12.5\": has decimals: wrong."},
      {"填 0 或正整数，不写单位和说明；没有发生的填“0”。", "Put 0 or a positive whole number without unit or remark."},
      counts_of_table_2, counts_of_table_2, first_version, ""},
     apply_cell_form, {}, nullptr, counts_in(form::table_code::proactive_disclosure)},

    {{"T2-FEE", severity::error, rule_category::accuracy, rule_family::table_2, true, true, 2019,
      {"表二的金额是非负数，最多精确到分", "The amounts of table 2 are not negative and exact to the fen"},
      {"金额 ≥ 0，以万元为单位，最多 6 位小数；2019 年版的采购总金额写明单位",
       "amount ≥ 0 in 10,000 yuan with at most 6 decimals; the total procurement amount of the 2019 edition has its unit"},
      {"收费金额以万元为单位，0.000001 万元就是 1 分，再小的小数没有意义。2019 年版的采购总金额没有规定单位，所以要写明元或者万元。",
       "Fees are in 10,000 yuan, of which 0.000001 is one fen; smaller decimals mean nothing. The 2019 edition fixes no unit for the "
       "total "
       "procurement amount, so the cell says yuan or 10,000 yuan."},
      {"“行政事业性收费”填 18.871：18.871 万元 = 188710 元，相符；填“12.3456789”：有 7 位小数，不符。",
       "Administrative fees: 18.871: 18.871 × 10,000 yuan = 188710 yuan, right; \"12.3456789\": 7 decimals: wrong."},
      {"以万元为单位填报，最多 6 位小数；没有发生的填“0”。", "Put the amount in 10,000 yuan with at most 6 decimals; 0 where there is none."},
      {form_2021, {"附件 表二：“本年收费金额（单位：万元）”", "Annex, table 2: \"fees collected this year (unit: 10,000 yuan)\""}},
      {form_2019, {"附件 表二：“采购总金额”", "Annex, table 2: \"total procurement amount\""}},
      first_version, ""},
     apply_cell_form, {}, nullptr,
     {form::table_code::proactive_disclosure, {form::value_type::amount_10k_yuan, form::value_type::amount_with_unit}}},
};
// clang-format on

} // namespace ogi::checking
