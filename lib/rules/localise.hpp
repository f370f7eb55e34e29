// The wrong cell and its right value: what explains the relations of table 3 that do not hold.
#pragma once

#include <ogi/check.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ogi {

/// An instance of a rule on table 3 that does not hold; rule and instance are those of its issue in a check_result. Sums
/// are exact here whatever their size; the issue of one that does not fit 64 bits is "overflow", not "differs".
struct broken_relation {
    const rule_info *rule = nullptr;
    std::string_view instance;
};

/// A change of one cell, and what it is good for.
struct correction : cell_change {
    digit_slip slip = digit_slip::none;
    std::vector<std::size_t>
        explains; ///< its consequences: the relations that this cell breaks (places in localisation::broken)
};

/// Changes after which every relation of table 3 that can be assessed holds. It is likely when it is the only one, no
/// relation of its cells lacks a figure and no evidence speaks against it; else possible.
struct explanation {
    hypothesis what = hypothesis::one_cell;
    ogi::certainty certainty = ogi::certainty::possible; ///< never proved: more cells may be wrong
    std::vector<correction> corrections;                 ///< in the order of the form
    std::size_t supported = 0; ///< figures of the evidence that speak of these cells and agree with the proposed values
    std::size_t contradicted = 0; ///< and those that do not
};

/// A figure known from elsewhere: what the cells at these places add up to (counts, or 分). Precondition: places of the form.
struct stated_figure {
    std::vector<std::size_t> cells;
    std::int64_t value = 0;
};

/// What is known besides the tables. It never makes a suspect; it decides between explanations that are equally simple.
struct evidence {
    const report *previous =
        nullptr; ///< last year's report: its 结转下年度继续办理 is this year's 上年结转; ignored when
                 ///< it is known to be of another year than the one before, another organ or another scope
    std::vector<stated_figure> stated; ///< from the prose of the report
};

struct localisation {
    location answer = location::nothing_wrong;
    unknown_reason unknown_because = unknown_reason::none;
    std::vector<broken_relation> broken;   ///< in the order of issues
    std::size_t not_assessable = 0;        ///< relations of table 3 that say nothing, because figures are missing
    std::vector<explanation> explanations; ///< equally simple, the most telling first
    std::size_t total = 0;                 ///< how many there are
    bool truncated = false;                ///< the list was cut
    std::size_t set_aside = 0;             ///< equally simple ones that agree less with the evidence, not listed
    std::optional<explanation> fee;        ///< of table 2: yuan_for_10k_yuan, when the evidence says so
};

/// Finds the simplest explanations of what is broken in table 3: one cell; where there is none, a row shifted, two
/// figures swapped, a count moved, a figure carried into totals, or any two cells. Exact; the work is bounded (less than a
/// millisecond). What is no number has no value, and its relations say nothing. Allocates nothing when nothing is wrong.
localisation localise(const report &r, const evidence &known = {}, std::size_t most_explanations = 32);

/// The sentence for an explanation, without the finding it belongs to: 疑似两位数字颠倒：表三 · （七）总计 · 自然人 46 → 64
/// （唯一可使各项关系成立的改法）。
bilingual describe(const explanation &e, const localisation &within, edition form);
/// Why no cell is named. Empty unless the answer is unknown.
bilingual describe_unknown(const localisation &l);

/// Why no cell of table 4 is ever named.
bilingual_view why_table_4_names_no_cell() noexcept;

} // namespace ogi
