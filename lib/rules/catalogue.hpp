// The catalogue of rules: one row a rule. Ids are public and stable; the order is that of results.
#pragma once

#include "rules/catalogue/aggregate.hpp"
#include "rules/catalogue/edition_and_day.hpp"
#include "rules/catalogue/processing_fee.hpp"
#include "rules/catalogue/residue.hpp"
#include "rules/catalogue/structure.hpp"
#include "rules/catalogue/table_2.hpp"
#include "rules/catalogue/table_2_columns.hpp"
#include "rules/catalogue/table_2_fees.hpp"
#include "rules/catalogue/table_2_powers.hpp"
#include "rules/catalogue/table_3.hpp"
#include "rules/catalogue/table_4.hpp"
#include "rules/catalogue/text.hpp"
#include "rules/catalogue/year_over_year.hpp"

#include <algorithm>

namespace ogi::checking {

/// The rows of several tables as one.
template <std::size_t... N> constexpr auto joined(const rule_row (&...tables)[N]) {
    std::array<rule_row, (N + ...)> out{};
    std::size_t at = 0;
    const auto append = [&out, &at](const auto &rows) {
        for (const rule_row &row : rows)
            out[at++] = row;
    };
    (append(tables), ...);
    return out;
}

inline constexpr auto catalogue =
    joined(table_3_rules, processing_fee_rules, table_4_rules, table_2_rules, table_2_column_rules, table_2_power_rules,
           table_2_fee_rules, structure_rules, edition_and_day_rules, year_over_year_rules, text_rules, residue_rules,
           aggregate_rules);

inline constexpr std::size_t rule_count = catalogue.size();

/// Counts up when a rule is added, changed or withdrawn.
inline constexpr std::string_view catalogue_version = "1";

/// The place of a row in the catalogue, and in rules().
inline std::size_t position_of(const rule_row &row) {
    return static_cast<std::size_t>(&row - catalogue.data());
}

constexpr bool ids_are_unique() {
    for (std::size_t i = 0; i < rule_count; ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (catalogue[i].info.id == catalogue[j].info.id) return false;
    return true;
}

constexpr bool is_complete(const legal_basis &b) {
    return in_both_languages(b.document) && in_both_languages(b.clause);
}

constexpr bool rows_are_complete() {
    for (const rule_row &row : catalogue) {
        const rule_info &r = row.info;
        for (const bilingual_view &text : {r.title, r.formula, r.explanation, r.example, r.hint})
            if (!in_both_languages(text) || !same_placeholders(text)) return false;
        if (!is_complete(r.basis) || !is_complete(r.basis_2019) || r.since.empty()) return false;
        if (!same_placeholders(row.differs)) return false;
        if (row.equality && !in_both_languages(row.differs)) return false;
        if ((row.equality != nullptr) != (row.apply == apply_relation)) return false;
        if ((row.cells.table != 0) != (row.apply == apply_cell_form)) return false;
    }
    return true;
}

constexpr bool every_cell_has_one_rule_on_its_form() {
    for (const form::cell_line &c : form::cells) {
        std::size_t rules = 0;
        for (const rule_row &row : catalogue)
            rules += row.cells.has(c);
        if (rules != 1) return false;
    }
    return true;
}

static_assert(ids_are_unique(), "the id of a rule is its own");
static_assert(rows_are_complete(), "a rule has title, formula, explanation, example, hint and basis in both languages");
static_assert(every_cell_has_one_rule_on_its_form(), "one rule speaks of the form of each cell");
static_assert(column_balance.size == 4 && row_total.size == 7 && proceeding_sum.size == 5, "the relations of the form");
static_assert(column_sum.size == 21 + 1 + 1, "21 rows of the 2021 edition, the one of 2019 and the total");

} // namespace ogi::checking
