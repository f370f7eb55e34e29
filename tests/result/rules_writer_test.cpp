// The catalogue as text and as JSON.
#include "shared_inputs.hpp"

#include <ogi/result_writers.hpp>

#include <algorithm>
#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

using namespace ogi;
namespace json = boost::json;

BOOST_AUTO_TEST_CASE(the_list_of_rules_has_a_line_for_each) {
    for (language l : {language::zh, language::en}) {
        const std::string text = write_rules(result_format::text, {l, false});
        BOOST_TEST(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) == rules().size());
        for (const rule_info &rule : rules()) {
            BOOST_TEST(text.find(rule.id) != std::string::npos);
            BOOST_TEST(text.find(rule.title.in(l)) != std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_rule_is_explained_with_meaning_formula_basis_and_example) {
    for (const rule_info &rule : rules())
        for (language l : {language::zh, language::en}) {
            const std::string text = write_rule(rule, result_format::text, {l, false});
            for (std::string_view part : {rule.id, rule.title.in(l), rule.formula.in(l), rule.explanation.in(l),
                                          rule.example.in(l), rule.hint.in(l), rule.basis.document.in(l),
                                          rule.basis.clause.in(l), rule.basis_2019.clause.in(l), rule.since})
                BOOST_TEST(text.find(part) != std::string::npos, rule.id << ": " << part);
        }
}

BOOST_AUTO_TEST_CASE(the_json_of_the_rules_has_everything) {
    const json::value v = json::parse(write_rules(result_format::json));
    BOOST_TEST(v.at("schema").as_string() == "ogi-rules/1");
    const json::array &all = v.at("rules").as_array();
    BOOST_REQUIRE(all.size() == rules().size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const rule_info &rule = rules()[i];
        BOOST_TEST(std::string(all[i].at("id").as_string()) == rule.id);
        BOOST_TEST(std::string(all[i].at("title").at("zh").as_string()) == rule.title.zh);
        BOOST_TEST(std::string(all[i].at("example").at("en").as_string()) == rule.example.en);
        BOOST_TEST(all[i].at("basis").as_array().size() == std::size_t{rule.in_2019} + std::size_t{rule.in_2021});
        BOOST_TEST(all[i].at("family").is_string());
        BOOST_TEST(all[i].as_object().contains("last_year") == (rule.last_year != 0));
        BOOST_TEST(all[i].as_object().contains("organs") == !rule.organs.zh.empty());
        const json::value one = json::parse(write_rule(rule, result_format::json));
        BOOST_TEST(one.at("formula") == all[i].at("formula"));
    }
}

BOOST_AUTO_TEST_CASE(the_text_of_a_rule_says_family_years_organs_and_needs_where_there_is_something_to_say) {
    const auto text_of = [](std::string_view id, language l) {
        return write_rule(*find_rule(id), result_format::text, {l, false});
    };
    const std::string balance = text_of("T3-BAL", language::en), fee = text_of("T3-FEE-YEAR", language::en);
    BOOST_TEST(balance.find("Family: table 3") != std::string::npos);
    BOOST_TEST(balance.find("reports for 2019 and later") != std::string::npos);
    BOOST_TEST(balance.find("Needs") == std::string::npos);
    BOOST_TEST(balance.find("Organs") == std::string::npos);
    BOOST_TEST(fee.find("reports for 2019 to 2020") != std::string::npos);
    BOOST_TEST(text_of("Y-CARRY", language::zh).find("需要：上年报告") != std::string::npos);
    BOOST_TEST(text_of("S-GOV", language::zh).find("机关：各级人民政府") != std::string::npos);
}

// The pages are tested to follow from the catalogue; that they hold all of it is shown here.
BOOST_AUTO_TEST_CASE(the_reference_pages_have_every_rule_once_and_the_guides_count_them) {
    for (const std::string l : {"zh", "en"}) {
        const std::string folder = OGI_SOURCE_DIR "/docs/";
        const std::string page = tests::file_contents(folder + "reference/rules." + l + ".md"),
                          guide = tests::file_contents(folder + "guide/" + l + "/rules.md");
        for (const rule_info &rule : rules()) {
            const std::string heading = "\n### " + std::string(rule.id) + " ";
            BOOST_TEST(page.find(heading) != std::string::npos, heading);
            BOOST_TEST(page.find(heading) == page.rfind(heading), heading);
        }
        const std::string count = "| " + std::to_string(rules().size()) + " |";
        BOOST_TEST(page.find(count) != std::string::npos);
        BOOST_TEST(guide.find(count) != std::string::npos);
    }
}
