// The catalogue as text and as JSON.
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
        BOOST_TEST(all[i].at("basis").as_array().size() == (rule.in_2019 && rule.in_2021 ? 2u : 1u)); // one an edition
        const json::value one = json::parse(write_rule(rule, result_format::json));
        BOOST_TEST(one.at("formula") == all[i].at("formula"));
    }
}
