// What is known besides the tables, weighed against the candidates.
#pragma once

#include "rules/localise_search.hpp"

namespace ogi::checking {

/// How the evidence speaks of the cells that a candidate changes.
struct weight {
    std::size_t supported = 0, contradicted = 0; // figures that agree after the changes, and that do not
    std::ptrdiff_t gain = 0;                     // how many more agree than before
};

weight weigh(const candidate &c, const report &r, const evidence &known);

/// The fee of table 2 when the evidence says that it is printed in 元.
std::optional<explanation> fee_in_yuan(const report &r, const evidence &known);

} // namespace ogi::checking
