// The catalogue: every rule does what it says, and its texts are true.
#include "rules/rule_fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

using namespace ogi;
using namespace ogi::tests;

namespace {

const rule_fixture *fixture_of(std::string_view id) {
    for (const rule_fixture &f : rule_fixtures())
        if (f.rule == id) return &f;
    return nullptr;
}

check_result check_after(const rule_fixture &f, void (*change)(check_case &), bool keep_passed = false) {
    check_case r(consistent_report(1, f.edition));
    change(r);
    return r.check(keep_passed);
}

std::set<std::string> rules_with(const check_result &c, outcome o) {
    std::set<std::string> ids;
    for (const issue &i : c.issues)
        if (i.outcome == o) ids.insert(std::string(i.rule->id));
    return ids;
}

/// The results of the sums in a text: "5 + 1 = 6" gives 6. Fails when one is wrong.
std::vector<std::int64_t> sums_in(std::string_view text) {
    std::vector<std::int64_t> results;
    const std::string s(text);
    const std::regex sum(R"((\d+(?: \+ \d+)+) = (\d+))");
    for (std::sregex_iterator i(s.begin(), s.end(), sum), end; i != end; ++i) {
        std::int64_t total = 0, figure = 0;
        std::istringstream terms((*i)[1]);
        for (char plus = '+'; terms >> figure; terms >> plus)
            total += figure;
        BOOST_TEST(total == std::stoll((*i)[2]), s);
        results.push_back(total);
    }
    return results;
}

std::int64_t number_after(std::string_view text, const std::string &word) {
    const std::string s(text);
    std::smatch found;
    return std::regex_search(s, found, std::regex(word + R"( ?(\d+))")) ? std::stoll(found[1]) : -1;
}

} // namespace

BOOST_AUTO_TEST_CASE(only_those_clauses_of_the_form_are_cited_whose_text_was_found) {
    // Of 30号 its opening, （一）, （四） and the annex; of 60号 the tables of the annex and its name.
    const auto begins_with_one_of = [](std::string_view clause, std::initializer_list<std::string_view> found) {
        return std::any_of(found.begin(), found.end(),
                           [clause](std::string_view f) { return clause.substr(0, f.size()) == f; });
    };
    for (const rule_info &rule : rules())
        for (const legal_basis *b : {&rule.basis, &rule.basis_2019}) {
            if (b->document.zh.find("30号") != std::string_view::npos)
                BOOST_TEST(begins_with_one_of(b->clause.zh, {"附件 表", "一、报告内容：", "一、报告内容（一）",
                                                             "（四）明确责任", "2021 年 9 月 26 日印发"}),
                           rule.id << ": " << b->clause.zh);
            if (b->document.zh.find("60号") != std::string_view::npos)
                BOOST_TEST(
                    (begins_with_one_of(b->clause.zh, {"附件 表"}) || b->clause.zh == "附件 年度报告格式（试行）"),
                    rule.id << ": " << b->clause.zh);
        }
}

BOOST_AUTO_TEST_CASE(every_rule_of_the_catalogue_has_its_fixtures) {
    for (const rule_info &rule : rules())
        BOOST_TEST(fixture_of(rule.id) != nullptr, rule.id);
    BOOST_TEST(rule_fixtures().size() == rules().size());
}

BOOST_AUTO_TEST_CASE(a_rule_alone_fires_on_its_fixture) {
    for (const rule_fixture &f : rule_fixtures()) {
        const check_result c = check_after(f, f.breaks);
        BOOST_TEST_CONTEXT(f.rule) {
            std::set<std::string> expected(f.companions.begin(), f.companions.end());
            expected.emplace(f.rule);
            BOOST_TEST(rules_with(c, outcome::fail) == expected, boost::test_tools::per_element());
            const std::set<std::string> unassessed(f.unassessed.begin(), f.unassessed.end());
            BOOST_TEST(rules_with(c, outcome::not_assessable) == unassessed, boost::test_tools::per_element());
            const verdict without_errors = unassessed.empty() ? verdict::valid : verdict::undetermined;
            BOOST_TEST((c.verdict == (c.failures(severity::error) == 0 ? without_errors : verdict::invalid)));
            const severity of_rule = find_rule(f.rule)->severity;
            BOOST_TEST(c.failures(of_rule) != 0u);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_rule_is_silent_on_a_near_miss) {
    for (const rule_fixture &f : rule_fixtures()) {
        const check_result c = check_after(f, f.near_miss);
        BOOST_TEST_CONTEXT(f.rule) {
            BOOST_TEST(c.issues.empty());
            BOOST_TEST((c.verdict == verdict::valid));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_rule_without_its_figures_is_not_assessable_and_never_passes) {
    for (const rule_fixture &f : rule_fixtures()) {
        if (!f.not_assessable) continue;
        const check_result c = check_after(f, f.not_assessable, true);
        BOOST_TEST_CONTEXT(f.rule) {
            BOOST_TEST(rules_with(c, outcome::not_assessable).count(std::string(f.rule)) == 1u);
            for (const issue &i : c.issues)
                if (i.rule->id == f.rule && i.outcome == outcome::not_assessable && i.severity == severity::error)
                    BOOST_TEST((c.verdict != verdict::valid));
            for (const issue &i : c.issues)
                for (const operand &o : i.operands)
                    if (!o.value.is_number()) BOOST_TEST((i.outcome != outcome::pass));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_a_finding_expected_and_found_are_exact_decimals_or_nothing) {
    const std::regex decimal(R"(-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?)"); // as in the schema of results
    for (const rule_fixture &f : rule_fixtures())
        for (auto change : {f.breaks, f.not_assessable}) {
            if (!change) continue;
            for (const issue &i : check_after(f, change).issues)
                for (const std::string *figure : {&i.expected, &i.actual, &i.difference})
                    BOOST_TEST((figure->empty() || std::regex_match(*figure, decimal)), i.rule->id << " " << *figure);
        }
}

BOOST_AUTO_TEST_CASE(the_rules_are_found_by_their_id) {
    BOOST_TEST(find_rule("t3-bal") == &rules().front());
    BOOST_TEST(find_rule("T3-BA") == nullptr);
    BOOST_TEST(find_rule("") == nullptr);
    for (const rule_info &rule : rules())
        BOOST_TEST(find_rule(rule.id) == &rule);
}

BOOST_AUTO_TEST_CASE(the_figures_of_every_example_are_true) {
    for (const rule_info &rule : rules())
        for (std::string_view text : {rule.example.zh, rule.example.en})
            BOOST_TEST_CONTEXT(rule.id << ": " << text) {
                const std::vector<std::int64_t> sums = sums_in(text);
                const bool chinese = text == rule.example.zh;
                const std::int64_t difference = number_after(text, chinese ? "相差" : "difference");
                const std::int64_t other = chinese ? number_after(text, "与") : number_after(text, "from");
                if (sums.size() == 2) BOOST_TEST(std::abs(sums[0] - sums[1]) == difference);
                if (sums.size() == 1) BOOST_TEST(std::abs(sums[0] - other) == difference);
                const bool says_the_order = text.find(" < ") != std::string_view::npos;
                BOOST_TEST((!sums.empty() || says_the_order || rule.id == "T2-FEE"));
            }
    // 18.871 万元 = 188710 元, and the number of decimals, of T2-FEE.
    BOOST_TEST(amount::parse_10k_yuan("18.871")->in_yuan() == "188710");
    BOOST_TEST(!amount::parse_10k_yuan("12.3456789").has_value());
    const rule_info &fee = *find_rule("T2-FEE");
    for (std::string_view text : {fee.example.zh, fee.example.en})
        for (std::string_view figure : {"18.871", "188710", "12.3456789"})
            BOOST_TEST(text.find(figure) != std::string_view::npos);
}

BOOST_AUTO_TEST_CASE(both_languages_of_an_example_have_the_same_figures) {
    const auto figures = [](std::string_view text) {
        std::multiset<std::string> out;
        const std::string s(text);
        const std::regex number(R"(-?\d+(\.\d+)?)");
        for (std::sregex_iterator i(s.begin(), s.end(), number), end; i != end; ++i)
            out.insert(i->str());
        return out;
    };
    for (std::string_view id : {"T3-SUM", "T3-TOT", "T4-SUM"}) {
        const rule_info &rule = *find_rule(id);
        std::multiset<std::string> zh = figures(rule.example.zh), en = figures(rule.example.en);
        for (const std::string &n : zh)
            BOOST_TEST(en.count(n) != 0u, rule.id << " " << n);
    }
}
