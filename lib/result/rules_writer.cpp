// The catalogue for a reader.
#include "result/names.hpp"
#include "result/text_page.hpp"
#include "result/words.hpp"
#include "result/writers.hpp"

#include <algorithm>

namespace ogi {
namespace {

std::string rules_as_text(const result_style &style) {
    std::size_t widest = 0;
    for (const rule_info &rule : rules())
        widest = std::max(widest, rule.id.size());
    text_page page(style);
    for (const rule_info &rule : rules()) {
        const std::string padding(widest - rule.id.size() + 2, ' ');
        page.line(
            {rule.id, padding, name_of(rule.severity).words.in(style.language), "  ", rule.title.in(style.language)});
    }
    return page.finish();
}

std::string rule_as_text(const rule_info &rule, const result_style &style) {
    const language l = style.language;
    text_page page(style);
    page.strong_line({rule.id, "  ", rule.title.in(l)});
    page.field({"程度", "Severity"}, name_of(rule.severity).words.in(l));
    page.field({"类别", "Family"}, name_of(rule.family).words.in(l));
    page.field({"公式", "Formula"}, rule.formula.in(l));
    page.field({"含义", "Meaning"}, rule.explanation.in(l));
    page.field({"举例", "Example"}, rule.example.in(l));
    page.field({"处理", "What to do"}, rule.hint.in(l));
    for (edition e : {edition::fmt2021, edition::fmt2019_trial}) {
        if (!(e == edition::fmt2021 ? rule.in_2021 : rule.in_2019)) continue;
        page.field(e == edition::fmt2021 ? bilingual_view{"依据（2021 年版）", "Basis (2021)"}
                                         : bilingual_view{"依据（2019 年版）", "Basis (2019)"},
                   basis_in_words(rule.basis_in(e), l));
    }
    page.field({"适用", "Applies to"}, years_in_words(rule, l));
    if (!rule.organs.zh.empty()) page.field({"机关", "Organs"}, rule.organs.in(l));
    if (rule.needs != rule_need::nothing) page.field({"需要", "Needs"}, name_of(rule.needs).words.in(l));
    page.field({"始见于", "Since"}, std::string("ogi ").append(rule.since));
    if (!rule.replaced_by.empty()) page.field({"改用", "Replaced by"}, rule.replaced_by);
    return page.finish();
}

} // namespace

std::string write_rules(result_format format, const result_style &style) {
    return is_json(format) ? rules_as_json() : rules_as_text(style);
}

std::string write_rule(const rule_info &rule, result_format format, const result_style &style) {
    return is_json(format) ? rule_as_json(rule) : rule_as_text(rule, style);
}

} // namespace ogi
