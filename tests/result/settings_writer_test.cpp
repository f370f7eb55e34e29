// The text form of what a user brings to a check: each of it is said, in both languages.
#include "rules/rule_case.hpp"

#include <ogi/result_writers.hpp>

#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

/// Two errors of table 4: one is waived, the other's waiver has ended; one finding of before is gone, and a rule is off.
std::string text_in(language l) {
    reading source;
    source.report = consistent_report();
    const auto table = source.report.reconsideration_and_litigation();
    add(table(proceeding::administrative_reconsideration, proceeding_result::total), 1);
    add(table(proceeding::litigation_after_reconsideration, proceeding_result::total), 1);
    const check_result before = check(source.report);
    former_result former{source.report.organ, source.report.year, {}, false};
    former.findings = {{before.issues[0].fingerprint, "T4-SUM", "x", "y", {"甲", "a"}},
                       {"ogi1:0000000000000000", "T3-BAL", "x", "y", {"乙", "b"}},
                       {"ogi1:0000000000000001", "T3-TOT", "x", "y", {"丙", "c"}}};
    const std::vector<waiver> waivers = {{before.issues[0].fingerprint, "张三", "口径", date{2099, 12, 31}},
                                         {before.issues[1].fingerprint, "李四", "旧口径", date{2000, 1, 1}}};
    profile p;
    p.name = "示例";
    p.rules = {{"T3-TOT", false, std::nullopt}, {"T3-SUM", true, severity::warning}};
    p.blank_is_zero = true;
    check_options options;
    options.profile = &p;
    options.waivers = &waivers;
    options.baseline = &former;
    options.today = date{2025, 1, 1};
    result_style style;
    style.language = l;
    return write_result(check(source.report, options), head_of(source, ""), result_format::text, style);
}

} // namespace

BOOST_AUTO_TEST_CASE(what_a_user_brings_is_said_in_chinese) {
    const std::string text = text_in(language::zh);
    for (std::string_view part :
         {"结论：不通过\n", "豁免 1。\n", "配置：示例\n", "  停用的规则：T3-TOT\n",
          "  改变了轻重的规则：T3-SUM 错误 → 警告\n", "  空白：0 格，按 0 计\n",
          "注意：1 项错误级的结果被豁免。豁免不能使报告通过。\n",
          "上次结果：与上次结果逐项比较：新增 1，上次已有 1，不再出现 2。\n", "\n豁免·上次已有  T4-SUM  ",
          "\n错误·新增  T4-SUM  ", "  豁免：张三：口径（至 2099-12-31）\n", "没有起作用的豁免\n",
          "  已过期。李四：旧口径（至 2000-01-01）\n",
          "不再出现\n  T3-BAL  乙\n  T3-TOT  丙（这次没有核对这条规则）\n"})
        BOOST_TEST(text.find(part) != std::string::npos, part << "\nis not in\n" << text);
}

BOOST_AUTO_TEST_CASE(what_a_user_brings_is_said_in_english) {
    const std::string text = text_in(language::en);
    for (std::string_view part :
         {"Profile: 示例\n", "  Rules switched off: T3-TOT\n", "  Severities changed: T3-SUM error → warning\n",
          "  Blank cells: 0, counted as 0\n",
          "Attention: 1 findings of severity error are waived. A waiver does not make a report valid.\n",
          "Former result: compared with the former result: 1 new, 1 unchanged, 2 gone.\n",
          "\nwaived, unchanged  T4-SUM  ", "\nerror, new  T4-SUM  ", "  Waived: 张三: 口径 (until 2099-12-31)\n",
          "Waivers that do not count\n", "  it has ended. 李四: 旧口径 (until 2000-01-01)\n",
          "Gone\n  T3-BAL  b\n  T3-TOT  c (its rule was not applied this time)\n"})
        BOOST_TEST(text.find(part) != std::string::npos, part << "\nis not in\n" << text);
}

BOOST_AUTO_TEST_CASE(nothing_is_said_of_what_nobody_brought) {
    reading source;
    source.report = consistent_report();
    const std::string text = write_result(check(source.report), head_of(source, ""), result_format::text);
    for (std::string_view part : {"配置", "注意", "上次结果", "没有起作用"})
        BOOST_TEST(text.find(part) == std::string::npos);
}
