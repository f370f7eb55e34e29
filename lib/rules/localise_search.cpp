#include "rules/localise_search.hpp"

#include <algorithm>

namespace ogi::checking {
namespace {

/// Calls visit(cell, sign) for the cells of an equation that hold a figure.
template <class Visit> void each_figure(const report &r, std::size_t e, Visit visit) {
    const relation &rel = *equations[e].of;
    for (std::size_t k = 0; k < rel.size; ++k) {
        const std::size_t index = rel.cell(rel.terms[k], equations[e].instance);
        if (r[index].is_number()) visit(index - form::first_application, sign_of(rel.terms[k]));
    }
}

/// What must stand in a cell of this sign, so that an equation with this difference holds. Nothing when that is no count.
std::optional<std::int64_t> right_value(std::int64_t printed, std::optional<std::int64_t> difference, int sign) {
    std::int64_t right = 0;
    if (!difference || (sign > 0 ? __builtin_sub_overflow(printed, *difference, &right)
                                 : __builtin_add_overflow(printed, *difference, &right)))
        return std::nullopt;
    return right < 0 ? std::nullopt : std::optional<std::int64_t>(right);
}

/// Calls found(cell, right value) for every single cell whose change makes all equations hold.
template <class Found> void each_single_cell(const report &r, const differences &d, Found found) {
    if (d.broken() == 0 || size_of(d.broken()) > most_broken_by_a_cell) return;
    const std::size_t first = last_of(d.broken());
    each_figure(r, first, [&](std::size_t cell, int sign) {
        if ((equations_of[cell].set & d.assessable()) != d.broken()) return;
        const std::int64_t printed = cell_of(r, cell).value();
        const auto right = right_value(printed, d.of(first), sign);
        if (!right) return;
        for (const membership &m : equations_of[cell])
            if ((d.broken() >> m.equation & 1) != 0 && right_value(printed, d.of(m.equation), m.sign) != right) return;
        found(cell, *right);
    });
}

bool is_total_of(std::size_t total, std::size_t part) {
    const form::cell_line &t = line_of_cell(total), &p = line_of_cell(part);
    if (t.row == p.row) return form::line_of(form::applicants, p.column).sums_into == t.column;
    return t.column == p.column && form::line_of(form::application_rows, p.row).sums_into == t.row;
}

bool is_total(std::size_t cell) {
    const form::cell_line &c = line_of_cell(cell);
    return form::line_of(form::applicants, c.column).kind == form::line_kind::total ||
           form::line_of(form::application_rows, c.row).kind == form::line_kind::total;
}

hypothesis kind_of_pair(const report &r, change a, change b) {
    const std::int64_t was_a = cell_of(r, a.cell).value(), was_b = cell_of(r, b.cell).value();
    if (a.to == was_b && b.to == was_a && was_a != 0 && was_b != 0) return hypothesis::swapped;
    // Counts from 0 up have differences that fit; a printed figure below 0 is no count put in the wrong cell.
    if (was_a < 0 || was_b < 0) return hypothesis::two_cells;
    if (a.to - was_a == was_b - b.to) return hypothesis::moved;
    const bool alike = a.to - was_a == b.to - was_b;
    return alike && (is_total_of(b.cell, a.cell) || is_total_of(a.cell, b.cell)) ? hypothesis::carried
                                                                                 : hypothesis::two_cells;
}

bool same_cells(const candidate &a, const candidate &b) {
    return a.changes[0].cell == b.changes[0].cell && a.changes[1].cell == b.changes[1].cell;
}

} // namespace

void find_one_cell(const report &r, const differences &d, std::vector<candidate> &out) {
    each_single_cell(r, d, [&](std::size_t cell, std::int64_t right) {
        candidate &c = out.emplace_back();
        c.what = is_total(cell) ? hypothesis::wrong_total : hypothesis::one_cell;
        c.add(cell, right);
    });
}

// Two cells that must both change do not stand in the same equations, so one of them has a broken equation to itself,
// which gives its right value; what then remains is broken by the other alone.
void find_two_cells(const report &r, const differences &d, std::vector<candidate> &out) {
    if (size_of(d.broken()) > 2 * most_broken_by_a_cell) return;
    const auto before = static_cast<std::ptrdiff_t>(out.size());
    for (equation_set left = d.broken(); left != 0; left &= ~(equation_set{1} << last_of(left))) {
        const std::size_t own = last_of(left);
        each_figure(r, own, [&](std::size_t one, int sign) {
            const equation_set beyond = d.broken() & ~equations_of[one].set;
            if (size_of(beyond) > most_broken_by_a_cell) return;
            const std::int64_t printed = cell_of(r, one).value();
            const auto right = right_value(printed, d.of(own), sign);
            if (!right) return;
            differences rest = d;
            rest.replace(one, printed, *right);
            each_single_cell(r, rest, [&](std::size_t other, std::int64_t value) {
                candidate &c = out.emplace_back();
                c.add(std::min(one, other), one < other ? *right : value);
                c.add(std::max(one, other), one < other ? value : *right);
                c.what = kind_of_pair(r, c.changes[0], c.changes[1]);
            });
        });
    }
    // A pair is found once from each of its cells that has an equation to itself.
    std::sort(out.begin() + before, out.end(), [](const candidate &a, const candidate &b) {
        return a.changes[0].cell != b.changes[0].cell ? a.changes[0].cell < b.changes[0].cell
                                                      : a.changes[1].cell < b.changes[1].cell;
    });
    out.erase(std::unique(out.begin() + before, out.end(), same_cells), out.end());
}

void find_carried(const report &r, const differences &d, std::vector<candidate> &out) {
    if (size_of(d.broken()) > 2) return; // with its totals, a figure disturbs the balances of two columns only
    const std::size_t some = last_of(d.broken());
    for (const form::application_row &row : form::application_rows) {
        if (row.sums_into == form::row_code::none) continue;
        for (const form::applicant &column : form::applicants) {
            if (column.sums_into == form::applicant_code::none) continue;
            const std::size_t cells[] = {cell_at(row.code, column.code), cell_at(row.code, column.sums_into),
                                         cell_at(row.sums_into, column.code), cell_at(row.sums_into, column.sums_into)};
            int sign = 0;
            bool all_figures = true;
            for (std::size_t cell : cells) {
                all_figures = all_figures && cell_of(r, cell).is_number();
                for (const membership &m : equations_of[cell])
                    sign += m.equation == some ? m.sign : 0;
            }
            if (!all_figures || (sign != 1 && sign != -1)) continue;
            candidate c;
            c.what = hypothesis::carried;
            differences rest = d;
            for (std::size_t cell : cells) {
                const std::int64_t printed = cell_of(r, cell).value();
                const auto right = right_value(printed, d.of(some), sign);
                if (!right) break;
                rest.replace(cell, printed, *right);
                c.add(cell, *right);
            }
            if (c.size == std::size(cells) && rest.broken() == 0) out.push_back(c);
        }
    }
}

} // namespace ogi::checking
