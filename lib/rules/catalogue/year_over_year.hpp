// Against last year's report.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

constexpr term in_column(std::int32_t row, bool left) {
    return term_of(scope::each_column, row, left);
}
constexpr term in_group(std::int32_t result, bool left) {
    return term_of(scope::each_group, result, left);
}
constexpr term in_documents(std::int32_t measure, bool left) {
    return term_of(scope::each_document_row, measure, left);
}
constexpr term in_items(std::int32_t measure, bool left) {
    return term_of(scope::each_item_row, measure, left);
}

inline constexpr relation carried_over =
    relation_of(scope::each_column, comparison::equal,
                {of_last_year(in_column(form::row_code::carried_over_to_next_year, true)),
                 in_column(form::row_code::carried_over_from_previous_year, false)});
inline constexpr relation chain_of_documents =
    relation_of(scope::each_document_row, comparison::equal,
                {of_last_year(in_documents(form::measure_code::currently_effective, true)),
                 in_documents(form::measure_code::issued_this_year, true),
                 less(in_documents(form::measure_code::repealed_this_year, true)),
                 in_documents(form::measure_code::currently_effective, false)});
inline constexpr relation disclosed_documents =
    relation_of(scope::each_document_row, comparison::at_least,
                {of_last_year(in_documents(form::measure_code::total_disclosed, true)),
                 in_documents(form::measure_code::newly_disclosed, true),
                 in_documents(form::measure_code::total_disclosed, false)});
inline constexpr relation items_of_last_year =
    relation_of(scope::each_item_row, comparison::equal,
                {of_last_year(in_items(form::measure_code::previous_year_items, true)),
                 of_last_year(in_items(form::measure_code::change_this_year, true)),
                 in_items(form::measure_code::previous_year_items, false)});
inline constexpr relation pending_cases =
    relation_of(scope::each_group, comparison::at_most,
                {of_last_year(in_group(form::result_code::pending, true)), in_group(form::result_code::total, false)});

inline constexpr legal_basis carried_over_words{
    arithmetic_of_years,
    {"表三：上年报告的“四、结转下年度继续办理”就是本年报告的“二、上年结转政府信息公开申请数量”",
     "Table 3: what last year's report carries over to the next year is what this one has from the year before"}};
inline constexpr legal_basis stock_words{arithmetic_of_years,
                                         {"表二：现行有效件数是存量，随制发、废止增减",
                                          "Table 2: documents in effect are a stock, changed by issue and repeal"}};
inline constexpr legal_basis disclosed_words{
    arithmetic_of_years,
    {"表二：对外公开总数量是存量，随本年新公开增加",
     "Table 2: total disclosed is a stock that grows by what is newly disclosed"}};
inline constexpr legal_basis items_words{
    arithmetic_of_years,
    {"表二：上一年项目数量加本年增/减，是下一年报告的上一年项目数量",
     "Table 2: the items of the previous year and the change are the items of the previous year in the next report"}};
inline constexpr legal_basis pending_words{
    likelihood,
    {"表四：是否计入上年未审结的案件，格式没有说明",
     "Table 4: whether cases pending from the year before are counted the form does not say"}};
inline constexpr legal_basis jump_words{likelihood, {"5 倍是经验界限", "five times is a limit of experience"}};
inline constexpr legal_basis copy_words{likelihood,
                                        {"各数都不变的一年极少见", "a year in which no figure changes is very rare"}};
inline constexpr legal_basis repeated_words{
    form_2021,
    {"（四）明确责任：“内容雷同、敷衍塞责”",
     "(4) Responsibilities: \"contents that repeat themselves, done perfunctorily\""}};

// clang-format off
inline constexpr rule_row year_over_year_rules[] = {
    {{"Y-CARRY", severity::error, rule_category::consistency, rule_family::year_over_year, true, true, 2019,
      {"表三每一列：上年报告的结转下年度等于本年的上年结转", "Table 3, every column: what last year carried over is what this year has from it"},
      {"上年报告的四 = 二", "last year's 4 = 2"},
      {"上年没有办完、结转到本年的申请，在上年报告中是第四项，在本年报告中是第二项，是同一批申请。总计列不相等是错误；其余各列不相等是警告，"
       "因为申请人的类别有时在结转后更正。两版格式都有这两行，2020 年与 2021 年之间也可比较。",
       "The applications that were not finished last year are item 4 of last year's report and item 2 of this one. A difference in the "
       "column of totals is an error, in the other columns a warning, because the kind of an applicant is sometimes corrected later. "
       "Both "
       "editions have these rows, so 2020 and 2021 are compared too."},
      {"上年报告“总计”列四为 3，本年二为 5：3 < 5，不符。", "Column \"Total\": last year's item 4 is 3, this year's item 2 is 5: 3 < 5: wrong."},
      {"对照上年报告核对这一列；上年报告有误的，注明更正情况。", "Compare this column with last year's report; if that one was wrong, say what was corrected."},
      carried_over_words, carried_over_words, first_version, "", rule_need::previous},
     apply_relation,
     {"{place}：上年报告结转下年度 {left} 件，本年报告的上年结转为 {right} 件，相差 {difference}。",
      "{place}: last year's report carries over {left}, this one has {right} from the year before; difference {difference}."},
     &carried_over, {}, severity::warning},

    {{"T2-REGCHAIN", severity::warning, rule_category::consistency, rule_family::year_over_year, false, true, 2021,
      {"表二规章、行政规范性文件：上年现行有效加制发减废止等于现行有效",
       "Table 2, rules and normative documents: last year's stock, plus issued, less repealed, is the stock"},
      {"上年报告的现行有效件数 + 本年制发件数 - 本年废止件数 = 现行有效件数",
       "last year's currently effective + issued this year - repealed this year = currently effective"},
      {"现行有效件数是年末的存量，一年中随制发增加、随废止减少。有效期届满失效、清理时重新认定、机关或者统计范围变化、更正上年错误时会不相等，所以是警告，"
       "应当能说明原因。2019 年版格式的“对外公开总数量”不是现行有效件数，与之不能相接，因此 2021 年的报告对 2019 年版的上年报告无法核对。",
       "The documents in effect are a stock at the end of the year, which grows by what is issued and shrinks by what is repealed. It "
       "may "
       "differ where documents lapsed or were reclassified, the organ or its scope changed, or an error of last year was corrected; so "
       "this "
       "is a warning, and there should be an explanation. \"Total disclosed\" of the 2019 edition is another figure and does not "
       "connect, so "
       "a report for 2021 cannot be checked against one in the form of 2019."},
      {"上年现行有效 440，本年制发 58、废止 45，现行有效 546：440 + 58 = 498，546 + 45 = 591，相差 93，不符。",
       "440 in effect last year, 58 issued, 45 repealed, 546 in effect: 440 + 58 = 498, 546 + 45 = 591; difference 93: wrong."},
      {"对照上年报告核对这几个数；属失效、清理或者范围变化的，说明原因。",
       "Compare these figures with last year's report; explain documents that lapsed or were reclassified, or a change of scope."},
      stock_words, stock_words, first_version, "", rule_need::previous},
     apply_relation,
     {"{place}：上年现行有效件数加本年制发减本年废止为 {left}，现行有效件数填的是 {right}，相差 {difference}。",
      "{place}: last year's stock plus issued less repealed is {left}, currently effective is {right}; difference {difference}."},
     &chain_of_documents, {}},

    {{"Y-DOCS", severity::note, rule_category::plausibility, rule_family::year_over_year, true, false, 2020,
      {"表二（2019 年版）规章、规范性文件：对外公开总数量不多于上年总数加本年新公开",
       "Table 2 of 2019, documents: total disclosed is at most last year's total and what is newly disclosed"},
      {"上年报告的对外公开总数量 + 本年新公开数量 ≥ 对外公开总数量", "last year's total disclosed + newly disclosed this year ≥ total disclosed"},
      {"对外公开的文件由上年已公开的和本年新公开的组成；废止、失效的不再计入，所以可以少，不会多。2019 年版格式没有废止这一栏。",
       "What is disclosed was disclosed by last year or is newly disclosed; what was repealed or lapsed no longer counts, so there may "
       "be "
       "less, but not more. The 2019 edition has no column for repeals."},
      {"上年 89，本年新公开 77，对外公开总数量 170：89 + 77 = 166，与 170 相差 4，不符。",
       "89 last year, 77 newly disclosed, 170 in total: 89 + 77 = 166; difference 4 from 170: wrong."},
      {"对照上年报告核对这三个数。", "Compare these three figures with last year's report."},
      disclosed_words, disclosed_words, first_version, "", rule_need::previous},
     apply_relation,
     {"{place}：上年对外公开总数量加本年新公开为 {left}，对外公开总数量填的是 {right}，多 {difference}。",
      "{place}: last year's total disclosed and what is newly disclosed add to {left}, total disclosed is {right}; {difference} more."},
     &disclosed_documents, {}},

    {{"Y-2019", severity::warning, rule_category::consistency, rule_family::year_over_year, true, false, 2020,
      {"表二（2019 年版）每个事项：上年报告的项目数量加增减等于本年的上一年项目数量",
       "Table 2 of 2019, every item: last year's items and change are this year's items of the previous year"},
      {"上年报告的上一年项目数量 + 上年报告的本年增/减 = 上一年项目数量",
       "last year's items in the previous year + last year's change this year = items in the previous year"},
      {"2019 年版格式中，项目数量是权责清单上的事项数。上年报告的上一年项目数量加上当年的增减，就是上年末的项目数量，本年报告应从它开始。",
       "In the 2019 edition these are the items on the list of powers. Last year's report has their number at its beginning and the "
       "change, "
       "which gives the number at its end; this report begins with it."},
      {"上年报告上一年项目数量 21、增 19，本年报告的上一年项目数量 21：21 + 19 = 40，与 21 相差 19，不符。",
       "Last year's report has 21 items and a change of 19, this one 21 items in the previous year: 21 + 19 = 40; difference 19 from 21: "
       "wrong."},
      {"对照上年报告核对上一年项目数量和本年增/减；减少的用负数。", "Compare the items and the change with last year's report; a decrease is negative."},
      items_words, items_words, first_version, "", rule_need::previous},
     apply_relation,
     {"{place}：上年报告的项目数量加增减为 {left}，本年报告的上一年项目数量为 {right}，相差 {difference}。",
      "{place}: last year's items and change add to {left}, this year's items in the previous year are {right}; difference "
      "{difference}."},
     &items_of_last_year, {}},

    {{"T4-PENDING", severity::note, rule_category::plausibility, rule_family::year_over_year, true, true, 2019,
      {"表四每一组：本年总计不少于上年尚未审结", "Table 4, every group: the total is not less than what was pending last year"},
      {"上年报告的尚未审结 ≤ 总计", "last year's pending ≤ total"},
      {"上年尚未审结的案件，本年或者有了结果，或者仍未审结，一般还会出现在本年的表中。格式没有说明是否计入上年的案件，所以只是提示。",
       "A case that was pending last year was decided this year or is still pending, and so appears in this year's table again. The form "
       "does "
       "not say whether such cases are counted, so this is a note."},
      {"“行政复议”上年尚未审结 4，本年总计 2：2 < 4，请核对。",
       "\"Administrative reconsideration\": 4 pending last year, total 2 this year: 2 < 4, to be looked at."},
      {"核对上年未审结的案件是否计入本年；本地只计当年新发生案件的，不用改。",
       "See whether the cases pending last year were counted; where only new cases are counted nothing need be changed."},
      pending_words, pending_words, first_version, "", rule_need::previous},
     apply_relation,
     {"{place}：上年报告尚未审结 {left} 件，本年总计只有 {right} 件，少 {difference} 件。",
      "{place}: {left} cases were pending in last year's report, this year's total is {right}; {difference} fewer."},
     &pending_cases, {}},

    {{"Y-JUMP", severity::note, rule_category::plausibility, rule_family::year_over_year, true, true, 2019,
      {"主要数字与上年相比没有突增突减", "The main figures do not leap or fall from last year's"},
      {"上年 ÷ 5 ≤ 本年 ≤ 上年 × 5；两数都小于 50（件、万元）的不看",
       "last year ÷ 5 ≤ this year ≤ last year × 5; not looked at where both are below 50 (counts, 10,000 yuan)"},
      {"比较表二各数、表三总计列的新收、办结和结转、表四三个总计。超过 5 倍或者不到五分之一的，多半是多写、少写了位数，或者把元填成了万元；也可能属实。"
       "两数都小于 50 时倍数没有意义。两版格式不同的格不比较。",
       "Compared are the figures of table 2, of table 3 the totals of what was received, dealt with and carried over, and the three "
       "totals of "
       "table 4. More than five times, or less than a fifth, is often a digit too many or too few, or yuan for 10,000 yuan; it may also "
       "be "
       "true. Where both are below 50 a ratio means nothing. Cells that one of the two editions lacks are not compared."},
      {"“行政处罚”上年 120，本年 12：12 < 24（120 的五分之一），请核对。",
       "\"Administrative penalty\": 120 last year, 12 this year: 12 < 24 (a fifth of 120), to be looked at."},
      {"核对是否多写、少写了位数，金额单位是否正确；属实的不用改。",
       "See whether there are digits too many or too few and whether the unit is right; where it is true nothing need be changed."},
      jump_words, jump_words, first_version, "", rule_need::previous},
     apply_jump,
     {"{place}：上年为 {last}，本年为 {now}，相差超过 5 倍。", "{place}: {last} last year, {now} this year; more than five times apart."},
     nullptr, {}},

    {{"Y-COPY", severity::warning, rule_category::plausibility, rule_family::year_over_year, true, true, 2019,
      {"各表的数字不是照抄上年的", "The figures of the tables are not those of last year"},
      {"一张表（或三张表一起）不是每格都与上年相同", "not every cell of a table, or of the three tables, is the same as last year"},
      {"一年中新发生的数全部与上年相同，几乎只可能是照抄。只看不是总计、存量、上年结转的数，它们的位数合计不到 6 位时（例如各数都是 0 或者很小）不作判断，因为小数目会碰巧相同。",
       "That all figures of a year are those of the year before hardly happens but by copying. Looked at are figures that are no total, "
       "no "
       "stock and not carried over; where they have fewer than 6 digits together (for instance when all are 0 or small) nothing is said, "
       "because small figures are the same by chance."},
      {"表三两年都是予以公开 128、不掌握 34、重复申请 7：位数合计 3 + 2 + 1 = 6，与 6 相差 0，视为照抄。",
       "Table 3 in both years: disclosed 128, not held 34, repeated 7: their digits are 3 + 2 + 1 = 6; difference 0 from 6: taken for a "
       "copy."},
      {"用本年的数重新填写；确实相同的，不用改。", "Fill in the figures of this year; where they are the same indeed, nothing need be changed."},
      copy_words, copy_words, first_version, "", rule_need::previous},
     apply_copied_figures,
     {"{place}的各数与上年报告完全相同，其中不为 0 的有 {figures} 个，疑为照抄上年。",
      "{place}: every figure is that of last year's report, {figures} of them not 0; they seem to be copied."},
     nullptr, {}},

    {{"S-DUP", severity::warning, rule_category::form, rule_family::year_over_year, false, true, 2021,
      {"第一、第五部分的文字不与上年雷同", "The text of sections 1 and 5 does not repeat last year's"},
      {"2 × 两年相同的四字片段 ÷ 两年四字片段之和 < 90%", "2 × pieces of four characters in both years ÷ those of each year added < 90 %"},
      {"去掉数字、标点和标题，把文字分成连续四个字的片段，各片段只计一次，看两年有多少相同。达到 90% 视为雷同：只换了数字，或者只改了少数字句。不足 60 字的不比较。",
       "Figures, punctuation and headings are left out; the text is taken as pieces of four characters in a row, each counted once, and "
       "those "
       "of the two years are compared. 90 % and more is taken for a repetition: only figures, or a few words, were changed. Fewer than "
       "60 "
       "characters are not compared."},
      {"两年各有 500 个片段，相同的 470 个：470 + 470 = 940，与 900（两年片段之和的 90%）相差 40，视为雷同。",
       "500 pieces in each year, 470 of them the same: 470 + 470 = 940; difference 40 from 900 (90 % of both): taken for a repetition."},
      {"按本年的实际情况重写这一部分。", "Write this section anew from what happened this year."},
      repeated_words, repeated_words, first_version, "", rule_need::previous},
     apply_repeated_text,
     {"{place}与上年报告雷同：除数字和标点外，{percent}% 的文字片段与上年相同。",
      "{place} repeats last year's report: apart from figures and punctuation {percent} % of its pieces of text are the same."},
     nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
