// The catalogue of rules: one row a rule. Ids are public and stable; the order is that of results.
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
    bilingual_view differs;   // what to say when the relation does not hold
    const relation *equality; // of a rule on figures that must be equal
    cell_selection cells;     // of a rule on the form of cells
};

inline constexpr relation column_balance = equal_sums(
    scope::each_column, lines(form::row_code::newly_received, form::row_code::carried_over_from_previous_year),
    lines(form::row_code::outcome_total, form::row_code::carried_over_to_next_year));
inline constexpr relation column_sum =
    equal_sums(scope::each_column, parts_of(form::application_rows, form::row_code::outcome_total),
               lines(form::row_code::outcome_total));
inline constexpr relation row_total = equal_sums(
    scope::each_row, parts_of(form::applicants, form::applicant_code::total), lines(form::applicant_code::total));
inline constexpr relation proceeding_sum = equal_sums(
    scope::each_group, parts_of(form::proceeding_results, form::result_code::total), lines(form::result_code::total));

inline constexpr bilingual_view form_2021{"国办公开办函〔2021〕30号", "Guoban Gongkaiban Han [2021] No. 30"};
inline constexpr bilingual_view form_2019{"国办公开办函〔2019〕60号", "Guoban Gongkaiban Han [2019] No. 60"};
inline constexpr bilingual_view table_arithmetic{"表内加总", "arithmetic of the table"};
inline constexpr bilingual_view balance_clause{
    "附件 表三：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”",
    "Annex, table 3: \"the figures of this column relate as follows: the sum of items 1 and 2 equals the sum of items "
    "3 and 4\""};

inline constexpr legal_basis sum_of_results{
    table_arithmetic,
    {"表三：（七）总计是三、本年度办理结果各行之和", "Table 3: (7) Total is the sum of the rows of item 3"}};
inline constexpr legal_basis sum_of_applicants{
    table_arithmetic,
    {"表三：总计列是六类申请人之和", "Table 3: the column Total is the sum of the six kinds of applicants"}};
inline constexpr legal_basis sum_of_proceedings{
    table_arithmetic, {"表四：每组总计是四类结果之和", "Table 4: the total of a group is the sum of its four results"}};
inline constexpr legal_basis counts_of_table_2{
    table_arithmetic, {"表二：件数、数量是计数", "Table 2: these columns count documents, decisions and items"}};
inline constexpr legal_basis counts_of_table_3{table_arithmetic,
                                               {"表三：各格是申请件数", "Table 3: every cell counts applications"}};
inline constexpr legal_basis counts_of_table_4{table_arithmetic,
                                               {"表四：各格是案件件数", "Table 4: every cell counts cases"}};

constexpr cell_selection counts_in(std::int32_t table) {
    return {table, {form::value_type::count, form::value_type::signed_count}};
}

inline constexpr std::string_view first_version = "0.1.0";

// clang-format off
inline constexpr rule_row catalogue[] = {
    {{"T3-BAL", severity::error, rule_category::consistency, true, true, 2019,
      {"表三每一列：新收加结转等于办结加结转", "Table 3, every column: what came in equals what was dealt with and what is left"},
      {"一 + 二 = 三（七）+ 四", "1 + 2 = 3(7) + 4"},
      {"本年新收的申请和上年结转的申请，或者在本年度办理完毕，计入三（七）总计，或者结转下年度继续办理。七列都应如此。",
       "An application that is new this year or was carried over from last year is either dealt with this year and counted in 3(7), or "
       "carried over to the next year. This holds in each of the seven columns."},
      {"“自然人”列一为 5、二为 1，三（七）为 4、四为 1：5 + 1 = 6，4 + 1 = 5，相差 1，不符。",
       "Column \"Natural person\": item 1 is 5, item 2 is 1, item 3(7) is 4, item 4 is 1: 5 + 1 = 6, 4 + 1 = 5; difference 1: wrong."},
      {"核对本列这四个数。", "Compare these four figures of the column."},
      {form_2021, balance_clause}, {form_2019, balance_clause}, first_version, ""},
     apply_relation,
     {"{place}：第一项加第二项为 {left}，第三项（七）加第四项为 {right}，相差 {difference}。",
      "{place}: items 1 and 2 add to {left}, item 3(7) and item 4 to {right}; difference {difference}."},
     &column_balance, {}},

    {{"T3-SUM", severity::error, rule_category::consistency, true, true, 2019,
      {"表三每一列：各项办理结果之和等于（七）总计", "Table 3, every column: the outcomes add up to (7) Total"},
      {"三（一）+ 三（二）+ 三（三）各行 + 三（四）各行 + 三（五）各行 + 三（六）= 三（七）",
       "3(1) + 3(2) + rows of 3(3) + rows of 3(4) + rows of 3(5) + 3(6) = 3(7)"},
      {"每件办结的申请只计入一种办理结果，所以（一）至（六）各行之和就是（七）总计。（六）其他处理在 2021 年版是三行，在 2019 年版是一行；"
       "填的是哪一种就加哪一种，两种都填则无法核对。",
       "Every application dealt with is counted under one outcome, so the rows of (1) to (6) add up to (7). Item (6) has three rows in the "
       "2021 edition and one in that of 2019; the form that is filled in is added, and with both the rule cannot be assessed."},
      {"“总计”列（一）为 3、（二）为 1、（三）5 为 2，其他各行为 0，（七）为 7：3 + 1 + 2 = 6，与 7 相差 1，不符。",
       "Column \"Total\": (1) is 3, (2) is 1, (3)5 is 2, the other rows are 0, (7) is 7: 3 + 1 + 2 = 6; difference 1 from 7: wrong."},
      {"逐行核对本列各项办理结果和（七）总计；区分处理的申请只计入（二）部分公开。",
       "Compare the outcomes of this column with (7) Total row by row; an application handled separately counts in (2) only."},
      sum_of_results, sum_of_results, first_version, ""},
     apply_relation,
     {"{place}：各项办理结果加总为 {left}，（七）总计为 {right}，相差 {difference}。",
      "{place}: the outcomes add to {left}, (7) Total is {right}; difference {difference}."},
     &column_sum, {}},

    {{"T3-TOT", severity::error, rule_category::consistency, true, true, 2019,
      {"表三每一行：六类申请人之和等于总计", "Table 3, every row: the six kinds of applicants add up to the total"},
      {"自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他 = 总计",
       "natural person + commercial enterprise + research institution + public welfare organization + legal service institution + other = total"},
      {"每件申请的申请人只属于六类中的一类，所以一行中六类之和就是该行的总计。",
       "The applicant of an application is of one of the six kinds, so the six figures of a row add up to its total."},
      {"“（一）予以公开”行自然人 8、商业企业 2，其他四类为 0，总计 11：8 + 2 = 10，与 11 相差 1，不符。",
       "Row \"Disclosed\": natural person 8, commercial enterprise 2, the other four 0, total 11: 8 + 2 = 10; difference 1 from 11: wrong."},
      {"核对本行六类申请人的数和总计。", "Compare the six figures of this row with its total."},
      sum_of_applicants, sum_of_applicants, first_version, ""},
     apply_relation,
     {"{place}：六类申请人加总为 {left}，总计为 {right}，相差 {difference}。",
      "{place}: the six kinds of applicants add to {left}, the total is {right}; difference {difference}."},
     &row_total, {}},

    {{"T4-SUM", severity::error, rule_category::consistency, true, true, 2019,
      {"表四每一组：四类结果之和等于总计", "Table 4, every group: the four results add up to the total"},
      {"结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计", "upheld + corrected + other result + pending = total"},
      {"行政复议、未经复议直接起诉、复议后起诉三组，每件案件只有一种结果或者尚未审结，所以四格之和就是该组总计。",
       "In each of the three groups a case has one result or is pending, so the four figures add up to the total of the group."},
      {"“行政复议”维持 1、纠正 0、其他 0、未审结 0，总计 2：1 + 0 + 0 + 0 = 1，与 2 相差 1，不符。",
       "\"Administrative reconsideration\": upheld 1, corrected 0, other 0, pending 0, total 2: 1 + 0 + 0 + 0 = 1; difference 1 from 2: wrong."},
      {"核对本组四类结果和总计。", "Compare the four results of this group with its total."},
      sum_of_proceedings, sum_of_proceedings, first_version, ""},
     apply_relation,
     {"{place}：四类结果加总为 {left}，总计为 {right}，相差 {difference}。",
      "{place}: the four results add to {left}, the total is {right}; difference {difference}."},
     &proceeding_sum, {}},

    {{"T2-NONNEG", severity::error, rule_category::accuracy, true, true, 2019,
      {"表二的件数、数量是非负整数", "The counts of table 2 are whole numbers, not negative"},
      {"每格 ≥ 0，整数；2019 年版的“本年增/减”可以是负数", "every cell ≥ 0 and whole; \"change this year\" of the 2019 edition may be negative"},
      {"件数和数量是数出来的，只能是 0 或正整数。2019 年版的“本年增/减”是两年之差，减少的用负数表示。",
       "What is counted is 0 or a positive whole number. \"Change this year\" of the 2019 edition is a difference and may be negative."},
      {"“行政许可”本年处理决定数量填 -3：-3 < 0，不符；填“12.5”：带小数，不符。",
       "Administrative licensing, decisions this year: -3: -3 < 0, wrong; \"12.5\": has decimals, wrong."},
      {"填 0 或正整数，不写单位和说明；没有发生的填“0”。", "Put 0 or a positive whole number without unit or remark."},
      counts_of_table_2, counts_of_table_2, first_version, ""},
     apply_cell_form, {}, nullptr, counts_in(form::table_code::proactive_disclosure)},

    {{"T2-FEE", severity::error, rule_category::accuracy, true, true, 2019,
      {"表二的金额是非负数，最多精确到分", "The amounts of table 2 are not negative and exact to the fen"},
      {"金额 ≥ 0，以万元为单位，最多 6 位小数；2019 年版的采购总金额写明单位",
       "amount ≥ 0 in 10,000 yuan with at most 6 decimals; the total procurement amount of the 2019 edition has its unit"},
      {"收费金额以万元为单位，0.000001 万元就是 1 分，再小的小数没有意义。2019 年版的采购总金额没有规定单位，所以要写明元或者万元。",
       "Fees are in 10,000 yuan, of which 0.000001 is one fen; smaller decimals mean nothing. The 2019 edition fixes no unit for the total "
       "procurement amount, so the cell says yuan or 10,000 yuan."},
      {"“行政事业性收费”填 18.871：18.871 万元 = 188710 元，相符；填“12.3456789”：有 7 位小数，不符。",
       "Administrative fees: 18.871: 18.871 × 10,000 yuan = 188710 yuan, right; \"12.3456789\": 7 decimals, wrong."},
      {"以万元为单位填报，最多 6 位小数；没有发生的填“0”。", "Put the amount in 10,000 yuan with at most 6 decimals; 0 where there is none."},
      {form_2021, {"附件 表二：“本年收费金额（单位：万元）”", "Annex, table 2: \"fees collected this year (unit: 10,000 yuan)\""}},
      {form_2019, {"附件 表二：“采购总金额”", "Annex, table 2: \"total procurement amount\""}},
      first_version, ""},
     apply_cell_form, {}, nullptr,
     {form::table_code::proactive_disclosure, {form::value_type::amount_10k_yuan, form::value_type::amount_with_unit}}},

    {{"T3-INT", severity::error, rule_category::accuracy, true, true, 2019,
      {"表三的每一格是非负整数", "Every cell of table 3 is a whole number, not negative"},
      {"每格 ≥ 0，整数", "every cell ≥ 0 and whole"},
      {"表三数的是申请件数，只能是 0 或正整数。空白不等于 0。",
       "Table 3 counts applications: 0 or a positive whole number. Blank is not 0."},
      {"“（一）予以公开”自然人填 -1：-1 < 0，不符；填“3件”：数字以外还有别的内容，不符。",
       "Disclosed, natural person: -1: -1 < 0, wrong; \"3件\": there is more than a number, wrong."},
      {"填 0 或正整数，不写单位和说明；没有发生的填“0”。", "Put 0 or a positive whole number without unit or remark."},
      counts_of_table_3, counts_of_table_3, first_version, ""},
     apply_cell_form, {}, nullptr, counts_in(form::table_code::applications)},

    {{"T4-INT", severity::error, rule_category::accuracy, true, true, 2019,
      {"表四的每一格是非负整数", "Every cell of table 4 is a whole number, not negative"},
      {"每格 ≥ 0，整数", "every cell ≥ 0 and whole"},
      {"表四数的是复议、诉讼案件，只能是 0 或正整数。空白不等于 0。",
       "Table 4 counts cases: 0 or a positive whole number. Blank is not 0."},
      {"“行政复议”结果维持填 -1：-1 < 0，不符；填“一件”：不是数字，不符。",
       "Administrative reconsideration, upheld: -1: -1 < 0, wrong; \"一件\": not a number, wrong."},
      {"填 0 或正整数，不写单位和说明；没有发生的填“0”。", "Put 0 or a positive whole number without unit or remark."},
      counts_of_table_4, counts_of_table_4, first_version, ""},
     apply_cell_form, {}, nullptr, counts_in(form::table_code::reconsideration_and_litigation)},

    {{"S-SIX", severity::error, rule_category::form, true, true, 2019,
      {"报告依次有六个部分", "The report has the six sections in order"},
      {"一、二、三、四、五、六各一次，依次排列，都有标题，没有别的部分",
       "sections 1 to 6, each once, in this order, with its heading, and no other section"},
      {"报告内容由条例第五十条规定，格式把它分成六个部分，既不能少，也不能多，也不换次序。",
       "Article 50 of the Regulations fixes the content and the form divides it into six sections: none less, none more, in this order."},
      {"只有 5 个部分，缺“六、其他需要报告的事项”：5 < 6，不符。",
       "Only 5 sections, \"6. Other matters to be reported\" is missing: 5 < 6, wrong."},
      {"按格式补齐六个部分，依次排列，不多不少。", "Give the six sections in the order of the form, none less and none more."},
      {form_2021, {"一、报告内容：“不能遗漏，也不宜泛化”", "I. Content of the report: \"nothing may be left out, and it should not be widened\""}},
      {form_2019, {"附件 年度报告格式（试行）的六个部分", "Annex, the six sections of the trial form"}},
      first_version, ""},
     apply_six_sections, {}, nullptr, {}},
};
// clang-format on

inline constexpr std::size_t rule_count = std::size(catalogue);

/// Counts up when a rule is added, changed or withdrawn.
inline constexpr std::string_view catalogue_version = "1";

/// The place of a row in the catalogue, and in rules().
inline std::size_t position_of(const rule_row &row) {
    return static_cast<std::size_t>(&row - catalogue);
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
        if ((row.equality != nullptr) != in_both_languages(row.differs)) return false;
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
