// The prose against the tables and against itself.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

inline constexpr legal_basis text_and_item_1{practice, {"正文与表三第一项核对", "text against table 3, item 1"}};
inline constexpr legal_basis text_and_item_2{practice, {"正文与表三第二项核对", "text against table 3, item 2"}};
inline constexpr legal_basis text_and_item_4{practice, {"正文与表三第四项核对", "text against table 3, item 4"}};
inline constexpr legal_basis text_and_items_1_and_2{
    practice,
    {"正文与表三第一、二项核对；“收到”有含上年结转的，也有不含的，符合一种即可",
     "text against table 3, items 1 and 2; \"received\" is said with and without those carried over, and either will "
     "do"}};
inline constexpr legal_basis text_and_item_3{practice, {"正文与表三第三项核对", "text against table 3, item 3"}};
inline constexpr legal_basis text_and_table_4{practice, {"正文与表四核对", "text against table 4"}};
inline constexpr legal_basis text_and_table_2{practice, {"正文与表二核对", "text against table 2"}};
inline constexpr legal_basis text_and_fee{practice, {"正文与信息处理费数据核对", "text against the data on the fee"}};
inline constexpr legal_basis all_parts_of_a_whole{plain_arithmetic,
                                                  {"全部的部分加起来等于总数", "all parts add up to the whole"}};

// Of the rules that hold the text against a table.
inline constexpr bilingual_view figures_of_one_matter{
    "正文写的数和表格说的是同一件事时，应当一致。只核对口径确定的数：点名别的机关、别的年度、只说一部分、约数和口径不同"
    "的数不比，作提示列出。",
    "Where text and table speak of the same thing their figures agree. Only figures whose scope is certain are "
    "compared; those of another organ or year, of a part, approximate ones and those counted on another basis are "
    "noted and not compared."};
inline constexpr bilingual_view see_to_text_and_table{
    "核对正文和表格，改正写错的一处；口径不同的，在正文中写明口径。",
    "Compare text and table and mend the one that is wrong; where they count differently, say so in the text."};
inline constexpr bilingual_view text_and_table_differ{"正文“{clause}”写的是 {stated}，{place}为 {table}。",
                                                      "The text \"{clause}\" says {stated}, {place} is {table}."};

// clang-format off
inline constexpr rule_row text_rules[] = {
    {{"N-NEW", severity::warning, rule_category::consistency, rule_family::text, true, true, 2019,
      {"正文的新收件数与表三一致",
       "The applications newly received: text and table 3 agree"},
      {"正文“新收 N 件”= 表三第一项",
       "text \"N newly received\" = table 3, item 1"},
      figures_of_one_matter,
      {"正文写新收 12 件，表三第一项总计 15：12 < 15，不符。",
       "The text says 12 newly received, item 1 of table 3 has 15: 12 < 15: wrong."},
      see_to_text_and_table,
      text_and_item_1, text_and_item_1,
      first_version, ""},
     apply_stated<stated::newly_received>,
     text_and_table_differ,
     nullptr, {}},

    {{"N-CARRYIN", severity::warning, rule_category::consistency, rule_family::text, true, true, 2019,
      {"正文的上年结转件数与表三一致",
       "The applications carried over from last year: text and table 3 agree"},
      {"正文“上年结转 N 件”= 表三第二项",
       "text \"N carried over from last year\" = table 3, item 2"},
      figures_of_one_matter,
      {"正文写上年结转 2 件，表三第二项总计 3：2 < 3，不符。",
       "The text says 2 carried over, item 2 of table 3 has 3: 2 < 3: wrong."},
      see_to_text_and_table,
      text_and_item_2, text_and_item_2,
      first_version, ""},
     apply_stated<stated::carried_in>,
     text_and_table_differ,
     nullptr, {}},

    {{"N-CARRYOUT", severity::warning, rule_category::consistency, rule_family::text, true, true, 2019,
      {"正文的结转下年度件数与表三一致",
       "The applications carried over to next year: text and table 3 agree"},
      {"正文“结转下年度 N 件”= 表三第四项",
       "text \"N carried over to next year\" = table 3, item 4"},
      figures_of_one_matter,
      {"正文写结转下年度 1 件，表三第四项总计 4：1 < 4，不符。",
       "The text says 1 carried over to next year, item 4 of table 3 has 4: 1 < 4: wrong."},
      see_to_text_and_table,
      text_and_item_4, text_and_item_4,
      first_version, ""},
     apply_stated<stated::carried_out>,
     text_and_table_differ,
     nullptr, {}},

    {{"N-RECEIVED", severity::warning, rule_category::consistency, rule_family::text, true, true, 2019,
      {"正文的收到件数与表三一致",
       "The applications received: text and table 3 agree"},
      {"正文“收到 N 件”= 第一项，或者第一项加第二项",
       "text \"N received\" = item 1, or items 1 and 2"},
      figures_of_one_matter,
      {"正文写收到 20 件，表三新收 12、上年结转 3：12 + 3 = 15，与 20 相差 5，不符。",
       "The text says 20 received, table 3 has 12 new and 3 carried over: 12 + 3 = 15; difference 5 from 20: wrong."},
      see_to_text_and_table,
      text_and_items_1_and_2, text_and_items_1_and_2,
      first_version, ""},
     apply_stated<stated::received>,
     text_and_table_differ,
     nullptr, {}},

    {{"N-RESULT", severity::warning, rule_category::consistency, rule_family::text, true, true, 2019,
      {"正文的办理结果与表三一致",
       "The outcomes: text and table 3 agree"},
      {"正文“予以公开 N 件”“办结 N 件”等 = 表三第三项各行",
       "text \"N disclosed\", \"N concluded\" = the rows of item 3 of table 3"},
      figures_of_one_matter,
      {"正文写不予公开 5 件，表三不予公开两行为 3 和 1：3 + 1 = 4，与 5 相差 1，不符。",
       "The text says 5 not disclosed, the rows of table 3 have 3 and 1: 3 + 1 = 4; difference 1 from 5: wrong."},
      see_to_text_and_table,
      text_and_item_3, text_and_item_3,
      first_version, ""},
     apply_stated<stated::outcomes>,
     text_and_table_differ,
     nullptr, {}},

    {{"N-REV", severity::warning, rule_category::consistency, rule_family::text, true, true, 2019,
      {"正文的行政复议件数与表四一致",
       "Administrative reconsideration: text and table 4 agree"},
      {"正文“行政复议 N 件”= 表四行政复议总计（或者其中一类结果）",
       "text \"N reconsiderations\" = the total of table 4, or one of its results"},
      figures_of_one_matter,
      {"正文写行政复议 3 件，表四总计 5：3 < 5，不符。",
       "The text says 3 reconsiderations, table 4 has 5: 3 < 5: wrong."},
      see_to_text_and_table,
      text_and_table_4, text_and_table_4,
      first_version, ""},
     apply_stated<stated::reconsideration>,
     text_and_table_differ,
     nullptr, {}},

    {{"N-LIT", severity::warning, rule_category::consistency, rule_family::text, true, true, 2019,
      {"正文的行政诉讼件数与表四一致",
       "Administrative litigation: text and table 4 agree"},
      {"正文“行政诉讼 N 件”= 未经复议直接起诉 + 复议后起诉",
       "text \"N lawsuits\" = without reconsideration + after reconsideration"},
      figures_of_one_matter,
      {"正文写行政诉讼 4 件，表四两组总计为 2 和 1：2 + 1 = 3，与 4 相差 1，不符。",
       "The text says 4 lawsuits, the two groups of table 4 have 2 and 1: 2 + 1 = 3; difference 1 from 4: wrong."},
      see_to_text_and_table,
      text_and_table_4, text_and_table_4,
      first_version, ""},
     apply_stated<stated::litigation>,
     text_and_table_differ,
     nullptr, {}},

    {{"N-REG", severity::warning, rule_category::consistency, rule_family::text, true, true, 2019,
      {"正文的规章、规范性文件数与表二一致",
       "Rules and normative documents: text and table 2 agree"},
      {"正文“制发、废止、现行有效 N 件”= 表二第二十条第（一）项",
       "text \"N issued, repealed, in force\" = table 2, article 20 (1)"},
      figures_of_one_matter,
      {"正文写现行有效规范性文件 30 件，表二为 47：30 < 47，不符。",
       "The text says 30 normative documents in force, table 2 has 47: 30 < 47: wrong."},
      see_to_text_and_table,
      text_and_table_2, text_and_table_2,
      first_version, ""},
     apply_stated<stated::documents>,
     text_and_table_differ,
     nullptr, {}},

    {{"N-DEC", severity::warning, rule_category::consistency, rule_family::text, true, true, 2019,
      {"正文的许可、处罚、强制决定数和收费金额与表二一致",
       "Decisions and fees: text and table 2 agree"},
      {"正文“作出行政处罚决定 N 件”等 = 表二相应的格",
       "text \"N decisions on penalties\" and the like = the cell of table 2"},
      figures_of_one_matter,
      {"正文写作出行政处罚决定 8 件，表二为 18：8 < 18，不符。",
       "The text says 8 decisions on penalties, table 2 has 18: 8 < 18: wrong."},
      see_to_text_and_table,
      text_and_table_2, text_and_table_2,
      first_version, ""},
     apply_stated<stated::other_of_table_2>,
     text_and_table_differ,
     nullptr, {}},

    {{"N-FEE", severity::warning, rule_category::consistency, rule_family::text, true, true, 2019,
      {"正文的信息处理费与报告数据一致",
       "The information processing fee: text and data agree"},
      {"正文写的收费通知件数、总金额、实收金额 = 数据中的数",
       "notices, amount and what was received: the text = the data"},
      figures_of_one_matter,
      {"正文写实际收取信息处理费 380 元，数据为 400 元：380 < 400，不符。",
       "The text says 380 yuan received, the data 400 yuan: 380 < 400: wrong."},
      see_to_text_and_table,
      text_and_fee, text_and_fee,
      first_version, ""},
     apply_stated<stated::processing_fee>,
     text_and_table_differ,
     nullptr, {}},

    {{"N-SUM", severity::warning, rule_category::consistency, rule_family::text, true, true, 2019,
      {"正文列出的各部分加起来等于总数",
       "The parts that the text lists add up to the total"},
      {"总数 = 其中各部分之和，只在列出的是全部时",
       "total = sum of the parts, only where all of them are listed"},
      {"“其中”后面有时只是一部分，所以只在列全时核对：列出了“其他”；或者列出了格式规定的全部类别（自然人和法人、六类办理结果、四类复议诉讼结果）。申请渠道列出当面、信函、网络三种的，各“类”之和超过总数的，只作提示。"
       "可能互相重叠的（同一条信息发在网站和微信上）不核对。",
       "What follows 其中 is at times a part of the parts. So only lists that are complete are added up: those that name the rest (其他), or "
       "all kinds that the form has. Ways of applying (in person, by post, online), and kinds (类) that exceed the total, give a note. "
       "Parts that may overlap, as where one item stands on several channels, are not added up."},
      {"正文写公开信息 21 条，其中文件 4 条、计划 5 条、其他 4 条：4 + 5 + 4 = 13，与 21 相差 8，不符。",
       "The text says 21 items, of which documents 4, plans 5, others 4: 4 + 5 + 4 = 13; difference 8 from 21: wrong."},
      {"核对总数和各部分。",
       "Compare the total with its parts."},
      all_parts_of_a_whole, all_parts_of_a_whole,
      first_version, ""},
     apply_sums_in_prose,
     {"正文“{clause}”：所列各部分 {parts} = {left}，总数为 {right}，相差 {difference}。",
       "The text \"{clause}\": the parts listed are {parts} = {left}, the total is {right}; difference {difference}."},
     nullptr, {}},

    {{"N-YEAR", severity::warning, rule_category::accuracy, rule_family::text, true, true, 2019,
      {"总体情况写的是报告年度的工作",
       "Section 1 is about the year reported"},
      {"第一部分段首的“YYYY年，……”= 报告年度",
       "\"In YYYY\" at the beginning of a paragraph of section 1 = the year reported"},
      {"第一部分以前一年或者后一年开头，而全篇没有提到报告年度、今年或本年的，多半是旧稿没有改年份。拿两年作比较的不算。",
       "A section 1 that opens with the year before or after, and nowhere speaks of the year reported, is most likely an old text whose "
       "year was not changed. Years named for comparison do not count."},
      {"2024 年度报告的第一部分以“2023年，本机关……”开头，没有提到 2024 年：2023 < 2024，不符。",
       "Section 1 of the report for 2024 opens with \"In 2023, ...\" and never speaks of 2024: 2023 < 2024: wrong."},
      {"核对正文的年份，并看数字是不是也没有更新。",
       "See to the year, and whether the figures are old as well."},
      report_of_last_year, report_of_last_year,
      first_version, ""},
     apply_year_of_work,
     {"正文“{clause}”写的是 {stated} 年，报告年度是 {year} 年。",
       "The text \"{clause}\" is about {stated}, the report about {year}."},
     nullptr, {}},

    {{"N-PERIOD", severity::warning, rule_category::accuracy, rule_family::text, true, true, 2019,
      {"数据的统计期限是报告年度的全年",
       "The data cover the whole year reported"},
      {"统计期限 = YYYY年1月1日至12月31日",
       "period of the data = 1 January to 31 December of the year"},
      {"报告写明数据统计期限的，应当从报告年度的 1 月 1 日到 12 月 31 日。新成立的机关可能短于一年，所以只是警告。",
       "Where the report states the period of its data it runs from 1 January to 31 December of the year reported. It can be shorter for "
       "an organ founded that year, hence a warning."},
      {"2024 年度报告写数据统计期限自 2023 年 1 月 1 日起：2023 < 2024，不符。",
       "The report for 2024 says that its data begin on 1 January 2023: 2023 < 2024: wrong."},
      {"核对统计期限的起止日期。",
       "See to the first and the last day of the period."},
      report_of_last_year, report_of_last_year,
      first_version, ""},
     apply_period_of_data,
     {"正文写的数据期限是“{clause}”，应为 {year} 年1月1日至12月31日。",
       "The text has the data cover \"{clause}\"; it should be 1 January to 31 December {year}."},
     nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
