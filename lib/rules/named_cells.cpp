#include "rules/named_cells.hpp"

namespace ogi::checking {

void describe_cell(issue &i, const examination &exam, std::size_t index) {
    i.instance = i.path = path_at(index);
    i.label = exam.label_of(index);
    i.place = exam.place_of(index);
    i.operands.push_back(exam.operand_at(index, true, 1));
    i.arguments.push_back({"place", i.label});
}

void describe_part(issue &i, std::string_view instance, std::string_view pointer, const bilingual &label) {
    i.instance = instance;
    i.path = pointer;
    i.label = label;
    i.arguments.push_back({"place", label});
}

void add_argument(issue &i, std::string_view name, std::string_view figure) {
    i.arguments.push_back({name, {std::string(figure), std::string(figure)}});
}

void add_argument(issue &i, std::string_view name, const bilingual_view &words) {
    i.arguments.push_back({name, {std::string(words.zh), std::string(words.en)}});
}

void say_there_is_no_figure(issue &i) {
    add_argument(i, "reason", state_in_words(i.operands.front().value.state()));
}

void write_missing(issue &i, const cell_list &missing) {
    add_argument(i, "count", std::to_string(missing.size()));
    i.arguments.push_back({"cells", missing.names()});
}

void list_missing(issue &i, const examination &exam) {
    list_missing(i, exam, [](const operand &o, language l) { return l == language::zh ? o.label.zh : o.label.en; });
}

} // namespace ogi::checking
