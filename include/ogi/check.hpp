// Checking a report: the catalogue of rules, and the result of applying them.
#pragma once

#include <ogi/profile.hpp>
#include <ogi/reading.hpp>
#include <ogi/report.hpp>
#include <ogi/suspect.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// What became of one instance of a rule. A missing operand is not assessable, never pass.
enum class outcome : std::int32_t { pass = 1, fail = 2, not_assessable = 3, skipped = 4, waived = 5 };

/// What is said of the whole report. Undetermined when a rule of severity error could not be assessed, when its failure was
/// waived (a waiver never makes a report valid), or when it holds only because the figures were read by it.
enum class verdict : std::int32_t { valid = 0, invalid = 1, undetermined = 2 };

enum class rule_category : std::int32_t {
    accuracy = 1,
    completeness = 2,
    consistency = 3,
    timeliness = 4,
    form = 5,
    plausibility = 6,
};

/// What a rule is about.
enum class rule_family : std::int32_t {
    table_3 = 1,        ///< 表三: sums, balances, the form of its cells
    table_4 = 2,        ///< 表四
    table_2 = 3,        ///< 表二, with what the organ has the power to do
    structure = 4,      ///< sections, aspects, what they must say
    year_over_year = 5, ///< against last year's report
    text = 6,           ///< the prose against the tables and against itself
    residue = 7,        ///< what was left in from another year, another organ or the template
    timeliness = 8,     ///< by when it is published
    plausibility = 9,   ///< what is possible and unlikely
    aggregate = 10,     ///< a whole against its parts
    own = 11,           ///< a rule of the user's profile
};

/// What a rule needs besides the report.
enum class rule_need : std::int32_t {
    nothing = 0,
    previous = 1, ///< last year's report
    organ = 2,    ///< the level or kind of the organ, from the profile
    day = 3,      ///< the day of publication, and the level and kind of the organ or a deadline of the profile
    parts = 4,    ///< the reports of which this one is the sum
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
    rule_family family;
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
    rule_need needs = rule_need::nothing;
    std::int32_t last_year = 0; ///< the last report year it applies to; 0: still
    bilingual_view organs{};    ///< the levels and kinds of organs it speaks of; empty: of all

    const legal_basis &basis_in(edition e) const noexcept { return e == edition::fmt2019_trial ? basis_2019 : basis; }
};

/// The rules, in the order of the catalogue.
const std::vector<rule_info> &rules();
/// The rule with this id (case does not count), or null.
const rule_info *find_rule(std::string_view id);

/// A cell in a relation.
struct operand {
    std::size_t index = 0;   ///< place in the form
    std::int32_t report = 0; ///< 0: the one checked, -1: last year's, n: the n-th of the parts, from 1
    bool left = true;        ///< side of the relation
    std::int32_t sign = 1;   ///< +1 or -1
    ogi::cell value;         ///< as it was when checked
    bilingual label;         ///< as label_at gives it
    source_place place;
    std::int64_t coefficient = 1; ///< how often it counts, without its sign; other than 1 in rules of a profile only
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
    ogi::severity severity = ogi::severity::error;         ///< as it counts here
    ogi::severity default_severity = ogi::severity::error; ///< as it would count without the profile
    ogi::certainty certainty = ogi::certainty::proved;
    std::string path; ///< of the cell or part at fault, as index_of_path takes it, or a JSON Pointer outside the tables
    bilingual label;
    source_place place;
    std::vector<operand> operands;
    bilingual expression;         ///< in labels: 一 + 二 = 三（七）+ 四
    std::string expression_value; ///< in figures: 5 + 1 = 4 + 1; empty when an operand is missing
    /// Exact decimals, money in 万元; empty when they do not apply. Of a relation: what its left side adds up to (the
    /// parts), what its right side says (the total), and actual − expected. Of a cell: the figure in it. Of a rule of the
    /// profile: the constant, the sum, and actual − expected.
    std::string expected, actual, difference;
    /// Which message of the rule: "differs", "missing", "overflow", "both_forms", "negative", "unread", "no_figure",
    /// "sections", "no_sections", "unknown", "holds", "replaced"; against last year's report "other_year", "other_organ",
    /// "other_scope", "other_edition", "too_short", "no_text"; of a whole and its parts "unfit_parts", "less_than_part",
    /// "co_defendants"; of a relation that the figures were read by "used_in_reading". With the arguments this is the contract, the text is not. The argument "blank_as_zero" names the
    /// blank cells that the profile counts as 0; the message then ends with them.
    std::string_view message_id;
    std::vector<message_argument> arguments;
    bilingual message;
    bilingual hint;
    std::string fingerprint;       ///< "ogi1:" and 16 hex digits; the same while rule, place, organ and year are
    std::vector<suspect> suspects; ///< what may be wrong, the likeliest first
    std::string cause;             ///< fingerprint of the finding that this one follows from, or ""
    std::vector<std::string> consequences; ///< fingerprints of those that follow from this one
    std::vector<cell_change>
        fix; ///< changes after which this finding and its consequences are gone; only where they are likely
    ogi::baseline_state baseline = ogi::baseline_state::unknown;
    std::optional<ogi::waiver> waiver; ///< of a waived finding
};

/// A rule that counts otherwise than in the catalogue.
struct changed_severity {
    std::string rule;
    severity before = severity::error, now = severity::error;
};

/// A relation that decided how figures were read (reading::relations_used), and what became of it in the check. Where it
/// holds it is skipped, not passed: it is no evidence for figures that were chosen by it.
struct used_evidence {
    std::string rule;
    std::string instance;
    ogi::outcome outcome = ogi::outcome::skipped; ///< skipped also where the rule was not applied
    ogi::severity severity = ogi::severity::error;
    bilingual label; ///< what it was applied to: 表三“自然人”列; empty where it was not applied
    std::vector<std::size_t> cells; ///< of the form, in the order of the relation
};

/// How many instances there were of each outcome, and cells of each state.
struct check_counts {
    std::size_t instances = 0, pass = 0, fail = 0, not_assessable = 0, skipped = 0, waived = 0;
    std::array<std::size_t, 5> cells_by_state{}; ///< of the cells of the edition; index: cell_state
};

/// What is known besides the report. Pointers are borrowed for the call.
struct check_options {
    const cell_places *places = nullptr; ///< gives findings their place in the source
    bool keep_passed = false;            ///< also list passed and skipped instances
    std::size_t most_issues = 10000;     ///< list no more than this many
    const report *previous = nullptr;    ///< last year's report of the same organ
    std::vector<const report *> parts;   ///< the reports that this one adds up, that of the organ itself among them
    const ogi::profile *profile = nullptr;
    const std::vector<waiver> *waivers = nullptr;
    const former_result *baseline = nullptr;                    ///< what was found before
    const std::vector<used_relation> *relations_used = nullptr; ///< to read the report: they do not pass again
    std::optional<date> today; ///< for waivers that end; without it such a waiver does not count
};

/// What checking found.
struct check_result {
    ogi::verdict verdict = ogi::verdict::undetermined;
    check_counts counts;
    std::vector<issue> issues;                        ///< ordered by rule (in catalogue order) and instance
    bool truncated = false;                           ///< the list was cut at most_issues
    std::size_t total = 0;                            ///< how many there would be
    std::string profile = "default";                  ///< its name
    wrong_cell_search search;                         ///< for the wrong cell of table 3
    std::vector<used_evidence> evidence_used;         ///< in the order of check_options::relations_used
    std::vector<std::string> switched_off;            ///< rules that the profile does not apply, in catalogue order
    std::vector<changed_severity> changed_severities; ///< of rules, in catalogue order
    bool blank_is_zero = false;                       ///< blank cells were counted as 0
    std::vector<unused_waiver> unused_waivers;        ///< in the order in which they were given
    baseline_use baseline = baseline_use::none;       ///< what the former result tells
    std::vector<former_finding> gone;                 ///< findings of the baseline that are no more
    std::shared_ptr<const std::vector<rule_info>> own_rules; ///< of the profile; findings point into them

    std::size_t failures(ogi::severity s) const noexcept { return failed_by_severity[static_cast<std::size_t>(s)]; }
    std::size_t waived(ogi::severity s) const noexcept { return waived_by_severity[static_cast<std::size_t>(s)]; }
    std::array<std::size_t, 4> failed_by_severity{};
    std::array<std::size_t, 4> not_assessable_by_severity{};
    std::array<std::size_t, 4> waived_by_severity{};
};

/// Applies every rule to a report. When there is nothing to list, it allocates only to read the figures and years of the
/// prose. Never fails because of the report's content; where a figure is missing or a sum does not fit 64 bits the rule
/// is not assessable.
check_result check(const report &r, const check_options &options = {});

} // namespace ogi
