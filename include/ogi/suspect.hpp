// The wrong cell and its right value, as a finding names them.
#pragma once

#include <ogi/certainty.hpp>
#include <ogi/error.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ogi {

/// What may have gone wrong. All values of this header are ABI: append only.
enum class hypothesis : std::int32_t {
    one_cell = 1,    ///< one figure is wrong
    wrong_total = 2, ///< one figure is wrong, and it is a total: its parts are right
    row_shifted = 3, ///< the figures of a row stand one column too far to the right or left; one of them is lost
    swapped = 4,     ///< two figures stand in each other's place
    moved = 5,       ///< part of a count stands in the wrong row or column: one cell has too much what another lacks
    carried = 6,     ///< one figure is wrong, and totals were computed from it
    two_cells = 7,   ///< two figures are wrong, each by itself
    yuan_for_10k_yuan = 8, ///< the fee of table 2 is printed in 元 where the form asks for 万元
};

/// How a wrong figure differs from the right one, where a slip of the hand explains it.
enum class digit_slip : std::int32_t {
    none = 0,
    transposed = 1, ///< two neighbouring digits changed places: 46 for 64
    dropped = 2,    ///< a digit is lost: 12 for 120
    doubled = 3,    ///< a digit stands there twice: 122 for 12
};

/// A change of one cell.
struct cell_change {
    std::size_t index = 0;               ///< place in the form, see path_at
    std::optional<std::int64_t> printed; ///< nothing where the cell is no number
    std::int64_t proposed = 0;           ///< a count, or 分; never negative
};

/// A cell that may be what is wrong. Suspects with the same `explanation` go together: all of them would be changed.
struct suspect : cell_change {
    std::size_t explanation = 0; ///< which of the explanations of the result this belongs to, from 0
    hypothesis what = hypothesis::one_cell;
    digit_slip slip = digit_slip::none;
    ogi::certainty certainty = ogi::certainty::possible; ///< never proved: more cells may be wrong
    bool unique = false;                                 ///< no other explanation is as simple
    std::size_t alternatives = 0;                        ///< how many others are
    std::vector<std::string> explains;                   ///< fingerprints of the findings that this change removes
};

/// What the search comes to.
enum class location : std::int32_t {
    nothing_wrong = 0, ///< every relation that can be assessed holds
    unique = 1,        ///< one explanation
    one_of = 2,        ///< several that are equally simple
    unknown = 3,       ///< see unknown_because
};

/// Why the wrong cell is not named.
enum class unknown_reason : std::int32_t {
    none = 0,
    too_many_cells = 1,  ///< no change of the kinds looked for will do: more cells are wrong
    missing_figures = 2, ///< the same, and some relations cannot be assessed, so that less is known
    overflow = 3,        ///< a relation is broken by more than fits 64 bits
};

/// What the search for the wrong cell of table 3 came to; the suspects stand with the findings.
struct wrong_cell_search {
    location answer = location::nothing_wrong;
    unknown_reason unknown_because = unknown_reason::none;
    std::size_t explanations = 0;   ///< how many equally simple ones there are
    std::size_t listed = 0;         ///< of these
    std::size_t set_aside = 0;      ///< equally simple ones that agree less with last year's report or the prose
    std::size_t not_assessable = 0; ///< relations of table 3 that say nothing, because figures are missing
};

} // namespace ogi
