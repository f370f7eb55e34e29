// Correct prose raises no alarm, and a wrong cell does.
#include "consistent_report.hpp"
#include "facts/confusion.hpp"
#include "facts/prose_of_report.hpp"

#include <ogi/check.hpp>

#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

report report_with_prose(std::uint32_t seed) {
    report r = consistent_report(seed);
    if (seed % 7 == 0) leave_no_fee_unpaid(r);
    const std::int64_t unpaid = r.applications()(application_row::fee_unpaid, applicant::total).value();
    const std::int64_t notices = unpaid + seed % 7, demanded = notices == 0 ? 0 : seed % 90000;
    r.processing_fee.notices_count = cell::number(notices);
    r.processing_fee.notices_amount_yuan = cell::number(demanded);
    r.processing_fee.received_amount_yuan = cell::number(demanded == 0 ? 0 : seed * 31 % demanded);
    prose_of_report(r, seed).write_into(r);
    return r;
}

/// How many reports to check: the first argument behind "--", else so many that the test stays short.
std::uint32_t reports_to_check() {
    const auto &suite = boost::unit_test::framework::master_test_suite();
    return suite.argc > 1 ? static_cast<std::uint32_t>(std::stoul(suite.argv[1])) : 2000;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_comparable_fact_of_correct_prose_agrees_with_its_report) {
    std::size_t compared = 0, found = 0;
    for (std::uint32_t seed = 1; seed <= 2000; ++seed) {
        const report r = report_with_prose(seed);
        for (const fact &f : find_facts(r)) {
            ++found;
            if (!f.comparable()) continue;
            ++compared;
            BOOST_TEST((compare(f, r) == fact_agreement::agrees), "seed " << seed << ": " << described(f));
        }
    }
    BOOST_TEST_MESSAGE("2000 reports: " << found << " figures in their prose, " << compared << " compared");
    BOOST_TEST(compared >= 2000u * 10);
}

// The aim is 10,000 reports: test_facts --run_test='no_rule*' --log_level=message -- 10000
BOOST_AUTO_TEST_CASE(no_rule_raises_an_error_or_a_warning_on_correct_reports) {
    std::size_t findings = 0, notes = 0, instances = 0;
    const std::uint32_t reports = reports_to_check();
    for (std::uint32_t seed = 1; seed <= reports; ++seed) {
        const report r = report_with_prose(seed);
        const check_result c = check(r);
        instances += c.counts.instances;
        BOOST_TEST((c.verdict == verdict::valid), "seed " << seed);
        for (const issue &i : c.issues) {
            ++(i.severity == severity::note ? notes : findings);
            BOOST_TEST((i.severity == severity::note), "seed " << seed << ": " << i.rule->id << " " << i.message.zh);
        }
    }
    BOOST_TEST_MESSAGE(reports << " correct reports, " << instances << " instances of rules: " << findings
                               << " errors or warnings, " << notes << " notes");
    BOOST_TEST(findings == 0u);
}

BOOST_AUTO_TEST_CASE(a_cell_that_contradicts_the_prose_is_told) {
    std::size_t told = 0, changed = 0;
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        report r = report_with_prose(seed);
        const std::size_t cell = *index_of(code_of(application_row::outcome_total, applicant::total));
        r[cell] = cell::number(r[cell].value() + 1);
        ++changed;
        for (const fact &f : find_facts(r))
            if (compare(f, r) == fact_agreement::differs) {
                ++told;
                BOOST_TEST((f.readings[0] == cell_sum{cell}), "seed " << seed << ": " << described(f));
                break;
            }
    }
    BOOST_TEST(told >= changed * 9 / 10);
}

BOOST_AUTO_TEST_CASE(a_missing_cell_makes_the_comparison_not_assessable) {
    report r = consistent_report();
    const std::string text = "本年新收政府信息公开申请12件。";
    const fact f = find_facts(text, {}).at(0);
    const std::size_t cell = *index_of(code_of(application_row::newly_received, applicant::total));
    for (const ogi::cell &missing : {cell::blank(), ogi::cell(), cell::not_applicable("/"), cell::unread("约12")}) {
        r[cell] = missing;
        BOOST_TEST((compare(f, r) == fact_agreement::not_assessable));
    }
    r[cell] = cell::number(12);
    BOOST_TEST((compare(f, r) == fact_agreement::agrees));
    r[cell] = cell::number(13);
    BOOST_TEST((compare(f, r) == fact_agreement::differs));
}

BOOST_AUTO_TEST_CASE(a_sum_beyond_64_bits_is_not_assessable) {
    report r = consistent_report();
    const fact f = find_facts("收办政府信息公开申请12件。", {}).at(0);
    BOOST_REQUIRE(f.comparable());
    BOOST_REQUIRE(f.readings.at(0).size() == 2u);
    for (std::size_t i : f.readings[0])
        r[i] = cell::number(INT64_MAX);
    BOOST_TEST((compare(f, r) == fact_agreement::not_assessable));
}
