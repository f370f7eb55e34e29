// Rows that stand one column off.
#include "rules/localise_search.hpp"

#include <algorithm>

namespace ogi::checking {
namespace {

constexpr std::size_t width = form::applicant_count;
using figures = std::array<std::optional<std::int64_t>, width>;

/// Figures of a row between two places, one too far to the right or left. The figure at `lost` was pushed out; at
/// `gap` stands nothing, or 0, instead.
struct shift {
    std::size_t lost = 0, gap = 0;

    bool to_the_right() const { return gap < lost; }
};

/// Until the last column, with the total, or until the one before, the total in its place.
constexpr std::array<shift, 2 * (2 * width - 3)> make_shifts() {
    std::array<shift, 2 * (2 * width - 3)> out{};
    std::size_t n = 0;
    for (std::size_t end : {width - 1, width - 2})
        for (std::size_t begin = 0; begin < end; ++begin) {
            out[n++] = {end, begin}; // to the right
            out[n++] = {begin, end}; // to the left
        }
    return out;
}
constexpr auto shifts = make_shifts();

/// The row as it was before the shift, the lost figure left out.
figures shifted_back(const figures &printed, shift s) {
    figures out = printed;
    if (s.to_the_right())
        for (std::size_t i = s.gap; i < s.lost; ++i)
            out[i] = printed[i + 1];
    else
        for (std::size_t i = s.gap; i > s.lost; --i)
            out[i] = printed[i - 1];
    out[s.lost].reset();
    return out;
}

/// What must stand in the one empty place, so that the row adds up. Nothing when there are others or it is no count.
std::optional<std::int64_t> missing_figure(const figures &row, std::size_t at, const equation &total) {
    exact_sum parts_less_total, total_less_parts;
    bool is_total = false;
    const relation &rel = *total.of;
    for (std::size_t k = 0; k < rel.size; ++k) {
        const std::size_t column = static_cast<std::size_t>(form::cells[rel.cell(rel.terms[k], 0)].column - 1);
        const bool adds = sign_of(rel.terms[k]) > 0;
        if (column == at) {
            is_total = !adds;
            continue;
        }
        if (!row[column]) return std::nullopt;
        (adds ? parts_less_total : total_less_parts).add(*row[column]);
        (adds ? total_less_parts : parts_less_total).subtract(*row[column]);
    }
    const auto out = (is_total ? parts_less_total : total_less_parts).value();
    return out && *out >= 0 ? out : std::nullopt;
}

/// The changes, when they are more than two, none is below 0 and they make every equation hold.
bool explains(const figures &printed, const figures &right, std::size_t first_cell, const differences &d,
              candidate &out) {
    equation_set touched = 0;
    for (std::size_t i = 0; i < width; ++i) {
        if (printed[i] == right[i]) continue;
        if (!right[i] || *right[i] < 0) return false;
        out.add(first_cell + i, *right[i]);
        touched |= equations_of[first_cell + i].set;
    }
    if (out.size <= 2 || (d.broken() & ~touched) != 0) return false;
    differences rest = d;
    for (change c : out)
        rest.replace(c.cell, printed[c.cell - first_cell], c.to);
    return rest.broken() == 0;
}

bool same_changes(const candidate &a, const candidate &b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](change x, change y) { return x.cell == y.cell && x.to == y.to; });
}

} // namespace

void find_shifted_rows(const report &r, const differences &d, std::vector<candidate> &out) {
    constexpr std::size_t first_row_total = equation_count - row_total.instances;
    const equation_set broken_rows = d.broken() >> first_row_total;
    if (size_of(broken_rows) > 1) return; // a shift disturbs its own row only
    for (std::size_t row = 0; row < row_total.instances; ++row) {
        if (broken_rows != 0 && (broken_rows >> row & 1) == 0) continue;
        const equation &total = equations[first_row_total + row];
        const std::size_t first_cell = row * width;
        figures printed;
        std::size_t missing = 0;
        for (std::size_t i = 0; i < width; ++i) {
            printed[i] = cell_of(r, first_cell + i).value_if_any();
            missing += !printed[i];
        }
        if (missing > 1) continue;
        for (shift s : shifts) {
            if (printed[s.gap].value_or(0) != 0) continue;
            figures right = shifted_back(printed, s);
            right[s.lost] = missing_figure(right, s.lost, total);
            candidate c;
            c.what = hypothesis::row_shifted;
            if (!right[s.lost] || !explains(printed, right, first_cell, d, c)) continue;
            // Among zeros several shifts come to the same.
            const auto same = [&c](const candidate &other) { return same_changes(c, other); };
            if (std::none_of(out.begin(), out.end(), same)) out.push_back(c);
        }
    }
}

} // namespace ogi::checking
