#include <ogi/result_writers.hpp>

#include "consistent_report.hpp"

#include <boost/json/src.hpp>
#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;

BOOST_AUTO_TEST_CASE(a_result_is_written_as_text_and_as_json) {
    reading source;
    source.report = consistent_report();
    source.medium = medium::text;
    const check_result c = check(source.report);
    const result_head head = head_of(source, "abc", "x.txt");
    BOOST_TEST(write_result(c, head, result_format::text).find("结论：通过\n") == 0u);
    const boost::json::value json = boost::json::parse(write_result(c, head, result_format::json));
    BOOST_TEST(json.at("verdict").as_string() == "valid");
}
