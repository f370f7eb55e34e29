// Reading profiles: what they say, and what is refused with its place before anything is checked.
#include "refusal.hpp"

#include <ogi/profile.hpp>

#include <boost/test/data/test_case.hpp>

using namespace ogi;
using namespace ogi::tests;
namespace data = boost::unit_test::data;

namespace {

const std::string whole = R"({
  "schema": "ogi-profile/1",
  "name": "示例市",
  "organ": {"level": "prefectural", "kind": "people_government",
            "powers": {"rule_making": true, "penalty": false, "fees": null}},
  "deadline": "03-31",
  "blank_is_zero": true,
  "most_characters_of_section_one": 1500,
  "rules": {"T3-BAL": {"severity": "warning"}, "T4-SUM": {"on": false}},
  "own_rules": [
    {"id": "X-HALF",
     "title": {"zh": "题", "en": "title"},
     "message": {"zh": "{place}：{left}，{right}", "en": "{place}: {left}, {right}"},
     "sum": [{"path": "applications.newly_received.total"},
             {"path": "/applications/outcome/total/total", "coefficient": -2}],
     "compare": "<=",
     "constant": -7},
    {"id": "X-FEES",
     "severity": "error",
     "title": {"zh": "题", "en": "title"},
     "message": {"zh": "多", "en": "much"},
     "hint": {"zh": "改", "en": "mend"},
     "sum": [{"path": "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan"}],
     "compare": ">=",
     "constant": 1.50}
  ]
})";

std::string with(const std::string &members) {
    return "{\"schema\": \"ogi-profile/1\",\n" + members + "}";
}
std::string with_rule(const std::string &sum, const std::string &rest = "\"compare\": \"==\", \"constant\": 0",
                      const std::string &id = "X-A", const std::string &message = "{\"zh\": \"a\", \"en\": \"a\"}") {
    return with("\"own_rules\": [{\"id\": \"" + id + "\", \"title\": {\"zh\": \"a\", \"en\": \"a\"},\n\"message\": " +
                message + ",\n\"sum\": [" + sum + "],\n" + rest + "}]");
}
constexpr const char *total = "{\"path\": \"applications.newly_received.total\"}";

const std::vector<refusal> refusals = {
    {"an empty file", "", errc::syntax, "", 1, 1, "profile is empty"},
    {"half a file", "{\"schema\": \"ogi-profile/1\",", errc::syntax, "", 1, 28, "ends here"},
    {"half a value", "{\"name\": \"a", errc::syntax, "/name", 1, 12, "ends here"},
    {"a comma too many", with("\"name\": \"a\",\n"), errc::syntax, "", 3, 1, "not JSON syntax"},
    {"two documents", with("\"name\": \"a\"") + "\n{}", errc::syntax, "", 3, 1, "after the end"},
    {"a binary file", std::string("PK\x03\x04", 4), errc::encoding, "", 1, 3, "binary file"},
    {"invalid UTF-8", with("\"name\": \"\xFF\""), errc::encoding, "/name", 2, 10, "UTF-8"},
    {"an escaped control character", with("\"name\": \"a\\u0000\""), errc::encoding, "/name", 2, 9, "U+0000"},
    {"half a pair", with("\"name\": \"\\ud800\""), errc::encoding, "/name", 2, 10, "surrogate"},
    {"another type of document", "[1]", errc::structure, "", 1, 1, "Expected an object"},
    {"no schema", "{}", errc::structure, "", 1, 1, "\"schema\" is missing"},
    {"another schema", "{\"schema\": \"ogi-profile/2\"}", errc::structure, "/schema", 1, 12, "ogi-profile/1"},
    {"a member that is unknown", with("\"rule\": {}"), errc::structure, "/rule", 2, 1, "own_rules"},
    {"a member twice", with("\"name\": \"a\",\n\"name\": \"b\""), errc::structure, "/name", 3, 1, "twice"},
    {"a setting twice", with("\"rules\": {\"T3-BAL\": {\"on\": true},\n\"T3-BAL\": {\"on\": false}}"), errc::structure,
     "/rules/T3-BAL", 3, 1, "twice"},
    {"a name that is a number", with("\"name\": 5"), errc::structure, "/name", 2, 9, "found number"},
    {"a level that there is not", with("\"organ\": {\"level\": \"city\"}"), errc::structure, "/organ/level", 2, 20,
     "prefectural"},
    {"29 February", with("\"deadline\": \"02-29\""), errc::structure, "/deadline", 2, 13, "not a day of every year"},
    {"a rule that there is not", with("\"rules\": {\"T3-BALL\": {\"on\": false}}"), errc::structure, "/rules/T3-BALL",
     2, 11, "Did you mean \"T3-BAL\"?"},
    {"a rule in small letters", with("\"rules\": {\"t3-bal\": {\"on\": false}}"), errc::structure, "/rules/t3-bal", 2,
     11, "Did you mean \"T3-BAL\"?"},
    {"a rule like none", with("\"rules\": {\"NOTHING-LIKE-IT\": {\"on\": false}}"), errc::structure,
     "/rules/NOTHING-LIKE-IT", 2, 11, "There is no rule"},
    {"a setting of nothing", with("\"rules\": {\"T3-BAL\": {}}"), errc::structure, "/rules/T3-BAL", 2, 21,
     "Nothing is set"},
    {"a path that there is not", with_rule("{\"path\": \"applications.newly_recieved.total\"}"), errc::structure,
     "/own_rules/0/sum/0/path", 4, 18, "Did you mean \"applications.newly_received.total\"?"},
    {"a cell twice", with_rule(std::string(total) + ", " + total), errc::structure, "/own_rules/0/sum/1/path", 4, 65,
     "twice"},
    {"no cell", with_rule(""), errc::structure, "/own_rules/0/sum", 4, 8, "at least one"},
    {"a coefficient of 0", with_rule("{\"path\": \"applications.newly_received.total\", \"coefficient\": 0}"),
     errc::structure, "/own_rules/0/sum/0/coefficient", 4, 70, "no effect"},
    {"a coefficient beyond 64 bits",
     with_rule("{\"path\": \"applications.newly_received.total\", \"coefficient\": 99999999999999999999}"),
     errc::structure, "/own_rules/0/sum/0/coefficient", 4, 70, "from -1000000 to 1000000"},
    {"an exponent", with_rule(total, "\"compare\": \"==\", \"constant\": 1e3"), errc::structure,
     "/own_rules/0/constant", 5, 30, "exponent"},
    {"a count with decimals", with_rule(total, "\"compare\": \"==\", \"constant\": 1.0"), errc::structure,
     "/own_rules/0/constant", 5, 30, "not a whole number"},
    {"counts and money",
     with_rule(std::string(total) +
               ",\n{\"path\": \"proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan\"}"),
     errc::structure, "/own_rules/0/sum/1/path", 5, 10, "another unit"},
    {"cells of two editions",
     with_rule("{\"path\": \"applications.outcome.other_handling.undivided.total\"},\n"
               "{\"path\": \"applications.outcome.other_handling.fee_unpaid.total\"}"),
     errc::structure, "/own_rules/0/sum", 4, 8, "No edition"},
    {"an id of the catalogue's kind", with_rule(total, "\"compare\": \"==\", \"constant\": 0", "T3-BAL"),
     errc::structure, "/own_rules/0/id", 2, 22, "begins with X-"},
    {"a placeholder that nothing fills",
     with_rule(total, "\"compare\": \"==\", \"constant\": 0", "X-A", "{\"zh\": \"{left}\", \"en\": \"{sum}\"}"),
     errc::structure, "/own_rules/0/message/en", 3, 35, "There is no placeholder \"{sum}\""},
    {"languages that say different things",
     with_rule(total, "\"compare\": \"==\", \"constant\": 0", "X-A", "{\"zh\": \"{left}\", \"en\": \"left\"}"),
     errc::structure, "/own_rules/0/message", 3, 12, "different placeholders"},
    {"a brace that stands alone",
     with_rule(total, "\"compare\": \"==\", \"constant\": 0", "X-A", "{\"zh\": \"}{\", \"en\": \"left\"}"),
     errc::structure, "/own_rules/0/message/zh", 3, 19, "brace"},
};

} // namespace

BOOST_AUTO_TEST_CASE(everything_in_a_profile_is_read) {
    const result<profile> read = read_profile(whole);
    BOOST_TEST_REQUIRE(read.has_value(), (read ? "" : read.error().describe(language::en)));
    const profile &p = *read;
    BOOST_TEST(p.name == "示例市");
    BOOST_TEST((p.organ.level == organ_level::prefectural && p.organ.kind == organ_kind::people_government));
    BOOST_TEST((p.organ.rule_making == true && p.organ.penalty == false && !p.organ.fees && !p.organ.licensing));
    BOOST_TEST_REQUIRE(p.deadline.has_value());
    BOOST_TEST((p.deadline->month == 3 && p.deadline->day == 31));
    BOOST_TEST(p.blank_is_zero);
    BOOST_TEST(p.most_characters_of_section_one == 1500u);
    BOOST_TEST((p.setting_of("T3-BAL") && p.setting_of("T3-BAL")->on));
    BOOST_TEST((p.setting_of("T3-BAL")->severity == severity::warning));
    BOOST_TEST((p.setting_of("T4-SUM") && !p.setting_of("T4-SUM")->on && !p.setting_of("T4-SUM")->severity));
    BOOST_TEST_REQUIRE(p.own_rules.size() == 2u);
    const own_rule &half = p.own_rules[0], &fees = p.own_rules[1];
    BOOST_TEST((half.id == "X-HALF" && half.severity == severity::warning && half.compare == comparison::at_most));
    BOOST_TEST(half.constant == -7);
    BOOST_TEST_REQUIRE(half.terms.size() == 2u);
    BOOST_TEST(path_at(half.terms[1].index) == "applications.outcome.total.total");
    BOOST_TEST((half.terms[0].coefficient == 1 && half.terms[1].coefficient == -2));
    BOOST_TEST((fees.severity == severity::error && fees.compare == comparison::at_least));
    BOOST_TEST(fees.constant == 1500000, "1.5 万元 in 分");
    BOOST_TEST((fees.hint == bilingual{"改", "mend"} && half.hint == bilingual{}));
}

BOOST_AUTO_TEST_CASE(a_profile_that_says_nothing_is_the_default) {
    const result<profile> read = read_profile("\xEF\xBB\xBF{\"schema\": \"ogi-profile/1\"}\n");
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST((read->name == "default" && read->rules.empty() && read->own_rules.empty() && !read->blank_is_zero));
    BOOST_TEST((!read->deadline && read->organ.level == organ_level::unknown));
}

BOOST_DATA_TEST_CASE(a_wrong_profile_is_refused_with_its_place, data::make(refusals), r) {
    expect(read_profile(r.input), r);
}

BOOST_AUTO_TEST_CASE(no_beginning_of_a_profile_is_taken_for_one) {
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const result<profile> read = read_profile(whole.substr(0, size));
        BOOST_TEST_REQUIRE(!read.has_value());
        BOOST_TEST((read.error().code == errc::syntax || read.error().code == errc::encoding));
    }
}

BOOST_AUTO_TEST_CASE(the_limits_hold) {
    limits few;
    few.bytes = 10;
    BOOST_TEST((read_profile(whole, few).error().code == errc::budget));
    few = {};
    few.depth = 3;
    const result<profile> deep = read_profile(whole, few);
    BOOST_TEST((deep.error().code == errc::budget));
    BOOST_TEST(deep.error().path == "/own_rules/0/title");
    few = {};
    few.cells = 5;
    const result<profile> many = read_profile(whole, few);
    BOOST_TEST((many.error().code == errc::budget));
    BOOST_TEST(many.error().path == "/organ/kind");
    std::string nested(100000, '[');
    BOOST_TEST((read_profile(nested).error().code == errc::budget));
    few = {};
    few.depth = nested.size(); // a tree that deep could not be taken down
    BOOST_TEST((read_profile(nested, few).error().code == errc::budget));
}

BOOST_AUTO_TEST_CASE(more_rules_than_a_profile_may_have_are_refused) {
    const auto rules = [](std::size_t n) {
        std::string list;
        for (std::size_t i = 0; i < n; ++i)
            list += std::string(i ? "," : "") + "{\"id\": \"X-" + std::to_string(i) +
                    "\", \"title\": {\"zh\": \"a\", \"en\": \"a\"}, \"message\": {\"zh\": \"a\", \"en\": \"a\"}, "
                    "\"sum\": [" +
                    total + "], \"compare\": \"==\", \"constant\": 0}";
        return with("\"own_rules\": [" + list + "]");
    };
    BOOST_TEST(read_profile(rules(profile_bounds::own_rules)).has_value());
    const result<profile> more = read_profile(rules(profile_bounds::own_rules + 1));
    BOOST_TEST_REQUIRE(!more.has_value());
    BOOST_TEST((more.error().code == errc::budget && more.error().path == "/own_rules"));
}
