// A program of its own, because it replaces operator new.
#include "consistent_report.hpp"

#include "rules/localise.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <new>
#include <utility>

namespace {
std::size_t allocations = 0;
}

// Not inlined: g++ would see malloc in one place and operator delete in another, and warn of a mismatch.
[[gnu::noinline]] void *operator new(std::size_t size) {
    ++allocations;
    if (void *p = std::malloc(size == 0 ? 1 : size)) return p;
    throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void *p) noexcept {
    std::free(p);
}
[[gnu::noinline]] void operator delete(void *p, std::size_t) noexcept {
    std::free(p);
}

using namespace ogi;
using namespace ogi::tests;

namespace {

/// Switches the rules off that read figures and years in the prose: reading it allocates.
const profile &tables_alone() {
    static const profile p = [] {
        profile out;
        for (const rule_info &rule : rules())
            if (rule.family == rule_family::text || rule.id == "S-FEE-SUM" || rule.id == "S-FEE-RECEIVED")
                out.rules.push_back({std::string(rule.id), false, std::nullopt});
        return out;
    }();
    return p;
}

std::size_t allocations_of_checking(const report &r, verdict expected) {
    check_options options;
    options.profile = &tables_alone();
    const std::size_t before = allocations;
    const check_result c = check(r, options);
    std::size_t used = allocations - before;
    const std::size_t before_names = allocations;
    decltype(c.switched_off) names; // the result tells which rules were switched off, and that is all it may allocate
    for (const auto &name : c.switched_off)
        names.emplace_back(name);
    used -= allocations - before_names;
    BOOST_TEST((c.verdict == expected));
    return used;
}

} // namespace

BOOST_AUTO_TEST_CASE(checking_allocates_nothing_when_there_is_nothing_to_list) {
    for (edition e : {edition::fmt2021, edition::fmt2019_trial})
        BOOST_TEST(allocations_of_checking(consistent_report(5, e), verdict::valid) == 0u);
}

BOOST_AUTO_TEST_CASE(nor_where_rules_are_skipped) {
    report r = consistent_report(5, edition::fmt2019_trial);
    const auto table = r.applications();
    for (std::int32_t column = 1; column <= 7; ++column) {
        table(application_row::correction_overdue, applicant{column}) = cell::number(std::int64_t{0});
        table(application_row::fee_unpaid, applicant{column}) = cell::number(std::int64_t{0});
        table(application_row::other_handling_other, applicant{column}) =
            std::exchange(table(application_row::other_handling_undivided, applicant{column}), cell());
    }
    BOOST_TEST(allocations_of_checking(r, verdict::valid) == 0u);
}

BOOST_AUTO_TEST_CASE(locating_allocates_nothing_when_nothing_is_wrong) {
    for (edition e : {edition::fmt2021, edition::fmt2019_trial}) {
        report r = consistent_report(5, e);
        evidence known;
        known.previous = &r;
        const std::size_t before = allocations;
        const localisation l = localise(r, known);
        BOOST_TEST(allocations == before);
        BOOST_TEST((l.answer == location::nothing_wrong));
    }
}

BOOST_AUTO_TEST_CASE(the_count_of_allocations_works) {
    report r = consistent_report();
    r.applications()(application_row::disclosed, applicant::total) = cell::blank();
    BOOST_TEST(allocations_of_checking(r, verdict::undetermined) != 0u);
}
