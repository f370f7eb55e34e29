// The messages, word for word, in both languages.
#include "rules/cell_form.hpp"
#include "rules/rule_fixtures.hpp"

#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;
using row = application_row;

namespace {

/// A report of zeros with the six sections.
report zeros(edition e = edition::fmt2021) {
    report r(e);
    r.sections = six_sections();
    for (std::size_t i = 0; i < cell_count; ++i)
        if (stands_in(e, i)) r[i] = cell::number(std::int64_t{0});
    return r;
}

/// A message without what follows it on the wrong cell.
std::string_view beginning(const std::string &message, std::string_view as) {
    return std::string_view(message).substr(0, as.size());
}

void expect(const report &r, std::string_view rule, std::string_view zh, std::string_view en) {
    const check_result c = check(r);
    for (const issue &i : c.issues)
        if (i.rule->id == rule) {
            BOOST_TEST(beginning(i.message.zh, zh) == zh);
            BOOST_TEST(beginning(i.message.en, en) == en);
            return;
        }
    BOOST_ERROR("no finding of " << rule);
}

cell count(std::int64_t n) {
    return cell::number(n);
}

} // namespace

BOOST_AUTO_TEST_CASE(the_relations_name_place_and_figures) {
    report r = zeros();
    r.applications()(row::third_party_rights, applicant::total) = count(3);
    expect(r, "T3-SUM", "表三“总计”列：各项办理结果加总为 3，（七）总计为 0，相差 3。",
           "Table 3, column \"Total\": the outcomes add to 3, (7) Total is 0; difference 3.");
    expect(r, "T3-TOT", "表三“（三）不予公开 · 4.保护第三方合法权益”行：六类申请人加总为 0，总计为 3，相差 3。",
           "Table 3, row \"Not disclosed · Protects the lawful rights of a third party\": the six kinds of applicants "
           "add to 0, the total is 3; difference 3.");
    r = zeros();
    r.reconsideration_and_litigation()(proceeding::litigation_without_reconsideration, proceeding_result::pending) =
        count(1);
    expect(r, "T4-SUM", "表四“未经复议直接起诉”：四类结果加总为 1，总计为 0，相差 1。",
           "Table 4, \"Administrative litigation without prior reconsideration\": the four results add to 1, the total "
           "is 0; difference 1.");
}

BOOST_AUTO_TEST_CASE(missing_figures_are_named_by_number_and_state) {
    report r = zeros();
    r.applications()(row::outcome_total, applicant::natural_person) = cell::blank();
    r.applications()(row::carried_over_to_next_year, applicant::natural_person) = cell();
    expect(r, "T3-BAL", "表三“自然人”列无法核对，缺 2 个数：三（七）空白、四没有读到。",
           "Table 3, column \"Natural person\" cannot be checked; figures missing: 2 (3(7) blank, 4 not found).");
    expect(
        report(), "T4-SUM",
        "表四“行政复议”无法核对，缺 5 个数：结果维持没有读到、结果纠正没有读到、其他结果没有读到、尚未审结没有读到等。",
        "Table 4, \"Administrative reconsideration\" cannot be checked; figures missing: 5 (Upheld not found, "
        "Corrected not found, Other result not found, Pending not found, ...).");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_added_up_says_why) {
    report r = zeros();
    r.applications()(row::other_handling_undivided, applicant::total) = count(0);
    expect(r, "T3-SUM", "表三“总计”列无法核对：（六）其他处理既填了合并的一行，又填了分开的三行，不知以哪一种为准。",
           "Table 3, column \"Total\" cannot be checked: item (6) is given both as one row and as three; which of them "
           "counts is not known.");
    r = zeros();
    r.applications()(row::newly_received, applicant::total) = count(std::int64_t{1} << 62);
    r.applications()(row::carried_over_from_previous_year, applicant::total) = count(std::int64_t{1} << 62);
    expect(r, "T3-BAL", "表三“总计”列无法核对：数字过大，加总超出 64 位整数。",
           "Table 3, column \"Total\" cannot be checked: the figures are so large that their sum exceeds 64 bits.");
}

BOOST_AUTO_TEST_CASE(a_cell_says_what_is_wrong_with_its_print) {
    report r = zeros();
    licences(r) = count(-3);
    expect(r, "T2-NONNEG", "表二 · 行政许可 · 本年处理决定数量填的是 -3，不能是负数。",
           "Table 2 · Administrative licensing · Decisions this year is -3; it cannot be negative.");
    fees(r) = cell::number(*amount::parse_10k_yuan("-0.5"));
    expect(r, "T2-FEE", "表二 · 行政事业性收费 · 本年收费金额（单位：万元）填的是 -0.5，不能是负数。",
           "Table 2 · Administrative fees · Fees collected this year (10,000 yuan) is -0.5; it cannot be negative.");
    r.applications()(row::disclosed, applicant::natural_person) = cell::unread("3件");
    expect(r, "T3-INT", "表三 · （一）予以公开 · 自然人填的是“3件”：数字以外还有别的内容。",
           "Table 3 · Disclosed · Natural person reads \"3件\": there is more than a number.");
    r.reconsideration_and_litigation()(proceeding::administrative_reconsideration, proceeding_result::result_upheld) =
        cell::not_applicable("/");
    expect(
        r, "T4-INT", "表四 · 行政复议 · 结果维持无法核对：填的是“/”，没有数。",
        "Table 4 · Administrative reconsideration · Upheld cannot be checked: it is marked \"/\" and has no figure.");
}

BOOST_AUTO_TEST_CASE(every_reason_for_a_print_that_is_no_number_is_told) {
    using checking::why_unread;
    using type = form::value_type;
    BOOST_TEST(why_unread("1.5", type::count).zh == "计数不能带小数");
    BOOST_TEST(why_unread("12345678901234567890", type::count).zh == "位数过多，超出 64 位整数");
    BOOST_TEST(why_unread("12.3456789", type::amount_10k_yuan).zh == "小数超过 6 位，不足 1 分");
    BOOST_TEST(why_unread("251000", type::amount_with_unit).zh == "没有写明单位（元或万元）");
    BOOST_TEST(why_unread("7", type::count).zh == "没有作为数字读入");
    BOOST_TEST(why_unread("约 7", type::count).zh == "数字以外还有别的内容");
    BOOST_TEST(why_unread("无", type::count).zh == "不是数字");
}

BOOST_AUTO_TEST_CASE(a_long_print_is_cut_between_characters) {
    report r = zeros();
    std::string print;
    for (int i = 0; i < 50; ++i)
        print += "字";
    licences(r) = cell::unread(print);
    const std::string message = check(r).issues.at(0).message.zh;
    BOOST_TEST(message.find(print.substr(0, 40 * 3) + "…”") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_sections_at_fault_are_named) {
    report r = zeros();
    r.sections.erase(r.sections.begin() + 5);
    std::swap(r.sections[1], r.sections[2]);
    r.sections[0].heading.clear();
    r.sections.push_back({std::nullopt, "附件", {}, {}});
    r.sections.push_back({std::nullopt, "", {"正文"}, {}});
    r.sections.push_back(r.sections[4]);
    expect(r, "S-SIX",
           "报告的六个部分不合格式：“五、存在的主要问题及改进情况”出现 2 次；缺少“六、其他需要报告的事项”；"
           "“二、主动公开政府信息情况”应排在“三、收到和处理政府信息公开申请情况”之前；“一、总体情况”没有标题；“附件”不"
           "是规定的部分；有一个没有标题的部分。",
           "The six sections of the report are not as the form has them: \"5. Main problems and improvements\" stands "
           "there 2 times; \"6. Other matters to be reported\" is missing; \"2. Proactive disclosure of government "
           "information\" belongs before \"3. Applications received and handled\"; \"1. Overall situation\" has no "
           "heading; \"附件\" is no section of the form; a section has no heading.");
    r.sections.clear();
    expect(r, "S-SIX", "报告的六个部分无法核对：这里只有表格，没有正文。",
           "The six sections of the report cannot be checked: there are only tables, no text.");
}

BOOST_AUTO_TEST_CASE(hundreds_of_foreign_headings_still_make_a_sentence) {
    report r = zeros();
    for (int i = 0; i < 300; ++i)
        r.sections.push_back({std::nullopt, std::string(5000, 'x'), {}, {}});
    const std::string message = check(r).issues.at(0).message.zh;
    BOOST_TEST(message.size() < 2000u);
    BOOST_TEST(message.find("；另有 280 处。") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_passed_or_was_skipped_is_told_on_request) {
    report r = zeros();
    for (row part : {row::correction_overdue, row::fee_unpaid, row::other_handling_other})
        for (std::int32_t column = 1; column <= 7; ++column)
            r.applications()(part, applicant{column}) = cell();
    for (std::int32_t column = 1; column <= 7; ++column)
        r.applications()(row::other_handling_undivided, applicant{column}) = count(0);
    check_options all;
    all.keep_passed = true;
    const check_result c = check(r, all);
    BOOST_TEST(c.issues.front().message.zh == "表三“自然人”列：相符。");
    BOOST_TEST(c.issues.front().message.en == "Table 3, column \"Natural person\": in order.");
    BOOST_TEST(c.issues.front().fingerprint != "");
    for (const issue &i : c.issues)
        if (i.outcome == outcome::skipped && i.rule->id == "T3-TOT") {
            BOOST_TEST(i.message.zh == "表三“（六）其他处理 · "
                                       "1."
                                       "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请”行：（六）其他处"
                                       "理用的是另一版格式的写法，"
                                       "这里不作核对。");
            break;
        }
}
