// Mistakes as they are made: slips of the hand, shifted rows, wrong totals; and more errors than can be told apart.
#include "rules/localise_digits.hpp"
#include "rules/localise_support.hpp"

using namespace ogi;
using namespace ogi::tests;

namespace {

namespace row = form::row_code;
namespace who = form::applicant_code;

std::size_t first_cell_of(const form::application_row &line) {
    return form::application_index(line.code, 1);
}

/// The printed row for the figures of a row: pushed right from `begin` up to `end`, or pulled left from `end` to `begin`.
/// The place that nothing was written in is left as `gap`.
report shifted(report r, std::size_t first, std::size_t begin, std::size_t end, bool to_the_right, const cell &gap) {
    if (to_the_right)
        for (std::size_t i = end; i > begin; --i)
            r[first + i] = r[first + i - 1];
    else
        for (std::size_t i = begin; i < end; ++i)
            r[first + i] = r[first + i + 1];
    r[first + (to_the_right ? begin : end)] = gap;
    return r;
}

std::vector<std::size_t> cells_that_differ(const report &a, const report &b) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < cell_count; ++i)
        if (a[i] != b[i]) out.push_back(i);
    return out;
}

struct tally {
    std::size_t made = 0, nothing_seen = 0, one_cell = 0, one_change_of_more = 0, listed = 0, unknown = 0;

    void count(const localisation &l) {
        ++made;
        nothing_seen += l.answer == location::nothing_wrong;
        listed += l.answer == location::one_of;
        unknown += l.answer == location::unknown;
        if (l.answer == location::unique) ++(l.explanations[0].corrections.size() == 1 ? one_cell : one_change_of_more);
    }
    std::size_t unique() const { return one_cell + one_change_of_more; }
};

std::ostream &operator<<(std::ostream &out, const tally &t) {
    return out << t.made << ": unknown " << t.unknown << ", one of several " << t.listed << ", one cell alone "
               << t.one_cell << ", one change of several cells alone " << t.one_change_of_more << ", nothing broken "
               << t.nothing_seen;
}

/// What is said of reports with errors in n cells.
tally of_errors_in(std::size_t n, std::size_t reports, std::int64_t most, bool same_size, std::size_t &honest) {
    const std::vector<std::size_t> cells = cells_of_table_3(edition::fmt2021);
    tally out;
    dice d(n * 1000 + static_cast<std::uint64_t>(most));
    for (std::size_t k = 0; k < reports; ++k) {
        report r = filled_table_3(k % 50, edition::fmt2021, 40);
        const std::int64_t size = 1 + static_cast<std::int64_t>(d.below(static_cast<std::size_t>(most)));
        std::vector<std::size_t> chosen;
        while (chosen.size() < n) {
            const std::size_t i = cells[d.below(cells.size())];
            if (std::count(chosen.begin(), chosen.end(), i) != 0) continue;
            chosen.push_back(i);
            add(r, i,
                !same_size                            ? an_error(d, r[i].value(), most)
                : d.one_in(2) && r[i].value() >= size ? -size
                                                      : size);
        }
        const localisation l = localise(r);
        honest += is_honest(l, r);
        out.count(l);
    }
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_slip_of_the_hand_is_told_from_the_two_figures) {
    const auto slip = [](std::int64_t printed, std::int64_t right) {
        return static_cast<int>(checking::slip_between(printed, right));
    };
    const int none = 0, transposed = 1, dropped = 2, doubled = 3;
    BOOST_TEST(slip(46, 64) == transposed);
    BOOST_TEST(slip(1324, 1234) == transposed);
    BOOST_TEST(slip(4321, 1234) == none);
    BOOST_TEST(slip(12, 120) == dropped);
    BOOST_TEST(slip(124, 1234) == dropped);
    BOOST_TEST(slip(14, 1234) == none);
    BOOST_TEST(slip(1, 12) == none);
    BOOST_TEST(slip(122, 12) == doubled);
    BOOST_TEST(slip(112, 12) == doubled);
    BOOST_TEST(slip(111, 11) == doubled);
    BOOST_TEST(slip(132, 12) == none);
    BOOST_TEST(slip(10, 0) == none);
    BOOST_TEST(slip(12, 12) == none);
    BOOST_TEST(slip(-12, 12) == none);
    BOOST_TEST(slip(9223372036854775807, 922337203685477580) == none);
    BOOST_TEST(slip(922337203685477580, 9223372036854775807) == dropped);
}

BOOST_AUTO_TEST_CASE(slips_are_named_in_every_cell_where_they_can_happen) {
    const report truth = filled_table_3(3, edition::fmt2021, 900);
    std::size_t made = 0, named = 0;
    for (std::size_t i : cells_of_table_3(edition::fmt2021)) {
        const std::string right = std::to_string(truth[i].value());
        if (right.size() < 2) continue;
        std::string swapped = right, doubled = right, dropped = right;
        std::swap(swapped[swapped.size() - 2], swapped.back());
        doubled += right.back();
        dropped.erase(dropped.size() - 1);
        const std::pair<std::string, digit_slip> slips[] = {
            {swapped, digit_slip::transposed}, {doubled, digit_slip::doubled}, {dropped, digit_slip::dropped}};
        for (const auto &[printed, slip] : slips) {
            if (std::stoll(printed) == truth[i].value() || printed.front() == '0' || printed.size() < 2) continue;
            report r = truth;
            r[i] = cell::number(std::stoll(printed));
            const localisation l = localise(r);
            ++made;
            named += finds_alone(l, truth, {i}) && l.explanations[0].corrections[0].slip == slip;
        }
    }
    BOOST_TEST(made > 300u);
    BOOST_TEST(named == made);
}

BOOST_AUTO_TEST_CASE(a_wrong_total_is_told_from_a_wrong_part) {
    const report truth = filled_table_3(4, edition::fmt2021, 40);
    for (std::size_t i : cells_of_table_3(edition::fmt2021)) {
        const form::cell_line &c = form::cells[i];
        report r = truth;
        add(r, i, 3);
        const localisation l = localise(r);
        const bool total = c.column == who::total || c.row == row::outcome_total;
        BOOST_TEST((l.explanations.at(0).what == (total ? hypothesis::wrong_total : hypothesis::one_cell)));
    }
}

BOOST_AUTO_TEST_CASE(a_row_one_column_off_is_found_wherever_it_began_and_ended) {
    std::size_t made = 0, alone = 0, listed = 0, honest = 0;
    for (edition e : both_editions)
        for (std::uint64_t seed = 1; seed <= 3; ++seed)
            for (const form::application_row &line : form::application_rows) {
                if ((line.editions & set_of(e)) == 0) continue;
                const report truth = filled_table_3(seed, e, 60, 1);
                for (std::size_t end : {6u, 5u})
                    for (std::size_t begin = 0; begin < end; ++begin)
                        for (bool to_the_right : {true, false})
                            for (const cell &gap : {cell::number(0), cell::blank(), cell::not_applicable("/")}) {
                                const report r = shifted(truth, first_cell_of(line), begin, end, to_the_right, gap);
                                const std::vector<std::size_t> wrong = cells_that_differ(r, truth);
                                if (wrong.size() <= 2) continue; // then it is an error of one or two cells
                                const localisation l = localise(r);
                                ++made;
                                alone +=
                                    finds_alone(l, truth, wrong) && l.explanations[0].what == hypothesis::row_shifted;
                                listed += finds(l, truth, wrong);
                                honest += made % 8 != 0 || is_honest(l, r);
                            }
            }
    BOOST_TEST_MESSAGE("shifted rows: " << made << ", named alone " << alone << ", listed " << listed);
    BOOST_TEST(honest == made);
    BOOST_TEST(made > 5000u);
    BOOST_TEST(listed == made);
}

BOOST_AUTO_TEST_CASE(two_figures_in_each_others_place_are_recognised) {
    const report truth = filled_table_3(5, edition::fmt2021, 60, 1);
    const std::size_t a = form::application_index(row::disclosed, who::natural_person),
                      b = form::application_index(row::not_held, who::commercial_enterprise);
    report r = truth;
    std::swap(r[a], r[b]);
    const localisation l = localise(r);
    BOOST_TEST(finds_alone(l, truth, {a, b}));
    BOOST_TEST((l.explanations.at(0).what == hypothesis::swapped));
}

BOOST_AUTO_TEST_CASE(a_figure_carried_into_all_its_totals_is_among_those_listed) {
    std::size_t made = 0, listed = 0, honest = 0;
    for (edition e : both_editions) {
        const report truth = filled_table_3(6, e, 40, 3);
        for (std::size_t i : cells_of_table_3(e)) {
            const form::cell_line &c = form::cells[i];
            if (form::line_of(form::application_rows, c.row).sums_into == 0 || c.column == who::total) continue;
            const std::vector<std::size_t> wrong = {i, form::application_index(c.row, who::total),
                                                    form::application_index(row::outcome_total, c.column),
                                                    form::application_index(row::outcome_total, who::total)};
            report r = truth;
            for (std::size_t one : wrong)
                add(r, one, 2);
            const localisation l = localise(r);
            ++made;
            listed += finds(l, truth, wrong);
            honest += is_honest(l, r);
        }
    }
    BOOST_TEST(made == 21 * 6 + 19 * 6u);
    BOOST_TEST(listed == made);
    BOOST_TEST(honest == made);
}

BOOST_AUTO_TEST_CASE(two_ordinary_errors_are_always_among_those_listed) {
    const std::vector<std::size_t> cells = cells_of_table_3(edition::fmt2021);
    std::size_t made = 0, alone = 0, listed = 0, simpler = 0, honest = 0;
    dice d(8);
    for (std::size_t k = 0; k < 10000; ++k) {
        const report truth = filled_table_3(k % 50, edition::fmt2021, 40);
        const std::size_t a = cells[d.below(cells.size())], b = cells[d.below(cells.size())];
        if (a == b) continue;
        report r = truth;
        add(r, a, an_error(d, r[a].value(), 9));
        add(r, b, an_error(d, r[b].value(), 9));
        const localisation l = localise(r);
        ++made;
        alone += finds_alone(l, truth, {a, b});
        listed += finds(l, truth, {a, b});
        simpler += l.explanations.at(0).corrections.size() < 2;
        honest += made % 4 != 0 || is_honest(l, r);
    }
    BOOST_TEST_MESSAGE("two errors of 1 to 9: " << made << ", named alone " << alone << ", listed " << listed
                                                << ", explained by one cell " << simpler);
    BOOST_TEST(listed == made);
    BOOST_TEST(simpler == 0u);
    BOOST_TEST(honest == made);
}

// No two cells have the pattern of one, so a cell named alone is wrong only where at least three are; and three wrong cells
// look like fewer only where their errors are of like size.
BOOST_AUTO_TEST_CASE(three_wrong_cells_are_hardly_ever_taken_for_fewer) {
    constexpr std::size_t reports = 20000;
    std::size_t honest = 0;
    const tally ordinary = of_errors_in(3, reports, 1000, false, honest),
                small = of_errors_in(3, reports, 9, false, honest), tiny = of_errors_in(3, reports, 2, false, honest),
                alike = of_errors_in(3, reports, 40, true, honest);
    BOOST_TEST_MESSAGE("three errors of 1 to 1000, of " << ordinary);
    BOOST_TEST_MESSAGE("three errors of 1 to 9, of " << small);
    BOOST_TEST_MESSAGE("three errors of 1 or 2, of " << tiny);
    BOOST_TEST_MESSAGE("three errors of one size, of " << alike);
    BOOST_TEST(honest == 4 * reports);
    BOOST_TEST(ordinary.unique() * 1000 <= reports);
    BOOST_TEST(small.unique() * 100 <= reports);
    BOOST_TEST(tiny.unique() * 20 <= reports);
    BOOST_TEST(alike.unique() * 20 <= reports);
}

BOOST_AUTO_TEST_CASE(many_wrong_cells_are_not_explained_away) {
    for (std::size_t n : {4u, 5u, 8u, 20u}) {
        std::size_t honest = 0;
        const tally t = of_errors_in(n, 3000, 50, false, honest);
        BOOST_TEST_MESSAGE(n << " errors of 1 to 50, of " << t);
        BOOST_TEST(honest == 3000u);
        BOOST_TEST(t.unique() * 500 <= t.made);
    }
}

BOOST_AUTO_TEST_CASE(a_report_in_order_has_no_suspect) {
    for (edition e : both_editions)
        for (std::uint64_t seed = 0; seed < 5000; ++seed) {
            report r = filled_table_3(seed, e, static_cast<std::size_t>(1 + seed % 90));
            dice d(seed);
            if (seed % 2 == 0) // nor where cells are missing
                for (std::size_t n = 1 + d.below(30); n > 0; --n) {
                    const std::vector<std::size_t> cells = cells_of_table_3(e);
                    r[cells[d.below(cells.size())]] = d.one_in(2) ? cell::blank() : cell::unread("若干");
                }
            const localisation l = localise(r);
            BOOST_REQUIRE((l.answer == location::nothing_wrong));
            BOOST_REQUIRE(l.broken.empty());
            BOOST_REQUIRE(l.explanations.empty());
        }
}
