// The text and the JSON of a check result.
#include "consistent_report.hpp"
#include "shared_inputs.hpp"

#include <ogi/result_writers.hpp>
#include <ogi/version.hpp>

#include <boost/json/src.hpp>
#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;
namespace json = boost::json;
using row = application_row;

namespace {

cell count(std::int64_t n) {
    return cell::number(n);
}

/// A report of zeros and one licence, with the six sections, as it would be read from a text.
reading zeros() {
    reading out;
    out.medium = medium::text;
    out.edition_reason = {"表头有“本年制发件数”", "table 2 has the column \"issued this year\""};
    report &r = out.report;
    r.organ = "示例区档案局";
    r.year = 2024;
    r.published_on = date{2025, 1, 20};
    r.sections = six_sections();
    for (std::size_t i = 0; i < cell_count; ++i) {
        if (!stands_in(r.edition, i)) continue;
        r[i] = count(0);
        out.places[i] = {1, 2, 3, {100 + i, 10 + i, 5}, 1};
    }
    r.proactive_disclosure()(disclosure_row::administrative_licensing, disclosure_measure::decisions_this_year) =
        count(1);
    return out;
}

/// Zeros with one wrong balance, one missing cell and one import repair.
reading with_findings() {
    reading out = zeros();
    const auto table = out.report.applications();
    table(row::newly_received, applicant::natural_person) = count(6);
    table(row::newly_received, applicant::total) = count(6);
    table(row::disclosed, applicant::natural_person) = count(5);
    table(row::disclosed, applicant::total) = count(5);
    table(row::outcome_total, applicant::natural_person) = count(5);
    table(row::outcome_total, applicant::total) = count(5);
    out.report.reconsideration_and_litigation()(proceeding::administrative_reconsideration,
                                                proceeding_result::pending) = cell::blank();
    out.log.push_back(
        {log_entry::kind::repair, {"行标签补上了缩进。", "the row label was given its indent."}, {700, 33, 1}});
    out.log.push_back({log_entry::kind::note, {"共三个表格。", "three tables."}, {}});
    return out;
}

/// Without what the check suspects: explanation_test.cpp holds that.
void forget_suspects(issue &i) {
    i.cause.clear();
    i.consequences.clear();
    i.fix.clear();
    if (i.suspects.empty()) return;
    i.suspects.clear();
    i.message.zh.resize(i.message.zh.find("。") + std::string("。").size());
    const std::size_t next_sentence = i.message.en.find(". ");
    if (next_sentence != std::string::npos) i.message.en.resize(next_sentence + 1);
}

check_result check_of(const reading &source) {
    check_options options;
    options.places = &source.places;
    check_result out = check(source.report, options);
    for (issue &i : out.issues)
        forget_suspects(i);
    return out;
}

std::string text_of(const reading &source, language l, bool colour = false) {
    return write_result(check_of(source), head_of(source, "12345", "年报.txt"), result_format::text, {l, colour});
}

json::value json_of(const reading &source) {
    return json::parse(write_result(check_of(source), head_of(source, "12345", "年报.txt"), result_format::json));
}

bool has(const std::string &text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::string string_at(const json::value &v, std::string_view pointer) {
    return std::string(v.at_pointer(pointer).as_string());
}

} // namespace

BOOST_AUTO_TEST_CASE(the_text_says_what_where_which_figures_and_what_to_do) {
    BOOST_TEST(text_of(with_findings(), language::zh) == R"(结论：不通过
报告：示例区档案局，2024 年度
版式：2021 年版格式（表头有“本年制发件数”）
来源：年报.txt（纯文本，5 字节）
核对 273 项：相符 269，不符 2，无法核对 2，略过 0，豁免 0。

错误  T3-BAL  表三 · （七）总计 · 自然人
  表三“自然人”列：第一项加第二项为 6，第三项（七）加第四项为 5，相差 1。
  关系：一 + 二 = 三（七）+ 四
  数字：6 + 0 = 5 + 0
  位置：原文第 207 行第 5 字节（第 1 个表格第 2 行第 3 列）
  处理：核对本列这四个数。
  依据：国办公开办函〔2021〕30号，附件 表三：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”

错误  T3-BAL  表三 · （七）总计 · 总计
  表三“总计”列：第一项加第二项为 6，第三项（七）加第四项为 5，相差 1。
  关系：一 + 二 = 三（七）+ 四
  数字：6 + 0 = 5 + 0
  位置：原文第 213 行第 5 字节（第 1 个表格第 2 行第 3 列）
  处理：核对本列这四个数。
  依据：国办公开办函〔2021〕30号，附件 表三：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”

缺数  以下 1 格没有数，有关各项无法核对
  表四 · 行政复议：尚未审结（空白）
  处理：空白的格请核实后填写，确实没有发生的填 0。
  无法核对的项数：T4-SUM 1，T4-INT 1

导入记录
  修正  第 33 行：行标签补上了缩进。
  说明  共三个表格。
)");
}

BOOST_AUTO_TEST_CASE(the_english_text_says_the_same) {
    const std::string text = text_of(with_findings(), language::en);
    for (std::string_view part :
         {"Verdict: invalid\n", "Report: 示例区档案局, 2024\n",
          "Form: form of 2021 (table 2 has the column \"issued this year\")\n",
          "Input: 年报.txt (plain text, 5 bytes)\n",
          "Checked 273: 269 passed, 2 failed, 2 not assessable, 0 skipped, 0 waived.\n",
          "error  T3-BAL  Table 3 · Total · Natural person\n",
          "  Table 3, column \"Natural person\": items 1 and 2 add to 6, item 3(7) and item 4 to 5; difference 1.\n",
          "  Relation: 1 + 2 = 3(7) + 4\n", "  Figures: 6 + 0 = 5 + 0\n",
          "  Place: line 207, byte 5 (table 1, row 2, column 3)\n",
          "  What to do: Compare these four figures of the column.\n", "Figures missing  1 cell has no figure",
          "  Table 4 · Administrative reconsideration: Pending (blank)\n",
          "  What to do: Check blank cells and fill them in, with 0 where there is nothing to count.\n",
          "  Not assessable: T4-SUM 1, T4-INT 1\n", "  repair  line 33: the row label was given its indent.\n",
          "  note  three tables.\n"})
        BOOST_TEST(has(text, part), part << " in " << text);
}

BOOST_AUTO_TEST_CASE(a_valid_report_is_said_to_be_so_in_few_lines) {
    const std::string text = text_of(zeros(), language::zh);
    BOOST_TEST(text.find("结论：通过\n") == 0u);
    BOOST_TEST(std::count(text.begin(), text.end(), '\n') == 5);
    BOOST_TEST(text_of(zeros(), language::en).find("Verdict: valid\n") == 0u);
}

BOOST_AUTO_TEST_CASE(a_missing_table_is_one_line_and_a_missing_row_another) {
    reading source = zeros();
    for (std::size_t i = 0; i < cell_count; ++i)
        if (path_at(i).substr(0, 12) == "proactive_di") source.report[i] = cell();
    for (std::int32_t column = 1; column <= 7; ++column)
        source.report.applications()(row::not_held, applicant{column}) = cell::blank();
    source.report.applications()(row::state_secret, applicant::natural_person) = cell::not_applicable("/");
    source.report.applications()(row::state_secret, applicant::total) = cell::blank();
    const std::string zh = text_of(source, language::zh), en = text_of(source, language::en);
    BOOST_TEST(has(zh, "以下 19 格没有数"));
    BOOST_TEST(has(zh, "  表二：全部 10 格（没有读到）\n"));
    BOOST_TEST(has(zh, "  表三 · （四）无法提供 · 1.本机关不掌握相关政府信息：全部 7 格（空白）\n"));
    BOOST_TEST(has(zh, "  表三 · （三）不予公开 · 1.属于国家秘密：自然人（标为不适用）\n"));
    BOOST_TEST(has(zh, "  表三 · （三）不予公开 · 1.属于国家秘密：总计（空白）\n"));
    BOOST_TEST(has(en, "  Table 2: all 10 cells (not found)\n"));
    BOOST_TEST(has(en, "  Table 3 · Unable to provide · Information not held by this organ: all 7 cells (blank)\n"));
}

BOOST_AUTO_TEST_CASE(what_to_do_about_a_cell_without_figure_depends_on_why_there_is_none) {
    constexpr const char *fill_in = "空白的格请核实后填写，确实没有发生的填 0。\n";
    reading source = zeros();
    for (std::int32_t column = 1; column <= 7; ++column)
        source.report.applications()(row::not_held, applicant{column}) = cell();
    BOOST_TEST(has(text_of(source, language::zh), "  处理：报告中没有的格请核实后补上。\n"));

    source.log.push_back({log_entry::kind::unread, {"这一行未读取。", "the row was not read."}, {700, 33, 1}});
    BOOST_TEST(has(text_of(source, language::zh), "  处理：没有读到的格请看导入记录。\n"));
    BOOST_TEST(has(text_of(source, language::en), "  What to do: For cells that were not found see the import log.\n"));
    BOOST_TEST(!has(text_of(source, language::zh), "填 0"));

    source.report.applications()(row::state_secret, applicant::total) = cell::blank();
    BOOST_TEST(has(text_of(source, language::zh), std::string("  处理：没有读到的格请看导入记录。") + fill_in));
    source.report.applications()(row::state_secret, applicant::natural_person) = cell::not_applicable();
    BOOST_TEST(has(text_of(source, language::zh), "空白或标为不适用的格请核实后填写，确实没有发生的填 0。\n"));
}

BOOST_AUTO_TEST_CASE(a_print_that_is_no_number_is_not_to_be_filled_in) {
    reading source = zeros();
    source.report.applications()(row::state_secret, applicant::total) = cell::unread("约20");
    BOOST_TEST(!has(text_of(source, language::zh), "空白的格"));
}

BOOST_AUTO_TEST_CASE(an_unknown_organ_or_year_stands_out) {
    reading source = zeros();
    source.report.year.reset();
    const std::string zh = text_of(source, language::zh), en = text_of(source, language::en);
    BOOST_TEST(has(zh, "报告：示例区档案局\n注意：年度不明，未能核对年份；请核对报告标题。\n"));
    BOOST_TEST(has(en, "Report: 示例区档案局\nAttention: year unknown, so it was not checked; look at the title.\n"));
    source.report.organ.clear();
    BOOST_TEST(has(text_of(source, language::zh), "注意：机关名称和年度不明，未能核对；请核对报告标题。\n"));
    BOOST_TEST(has(text_of(source, language::zh, true), "\x1b[1;33m注意：机关名称和年度不明"));
    source.report.year = 2024;
    BOOST_TEST(has(text_of(source, language::zh), "报告：2024 年度\n注意：机关名称不明，未能核对；请核对报告标题。\n"));
}

BOOST_AUTO_TEST_CASE(a_long_sum_is_shown_without_its_zeros) {
    reading source = zeros();
    source.report.applications()(row::disclosed, applicant::total) = count(3);
    source.report.applications()(row::not_held, applicant::total) = count(4);
    BOOST_TEST(has(text_of(source, language::zh), "  数字：3 + 4 = 0（为 0 的没有列出）\n"));
    source = zeros();
    source.report.applications()(row::outcome_total, applicant::total) = count(1);
    BOOST_TEST(has(text_of(source, language::en), "  Figures: 0 = 1 (zeros left out)\n"));
}

BOOST_AUTO_TEST_CASE(colour_is_only_there_when_asked_for) {
    BOOST_TEST(!has(text_of(with_findings(), language::zh), "\x1b"));
    BOOST_TEST(has(text_of(with_findings(), language::zh, true), "\x1b[1;31m结论：不通过\x1b[0m\n"));
    BOOST_TEST(has(text_of(zeros(), language::zh, true), "\x1b[1;32m结论：通过\x1b[0m\n"));
}

BOOST_AUTO_TEST_CASE(what_a_report_says_does_not_steer_the_terminal) {
    reading source = zeros();
    source.report.organ = "甲\x1b[2J\n乙\xC2\x9B";
    source.report.applications()(row::disclosed, applicant::total) = cell::unread("1\x1b]0;x\x07");
    const std::string text = text_of(source, language::zh);
    BOOST_TEST(!has(text, "\x1b"));
    BOOST_TEST(!has(text, "\x07"));
    BOOST_TEST(!has(text, "\xC2\x9B"));
    BOOST_TEST(has(text, "报告：甲 [2J 乙 ，2024 年度\n"));
}

BOOST_AUTO_TEST_CASE(a_cut_list_says_how_many_there_are) {
    const reading source = zeros();
    check_options options;
    options.most_issues = 3;
    const check_result c = check(report(), options);
    const result_head head = head_of(source, "");
    BOOST_TEST(has(write_result(c, head, result_format::text), "只列出前 3 项，共 264 项。\n"));
    const json::value v = json::parse(write_result(c, head, result_format::json));
    BOOST_TEST(v.at("truncated").as_bool());
    BOOST_TEST(v.at("total").as_int64() == 264);
    BOOST_TEST(v.at("issues").as_array().size() == 3u);
}

BOOST_AUTO_TEST_CASE(the_json_has_the_head_of_the_form) {
    const json::value v = json_of(with_findings());
    BOOST_TEST(string_at(v, "/schema") == "ogi-check-result/1");
    BOOST_TEST(string_at(v, "/library/name") == "ogi");
    BOOST_TEST(string_at(v, "/library/version") == OGI_VERSION);
    BOOST_TEST(string_at(v, "/catalogue/version") == "1");
    BOOST_TEST(string_at(v, "/catalogue/digest").size() == 7u + 64u);
    BOOST_TEST(string_at(v, "/profile") == "default");
    BOOST_TEST(string_at(v, "/edition/chosen") == "2021");
    BOOST_TEST(string_at(v, "/edition/why/zh") == "表头有“本年制发件数”");
    BOOST_TEST(string_at(v, "/organ") == "示例区档案局");
    BOOST_TEST(v.at("report_year").as_int64() == 2024);
    BOOST_TEST(string_at(v, "/input/name") == "年报.txt");
    BOOST_TEST(string_at(v, "/input/medium") == "text");
    BOOST_TEST(v.at_pointer("/input/bytes").as_int64() == 5);
    BOOST_TEST(string_at(v, "/input/digest") ==
               "sha256:5994471abb01112afcc18159f6cc74b4f511b99806da59b3caf5a9c173cacfc5");
    BOOST_TEST(string_at(v, "/verdict") == "invalid");
    BOOST_TEST(v.at_pointer("/checked/instances").as_int64() == 273);
    BOOST_TEST(v.at_pointer("/checked/pass").as_int64() == 269);
    BOOST_TEST(v.at_pointer("/checked/fail").as_int64() == 2);
    BOOST_TEST(v.at_pointer("/checked/not_assessable").as_int64() == 2);
    BOOST_TEST(v.at_pointer("/checked/skipped").as_int64() == 0);
    BOOST_TEST(v.at_pointer("/checked/waived").as_int64() == 0);
    BOOST_TEST(v.at_pointer("/checked/cells/number").as_int64() == 199);
    BOOST_TEST(v.at_pointer("/checked/cells/blank").as_int64() == 1);
    BOOST_TEST(v.at("repairs").as_array().size() == 2u);
    BOOST_TEST(string_at(v, "/repairs/0/kind") == "repair");
    BOOST_TEST(v.at_pointer("/repairs/0/position/line").as_int64() == 33);
    BOOST_TEST(v.at("waived").as_array().empty());
    BOOST_TEST(!v.at("truncated").as_bool());
    BOOST_TEST(v.at("total").as_int64() == 4);
}

BOOST_AUTO_TEST_CASE(the_json_has_every_member_of_a_finding) {
    const json::value v = json_of(with_findings());
    BOOST_TEST(v.at("issues").as_array().size() == 4u);
    BOOST_TEST(string_at(v, "/issues/0/rule") == "T3-BAL");
    BOOST_TEST(string_at(v, "/issues/0/instance") == "natural_person");
    BOOST_TEST(string_at(v, "/issues/0/outcome") == "fail");
    BOOST_TEST(string_at(v, "/issues/0/severity") == "error");
    BOOST_TEST(string_at(v, "/issues/0/category") == "consistency");
    BOOST_TEST(string_at(v, "/issues/0/certainty") == "proved");
    BOOST_TEST(string_at(v, "/issues/0/path") == "applications.outcome.total.natural_person");
    BOOST_TEST(string_at(v, "/issues/0/label/zh") == "表三 · （七）总计 · 自然人");
    BOOST_TEST(v.at_pointer("/issues/0/source/table").as_int64() == 1);
    BOOST_TEST(v.at_pointer("/issues/0/source/begin/line").as_int64() == 207);
    BOOST_TEST(v.at_pointer("/issues/0/operands").as_array().size() == 4u);
    BOOST_TEST(string_at(v, "/issues/0/operands/0/value") == "6");
    BOOST_TEST(string_at(v, "/issues/0/operands/2/side") == "right");
    BOOST_TEST(v.at_pointer("/issues/0/operands/2/sign").as_int64() == 1);
    BOOST_TEST(string_at(v, "/issues/0/expression/zh") == "一 + 二 = 三（七）+ 四");
    BOOST_TEST(string_at(v, "/issues/0/expression/figures") == "6 + 0 = 5 + 0");
    BOOST_TEST(string_at(v, "/issues/0/expected") == "6");
    BOOST_TEST(string_at(v, "/issues/0/actual") == "5");
    BOOST_TEST(string_at(v, "/issues/0/difference") == "-1");
    BOOST_TEST(string_at(v, "/issues/0/message/id") == "differs");
    BOOST_TEST(string_at(v, "/issues/0/message/arguments/left") == "6");
    BOOST_TEST(string_at(v, "/issues/0/message/arguments/place/en") == "Table 3, column \"Natural person\"");
    BOOST_TEST(string_at(v, "/issues/0/hint/zh") == "核对本列这四个数。");
    BOOST_TEST(string_at(v, "/issues/0/basis/0/document/zh") == "国办公开办函〔2021〕30号");
    BOOST_TEST(string_at(v, "/issues/0/fingerprint").substr(0, 5) == "ogi1:");
    BOOST_TEST(string_at(v, "/issues/2/outcome") == "not_assessable");
    BOOST_TEST(string_at(v, "/issues/2/operands/3/state") == "blank");
    BOOST_TEST(!v.at_pointer("/issues/2/operands/3").as_object().contains("value"));
    BOOST_TEST(!v.at_pointer("/issues/2/expression").as_object().contains("figures"));
}

BOOST_AUTO_TEST_CASE(money_is_written_in_10k_yuan_exactly) {
    reading source = zeros();
    source.report[*index_of_path("proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan")] =
        cell::number(amount::parse_10k_yuan("-18.871")->fen(), "-18.8710");
    const json::value v = json_of(source);
    BOOST_TEST(string_at(v, "/issues/0/actual") == "-18.871");
    BOOST_TEST(string_at(v, "/issues/0/operands/0/value") == "-18.871");
    BOOST_TEST(string_at(v, "/issues/0/operands/0/raw") == "-18.8710");
    BOOST_TEST(string_at(v, "/issues/0/message/arguments/value") == "-18.871");
}

BOOST_AUTO_TEST_CASE(an_unknown_year_is_null_and_bad_bytes_are_replaced) {
    reading source = zeros();
    source.report.year.reset();
    source.report.organ = "\xFF";
    const json::value v = json_of(source);
    BOOST_TEST(v.at("report_year").is_null());
    BOOST_TEST(string_at(v, "/organ") == "\xEF\xBF\xBD");
    BOOST_TEST(has(text_of(source, language::zh), "注意：年度不明"));
}

BOOST_AUTO_TEST_CASE(two_runs_give_the_same_bytes) {
    for (result_format format : {result_format::text, result_format::json})
        BOOST_TEST(write_result(check_of(with_findings()), head_of(with_findings(), "x"), format) ==
                   write_result(check_of(with_findings()), head_of(with_findings(), "x"), format));
}

BOOST_AUTO_TEST_CASE(what_passed_is_listed_when_the_result_has_it) {
    check_options options;
    options.keep_passed = true;
    const reading source = zeros();
    const check_result c = check(source.report, options);
    const std::string text = write_result(c, head_of(source, ""), result_format::text);
    BOOST_TEST(has(text, "\n相符  T3-BAL  表三“自然人”列：相符。\n"));
    BOOST_TEST(json::parse(write_result(c, head_of(source, ""), result_format::json)).at("issues").as_array().size() ==
               273u);
}
