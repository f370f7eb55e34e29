// The sections of the report and what they must say.
#pragma once

#include "rules/rule_row.hpp"

namespace ogi::checking {

inline constexpr legal_basis five_aspects_of_the_form{
    form_2021, {"一、报告内容（一）总体情况", "I. Content of the report (1) Overall situation"}};
inline constexpr legal_basis duties_of_article_50{regulations,
                                                  {"第五十条第一款第四项", "Article 50, paragraph 1, item 4"}};
inline constexpr legal_basis length_in_a_local_notice{
    {"武威市 武政办发〔2025〕54号（地方通知）", "Wuwei, Wuzhengbanfa [2025] No. 54 (a local notice)"},
    {"总体情况“篇幅原则上不超过一千字”", "the overall situation: \"as a rule not longer than a thousand characters\""}};
inline constexpr legal_basis fee_in_section_6{
    practice,
    {"第六部分写明信息处理费（收费依据：国办函〔2020〕109号）",
     "section 6 tells the information processing fee (charged under Guoban Han [2020] No. 109)"}};
inline constexpr legal_basis no_notice_no_amount{
    plain_arithmetic, {"没有发出收费通知，就没有通知的金额", "without a notice there is no amount in a notice"}};
inline constexpr legal_basis received_as_demanded{
    likelihood, {"收取的金额一般不超过通知的金额", "as a rule no more is received than was demanded"}};

// clang-format off
inline constexpr rule_row structure_rules[] = {
    {{"S-SIX", severity::error, rule_category::form, rule_family::structure, true, true, 2019,
      {"报告依次有六个部分", "The report has the six sections in order"},
      {"一、二、三、四、五、六各一次，依次排列，都有标题，没有别的部分",
       "sections 1 to 6, each once, in this order, with its heading, and no other section"},
      {"报告内容由条例第五十条规定，格式把它分成六个部分，既不能少，也不能多，也不换次序。",
       "Article 50 of the Regulations fixes the content and the form divides it into six sections: none less, none more, in this order."},
      {"只有 5 个部分，缺“六、其他需要报告的事项”：5 < 6，不符。",
       "Only 5 sections, \"6. Other matters to be reported\" is missing: 5 < 6: wrong."},
      {"按格式补齐六个部分，依次排列，不多不少。", "Give the six sections in the order of the form, none less and none more."},
      {form_2021, {"一、报告内容：“不能遗漏，也不宜泛化”", "I. Content of the report: \"nothing may be left out, and it should not be widened\""}},
      {practice,
       {"用 2019 年试行格式的报告都分这六个部分（该格式的正文没有查到）",
        "reports in the trial form of 2019 have these six sections (the text of that form was not found)"}},
      first_version, ""},
     apply_six_sections, {}, nullptr, {}},

    {{"S-FIVE", severity::warning, rule_category::completeness, rule_family::structure, false, true, 2019,
      {"总体情况写到五个方面",
       "Section 1 covers the five aspects"},
      {"主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障，各有内容",
       "proactive disclosure, disclosure on request, management of government information, platform building, supervision and "
       "safeguards: each with something said"},
      {"格式要求第一部分主要写五个方面。看标题，没有标题时看用词；只有标题、下面没有内容的，不算写到。各级人民政府的报告缺少一个方面为错误，其他机关为警告。",
       "The form has section 1 written along five aspects. Headings decide, and where there are none the words; a heading with nothing "
       "under it does not count. An aspect that is missing is an error in the report of a government, a warning elsewhere."},
      {"第一部分只写到 4 个方面，没有“政府信息公开平台建设”：4 < 5，不符。",
       "Section 1 covers 4 aspects only, without \"Platform building\": 4 < 5: wrong."},
      {"按五个方面补写，没有发生的也写明没有。",
       "Add what is missing; where nothing was done, say so."},
      five_aspects_of_the_form, five_aspects_of_the_form,
      first_version, ""},
     apply_five_aspects,
     {"{place}没有写到：{aspects}。",
       "{place} says nothing of: {aspects}."},
     nullptr, {}},

    {{"S-GOV", severity::error, rule_category::completeness, rule_family::structure, true, true, 2019,
      {"各级人民政府的报告写到工作考核、社会评议和责任追究结果",
       "The report of a government tells of assessment, public evaluation and accountability"},
      {"工作考核、社会评议、责任追究结果，三样都有",
       "assessment of the work, public evaluation, accountability: all three"},
      {"条例要求各级人民政府的报告还要包括这三项结果，一般写在第一部分的监督保障里。按用词判断。机关类型在配置中；不知道类型而名称是人民政府的，只作提示。",
       "The Regulations have the reports of governments include these three, as a rule under supervision and safeguards in section 1. "
       "Judged by the words. The kind of organ is taken from the profile; where it is not known and the name is that of a government, "
       "this is a note only."},
      {"县人民政府的报告写了工作考核、社会评议，没有写责任追究：2 < 3，不符。",
       "The report of a county government tells of assessment and evaluation but not of accountability: 2 < 3: wrong."},
      {"补写这几项的结果，没有发生的写“没有发生”。",
       "Add these results; where there were none, say so."},
      duties_of_article_50, duties_of_article_50,
      first_version, "", rule_need::organ, 0,
      {"各级人民政府", "people's governments"}},
     apply_duties_of_governments,
     {"{place}没有写到：{duties}。",
       "{place} says nothing of: {duties}."},
     nullptr, {}},

    {{"S-LEN", severity::note, rule_category::form, rule_family::structure, false, true, 2019,
      {"总体情况不超过规定的字数",
       "Section 1 is not longer than it should be"},
      {"第一部分各段的字符数 ≤ 1000（可在配置中改）",
       "characters in the paragraphs of section 1 ≤ 1000 (the profile may change it)"},
      {"有的地方通知规定篇幅，全国的格式没有查到这样的规定，所以只作提示。字符数：第一部分和它各小标题下的段落中的全部字符，标点、数字、字母都算，空白和标题不算。",
       "Some localities limit the length; no such provision was found in the national form, so this is a note. Counted are all "
       "characters in the paragraphs of section 1 and of its parts, with punctuation, digits and letters, without white space and "
       "headings."},
      {"第一部分 1200 字：1000 < 1200，不符。",
       "Section 1 has 1200 characters: 1000 < 1200, too long."},
      {"压缩第一部分，细节放到附件或者网站。",
       "Shorten section 1; details belong into an annex or on the website."},
      length_in_a_local_notice, length_in_a_local_notice,
      first_version, ""},
     apply_length_of_section_one,
     {"{place}有 {length} 个字符，超过 {most} 个。",
       "{place} has {length} characters, more than {most}."},
     nullptr, {}},

    {{"S-PROB", severity::error, rule_category::completeness, rule_family::structure, true, true, 2019,
      {"存在的主要问题及改进情况有实际内容",
       "Section 5 says something"},
      {"第五部分的文字 ≥ 10 个字（标点、空白和只报题目的小标题不算）",
       "at least 10 characters in section 5 (without punctuation, white space and headings that only announce)"},
      {"条例要求报告存在的主要问题及改进情况；写“无”或者几个字等于没有写。",
       "The Regulations have the main problems and improvements reported; \"none\", or a few characters, is no report."},
      {"第五部分只写“无”，1 个字：1 < 10，不符。",
       "Section 5 says \"无\" only, 1 character: 1 < 10: wrong."},
      {"写明本年度的主要问题和改进措施。",
       "Tell the main problems of the year and what was done about them."},
      duties_of_article_50, duties_of_article_50,
      first_version, ""},
     apply_problems_told,
     {"{place}只有 {length} 个字，不足 {fewest} 个，等于没有写。",
       "{place} has {length} characters, fewer than {fewest}: it says nothing."},
     nullptr, {}},

    {{"S-FEE", severity::warning, rule_category::completeness, rule_family::structure, true, true, 2021,
      {"第六部分写明信息处理费的情况",
       "Section 6 states the information processing fee"},
      {"收费通知件数、总金额、实际收取的金额；没有收费的，写明没有",
       "notices, their amount, what was received; where there was none, that there was none"},
      {"信息处理费的管理办法 2020 年 11 月 17 日印发。2021 年度起各机关的报告一般在第六部分说明这项收费，没有收费的也写明。没有查到要求这样写的条文全文，"
       "所以只是警告。",
       "The measures on the fee are of 17 November 2020. From 2021 on reports as a rule tell of it in section 6, also where there was "
       "none. The text of a provision that demands it was not found, so this is a warning."},
      {"第六部分只写“无”，提到信息处理费 0 次：0 < 1，不符。",
       "Section 6 says \"无\" only and speaks of the fee 0 times: 0 < 1: wrong."},
      {"写明发出收费通知的件数和总金额、实际收取的总金额；没有的写“未收取信息处理费”。",
       "State the number and amount of the notices and what was received, or that no fee was charged."},
      fee_in_section_6, fee_in_section_6,
      first_version, ""},
     apply_fee_stated,
     {"{place}没有写明信息处理费的情况。",
       "{place} does not state the information processing fee."},
     nullptr, {}},

    {{"S-FEE-SUM", severity::error, rule_category::consistency, rule_family::structure, true, true, 2021,
      {"没有收费通知时，通知总金额为 0",
       "Without notices of the fee their amount is 0"},
      {"收费通知件数 = 0 时，总金额 = 0",
       "notices = 0, then amount = 0"},
      {"通知的总金额是各件通知金额之和，一件也没有发出，金额只能是 0。两个数都写明时才核对。",
       "The amount is the sum over the notices; where none was sent it can only be 0. Checked where both are stated."},
      {"发出收费通知 0 件，总金额 200 元：0 < 200，不符。",
       "0 notices of 200 yuan in all: 0 < 200: wrong."},
      {"核对收费通知的件数和总金额。",
       "Compare the number of notices with their amount."},
      no_notice_no_amount, no_notice_no_amount,
      first_version, ""},
     apply_fee_without_notices,
     {"{place}：收费通知 {left} 件，总金额却是 {right} 元。",
       "{place}: {left} notices, and yet an amount of {right} yuan."},
     nullptr, {}},

    {{"S-FEE-RECEIVED", severity::warning, rule_category::plausibility, rule_family::structure, true, true, 2021,
      {"实际收取的信息处理费不超过通知的总金额",
       "No more of the fee is received than the notices demand"},
      {"实际收取的总金额 ≤ 收费通知总金额",
       "received ≤ amount of the notices"},
      {"收到的一般是本年通知的费用。收到上年通知的费用时可能超过，所以只是警告。",
       "What is received was as a rule demanded in the same year. It can be more where notices of last year are paid, hence a warning."},
      {"通知总金额 200 元，实际收取 300 元：200 < 300，不符。",
       "200 yuan demanded, 300 yuan received: 200 < 300: wrong."},
      {"核对两个金额；确有上年通知的费用在本年收到的，在第六部分说明。",
       "Compare the two amounts; where fees of last year were paid this year, say so in section 6."},
      received_as_demanded, received_as_demanded,
      first_version, ""},
     apply_fee_received,
     {"{place}：通知总金额 {left} 元，实际收取 {right} 元，收的比通知的多。",
       "{place}: {left} yuan demanded and {right} yuan received, which is more."},
     nullptr, {}},
};
// clang-format on

} // namespace ogi::checking
