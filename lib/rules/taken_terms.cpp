#include "rules/taken_terms.hpp"

namespace ogi::checking {
namespace {

bool is_present(const relation &rel, std::size_t instance, const report &r) {
    for (std::size_t k = 0; k < rel.size; ++k)
        if (r[rel.cell(rel.terms[k], instance)].state() != cell_state::absent) return true;
    return false;
}

/// Of the terms that stand in one edition only, those are taken that the report has; where it has none, those of its
/// own edition. Both: see finding::both_forms.
form::edition_set choose_terms(const relation &rel, std::size_t instance, const examination &exam) {
    unsigned present = 0;
    for (std::size_t k = 0; k < rel.size; ++k) {
        const term &t = rel.terms[k];
        if (t.editions != form::both && exam.subject()[rel.cell(t, instance)].state() != cell_state::absent)
            present |= t.editions;
    }
    return present == 0 ? exam.edition() : static_cast<form::edition_set>(present);
}

} // namespace

taken_terms terms_of(const relation &rel, std::size_t instance, const examination &exam) {
    taken_terms out;
    out.is = exam.standing_of(rel.editions_of(instance), true, is_present(rel, instance, exam.subject()));
    if (out.is != standing::examined || !rel.has_alternatives()) return out;
    out.editions = choose_terms(rel, instance, exam);
    out.both_forms = out.editions == form::both;
    return out;
}

} // namespace ogi::checking
