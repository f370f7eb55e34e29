// What findings on some cells have in common: the cells as operands, and those that have no figure by name.
#pragma once

#include "rules/examination.hpp"
#include "rules/references.hpp"

namespace ogi::checking {

/// The place of a cell of table 2 in the form.
constexpr std::size_t disclosure_index(std::int32_t row, std::int32_t measure) {
    return form::index_of(form::code_of(form::table_code::proactive_disclosure, row, measure));
}

/// The path of a row: that of one of its cells without the column.
inline std::string_view row_path(std::size_t index) {
    const std::string_view path = path_at(index);
    return path.substr(0, path.rfind('.'));
}

/// Says which cell the finding is about, and calls it so in the message.
void describe_cell(issue &i, const examination &exam, std::size_t index);
/// The same of something outside the tables: a JSON Pointer and what it is called.
void describe_part(issue &i, std::string_view instance, std::string_view pointer, const bilingual &label);
void add_argument(issue &i, std::string_view name, std::string_view figure);
void add_argument(issue &i, std::string_view name, const bilingual_view &words);

/// Why the one cell of a finding has no figure.
void say_there_is_no_figure(issue &i);

/// Says how many cells have no figure, and which.
void write_missing(issue &i, const cell_list &missing);
/// Names the operands that have no figure.
template <class Name> void list_missing(issue &i, const examination &exam, const Name &name) {
    cell_list missing;
    for (const operand &o : i.operands)
        if (!exam.figure_in(o.value)) missing.add(with_state({name(o, language::zh), name(o, language::en)}, o.value));
    write_missing(i, missing);
}
/// The same with the label of each.
void list_missing(issue &i, const examination &exam);

} // namespace ogi::checking
