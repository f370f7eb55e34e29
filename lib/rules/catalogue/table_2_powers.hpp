// Table 2: what an organ of its level and kind can have to report.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

inline constexpr legal_basis of_rules{
    {"《中华人民共和国立法法》（2023 年修正）", "Legislation Law (2023)"},
    {"第九十一条、第九十三条（以前的文本条次不同）", "Articles 91 and 93 (numbered otherwise in earlier texts)"}};
inline constexpr legal_basis of_licences{{"《中华人民共和国行政许可法》", "Administrative Licensing Law"},
                                         {"第二十二条至第二十四条", "Articles 22 to 24"}};
inline constexpr legal_basis of_penalties{
    {"《中华人民共和国行政处罚法》（2021 年修订）", "Administrative Penalties Law (2021)"},
    {"第十七条至第二十条、第二十四条", "Articles 17 to 20 and 24"}};
inline constexpr legal_basis of_compulsion{{"《中华人民共和国行政强制法》", "Administrative Compulsion Law"},
                                           {"第十七条", "Article 17"}};
inline constexpr legal_basis of_fees{regulations, {"第二十条第八项", "Article 20, item 8"}};

inline constexpr bilingual_view stated_without_power{"配置写明没有这项权力的机关",
                                                     "organs that by their profile lack the power"};
inline constexpr bilingual_view no_such_power{"{place}填的是 {value}，而配置写明本机关没有这项权力。",
                                              "{place} is {value}, but by its profile this organ has no such power."};
inline constexpr bilingual_view see_to_power{"核对这个数是不是别的机关的，或者配置有误。",
                                             "See whether the figure is another organ's, or the profile is wrong."};

// clang-format off
inline constexpr rule_row table_2_power_rules[] = {
    {{"T2-RULEPOWER", severity::error, rule_category::plausibility, rule_family::table_2, true, true, 2019,
      {"有规章制定权的机关才有规章", "Only an organ with the power to make rules has rules"},
      {"没有规章制定权的机关：规章各格 = 0", "without the power to make rules: every cell of the row Rules = 0"},
      {"规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定。县级和县级以下机关填了规章是错误；地方政府部门填了，可能是代政府列出，算警告；"
       "政府办公厅（室）和汇总报告可以列政府的规章。配置写明有没有规章制定权的，以配置为准；级别或者类型不明的无法核对，只作提示。",
       "Rules are made by departments of the State Council and by the people's governments of provinces and of cities with districts and "
       "autonomous prefectures. With an organ of county level and below they are an error; a local department may list those of its "
       "government, which is a warning; a general office and an aggregate may have them. What the profile says of the power decides; "
       "where "
       "level or kind is unknown, this cannot be checked and is a note."},
      {"县级部门现行有效规章填 2：0 < 2，不符。", "A county department with 2 rules in force: 0 < 2: wrong."},
      {"规章和行政规范性文件分开填：县级和县级以下机关的文件填在行政规范性文件一行。",
       "Keep rules and normative documents apart: the documents of a county and below belong in the row of normative documents."},
      of_rules, of_rules, first_version, "", rule_need::organ, 0,
      {"各级各类机关；级别和类型决定轻重", "all; level and kind decide how much it matters"}},
     apply_rule_making_power,
     {"{place}填了不为 0 的数，而{reason}。", "{place} has a figure other than 0, but {reason}."},
     nullptr, {}},

    {{"T2-LICPOWER", severity::note, rule_category::plausibility, rule_family::table_2, true, true, 2019,
      {"没有许可权的机关没有行政许可决定", "An organ without the power to license has no licences"},
      {"没有许可权的机关：行政许可处理决定 = 0", "without the power to license: licensing decisions = 0"},
      {"行政许可由有许可权的机关或者法律、法规授权的组织在职权内实施，也可以委托。只在配置写明本机关没有许可权时核对。",
       "Licences are given by organs with that power, by authorised organisations, or on their behalf. Looked at only where the profile "
       "says that the organ has no such power."},
      {"没有许可权的机关填 5：0 < 5，请核实。", "An organ without the power has 5: 0 < 5: see to it."},
      see_to_power, of_licences, of_licences, first_version, "", rule_need::organ, 0, stated_without_power},
     apply_licensing_power, no_such_power, nullptr, {}},

    {{"T2-PENALTYPOWER", severity::note, rule_category::plausibility, rule_family::table_2, true, true, 2019,
      {"没有处罚权的机关没有行政处罚决定", "An organ without the power to penalise has no penalties"},
      {"没有处罚权的机关：行政处罚处理决定 = 0", "without the power to penalise: penalty decisions = 0"},
      {"行政处罚由有处罚权的机关实施；乡镇、街道可以由省级决定取得。只在配置写明本机关没有处罚权时核对。",
       "Penalties are imposed by organs with that power, which a province may give to townships and sub-districts. Looked at only where "
       "the profile says that the organ has no such power."},
      {"没有处罚权的机关填 5：0 < 5，请核实。", "An organ without the power has 5: 0 < 5: see to it."},
      see_to_power, of_penalties, of_penalties, first_version, "", rule_need::organ, 0, stated_without_power},
     apply_penalty_power, no_such_power, nullptr, {}},

    {{"T2-COERCIONPOWER", severity::note, rule_category::plausibility, rule_family::table_2, true, true, 2019,
      {"没有强制权的机关没有行政强制", "An organ without the power of compulsion has none"},
      {"没有强制权的机关：行政强制处理决定 = 0", "without the power of compulsion: compulsion decisions = 0"},
      {"行政强制措施由法律、法规规定的机关实施，不得委托。只在配置写明本机关没有强制权时核对。",
       "Compulsory measures are taken by the organs that laws and regulations name and are never entrusted. Looked at only where the "
       "profile says that the organ has no such power."},
      {"没有强制权的机关填 5：0 < 5，请核实。", "An organ without the power has 5: 0 < 5: see to it."},
      see_to_power, of_compulsion, of_compulsion, first_version, "", rule_need::organ, 0, stated_without_power},
     apply_compulsion_power, no_such_power, nullptr, {}},

    {{"T2-FEEPOWER", severity::note, rule_category::plausibility, rule_family::table_2, false, true, 2019,
      {"不收费的机关没有行政事业性收费", "An organ that collects no fees has none"},
      {"没有收费项目的机关：行政事业性收费 = 0", "without fees to collect: administrative fees = 0"},
      {"行政事业性收费按项目收取。只在配置写明本机关没有收费项目时核对。",
       "Administrative fees are collected for items on a list. Looked at only where the profile says that the organ has none."},
      {"没有收费项目的机关填 5：0 < 5，请核实。", "An organ without fees to collect has 5: 0 < 5: see to it."},
      see_to_power, of_fees, of_fees, first_version, "", rule_need::organ, 0, stated_without_power},
     apply_fees_power, no_such_power, nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
