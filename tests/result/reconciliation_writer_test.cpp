// What follows from the sums, for a reader.
#include "rules/rule_case.hpp"

#include <ogi/result_writers.hpp>

#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

std::string text_in(language l) {
    report r = consistent_report();
    const auto table = r.reconsideration_and_litigation();
    for (proceeding_result result : {proceeding_result::result_upheld, proceeding_result::result_corrected,
                                     proceeding_result::other_result, proceeding_result::pending})
        table(proceeding::administrative_reconsideration, result) = cell::number(2);
    table(proceeding::administrative_reconsideration, proceeding_result::total) = cell::blank();
    table(proceeding::litigation_without_reconsideration, proceeding_result::total) = cell::number(-100000);
    table(proceeding::litigation_without_reconsideration, proceeding_result::pending) = cell();
    result_style style;
    style.language = l;
    return write_reconciliation(reconcile(r), result_format::text, style);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_difference_names_cell_before_after_and_why) {
    const std::string zh = text_in(language::zh), en = text_in(language::en);
    for (std::string_view part :
         {"可以补的有 1 格，互相矛盾或不成立而不补的有 1 格。\n", "：空白 → 8\n",
          "只缺这一格：2 + 2 + 2 + 2 = ?，所以是 8。\n", "：不补\n", "件数不能是负数，所以没有补。"})
        BOOST_TEST(zh.find(part) != std::string::npos, part << "\nis not in\n" << zh);
    for (std::string_view part : {"1 cells follow from the others; 1 are left", ": blank → 8\n",
                                  "lacks this cell only: 2 + 2 + 2 + 2 = ?, so it is 8.\n", ": left as it is\n",
                                  "a count cannot be negative, so it was left."})
        BOOST_TEST(en.find(part) != std::string::npos, part << "\nis not in\n" << en);
}
