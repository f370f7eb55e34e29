// Money and texts through the C interface.
#include "c_handles.hpp"

using namespace capi;

namespace {

ogi_status parse(std::string_view text, ogi_money_unit unit, std::int64_t &fen) {
    return ogi_amount_parse(text.data(), text.size(), unit, &fen, nullptr);
}

std::string written(std::int64_t fen, ogi_money_unit unit) {
    buffer_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_amount_write(fen, unit, into(out), nullptr), OGI_OK);
    return text(out.get());
}

std::size_t fault_in(std::string_view text) {
    std::size_t out = 99;
    BOOST_REQUIRE_EQUAL(ogi_text_find_fault(text.data(), text.size(), &out, nullptr), OGI_OK);
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(figures)

BOOST_AUTO_TEST_CASE(money_is_read_and_written_to_the_fen) {
    std::int64_t fen = 0;
    BOOST_TEST(parse("24252.311082", OGI_MONEY_10K_YUAN, fen) == OGI_OK);
    BOOST_TEST(fen == 24252311082);
    BOOST_TEST(parse("-3", OGI_MONEY_YUAN, fen) == OGI_OK);
    BOOST_TEST(fen == -300);
    BOOST_TEST(written(24252311082, OGI_MONEY_10K_YUAN) == "24252.311082");
    BOOST_TEST(written(24252311082, OGI_MONEY_YUAN) == "242523110.82");
    BOOST_TEST(written(0, OGI_MONEY_10K_YUAN) == "0");
    for (const std::int64_t edge : {INT64_MAX, INT64_MIN})
        for (const ogi_money_unit unit : {OGI_MONEY_10K_YUAN, OGI_MONEY_YUAN}) {
            BOOST_TEST(parse(written(edge, unit), unit, fen) == OGI_OK);
            BOOST_TEST(fen == edge);
        }
}

BOOST_AUTO_TEST_CASE(what_is_no_amount_is_refused_and_nothing_is_written) {
    std::int64_t fen = 7;
    for (const std::string_view text : {"", "1e3", "1,000", "0.0000001", "１", "12元", "99999999999999999999"})
        BOOST_TEST(parse(text, OGI_MONEY_10K_YUAN, fen) == OGI_E_ARGUMENT, text);
    BOOST_TEST(parse("0.001", OGI_MONEY_YUAN, fen) == OGI_E_ARGUMENT);
    BOOST_TEST(parse("1", 3, fen) == OGI_E_ARGUMENT);
    BOOST_TEST(fen == 7);
}

BOOST_AUTO_TEST_CASE(the_first_fault_of_a_text_is_found) {
    BOOST_TEST(fault_in("年报\n\t甲") == std::string_view("年报\n\t甲").size());
    BOOST_TEST(fault_in("") == 0u);
    BOOST_TEST(fault_in("年\x01报") == 3u);
    BOOST_TEST(fault_in("年\x01\xFF") == 3u);
    BOOST_TEST(fault_in("年\xFF\x01") == 3u);
}

BOOST_AUTO_TEST_CASE(marks_are_known) {
    const auto is_mark = [](std::string_view text) {
        std::int32_t out = 7;
        BOOST_REQUIRE_EQUAL(ogi_text_is_mark(text.data(), text.size(), &out, nullptr), OGI_OK);
        return out;
    };
    for (const std::string_view mark : {"/", "-", "—", "不适用"})
        BOOST_TEST(is_mark(mark) == 1, mark);
    for (const std::string_view other : {"", "0", "无", "//1"})
        BOOST_TEST(is_mark(other) == 0, other);
}

BOOST_AUTO_TEST_SUITE_END()
