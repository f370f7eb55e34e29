#include <ogi/text.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using namespace ogi;
using namespace std::string_literals;

namespace {
constexpr std::size_t npos = std::string_view::npos;
}

BOOST_AUTO_TEST_CASE(every_scalar_value_is_valid_and_every_surrogate_is_not) {
    for (std::uint32_t c = 0x80; c < 0x110000; ++c) {
        std::string text;
        if (c < 0x800)
            text = {char(0xC0 | c >> 6), char(0x80 | (c & 63))};
        else if (c < 0x10000)
            text = {char(0xE0 | c >> 12), char(0x80 | (c >> 6 & 63)), char(0x80 | (c & 63))};
        else
            text = {char(0xF0 | c >> 18), char(0x80 | (c >> 12 & 63)), char(0x80 | (c >> 6 & 63)),
                    char(0x80 | (c & 63))};
        const bool surrogate = c >= 0xD800 && c < 0xE000;
        if ((find_invalid_utf8(text) == npos) == surrogate) BOOST_FAIL("U+" << std::hex << c);
        const bool control = c < 0xA0, noncharacter = c == 0xFFFE || c == 0xFFFF;
        if (!surrogate && is_storable_text(text) == (control || noncharacter)) BOOST_FAIL("U+" << std::hex << c);
    }
}

BOOST_AUTO_TEST_CASE(the_first_invalid_byte_is_named) {
    BOOST_TEST(find_invalid_utf8("") == npos);
    BOOST_TEST(find_invalid_utf8("总计 abcdefghijkl 0") == npos);
    BOOST_TEST(find_invalid_utf8("总计\xFF") == 6u);
    BOOST_TEST(find_invalid_utf8("abcdefghijklmnop\xE6\x80") == 16u);
    for (const char *bad :
         {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80",
          "\xF5\x80\x80\x80", "\xC2", "\xE6\x80", "\xF0\x90\x80", "\xC2\x41", "\xB9\xA4\xD7\xF7"})
        BOOST_TEST(find_invalid_utf8(bad) == 0u);
}

BOOST_AUTO_TEST_CASE(tab_and_line_feed_are_the_only_controls_a_text_may_hold) {
    for (int c = 0; c < 0x80; ++c)
        BOOST_TEST(is_storable_text(std::string(1, char(c))) == ((c >= 0x20 && c != 0x7F) || c == '\t' || c == '\n'));
    BOOST_TEST(find_unstorable("总计\r\n") == 6u);
    BOOST_TEST(find_unstorable("a\0b"s) == 1u);
}
