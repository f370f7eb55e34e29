// From candidates to the answer: the simplest first, weighed and ranked.
#include "rules/localise.hpp"

#include "rules/localise_digits.hpp"
#include "rules/localise_evidence.hpp"
#include "rules/references.hpp"

#include <algorithm>
#include <tuple>

namespace ogi {
namespace checking {
namespace {

struct weighed_candidate {
    candidate changes;
    weight evidence;
    std::size_t slips = 0;
};

digit_slip slip_of(const report &r, change c) {
    const auto printed = cell_of(r, c.cell).value_if_any();
    return printed ? slip_between(*printed, c.to) : digit_slip::none;
}

/// One cell explains more than anything else with less; then come the slips that touch several cells and any two cells.
std::vector<candidate> simplest(const report &r, const differences &d) {
    std::vector<candidate> out;
    find_one_cell(r, d, out);
    if (!out.empty()) return out;
    find_shifted_rows(r, d, out);
    find_two_cells(r, d, out);
    find_carried(r, d, out);
    return out;
}

/// The candidates that agree best with the evidence, the most telling first.
std::vector<weighed_candidate> ranked(const std::vector<candidate> &all, const report &r, const evidence &known) {
    std::vector<weighed_candidate> out;
    std::ptrdiff_t best = 0;
    for (const candidate &c : all) {
        weighed_candidate w{c, weigh(c, r, known), 0};
        if (out.empty() || w.evidence.gain > best) {
            best = w.evidence.gain;
            out.clear();
        }
        if (w.evidence.gain < best) continue;
        for (const change &one : c)
            w.slips += slip_of(r, one) != digit_slip::none;
        out.push_back(w);
    }
    std::stable_sort(out.begin(), out.end(), [](const weighed_candidate &a, const weighed_candidate &b) {
        return std::tuple(a.changes.what, b.slips) < std::tuple(b.changes.what, a.slips);
    });
    return out;
}

std::vector<broken_relation> list_broken(const differences &d) {
    std::vector<broken_relation> out;
    for (std::size_t e = 0; e < equation_count; ++e) {
        if ((d.broken() >> e & 1) == 0) continue;
        const auto row = std::find_if(std::begin(catalogue), std::end(catalogue),
                                      [e](const rule_row &one) { return one.equality == equations[e].of; });
        out.push_back({&rules()[position_of(*row)], instance_name(*equations[e].of, equations[e].instance)});
    }
    return out;
}

/// The places in the list of broken equations of those a cell stands in.
std::vector<std::size_t> broken_by(std::size_t cell, equation_set broken) {
    std::vector<std::size_t> out;
    std::size_t place = 0;
    for (std::size_t e = 0; e < equation_count; ++e) {
        if ((broken >> e & 1) == 0) continue;
        if ((equations_of[cell].set >> e & 1) != 0) out.push_back(place);
        ++place;
    }
    return out;
}

/// Whether every equation of the changed cells can be assessed once they are changed.
bool is_fully_checked(const candidate &c, const report &r, differences d) {
    equation_set theirs = 0;
    for (const change &one : c) {
        d.replace(one.cell, cell_of(r, one.cell).value_if_any(), one.to);
        theirs |= equations_of[one.cell].set;
    }
    return (theirs & d.not_assessable()) == 0;
}

explanation written_out(const weighed_candidate &c, const report &r, const differences &d, bool unique) {
    explanation out;
    out.what = c.changes.what;
    const bool likely = unique && c.evidence.contradicted == 0 && is_fully_checked(c.changes, r, d);
    out.certainty = likely ? certainty::likely : certainty::possible;
    out.supported = c.evidence.supported;
    out.contradicted = c.evidence.contradicted;
    for (const change &one : c.changes)
        out.corrections.push_back({{form::first_application + one.cell, cell_of(r, one.cell).value_if_any(), one.to},
                                   slip_of(r, one),
                                   broken_by(one.cell, d.broken())});
    return out;
}

unknown_reason why_unknown(const differences &d) {
    for (std::size_t e = 0; e < equation_count; ++e)
        if ((d.broken() >> e & 1) != 0 && !d.of(e)) return unknown_reason::overflow;
    return d.not_assessable() != 0 ? unknown_reason::missing_figures : unknown_reason::too_many_cells;
}

void locate(const report &r, const evidence &known, const differences &d, std::size_t most, localisation &out) {
    out.broken = list_broken(d);
    const std::vector<candidate> all = simplest(r, d);
    const std::vector<weighed_candidate> best = ranked(all, r, known);
    out.total = best.size();
    out.set_aside = all.size() - best.size();
    out.truncated = best.size() > most;
    for (std::size_t i = 0; i < std::min(best.size(), most); ++i)
        out.explanations.push_back(written_out(best[i], r, d, best.size() == 1));
    out.answer = best.empty() ? location::unknown : best.size() == 1 ? location::unique : location::one_of;
}

} // namespace
} // namespace checking

localisation localise(const report &r, const evidence &known, std::size_t most_explanations) {
    localisation out;
    const checking::differences d(r);
    out.not_assessable = checking::size_of(d.not_assessable());
    if (d.broken() != 0) checking::locate(r, known, d, most_explanations, out);
    if (out.answer == location::unknown) out.unknown_because = checking::why_unknown(d);
    out.fee = checking::fee_in_yuan(r, known);
    return out;
}

} // namespace ogi
