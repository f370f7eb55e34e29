// Checking through the C interface, what its result tells, and the catalogue of rules.
#include "c_handles.hpp"

using namespace capi;

namespace {

constexpr std::int32_t licences = OGI_CELL(2, OGI_DISCLOSURE_ADMINISTRATIVE_LICENSING, OGI_MEASURE_DECISIONS_THIS_YEAR);
constexpr std::int32_t broken_cell = OGI_CELL(3, OGI_APPLICATION_OUTCOME_TOTAL, OGI_APPLICANT_NATURAL_PERSON);
constexpr ogi_language languages[] = {OGI_LANGUAGE_ZH, OGI_LANGUAGE_EN};

/// The zeros and one licence, with the members that the exchange form has and the C interface cannot set.
report_ptr consistent() {
    const report_ptr figures = zeros();
    const ogi_cell licence = cell(OGI_CELL_NUMBER, 1);
    BOOST_REQUIRE_EQUAL(ogi_report_set_cell(figures.get(), licences, &licence, nullptr), OGI_OK);
    std::string json = write(figures.get(), OGI_MEDIUM_JSON);
    static constexpr const char *kinds[] = {
        "overall_situation",         "proactive_disclosure", "applications", "reconsideration_and_litigation",
        "problems_and_improvements", "other_matters"};
    static constexpr const char *headings[] = {"一、总体情况",
                                               "二、主动公开政府信息情况",
                                               "三、收到和处理政府信息公开申请情况",
                                               "四、政府信息公开行政复议、行政诉讼情况",
                                               "五、存在的主要问题及改进情况",
                                               "六、其他需要报告的事项"};
    static constexpr const char *texts[] = {
        ("主动公开、依申请公开、政府信息管理、平台建设和监督保障的情况；接受工作考核"
         "和社会评议，没有发生责任追究的情形。"),
        "无。",
        "无。",
        "无。",
        "目录更新不够及时，已经改为按月核对。",
        "未收取信息处理费。"};
    std::string sections = ", \"sections\": [";
    for (std::size_t i = 0; i < 6; ++i)
        sections += std::string(i ? ", " : "") + "{\"section\": \"" + kinds[i] + "\", \"heading\": \"" + headings[i] +
                    "\", \"paragraphs\": [\"" + texts[i] + "\"]}";
    json.insert(json.rfind('}'), R"(, "report_year": 2024, "published_on": "2025-01-20")" + sections + "]");
    return read(json);
}

report_ptr broken() {
    report_ptr out = consistent();
    const ogi_cell wrong = cell(OGI_CELL_NUMBER, 64);
    BOOST_REQUIRE_EQUAL(ogi_report_set_cell(out.get(), broken_cell, &wrong, nullptr), OGI_OK);
    return out;
}

std::string rules(ogi_format format, ogi_language language) {
    ogi_write_options options = sized<ogi_write_options>();
    options.language = language;
    buffer_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_rules_write(format, &options, into(out), nullptr), OGI_OK);
    return text(out.get());
}

std::string rule(std::string_view id, ogi_format format, ogi_language language) {
    ogi_write_options options = sized<ogi_write_options>();
    options.language = language;
    buffer_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_rule_write(id.data(), id.size(), format, &options, into(out), nullptr), OGI_OK);
    return text(out.get());
}

void expect_sums(const ogi_summary &s) {
    BOOST_TEST(s.instances == s.pass + s.fail + s.not_assessable + s.skipped + s.waived);
    BOOST_TEST(s.fail == s.errors + s.warnings + s.notes);
    BOOST_TEST(s.issues <= s.total);
    BOOST_TEST(s.truncated == (s.issues < s.total ? 1 : 0));
}

} // namespace

BOOST_AUTO_TEST_SUITE(checking)

BOOST_AUTO_TEST_CASE(a_consistent_report_is_valid) {
    const result_ptr result = check(consistent().get());
    const ogi_summary s = summary_of(result.get());
    BOOST_TEST(s.verdict == OGI_VERDICT_VALID);
    BOOST_TEST(s.fail == 0u);
    BOOST_TEST(s.not_assessable == 0u);
    BOOST_TEST(s.pass > 200u);
    BOOST_TEST(s.total == 0u);
    expect_sums(s);
}

BOOST_AUTO_TEST_CASE(a_broken_relation_makes_the_report_invalid_and_is_named_with_its_figures) {
    const result_ptr result = check(broken().get());
    const ogi_summary s = summary_of(result.get());
    BOOST_TEST(s.verdict == OGI_VERDICT_INVALID);
    BOOST_TEST(s.errors >= 2u); // the balance, and the sum of the rows
    expect_sums(s);

    for (const ogi_language language : languages) {
        const std::string written = write(result.get(), OGI_FORMAT_TEXT, language);
        BOOST_TEST(contains(written, "T3-BAL"));
        BOOST_TEST(contains(written, "64"));
    }
    BOOST_TEST(contains(write(result.get(), OGI_FORMAT_TEXT, OGI_LANGUAGE_ZH), "自然人"));
    BOOST_TEST(contains(write(result.get(), OGI_FORMAT_TEXT, OGI_LANGUAGE_EN), "Natural person"));
    const std::string json = write(result.get(), OGI_FORMAT_JSON);
    for (const char *piece : {"\"ogi-check-result/1\"", "\"T3-BAL\"", "自然人", "Natural person",
                              "applications.outcome.total.natural_person", "\"invalid\""})
        BOOST_TEST(contains(json, piece), piece);
}

BOOST_AUTO_TEST_CASE(an_empty_report_is_undetermined_and_never_valid) {
    for (const ogi_edition edition : {OGI_EDITION_2019, OGI_EDITION_2021}) {
        const result_ptr result = check(create(edition).get());
        const ogi_summary s = summary_of(result.get());
        BOOST_TEST(s.verdict != OGI_VERDICT_VALID);
        BOOST_TEST(s.not_assessable > 0u);
        expect_sums(s);
    }
}

BOOST_AUTO_TEST_CASE(one_missing_figure_makes_a_consistent_report_undetermined) {
    const report_ptr report = consistent();
    const ogi_cell blank = cell(OGI_CELL_BLANK);
    BOOST_REQUIRE_EQUAL(ogi_report_set_cell(report.get(), broken_cell, &blank, nullptr), OGI_OK);
    const result_ptr result = check(report.get());
    BOOST_TEST(summary_of(result.get()).verdict == OGI_VERDICT_UNDETERMINED);
}

BOOST_AUTO_TEST_CASE(a_result_outlives_its_report_its_input_and_its_name) {
    report_ptr report = broken();
    std::string input = write(report.get(), OGI_MEDIUM_JSON), name = "2024 年报.json";
    ogi_check_options options = sized<ogi_check_options>();
    options.input = input.data();
    options.input_size = input.size();
    options.input_name = name.data();
    options.input_name_size = name.size();
    const result_ptr result = check(report.get(), &options);
    const std::string before = write(result.get(), OGI_FORMAT_JSON);
    report.reset();
    input.assign(input.size(), 'x');
    name.assign(name.size(), 'x');
    BOOST_TEST(write(result.get(), OGI_FORMAT_JSON) == before);
}

BOOST_AUTO_TEST_CASE(the_head_holds_name_and_digest_of_the_input) {
    const std::string_view abc = "abc", name = "名称.json";
    ogi_check_options options = sized<ogi_check_options>();
    options.input = abc.data();
    options.input_size = abc.size();
    options.input_name = name.data();
    options.input_name_size = name.size();
    const std::string json = write(check(consistent().get(), &options).get(), OGI_FORMAT_JSON);
    BOOST_TEST(contains(json, "名称.json"));
    BOOST_TEST(contains(json, "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    BOOST_TEST(!contains(write(check(consistent().get()).get(), OGI_FORMAT_JSON), "sha256:ba78"));
}

BOOST_AUTO_TEST_CASE(the_list_of_issues_is_cut_at_the_callers_limit_and_says_so) {
    const report_ptr report = broken();
    const ogi_summary whole = summary_of(check(report.get()).get());
    BOOST_REQUIRE(whole.total >= 2u);
    BOOST_TEST(whole.truncated == 0);

    ogi_check_options options = sized<ogi_check_options>();
    options.max_issues = 1;
    const result_ptr result = check(report.get(), &options);
    const ogi_summary cut = summary_of(result.get());
    BOOST_TEST(cut.issues == 1u);
    BOOST_TEST(cut.total == whole.total);
    BOOST_TEST(cut.fail == whole.fail);
    BOOST_TEST(cut.verdict == whole.verdict);
    expect_sums(cut);
    BOOST_TEST(contains(write(result.get(), OGI_FORMAT_JSON), "\"truncated\": true"));
}

BOOST_AUTO_TEST_CASE(what_passed_is_listed_on_request) {
    ogi_check_options options = sized<ogi_check_options>();
    options.keep_passed = 1;
    const ogi_summary s = summary_of(check(consistent().get(), &options).get());
    BOOST_TEST(s.issues == s.instances);
    expect_sums(s);
}

BOOST_AUTO_TEST_CASE(options_out_of_range_are_refused) {
    const report_ptr report = consistent();
    const auto status = [&](auto change) {
        ogi_check_options options = sized<ogi_check_options>();
        change(options);
        result_ptr out;
        const ogi_status s = ogi_report_check(report.get(), &options, into(out), nullptr);
        BOOST_TEST(!out == (s != OGI_OK));
        return s;
    };
    BOOST_TEST(status([](ogi_check_options &) {}) == OGI_OK);
    BOOST_TEST(status([](ogi_check_options &o) { o.keep_passed = 2; }) == OGI_E_ARGUMENT);
    BOOST_TEST(status([](ogi_check_options &o) { o.keep_passed = -1; }) == OGI_E_ARGUMENT);
    BOOST_TEST(status([](ogi_check_options &o) { o.reserved = 1; }) == OGI_E_ARGUMENT);
    BOOST_TEST(status([](ogi_check_options &o) { o.input_name_size = 1; }) == OGI_E_ARGUMENT);
    BOOST_TEST(status([](ogi_check_options &o) { o.input_size = 1; }) == OGI_E_ARGUMENT);
    BOOST_TEST(status([](ogi_check_options &o) { o.input_name = "\xFF", o.input_name_size = 1; }) == OGI_E_ENCODING);
    BOOST_TEST(status([](ogi_check_options &o) { o.max_issues = UINT64_MAX; }) == OGI_OK);
}

BOOST_AUTO_TEST_CASE(colour_is_only_in_the_text_and_only_on_request) {
    const result_ptr result = check(broken().get());
    ogi_write_options options = sized<ogi_write_options>();
    options.colour = 1;
    buffer_ptr coloured, json;
    BOOST_REQUIRE_EQUAL(ogi_result_write(result.get(), OGI_FORMAT_TEXT, &options, into(coloured), nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(ogi_result_write(result.get(), OGI_FORMAT_JSON, &options, into(json), nullptr), OGI_OK);
    BOOST_TEST(contains(text(coloured.get()), "\x1B["));
    BOOST_TEST(!contains(text(json.get()), "\x1B["));
    BOOST_TEST(!contains(write(result.get(), OGI_FORMAT_TEXT), "\x1B["));
}

BOOST_AUTO_TEST_CASE(without_options_a_result_is_written_in_chinese) {
    const result_ptr result = check(broken().get());
    buffer_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_result_write(result.get(), OGI_FORMAT_TEXT, nullptr, into(out), nullptr), OGI_OK);
    BOOST_TEST(text(out.get()) == write(result.get(), OGI_FORMAT_TEXT, OGI_LANGUAGE_ZH));
}

BOOST_AUTO_TEST_CASE(the_catalogue_lists_the_rules_in_both_languages) {
    for (const ogi_format format : {OGI_FORMAT_TEXT, OGI_FORMAT_JSON})
        for (const ogi_language language : languages)
            for (const char *id : {"T3-BAL", "T3-SUM", "T3-TOT", "T4-SUM", "S-SIX"})
                BOOST_TEST(contains(rules(format, language), id), id);
    BOOST_TEST(rules(OGI_FORMAT_TEXT, OGI_LANGUAGE_ZH) != rules(OGI_FORMAT_TEXT, OGI_LANGUAGE_EN));
    BOOST_TEST(rules(OGI_FORMAT_JSON, OGI_LANGUAGE_ZH) == rules(OGI_FORMAT_JSON, OGI_LANGUAGE_EN)); // it holds both
}

BOOST_AUTO_TEST_CASE(a_rule_is_explained_in_both_languages_whatever_the_case_of_its_id) {
    const std::string zh = rule("T3-BAL", OGI_FORMAT_TEXT, OGI_LANGUAGE_ZH);
    BOOST_TEST(contains(zh, "T3-BAL"));
    BOOST_TEST(contains(zh, "国办公开办函〔2021〕30号"));
    BOOST_TEST(contains(rule("T3-BAL", OGI_FORMAT_TEXT, OGI_LANGUAGE_EN), "equal"));
    BOOST_TEST(rule("t3-bal", OGI_FORMAT_TEXT, OGI_LANGUAGE_ZH) == zh);
    BOOST_TEST(contains(rule("T3-BAL", OGI_FORMAT_JSON, OGI_LANGUAGE_ZH), "\"T3-BAL\""));
}

BOOST_AUTO_TEST_CASE(an_unknown_rule_is_named_in_the_error) {
    for (const std::string_view id : {"T9-XYZ", "", "T3-BA", "没有"}) {
        buffer_ptr out;
        error_ptr error;
        BOOST_TEST(ogi_rule_write(id.data(), id.size(), OGI_FORMAT_TEXT, nullptr, into(out), into(error)) ==
                   OGI_E_ARGUMENT);
        BOOST_TEST(!out);
        for (const ogi_language language : languages)
            BOOST_TEST(contains(message(error.get(), language), id));
    }
}

BOOST_AUTO_TEST_SUITE_END()
