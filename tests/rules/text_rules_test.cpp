// The prose against the tables and against itself: what is found in published reports, and what must raise no alarm.
#include "rules/rule_fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

using namespace ogi;
using namespace ogi::tests;
using row = application_row;

namespace {

check_result check_text(const std::string &text, report r = consistent_report()) {
    say(r, text);
    return check(r);
}

std::set<std::string> failed(const check_result &c) {
    std::set<std::string> out;
    for (const issue &i : c.issues)
        if (i.outcome == outcome::fail) out.insert(std::string(i.rule->id) + " " + i.instance);
    return out;
}

const issue *first_of(const check_result &c, std::string_view rule) {
    for (const issue &i : c.issues)
        if (i.rule->id == rule) return &i;
    return nullptr;
}

/// A report of zeros but for a licence, so that the totals can be set without breaking a sum.
report zeros() {
    report r = consistent_report();
    for (std::size_t i = 0; i < cell_count; ++i)
        if (stands_in(r.edition, i)) r[i] = cell::number(std::int64_t{0});
    licences(r) = cell::number(std::int64_t{1});
    return r;
}

void expect_sum(const std::string &text, std::string_view parts, std::string_view total, severity expected) {
    const check_result c = check_text(text);
    const issue *found = first_of(c, "N-SUM");
    BOOST_TEST_CONTEXT(text) {
        BOOST_REQUIRE(found != nullptr);
        BOOST_TEST((found->outcome == outcome::fail));
        BOOST_TEST((found->severity == expected));
        BOOST_TEST(found->expected == parts);
        BOOST_TEST(found->actual == total);
        BOOST_TEST(found->path == "/sections/0/paragraphs/0");
    }
}

struct golden_message {
    std::string_view rule, zh, en;
};
// clang-format off
constexpr golden_message golden[] = {
    {"S-FIVE", "“一、总体情况”没有写到：政府信息公开平台建设。",
     "\"1. Overall situation\" says nothing of: Platform building."},
    {"S-GOV", "“一、总体情况”没有写到：责任追究。",
     "\"1. Overall situation\" says nothing of: accountability."},
    {"S-LEN", "“一、总体情况”有 1001 个字符，超过 1000 个。",
     "\"1. Overall situation\" has 1001 characters, more than 1000."},
    {"S-PROB", "“五、存在的主要问题及改进情况”只有 9 个字，不足 10 个，等于没有写。",
     "\"5. Main problems and improvements\" has 9 characters, fewer than 10: it says nothing."},
    {"S-FEE", "“六、其他需要报告的事项”没有写明信息处理费的情况。",
     "\"6. Other matters to be reported\" does not state the information processing fee."},
    {"S-FEE-SUM", "第六部分 · 信息处理费：收费通知 0 件，总金额却是 200 元。",
     "Section 6 · Information processing fee: 0 notices, and yet an amount of 200 yuan."},
    {"S-FEE-RECEIVED", "第六部分 · 信息处理费：通知总金额 200 元，实际收取 300 元，收的比通知的多。",
     "Section 6 · Information processing fee: 200 yuan demanded and 300 yuan received, which is more."},
    {"N-NEW", "正文“本年新收政府信息公开申请1件”写的是 1，表三 · 一、本年新收政府信息公开申请数量 · 总计为 0。",
     "The text \"本年新收政府信息公开申请1件\" says 1, Table 3 · Applications newly received this year · Total is 0."},
    {"N-CARRYIN", "正文“上年结转政府信息公开申请1件”写的是 1，表三 · 二、上年结转政府信息公开申请数量 · 总计为 0。",
     "The text \"上年结转政府信息公开申请1件\" says 1, Table 3 · Applications carried over from the previous year · Total is 0."},
    {"N-CARRYOUT", "正文“结转下年度继续办理政府信息公开申请1件”写的是 1，表三 · 四、结转下年度继续办理 · 总计为 0。",
     "The text \"结转下年度继续办理政府信息公开申请1件\" says 1, Table 3 · Carried over to the next year · Total is 0."},
    {"N-RECEIVED", "正文“共收到政府信息公开申请1件”写的是 1，表三 · 一、本年新收政府信息公开申请数量 · 总计为 0。",
     "The text \"共收到政府信息公开申请1件\" says 1, Table 3 · Applications newly received this year · Total is 0."},
    {"N-RESULT", "正文“共办结政府信息公开申请1件”写的是 1，表三 · （七）总计 · 总计为 0。",
     "The text \"共办结政府信息公开申请1件\" says 1, Table 3 · Total · Total is 0."},
    {"N-REV", "正文“因政府信息公开引发的行政复议1件”写的是 1，表四 · 行政复议 · 总计为 0。",
     "The text \"因政府信息公开引发的行政复议1件\" says 1, Table 4 · Administrative reconsideration · Total is 0."},
    {"N-LIT", "正文“因政府信息公开引发的行政诉讼1件”写的是 1，表四 · 未经复议直接起诉 · 总计等 2 格之和为 0。",
     "The text \"因政府信息公开引发的行政诉讼1件\" says 1, the sum of 2 cells from Table 4 · Administrative litigation without prior reconsideration · Total is 0."},
    {"N-REG", "正文“制发行政规范性文件1件”写的是 1，表二 · 行政规范性文件 · 本年制发件数为 0。",
     "The text \"制发行政规范性文件1件\" says 1, Table 2 · Normative documents · Issued this year is 0."},
    {"N-DEC", "正文“作出行政处罚决定1件”写的是 1，表二 · 行政处罚 · 本年处理决定数量为 0。",
     "The text \"作出行政处罚决定1件\" says 1, Table 2 · Administrative penalty · Decisions this year is 0."},
    {"N-FEE", "正文“全年实际收取信息处理费380元”写的是 380，信息处理费 · 实际收取总金额（元）为 400。",
     "The text \"全年实际收取信息处理费380元\" says 380, Information processing fee · Amount received (yuan) is 400."},
    {"N-SUM", "正文“公开信息21条”：所列各部分 4 + 5 + 4 + 0 + 1 = 14，总数为 21，相差 7。",
     "The text \"公开信息21条\": the parts listed are 4 + 5 + 4 + 0 + 1 = 14, the total is 21; difference 7."},
    {"N-YEAR", "正文“2023年，本机关完善了公开目录。”写的是 2023 年，报告年度是 2024 年。",
     "The text \"2023年，本机关完善了公开目录。\" is about 2023, the report about 2024."},
    {"N-PERIOD", "正文写的数据期限是“2024年1月1日起至11月30日”，应为 2024 年1月1日至12月31日。",
     "The text has the data cover \"2024年1月1日起至11月30日\"; it should be 1 January to 31 December 2024."},
    {"S-YEAR", "正文“2023年度政府信息公开工作年度报告。”写的是 2023 年的报告，报告年度是 2024 年。",
     "The text \"2023年度政府信息公开工作年度报告。\" speaks of the report for 2023, the year reported is 2024."},
    {"S-ORGAN", "标题写的机关是“示例区教育局”，报告的机关是“示例区档案局”。",
     "Title names \"示例区教育局\", the organ that reports is \"示例区档案局\"."},
    {"S-TEMPLATE", "正文“按照XX局的要求完善目录。”留有模板的文字，共 1 处。",
     "The text \"按照XX局的要求完善目录。\" has words of the template left in; 1 in all."},
};
// clang-format on

} // namespace

// The figures are those of published reports (quirks, part E6), the words are ours.
BOOST_AUTO_TEST_CASE(sums_that_published_reports_get_wrong_are_found) {
    expect_sum("公开政府信息21条，其中规章类4条、计划类5条、其他文件4条、图表0条、视频1条。", "14", "21",
               severity::warning);
    expect_sum(
        "公开信息420条，其中：动态类186条，法规类5条，规划类3条，统计类27条，财政类67条，人事类33条，其他类91条。",
        "412", "420", severity::warning);
    expect_sum("共收到政府信息公开申请95件，其中电子邮件24件，信函邮寄66件，当面提交3件。", "93", "95", severity::note);
    expect_sum("共收到政府信息公开申请95件，电子邮件申请24件，信函申请66件，当面申请3件。", "93", "95", severity::note);
    // More parts than the total has: a note, because kinds may overlap.
    expect_sum("公布信息2602条，包括机构类25条、政策、法规类68条、许可类69条、资源环境类2441条。", "2603", "2602",
               severity::note);
    expect_sum("公布信息2599条（机构类25条、政策、法规类68条、许可类69条、其余2371条）。", "2533", "2599",
               severity::warning);
}

BOOST_AUTO_TEST_CASE(figures_of_published_reports_that_contradict_their_tables_are_found) {
    report r = zeros();
    r.proactive_disclosure()(disclosure_row::normative_documents, disclosure_measure::currently_effective) =
        cell::number(std::int64_t{470});
    const check_result c = check_text("现行有效行政规范性文件393件。", r);
    const issue *found = first_of(c, "N-REG");
    BOOST_REQUIRE(found != nullptr);
    BOOST_TEST(found->expected == "470");
    BOOST_TEST(found->actual == "393");
    BOOST_TEST(found->difference == "-77");
    BOOST_TEST(found->instance == "proactive_disclosure.article20_1.normative_documents.currently_effective");
    BOOST_TEST(found->message.zh ==
               "正文“现行有效行政规范性文件393件”写的是 393，表二 · 行政规范性文件 · 现行有效件数为 470。");
    BOOST_TEST(found->message.en.find("says 393") != std::string::npos);

    report old = consistent_report(1, edition::fmt2019_trial);
    old.proactive_disclosure()(disclosure_row::rules, disclosure_measure::total_disclosed) =
        cell::number(std::int64_t{0});
    BOOST_TEST(failed(check_text("规章对外公开总数量1件。", old))
                   .count("N-REG proactive_disclosure.article20_1.rules.total_disclosed") == 1u);
}

BOOST_AUTO_TEST_CASE(the_traps_of_published_reports_raise_no_alarm) {
    report r = zeros();
    const auto put = [&r](std::size_t index, std::int64_t n) { r[index] = cell::number(n); };
    put(*index_of(code_of(row::newly_received, applicant::total)), 3525);
    put(*index_of(code_of(row::carried_over_from_previous_year, applicant::total)), 121);
    put(*index_of(code_of(proceeding::administrative_reconsideration, proceeding_result::total)), 170);
    put(*index_of(code_of(proceeding::litigation_without_reconsideration, proceeding_result::total)), 25);
    put(*index_of(code_of(proceeding::litigation_after_reconsideration, proceeding_result::total)), 52);
    for (const char *text :
         {"全年收办政府信息公开申请3646件。", "共收到政府信息公开申请3646件。", "共收到政府信息公开申请3525件。",
          "全年备案政府信息公开领域行政复议案件134件，行政诉讼案件57件。"}) {
        const check_result c = check_text(text, r);
        for (const issue &i : c.issues)
            if (i.rule->family == rule_family::text) {
                BOOST_TEST((i.outcome == outcome::not_assessable && i.severity == severity::note),
                           text << ": " << i.message.zh);
                BOOST_TEST(i.message_id == "uncertain");
            }
    }
    BOOST_TEST(failed(check_text("共收到政府信息公开申请3640件。", r)).size() >= 1u);
}

BOOST_AUTO_TEST_CASE(a_list_that_may_be_a_part_is_not_added_up) {
    for (const char *text : {
             "公开信息500条，其中规范性文件20条，财政信息30条。",
             "公开信息500条，其中财政类30条，人事类20条，执法类100条。",
             "公开信息100条，其中网站80条，微信50条，其他渠道10条。",               // one item on several channels
             "公开信息21条，其中文件4条，其他17条，较上年增加3条。",                // the next clause
             "公开信息100条，其中文件类40条，其他类60条，回复留言30条。",           // of the same unit
             "公开信息100条，其中文件40条，包括规章10条、其他文件30条，图表60条。", // a list in a list
             "公开信息500条，网站发布200条，其中文件300条，其他200条。",            // 其中 of the first figure
             "公开信息100余条，其中文件40条，其他50条。",                           // about
             "公开信息约100条，其中文件40条，其他50条。", "公开信息1.2万条，其中文件4000条，其他7000条。",
             "公开信息100条，其中文件约40条，其他50条。", "共收到政府信息公开申请15件，其中自然人8件，商业企业3件。",
             "不予公开9件，其中其他法律行政法规禁止公开3件，国家秘密2件。",
             "全年公开信息100条。其中文件40条，其他50条。", // of another sentence
             "组织培训3次，其中线上40人，其他50人。", "公开信息20条，其中文件4条，占20%，其他信息16条，占80%。",
             "公开信息249条（动态类224条、统计类一条、其他类24条）。", // 一条 is read as no figure
         })
        BOOST_TEST(first_of(check_text(text), "N-SUM") == nullptr, text);
}

// Word for word, in both languages.
BOOST_AUTO_TEST_CASE(every_rule_on_text_says_what_is_wrong) {
    std::size_t told = 0;
    for (const auto *family : {&fixtures_of_structure(), &fixtures_of_text()})
        for (const rule_fixture &f : *family) {
            check_case r(zeros());
            f.breaks(r);
            const check_result c = r.check();
            const issue *found = first_of(c, f.rule);
            BOOST_REQUIRE(found != nullptr);
            BOOST_REQUIRE(told < std::size(golden));
            BOOST_TEST(f.rule == golden[told].rule);
            BOOST_TEST(found->message.zh == golden[told].zh);
            BOOST_TEST(found->message.en == golden[told].en);
            ++told;
        }
    BOOST_TEST(told == std::size(golden));
}

BOOST_AUTO_TEST_CASE(lists_that_the_form_makes_complete_are_added_up) {
    expect_sum("收到政府信息公开申请15件，其中自然人8件，法人或其他组织6件。", "14", "15", severity::warning);
    expect_sum("答复申请9件，其中予以公开1件，部分公开1件，不予公开2件，无法提供1件，不予处理1件，其他处理2件。", "8",
               "9", severity::warning);
    expect_sum("行政复议10件，其中维持5件，纠正1件，其他结果1件，尚未审结2件。", "9", "10", severity::warning);
    // Of what was received a part may be carried over.
    BOOST_TEST(first_of(check_text("收到申请9件，其中予以公开1件，部分公开1件，不予公开2件，无法提供1件，"
                                   "不予处理1件，其他处理2件。"),
                        "N-SUM") == nullptr);
}

BOOST_AUTO_TEST_CASE(repeated_figures_have_instances_that_do_not_change_with_other_prose) {
    report r = zeros();
    const std::string wrong = "本年新收政府信息公开申请7件。";
    r.sections[0].paragraphs = {wrong};
    const check_result once = check(r);
    r.sections[0].paragraphs = {"另一段话。", "本年新收政府信息公开申请0件。", wrong, "各镇新收政府信息公开申请9件。",
                                "本年新收政府信息公开申请8件。"};
    const check_result again = check(r);
    BOOST_TEST((failed(once) == std::set<std::string>{"N-NEW applications.newly_received.total"}));
    BOOST_TEST((failed(again) == std::set<std::string>{"N-NEW applications.newly_received.total",
                                                       "N-NEW applications.newly_received.total#2"}));
    BOOST_TEST(first_of(again, "N-NEW")->fingerprint == first_of(once, "N-NEW")->fingerprint);
    std::set<std::string> fingerprints;
    for (const issue &i : again.issues)
        fingerprints.insert(i.fingerprint);
    BOOST_TEST(fingerprints.size() == again.issues.size());
}

BOOST_AUTO_TEST_CASE(a_sum_of_cells_names_its_operands) {
    report r = zeros();
    const check_result c = check_text("收办政府信息公开申请12件。", r);
    const issue *found = first_of(c, "N-RECEIVED");
    BOOST_REQUIRE(found != nullptr);
    BOOST_TEST(found->instance ==
               "applications.newly_received.total+applications.carried_over_from_previous_year.total");
    BOOST_TEST(found->operands.size() == 2u);
    BOOST_TEST((found->certainty == certainty::likely));
    r[*index_of(code_of(row::newly_received, applicant::total))] = cell::number(INT64_MAX);
    r[*index_of(code_of(row::carried_over_from_previous_year, applicant::total))] = cell::number(INT64_MAX);
    BOOST_TEST(first_of(check_text("收办政府信息公开申请12件。", r), "N-RECEIVED")->message_id == "overflow");
}

BOOST_AUTO_TEST_CASE(a_blank_counts_as_the_profile_says) {
    report r = zeros();
    r[*index_of(code_of(row::newly_received, applicant::total))] = cell::blank();
    say(r, "本年新收政府信息公开申请0件。");
    BOOST_TEST(first_of(check(r), "N-NEW")->message_id == "missing");
    profile lenient;
    lenient.blank_is_zero = true;
    check_options options;
    options.profile = &lenient;
    BOOST_TEST(first_of(check(r, options), "N-NEW") == nullptr);
}

BOOST_AUTO_TEST_CASE(what_governments_must_tell_depends_on_what_is_known_of_the_organ) {
    report r = consistent_report();
    r.sections[0].parts[4].paragraphs = {"接受社会各界监督。"};
    BOOST_TEST(check(r).issues.empty()); // 示例区档案局 is no government
    r.organ = "示例区人民政府";
    BOOST_TEST((first_of(check(r), "S-GOV")->severity == severity::note));
    BOOST_TEST((check(r).verdict == verdict::valid));
    r.organ.clear();
    BOOST_TEST((first_of(check(r), "S-GOV")->outcome == outcome::not_assessable));
    BOOST_TEST((check(r).verdict == verdict::valid));
    check_case known(r);
    known.profile.organ.kind = organ_kind::department;
    BOOST_TEST(known.check().issues.empty());
    known.profile.organ.kind = organ_kind::people_government;
    BOOST_TEST((first_of(known.check(), "S-GOV")->severity == severity::error));
    known.sections[0].parts.clear();
    BOOST_TEST((first_of(known.check(), "S-FIVE")->severity == severity::error));
}

BOOST_AUTO_TEST_CASE(aspects_are_known_by_words_where_there_are_no_headings) {
    report r = consistent_report();
    r.sections[0].parts.clear();
    r.sections[0].paragraphs = {
        "主动公开政府信息及时，依申请公开答复规范，政府信息管理有序，网站平台稳定，监督保障有力。"};
    BOOST_TEST(check(r).issues.empty());
    r.sections[0].paragraphs = {"主动公开政府信息及时，依申请公开答复规范，网站平台稳定，监督保障有力。"};
    BOOST_TEST(first_of(check(r), "S-FIVE")->message.zh == "“一、总体情况”没有写到：政府信息管理。");
    report empty_part = consistent_report();
    empty_part.sections[0].parts[1].paragraphs = {" ", "——"};
    BOOST_TEST(first_of(check(empty_part), "S-FIVE")->message.zh == "“一、总体情况”没有写到：依申请公开。");
    empty_part.sections[0].parts.insert(empty_part.sections[0].parts.begin() + 2, {std::nullopt, "1.渠道", {"畅通"}});
    BOOST_TEST(check(empty_part).issues.empty());
}

BOOST_AUTO_TEST_CASE(the_fee_is_stated_in_many_words) {
    report r = consistent_report();
    r.processing_fee = {}; // given in words alone
    for (const char *text : {"未收取信息处理费。", "本机关没有收取信息处理费的情况。", "全年信息处理费收费0元。",
                             "依据规定，全年共收取信息处理费380元。", "依申请公开政府信息不收费。",
                             "发出收费通知2件，总金额200元，实际收取200元。", "未向申请人收取任何费用。",
                             "依据国办函〔2020〕109号，2024年没有收取费用。"}) {
        say_at_the_end(r, text);
        BOOST_TEST(first_of(check(r), "S-FEE") == nullptr, text);
    }
    for (const char *text : {"无。", "无其他需要报告的事项。", "按照《政府信息公开信息处理费管理办法》执行。",
                             "执行收费标准。未出现其他情形。", "没有发生额外的费用。"}) {
        say_at_the_end(r, text);
        BOOST_TEST(first_of(check(r), "S-FEE") != nullptr, text);
    }
    r.year = 2020;
    BOOST_TEST(first_of(check(r), "S-FEE") == nullptr); // the fee is charged since 2021
}

BOOST_AUTO_TEST_CASE(headings_that_only_announce_problems_and_improvements_tell_none) {
    report r = consistent_report();
    section &five = r.sections[4];
    const auto has = [&](const char *first, const char *second, const char *text) {
        five.paragraphs.clear();
        five.parts = {{std::nullopt, first, {text}}, {std::nullopt, second, {text}}};
        return first_of(check(r), "S-PROB") != nullptr;
    };
    BOOST_TEST(has("（一）存在的主要问题", "（二）下一步改进措施", "无"));
    BOOST_TEST(has("（一）政府信息公开工作存在的问题和不足", "（二）改进情况及下一步工作打算", ""));
    BOOST_TEST(!has("（一）存在的主要问题", "（二）改进情况", "公开不够及时"));
    BOOST_TEST(!has("一是公开内容更新不够及时", "二是增加复核人员", "")); // the problems stand in the headings
}

BOOST_AUTO_TEST_CASE(the_report_of_another_year_may_be_named_for_comparison) {
    report r = consistent_report();
    for (const char *text : {"与2023年政府信息公开工作年度报告相比，本报告增加了图解。",
                             "本报告与《2023年政府信息公开工作年度报告》衔接。"}) {
        r.preamble = {text};
        BOOST_TEST(first_of(check(r), "S-YEAR") == nullptr, text);
    }
    r.preamble = {"现公布2023年政府信息公开工作年度报告。"};
    BOOST_TEST(first_of(check(r), "S-YEAR") != nullptr);
}

BOOST_AUTO_TEST_CASE(what_the_template_left_is_told_once_for_each_kind) {
    report r = consistent_report();
    r.preamble = {"XX年度，××局新增XX件，某某单位编制。", "（此处填写联系方式）"};
    r.sections[0].heading = "一、总体情况";
    r.sections[2].paragraphs = {"（本列数据的勾稽关系为：第一项加第二项之和）"}; // where the form has it
    r.sections[5].paragraphs = {"未收取信息处理费。",
                                "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"};
    std::set<std::string> found;
    for (const issue &i : check(r).issues) {
        BOOST_TEST(i.rule->id == "S-TEMPLATE");
        found.insert(i.instance + " " + i.path);
    }
    BOOST_TEST((found == std::set<std::string>{"blank_letters /preamble/0", "blank_crosses /preamble/0",
                                               "blank_name /preamble/0", "fill_here /preamble/1",
                                               "balance_note /sections/5/paragraphs/1"}));
    for (const char *text :
         {"原告张某某诉本机关一案。", "访问 www.xxgk 栏目。", "VIP用户XX人气榜。", "文件XX", "3×4米。"})
        BOOST_TEST(first_of(check_text(text), "S-TEMPLATE") == nullptr, text);
}

BOOST_AUTO_TEST_CASE(a_title_may_abbreviate_the_organ) {
    report r = consistent_report();
    r.organ = "示例市青禾县教育和体育局";
    for (const char *title :
         {"青禾县教体局2024年政府信息公开工作年度报告", "青禾县教育和体育局 2024年度政府信息公开年度报告",
          "2024年政府信息公开工作年度报告", "关于印发2024年政府信息公开工作年度报告"}) {
        r.preamble = {title};
        BOOST_TEST(check(r).issues.empty(), title);
    }
    r.preamble = {"丰川县教育和体育局2024年政府信息公开工作年度报告"};
    const check_result c = check(r);
    const issue &another = *first_of(c, "S-ORGAN");
    BOOST_TEST(another.message.zh.find("丰川县教育和体育局") != std::string::npos);
    BOOST_TEST((another.expected.empty() && another.actual.empty())); // these are for figures
}

BOOST_AUTO_TEST_CASE(periods_of_other_things_are_not_those_of_the_data) {
    report r = consistent_report();
    for (const char *text :
         {"2024年3月1日至5月31日开展专项检查。", "报告期内，自2024年1月1日至2024年12月31日无变化。",
          "统计期限自202011日起至20201231日止。", "所列数据的统计期限：２０２４年１月１日－１２月３１日。"}) {
        r.preamble = {text};
        BOOST_TEST(check(r).issues.empty(), text);
    }
    for (const char *text :
         {"所列数据的统计期限自2023年1月1日起至2023年12月31日止。", "数据统计时间2024年1月1日至2024年12月30日。",
          "统计期限为2023年12月1日至2024年12月31日。"}) {
        r.preamble = {text};
        BOOST_TEST(first_of(check(r), "N-PERIOD") != nullptr, text);
    }
    r.year.reset();
    BOOST_TEST(first_of(check(r), "N-PERIOD") == nullptr);
}
