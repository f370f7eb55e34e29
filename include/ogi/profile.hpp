// What a user brings to a check: a profile that sets rules and states what the organ is, waivers, and a former result.
#pragma once

#include <ogi/error.hpp>
#include <ogi/organ.hpp>
#include <ogi/reading.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// How much a broken rule matters. All values of this header are ABI: append only.
enum class severity : std::int32_t { error = 1, warning = 2, note = 3 };

/// What a profile says of one rule of the catalogue.
struct rule_setting {
    std::string rule; ///< its id
    bool on = true;
    std::optional<ogi::severity> severity; ///< nothing: as in the catalogue
};

/// How the two sides of a rule of the user's own must stand to each other.
enum class comparison : std::int32_t { equal = 1, at_most = 2, at_least = 3 };

/// A cell with its coefficient.
struct weighted_cell {
    std::size_t index = 0; ///< place in the form, see index_of_path
    std::int64_t coefficient = 1;
};

/// A linear rule of the user's own: the weighted sum of cells against a constant. All its cells hold counts, or all hold
/// money, and some edition of the form has all of them.
struct own_rule {
    std::string id; ///< "X-" and what the user calls it, in capitals, digits and hyphens
    ogi::severity severity = ogi::severity::warning;
    std::vector<weighted_cell> terms; ///< each cell once
    comparison compare = comparison::equal;
    std::int64_t constant = 0; ///< in the unit of the cells: counts, or 分
    bilingual title;
    bilingual
        message; ///< with the placeholders {place} (its cells), {left} (the sum), {right} (the constant), {difference}
    bilingual hint; ///< may be empty
};

/// How much a profile may hold.
struct profile_bounds {
    static constexpr std::size_t own_rules = 200, terms = 64, characters_of_name = 100, characters_of_id = 40,
                                 characters_of_text = 1000;
    static constexpr std::int64_t coefficient = 1000000; ///< either sign, not 0
    static constexpr std::size_t characters_of_section_one = 1000000;
};

/// A day of the year Y + 1 by which the report for Y is published. It exists in every year: not 29 February.
struct yearly_deadline {
    std::int32_t month = 0, day = 0;
};

/// How reports are checked: for an organ, or by the rules of a locality.
struct profile {
    std::string name = "default";
    organ_traits organ;
    std::optional<yearly_deadline> deadline; ///< nothing: that of the Regulations for the organ (条例第四十九条)
    bool blank_is_zero = false;              ///< count blank cells as 0; findings then say so
    std::size_t most_characters_of_section_one = 1000; ///< see rule S-LEN
    std::vector<rule_setting> rules;
    std::vector<own_rule> own_rules;

    const rule_setting *setting_of(std::string_view rule) const noexcept;
};

/// Reads a profile, JSON "ogi-profile/1" (docs/schema/ogi-profile.schema.json). Strict: repeated and unknown members,
/// wrong types, rules and cells that do not exist, placeholders that nothing fills, and more than profile_bounds allow are
/// errors with JSON Pointer and place (errc::syntax, encoding, structure, budget). `budget.cells` is the number of values.
result<profile> read_profile(std::string_view json, const limits &budget = {});

/// A finding that someone answers for. It stays visible and counted, and never makes an invalid report valid.
struct waiver {
    std::string fingerprint; ///< "ogi1:" and 16 hex digits, as the finding has it
    std::string by, reason;
    std::optional<date> until; ///< the last day it counts; nothing: it does not end

    friend bool operator==(const waiver &a, const waiver &b) {
        return a.fingerprint == b.fingerprint && a.by == b.by && a.reason == b.reason && a.until == b.until;
    }
};

/// Reads waivers, JSON "ogi-waivers/1" (docs/schema/ogi-waivers.schema.json), no more than 10,000 and each fingerprint
/// once. Fails as read_profile does.
result<std::vector<waiver>> read_waivers(std::string_view json, const limits &budget = {});

/// Why a waiver did not count.
enum class waiver_fault : std::int32_t {
    no_finding = 1, ///< nothing was found that has its fingerprint
    expired = 2,    ///< it ended before the day of the check
    no_day = 3,     ///< it ends some day, and which day it is was not given
};

/// A waiver that did not count.
struct unused_waiver {
    ogi::waiver waiver;
    waiver_fault why = waiver_fault::no_finding;
};

/// How a finding stands to a former result.
enum class baseline_state : std::int32_t {
    unknown = 0, ///< no former result was given
    fresh = 1,   ///< "new"
    unchanged = 2,
    absent = 3, ///< found before, and no more
};

/// A finding of a former result.
struct former_finding {
    std::string fingerprint;
    std::string rule, instance, path;
    bilingual message;
    bool rule_applied =
        true; ///< of a finding that is gone: whether its rule was applied this time, so that it could be found
};

/// What a former check found: its failed and not assessable findings, waived ones among them.
struct former_result {
    std::string organ;
    std::optional<std::int32_t> report_year;
    std::vector<former_finding> findings; ///< in the order of the result, the waived ones last
    bool truncated = false;               ///< it had more findings than it listed
};

/// How much a former result tells of this report.
enum class baseline_use : std::int32_t {
    none = 0,           ///< there was none
    whole = 1,          ///< every finding is new or unchanged
    truncated = 2,      ///< it listed only some of its findings: those that are not among them may be new or not
    another_report = 3, ///< it is of another organ or year, so nothing can be told
};

/// Reads a result as write_result gives it, JSON "ogi-check-result/1". Members that it does not need are not looked at,
/// because later versions add some. Fails as read_profile does.
result<former_result> read_former_result(std::string_view json, const limits &budget = {});

} // namespace ogi
