// Every error of one or two cells of table 3, none left out.
#include "rules/localise_support.hpp"

#include <array>

using namespace ogi;
using namespace ogi::tests;

namespace {

constexpr std::uint64_t fillings = 3;

/// What one unit too much in the first cell and too little in the second does to the relations, written from the words of
/// the form: 7 balances, 7 column sums, 26 row totals.
using disturbance = std::array<int, 7 + 7 + 26>;

void disturb(disturbance &d, std::size_t index, int by) {
    namespace row = form::row_code;
    const form::cell_line &c = form::cells[index];
    const auto column = static_cast<std::size_t>(c.column - 1);
    const bool is_outcome =
        c.row >= row::disclosed && c.row != row::outcome_total && c.row != row::carried_over_to_next_year;
    if (c.row == row::newly_received || c.row == row::carried_over_from_previous_year) d[column] += by;
    if (c.row == row::outcome_total || c.row == row::carried_over_to_next_year) d[column] -= by;
    if (is_outcome) d[7 + column] += by;
    if (c.row == row::outcome_total) d[7 + column] -= by;
    d[14 + static_cast<std::size_t>(c.row - 1)] += c.column == form::applicant_code::total ? -by : by;
}

disturbance disturbance_of(std::size_t more, std::size_t less) {
    disturbance d{};
    disturb(d, more, 1);
    disturb(d, less, -1);
    return d;
}

/// How many pairs of cells disturb the relations in the same way.
std::map<disturbance, std::size_t> pairs_by_disturbance(const std::vector<std::size_t> &cells) {
    std::map<disturbance, std::size_t> out;
    for (std::size_t a : cells)
        for (std::size_t b : cells)
            if (a != b) ++out[disturbance_of(a, b)];
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_wrong_cell_is_named_with_its_right_value) {
    for (edition e : both_editions) {
        std::size_t errors = 0, named = 0;
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const report truth = filled_table_3(seed, e, 40);
            dice d(seed);
            for (std::size_t i : cells_of_table_3(e)) {
                report r = truth;
                add(r, i, an_error(d, r[i].value()));
                ++errors;
                named += finds_alone(localise(r), truth, {i});
            }
        }
        BOOST_TEST(errors == 10 * (e == edition::fmt2021 ? 175u : 161u));
        BOOST_TEST(named == errors);
        BOOST_TEST_MESSAGE("one wrong cell: " << named << " of " << errors << " named alone");
    }
}

BOOST_AUTO_TEST_CASE(every_two_wrong_cells_are_named_with_their_right_values) {
    for (edition e : both_editions) {
        const std::vector<std::size_t> cells = cells_of_table_3(e);
        const std::size_t pairs = cells.size() * (cells.size() - 1) / 2;
        BOOST_TEST(pairs == (e == edition::fmt2021 ? 15225u : 12880u));
        for (std::uint64_t seed = 1; seed <= fillings; ++seed) {
            const report truth = filled_table_3(seed, e, 60);
            dice d(seed);
            std::size_t named = 0;
            for (std::size_t a = 0; a < cells.size(); ++a)
                for (std::size_t b = 0; b < a; ++b) {
                    // Errors without a relation to each other: one of up to 400, the other a thousand times a prime.
                    report r = truth;
                    add(r, cells[a], an_error(d, r[cells[a]].value(), 400));
                    add(r, cells[b], 7919000 + static_cast<std::int64_t>(d.below(400)));
                    named += finds_alone(localise(r), truth, {cells[a], cells[b]});
                }
            BOOST_TEST(named == pairs);
            BOOST_TEST_MESSAGE("two wrong cells: " << named << " of " << pairs << " named alone");
        }
    }
}

BOOST_AUTO_TEST_CASE(every_misplaced_count_is_named_or_all_its_explanations_are_listed) {
    for (edition e : both_editions) {
        const std::vector<std::size_t> cells = cells_of_table_3(e);
        const std::map<disturbance, std::size_t> alike = pairs_by_disturbance(cells);
        for (std::uint64_t seed = 1; seed <= fillings; ++seed) {
            const report truth = filled_table_3(seed, e, 40, 20);
            dice d(seed);
            std::size_t pairs = 0, unique = 0, complete = 0, fewest = 100, most = 0;
            std::map<std::size_t, std::size_t> by_number;
            for (std::size_t a = 0; a < cells.size(); ++a)
                for (std::size_t b = 0; b < a; ++b) {
                    const auto [from, to] = d.one_in(2) ? std::pair(cells[a], cells[b]) : std::pair(cells[b], cells[a]);
                    report r = truth;
                    const auto count = static_cast<std::int64_t>(1 + d.below(9));
                    add(r, from, -count);
                    add(r, to, count);
                    const localisation l = localise(r);
                    ++pairs;
                    unique += finds_alone(l, truth, {from, to});
                    complete +=
                        l.total == alike.at(disturbance_of(to, from)) && !l.truncated && finds(l, truth, {from, to});
                    ++by_number[l.total];
                    if (l.total > 1) fewest = std::min(fewest, l.total), most = std::max(most, l.total);
                }
            BOOST_TEST(complete == pairs);
            if (e == edition::fmt2021) {
                BOOST_TEST(pairs == 15225u);
                BOOST_TEST(unique == 10796u);
                BOOST_TEST(fewest == 2u);
                BOOST_TEST(most == 21u);
            }
            BOOST_TEST_MESSAGE("misplaced counts: " << pairs << ", named alone " << unique << ", the others with "
                                                    << fewest << " to " << most << " explanations");
            for (const auto &[number, times] : by_number)
                BOOST_TEST_MESSAGE("    " << number << " explanations: " << times);
        }
    }
}

BOOST_AUTO_TEST_CASE(small_figures_exclude_explanations_that_would_go_below_zero) {
    const std::vector<std::size_t> cells = cells_of_table_3(edition::fmt2021);
    for (std::uint64_t seed = 1; seed <= fillings; ++seed) {
        const report truth = filled_table_3(seed, edition::fmt2021, 4);
        dice d(seed);
        std::size_t made = 0, unique = 0, listed = 0, honest = 0;
        for (std::size_t a = 0; a < cells.size(); ++a)
            for (std::size_t b = 0; b < a; ++b) {
                const auto [from, to] = d.one_in(2) ? std::pair(cells[a], cells[b]) : std::pair(cells[b], cells[a]);
                if (truth[from].value() == 0) continue;
                report r = truth;
                const auto count =
                    static_cast<std::int64_t>(1 + d.below(static_cast<std::size_t>(truth[from].value())));
                add(r, from, -count);
                add(r, to, count);
                const localisation l = localise(r);
                ++made;
                unique += finds_alone(l, truth, {from, to});
                listed += finds(l, truth, {from, to});
                honest += (made % 16 != 0) || is_honest(l, r);
            }
        BOOST_TEST(listed == made);
        BOOST_TEST(honest == made);
        BOOST_TEST_MESSAGE("misplaced counts among figures of 0 to 4: " << made << ", named alone " << unique
                                                                        << ", listed " << listed);
    }
}
