// SARIF: what of a finding goes where, and that its regions are right to the byte and to the character.
#include "explained_result.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;
namespace json = boost::json;

namespace {

json::value log_of(const written_case &c, language l = language::zh) {
    return json::parse(c.write(result_format::sarif, l));
}

std::string string_at(const json::value &v, std::string_view pointer) {
    return std::string(v.at_pointer(pointer).as_string());
}
std::size_t number_at(const json::value &v, std::string_view pointer) {
    return static_cast<std::size_t>(v.at_pointer(pointer).as_int64());
}

std::size_t characters(std::string_view text) {
    std::size_t n = 0;
    for (char c : text)
        n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
    return n;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_log_names_its_tool_its_rules_and_its_input) {
    const written_case c = explained_case();
    const json::value v = log_of(c);
    BOOST_TEST(string_at(v, "/version") == "2.1.0");
    BOOST_TEST(string_at(v, "/runs/0/tool/driver/name") == "ogi");
    BOOST_TEST(v.at_pointer("/runs/0/tool/driver/rules").as_array().size() == rules().size());
    BOOST_TEST(string_at(v, "/runs/0/artifacts/0/location/uri") == "%E5%B9%B4%E6%8A%A5%202024.txt");
    BOOST_TEST(number_at(v, "/runs/0/artifacts/0/length") == c.input.size());
    BOOST_TEST("sha256:" + string_at(v, "/runs/0/artifacts/0/hashes/sha-256") == c.head.input_digest);
    BOOST_TEST(string_at(v, "/runs/0/columnKind") == "unicodeCodePoints");
    BOOST_TEST(string_at(v, "/runs/0/properties/verdict") == "invalid");
}

BOOST_AUTO_TEST_CASE(every_result_points_to_its_rule_and_only_failures_have_a_level) {
    written_case c = explained_case();
    check_options options;
    options.keep_passed = true;
    c.source.report.applications()(application_row::not_held, applicant::total) = cell::blank();
    c.result = check(c.source.report, options);
    const json::value v = log_of(c);
    std::size_t kinds[3] = {};
    for (const json::value &r : v.at_pointer("/runs/0/results").as_array()) {
        const std::string rule = "/runs/0/tool/driver/rules/" + std::to_string(r.at("ruleIndex").as_int64()) + "/id";
        BOOST_TEST(string_at(v, rule) == r.at("ruleId").as_string());
        const auto &kind = r.at("kind").as_string();
        kinds[kind == "fail" ? 0 : kind == "pass" ? 1 : 2] += 1;
        BOOST_TEST((r.at("level").as_string() == "none") == (kind != "fail"));
    }
    BOOST_TEST(kinds[0] == c.result.counts.fail);
    BOOST_TEST(kinds[1] == c.result.counts.pass);
    BOOST_TEST(kinds[2] == c.result.counts.not_assessable + c.result.counts.skipped);
}

BOOST_AUTO_TEST_CASE(a_region_is_right_in_bytes_characters_lines_and_columns) {
    const written_case c = explained_case();
    const json::value v = log_of(c);
    for (const json::value &place : v.at_pointer("/runs/0/results/0/relatedLocations").as_array()) {
        const json::value &region = place.at_pointer("/physicalLocation/region");
        const std::size_t byte = number_at(region, "/byteOffset"), size = number_at(region, "/byteLength");
        const std::string figure = c.input.substr(byte, size);
        BOOST_TEST(figure == string_at(place, "/message/text"));
        const std::string before = c.input.substr(3, byte - 3); // the byte order mark is no character of the text
        BOOST_TEST(number_at(region, "/charOffset") == characters(before));
        BOOST_TEST(number_at(region, "/charLength") == characters(figure));
        const std::size_t line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
        BOOST_TEST(number_at(region, "/startLine") == line);
        BOOST_TEST(number_at(region, "/endLine") == line);
        BOOST_TEST(number_at(region, "/startColumn") == 3u); // behind 格 and a tab
        BOOST_TEST(number_at(region, "/endColumn") == 3u + figure.size());
    }
}

BOOST_AUTO_TEST_CASE(applying_a_fix_puts_the_text_right) {
    const written_case c = explained_case();
    const json::value v = log_of(c);
    const json::value &change = v.at_pointer("/runs/0/results/0/fixes/0/artifactChanges/0/replacements/0");
    std::string mended = c.input;
    mended.replace(number_at(change, "/deletedRegion/byteOffset"), number_at(change, "/deletedRegion/byteLength"),
                   string_at(change, "/insertedContent/text"));
    reading right = explained_case().source;
    right.report[total_of(applicant::natural_person)] = cell::number(c.result.issues[0].fix[0].proposed);
    std::string expected = "\xEF\xBB\xBF";
    give_places(right, expected);
    BOOST_TEST(mended == expected);
}

BOOST_AUTO_TEST_CASE(what_is_no_text_gets_the_change_as_properties_only) {
    written_case c = explained_case();
    c.head.medium = medium::json;
    const json::value v = log_of(c);
    BOOST_TEST(!v.at_pointer("/runs/0/results/0").as_object().contains("fixes"));
    BOOST_TEST(v.at_pointer("/runs/0/results/0/properties/fix").as_array().size() == 1u);
}

BOOST_AUTO_TEST_CASE(fingerprints_baseline_and_waivers_have_their_own_members) {
    const written_case c = compared_case();
    const json::value v = log_of(c);
    const std::string first = "/runs/0/results/0", second = "/runs/0/results/1";
    BOOST_TEST(v.at_pointer(first + "/partialFingerprints").at("ogi/v1").as_string() == c.result.issues[0].fingerprint);
    BOOST_TEST(string_at(v, first + "/baselineState") == "new");
    BOOST_TEST(string_at(v, first + "/level") == "warning");
    BOOST_TEST(string_at(v, second + "/baselineState") == "unchanged");
    BOOST_TEST(string_at(v, second + "/kind") == "fail");
    BOOST_TEST(string_at(v, second + "/suppressions/0/kind") == "external");
    BOOST_TEST(string_at(v, second + "/suppressions/0/justification") == "历年口径如此");
    BOOST_TEST(string_at(v, second + "/suppressions/0/properties/until") == "2026-03-09");
    const json::array &results = v.at_pointer("/runs/0/results").as_array();
    BOOST_TEST(results.size() == c.result.issues.size() + 1);
    BOOST_TEST(string_at(results.back(), "/baselineState") == "absent");
    BOOST_TEST(results.back().at("ruleId").as_string() == "T3-SUM");
}

BOOST_AUTO_TEST_CASE(an_input_without_a_name_or_with_one_of_a_host_is_no_address) {
    written_case c = explained_case();
    c.head.input_name.clear();
    BOOST_TEST(!log_of(c).at_pointer("/runs/0/artifacts/0").as_object().contains("location"));
    c.head.input_name = "//host/a b?#%.txt";
    BOOST_TEST(string_at(log_of(c), "/runs/0/artifacts/0/location/uri") == "/%2Fhost/a%20b%3F%23%25.txt");
    c.head.input_name = "file:x";
    BOOST_TEST(string_at(log_of(c), "/runs/0/artifacts/0/location/uri") == "file%3Ax");
}
