#include <ogi/error.hpp>

#include <boost/test/unit_test.hpp>

using namespace ogi;

BOOST_AUTO_TEST_CASE(positions_count_lines_and_bytes_from_one) {
    BOOST_TEST((position_at("ab\ncd", 0) == text_position{0, 1, 1}));
    BOOST_TEST((position_at("ab\ncd", 2) == text_position{2, 1, 3}));
    BOOST_TEST((position_at("ab\ncd", 3) == text_position{3, 2, 1}));
    BOOST_TEST((position_at("ab\ncd", 99) == text_position{5, 2, 3}));
    BOOST_TEST((position_at("", 0) == text_position{0, 1, 1}));
}

BOOST_AUTO_TEST_CASE(a_failure_is_described_with_its_place) {
    const failure f{errc::structure, {"重复的成员。", "Repeated member."}, "/organ", text_position{12, 2, 3}};
    BOOST_TEST(f.describe(language::zh) == "第 2 行第 3 字节（偏移 12），/organ：重复的成员。");
    BOOST_TEST(f.describe(language::en) == "line 2, column 3 (byte offset 12), /organ: Repeated member.");
    BOOST_TEST((failure{errc::internal, {"错。", "Bad."}, "", {}}.describe(language::en)) == "Bad.");
}

BOOST_AUTO_TEST_CASE(the_value_of_a_failed_result_throws_its_reason) {
    const result<int> r = failure{errc::budget, {"超限。", "Too big."}, "", {}};
    BOOST_TEST(!r.has_value());
    try {
        (void)r.value();
        BOOST_FAIL("no exception");
    } catch (const bad_result &e) {
        BOOST_TEST((e.error().code == errc::budget));
        BOOST_TEST(std::string(e.what()) == "Too big.");
    }
}
