// The messages of the rules beyond sums and cells, word for word, in both languages, on the fixtures of each rule.
#include "rules/rule_fixtures.hpp"

#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

struct told {
    std::string_view rule, zh, en;
};

void compare(const told &expected, outcome o) {
    for (const rule_fixture &f : rule_fixtures()) {
        if (f.rule != expected.rule) continue;
        check_case r(consistent_report(1, f.edition));
        (o == outcome::fail ? f.breaks : f.not_assessable)(r);
        for (const issue &i : r.check().issues) {
            if (i.rule->id != expected.rule || i.outcome != o) continue;
            BOOST_TEST(i.message.zh == expected.zh);
            BOOST_TEST(i.message.en == expected.en);
            return;
        }
    }
    BOOST_ERROR("no finding of " << expected.rule);
}

// clang-format off
constexpr told when_broken[] = {
    {"T3-IDLE",
     "表三“科研机构”列：第一、二项都是 0，却有 1 个数不是 0：三（一） = 2。",
     "Table 3, column \"Research institution\": items 1 and 2 are both 0, yet figures other than 0: 1 (3(1) = 2)."},
    {"T3-CAP",
     "表三“科研机构”列：第一项加第二项为 11137，第四项为 1000188，多出 989051。",
     "Table 3, column \"Research institution\": items 1 and 2 add to 11137, item 4 is 1000188; 989051 too many."},
    {"T3-EMPTY",
     "表三的 175 格中有 175 格没有数：空白 175 格，标为不适用 0 格，没有读到 0 格。",
     "Table 3: of 175 cells 175 have no figure (175 blank, 0 marked as not applicable, 0 not found)."},
    {"T3-FEE-YEAR",
     "表三 · （六）其他处理 · 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 · 总计填的是 3355，而 2020 年还不会因逾期未缴信息处理费不再处理申请。",
     "Table 3 · Other handling · Applicant failed to pay the fee in time · Total is 3355, but in 2020 no application could yet end for want of payment of the fee."},
    {"T3-FEE-S6",
     "表三 · （六）其他处理 · 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 · 总计是 3355 件，写明发出的收费通知却是 3354 件。",
     "Table 3 · Other handling · Applicant failed to pay the fee in time · Total is 3355, but the notices of fees are given as 3354."},
    {"T3-UNDIVIDED",
     "表三 · （六）其他处理用的是 2019 年试行格式的写法，合为一行。",
     "Table 3 · (6) Other handling is given as one row, as in the trial form of 2019."},
    {"T4-PREREV",
     "表四 · 未经复议直接起诉 · 总计是 2 件；2024 年起不予公开等情形要先复议，请核实。",
     "Table 4 · Administrative litigation without prior reconsideration · Total is 2; since 2024 reconsideration comes first in cases such as non-disclosure: see to it."},
    {"S-EDITION",
     "2023 年的报告用的是 2019 年的试行格式，该年度用 2021 年的格式。",
     "The report for 2023 has the trial form of 2019; its year has the form of 2021."},
    {"P-DATE",
     "报告的公布日期是 2025-02-01，迟于期限 2025-01-31。",
     "The day of publication is 2025-02-01, after the deadline 2025-01-31."},
    {"P-ZERO",
     "报告的三张表每一格都是 0。",
     "The three tables of the report: every figure is 0."},
    {"T2-REGMIN",
     "表二“行政规范性文件”行：本年制发 953，现行有效加本年废止只有 952，相差 1。",
     "Table 2, row \"Normative documents\": issued 953, currently effective and repealed add to only 952; difference 1."},
    {"T2-DISCLOSED",
     "表二“规范性文件”行：本年新公开 957，对外公开总数量只有 956，相差 1。",
     "Table 2, row \"Normative documents\": newly disclosed 957, total disclosed only 956; difference 1."},
    {"T2-PRODUCED",
     "表二“规范性文件”行：本年新制作 957，对外公开总数量只有 956，相差 1。",
     "Table 2, row \"Normative documents\": newly produced 957, total disclosed only 956; difference 1."},
    {"T2-DECISIONS",
     "表二 · 行政许可 · 处理决定数量填的是 34，恰好是上一年项目数量 30 加本年增/减 4，疑似填成了项目数量。",
     "Table 2 · Administrative licensing · Decisions this year is 34, exactly the items of the previous year (30) with this year's change (4); it seems to count items."},
    {"T2-RULEPOWER",
     "表二 · 规章填了不为 0 的数，而县级和县级以下机关没有规章制定权。",
     "Table 2 · Rules has a figure other than 0, but organs of county level and below have no power to make rules."},
    {"T2-LICPOWER",
     "表二 · 行政许可 · 本年处理决定数量填的是 1，而配置写明本机关没有这项权力。",
     "Table 2 · Administrative licensing · Decisions this year is 1, but by its profile this organ has no such power."},
    {"T2-PENALTYPOWER",
     "表二 · 行政处罚 · 本年处理决定数量填的是 1，而配置写明本机关没有这项权力。",
     "Table 2 · Administrative penalty · Decisions this year is 1, but by its profile this organ has no such power."},
    {"T2-COERCIONPOWER",
     "表二 · 行政强制 · 本年处理决定数量填的是 1，而配置写明本机关没有这项权力。",
     "Table 2 · Administrative compulsion · Decisions this year is 1, but by its profile this organ has no such power."},
    {"T2-FEEPOWER",
     "表二 · 行政事业性收费 · 本年收费金额（单位：万元）填的是 0.000001，而配置写明本机关没有这项权力。",
     "Table 2 · Administrative fees · Fees collected this year (10,000 yuan) is 0.000001, but by its profile this organ has no such power."},
    {"T2-UNIT",
     "表二 · 行政事业性收费 · 本年收费金额（单位：万元）填的是 400，正文里同样的数字以元为单位，疑似以元为单位填报。",
     "Table 2 · Administrative fees · Fees collected this year (10,000 yuan) is 400; the prose has the same digits in yuan: it seems to be in yuan."},
    {"T2-FEEINFO",
     "表二 · 行政事业性收费 · 本年收费金额（单位：万元）填的是 0.039999，少于实际收取的信息处理费 400 元。",
     "Table 2 · Administrative fees · Fees collected this year (10,000 yuan) is 0.039999, less than the information processing fee received, 400 yuan."},
};

constexpr told when_not_assessable[] = {
    {"T3-IDLE",
     "表三“科研机构”列无法核对，缺 1 个数：一空白。",
     "Table 3, column \"Research institution\" cannot be checked; figures missing: 1 (1 blank)."},
    {"T3-CAP",
     "表三“科研机构”列无法核对，缺 1 个数：四空白。",
     "Table 3, column \"Research institution\" cannot be checked; figures missing: 1 (4 blank)."},
    {"T3-FEE-YEAR",
     "表三 · （六）其他处理 · 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 · 总计无法核对：空白。",
     "Table 3 · Other handling · Applicant failed to pay the fee in time · Total cannot be checked: blank."},
    {"T3-FEE-S6",
     "表三 · （六）其他处理 · 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 · 总计无法核对：空白。",
     "Table 3 · Other handling · Applicant failed to pay the fee in time · Total cannot be checked: blank."},
    {"T4-PREREV",
     "表四 · 未经复议直接起诉 · 总计无法核对：没有读到。",
     "Table 4 · Administrative litigation without prior reconsideration · Total cannot be checked: not found."},
    {"P-DATE",
     "报告的公布日期无法核对：报告没有写明公布日期。",
     "The day of publication cannot be checked: the report does not say when it was published."},
    {"P-ZERO",
     "报告的三张表无法核对：读到的数都是 0，另有没有数的格。",
     "The three tables of the report cannot be checked: the figures found are all 0, and some cells have none."},
    {"T2-REGMIN",
     "表二“行政规范性文件”行无法核对，缺 1 个数：本年废止件数空白。",
     "Table 2, row \"Normative documents\" cannot be checked; figures missing: 1 (Repealed this year blank)."},
    {"T2-DISCLOSED",
     "表二“规范性文件”行无法核对，缺 1 个数：本年新公开数量空白。",
     "Table 2, row \"Normative documents\" cannot be checked; figures missing: 1 (Newly disclosed this year blank)."},
    {"T2-PRODUCED",
     "表二“规范性文件”行无法核对，缺 1 个数：本年新制作数量标为不适用。",
     "Table 2, row \"Normative documents\" cannot be checked; figures missing: 1 (Newly produced this year marked as not applicable)."},
    {"T2-DECISIONS",
     "表二 · 行政许可 · 处理决定数量无法核对，缺 1 个数：表二 · 行政许可 · 本年增/减空白。",
     "Table 2 · Administrative licensing · Decisions this year cannot be checked; figures missing: 1 (Table 2 · Administrative licensing · Change this year blank)."},
    {"T2-RULEPOWER",
     "表二 · 规章无法核对：填了不为 0 的数，而不知道本机关的级别和类型，也就不知道它有没有规章制定权。",
     "Table 2 · Rules cannot be checked: there is a figure other than 0, and the level and kind of this organ, on which its power to make rules depends, are not known."},
    {"T2-LICPOWER",
     "表二 · 行政许可 · 本年处理决定数量无法核对：空白。",
     "Table 2 · Administrative licensing · Decisions this year cannot be checked: blank."},
    {"T2-PENALTYPOWER",
     "表二 · 行政处罚 · 本年处理决定数量无法核对：空白。",
     "Table 2 · Administrative penalty · Decisions this year cannot be checked: blank."},
    {"T2-COERCIONPOWER",
     "表二 · 行政强制 · 本年处理决定数量无法核对：空白。",
     "Table 2 · Administrative compulsion · Decisions this year cannot be checked: blank."},
    {"T2-FEEPOWER",
     "表二 · 行政事业性收费 · 本年收费金额（单位：万元）无法核对：空白。",
     "Table 2 · Administrative fees · Fees collected this year (10,000 yuan) cannot be checked: blank."},
    {"T2-UNIT",
     "表二 · 行政事业性收费 · 本年收费金额（单位：万元）无法核对：空白。",
     "Table 2 · Administrative fees · Fees collected this year (10,000 yuan) cannot be checked: blank."},
    {"T2-FEEINFO",
     "表二 · 行政事业性收费 · 本年收费金额（单位：万元）无法核对：空白。",
     "Table 2 · Administrative fees · Fees collected this year (10,000 yuan) cannot be checked: blank."},
};
// clang-format on

} // namespace

BOOST_AUTO_TEST_CASE(a_broken_rule_says_what_where_and_the_figures) {
    for (const told &expected : when_broken)
        compare(expected, outcome::fail);
}

BOOST_AUTO_TEST_CASE(a_rule_that_cannot_be_assessed_says_why) {
    for (const told &expected : when_not_assessable)
        compare(expected, outcome::not_assessable);
}
