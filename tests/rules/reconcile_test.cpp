// What follows from the sums of the form is found, is right, and can be taken out again; nothing else is touched.
#include "random_report.hpp"
#include "rules/rule_case.hpp"

#include <ogi/exchange.hpp>
#include <ogi/reconcile.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <limits>

using namespace ogi;
using namespace ogi::tests;
using row = application_row;

namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

cell &at(report &r, row line, applicant column) {
    return r.applications()(line, column);
}

bool is_derived(const reconciliation &d, std::size_t index) {
    return std::any_of(d.derived.begin(), d.derived.end(), [index](const derivation &x) { return x.index == index; });
}

/// Applies and takes back, with what must hold of any report whatever.
void require_sound(const report &before, const reconcile_options &options) {
    const reconciliation d = reconcile(before, options);
    report r = before;
    const auto log = apply(r, d);
    BOOST_TEST_REQUIRE(log.has_value());
    BOOST_TEST_REQUIRE(log->size() == d.derived.size());
    for (std::size_t i = 0; i < cell_count; ++i) {
        const cell_state s = before[i].state();
        const bool fillable = s == cell_state::absent || s == cell_state::blank ||
                              (options.fill_marks && s == cell_state::not_applicable);
        BOOST_TEST_REQUIRE((r[i] == before[i] || (fillable && is_derived(d, i) && r[i].value() >= 0)));
    }
    const auto broken = [](const report &of) {
        const check_result c = check(of);
        return std::count_if(c.issues.begin(), c.issues.end(), [](const issue &i) {
            return i.outcome == outcome::fail && i.rule->family != rule_family::plausibility && !i.operands.empty() &&
                   (i.rule->id == "T3-BAL" || i.rule->id == "T3-SUM" || i.rule->id == "T3-TOT" ||
                    i.rule->id == "T4-SUM");
        });
    };
    BOOST_TEST_REQUIRE(broken(r) == broken(before));
    BOOST_TEST_REQUIRE(reconcile(r, options).derived.empty());
    BOOST_TEST_REQUIRE(!undo(r, d).has_value());
    BOOST_TEST_REQUIRE((r == before));
    BOOST_TEST_REQUIRE(write_json(r).value() == write_json(before).value());
}

} // namespace

BOOST_AUTO_TEST_CASE(nothing_follows_where_nothing_is_missing) {
    for (edition e : {edition::fmt2021, edition::fmt2019_trial}) {
        const reconciliation d = reconcile(consistent_report(1, e));
        BOOST_TEST((d.derived.empty() && d.refused.empty()));
    }
}

BOOST_AUTO_TEST_CASE(every_single_cell_of_the_sums_follows_from_the_others) {
    for (edition e : {edition::fmt2021, edition::fmt2019_trial})
        for (const cell &gap : {cell(), cell::blank()}) {
            const report whole = consistent_report(3, e);
            std::size_t followed = 0;
            for (std::size_t i = 0; i < cell_count; ++i) {
                if (!stands_in(e, i) || static_cast<std::int32_t>(code_at(i)) < 30000) continue;
                report r = whole;
                r[i] = gap;
                const reconciliation d = reconcile(r);
                BOOST_TEST_REQUIRE(d.derived.size() == 1u);
                BOOST_TEST_REQUIRE((d.derived[0].index == i && d.derived[0].value == whole[i].value()));
                BOOST_TEST_REQUIRE(!d.derived[0].proofs.empty());
                ++followed;
            }
            BOOST_TEST(followed == (e == edition::fmt2021 ? 190u : 176u));
        }
}

BOOST_AUTO_TEST_CASE(all_totals_follow_step_by_step) {
    const report whole = consistent_report();
    report r = whole;
    for (std::size_t i = 0; i < cell_count; ++i) {
        const std::int32_t code = static_cast<std::int32_t>(code_at(i));
        const bool total = (code / 10000 == 3 && (code % 100 == 7 || code / 100 % 100 == 24)) ||
                           (code / 10000 == 4 && code % 100 == 5);
        if (total && r[i].is_number()) r[i] = cell::blank();
    }
    BOOST_TEST((r != whole));
    const reconciliation d = reconcile(r);
    BOOST_TEST(d.refused.empty());
    BOOST_TEST_REQUIRE(apply(r, d).has_value());
    BOOST_TEST((r == whole));
}

BOOST_AUTO_TEST_CASE(what_is_derived_tells_why_and_is_logged) {
    report r = consistent_report();
    cell &gap = at(r, row::disclosed, applicant::total);
    const std::int64_t value = gap.value();
    gap = cell::blank();
    const reconciliation d = reconcile(r);
    BOOST_TEST_REQUIRE(d.derived.size() == 1u);
    BOOST_TEST_REQUIRE(d.derived[0].proofs.size() == 2u);
    BOOST_TEST((d.derived[0].proofs[0].rule == "T3-SUM" && d.derived[0].proofs[0].instance == "total"));
    BOOST_TEST((d.derived[0].proofs[1].rule == "T3-TOT" && d.derived[0].proofs[1].value == value));
    BOOST_TEST(d.derived[0].why.zh.find("只缺这一格") != std::string::npos);
    const auto log = apply(r, d);
    BOOST_TEST_REQUIRE(log.has_value());
    BOOST_TEST((log->front().what == log_entry::kind::repair));
    BOOST_TEST(log->front().message.en.find("was blank, now " + std::to_string(value)) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(relations_that_give_different_figures_fill_nothing) {
    report r = consistent_report();
    add(at(r, row::disclosed, applicant::natural_person), 1);
    at(r, row::disclosed, applicant::total) = cell::blank();
    const reconciliation d = reconcile(r);
    BOOST_TEST(d.derived.empty());
    BOOST_TEST_REQUIRE(d.refused.size() == 1u);
    BOOST_TEST((d.refused[0].reason == refusal_reason::contradicted));
    BOOST_TEST_REQUIRE(d.refused[0].claims.size() == 2u);
    BOOST_TEST((d.refused[0].claims[0].value != d.refused[0].claims[1].value));
}

BOOST_AUTO_TEST_CASE(a_figure_that_a_later_step_contradicts_is_withdrawn) {
    report r = consistent_report();
    add(at(r, row::newly_received, applicant::natural_person), 1); // no sum with the cells below, once they are known
    at(r, row::newly_received, applicant::total) = cell::blank();
    at(r, row::outcome_total, applicant::total) = cell::blank();
    at(r, row::outcome_total, applicant::natural_person) = cell::blank();
    const reconciliation d = reconcile(r);
    report after = r;
    BOOST_TEST_REQUIRE(apply(after, d).has_value());
    BOOST_TEST(!d.refused.empty());
    for (const refused_derivation &refused : d.refused)
        BOOST_TEST((after[refused.index] == r[refused.index]));
    require_sound(r, {});
}

BOOST_AUTO_TEST_CASE(nothing_below_zero_and_nothing_beyond_64_bits_is_filled) {
    report r = consistent_report();
    const auto table = r.reconsideration_and_litigation();
    using p = proceeding;
    using result = proceeding_result;
    table(p::administrative_reconsideration, result::pending) = cell::blank();
    table(p::administrative_reconsideration, result::total) = cell::number(-5);
    table(p::litigation_after_reconsideration, result::total) = cell::blank();
    table(p::litigation_after_reconsideration, result::pending) = cell::number(largest);
    const reconciliation d = reconcile(r);
    BOOST_TEST(d.derived.empty());
    BOOST_TEST_REQUIRE(d.refused.size() == 2u);
    BOOST_TEST(
        (d.refused[0].reason == refusal_reason::negative && d.refused[1].reason == refusal_reason::out_of_range));
    BOOST_TEST(!d.refused[1].claims[0].value.has_value());
}

BOOST_AUTO_TEST_CASE(a_mark_is_filled_on_request_only_and_a_text_never) {
    report r = consistent_report();
    cell &gap = at(r, row::disclosed, applicant::total);
    gap = cell::not_applicable("/");
    BOOST_TEST(reconcile(r).derived.empty());
    reconcile_options marks;
    marks.fill_marks = true;
    BOOST_TEST(reconcile(r, marks).derived.size() == 1u);
    gap = cell::unread("约12");
    BOOST_TEST(reconcile(r, marks).derived.empty());
}

BOOST_AUTO_TEST_CASE(a_report_that_changed_since_is_left_alone) {
    report r = consistent_report();
    at(r, row::disclosed, applicant::total) = cell::blank();
    at(r, row::newly_received, applicant::total) = cell::blank();
    const reconciliation d = reconcile(r);
    BOOST_TEST_REQUIRE(d.derived.size() == 2u);
    report other = r;
    other[d.derived[1].index] = cell::number(7);
    const report before = other;
    const auto log = apply(other, d);
    BOOST_TEST_REQUIRE(!log.has_value());
    BOOST_TEST((log.error().code == errc::argument && log.error().path == path_at(d.derived[1].index)));
    BOOST_TEST((other == before));
    BOOST_TEST(undo(other, d).has_value());
    BOOST_TEST((other == before));
    report old(edition::fmt2019_trial);
    BOOST_TEST((!apply(old, d).has_value() && undo(old, d).has_value()));
}

BOOST_AUTO_TEST_CASE(reports_with_gaps_get_their_own_figures_back) {
    std::size_t filled = 0;
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        const edition e = seed % 3 == 0 ? edition::fmt2019_trial : edition::fmt2021;
        const report whole = consistent_report(seed, e);
        report r = whole;
        dice d(seed);
        for (std::size_t n = 1 + d.below(40); n > 0; --n) {
            const std::size_t i = d.below(cell_count);
            if (stands_in(e, i)) r[i] = d.one_in(2) ? cell() : cell::blank();
        }
        const reconciliation found = reconcile(r);
        BOOST_TEST_REQUIRE(found.refused.empty());
        for (const derivation &x : found.derived)
            BOOST_TEST_REQUIRE(x.value == whole[x.index].value());
        filled += found.derived.size();
        require_sound(r, {});
    }
    BOOST_TEST(filled > 1000u);
}

BOOST_AUTO_TEST_CASE(reports_with_gaps_and_errors_are_touched_only_where_it_is_said) {
    reconcile_options marks;
    marks.fill_marks = true;
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        report r = consistent_report(seed, seed % 2 ? edition::fmt2021 : edition::fmt2019_trial);
        dice d(seed);
        for (std::size_t n = d.below(30); n > 0; --n) {
            const std::size_t i = d.below(cell_count);
            if (d.one_in(4))
                r[i] = odd_cell(d);
            else
                r[i] = d.one_in(3) ? cell() : cell::blank();
        }
        require_sound(r, {});
        require_sound(r, marks);
    }
    for (std::uint64_t seed = 0; seed < 1000; ++seed) {
        const report r = random_report(seed);
        if (write_json(r).has_value()) require_sound(r, seed % 2 ? marks : reconcile_options());
    }
}
