// Table 2: columns that contradict each other.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

inline constexpr relation issued_of_stock =
    with_comparison(equal_sums(scope::each_document_row, lines(form::measure_code::issued_this_year),
                               lines(form::measure_code::currently_effective, form::measure_code::repealed_this_year)),
                    comparison::at_most);
inline constexpr relation disclosed_of_total =
    with_comparison(equal_sums(scope::each_document_row, lines(form::measure_code::newly_disclosed),
                               lines(form::measure_code::total_disclosed)),
                    comparison::at_most);
inline constexpr relation produced_of_total =
    with_comparison(equal_sums(scope::each_document_row, lines(form::measure_code::newly_produced),
                               lines(form::measure_code::total_disclosed)),
                    comparison::at_most);

inline constexpr legal_basis stock_of_documents{
    table_arithmetic,
    {"表二：现行有效件数和本年废止件数之和，含本年制发件数",
     "Table 2: what is in force and what was repealed this year contain what was issued this year"}};
inline constexpr legal_basis total_of_documents{
    table_arithmetic,
    {"表二（2019 年版）：对外公开总数量含本年的",
     "Table 2 (2019 edition): the total disclosed contains what is of this year"}};
inline constexpr legal_basis produced_and_disclosed{
    likelihood,
    {"表二（2019 年版）：本年新制作的规章和规范性文件一般都公开",
     "Table 2 (2019 edition): rules and normative documents of this year are as a rule disclosed"}};
inline constexpr legal_basis items_and_decisions{
    likelihood,
    {"表二（2019 年版）：项目数量数的是事项，处理决定数量数的是办件",
     "Table 2 (2019 edition): items are matters on the list, decisions are cases handled"}};

// clang-format off
inline constexpr rule_row table_2_column_rules[] = {
    {{"T2-REGMIN", severity::warning, rule_category::consistency, rule_family::table_2, false, true, 2019,
      {"表二：本年制发的不多于现行有效的和本年废止的", "Table 2: no more is issued than is currently effective or was repealed"},
      {"本年制发件数 ≤ 现行有效件数 + 本年废止件数", "issued this year ≤ currently effective + repealed this year"},
      {"本年制发的文件到年底或者仍然有效，或者已经废止。制发的更多，就等于说年初的存量是负数。自动失效、宣布失效而没有计入废止的，可能是例外。",
       "What was issued this year is in force at its end or has been repealed. If more was issued, there were fewer than none before. "
       "Documents that lapsed and are not counted as repealed may be an exception."},
      {"“行政规范性文件”制发 5、现行有效 3、废止 1：3 + 1 = 4，与 5 相差 1，不符。",
       "Normative documents: issued 5, currently effective 3, repealed 1: 3 + 1 = 4; difference 1 from 5: wrong."},
      {"会同司法行政部门核对制发、废止、现行有效件数。", "Compare the three figures with the department of justice."},
      stock_of_documents, stock_of_documents, first_version, ""},
     apply_relation,
     {"{place}：本年制发 {left}，现行有效加本年废止只有 {right}，相差 {difference}。",
      "{place}: issued {left}, currently effective and repealed add to only {right}; difference {difference}."},
     &issued_of_stock, {}},

    {{"T2-DISCLOSED", severity::warning, rule_category::consistency, rule_family::table_2, true, false, 2019,
      {"表二：本年新公开的不多于对外公开总数", "Table 2: no more is newly disclosed than is disclosed in all"},
      {"本年新公开数量 ≤ 对外公开总数量", "newly disclosed this year ≤ total disclosed"},
      {"对外公开总数量是到年底为止公开着的全部文件，含本年新公开的。",
       "The total disclosed is all that is public at the end of the year, what was newly disclosed among it."},
      {"“规范性文件”本年新公开 7、对外公开总数量 5：5 < 7，不符。",
       "Normative documents: newly disclosed 7, total disclosed 5: 5 < 7: wrong."},
      {"核对新公开数量和公开总数量。", "Compare what is newly disclosed with the total."},
      total_of_documents, total_of_documents, first_version, ""},
     apply_relation,
     {"{place}：本年新公开 {left}，对外公开总数量只有 {right}，相差 {difference}。",
      "{place}: newly disclosed {left}, total disclosed only {right}; difference {difference}."},
     &disclosed_of_total, {}},

    {{"T2-PRODUCED", severity::warning, rule_category::plausibility, rule_family::table_2, true, false, 2019,
      {"表二：本年新制作的不多于对外公开总数", "Table 2: no more is newly produced than is disclosed in all"},
      {"本年新制作数量 ≤ 对外公开总数量", "newly produced this year ≤ total disclosed"},
      {"规章和规范性文件应当主动公开，本年新制作的都在对外公开总数量之内。新制作的更多，多半是把一般公文也算了进去，或者总数量只填了一部分。",
       "Rules and normative documents are to be disclosed, so what was produced this year is in the total. Where more was produced, "
       "ordinary documents have mostly been counted too, or the total is only a part."},
      {"“规范性文件”本年新制作 8、对外公开总数量 2：2 < 8，不符。",
       "Normative documents: newly produced 8, total disclosed 2: 2 < 8: wrong."},
      {"核对新制作数量是不是只计规范性文件，公开总数量是不是全部。", "See whether only normative documents were counted, and whether the total is all of them."},
      produced_and_disclosed, produced_and_disclosed, first_version, ""},
     apply_relation,
     {"{place}：本年新制作 {left}，对外公开总数量只有 {right}，相差 {difference}。",
      "{place}: newly produced {left}, total disclosed only {right}; difference {difference}."},
     &produced_of_total, {}},

    {{"T2-DECISIONS", severity::warning, rule_category::plausibility, rule_family::table_2, true, false, 2019,
      {"表二：处理决定数量不是项目数量", "Table 2: decisions are not items"},
      {"本年增/减 ≠ 0 时，处理决定数量 ≠ 上一年项目数量 + 本年增/减",
       "where there is a change, decisions ≠ items in the previous year + change this year"},
      {"处理决定数量是一年办了多少件，项目数量是有多少个事项。处理决定数量恰好等于上一年项目数量加本年增/减，多半是把这一栏当成了本年项目数量。"
       "不到 10 件的可能是巧合，只作提示；没有增减的不查。",
       "Decisions are the cases of a year, items the matters on a list. Decisions that are exactly last year's items with the change "
       "were "
       "mostly taken for this year's items. Below 10 it may be chance, and is a note; without a change it is not looked at."},
      {"“行政许可”上一年项目 30、本年增/减 4、处理决定 34：30 + 4 = 34，与 34 相差 0，疑似填成了项目数。",
       "Administrative licensing: items 30, change 4, decisions 34: 30 + 4 = 34; difference 0 from 34: taken for items."},
      {"填本年实际作出的处理决定件数。", "Put the number of decisions made this year."},
      items_and_decisions, items_and_decisions, first_version, ""},
     apply_decisions_like_items,
     {"{place}填的是 {decisions}，恰好是上一年项目数量 {items} 加本年增/减 {change}，疑似填成了项目数量。",
      "{place} is {decisions}, exactly the items of the previous year ({items}) with this year's change ({change}); it seems to count "
      "items."},
     nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
