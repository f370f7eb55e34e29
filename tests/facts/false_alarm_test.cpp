// Correct prose raises no alarm, and a wrong cell does.
#include "consistent_report.hpp"
#include "facts/confusion.hpp"
#include "facts/prose_of_report.hpp"

#include <boost/test/unit_test.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

report report_with_prose(std::uint32_t seed) {
    report r = consistent_report(seed);
    r.processing_fee.notices_count = cell::number(seed % 7);
    r.processing_fee.notices_amount_yuan = cell::number(seed % 90000);
    r.processing_fee.received_amount_yuan = cell::number(seed % 80000);
    prose_of_report prose(r, seed);
    r.sections[0].parts = prose.parts();
    r.sections[5].paragraphs = {prose.fee()};
    return r;
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
