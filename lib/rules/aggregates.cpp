// R-AGG and T4-DOUBLE: a report that adds up others.
#include "rules/named_cells.hpp"
#include "rules/parts.hpp"

namespace ogi::checking {
namespace {

constexpr std::size_t most_named = 4; // of cells, and of parts in the sum in figures

bool is_after_reconsideration(const form::cell_line &c) {
    return c.table == form::table_code::reconsideration_and_litigation &&
           c.row == form::proceeding_code::litigation_after_reconsideration;
}

std::string distance(std::size_t index, std::int64_t more, std::int64_t less) {
    std::int64_t out = 0;
    return __builtin_sub_overflow(more, less, &out) ? "" : figure_text(index, out);
}

bilingual name_of_part(const report &part, std::size_t number) {
    const std::string n = std::to_string(number);
    if (part.organ.empty()) return {"第 " + n + " 份", "report " + n};
    return {part.organ, part.organ};
}

operand operand_of_part(std::size_t index, std::size_t number, const examination &exam) {
    operand out;
    out.index = index;
    out.report = static_cast<std::int32_t>(number);
    out.value = (*exam.options().parts[number - 1])[index];
    out.label = exam.label_of(index);
    return out;
}

void list_reports_without(issue &i, const examination &exam) {
    cell_list missing;
    for (const operand &o : i.operands) {
        if (exam.figure_in(o.value)) continue;
        const std::size_t number = static_cast<std::size_t>(o.report);
        const bilingual whose =
            number == 0 ? bilingual{"本报告", "this report"} : name_of_part(*exam.options().parts[number - 1], number);
        const bilingual_view state = state_in_words(o.value.state());
        missing.add({whose.zh + "（" + std::string(state.zh) + "）", whose.en + " (" + std::string(state.en) + ")"});
    }
    write_missing(i, missing);
}

/// The first part whose edition does not have the figure.
void name_other_edition(issue &i, std::size_t index, const examination &exam) {
    const std::vector<const report *> &parts = exam.options().parts;
    std::size_t at = 0;
    while (at + 1 < parts.size() && (exam.figure_in((*parts[at])[index]) || stands_in(parts[at]->edition, index)))
        ++at;
    const std::string edition = std::to_string(static_cast<std::int32_t>(parts[at]->edition));
    const bilingual name = name_of_part(*parts[at], at + 1);
    i.arguments.push_back({"report", {"“" + name.zh + "”的报告", "the report of \"" + name.en + "\""}});
    i.arguments.push_back({"edition", {edition, edition}});
    i.arguments.push_back({"cells", i.label});
}

void write_figures(issue &i, std::size_t index, const sum_over_parts &s, std::string_view sign,
                   const examination &exam) {
    const bool one_part = s.what == finding::less_than_part;
    const std::int64_t left = one_part ? *exam.figure_in(i.operands.front().value) : s.sum;
    i.expected = figure_text(index, left), i.actual = figure_text(index, s.whole);
    const bool more = left > s.whole;
    const std::string gap = more ? distance(index, left, s.whole) : distance(index, s.whole, left);
    if (!gap.empty()) i.difference = (more ? "-" : "") + gap;
    i.arguments.push_back({"left", {i.expected, i.expected}});
    i.arguments.push_back({"right", {i.actual, i.actual}});
    i.arguments.push_back({"difference", {gap, gap}});
    if (one_part) {
        i.expression = {"所属一份报告 ≤ 本报告", "one report under it ≤ this report"};
        i.expression_value = i.expected + " ≤ " + i.actual;
        return;
    }
    sum_text zh(sign), en(sign), figures(sign);
    zh.add("所属各报告之和", true, 1), en.add("sum of the reports under it", true, 1);
    zh.add("本报告", false, 1), en.add("this report", false, 1);
    i.expression = {zh.text(), en.text()};
    const bool all_named = i.operands.size() <= most_named + 1;
    if (!all_named) figures.add(i.expected, true, 1);
    for (const operand &o : i.operands)
        if (all_named || o.report == 0) figures.add(figure_text(index, exam.figure_in(o.value).value()), o.left, 1);
    i.expression_value = figures.text();
}

void write(const rule_row &row, examination &exam, std::size_t index, const sum_over_parts &s, finding f,
           severity weight) {
    issue *listed = exam.note(row, f, weight);
    if (!listed) return;
    listed->instance = listed->path = path_at(index);
    listed->label = exam.label_of(index);
    listed->place = exam.place_of(index);
    if (f == finding::less_than_part)
        listed->operands.push_back(operand_of_part(index, s.largest, exam));
    else
        for (std::size_t n = 1; n <= exam.options().parts.size(); ++n)
            listed->operands.push_back(operand_of_part(index, n, exam));
    listed->operands.push_back(exam.operand_at(index, false, 1));
    listed->arguments.push_back({"place", listed->label});
    if (f == finding::missing) list_reports_without(*listed, exam);
    if (f == finding::other_edition) name_other_edition(*listed, index, exam);
    if (f == finding::less_than_part) {
        const bilingual name = name_of_part(*exam.options().parts[s.largest - 1], s.largest);
        listed->arguments.push_back({"organ", name});
    }
    const bool all_known = s.what == finding::holds || s.what == finding::differs || s.what == finding::less_than_part;
    if (all_known) write_figures(*listed, index, s, row.apply == apply_sum_of_parts ? "=" : "≤", exam);
    exam.finish(*listed, row, f);
}

void write_unfit(const rule_row &row, examination &exam, bilingual why) {
    issue *listed = exam.note(row, finding::unfit_parts);
    if (!listed) return;
    listed->instance = "parts";
    listed->path = "/included_organs";
    listed->label = {"汇总范围", "What the report adds up"};
    listed->arguments.push_back({"findings", std::move(why)});
    exam.finish(*listed, row, finding::unfit_parts);
}

} // namespace

void apply_sum_of_parts(const rule_row &row, examination &exam) {
    bilingual why = why_unfit(exam);
    const bool fit = why.zh.empty();
    if (!fit) write_unfit(row, exam, std::move(why));
    for (std::size_t index = 0; index < form::cell_count; ++index) {
        if (!exam.examines(index)) continue;
        const sum_over_parts s = add_up_parts(index, exam);
        const bool too_small = s.what == finding::less_than_part;
        if (!fit && !too_small) continue;
        const bool counted_twice =
            s.what == finding::differs && s.sum > s.whole && is_after_reconsideration(form::cells[index]);
        write(row, exam, index, s, counted_twice ? finding::co_defendants : s.what,
              too_small ? severity::error : row.info.severity);
    }
}

void apply_counted_twice(const rule_row &row, examination &exam) {
    if (!why_unfit(exam).zh.empty()) return; // R-AGG says so
    for (std::size_t index = 0; index < form::cell_count; ++index) {
        if (!is_after_reconsideration(form::cells[index])) continue;
        sum_over_parts s = add_up_parts(index, exam);
        if (s.what == finding::less_than_part) continue; // no case counted twice makes a whole less than its part
        const bool more = s.what == finding::differs && s.sum > s.whole;
        const bool less = s.what == finding::differs && !more;
        write(row, exam, index, s, less ? finding::holds : s.what, row.info.severity);
    }
}

} // namespace ogi::checking
