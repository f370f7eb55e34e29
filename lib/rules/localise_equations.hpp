// The relations of table 3 as equations over its cells, and how far they are from holding in a report.
#pragma once

#include "rules/catalogue.hpp"

#include <limits>
#include <optional>

namespace ogi::checking {

/// A set of equations, one bit each.
using equation_set = std::uint64_t;

struct equation {
    const relation *of = nullptr;
    std::size_t instance = 0;
};

inline constexpr std::size_t equation_count = column_balance.instances + column_sum.instances + row_total.instances;
static_assert(equation_count <= 64);

/// In the order of the catalogue, as issues are listed.
constexpr std::array<equation, equation_count> make_equations() {
    std::array<equation, equation_count> out{};
    std::size_t n = 0;
    for (const relation *rel : {&column_balance, &column_sum, &row_total})
        for (std::size_t i = 0; i < rel->instances; ++i)
            out[n++] = {rel, i};
    return out;
}
inline constexpr std::array<equation, equation_count> equations = make_equations();

constexpr bool equations_are_in_catalogue_order() {
    const rule_row *last = nullptr;
    for (const equation &e : equations)
        for (const rule_row &row : catalogue)
            if (row.equality == e.of) {
                if (last && last > &row) return false;
                last = &row;
            }
    return last != nullptr;
}
static_assert(equations_are_in_catalogue_order());

/// A cell's part in an equation: its sign in left − right.
struct membership {
    std::uint8_t equation = 0;
    std::int8_t sign = 0;
};

struct memberships {
    std::array<membership, 3> list{};
    std::uint8_t size = 0;
    equation_set set = 0;

    constexpr const membership *begin() const { return list.data(); }
    constexpr const membership *end() const { return list.data() + size; }
};

constexpr std::int8_t sign_of(const term &t) {
    return t.left == (t.sign > 0) ? 1 : -1;
}

constexpr std::array<memberships, form::application_count> make_memberships() {
    std::array<memberships, form::application_count> out{};
    for (std::size_t e = 0; e < equation_count; ++e) {
        const relation &rel = *equations[e].of;
        for (std::size_t k = 0; k < rel.size; ++k) {
            memberships &m = out[rel.cell(rel.terms[k], equations[e].instance) - form::first_application];
            m.list[m.size++] = {static_cast<std::uint8_t>(e), sign_of(rel.terms[k])};
            m.set |= equation_set{1} << e;
        }
    }
    return out;
}
/// The equations of each cell of table 3; cells count from 0 at the first of the table.
inline constexpr std::array<memberships, form::application_count> equations_of = make_memberships();

constexpr std::size_t most_memberships() {
    std::size_t most = 0;
    for (const memberships &m : equations_of)
        most = m.size > most ? m.size : most;
    return most;
}
/// An error in one cell breaks no more equations than this.
inline constexpr std::size_t most_broken_by_a_cell = most_memberships();

constexpr std::size_t size_of(equation_set s) {
    std::size_t n = 0;
    for (; s != 0; s &= s - 1)
        ++n;
    return n;
}

/// The last equation of a set; row totals, which are short, come last. Precondition: the set is not empty.
constexpr std::size_t last_of(equation_set s) {
    std::size_t at = 0;
    while (s >>= 1)
        ++at;
    return at;
}

/// A sum of 64-bit figures, exact for more of them than the form has: high × 2³² + low, 0 ≤ low < 2³².
class exact_sum {
public:
    constexpr void add(std::int64_t n) { take(n >> 32, n & low_bits); }
    constexpr void subtract(std::int64_t n) { take(-(n >> 32), -(n & low_bits)); }

    constexpr bool is_zero() const { return high_ == 0 && low_ == 0; }
    /// Nothing when it does not fit 64 bits.
    constexpr std::optional<std::int64_t> value() const {
        constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
        if (high_ > most || high_ < -most - 1) return std::nullopt;
        return high_ * (low_bits + 1) + low_;
    }

private:
    static constexpr std::int64_t low_bits = 0xFFFFFFFF;

    constexpr void take(std::int64_t high, std::int64_t low) {
        low_ += low;
        high_ += high + (low_ >> 32);
        low_ &= low_bits;
    }

    std::int64_t high_ = 0, low_ = 0;
};

/// How far the equations are from holding. Cells that are no number count as 0 in the sums, and an equation with one is
/// not assessable until a figure is put there.
class differences {
public:
    explicit differences(const report &r);

    equation_set broken() const { return broken_; }
    equation_set assessable() const { return usable_ & ~lacking_; }
    equation_set not_assessable() const { return (usable_ & lacking_) | unusable_; }
    /// Left − right, or nothing when it does not fit 64 bits. Of an equation that lacks figures, what there is of it.
    std::optional<std::int64_t> of(std::size_t equation) const { return difference_[equation].value(); }

    /// Puts another figure in a cell.
    void replace(std::size_t cell, std::optional<std::int64_t> from, std::int64_t to);

private:
    void add_up(std::size_t e, form::edition_set editions, const report &r);

    std::array<exact_sum, equation_count> difference_{}; // left − right
    std::array<std::uint8_t, equation_count> missing_{}; // cells without a figure
    equation_set broken_ = 0, lacking_ = 0;              // assessable and not 0; with a missing figure
    equation_set usable_ = 0, unusable_ = 0;             // examined; examined, but of no use
};

} // namespace ogi::checking
