// Correct prose raises no alarm, and a wrong cell does.
#include "consistent_report.hpp"
#include "facts/confusion.hpp"
#include "facts/prose_of_report.hpp"

#include <ogi/check.hpp>

#include <boost/test/unit_test.hpp>

#include <map>
#include <string_view>
#include <vector>

using namespace ogi;
using namespace ogi::tests;

namespace {

/// States the fee, and writes prose that says what the tables say.
report &tell(report &r, std::uint32_t seed) {
    if (seed % 7 == 0) leave_no_fee_unpaid(r);
    const std::int64_t unpaid = r.applications()(application_row::fee_unpaid, applicant::total).value();
    const std::int64_t notices = unpaid + seed % 7, demanded = notices == 0 ? 0 : seed % 90000;
    r.processing_fee.notices_count = cell::number(notices);
    r.processing_fee.notices_amount_yuan = cell::number(demanded);
    r.processing_fee.received_amount_yuan = cell::number(demanded == 0 ? 0 : seed * 31 % demanded);
    prose_of_report(r, seed).write_into(r);
    return r;
}

report report_with_prose(std::uint32_t seed) {
    report r = consistent_report(seed);
    return tell(r, seed);
}

/// A report for the year before, with figures and prose of its own, that this one goes on from.
report last_year_of(const report &r, std::uint32_t seed) {
    report before = consistent_report(seed);
    before.year = *r.year - 1;
    before.published_on = date{*r.year, 1, 20};
    const auto table = before.applications();
    for (std::int32_t column = 1; column <= static_cast<std::int32_t>(applicant::total); ++column) {
        const applicant a{column};
        cell &left = table(application_row::carried_over_to_next_year, a);
        left = r.applications()(application_row::carried_over_from_previous_year, a);
        table(application_row::carried_over_from_previous_year, a) = cell::number(std::int64_t{0});
        table(application_row::newly_received, a) =
            cell::number(table(application_row::outcome_total, a).value() + left.value());
    }
    for (const disclosure_row line : {disclosure_row::rules, disclosure_row::normative_documents}) {
        const auto documents = r.proactive_disclosure();
        const std::int64_t stock = documents(line, disclosure_measure::currently_effective).value() -
                                   documents(line, disclosure_measure::issued_this_year).value() +
                                   documents(line, disclosure_measure::repealed_this_year).value();
        before.proactive_disclosure()(line, disclosure_measure::currently_effective) = cell::number(stock);
        before.proactive_disclosure()(line, disclosure_measure::issued_this_year) = cell::number(std::int64_t{0});
    }
    return tell(before, seed);
}

/// Reports of two or three organs, and one that adds them up.
struct aggregate {
    std::vector<report> parts;
    report whole;

    explicit aggregate(std::uint32_t seed) : whole(consistent_report(seed)) {
        static const char *const names[] = {"示例区甲局", "示例区乙局", "示例区丙局"};
        for (std::uint32_t n = 0; n < 2 + seed % 2; ++n) {
            report &part = parts.emplace_back(consistent_report(seed + 1000000 * (n + 1)));
            if (seed % 7 == 0) leave_no_fee_unpaid(part);
            part.organ = names[n];
            whole.included_organs.push_back(part.organ);
        }
        whole.scope = report_scope::aggregate_of_jurisdiction;
        for (std::size_t i = 0; i < cell_count; ++i) {
            std::int64_t sum = 0;
            for (const report &part : parts)
                sum += part[i].value_if_any().value_or(0);
            if (stands_in(whole.edition, i)) whole[i] = cell::number(sum);
        }
        tell(whole, seed);
    }
};

/// What the rules find in reports in which nothing is wrong.
struct tally {
    std::size_t instances = 0, findings = 0, notes = 0;
    std::map<std::string_view, std::size_t> notes_of;

    void check(const report &r, const check_options &options, std::uint32_t seed) {
        const check_result c = ogi::check(r, options);
        instances += c.counts.instances;
        BOOST_TEST((c.verdict == verdict::valid), "seed " << seed);
        for (const issue &i : c.issues) {
            const bool note = i.severity == severity::note;
            ++(note ? notes : findings);
            if (note) ++notes_of[i.rule->id];
            BOOST_TEST(note, "seed " << seed << ": " << i.rule->id << " " << i.message.zh);
        }
    }
    void tell(std::uint32_t reports, const char *of) const {
        BOOST_TEST_MESSAGE(reports << " correct reports" << of << ", " << instances << " instances of rules: "
                                   << findings << " errors or warnings, " << notes << " notes");
        for (const auto &[rule, n] : notes_of)
            BOOST_TEST_MESSAGE("  " << rule << ": " << n);
        BOOST_TEST(findings == 0u);
    }
};

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
    tally all;
    const std::uint32_t reports = reports_to_check();
    for (std::uint32_t seed = 1; seed <= reports; ++seed)
        all.check(report_with_prose(seed), {}, seed);
    all.tell(reports, "");
}

BOOST_AUTO_TEST_CASE(no_rule_raises_an_error_or_a_warning_on_reports_that_go_on_from_last_year) {
    tally all;
    const std::uint32_t reports = reports_to_check();
    for (std::uint32_t seed = 1; seed <= reports; ++seed) {
        const report r = report_with_prose(seed), before = last_year_of(r, seed + 5000000);
        check_options options;
        options.previous = &before;
        all.check(r, options, seed);
    }
    all.tell(reports, " with last year's");
}

BOOST_AUTO_TEST_CASE(no_rule_raises_an_error_or_a_warning_on_reports_that_add_up_their_parts) {
    tally all;
    const std::uint32_t reports = reports_to_check();
    for (std::uint32_t seed = 1; seed <= reports; ++seed) {
        const aggregate a(seed);
        check_options options;
        for (const report &part : a.parts)
            options.parts.push_back(&part);
        all.check(a.whole, options, seed);
    }
    all.tell(reports, " with their parts");
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
