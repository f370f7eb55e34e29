#include <ogi/cell.hpp>

#include "model/decimal.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>

using namespace ogi;

BOOST_AUTO_TEST_CASE(an_amount_is_read_and_written_exactly) {
    BOOST_TEST(amount::parse_10k_yuan("24252.311082")->fen() == 24252311082);
    BOOST_TEST(amount::parse_10k_yuan("24252.311082")->in_10k_yuan() == "24252.311082");
    BOOST_TEST(amount::parse_10k_yuan("18.8710")->in_10k_yuan() == "18.871");
    BOOST_TEST(amount::parse_10k_yuan("0.000001")->in_yuan() == "0.01");
    BOOST_TEST(amount::parse_yuan("75394432.52")->in_10k_yuan() == "7539.443252");
    BOOST_TEST(amount::parse_10k_yuan("-0.5")->in_10k_yuan() == "-0.5");
    BOOST_TEST(amount::parse_10k_yuan("0")->in_10k_yuan() == "0");
    BOOST_TEST(amount::from_fen(-1).in_10k_yuan() == "-0.000001");
}

BOOST_AUTO_TEST_CASE(zeros_beyond_the_precision_are_no_fault_but_digits_are) {
    BOOST_TEST(amount::parse_10k_yuan("12.34567800").has_value());
    BOOST_TEST(!amount::parse_10k_yuan("12.3456789").has_value());
    BOOST_TEST(!amount::parse_yuan("0.001").has_value());
    BOOST_TEST((parse_decimal("12.3456789", 6).fault == decimal_fault::too_precise));
}

BOOST_DATA_TEST_CASE(anything_else_is_not_a_number,
                     boost::unit_test::data::make({"", "-", ".", "1.", ".5", "+1", "1e3", "1,000", " 1", "1 ", "--1",
                                                   "1.2.3", "１"}),
                     text) {
    BOOST_TEST((parse_decimal(text, 6).fault == decimal_fault::not_a_number));
}

BOOST_AUTO_TEST_CASE(the_range_ends_exactly_at_64_bits) {
    BOOST_TEST(parse_decimal("9223372036854775807", 0).units == std::numeric_limits<std::int64_t>::max());
    BOOST_TEST(parse_decimal("-9223372036854775808", 0).units == std::numeric_limits<std::int64_t>::min());
    for (const char *text :
         {"9223372036854775808", "-9223372036854775809", "12345678901234567890", "99999999999999999999"})
        BOOST_TEST((parse_decimal(text, 0).fault == decimal_fault::out_of_range), text);
    BOOST_TEST((parse_decimal("9223372036854.775808", 6).fault == decimal_fault::out_of_range));
    BOOST_TEST(parse_decimal("9223372036854.775807", 6).units == std::numeric_limits<std::int64_t>::max());
    BOOST_TEST(format_decimal(std::numeric_limits<std::int64_t>::min(), 6) == "-9223372036854.775808");
}
