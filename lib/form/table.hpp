// The form as data: every line of the *.def files beside this header as constexpr arrays, and the value cells that
// follow from them. Nothing here knows of reports; everything else takes its keys, labels and codes from here.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ogi::form {

enum edition_set : std::uint8_t { fmt2019_trial = 1, fmt2021 = 2, both = 3 };
enum class line_kind : std::uint8_t { input, total };
enum class value_type : std::uint8_t { count = 1, signed_count = 2, amount_10k_yuan = 3, amount_with_unit = 4 };

namespace table_code {
enum : std::int32_t { proactive_disclosure = 2, applications = 3, reconsideration_and_litigation = 4 };
}

// The codes of each file as plain enumerators, so that one line of a .def file can name another.
namespace group_code {
enum : std::int32_t {
    none = 0,
#define OGI_GROUP(name, code, ...) name = code,
#define OGI_ROW(...)
#include "form/application_rows.def"
#undef OGI_GROUP
#undef OGI_ROW
};
} // namespace group_code
namespace row_code {
enum : std::int32_t {
    none = 0,
#define OGI_GROUP(...)
#define OGI_ROW(name, code, ...) name = code,
#include "form/application_rows.def"
#undef OGI_GROUP
#undef OGI_ROW
};
} // namespace row_code
namespace applicant_code {
enum : std::int32_t {
    none = 0,
#define OGI_APPLICANT(name, code, ...) name = code,
#include "form/applicants.def"
#undef OGI_APPLICANT
};
} // namespace applicant_code
namespace block_code {
enum : std::int32_t {
#define OGI_BLOCK(name, code, ...) name = code,
#define OGI_DISCLOSURE_ROW(...)
#define OGI_MEASURE(...)
#define OGI_DISCLOSURE_CELL(...)
#include "form/disclosure.def"
#undef OGI_BLOCK
#undef OGI_DISCLOSURE_ROW
};
} // namespace block_code
namespace disclosure_row_code {
enum : std::int32_t {
#define OGI_BLOCK(...)
#define OGI_DISCLOSURE_ROW(name, code, ...) name = code,
#include "form/disclosure.def"
#undef OGI_DISCLOSURE_ROW
#undef OGI_MEASURE
};
} // namespace disclosure_row_code
namespace measure_code {
enum : std::int32_t {
#define OGI_DISCLOSURE_ROW(...)
#define OGI_MEASURE(name, code, ...) name = code,
#include "form/disclosure.def"
#undef OGI_BLOCK
#undef OGI_DISCLOSURE_ROW
#undef OGI_MEASURE
#undef OGI_DISCLOSURE_CELL
};
} // namespace measure_code
namespace proceeding_code {
enum : std::int32_t {
#define OGI_PROCEEDING(name, code, ...) name = code,
#define OGI_RESULT(...)
#include "form/proceedings.def"
#undef OGI_PROCEEDING
#undef OGI_RESULT
};
} // namespace proceeding_code
namespace result_code {
enum : std::int32_t {
    none = 0,
#define OGI_PROCEEDING(...)
#define OGI_RESULT(name, code, ...) name = code,
#include "form/proceedings.def"
#undef OGI_PROCEEDING
#undef OGI_RESULT
};
} // namespace result_code

/// A caption of table 3 without cells of its own.
struct group {
    std::string_view name;
    std::int32_t code;
    std::string_view key;
    std::int32_t parent; // group_code
    std::string_view label, variants, label_en, basis;
};

/// A row of table 3.
struct application_row {
    std::string_view name;
    std::int32_t code;
    std::string_view key;
    std::int32_t group; // group_code
    line_kind kind;
    std::int32_t sums_into; // row_code
    edition_set editions;
    std::string_view label, variants, label_en, basis;
};

/// A column of table 3.
struct applicant {
    std::string_view name;
    std::int32_t code;
    std::string_view key, caption;
    line_kind kind;
    std::int32_t sums_into; // applicant_code
    std::string_view label, variants, label_en;
};

/// A block of table 2: one item of article 20.
struct block {
    std::string_view name;
    std::int32_t code;
    std::string_view key;
    edition_set editions;
    std::string_view label, label_en;
};

/// A row or a column (measure) of table 2.
struct disclosure_line {
    std::string_view name;
    std::int32_t code;
    std::string_view key, label_2019, label_2021, variants, label_en;
};

/// A value cell of table 2.
struct disclosure_cell {
    std::int32_t block, row, measure;
    edition_set editions;
    value_type type;
};

/// A group of five columns of table 4.
struct proceeding {
    std::string_view name;
    std::int32_t code;
    std::string_view key, caption, label, variants, label_en;
};

/// A column within a group of table 4.
struct proceeding_result {
    std::string_view name;
    std::int32_t code;
    std::string_view key;
    line_kind kind;
    std::int32_t sums_into; // result_code
    std::string_view label, variants, label_en;
};

/// A section of the report, or an aspect of section one (then without legal basis).
struct heading {
    std::string_view name;
    std::int32_t code;
    std::string_view key, numeral, text, variants, text_en, basis;
};

// clang-format off
inline constexpr group groups[] = {
#define OGI_GROUP(name, code, key, parent, label, variants, label_en, basis) \
    {#name, code, key, group_code::parent, label, variants, label_en, basis},
#define OGI_ROW(...)
#include "form/application_rows.def"
#undef OGI_GROUP
#undef OGI_ROW
};

inline constexpr application_row application_rows[] = {
#define OGI_GROUP(...)
#define OGI_ROW(name, code, key, parent, kind, total, editions, label, variants, label_en, basis) \
    {#name, code, key, group_code::parent, line_kind::kind, row_code::total, editions, label, variants, label_en, basis},
#include "form/application_rows.def"
#undef OGI_GROUP
#undef OGI_ROW
};

inline constexpr applicant applicants[] = {
#define OGI_APPLICANT(name, code, key, caption, kind, into, label, variants, label_en) \
    {#name, code, key, caption, line_kind::kind, applicant_code::into, label, variants, label_en},
#include "form/applicants.def"
#undef OGI_APPLICANT
};
/// The spanning header over all of them, and other words for that over organizations.
inline constexpr std::string_view applicants_caption = "申请人情况",
                                  organizations_caption_variants =
                                      "法人或者其他组织|法人及其他组织|法人和其他组织|法人、其他组织";

#define OGI_BLOCK(name, code, key, editions, label, label_en) {#name, code, key, editions, label, label_en},
#define OGI_DISCLOSURE_ROW(...)
#define OGI_MEASURE(...)
#define OGI_DISCLOSURE_CELL(...)
inline constexpr block blocks[] = {
#include "form/disclosure.def"
};
#undef OGI_BLOCK
#undef OGI_DISCLOSURE_ROW
#define OGI_BLOCK(...)
#define OGI_DISCLOSURE_ROW(name, code, key, label_2019, label_2021, variants, label_en) \
    {#name, code, key, label_2019, label_2021, variants, label_en},
inline constexpr disclosure_line disclosure_rows[] = {
#include "form/disclosure.def"
};
#undef OGI_DISCLOSURE_ROW
#undef OGI_MEASURE
#define OGI_DISCLOSURE_ROW(...)
#define OGI_MEASURE(name, code, key, label_2019, label_2021, variants, label_en) \
    {#name, code, key, label_2019, label_2021, variants, label_en},
inline constexpr disclosure_line measures[] = {
#include "form/disclosure.def"
};
#undef OGI_MEASURE
#undef OGI_DISCLOSURE_CELL
#define OGI_MEASURE(...)
#define OGI_DISCLOSURE_CELL(block, row, measure, editions, type) \
    {block_code::block, disclosure_row_code::row, measure_code::measure, editions, value_type::type},
inline constexpr disclosure_cell disclosure_cells[] = {
#include "form/disclosure.def"
};
#undef OGI_BLOCK
#undef OGI_DISCLOSURE_ROW
#undef OGI_MEASURE
#undef OGI_DISCLOSURE_CELL

inline constexpr proceeding proceedings[] = {
#define OGI_PROCEEDING(name, code, key, caption, label, variants, label_en) \
    {#name, code, key, caption, label, variants, label_en},
#define OGI_RESULT(...)
#include "form/proceedings.def"
#undef OGI_PROCEEDING
#undef OGI_RESULT
};

inline constexpr proceeding_result proceeding_results[] = {
#define OGI_PROCEEDING(...)
#define OGI_RESULT(name, code, key, kind, into, label, variants, label_en) \
    {#name, code, key, line_kind::kind, result_code::into, label, variants, label_en},
#include "form/proceedings.def"
#undef OGI_PROCEEDING
#undef OGI_RESULT
};

inline constexpr heading sections[] = {
#define OGI_SECTION(name, code, key, numeral, text, variants, text_en, basis) \
    {#name, code, key, numeral, text, variants, text_en, basis},
#define OGI_ASPECT(...)
#include "form/sections.def"
#undef OGI_SECTION
#undef OGI_ASPECT
};

inline constexpr heading aspects[] = {
#define OGI_SECTION(...)
#define OGI_ASPECT(name, code, key, numeral, text, variants, text_en) \
    {#name, code, key, numeral, text, variants, text_en, ""},
#include "form/sections.def"
#undef OGI_SECTION
#undef OGI_ASPECT
};
// clang-format on

/// The line with this code. Precondition: there is one (the tables prove it for codes that stand in them).
template <class Line, std::size_t N> constexpr const Line &line_of(const Line (&lines)[N], std::int32_t code) {
    for (const Line &line : lines)
        if (line.code == code) return line;
    return lines[0];
}

/// The position of the line with this code, or N.
template <class Line, std::size_t N> constexpr std::size_t position_of(const Line (&lines)[N], std::int32_t code) {
    std::size_t i = 0;
    while (i < N && lines[i].code != code)
        ++i;
    return i;
}

// ---- the value cells ------------------------------------------------------------------------------------------------

inline constexpr std::size_t disclosure_count = std::size(disclosure_cells);
inline constexpr std::size_t applicant_count = std::size(applicants);
inline constexpr std::size_t row_count = std::size(application_rows);
inline constexpr std::size_t application_count = row_count * applicant_count;
inline constexpr std::size_t result_count = std::size(proceeding_results);
inline constexpr std::size_t proceeding_cell_count = std::size(proceedings) * result_count;

/// Where each table begins in the flat array of cells: table 2, table 3 row by row, table 4 group by group. This is
/// also the schema order of JSON and XML.
inline constexpr std::size_t first_disclosure = 0;
inline constexpr std::size_t first_application = disclosure_count;
inline constexpr std::size_t first_proceeding = first_application + application_count;
inline constexpr std::size_t cell_count = first_proceeding + proceeding_cell_count;

/// A value cell of the form. The code is ABI: table × 10000 + row × 100 + column, of the codes of the .def files.
struct cell_line {
    std::int32_t code;
    std::int32_t table, row, column;
    edition_set editions;
    value_type type;
};

constexpr std::int32_t code_of(std::int32_t table, std::int32_t row, std::int32_t column) {
    return table * 10000 + row * 100 + column;
}

constexpr std::array<cell_line, cell_count> make_cells() {
    std::array<cell_line, cell_count> out{};
    std::size_t i = 0;
    for (const disclosure_cell &c : disclosure_cells)
        out[i++] = {code_of(table_code::proactive_disclosure, c.row, c.measure),
                    table_code::proactive_disclosure,
                    c.row,
                    c.measure,
                    c.editions,
                    c.type};
    for (const application_row &r : application_rows)
        for (const applicant &a : applicants)
            out[i++] = {code_of(table_code::applications, r.code, a.code),
                        table_code::applications,
                        r.code,
                        a.code,
                        r.editions,
                        value_type::count};
    for (const proceeding &p : proceedings)
        for (const proceeding_result &r : proceeding_results)
            out[i++] = {code_of(table_code::reconsideration_and_litigation, p.code, r.code),
                        table_code::reconsideration_and_litigation,
                        p.code,
                        r.code,
                        both,
                        value_type::count};
    return out;
}
inline constexpr std::array<cell_line, cell_count> cells = make_cells();

constexpr std::size_t cells_in(edition_set edition) {
    std::size_t n = 0;
    for (const cell_line &c : cells)
        n += (c.editions & edition) != 0;
    return n;
}

constexpr std::array<std::uint8_t, row_count + 1> make_row_positions() {
    std::array<std::uint8_t, row_count + 1> out{};
    for (std::size_t i = 0; i < row_count; ++i)
        out[static_cast<std::size_t>(application_rows[i].code)] = static_cast<std::uint8_t>(i);
    return out;
}
inline constexpr std::array<std::uint8_t, row_count + 1> row_positions = make_row_positions();

/// The place in the flat array of a cell of table 3 or 4. Precondition: the codes are of the form.
constexpr std::size_t application_index(std::int32_t row, std::int32_t applicant) {
    return first_application + row_positions[static_cast<std::size_t>(row)] * applicant_count +
           static_cast<std::size_t>(applicant - 1);
}
constexpr std::size_t proceeding_index(std::int32_t proceeding, std::int32_t result) {
    return first_proceeding + static_cast<std::size_t>(proceeding - 1) * result_count +
           static_cast<std::size_t>(result - 1);
}

/// The place in the flat array of a cell code, or cell_count when there is no such cell.
constexpr std::size_t index_of(std::int32_t code) {
    const std::int32_t table = code / 10000, row = code / 100 % 100, column = code % 100;
    switch (table) {
    case table_code::proactive_disclosure:
        for (std::size_t i = 0; i < disclosure_count; ++i)
            if (disclosure_cells[i].row == row && disclosure_cells[i].measure == column) return first_disclosure + i;
        return cell_count;
    case table_code::applications:
        if (row < 1 || row > static_cast<std::int32_t>(row_count)) return cell_count;
        if (column < 1 || column > static_cast<std::int32_t>(applicant_count)) return cell_count;
        return application_index(row, column);
    case table_code::reconsideration_and_litigation:
        if (row < 1 || row > static_cast<std::int32_t>(std::size(proceedings))) return cell_count;
        if (column < 1 || column > static_cast<std::int32_t>(result_count)) return cell_count;
        return proceeding_index(row, column);
    default: return cell_count;
    }
}

constexpr std::string_view table_key(std::int32_t table) {
    switch (table) {
    case table_code::proactive_disclosure: return "proactive_disclosure";
    case table_code::applications: return "applications";
    default: return "reconsideration_and_litigation";
    }
}

// ---- what the tables promise ----------------------------------------------------------------------------------------

template <class Line, std::size_t N> constexpr bool codes_are_dense(const Line (&lines)[N]) {
    bool seen[N + 1] = {};
    for (const Line &line : lines) {
        if (line.code < 1 || line.code > static_cast<std::int32_t>(N) || seen[line.code]) return false;
        seen[line.code] = true;
    }
    return true;
}

template <class Line, std::size_t N> constexpr bool keys_are_unique(const Line (&lines)[N]) {
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t j = i + 1; j < N; ++j)
            if (lines[i].key == lines[j].key || lines[i].name == lines[j].name) return false;
    return true;
}

/// Under one caption of table 3 no two lines, captions or rows, have the same key.
constexpr bool row_keys_are_unique() {
    for (const application_row &a : application_rows) {
        for (const application_row &b : application_rows)
            if (a.code != b.code && a.group == b.group && a.key == b.key) return false;
        for (const group &g : groups)
            if (g.parent == a.group && g.key == a.key) return false;
    }
    return true;
}

template <class Line, std::size_t N> constexpr bool parts_sum_into_totals(const Line (&lines)[N]) {
    for (const Line &line : lines) {
        if (line.sums_into == 0) continue;
        const std::size_t total = position_of(lines, line.sums_into);
        if (total == N || lines[total].kind != line_kind::total || line.kind != line_kind::input) return false;
    }
    return true;
}

/// A caption stands before what it covers, so a path can be built in one pass and has no cycle.
constexpr bool captions_come_first() {
    for (const group &g : groups)
        if (g.parent != group_code::none && position_of(groups, g.parent) >= position_of(groups, g.code)) return false;
    return true;
}

constexpr bool disclosure_cells_are_well_placed() {
    for (std::size_t i = 0; i < disclosure_count; ++i)
        for (std::size_t j = i + 1; j < disclosure_count; ++j) {
            const disclosure_cell &a = disclosure_cells[i], &b = disclosure_cells[j];
            if (a.row == b.row && (a.measure == b.measure || a.block != b.block)) return false;
        }
    return true;
}

static_assert(codes_are_dense(groups) && codes_are_dense(application_rows) && codes_are_dense(applicants) &&
                  codes_are_dense(blocks) && codes_are_dense(disclosure_rows) && codes_are_dense(measures) &&
                  codes_are_dense(proceedings) && codes_are_dense(proceeding_results) && codes_are_dense(sections) &&
                  codes_are_dense(aspects),
              "codes are 1..n without a gap");
static_assert(keys_are_unique(groups) && keys_are_unique(applicants) && keys_are_unique(blocks) &&
                  keys_are_unique(disclosure_rows) && keys_are_unique(measures) && keys_are_unique(proceedings) &&
                  keys_are_unique(proceeding_results) && keys_are_unique(sections) && keys_are_unique(aspects) &&
                  row_keys_are_unique(),
              "keys are unique");
static_assert(parts_sum_into_totals(application_rows) && parts_sum_into_totals(applicants) &&
                  parts_sum_into_totals(proceeding_results),
              "an input sums into a total");
static_assert(captions_come_first(), "a caption stands before the captions under it");
static_assert(disclosure_cells_are_well_placed(), "a row of table 2 stands in one block and has a measure once");
static_assert(row_code::none == 0 && row_count < 100 && applicant_count < 100, "a cell code has room for two digits");
static_assert(cells_in(fmt2021) == 200, "the 2021 edition has 10 + 175 + 15 cells");
static_assert(cells_in(fmt2019_trial) == 198, "the 2019 edition has 22 + 161 + 15 cells");

} // namespace ogi::form
