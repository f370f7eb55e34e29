// Decides what a figure counts, from the signs around it and from what was said before.
#pragma once

#include "facts/clause_signs.hpp"

#include <ogi/facts.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace ogi::facts {

/// Cells of one table: every row of the mask with every column of the mask (bit n: code n).
struct cell_block {
    form_table table = form_table::applications;
    std::uint32_t rows = 0, columns = 0;
};

/// The cells that add up to a figure; alternatives in the order of likelihood.
struct counted {
    fact_subject subject = fact_subject::other;
    std::array<cell_block, 3> readings{};
    std::size_t reading_count = 0;
    std::optional<fee_figure> fee;
    fact_scope scope = fact_scope::report; ///< what the words for the thing itself leave open
    bool whole_of_applications = false;    ///< can be split by applicants afterwards
    bool dependent = false;                ///< says nothing of its own on whose applications these are
    bool is_part = false;                  ///< of what was counted before: by channel, by organ
    bool ambiguous = false;

    void add(form_table table, std::uint32_t rows, std::uint32_t columns) {
        if (reading_count < readings.size()) readings[reading_count++] = {table, rows, columns};
    }
    bool has_cells() const noexcept { return reading_count != 0; }
};

enum class topic : std::uint8_t { none, applications, published, proceedings, disclosure };

/// What earlier clauses leave for later ones.
struct memory {
    facts::topic topic = topic::none;
    bool mentions_disclosure = false; ///< 信息公开, so that proceedings are about it
    bool disclosure_in_sentence = false;
    bool in_section_on_proceedings = false;
    bool as_reviewer = false; ///< in a sentence 作为复议机关: these are cases against others

    /// The applications last counted as a whole, which applicants split.
    std::array<cell_block, 3> base{};
    std::size_t base_count = 0;
    fact_scope base_scope = fact_scope::report;
    bool last_was_base = false;
    bool restricted = false;   ///< figures split a part that has no cell of its own
    bool other_matter = false; ///< something else was counted since: 受理行政许可12件，办结11件
    bool unclear = false;      ///< or something that may be anything

    bool mentions_fee = false; ///< 信息处理费
    bool fee_notices = false;  ///< counted in this sentence
    bool filing = false;       ///< as is 备案: 备案行政复议案件3件，行政诉讼案件2件

    std::uint32_t outcome_group = 0; ///< rows of the outcomes last counted
    std::uint32_t proceedings = 0;
    /// Within a sentence: 制定规章2件、规范性文件5件; 废止2件、现行有效30件.
    std::uint32_t documents = 0, measures = 0, decided = 0;
    bool published_decisions = false; ///< 公示行政处罚决定15件、行政许可决定200件
    bool amended = false;             ///< 制定4件、修订2件: the form does not say whether 制发 counts both
};

/// What a figure with this unit counts.
counted decide(const signs &s, unit_kind unit, bool money, const memory &before, edition e);

/// The applications named by verbs alone or none: what 收到 N 件 may mean.
void add_received(counted &c, const signs &s, std::uint32_t columns);

inline constexpr std::uint32_t total_applicants = 1U << static_cast<unsigned>(applicant::total);
inline constexpr std::uint32_t total_result = 1U << static_cast<unsigned>(proceeding_result::total);
inline constexpr std::uint32_t all_litigation =
    1U << static_cast<unsigned>(proceeding::litigation_without_reconsideration) |
    1U << static_cast<unsigned>(proceeding::litigation_after_reconsideration);

constexpr unsigned bits_in(std::uint32_t mask) {
    unsigned n = 0;
    for (; mask != 0; mask &= mask - 1)
        ++n;
    return n;
}

constexpr std::uint32_t mask_of(application_row row) {
    return 1U << static_cast<unsigned>(row);
}
constexpr std::uint32_t mask_of(disclosure_row row) {
    return 1U << static_cast<unsigned>(row);
}
constexpr std::uint32_t mask_of(disclosure_measure measure) {
    return 1U << static_cast<unsigned>(measure);
}

/// The rows of table 3 that an edition has for an outcome group.
std::uint32_t outcome_rows_in(std::uint32_t rows, edition e);

} // namespace ogi::facts
