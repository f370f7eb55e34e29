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

/// Names the operands that have no figure.
template <class Name> void list_missing(issue &i, const examination &exam, const Name &name) {
    constexpr std::size_t most_named = 4;
    std::size_t missing = 0;
    bilingual cells;
    for (const operand &o : i.operands) {
        if (exam.figure_in(o.value) || ++missing > most_named) continue;
        const bilingual_view state = state_in_words(o.value.state());
        if (missing > 1) cells.zh += "、", cells.en += ", ";
        cells.zh += name(o, language::zh).append(state.zh);
        cells.en += name(o, language::en).append(" ").append(state.en);
    }
    if (missing > most_named) cells.zh += "等", cells.en += ", ...";
    const std::string count = std::to_string(missing);
    i.arguments.push_back({"count", {count, count}});
    i.arguments.push_back({"cells", std::move(cells)});
}
/// The same with the label of each.
void list_missing(issue &i, const examination &exam);

} // namespace ogi::checking
