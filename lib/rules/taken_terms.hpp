// Which cells an instance of a relation is about in a given report: item （六） has a form of its own in each edition.
#pragma once

#include "rules/examination.hpp"

namespace ogi::checking {

struct taken_terms {
    standing is = standing::examined;
    form::edition_set editions = form::both; // of the alternatives, the editions whose cells are taken
    bool both_forms = false;                 // the report has the alternatives of both editions: none can be chosen

    bool has(const term &t) const { return (t.editions & editions) != 0; }
};

taken_terms terms_of(const relation &rel, std::size_t instance, const examination &exam);

} // namespace ogi::checking
