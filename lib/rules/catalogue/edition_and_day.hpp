// The edition of the form, the day of publication, and a report that says nothing.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

inline constexpr legal_basis deadlines{
    regulations, {"第四十九条；配置写明期限的，以配置为准", "Article 49; where the profile sets a day, that day"}};
inline constexpr legal_basis rarely_all_zero{likelihood,
                                             {"三张表全是 0 的一年少见", "a year in which every figure is 0 is rare"}};

// clang-format off
inline constexpr rule_row edition_and_day_rules[] = {
    {{"S-EDITION", severity::note, rule_category::form, rule_family::structure, true, true, 2019,
      {"报告用的是该年度的格式", "The report has the form of its year"},
      {"2021 年度起用 2021 年的格式，2019、2020 年度用 2019 年的试行格式",
       "the form of 2021 from the year 2021 on, the trial form of 2019 for 2019 and 2020"},
      {"2021 年 9 月 26 日印发的格式取代了 2019 年的试行格式。用旧格式的报告照旧格式核对，但应当改用新格式；年度更早而用新格式的，请看年度是否有误。",
       "The form issued on 26 September 2021 took the place of the trial form of 2019. A report in the old form is checked by that form "
       "but "
       "should use the new one; for an earlier year in the new form, see whether the year is right."},
      {"2023 年的报告用 2019 年的格式：2019 < 2021，不符。", "A report for 2023 in the form of 2019: 2019 < 2021: wrong."},
      {"按该年度的格式重新填报，或者核对年度。", "Use the form of the year, or see to the year."},
      {form_2021, {"2021 年 9 月 26 日印发", "issued on 26 September 2021"}},
      {form_2019, {"附件 年度报告格式（试行）", "Annex, the trial form"}},
      first_version, ""},
     apply_edition_of_year,
     {"{year} 年的报告用的是 {form}，该年度用 {due}。", "The report for {year} has {form}; its year has {due}."},
     nullptr, {}},

    {{"P-DATE", severity::error, rule_category::timeliness, rule_family::timeliness, true, true, 2019,
      {"报告按期公布", "The report is published in time"},
      {"县级以上人民政府部门：次年 1 月 31 日以前；县级以上地方人民政府：次年 3 月 31 日以前",
       "departments of county level and above: by 31 January of the next year; local governments of county level and above: by 31 March"},
      {"条例规定的是最后期限，各地可以定得更早，写在配置里的以配置为准。乡镇和街道没有法定期限，配置写明的才核对。不知道机关的级别和类型时，"
       "1 月 31 日以前公布的都算按期，以后的无法核对。条例没有点名的机关（派出机构、授权组织、开发区管委会等）超过 1 月 31 日只作提示。",
       "The Regulations set the last day; a locality may set an earlier one, and the profile's counts. Townships and sub-districts have "
       "no "
       "statutory day and are checked only where the profile sets one. Where level and kind are unknown, whatever is published by 31 "
       "January is in time and the rest cannot be checked. For organs that the Regulations do not name (dispatched institutions, "
       "authorised "
       "organisations, committees of development zones), after 31 January is a note."},
      {"县级部门 2 月 3 日公布：31 < 34（自 1 月 1 日起的天数），不符。",
       "A county department publishes on 3 February: 31 < 34 (days from 1 January): wrong."},
      {"按期公布；核对公布日期。", "Publish in time; see whether the day is right."},
      deadlines, deadlines, first_version, "", rule_need::day, 0,
      {"县级和县级以上机关；乡镇、街道以配置为准", "county level and above; townships and sub-districts by their profile"}},
     apply_deadline,
     {"{place}是 {day}，迟于期限 {deadline}。", "{place} is {day}, after the deadline {deadline}."},
     nullptr, {}},

    {{"P-ZERO", severity::note, rule_category::plausibility, rule_family::plausibility, true, true, 2019,
      {"报告不全是 0", "Not every figure of the report is 0"},
      {"三张表至少有一个数不为 0", "at least one figure of the three tables is not 0"},
      {"小机关可能一年没有一件申请、一件决定，三张表都是 0；这也可能是照抄空表。请核实。只有表三或者表四全为 0 是常事，不提示。",
       "A small organ may have a year without applications and decisions, and all 0; or an empty form was copied. See to it. Zeros in "
       "table 3 or 4 alone are common and not noted."},
      {"三张表的数加起来是 0：0 < 1，请核实。", "All figures add up to 0: 0 < 1: see to it."},
      {"核对本年是不是确实没有发生任何事项。", "See whether nothing was to be counted this year."},
      rarely_all_zero, rarely_all_zero, first_version, ""},
     apply_zero_report,
     {"{place}每一格都是 0。", "{place}: every figure is 0."},
     nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
