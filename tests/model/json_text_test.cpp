#include "model/json_text.hpp"

#include <boost/test/unit_test.hpp>

using ogi::append_json_string;

namespace {

std::string quoted(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_json_string_escapes_only_what_json_demands) {
    BOOST_TEST(quoted("表三 / \"危及“三安全”\" \\") == "\"表三 / \\\"危及“三安全”\\\" \\\\\"");
    BOOST_TEST(quoted(std::string_view("\b\t\n\f\r\0\x1f\x7f", 8)) == "\"\\b\\t\\n\\f\\r\\u0000\\u001f\x7f\"");
}

BOOST_AUTO_TEST_CASE(a_byte_that_is_not_utf8_becomes_a_replacement_character) {
    const std::string r = "\xEF\xBF\xBD";
    BOOST_TEST(quoted("a\xFF") == "\"a" + r + "\"");
    BOOST_TEST(quoted("\xE8\xA1") == "\"" + r + r + "\"");            // cut short
    BOOST_TEST(quoted("\xC0\xAF") == "\"" + r + r + "\"");            // overlong
    BOOST_TEST(quoted("\xED\xA0\x80") == "\"" + r + r + r + "\"");    // surrogate
    BOOST_TEST(quoted("\xF4\x90\x80\x80").size() == 2 + 4 * 3);       // beyond U+10FFFF
    BOOST_TEST(quoted("\xF0\x9F\x98\x80") == "\"\xF0\x9F\x98\x80\""); // 4 bytes stay
}
