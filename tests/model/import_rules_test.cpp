// The rules of the import are a contract: ids that are found, alike in form, and words in both languages.
#include "model/import_rules.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace ogi;

namespace {

bool is_well_formed(std::string_view id) {
    const auto is_allowed = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
    return id.substr(0, 2) == "I-" && id.size() > 3 && std::all_of(id.begin(), id.end(), is_allowed);
}

} // namespace

BOOST_AUTO_TEST_CASE(every_import_rule_has_an_id_of_its_own_and_words) {
    std::set<std::string_view> ids;
    for (const import_rule_info &rule : import_rules()) {
        BOOST_TEST_CONTEXT(rule.id) {
            BOOST_TEST(is_well_formed(rule.id));
            BOOST_TEST(ids.insert(rule.id).second);
            BOOST_TEST(!rule.title.zh.empty());
            BOOST_TEST(!rule.title.en.empty());
            BOOST_TEST(find_import_rule(rule.id) == &rule);
        }
    }
    BOOST_TEST(ids.size() > 30U);
}

BOOST_AUTO_TEST_CASE(repairs_and_guesses_say_how_sure_they_are_and_nothing_else_does) {
    for (const import_rule_info &rule : import_rules()) {
        const bool changes = rule.what == log_entry::kind::repair || rule.what == log_entry::kind::guess;
        BOOST_TEST(rule.confidence.has_value() == changes, rule.id);
    }
}

BOOST_AUTO_TEST_CASE(an_import_rule_is_found_in_any_case_and_an_unknown_one_is_not) {
    const import_rule_info *rule = find_import_rule("i-yuan");
    BOOST_REQUIRE(rule != nullptr);
    BOOST_TEST(rule->id == "I-YUAN");
    BOOST_TEST((find_import_rule("I-YUA") == nullptr));
    BOOST_TEST((find_import_rule("") == nullptr));
}

BOOST_AUTO_TEST_CASE(an_entry_takes_kind_and_confidence_from_its_rule_unless_it_says_otherwise) {
    const log_entry plain = entry_of(import_rule::column_order, "甲", "a");
    BOOST_TEST((plain.what == log_entry::kind::guess));
    BOOST_TEST(plain.rule == "I-COLUMN-ORDER");
    BOOST_TEST((plain.confidence == certainty::likely));
    BOOST_TEST(!plain.cell.has_value());

    const log_entry full =
        entry_of(import_rule::column_order, "甲", "a", {7, 2, 3}, 1, {"1", "2", 5, certainty::proved});
    BOOST_TEST((full.confidence == certainty::proved));
    BOOST_TEST((full.position == text_position{7, 2, 3}));
    BOOST_TEST(full.part == 1U);
    BOOST_TEST(full.before == "1");
    BOOST_TEST(full.after == "2");
    BOOST_TEST((full.cell == std::optional<std::size_t>(5)));
}
