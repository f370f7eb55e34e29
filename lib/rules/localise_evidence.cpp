#include "rules/localise_evidence.hpp"

#include "rules/last_year.hpp"

namespace ogi::checking {
namespace {

constexpr std::int64_t yuan_in_10k_yuan = 10000;

/// What the candidate puts in a cell of the form, if anything.
std::optional<std::int64_t> changed(const candidate &c, std::size_t index) {
    for (const change &one : c)
        if (form::first_application + one.cell == index) return one.to;
    return std::nullopt;
}

void count(weight &w, bool before, bool after) {
    ++(after ? w.supported : w.contradicted);
    w.gain += static_cast<std::ptrdiff_t>(after) - static_cast<std::ptrdiff_t>(before);
}

void weigh_previous(const candidate &c, const report &r, const report &previous, weight &w) {
    for (const change &one : c) {
        const form::cell_line &line = line_of_cell(one.cell);
        if (line.row != form::row_code::carried_over_from_previous_year) continue;
        const auto was =
            previous[form::application_index(form::row_code::carried_over_to_next_year, line.column)].value_if_any();
        if (was) count(w, cell_of(r, one.cell).value_if_any() == was, one.to == *was);
    }
}

/// What the cells add up to, with the changes of a candidate. Nothing when one has no figure or the sum does not fit.
std::optional<std::int64_t> sum_of(const stated_figure &s, const report &r, const candidate &c) {
    std::int64_t sum = 0;
    for (std::size_t index : s.cells) {
        const auto value = changed(c, index);
        const auto figure = value ? value : r[index].value_if_any();
        if (!figure || __builtin_add_overflow(sum, *figure, &sum)) return std::nullopt;
    }
    return sum;
}

bool speaks_of(const stated_figure &s, const candidate &c) {
    for (std::size_t index : s.cells)
        if (changed(c, index)) return true;
    return false;
}

} // namespace

weight weigh(const candidate &c, const report &r, const evidence &known) {
    weight w;
    if (known.previous && may_be_last_years(r, *known.previous)) weigh_previous(c, r, *known.previous, w);
    for (const stated_figure &s : known.stated) {
        if (!speaks_of(s, c)) continue;
        const auto after = sum_of(s, r, c);
        if (after) count(w, sum_of(s, r, candidate{}) == s.value, *after == s.value);
    }
    return w;
}

std::optional<explanation> fee_in_yuan(const report &r, const evidence &known) {
    constexpr std::size_t fee = form::index_of(form::code_of(form::table_code::proactive_disclosure,
                                                             form::disclosure_row_code::administrative_fees,
                                                             form::measure_code::amount_10k_yuan));
    const auto printed = r[fee].value_if_any();
    if (!printed || *printed <= 0 || *printed % yuan_in_10k_yuan != 0) return std::nullopt;
    const std::int64_t proposed = *printed / yuan_in_10k_yuan;

    explanation out;
    out.what = hypothesis::yuan_for_10k_yuan;
    out.corrections = {{{fee, printed, proposed}, digit_slip::none, {}}};
    for (const stated_figure &s : known.stated) {
        if (s.cells.size() != 1 || s.cells.front() != fee) continue;
        if (s.value == *printed) return std::nullopt;
        ++(s.value == proposed ? out.supported : out.contradicted);
    }
    // A fee more than five times last year's, or less than a fifth of it, would itself be remarkable (Y-JUMP).
    constexpr std::int64_t jump = 5;
    const auto last =
        known.previous && may_be_last_years(r, *known.previous) ? (*known.previous)[fee].value_if_any() : std::nullopt;
    const bool like_last_year = last && *last > 0 && proposed / jump <= *last && *last / jump <= proposed;
    if (out.supported == 0 && (out.contradicted != 0 || !like_last_year)) return std::nullopt;
    out.certainty = out.supported != 0 && out.contradicted == 0 ? certainty::likely : certainty::possible;
    out.supported += like_last_year;
    return out;
}

} // namespace ogi::checking
