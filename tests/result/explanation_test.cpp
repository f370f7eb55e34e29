// What may be wrong, what follows from it, and what people have said of a finding: in the text and in the JSON.
#include "explained_result.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <stdexcept>

using namespace ogi;
using namespace ogi::tests;
namespace json = boost::json;

namespace {

bool has(const std::string &text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::size_t count_of(const std::string &text, std::string_view part) {
    std::size_t n = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++n;
    return n;
}

std::string string_at(const json::value &v, std::string_view pointer) {
    return std::string(v.at_pointer(pointer).as_string());
}

constexpr result_format every_format[] = {result_format::text,  result_format::json, result_format::sarif,
                                          result_format::junit, result_format::csv,  result_format::html};

} // namespace

BOOST_AUTO_TEST_CASE(the_text_proposes_a_figure_and_folds_what_follows_under_its_cause) {
    const written_case c = explained_case();
    BOOST_REQUIRE(c.result.issues.size() == 3u);
    const suspect &s = c.result.issues[0].suspects[0];
    const std::string change = std::to_string(*s.printed) + " → " + std::to_string(s.proposed);
    const std::string zh = c.write(result_format::text), en = c.write(result_format::text, language::en);
    BOOST_TEST(
        has(zh, "  疑似：两位数字颠倒：表三 · （七）总计 · 自然人 " + change + "（很可能；没有同样简单的其他解释）\n"));
    BOOST_TEST(has(en, "  Suspected: two digits are transposed: Table 3 · Total · Natural person " + change +
                           " (likely; no other explanation is as simple)\n"));
    BOOST_TEST(count_of(zh, "\n\n错误  ") == 1u);
    BOOST_TEST(has(zh, "  改正后，以下各项也随之消除：\n    错误  T3-SUM  "));
    BOOST_TEST(has(zh, "\n    错误  T3-TOT  "));
    BOOST_TEST(has(en, "  Put right, these are gone too:\n    error  T3-SUM  "));
}

BOOST_AUTO_TEST_CASE(what_the_message_or_another_finding_says_is_not_told_again) {
    written_case c = compared_case();
    std::vector<issue> &issues = c.result.issues;
    issues[2].suspects = issues[0].suspects;
    BOOST_TEST(count_of(c.write(result_format::text), "  疑似：两位数字颠倒：") == 1u);
    BOOST_TEST(has(c.write(result_format::text), "  疑似：与“表三 · （七）总计 · 自然人”处所说的相同\n"));
    BOOST_TEST(has(c.write(result_format::text, language::en), "  Suspected: the same as for \"Table 3 · Total · "));

    const suspect &s = issues[0].suspects[0];
    issues[0].message.zh +=
        "疑似表三 · （七）总计 · 自然人 " + std::to_string(*s.printed) + " → " + std::to_string(s.proposed) + "。";
    const std::string text = c.write(result_format::text);
    BOOST_TEST(count_of(text, "  疑似：两位数字颠倒：") == 0u);
    BOOST_TEST(count_of(text, "  疑似：两数互换：") == 1u);
    // A line of a table stands alone.
    BOOST_TEST(count_of(c.write(result_format::csv), "两位数字颠倒：") == 2u);
}

BOOST_AUTO_TEST_CASE(the_text_says_what_is_new_and_who_waived_what) {
    const written_case c = compared_case();
    const std::string zh = c.write(result_format::text), en = c.write(result_format::text, language::en);
    BOOST_TEST(has(zh, "\n警告·新增  T3-BAL  "));
    BOOST_TEST(has(zh, "（很可能；另有 1 种解释）\n  疑似：两数互换：表三 · （七）总计 · 自然人 无数 → "));
    BOOST_TEST(has(en, " (likely; 1 other explanation)\n"));
    BOOST_TEST(has(zh, "\n豁免·上次已有  T3-SUM  "));
    BOOST_TEST(has(zh, "  豁免：李明：历年口径如此（至 2026-03-09）\n"));
    BOOST_TEST(has(en, "  Waived: 李明: 历年口径如此 (until 2026-03-09)\n"));
}

BOOST_AUTO_TEST_CASE(causes_that_go_round_in_a_circle_hide_no_finding) {
    written_case c = explained_case();
    std::vector<issue> &issues = c.result.issues;
    issues[0].cause = issues[1].fingerprint;
    issues[1].cause = issues[0].fingerprint;
    issues[2].cause = "ogi1:0000000000000000"; // no finding of this result
    for (result_format f : {result_format::text, result_format::html})
        for (const issue &i : issues)
            BOOST_TEST(has(c.write(f), i.rule->id), i.rule->id);
    BOOST_TEST(count_of(c.write(result_format::text), "\n\n错误  ") == 3u);
}

BOOST_AUTO_TEST_CASE(a_chain_of_causes_stands_under_the_first) {
    written_case c = explained_case();
    c.result.issues[2].cause = c.result.issues[1].fingerprint;
    const std::string text = c.write(result_format::text);
    BOOST_TEST(count_of(text, "\n\n错误  ") == 1u);
    BOOST_TEST(count_of(text, "\n    错误  ") == 2u);
}

BOOST_AUTO_TEST_CASE(the_json_has_suspects_causes_and_what_puts_it_right) {
    const written_case c = explained_case();
    const json::value v = json::parse(c.write(result_format::json));
    const suspect &s = c.result.issues[0].suspects[0];
    BOOST_TEST(string_at(v, "/issues/0/suspects/0/path") == "applications.outcome.total.natural_person");
    BOOST_TEST(string_at(v, "/issues/0/suspects/0/label/zh") == "表三 · （七）总计 · 自然人");
    BOOST_TEST(string_at(v, "/issues/0/suspects/0/hypothesis") == "wrong_total");
    BOOST_TEST(string_at(v, "/issues/0/suspects/0/slip") == "transposed");
    BOOST_TEST(string_at(v, "/issues/0/suspects/0/actual") == std::to_string(*s.printed));
    BOOST_TEST(string_at(v, "/issues/0/suspects/0/proposed") == std::to_string(s.proposed));
    BOOST_TEST(string_at(v, "/issues/0/suspects/0/certainty") == "likely");
    BOOST_TEST(v.at_pointer("/issues/0/suspects/0/unique").as_bool());
    BOOST_TEST(v.at_pointer("/issues/0/suspects/0/alternatives").as_int64() == 0);
    BOOST_TEST(v.at_pointer("/issues/0/suspects/0/explains").as_array().size() == 3u);
    BOOST_TEST(string_at(v, "/issues/0/consequences/0") == c.result.issues[1].fingerprint);
    BOOST_TEST(string_at(v, "/issues/1/cause") == c.result.issues[0].fingerprint);
    BOOST_TEST(string_at(v, "/issues/0/fix/0/proposed") == std::to_string(s.proposed));
    BOOST_TEST(!v.at_pointer("/issues/1").as_object().contains("suspects"));
    BOOST_TEST(!v.at_pointer("/issues/0").as_object().contains("cause"));
}

BOOST_AUTO_TEST_CASE(money_is_proposed_in_10k_yuan) {
    written_case c = explained_case();
    suspect &s = c.result.issues[0].suspects[0];
    s.index = *index_of_path("proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan");
    s.what = hypothesis::yuan_for_10k_yuan;
    s.slip = digit_slip::none;
    s.printed = amount::parse_10k_yuan("188710")->fen();
    s.proposed = amount::parse_10k_yuan("18.871")->fen();
    BOOST_TEST(has(c.write(result_format::text), "疑似：按元填写，应为万元：表二 · 行政事业性收费 · "));
    BOOST_TEST(has(c.write(result_format::text), " 188710 → 18.871（"));
    BOOST_TEST(string_at(json::parse(c.write(result_format::json)), "/issues/0/suspects/0/proposed") == "18.871");
}

BOOST_AUTO_TEST_CASE(every_form_of_a_result_is_the_same_bytes_twice_and_says_more_than_nothing) {
    for (result_format f : every_format)
        for (language l : {language::zh, language::en})
            for (auto make : {compared_case, hostile_case}) {
                const std::string once = make().write(f, l);
                BOOST_TEST(once == make().write(f, l));
                BOOST_TEST(once.size() > 500u);
            }
}

BOOST_AUTO_TEST_CASE(a_head_outlives_what_it_was_made_of) {
    std::string page;
    {
        result_head head;
        check_result result;
        {
            const written_case c = explained_case();
            head = head_of(c.source, c.input);
            result = check(c.source.report);
        }
        page = write_result(result, head, result_format::html);
    }
    BOOST_TEST(has(page, "示例区档案局"));
    BOOST_TEST(has(page, "<table class=\"form t3\">"));
}

BOOST_AUTO_TEST_CASE(rules_form_and_facts_are_written_as_text_and_json_only) {
    for (result_format f : {result_format::sarif, result_format::junit, result_format::csv, result_format::html}) {
        BOOST_CHECK_THROW(write_rules(f), std::invalid_argument);
        BOOST_CHECK_THROW(write_rule(rules().front(), f), std::invalid_argument);
        BOOST_CHECK_THROW(write_form(f), std::invalid_argument);
        BOOST_CHECK_THROW(write_facts(report(), f), std::invalid_argument);
    }
    BOOST_CHECK_THROW(write_result({}, {}, result_format{6}), std::invalid_argument);
}
