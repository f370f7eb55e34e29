#include <ogi/check.hpp>

#include "consistent_report.hpp"

#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;

BOOST_AUTO_TEST_CASE(a_consistent_report_is_valid_and_everything_is_counted) {
    const check_result c = check(consistent_report());
    BOOST_TEST((c.verdict == verdict::valid));
    BOOST_TEST(c.counts.instances == 243u);
    BOOST_TEST(c.counts.pass == 243u);
    BOOST_TEST(c.issues.empty());
}
