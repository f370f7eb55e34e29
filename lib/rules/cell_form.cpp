// The rules on the form of a single cell: a count is a whole number, an amount is exact to the fen.
#include "rules/cell_form.hpp"

#include "model/decimal.hpp"
#include "rules/examination.hpp"
#include "rules/references.hpp"

namespace ogi::checking {
namespace {

bool is_money(form::value_type t) {
    return t == form::value_type::amount_10k_yuan || t == form::value_type::amount_with_unit;
}

unsigned decimals_of(form::value_type t) {
    return is_money(t) ? decimals_10k_yuan : 0;
}

finding assess(const cell &c, form::value_type t, const examination &exam) {
    switch (c.state()) {
    case cell_state::number:
        return c.value() < 0 && t != form::value_type::signed_count ? finding::negative : finding::holds;
    case cell_state::text: return finding::unread;
    default: return exam.figure_in(c) ? finding::holds : finding::no_figure;
    }
}

bilingual why_there_is_no_figure(const cell &c) {
    const bilingual_view state = state_in_words(c.state());
    if (c.state() != cell_state::not_applicable) return {std::string(state.zh), std::string(state.en)};
    const std::string print = beginning_of(c.print());
    return {"填的是“" + print + "”，没有数", "it is marked \"" + print + "\" and has no figure"};
}

issue &describe(issue &i, std::size_t index, finding f, const examination &exam) {
    const form::value_type type = form::cells[index].type;
    const cell &c = exam.subject()[index];
    i.instance = i.path = path_at(index);
    i.label = exam.label_of(index);
    i.place = exam.place_of(index);
    i.operands.push_back(exam.operand_at(index, true, 1));
    if (c.is_number()) {
        i.actual = format_decimal(c.value(), decimals_of(type));
        if (type != form::value_type::signed_count) {
            i.expression = {"本格 ≥ 0", "this cell ≥ 0"};
            i.expression_value = i.actual + " ≥ 0";
        }
    }

    i.arguments.push_back({"place", i.label});
    if (f == finding::negative) i.arguments.push_back({"value", {i.actual, i.actual}});
    if (f == finding::unread) {
        const std::string print = beginning_of(c.print());
        const bilingual_view reason = why_unread(c.print(), type);
        i.arguments.push_back({"print", {print, print}});
        i.arguments.push_back({"reason", {std::string(reason.zh), std::string(reason.en)}});
    }
    if (f == finding::no_figure) i.arguments.push_back({"reason", why_there_is_no_figure(c)});
    return i;
}

} // namespace

bilingual_view why_unread(std::string_view print, form::value_type type) {
    const bool money = is_money(type);
    switch (parse_decimal(print, decimals_of(type)).fault) {
    case decimal_fault::too_precise:
        if (money) return {"小数超过 6 位，不足 1 分", "it has more than 6 decimals, less than one fen"};
        return {"计数不能带小数", "a count has no decimals"};
    case decimal_fault::out_of_range: return {"位数过多，超出 64 位整数", "it has more digits than 64 bits hold"};
    case decimal_fault::none:
        if (type == form::value_type::amount_with_unit)
            return {"没有写明单位（元或万元）", "its unit (yuan or 10,000 yuan) is missing"};
        return {"没有作为数字读入", "it was not read as a number"};
    case decimal_fault::not_a_number: break;
    }
    const bool has_digit = print.find_first_of("0123456789") != std::string_view::npos;
    if (has_digit) return {"数字以外还有别的内容", "there is more than a number"};
    return {"不是数字", "it is not a number"};
}

void apply_cell_form(const rule_row &row, examination &exam) {
    for (std::size_t index = 0; index < form::cell_count; ++index) {
        const form::cell_line &line = form::cells[index];
        if (!row.cells.has(line)) continue;
        const cell &c = exam.subject()[index];
        const standing s = exam.standing_of_cell(index);
        if (s == standing::not_there) continue;
        const finding f = s == standing::replaced ? finding::replaced : assess(c, line.type, exam);
        if (issue *listed = exam.note(row, f)) exam.finish(describe(*listed, index, f, exam), row, f);
    }
}

} // namespace ogi::checking
