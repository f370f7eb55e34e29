// The linear relations of the form as data: signed cells on two sides that must be equal, repeated along a table.
#pragma once

#include "form/table.hpp"

namespace ogi::checking {

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

/// What a relation is repeated along: the columns of table 3, its rows, the groups of table 4.
enum class scope : std::uint8_t { each_column, each_row, each_group };

/// A cell of the relation: its place in the flat array for the first instance.
struct term {
    std::uint8_t offset = 0;
    bool left = true;
    std::int8_t sign = 1;
    form::edition_set editions = form::both; // a term of one edition only is an alternative: see choose_terms
};

/// Σ left = Σ right for every instance i, over the cells offset + i × stride.
struct relation {
    checking::scope scope = scope::each_column;
    std::size_t instances = 0, stride = 0;
    std::array<term, 24> terms{};
    std::size_t size = 0;

    constexpr std::size_t cell(const term &t, std::size_t instance) const { return t.offset + instance * stride; }
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
    constexpr bool has_alternatives() const {
        for (std::size_t i = 0; i < size; ++i)
            if (terms[i].editions != form::both) return true;
        return false;
    }
};

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
    }
    return {static_cast<std::uint8_t>(offset), left, 1, editions};
}

/// The relation that the figures of these lines are equal in sum, in each instance of the scope.
constexpr relation equal_sums(scope s, const line_codes &left, const line_codes &right) {
    relation out;
    out.scope = s;
    out.instances = s == scope::each_column ? form::applicant_count
                    : s == scope::each_row  ? form::row_count
                                            : std::size(form::proceedings);
    out.stride = s == scope::each_column ? 1 : s == scope::each_row ? form::applicant_count : form::result_count;
    for (std::size_t i = 0; i < left.size; ++i)
        out.terms[out.size++] = term_of(s, left.codes[i], true);
    for (std::size_t i = 0; i < right.size; ++i)
        out.terms[out.size++] = term_of(s, right.codes[i], false);
    return out;
}

static_assert(form::cell_count <= 256, "the place of a cell fits the offset of a term");
static_assert(form::applicants[0].code == 1 && form::proceedings[0].code == 1, "instances count from code 1");

} // namespace ogi::checking
