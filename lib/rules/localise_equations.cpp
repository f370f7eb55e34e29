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
    for (std::size_t k = 0; k < rel.size; ++k) {
        const term &t = rel.terms[k];
        if ((t.editions & editions) == 0) continue;
        const cell &c = r[rel.cell(t, equations[e].instance)];
        if (!c.is_number())
            ++missing_[e];
        else if (sign_of(t) > 0)
            difference_[e].add(c.value());
        else
            difference_[e].subtract(c.value());
    }
    usable_ |= only(e);
    if (missing_[e] != 0)
        lacking_ |= only(e);
    else if (!difference_[e].is_zero())
        broken_ |= only(e);
}

void differences::replace(std::size_t cell, std::optional<std::int64_t> from, std::int64_t to) {
    for (const membership &m : equations_of[cell]) {
        const equation_set bit = only(m.equation);
        if ((usable_ & bit) == 0) continue;
        exact_sum &d = difference_[m.equation];
        if (m.sign > 0) {
            d.subtract(from.value_or(0));
            d.add(to);
        } else {
            d.add(from.value_or(0));
            d.subtract(to);
        }
        if (!from && --missing_[m.equation] == 0) lacking_ &= ~bit;
        broken_ = !d.is_zero() && (lacking_ & bit) == 0 ? broken_ | bit : broken_ & ~bit;
    }
}

} // namespace ogi::checking
