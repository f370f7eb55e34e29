// Reading a former result: the findings to compare with, and nothing that later versions may add.
#include "refusal.hpp"
#include "rules/rule_case.hpp"

#include <ogi/profile.hpp>
#include <ogi/result_writers.hpp>

#include <boost/test/data/test_case.hpp>

using namespace ogi;
using namespace ogi::tests;
namespace data = boost::unit_test::data;

namespace {

std::string written(const report &r, const check_options &options = {}) {
    reading source;
    source.report = r;
    return write_result(check(r, options), head_of(source, "bytes", "a.json"), result_format::json);
}

const std::string finding = R"({"outcome": "fail", "fingerprint": "ogi1:0123456789abcdef", "rule": "T3-BAL",
 "instance": "total", "path": "a.b", "message": {"zh": "甲", "en": "a"}})";

std::string with(const std::string &issues, const std::string &waived = "",
                 const std::string &rest = "\"truncated\": false") {
    return "{\"schema\": \"ogi-check-result/1\", \"organ\": \"\", \"report_year\": null,\n\"issues\": [" + issues +
           "], \"waived\": [" + waived + "], " + rest + "}";
}

const std::vector<refusal> refusals = {
    {"an empty file", "", errc::syntax, "", 1, 1, "former result is empty"},
    {"a result cut short", with(finding).substr(0, 120), errc::syntax, "/issues/0/fingerprint", 2, 54, "ends here"},
    {"a report", "{\"edition\": \"2021\"}", errc::structure, "", 1, 1, "\"schema\" is missing"},
    {"a result of another form", "{\"schema\": \"ogi-check-result/2\"}", errc::structure, "/schema", 1, 12,
     "ogi-check-result/1"},
    {"a finding without fingerprint", with(R"({"outcome": "fail"})"), errc::structure, "/issues/0", 2, 12,
     "\"fingerprint\" is missing"},
    {"an outcome that there is not", with(R"({"outcome": "failed"})"), errc::structure, "/issues/0/outcome", 2, 24,
     "not_assessable"},
    {"a member twice", with(finding, "", "\"truncated\": false,\n\"truncated\": true"), errc::structure, "/truncated",
     4, 1, "twice"},
    {"no word on what was cut", with(finding, "", "\"total\": 1"), errc::structure, "", 1, 1,
     "\"truncated\" is missing"},
};

} // namespace

BOOST_AUTO_TEST_CASE(what_is_written_is_read_again) {
    report r = consistent_report();
    add(r.applications()(application_row::disclosed, applicant::total), 1);
    check_options all;
    all.keep_passed = true;
    for (const check_options &options : {check_options(), all}) {
        const result<former_result> read = read_former_result(written(r, options));
        BOOST_TEST_REQUIRE(read.has_value(), (read ? "" : read.error().describe(language::en)));
        BOOST_TEST(read->organ == r.organ);
        BOOST_TEST((read->report_year == r.year));
        BOOST_TEST(!read->truncated);
        const check_result c = check(r);
        BOOST_TEST_REQUIRE(read->findings.size() == c.issues.size());
        for (std::size_t i = 0; i < c.issues.size(); ++i) {
            const former_finding &f = read->findings[i];
            BOOST_TEST(f.fingerprint == c.issues[i].fingerprint);
            BOOST_TEST(f.rule == c.issues[i].rule->id);
            BOOST_TEST((f.instance == c.issues[i].instance && f.path == c.issues[i].path));
            BOOST_TEST((f.message == c.issues[i].message));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_a_later_version_adds_is_not_looked_at) {
    const result<former_result> read =
        read_former_result(with(finding, finding, "\"truncated\": true, \"colour\": {\"a\": [1, 2.5, null]}"));
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->findings.size() == 2u);
    BOOST_TEST(read->truncated);
}

BOOST_DATA_TEST_CASE(a_wrong_former_result_is_refused_with_its_place, data::make(refusals), r) {
    expect(read_former_result(r.input), r);
}
