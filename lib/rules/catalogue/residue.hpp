// What was left in the text from another year, another organ or the template.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

inline constexpr legal_basis organ_in_title{practice, {"标题写明报告机关", "the title names the organ that reports"}};
inline constexpr legal_basis nothing_of_the_template{
    practice, {"报告不带模板的填写说明和空白", "a report has no instructions or blanks of its template"}};

// clang-format off
inline constexpr rule_row residue_rules[] = {
    {{"S-YEAR", severity::warning, rule_category::accuracy, rule_family::residue, true, true, 2019,
      {"开头所称的年度报告是报告年度的",
       "The preamble speaks of the report of this year"},
      {"“YYYY年政府信息公开工作年度报告”的 YYYY = 报告年度",
       "YYYY of \"YYYY年政府信息公开工作年度报告\" = the year reported"},
      {"报告开头写的是另一年的年度报告，多半是旧稿没有改。只看第一部分以前的文字。",
       "A preamble that speaks of the report for another year is most likely an old text. Only the text before section 1 is looked at."},
      {"报告年度为 2024 年，开头写“2023年政府信息公开工作年度报告”：2023 < 2024，不符。",
       "The year reported is 2024, the preamble says \"2023年政府信息公开工作年度报告\": 2023 < 2024: wrong."},
      {"核对标题和开头的年份。",
       "See to the year in title and preamble."},
      report_of_last_year, report_of_last_year,
      first_version, ""},
     apply_year_of_title,
     {"正文“{clause}”写的是 {stated} 年的报告，报告年度是 {year} 年。",
       "The text \"{clause}\" speaks of the report for {stated}, the year reported is {year}."},
     nullptr, {}},

    {{"S-ORGAN", severity::warning, rule_category::accuracy, rule_family::residue, true, true, 2019,
      {"标题上的机关就是报告的机关",
       "The title names the organ that reports"},
      {"标题行的机关名称与报告机关相同，或者是它的简称、全称",
       "the organ of the title line is the one reporting, in full or abbreviated"},
      {"标题行写着另一个机关的名称，多半是照别人的报告改写时没有改。一个名称的各字依次出现在另一个名称里的，当作同一机关的全称和简称。",
       "A title line with the name of another organ was most likely taken over from its report. Where the characters of one name stand "
       "in the other in their order, they are taken for the full and the short name of one organ."},
      {"报告机关是甲县档案局，标题写“乙县档案局”，4 个字相同：4 < 5，不符。",
       "The organ is 甲县档案局 and the title says 乙县档案局, 4 characters alike: 4 < 5: wrong."},
      {"核对标题上的机关名称。",
       "See to the name in the title."},
      organ_in_title, organ_in_title,
      first_version, ""},
     apply_organ_of_title,
     {"{place}写的机关是“{stated}”，报告的机关是“{organ}”。",
       "{place} names \"{stated}\", the organ that reports is \"{organ}\"."},
     nullptr, {}},

    {{"S-TEMPLATE", severity::warning, rule_category::form, rule_family::residue, true, true, 2019,
      {"正文没有留下模板的说明和空白",
       "No instructions or blanks of the template are left in the text"},
      {"正文和标题中没有 XX、××、某某、“此处填写”和表格的填写说明",
       "no XX, ××, 某某, 此处填写 or instructions of the tables in text and headings"},
      {"模板里的占位符、填写说明和表格里的勾稽关系说明不是报告的内容，留在正文里说明没有改完。",
       "Placeholders, instructions and the notes on the sums of the tables are not part of a report; where they are left in the text it "
       "was not finished."},
      {"正文留有“XX局”1 处：0 < 1，不符。",
       "The text has \"XX局\" 1 time: 0 < 1: wrong."},
      {"改成实际的内容，或者删去。",
       "Put what belongs there, or take it out."},
      nothing_of_the_template, nothing_of_the_template,
      first_version, ""},
     apply_template_left_in,
     {"正文“{clause}”留有模板的文字，共 {count} 处。",
       "The text \"{clause}\" has words of the template left in; {count} in all."},
     nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
