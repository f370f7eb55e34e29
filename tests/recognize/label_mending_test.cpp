// Labels that are nearly one of the form, and near misses, which must stay what they are.
#include "recognize/label_mending.hpp"

#include "form/table.hpp"
#include "recognize/measure_heads.hpp"
#include "recognize/report_support.hpp"
#include "recognize/samples.hpp"

#include <boost/test/data/test_case.hpp>

#include <ostream>

using namespace ogi;
using namespace ogi::tests;

namespace {

printed_label mended(std::string_view print, const label_mender &mender = table_label_mender()) {
    printed_label out = label_of(print);
    mender.mend(out);
    return out;
}

struct near_label {
    const char *print, *label;
    label_repair how;
};
std::ostream &operator<<(std::ostream &out, const near_label &n) {
    return out << n.print;
}

const near_label near_labels[] = {
    // a character lost, added, changed
    {"1.属于国家密", "属于国家秘密", label_repair::spelling},
    {"3.危及“三安全一稳定性”", "危及三安全一稳定", label_repair::spelling},
    {"8.属于行改查询事项", "属于行政查询事项", label_repair::spelling},
    {"一、本年新收政府信息公开申请数", "本年新收政府信息公开申请数量", label_repair::spelling},
    {"5.要求行政机关确认或新出具已获取信息", "要求行政机关确认或重新出具已获取信息", label_repair::spelling},
    {"3.要求提供公开岀版物", "要求提供公开出版物", label_repair::spelling},
    {"现行有效件", "现行有效件数", label_repair::spelling},
    {"法人与其他组织", "法人或其他组织", label_repair::spelling},
    // two of a long one
    {"4.无正当理由大里反复中请", "无正当理由大量反复申请", label_repair::spelling},
    {"2.其他法律行改法规禁公开", "其他法律行政法规禁止公开", label_repair::spelling},
    // several of a long one, or one piece of it
    {"2.其他法律行政止公开", "其他法律行政法规禁止公开", label_repair::spelling},
    {"求缴纳费用、行政机关不再处理", "申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请",
     label_repair::spelling},
    // another word, the number without its mark, words around the label
    {"行政規範性檔案", "行政规范性文件", label_repair::other_word},
    {"5.屬於三類內部事務資訊", "属于三类内部事务信息", label_repair::other_word},
    {"其它对外管理服务事项", "其他对外管理服务事项", label_repair::other_word},
    {"7属于行政执法案卷", "属于行政执法案卷", label_repair::numbering},
    {"三本年度办理结果", "本年度办理结果", label_repair::numbering},
    {"规范性文件指各机关有正式文号的文件", "规范性文件", label_repair::added_words},
    {"上一年项目数量指2019年事项数", "上一年项目数量", label_repair::added_words},
    {"行政规范性文件abc365娱乐", "行政规范性文件", label_repair::added_words},
    {"www.abc.com政府集中采购", "政府集中采购", label_repair::added_words},
};

/// Labels of their own: words that make another label, or labels that are too short or too near to another.
const char *const near_misses[] = {
    "上年新收政府信息公开申请数量",
    "本年新办政府信息公开申请数量",
    "有现成信息需要另行制作",
    "本机关掌握相关政府信息",
    "补正前申请内容仍不明确",
    "补正后申请内容仍明确",
    "5.属于四类内部事务信息",
    "6.属于三类过程性信息",
    "现行失效件数",
    "上年处理决定数量",
    "本年处理总数量",
    "要求提供未公开出版物",
    "结转上年度继续办理",
    "经复议直接起诉",
    "未经复议后起诉",
    "复议前起诉",
    "行政处分",
    "行政强执",
    "行政裁决",
    "行政确认",
    "规条",
    "商业企",
    "科研机沟",
    "本年制件数",
    "本年发止件数",
    "本年新制公数量",
    "本年新公作数量",
    "第二十条第（二）项",
    "第二十条第（七）项",
    "非规范性文件",
    "其他规范性文件",
    "其他主动公开文件",
    "规范性文件指导目录",
    "规范性文件备案审查",
    "行政许可指南abc",
    "属于国家秘密0",
    "属于国家秘密的其他情形",
    "申请人按收费通知要求缴纳费用",
    "无理由",
    "公开",
    "一二三四五六七",
    "政府采购",
    "政府分散采购",
    "行政事业单位收费",
    "9属于行政执法案卷",
    "2规章",
    "掌握相关政府信息",
    "现成信息需要另行制作",
    "政府信息公开申请数量",
    "行政机关不再处理其政府信息公开申请",
    "区分处理的只计",
};

} // namespace

BOOST_DATA_TEST_CASE(a_label_a_little_off_is_told, boost::unit_test::data::make(near_labels), n) {
    const printed_label label = mended(n.print);
    BOOST_TEST(label.text == n.label);
    BOOST_TEST((label.repair == n.how));
}

BOOST_DATA_TEST_CASE(a_label_of_its_own_is_left_alone, boost::unit_test::data::make(near_misses), print) {
    const printed_label before = label_of(print), after = mended(print);
    BOOST_TEST(after.text == before.text);
    BOOST_TEST((after.repair == label_repair::none));
}

BOOST_AUTO_TEST_CASE(no_label_can_be_brought_to_another_one) {
    const catalogue &all = form_labels();
    for (const label_set *set : {&all.groups, &all.application_rows, &all.applicants, &all.blocks, &all.disclosure_rows,
                                 &all.measures, &all.proceedings, &all.results})
        for (const auto &[text, code] : set->lines())
            BOOST_TEST((mended(text).repair == label_repair::none), text);
    // Where two labels are near to each other neither is told from less than its whole.
    for (const char *print : {"本年制发件数", "本年废止件数", "本年新制作数量", "本年新公开数量", "第二十条第一项",
                              "商业企业", "行政许可", "行政处罚", "行政强制"})
        BOOST_TEST(table_label_mender().tolerance(print) == 0U, print);
    BOOST_TEST(table_label_mender().tolerance("属于国家秘密") == 1U);
    BOOST_TEST(table_label_mender().tolerance("要求行政机关确认或重新出具已获取信息") == 2U);
}

BOOST_AUTO_TEST_CASE(a_repair_is_logged_with_the_print_and_the_label) {
    const reading r = read_or_fail(replaced(sample(), "重新出具", "新出具"));
    BOOST_TEST(numbers_in(r) == numbers_in(read_or_fail(sample())));
    const auto found =
        std::find_if(r.log.begin(), r.log.end(), [](const log_entry &e) { return e.rule == "I-LABEL-SPELLING"; });
    BOOST_REQUIRE((found != r.log.end()));
    BOOST_TEST((found->what == log_entry::kind::repair));
    BOOST_TEST((found->confidence == certainty::likely));
    BOOST_TEST(found->before.find("确认或新出具") != std::string::npos);
    BOOST_TEST(found->after == "要求行政机关确认或重新出具已获取信息");
    BOOST_TEST(found->position.line != 0U);
}

BOOST_AUTO_TEST_CASE(a_heading_a_character_off_is_told_under_its_own_number) {
    const std::string heading = "三、收到和处理政府信息公开申请情况";
    const auto sections_of = [&](std::string_view print) {
        const reading r = read_or_fail(replaced(sample(), heading, print));
        return std::count_if(r.report.sections.begin(), r.report.sections.end(),
                             [](const section &s) { return s.kind == section_kind::applications; });
    };
    for (const char *print : {"三、收到和处理政府信息公开申请情", "三、收到和处里政府信息公开申请情况",
                              "三是收到和处理政府信息公开申请情况", "三、收到和處理政府信息公開申請情況"})
        BOOST_TEST(sections_of(print) == 1, print);
    // Under another number, or with a word that makes another heading, it is none of the form.
    for (const char *print : {"二、收到和处里政府信息公开申请情况", "三、未收到和处里政府信息公开申请情况"})
        BOOST_TEST(sections_of(print) == 0, print);
}

namespace {

namespace m = form::measure_code;

std::vector<told_head> tell(std::vector<measure_head> heads) {
    return tell_heads(heads);
}

} // namespace

BOOST_AUTO_TEST_CASE(heads_that_lost_characters_are_told_by_their_neighbours) {
    const auto both = tell({{0, "本年新"}, {0, "本年新"}, {m::total_disclosed, "对外公开总数量"}});
    BOOST_REQUIRE(both.size() == 2U);
    BOOST_TEST(both[0].measure == m::newly_produced);
    BOOST_TEST(both[1].measure == m::newly_disclosed);
    const auto issued = tell({{0, "本年发件"}, {m::repealed_this_year, ""}, {m::currently_effective, ""}});
    BOOST_REQUIRE(issued.size() == 1U);
    BOOST_TEST(issued[0].measure == m::issued_this_year);
    const auto change = tell({{m::previous_year_items, ""}, {0, "本年增"}, {m::decisions_this_year, ""}});
    BOOST_REQUIRE(change.size() == 1U);
    BOOST_TEST(change[0].measure == m::change_this_year);
    const auto twice = tell({{m::newly_produced, ""}, {m::newly_produced, ""}, {m::total_disclosed, ""}});
    BOOST_REQUIRE(twice.size() == 1U);
    BOOST_TEST(twice[0].measure == m::newly_disclosed);
    BOOST_TEST((twice[0].fault == head_fault::twice));
}

BOOST_AUTO_TEST_CASE(heads_that_their_neighbours_do_not_tell_stay_unknown) {
    const std::vector<std::vector<measure_head>> headers = {
        // nothing else is known
        {{0, "本年新"}, {0, "本年新"}, {0, "对外公开"}},
        // a column is missing, or there is one too many
        {{0, "本年新"}, {m::total_disclosed, ""}},
        {{0, "本年新"}, {0, "本年新"}, {m::total_disclosed, ""}, {0, "备注"}},
        // another order than the form's
        {{m::total_disclosed, ""}, {0, "本年新"}, {0, "本年新"}},
        {{m::repealed_this_year, ""}, {0, "本年发件"}, {m::currently_effective, ""}},
        // not what is left of the label in its place
        {{0, "本年收"}, {m::repealed_this_year, ""}, {m::currently_effective, ""}},
        {{0, "本年"}, {m::newly_disclosed, ""}, {m::total_disclosed, ""}},
        {{0, "数量"}, {m::newly_disclosed, ""}, {m::total_disclosed, ""}},
        {{0, "本年制发件数增减"}, {m::repealed_this_year, ""}, {m::currently_effective, ""}},
        // a head twice, of another kind than its neighbour
        {{m::previous_year_items, ""}, {m::previous_year_items, ""}, {m::decisions_this_year, ""}},
        // heads of both editions
        {{0, "本年新"}, {m::repealed_this_year, ""}, {m::total_disclosed, ""}},
        {{m::issued_this_year, ""}, {m::repealed_this_year, ""}, {m::currently_effective, ""}},
    };
    for (const auto &header : headers)
        BOOST_TEST(tell(header).empty(), header.front().text);
}

BOOST_AUTO_TEST_CASE(a_told_head_is_a_guess_in_the_log) {
    const reading r =
        read_or_fail(replaced(replaced(sample_2019(), "本年新制作数量", "本年新"), "本年新公开数量", "本年新"));
    BOOST_TEST(numbers_in(r) == numbers_in(read_or_fail(sample_2019())));
    BOOST_TEST(std::count_if(r.log.begin(), r.log.end(), [](const log_entry &e) {
                   return e.rule == "I-HEAD-CUT" && e.what == log_entry::kind::guess && e.before == "本年新";
               }) == 2);
}
