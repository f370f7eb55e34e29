// What follows from the sums of the form: figures that a report lacks and its other figures prove. Shown as a difference
// first, put into the report on request, and taken out again exactly. Nothing else is ever touched.
#pragma once

#include <ogi/reading.hpp>
#include <ogi/report.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ogi {

/// Which cells may be filled besides those that are blank or absent. A text is never replaced.
struct reconcile_options {
    bool fill_marks = false; ///< also those marked as not applicable: "/", 不适用
};

/// What an instance of a rule of the catalogue says a cell must be.
struct cell_claim {
    std::string rule, instance;
    std::optional<std::int64_t> value; ///< nothing when it does not fit 64 bits
};

/// A figure that follows.
struct derivation {
    std::size_t index = 0;  ///< place in the form, see path_at
    cell before;            ///< no number
    std::int64_t value = 0; ///< a count, never negative
    bilingual label;
    std::vector<cell_claim> proofs; ///< all say this value; figures derived before may be among theirs
    bilingual why;
};

/// Why a figure is not put in although a relation gives one. All values of this header are ABI: append only.
enum class refusal_reason : std::int32_t {
    contradicted = 1, ///< relations of the form give different figures, or would not hold with it
    negative = 2,     ///< a count is never below 0
    out_of_range = 3, ///< it does not fit 64 bits
};

/// A cell that stays as it is.
struct refused_derivation {
    std::size_t index = 0;
    cell before;
    bilingual label;
    refusal_reason reason = refusal_reason::contradicted;
    std::vector<cell_claim> claims;
    bilingual why;
};

/// The difference: what would be filled, in the order in which it follows, and what would not.
struct reconciliation {
    ogi::edition edition = ogi::edition::fmt2021;
    std::vector<derivation> derived;
    std::vector<refused_derivation> refused;
};

/// What follows from the equations of the form (rules of severity error that say two sums are equal), as long as one of
/// them lacks a single figure. Changes nothing.
reconciliation reconcile(const report &r, const reconcile_options &options = {});

/// Puts the derived figures into the report; one entry of a log each. Fails with errc::argument, and changes nothing, when
/// a cell is not as it was before or the edition is another.
result<std::vector<log_entry>> apply(report &r, const reconciliation &difference);

/// Takes them out again: the report is then, byte for byte, what it was before `apply`. Fails with errc::argument, and
/// changes nothing, when a cell does not hold what was derived.
std::optional<failure> undo(report &r, const reconciliation &difference);

} // namespace ogi
