// The linear relations of the form as data: signed cells on two sides that must be equal, repeated along a table.
#pragma once

#include "form/table.hpp"

#include <ogi/profile.hpp>

#include <initializer_list>

namespace ogi::checking {

/// The first year that is reported on in a form of this library (国办公开办函〔2019〕60号).
inline constexpr std::int32_t first_year_of_the_form = 2019;

constexpr std::string_view sign_of(comparison c) {
    return c == comparison::equal ? "=" : c == comparison::at_most ? "≤" : "≥";
}

/// Whether two figures stand to each other as they should.
constexpr bool stand_so(comparison c, std::int64_t left, std::int64_t right) {
    return c == comparison::equal ? left == right : c == comparison::at_most ? left <= right : left >= right;
}

/// Whether a figure says what there is at the end of a year or of the year before, and not what happened in the year.
constexpr bool is_stock(const form::cell_line &c) {
    return c.table == form::table_code::proactive_disclosure &&
           (c.column == form::measure_code::currently_effective || c.column == form::measure_code::total_disclosed ||
            c.column == form::measure_code::previous_year_items || c.column == form::measure_code::change_this_year);
}

/// Codes of rows or columns of one table.
struct line_codes {
    std::array<std::int32_t, 24> codes{};
    std::size_t size = 0;

    constexpr void add(std::int32_t code) { codes[size++] = code; }
};

template <class... Codes> constexpr line_codes lines(Codes... codes) {
    line_codes out;
    (out.add(codes), ...);
    return out;
}

/// The lines whose figures a total contains.
template <class Line, std::size_t N> constexpr line_codes parts_of(const Line (&all)[N], std::int32_t total) {
    line_codes out;
    for (const Line &line : all)
        if (line.sums_into == total) out.add(line.code);
    return out;
}

/// What a relation is repeated along: the columns of table 3, its rows, the groups of table 4, the rows of documents
/// (规章, 行政规范性文件) of table 2, and its rows of items (项目数量) in the 2019 edition.
enum class scope : std::uint8_t { each_column, each_row, each_group, each_document_row, each_item_row };

/// Whose cell a term is.
enum class year : std::int8_t { reported = 0, previous = -1 };

/// A cell of the relation: its place in the flat array for the first instance.
struct term {
    std::uint8_t offset = 0;
    bool left = true;
    std::int8_t sign = 1;
    form::edition_set editions = form::both; // a term of one edition only is an alternative: see choose_terms
    checking::year of = checking::year::reported;
};

/// Σ left = Σ right (or ≤, ≥) for every instance i, over the cells offset + i × stride + shift(i).
struct relation {
    checking::scope scope = scope::each_column;
    std::size_t instances = 0, stride = 0;
    std::array<term, 24> terms{};
    std::size_t size = 0;
    comparison compare = comparison::equal;
    std::array<std::uint8_t, 8> shifts{}; // where the rows of the table are not all of one length

    constexpr std::size_t cell(const term &t, std::size_t instance) const {
        return t.offset + instance * stride + (instance < shifts.size() ? shifts[instance] : 0);
    }
    /// Which editions have this instance.
    constexpr form::edition_set editions_of(std::size_t instance) const {
        return scope == scope::each_row ? form::application_rows[instance].editions : form::both;
    }
    /// The cell that the relation is about: the first on its right side, the total of a sum.
    constexpr const term &subject() const {
        std::size_t i = 0;
        while (i + 1 < size && terms[i].left)
            ++i;
        return terms[i];
    }
    /// Whether an instance is about a total of the table, and not about one of its parts.
    constexpr bool is_of_total(std::size_t instance) const {
        return scope == scope::each_column && form::applicants[instance].kind == form::line_kind::total;
    }
    constexpr bool has_alternatives() const {
        for (std::size_t i = 0; i < size; ++i)
            if (terms[i].editions != form::both) return true;
        return false;
    }
};

/// The place of a measure in the first row of documents of table 2.
constexpr std::size_t document_index(std::int32_t measure) {
    std::size_t i = 0;
    while (form::cells[i].row != form::cells[0].row || form::cells[i].column != measure)
        ++i;
    return i;
}
inline constexpr std::size_t measures_of_a_document_row = 6; // of both editions

/// The place of a measure in the first row of items of table 2. All rows of items begin with the two numbers of items;
/// that of fees has the amount before them, and the last is without decisions.
constexpr std::size_t item_index(std::int32_t measure) {
    std::size_t i = 0;
    while (form::cells[i].row != form::disclosure_row_code::administrative_licensing ||
           form::cells[i].column != measure)
        ++i;
    return i;
}
inline constexpr std::size_t item_rows = 5, measures_of_an_item_row = 3;

constexpr term term_of(scope s, std::int32_t line, bool left) {
    std::size_t offset = 0;
    form::edition_set editions = form::both;
    switch (s) {
    case scope::each_column:
        offset = form::application_index(line, 1);
        editions = form::line_of(form::application_rows, line).editions;
        break;
    case scope::each_row: offset = form::first_application + static_cast<std::size_t>(line - 1); break;
    case scope::each_group: offset = form::proceeding_index(1, line); break;
    case scope::each_document_row: offset = document_index(line); break;
    case scope::each_item_row: offset = item_index(line); break;
    }
    return {static_cast<std::uint8_t>(offset), left, 1, editions, year::reported};
}

/// The relation that the figures of these lines are equal in sum, in each instance of the scope.
constexpr relation equal_sums(scope s, const line_codes &left, const line_codes &right) {
    relation out;
    out.scope = s;
    switch (s) {
    case scope::each_column: out.instances = form::applicant_count, out.stride = 1; break;
    case scope::each_row: out.instances = form::row_count, out.stride = form::applicant_count; break;
    case scope::each_group: out.instances = std::size(form::proceedings), out.stride = form::result_count; break;
    case scope::each_document_row: out.instances = 2, out.stride = measures_of_a_document_row; break;
    case scope::each_item_row:
        out.instances = item_rows, out.stride = measures_of_an_item_row;
        out.shifts[item_rows - 1] = 1; // the amount of the fees
        break;
    }
    for (std::size_t i = 0; i < left.size; ++i)
        out.terms[out.size++] = term_of(s, left.codes[i], true);
    for (std::size_t i = 0; i < right.size; ++i)
        out.terms[out.size++] = term_of(s, right.codes[i], false);
    return out;
}

/// The same sides, that may differ one way.
constexpr relation with_comparison(relation r, comparison compare) {
    r.compare = compare;
    return r;
}

static_assert(form::cells[measures_of_a_document_row].row == form::cells[0].row + 1 &&
                  form::cells[2 * measures_of_a_document_row - 1].row == form::cells[0].row + 1,
              "table 2 begins with two rows of documents");
/// A term for the cell of last year's report.
constexpr term of_last_year(term t) {
    t.of = year::previous;
    return t;
}
/// A term that is taken away.
constexpr term less(term t) {
    t.sign = -1;
    return t;
}

/// The relation of two sides of terms, in each instance of the scope.
constexpr relation relation_of(scope s, comparison c, std::initializer_list<term> terms) {
    relation out = equal_sums(s, {}, {});
    out.compare = c;
    for (const term &t : terms)
        out.terms[out.size++] = t;
    return out;
}

constexpr bool rows_of_items_are_as_said() {
    const relation rel = equal_sums(scope::each_item_row, lines(form::measure_code::previous_year_items),
                                    lines(form::measure_code::change_this_year));
    std::int32_t row = form::disclosure_row_code::administrative_licensing;
    for (std::size_t i = 0; i < rel.instances; ++i, ++row) {
        const form::cell_line &items = form::cells[rel.cell(rel.terms[0], i)],
                              &change = form::cells[rel.cell(rel.terms[1], i)];
        if (items.row != row || items.column != form::measure_code::previous_year_items) return false;
        if (change.row != row || change.column != form::measure_code::change_this_year) return false;
    }
    return true;
}
static_assert(rows_of_items_are_as_said(), "the rows of items of table 2 follow each other");
static_assert(form::cell_count <= 256, "the place of a cell fits the offset of a term");
static_assert(form::applicants[0].code == 1 && form::proceedings[0].code == 1, "instances count from code 1");

} // namespace ogi::checking
