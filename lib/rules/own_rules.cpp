#include "rules/own_rules.hpp"

#include "model/decimal.hpp"
#include "rules/named_cells.hpp"
#include "rules/references.hpp"

#include <algorithm>

namespace ogi::checking {
namespace {

bilingual_view view_of(const bilingual &text) {
    return {text.zh, text.en};
}

bool stand_in(edition e, const own_rule &rule) {
    return std::all_of(rule.terms.begin(), rule.terms.end(),
                       [e](const weighted_cell &t) { return stands_in(e, t.index); });
}

/// The rules with the texts that their descriptions point into; results hold it as long as they need it.
struct described_rules {
    struct texts {
        own_rule rule;
        bilingual formula, explanation, document;
    };
    std::vector<texts> all;
    std::vector<rule_info> infos;
};

/// A term of a formula: the cell, or "2 × " and the cell.
std::string term_of(std::int64_t coefficient, const std::string &cell) {
    return coefficient == 1 ? cell : std::to_string(coefficient) + " × " + cell;
}

std::int64_t magnitude(std::int64_t coefficient) {
    return coefficient < 0 ? -coefficient : coefficient;
}

unsigned decimals_of(const own_rule &rule) {
    return !rule.terms.empty() && is_money(type_at(rule.terms.front().index)) ? decimals_10k_yuan : 0;
}

bilingual formula_of(const own_rule &rule, const examination &exam) {
    sum_text zh(sign_of(rule.compare)), en(sign_of(rule.compare));
    for (const weighted_cell &t : rule.terms) {
        const bilingual label = exam.label_of(t.index);
        const std::int32_t sign = t.coefficient < 0 ? -1 : 1;
        zh.add(term_of(magnitude(t.coefficient), label.zh), true, sign);
        en.add(term_of(magnitude(t.coefficient), label.en), true, sign);
    }
    const std::string constant = format_decimal(rule.constant, decimals_of(rule));
    zh.add(constant, false, 1);
    en.add(constant, false, 1);
    return {zh.text(), en.text()};
}

rule_info info_of(const described_rules::texts &t) {
    rule_info info{};
    info.id = t.rule.id;
    info.severity = t.rule.severity;
    info.category = rule_category::consistency;
    info.family = rule_family::own;
    info.in_2019 = stand_in(edition::fmt2019_trial, t.rule);
    info.in_2021 = stand_in(edition::fmt2021, t.rule);
    info.first_year = first_year_of_the_form;
    info.title = view_of(t.rule.title);
    info.formula = view_of(t.formula);
    info.explanation = view_of(t.explanation);
    info.hint = view_of(t.rule.hint);
    info.basis = info.basis_2019 = {view_of(t.document), view_of(t.rule.title)};
    return info;
}

std::shared_ptr<const described_rules> described(const examination &exam) {
    const profile &p = exam.settings();
    const auto out = std::make_shared<described_rules>();
    out->all.reserve(p.own_rules.size());
    for (const own_rule &rule : p.own_rules)
        out->all.push_back({rule,
                            formula_of(rule, exam),
                            {"配置“" + p.name + "”自定的规则。", "A rule of the profile \"" + p.name + "\"."},
                            {"配置“" + p.name + "”", "profile \"" + p.name + "\""}});
    for (const described_rules::texts &t : out->all)
        out->infos.push_back(info_of(t));
    return out;
}

struct evaluation {
    finding what = finding::holds;
    std::int64_t sum = 0, difference = 0;
};

evaluation evaluate(const own_rule &rule, const examination &exam) {
    evaluation out;
    bool lost = false;
    for (const weighted_cell &t : rule.terms) {
        const std::optional<std::int64_t> figure = exam.figure_in(exam.subject()[t.index]);
        if (!figure) {
            out.what = finding::missing;
            return out;
        }
        std::int64_t product = 0;
        lost |= __builtin_mul_overflow(*figure, t.coefficient, &product);
        lost |= __builtin_add_overflow(out.sum, product, &out.sum);
    }
    lost |= __builtin_sub_overflow(out.sum, rule.constant, &out.difference);
    out.what = lost ? finding::overflow : stand_so(rule.compare, out.difference, 0) ? finding::holds : finding::differs;
    return out;
}

/// A rule speaks of a report that has, or by its edition should have, all of its cells; and of none from before the form.
bool speaks_of(const own_rule &rule, const report &r) {
    const bool before_the_form = r.year && *r.year < first_year_of_the_form;
    return !before_the_form && !rule.terms.empty() &&
           std::all_of(rule.terms.begin(), rule.terms.end(), [&r](const weighted_cell &t) {
               return stands_in(r.edition, t.index) || r[t.index].state() != cell_state::absent;
           });
}

void write_figures(issue &i, const own_rule &rule, const evaluation &e) {
    const unsigned decimals = decimals_of(rule);
    i.expected = format_decimal(rule.constant, decimals);
    i.actual = format_decimal(e.sum, decimals);
    i.difference = format_decimal(e.difference, decimals);
    std::string distance = i.difference;
    if (distance.front() == '-') distance.erase(0, 1);
    i.arguments.push_back({"left", {i.actual, i.actual}});
    i.arguments.push_back({"right", {i.expected, i.expected}});
    i.arguments.push_back({"difference", {distance, distance}});
    sum_text figures(sign_of(rule.compare));
    for (const operand &o : i.operands)
        figures.add(term_of(o.coefficient, format_decimal(o.value.value(), decimals)), true, o.sign);
    figures.add(i.expected, false, 1);
    i.expression_value = figures.text();
}

void describe(issue &i, const own_rule &rule, const evaluation &e, const examination &exam) {
    const std::size_t first = rule.terms.front().index;
    i.instance = i.path = path_at(first);
    i.label = exam.label_of(first);
    i.place = exam.place_of(first);
    cell_list cells;
    for (const weighted_cell &t : rule.terms) {
        operand o = exam.operand_at(t.index, true, t.coefficient < 0 ? -1 : 1);
        o.coefficient = magnitude(t.coefficient);
        cells.add(o);
        i.operands.push_back(std::move(o));
    }
    i.arguments.push_back({"place", cells.text()});
    i.expression = formula_of(rule, exam);
    if (e.what == finding::missing) list_missing(i, exam);
    if (e.what == finding::holds || e.what == finding::differs) write_figures(i, rule, e);
}

} // namespace

void apply_own_rules(examination &exam, check_result &out) {
    if (exam.settings().own_rules.empty()) return;
    const std::shared_ptr<const described_rules> rules = described(exam);
    out.own_rules = std::shared_ptr<const std::vector<rule_info>>(rules, &rules->infos);
    for (std::size_t n = 0; n < rules->all.size(); ++n) {
        const own_rule &rule = rules->all[n].rule;
        if (!speaks_of(rule, exam.subject())) continue;
        const evaluation e = evaluate(rule, exam);
        if (issue *listed = exam.note(rules->infos[n], e.what)) {
            describe(*listed, rule, e, exam);
            exam.finish(*listed, rules->infos[n], view_of(rule.message), e.what);
        }
    }
}

} // namespace ogi::checking
