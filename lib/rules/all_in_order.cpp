#include "rules/all_in_order.hpp"

#include "rules/catalogue.hpp"

#include <utility>

namespace ogi::checking {
namespace {

/// What is looked for in a cell of a report that is in order: its state, and what to add to its figure so that it lies
/// within 0 and 2^56. No sum of fewer than 2^7 such figures leaves 64 bits, so plain additions will do.
struct expectation {
    std::uint64_t bias = 0;
    cell_state state = cell_state::absent;
};
constexpr unsigned bits_of_a_figure = 56;
static_assert(column_sum.size < 128 && row_total.size < 128);

using expectations = std::array<expectation, form::cell_count>;

constexpr expectations expected_in(form::edition_set e) {
    expectations out{};
    for (std::size_t i = 0; i < form::cell_count; ++i) {
        if ((form::cells[i].editions & e) == 0) continue;
        out[i].state = cell_state::number;
        if (form::cells[i].type == form::value_type::signed_count)
            out[i].bias = std::uint64_t{1} << (bits_of_a_figure - 1);
    }
    return out;
}
constexpr expectations expected_2019 = expected_in(form::fmt2019_trial), expected_2021 = expected_in(form::fmt2021);

constexpr std::size_t instances_in(const relation &rel, form::edition_set e) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < rel.instances; ++i)
        n += (rel.editions_of(i) & e) != 0;
    return n;
}

constexpr std::size_t instances_in(form::edition_set e) {
    std::size_t n = 0;
    for (const rule_row &row : catalogue)
        if (!is_in_the_short_way(row))
            continue;
        else if (row.equality)
            n += instances_in(*row.equality, e);
        else
            for (const form::cell_line &c : form::cells)
                n += (c.editions & e) != 0 && row.cells.has(c);
    return n;
}
constexpr std::size_t instances_2019 = instances_in(form::fmt2019_trial), instances_2021 = instances_in(form::fmt2021);
static_assert(instances_2021 == 7 + 7 + 25 + 3 + 200 && instances_2019 == 7 + 7 + 23 + 3 + 198);

constexpr bool applies_always(const rule_row &row) {
    return row.info.in_2019 && row.info.in_2021 && row.info.first_year <= first_year_of_the_form &&
           row.info.last_year == 0 && row.info.needs == rule_need::nothing;
}

constexpr bool rows_are_evenly_spaced(const relation &rel) {
    for (std::uint8_t shift : rel.shifts)
        if (shift != 0) return false;
    return true;
}

constexpr bool the_short_way_is_always_open() {
    for (const rule_row &row : catalogue)
        if (is_in_the_short_way(row) &&
            (!applies_always(row) || (row.equality && !rows_are_evenly_spaced(*row.equality))))
            return false;
    return true;
}
static_assert(the_short_way_is_always_open(),
              "a rule of the short way applies to every report, and its cells are evenly spaced");

/// Copies the figures; false when one is missing, negative or very large, or a cell of the other edition is there.
bool copy_figures(const report &r, const expectations &expected, std::array<std::int64_t, form::cell_count> &out) {
    std::uint64_t bits = 0;
    unsigned states = 0;
    for (std::size_t i = 0; i < form::cell_count; ++i) {
        const cell &c = r[i];
        out[i] = c.value();
        bits |= static_cast<std::uint64_t>(c.value()) + expected[i].bias;
        states |= static_cast<unsigned>(c.state()) ^ static_cast<unsigned>(expected[i].state);
    }
    return states == 0 && bits >> bits_of_a_figure == 0;
}

/// Whether the two sides are equal in every instance. The figures of the other edition are 0. A template, so that the
/// compiler sees every bound.
template <std::size_t Rule> bool holds_everywhere(const std::array<std::int64_t, form::cell_count> &figures) {
    if constexpr (is_in_the_short_way(catalogue[Rule]) && catalogue[Rule].equality != nullptr) {
        constexpr const relation &rel = *catalogue[Rule].equality;
        std::array<std::int64_t, rel.instances> difference{};
        for (std::size_t k = 0; k < rel.size; ++k) {
            const std::int64_t *figure = figures.data() + rel.terms[k].offset;
            if (rel.terms[k].left == (rel.terms[k].sign > 0))
                for (std::size_t i = 0; i < rel.instances; ++i)
                    difference[i] += figure[i * rel.stride];
            else
                for (std::size_t i = 0; i < rel.instances; ++i)
                    difference[i] -= figure[i * rel.stride];
        }
        std::int64_t any = 0;
        for (std::int64_t d : difference)
            any |= d;
        return any == 0;
    }
    return true;
}

template <std::size_t... Rules>
bool all_hold(const std::array<std::int64_t, form::cell_count> &figures, std::index_sequence<Rules...>) {
    return (holds_everywhere<Rules>(figures) && ...);
}

} // namespace

bool tables_in_order(const report &r) {
    if (r.year && *r.year < first_year_of_the_form) return false;
    std::array<std::int64_t, form::cell_count> figures;
    const bool old = r.edition == edition::fmt2019_trial;
    if (!copy_figures(r, old ? expected_2019 : expected_2021, figures)) return false;
    return all_hold(figures, std::make_index_sequence<rule_count>());
}

check_counts counts_in_order(edition e) {
    constexpr std::size_t cells_2019 = form::cells_in(form::fmt2019_trial), cells_2021 = form::cells_in(form::fmt2021);
    check_counts n;
    const bool old = e == edition::fmt2019_trial;
    n.instances = n.pass = old ? instances_2019 : instances_2021;
    n.cells_by_state[static_cast<std::size_t>(cell_state::number)] = old ? cells_2019 : cells_2021;
    return n;
}

} // namespace ogi::checking
