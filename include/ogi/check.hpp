// Checking a report: the catalogue of rules, and the result of applying them.
#pragma once

#include <ogi/reading.hpp>
#include <ogi/report.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// How much a broken rule matters. All values of this header are ABI: append only.
enum class severity : std::int32_t { error = 1, warning = 2, note = 3 };

/// What became of one instance of a rule. A missing operand is not assessable, never pass.
enum class outcome : std::int32_t { pass = 1, fail = 2, not_assessable = 3, skipped = 4, waived = 5 };

/// How sure a finding is.
enum class certainty : std::int32_t { proved = 1, likely = 2, possible = 3 };

/// What is said of the whole report. Undetermined when a rule of severity error could not be assessed.
enum class verdict : std::int32_t { valid = 0, invalid = 1, undetermined = 2 };

enum class rule_category : std::int32_t {
    accuracy = 1,
    completeness = 2,
    consistency = 3,
    timeliness = 4,
    form = 5,
    plausibility = 6,
};

/// A text of the catalogue in both languages.
struct bilingual_view {
    std::string_view zh;
    std::string_view en;

    std::string_view in(language l) const noexcept { return l == language::zh ? zh : en; }
};

/// Where a rule comes from: a document and its clause. "arithmetic of the table" where there is no text.
struct legal_basis {
    bilingual_view document;
    bilingual_view clause;
};

/// A rule as a reader sees it.
struct rule_info {
    std::string_view id; ///< stable: "T3-BAL"
    ogi::severity severity;
    rule_category category;
    bool in_2019, in_2021;   ///< the editions it applies to
    std::int32_t first_year; ///< and the report years from this one on
    bilingual_view title;
    bilingual_view formula;       ///< in the words of the form
    bilingual_view explanation;   ///< what it means
    bilingual_view example;       ///< with figures
    bilingual_view hint;          ///< what to do when it fails
    legal_basis basis;            ///< in the form in force (2021)
    legal_basis basis_2019;       ///< in the trial form
    std::string_view since;       ///< version of the library
    std::string_view replaced_by; ///< id of the rule that took its place, or ""

    const legal_basis &basis_in(edition e) const noexcept { return e == edition::fmt2019_trial ? basis_2019 : basis; }
};

/// The rules, in the order of the catalogue.
const std::vector<rule_info> &rules();
/// The rule with this id (case does not count), or null.
const rule_info *find_rule(std::string_view id);

/// A cell in a relation.
struct operand {
    std::size_t index = 0; ///< place in the form
    bool left = true;      ///< side of the relation
    std::int32_t sign = 1; ///< +1 or -1
    ogi::cell value;       ///< as it was when checked
    bilingual label;       ///< as label_at gives it
    source_place place;
};

/// A figure or name in a message: {left} is "6", {place} is 表三“自然人”列. Both languages are alike for figures.
struct message_argument {
    std::string_view name;
    bilingual value;
};

/// A failed or not assessable instance of a rule (or a passed one, on request).
struct issue {
    const rule_info *rule = nullptr;
    std::string instance; ///< what the rule was applied to: "natural_person", "applications.newly_received.total"
    ogi::outcome outcome = ogi::outcome::fail;
    ogi::severity severity = ogi::severity::error;
    ogi::certainty certainty = ogi::certainty::proved;
    std::string path; ///< of the cell or part at fault, as index_of_path takes it, or a JSON Pointer outside the tables
    bilingual label;
    source_place place;
    std::vector<operand> operands;
    bilingual expression;         ///< in labels: 一 + 二 = 三（七）+ 四
    std::string expression_value; ///< in figures: 5 + 1 = 4 + 1; empty when an operand is missing
    /// Exact decimals, money in 万元; empty when they do not apply. Of a relation: what its left side adds up to (the
    /// parts), what its right side says (the total), and actual − expected. Of a cell: the figure in it.
    std::string expected, actual, difference;
    /// Which message of the rule: "differs", "missing", "overflow", "both_forms", "negative", "unread", "no_figure",
    /// "sections", "no_sections", "holds", "replaced". With the arguments this is the contract, the text is not.
    std::string_view message_id;
    std::vector<message_argument> arguments;
    bilingual message;
    bilingual hint;
    std::string fingerprint; ///< "ogi1:" and 16 hex digits; the same while rule, place, organ and year are
};

/// How many instances there were of each outcome, and cells of each state.
struct check_counts {
    std::size_t instances = 0, pass = 0, fail = 0, not_assessable = 0, skipped = 0, waived = 0;
    std::array<std::size_t, 5> cells_by_state{}; ///< of the cells of the edition; index: cell_state
};

struct check_options {
    const cell_places *places = nullptr; ///< gives findings their place in the source
    bool keep_passed = false;            ///< also list passed and skipped instances
    std::size_t most_issues = 10000;     ///< list no more than this many
};

/// What checking found.
struct check_result {
    ogi::verdict verdict = ogi::verdict::undetermined;
    check_counts counts;
    std::vector<issue> issues; ///< ordered by rule (in catalogue order) and instance
    bool truncated = false;    ///< the list was cut at most_issues
    std::size_t total = 0;     ///< how many there would be

    std::size_t failures(ogi::severity s) const noexcept { return failed_by_severity[static_cast<std::size_t>(s)]; }
    std::array<std::size_t, 4> failed_by_severity{};
    std::array<std::size_t, 4> not_assessable_by_severity{};
};

/// Applies every rule to a report. Allocates nothing when there is nothing to list. Never fails because of the report's
/// content; where a figure is missing or a sum does not fit 64 bits the rule is not assessable.
check_result check(const report &r, const check_options &options = {});

} // namespace ogi
