// A row of the catalogue of rules.
#pragma once

#include "rules/messages.hpp"
#include "rules/relation.hpp"

#include <ogi/check.hpp>

namespace ogi::checking {

class examination;
struct rule_row;

/// Applies a rule to every place it speaks of.
using application = void (*)(const rule_row &, examination &);
void apply_relation(const rule_row &, examination &);
void apply_cell_form(const rule_row &, examination &);
void apply_six_sections(const rule_row &, examination &);
void apply_edition_of_year(const rule_row &, examination &);
void apply_undivided_row(const rule_row &, examination &);
void apply_idle_columns(const rule_row &, examination &);
void apply_empty_table(const rule_row &, examination &);
void apply_fee_before_the_notice(const rule_row &, examination &);
void apply_fee_notices(const rule_row &, examination &);
void apply_reconsideration_first(const rule_row &, examination &);
void apply_rule_making_power(const rule_row &, examination &);
void apply_licensing_power(const rule_row &, examination &);
void apply_penalty_power(const rule_row &, examination &);
void apply_compulsion_power(const rule_row &, examination &);
void apply_fees_power(const rule_row &, examination &);
void apply_decisions_like_items(const rule_row &, examination &);
void apply_unit_of_fees(const rule_row &, examination &);
void apply_fees_contain_processing_fee(const rule_row &, examination &);
void apply_deadline(const rule_row &, examination &);
void apply_zero_report(const rule_row &, examination &);
void apply_jump(const rule_row &, examination &);
void apply_copied_figures(const rule_row &, examination &);
void apply_repeated_text(const rule_row &, examination &);
void apply_sum_of_parts(const rule_row &, examination &);
void apply_counted_twice(const rule_row &, examination &);
void apply_five_aspects(const rule_row &, examination &);
void apply_duties_of_governments(const rule_row &, examination &);
void apply_length_of_section_one(const rule_row &, examination &);
void apply_problems_told(const rule_row &, examination &);
void apply_fee_stated(const rule_row &, examination &);
void apply_fee_without_notices(const rule_row &, examination &);
void apply_fee_received(const rule_row &, examination &);

/// What a figure of the prose is held against: see stated_figures.cpp.
enum class stated : std::uint8_t {
    newly_received,
    carried_in,
    carried_out,
    received, // 收到, which may or may not count those carried over
    outcomes,
    reconsideration,
    litigation,
    documents,
    other_of_table_2,
    processing_fee,
};
template <stated What> void apply_stated(const rule_row &, examination &);
void apply_sums_in_prose(const rule_row &, examination &);
void apply_year_of_work(const rule_row &, examination &);
void apply_period_of_data(const rule_row &, examination &);
void apply_year_of_title(const rule_row &, examination &);
void apply_organ_of_title(const rule_row &, examination &);
void apply_template_left_in(const rule_row &, examination &);

/// The cells that a rule on the form of a cell speaks of: those of a table that hold these types.
struct cell_selection {
    std::int32_t table = 0;
    std::array<form::value_type, 2> types{};

    constexpr bool has(const form::cell_line &c) const {
        return c.table == table && (c.type == types[0] || c.type == types[1]);
    }
};

struct rule_row {
    rule_info info;
    application apply;
    bilingual_view differs;   // what to say when it fails, where no message of all rules does (finding::differs)
    const relation *equality; // of a linear rule
    cell_selection cells;     // of a rule on the form of cells
    // Of a linear rule: how much an instance matters that is about no total, where that is less.
    std::optional<severity> beside_the_total = std::nullopt;
};

inline constexpr bilingual_view form_2021{"国办公开办函〔2021〕30号", "Guoban Gongkaiban Han [2021] No. 30"};
inline constexpr bilingual_view form_2019{"国办公开办函〔2019〕60号", "Guoban Gongkaiban Han [2019] No. 60"};

inline constexpr bilingual_view regulations{"《中华人民共和国政府信息公开条例》",
                                            "Regulations on Open Government Information"};

/// What a rule rests on where there is no text. From the figures of a table, of any two figures, of two years' reports,
/// of a whole and its parts; from what reports do; from what is rare.
inline constexpr bilingual_view table_arithmetic{"表内加总", "arithmetic of the table"};
inline constexpr bilingual_view plain_arithmetic{"数字关系", "arithmetic of the figures"};
inline constexpr bilingual_view arithmetic_of_years{"两年报告的数字关系", "arithmetic of two years' reports"};
inline constexpr bilingual_view arithmetic_of_parts{"汇总加总", "arithmetic of adding up"};
inline constexpr bilingual_view practice{"编报惯例", "practice of reporting"};
inline constexpr bilingual_view likelihood{"常理", "likelihood"};

/// Of the rules on years that the text names.
inline constexpr legal_basis report_of_last_year{
    practice,
    {"报告写的是上一年度的工作（条例第四十九条：上一年度政府信息公开工作年度报告）",
     "the report is about the year before it is published (Regulations, article 49)"}};

constexpr cell_selection counts_in(std::int32_t table) {
    return {table, {form::value_type::count, form::value_type::signed_count}};
}

inline constexpr std::string_view first_version = "0.1.0";

} // namespace ogi::checking
