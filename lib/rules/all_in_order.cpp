#include "rules/all_in_order.hpp"

#include "rules/examination.hpp"
#include "rules/six_sections.hpp"

namespace ogi::checking {
namespace {

/// No sum of fewer than 2^7 figures within ±2^56 leaves 64 bits, so plain additions will do.
constexpr std::int64_t largest_figure = std::int64_t{1} << 56;
static_assert(column_sum.size < 128 && row_total.size < 128);

/// What a cell holds in a report that is in order.
struct expectation {
    cell_state state = cell_state::absent;
    std::int64_t least = 0;
};

using expectations = std::array<expectation, form::cell_count>;

constexpr expectations expected_in(form::edition_set e) {
    expectations out{};
    for (std::size_t i = 0; i < form::cell_count; ++i) {
        if ((form::cells[i].editions & e) == 0) continue;
        out[i].state = cell_state::number;
        if (form::cells[i].type == form::value_type::signed_count) out[i].least = -largest_figure;
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
        if (row.equality)
            n += instances_in(*row.equality, e);
        else if (row.cells.table != 0)
            for (const form::cell_line &c : form::cells)
                n += (c.editions & e) != 0 && row.cells.has(c);
        else
            ++n;
    return n;
}
constexpr std::size_t instances_2019 = instances_in(form::fmt2019_trial), instances_2021 = instances_in(form::fmt2021);
static_assert(instances_2021 == 7 + 7 + 25 + 3 + 200 + 1 && instances_2019 == 7 + 7 + 23 + 3 + 198 + 1);

/// The first year for which every rule is in force.
constexpr std::int32_t year_of_the_newest_rule() {
    std::int32_t year = 0;
    for (const rule_row &row : catalogue)
        if (row.info.first_year > year) year = row.info.first_year;
    return year;
}

constexpr bool every_rule_is_of_both_editions() {
    for (const rule_row &row : catalogue)
        if (!row.info.in_2019 || !row.info.in_2021) return false;
    return true;
}
static_assert(every_rule_is_of_both_editions(), "else leave rules of the other edition out here");

/// Copies the figures; false when one is missing, negative or very large, or a cell of the other edition is there.
bool copy_figures(const report &r, const expectations &expected, std::array<std::int64_t, form::cell_count> &out) {
    bool wrong = false;
    for (std::size_t i = 0; i < form::cell_count; ++i) {
        const cell &c = r[i];
        out[i] = c.value();
        wrong |= c.state() != expected[i].state;
        wrong |= (c.value() < expected[i].least) | (c.value() > largest_figure);
    }
    return !wrong;
}

/// Whether the two sides are equal in every instance. The figures of the other edition are 0.
bool holds_everywhere(const relation &rel, const std::array<std::int64_t, form::cell_count> &figures) {
    std::array<std::int64_t, form::row_count> difference{};
    for (std::size_t k = 0; k < rel.size; ++k) {
        const term &t = rel.terms[k];
        const bool adds = t.left == (t.sign > 0);
        for (std::size_t i = 0; i < rel.instances; ++i) {
            const std::int64_t figure = figures[rel.cell(t, i)];
            difference[i] += adds ? figure : -figure;
        }
    }
    std::int64_t any = 0;
    for (std::size_t i = 0; i < rel.instances; ++i)
        any |= difference[i];
    return any == 0;
}

} // namespace

bool all_in_order(const report &r) {
    if (r.year && *r.year < year_of_the_newest_rule()) return false;
    std::array<std::int64_t, form::cell_count> figures;
    const bool old = r.edition == edition::fmt2019_trial;
    if (!copy_figures(r, old ? expected_2019 : expected_2021, figures)) return false;
    for (const rule_row &row : catalogue)
        if (row.equality && !holds_everywhere(*row.equality, figures)) return false;
    return assess_sections(r) == finding::holds;
}

check_counts counts_in_order(edition e) {
    check_counts n;
    const bool old = e == edition::fmt2019_trial;
    n.instances = n.pass = old ? instances_2019 : instances_2021;
    n.cells_by_state[static_cast<std::size_t>(cell_state::number)] =
        form::cells_in(old ? form::fmt2019_trial : form::fmt2021);
    return n;
}

} // namespace ogi::checking
