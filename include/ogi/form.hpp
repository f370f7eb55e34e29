// The official form: editions, tables, rows, columns, and the codes and labels of its value cells.
// Sources: 国办公开办函〔2019〕60号 (trial form), 国办公开办函〔2021〕30号 (form in force).
#pragma once

#include <ogi/error.hpp>
#include <ogi/form_codes.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ogi {

/// The editions of the form. Reports for years before 2019 have another form and are not read.
enum class edition : std::int32_t {
    fmt2019_trial = 2019, ///< 国办公开办函〔2019〕60号, for the years 2019 and 2020
    fmt2021 = 2021,       ///< 国办公开办函〔2021〕30号, for the years from 2021 on
};

/// The three tables, numbered as the sections they stand in.
enum class form_table : std::int32_t {
    proactive_disclosure = 2,
    applications = 3,
    reconsideration_and_litigation = 4,
};

/// What a value cell holds.
enum class cell_type : std::int32_t {
    count = 1,            ///< a non-negative whole number of 件, 项 …
    signed_count = 2,     ///< a whole number that may be negative: 本年增/减 of the 2019 edition
    amount_10k_yuan = 3,  ///< money, printed in 万元
    amount_with_unit = 4, ///< money, printed with its unit: 采购总金额 of the 2019 edition
    amount_yuan = 5,      ///< money, printed in 元: 信息处理费, which stands outside the tables
};

/// Whether a cell holds money, so that its value is a number of 分.
constexpr bool is_money(cell_type t) noexcept {
    return t == cell_type::amount_10k_yuan || t == cell_type::amount_with_unit || t == cell_type::amount_yuan;
}

/// The stable code of a value cell: table × 10000 + row × 100 + column. 0 is no cell.
enum class cell_code : std::int32_t { none = 0 };

/// The code of a cell of table 3.
constexpr cell_code code_of(application_row row, applicant column) noexcept {
    return cell_code{30000 + static_cast<std::int32_t>(row) * 100 + static_cast<std::int32_t>(column)};
}
/// The code of a cell of table 4.
constexpr cell_code code_of(proceeding group, proceeding_result column) noexcept {
    return cell_code{40000 + static_cast<std::int32_t>(group) * 100 + static_cast<std::int32_t>(column)};
}
/// The code of a cell of table 2. The table is ragged: index_of tells whether the form has this cell.
constexpr cell_code code_of(disclosure_row row, disclosure_measure column) noexcept {
    return cell_code{20000 + static_cast<std::int32_t>(row) * 100 + static_cast<std::int32_t>(column)};
}

/// The place of a cell in the flat array of a report (0 … cell_count − 1, schema order), or nothing when the form has
/// no cell of this code.
std::optional<std::size_t> index_of(cell_code code) noexcept;
/// The code of the cell at a place in the flat array. Precondition: index < cell_count.
cell_code code_at(std::size_t index) noexcept;

/// What the cell at a place in the flat array holds. Precondition: index < cell_count.
cell_type type_at(std::size_t index) noexcept;
/// Whether the cell stands in this edition of the form. Precondition: index < cell_count.
bool stands_in(edition e, std::size_t index) noexcept;

/// The path of a cell, the same in JSON and XML: "applications.outcome.disclosed.total". Precondition: index <
/// cell_count.
std::string_view path_at(std::size_t index) noexcept;
/// The place of the cell with this path (separated by '.' or, as a JSON Pointer, by '/'), or nothing.
std::optional<std::size_t> index_of_path(std::string_view path) noexcept;

/// The label of a cell for a reader: "表三 · （七）总计 · 自然人". Precondition: index < cell_count.
std::string label_at(std::size_t index, edition e, language l);
/// The official labels from the outside in, as the form prints them: "三、本年度办理结果/（七）总计 × 自然人".
/// Precondition: index < cell_count.
std::string official_label_at(std::size_t index, edition e);

/// The label of a row of a table (of table 4: of a group of columns) as an edition prints it, or in English. Of a row
/// that this edition lacks it is the label of the other one; empty when there is no such row in any.
std::string_view row_label(form_table table, std::int32_t row, edition e, language l) noexcept;
/// The same of a column.
std::string_view column_label(form_table table, std::int32_t column, edition e, language l) noexcept;

inline std::string_view label_of(disclosure_row row, edition e, language l) noexcept {
    return row_label(form_table::proactive_disclosure, static_cast<std::int32_t>(row), e, l);
}
inline std::string_view label_of(disclosure_measure column, edition e, language l) noexcept {
    return column_label(form_table::proactive_disclosure, static_cast<std::int32_t>(column), e, l);
}
inline std::string_view label_of(application_row row, edition e, language l) noexcept {
    return row_label(form_table::applications, static_cast<std::int32_t>(row), e, l);
}
inline std::string_view label_of(applicant column, edition e, language l) noexcept {
    return column_label(form_table::applications, static_cast<std::int32_t>(column), e, l);
}
inline std::string_view label_of(proceeding group, edition e, language l) noexcept {
    return row_label(form_table::reconsideration_and_litigation, static_cast<std::int32_t>(group), e, l);
}
inline std::string_view label_of(proceeding_result column, edition e, language l) noexcept {
    return column_label(form_table::reconsideration_and_litigation, static_cast<std::int32_t>(column), e, l);
}

} // namespace ogi
