#include "rules/localise_equations.hpp"

#include "rules/taken_terms.hpp"

namespace ogi::checking {
namespace {

constexpr equation_set only(std::size_t e) {
    return equation_set{1} << e;
}

} // namespace

differences::differences(const report &r) {
    check_result unlisted;
    const check_options options;
    const examination exam(r, options, unlisted);
    for (std::size_t e = 0; e < equation_count; ++e) {
        const taken_terms terms = terms_of(*equations[e].of, equations[e].instance, exam);
        if (terms.is != standing::examined) continue;
        if (terms.both_forms)
            unusable_ |= only(e);
        else
            add_up(e, terms.editions, r);
    }
}

void differences::add_up(std::size_t e, form::edition_set editions, const report &r) {
    const relation &rel = *equations[e].of;
    std::int64_t left = 0, right = 0;
    bool lost = false;
    for (std::size_t k = 0; k < rel.size; ++k) {
        const term &t = rel.terms[k];
        if ((t.editions & editions) == 0) continue;
        const cell &c = r[rel.cell(t, equations[e].instance)];
        if (!c.is_number()) {
            ++missing_[e];
            continue;
        }
        std::int64_t &side = t.left ? left : right;
        lost = lost || (t.sign > 0 ? __builtin_add_overflow(side, c.value(), &side)
                                   : __builtin_sub_overflow(side, c.value(), &side));
    }
    lost = lost || __builtin_sub_overflow(left, right, &difference_[e]);
    if (lost) {
        unusable_ |= only(e);
        too_large_ |= only(e);
        return;
    }
    usable_ |= only(e);
    if (missing_[e] != 0)
        lacking_ |= only(e);
    else if (difference_[e] != 0)
        broken_ |= only(e);
}

bool differences::replace(std::size_t cell, std::optional<std::int64_t> from, std::int64_t to) {
    std::int64_t change = 0;
    if (__builtin_sub_overflow(to, from.value_or(0), &change)) return false;
    for (const membership &m : equations_of[cell]) {
        const equation_set bit = only(m.equation);
        if ((usable_ & bit) == 0) continue;
        std::int64_t &d = difference_[m.equation];
        if (m.sign > 0 ? __builtin_add_overflow(d, change, &d) : __builtin_sub_overflow(d, change, &d)) return false;
        if (!from && --missing_[m.equation] == 0) lacking_ &= ~bit;
        broken_ = d != 0 && (lacking_ & bit) == 0 ? broken_ | bit : broken_ & ~bit;
    }
    return true;
}

} // namespace ogi::checking
