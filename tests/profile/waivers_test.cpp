// Reading waivers: who answers for which finding, and until when.
#include "refusal.hpp"

#include <ogi/profile.hpp>

#include <boost/test/data/test_case.hpp>

using namespace ogi;
using namespace ogi::tests;
namespace data = boost::unit_test::data;

namespace {

std::string with(const std::string &waivers) {
    return "{\"schema\": \"ogi-waivers/1\", \"waivers\": [\n" + waivers + "]}";
}
const std::string one = R"({"fingerprint": "ogi1:0123456789abcdef", "by": "张三", "reason": "上级口径")";

const std::vector<refusal> refusals = {
    {"an empty file", " ", errc::syntax, "", 1, 2, "waiver file is empty"},
    {"a profile", "{\"schema\": \"ogi-profile/1\"}", errc::structure, "/schema", 1, 12, "ogi-waivers/1"},
    {"no list", "{\"schema\": \"ogi-waivers/1\"}", errc::structure, "", 1, 1, "\"waivers\" is missing"},
    {"a waiver by nobody", with(R"({"fingerprint": "ogi1:0123456789abcdef", "reason": "a"})"), errc::structure,
     "/waivers/0", 2, 1, "\"by\" is missing"},
    {"a waiver for no reason", with(R"({"fingerprint": "ogi1:0123456789abcdef", "by": "a", "reason": ""})"),
     errc::structure, "/waivers/0/reason", 2, 63, "must not be empty"},
    {"half a fingerprint", with(R"({"fingerprint": "ogi1:0123", "by": "a", "reason": "b"})"), errc::structure,
     "/waivers/0/fingerprint", 2, 17, "16 hex digits"},
    {"a day that does not exist", with(one + ", \"until\": \"2025-02-29\"}"), errc::structure, "/waivers/0/until", 2,
     93, "not a date"},
    {"a finding waived twice", with(one + "},\n" + one + "}"), errc::structure, "/waivers/1/fingerprint", 3, 17,
     "waived before"},
};

} // namespace

BOOST_AUTO_TEST_CASE(everything_in_waivers_is_read) {
    const auto read = read_waivers(with(one + ", \"until\": \"2028-02-29\"},\n{\"fingerprint\": "
                                              "\"ogi1:0000000000000000\", \"by\": \"b\", \"reason\": \"c\"}"));
    BOOST_TEST_REQUIRE(read.has_value());
    const std::vector<waiver> expected = {{"ogi1:0123456789abcdef", "张三", "上级口径", date{2028, 2, 29}},
                                          {"ogi1:0000000000000000", "b", "c", std::nullopt}};
    BOOST_TEST((*read == expected));
    BOOST_TEST(read_waivers(with(""))->empty());
}

BOOST_DATA_TEST_CASE(wrong_waivers_are_refused_with_their_place, data::make(refusals), r) {
    expect(read_waivers(r.input), r);
}
