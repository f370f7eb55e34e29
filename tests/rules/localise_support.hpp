// Reports with known errors in table 3, and what localise says of them.
#pragma once

#include "random_report.hpp"

#include "rules/localise.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace ogi::tests {

/// A cell and the figure in it.
using figure = std::pair<std::size_t, std::int64_t>;

inline form::edition_set set_of(edition e) {
    return e == edition::fmt2019_trial ? form::fmt2019_trial : form::fmt2021;
}

/// The cells of table 3 in an edition: 175 or 161.
inline std::vector<std::size_t> cells_of_table_3(edition e) {
    std::vector<std::size_t> out;
    for (std::size_t i = form::first_application; i < form::first_proceeding; ++i)
        if (stands_in(e, i)) out.push_back(i);
    return out;
}

/// A table 3 in which everything holds, input figures up to `most`, and no figure less than `least`.
inline report filled_table_3(std::uint64_t seed, edition e, std::size_t most, std::int64_t least = 0) {
    namespace row = form::row_code;
    dice d(seed);
    report r(e);
    fill_applications(r, d, set_of(e), most);
    if (least == 0) return r;
    std::int64_t parts = 0;
    for (const form::application_row &line : form::application_rows)
        parts += line.sums_into == row::outcome_total && (line.editions & set_of(e)) != 0;
    for (std::size_t i : cells_of_table_3(e)) {
        const form::cell_line &c = form::cells[i];
        const bool sum = c.row == row::newly_received || c.row == row::outcome_total;
        const std::int64_t columns = c.column == form::applicant_code::total ? form::applicant_count - 1 : 1;
        r[i] = cell::number(r[i].value() + least * columns * (sum ? parts : 1));
    }
    return r;
}

inline std::vector<figure> changes_of(const explanation &e) {
    std::vector<figure> out;
    for (const correction &c : e.corrections)
        out.emplace_back(c.index, c.proposed);
    return out;
}

/// Whether the changes back to `truth` in these cells are one of the explanations.
inline bool finds(const localisation &l, const report &truth, std::vector<std::size_t> cells) {
    std::sort(cells.begin(), cells.end());
    std::vector<figure> right;
    for (std::size_t i : cells)
        right.emplace_back(i, truth[i].value());
    return std::any_of(l.explanations.begin(), l.explanations.end(),
                       [&right](const explanation &e) { return changes_of(e) == right; });
}

inline bool finds_alone(const localisation &l, const report &truth, std::vector<std::size_t> cells) {
    return l.answer == location::unique && l.explanations.size() == 1 && finds(l, truth, std::move(cells));
}

/// How many relations of table 3 fail in check().
inline std::size_t broken_in(const report &r) {
    std::size_t n = 0;
    for (const issue &i : check(r).issues)
        n += i.outcome == outcome::fail && (i.rule->id == "T3-BAL" || i.rule->id == "T3-SUM" || i.rule->id == "T3-TOT");
    return n;
}

inline report corrected(report r, const explanation &e) {
    for (const correction &c : e.corrections)
        r[c.index] = cell::number(c.proposed);
    return r;
}

/// What every explanation promises: counts, other figures than printed, after which check() finds every relation of table 3
/// in order; and each broken relation is the consequence of a cell.
inline bool is_honest(const localisation &l, const report &r) {
    for (const explanation &e : l.explanations) {
        std::vector<bool> explained(l.broken.size());
        for (const correction &c : e.corrections) {
            if (c.proposed < 0 || c.printed != r[c.index].value_if_any() || c.printed == c.proposed) return false;
            for (std::size_t broken : c.explains)
                explained.at(broken) = true;
        }
        if (std::count(explained.begin(), explained.end(), false) != 0) return false;
        if (broken_in(corrected(r, e)) != 0) return false;
    }
    return l.explanations.size() == std::min<std::size_t>(l.total, 32) && l.truncated == (l.total > 32);
}

/// An error of −20 … 20, never 0, that leaves a count.
inline std::int64_t an_error(dice &d, std::int64_t value, std::int64_t most = 20) {
    const auto size = static_cast<std::int64_t>(1 + d.below(static_cast<std::size_t>(most)));
    return d.one_in(2) && value >= size ? -size : size;
}

inline void add(report &r, std::size_t index, std::int64_t n) {
    r[index] = cell::number(r[index].value() + n);
}

constexpr edition both_editions[] = {edition::fmt2021, edition::fmt2019_trial};

} // namespace ogi::tests
