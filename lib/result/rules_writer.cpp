// The catalogue for a reader and for a program.
#include "result/names.hpp"
#include "result/text_page.hpp"
#include "result/writers.hpp"
#include "rules/catalogue.hpp"
#include "rules/sha256.hpp"

#include <ogi/version.hpp>

namespace ogi {
namespace {

void write_text(json_writer &json, std::string_view key, bilingual_view text) {
    json.text(key, text.zh, text.en);
}

void write_bases(json_writer &json, const rule_info &rule) {
    json.open("basis", '[');
    for (edition e : {edition::fmt2021, edition::fmt2019_trial}) {
        if (!(e == edition::fmt2021 ? rule.in_2021 : rule.in_2019)) continue;
        json.open('{');
        json.text("edition", name_of(e).id);
        write_text(json, "document", rule.basis_in(e).document);
        write_text(json, "clause", rule.basis_in(e).clause);
        json.close('}');
    }
    json.close(']');
}

void write_rule_members(json_writer &json, const rule_info &rule) {
    json.text("id", rule.id);
    json.text("severity", name_of(rule.severity).id);
    json.text("category", name_of(rule.category).id);
    json.boolean("in_2019", rule.in_2019);
    json.boolean("in_2021", rule.in_2021);
    json.number("first_year", std::int64_t{rule.first_year});
    write_text(json, "title", rule.title);
    write_text(json, "formula", rule.formula);
    write_text(json, "explanation", rule.explanation);
    write_text(json, "example", rule.example);
    write_text(json, "hint", rule.hint);
    write_bases(json, rule);
    json.text("since", rule.since);
    json.text_if_any("replaced_by", rule.replaced_by);
}

void write_rule_list(json_writer &json) {
    json.open("rules", '[');
    for (const rule_info &rule : rules()) {
        json.open('{');
        write_rule_members(json, rule);
        json.close('}');
    }
    json.close(']');
}

/// Changes when any text or property of a rule does.
std::string digest_of_catalogue() {
    json_writer json;
    json.open('{');
    write_rule_list(json);
    json.close('}');
    return "sha256:" + sha256_hex(json.finish());
}

std::string rules_as_json() {
    json_writer json;
    json.open('{');
    json.text("schema", "ogi-rules/1");
    write_catalogue_identity(json);
    write_rule_list(json);
    json.close('}');
    return json.finish();
}

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

std::string rule_as_json(const rule_info &rule) {
    json_writer json;
    json.open('{');
    json.text("schema", "ogi-rule/1");
    write_rule_members(json, rule);
    json.close('}');
    return json.finish();
}

std::string rule_as_text(const rule_info &rule, const result_style &style) {
    const language l = style.language;
    text_page page(style);
    page.strong_line({rule.id, "  ", rule.title.in(l)});
    page.field({"程度", "Severity"}, name_of(rule.severity).words.in(l));
    page.field({"公式", "Formula"}, rule.formula.in(l));
    page.field({"含义", "Meaning"}, rule.explanation.in(l));
    page.field({"举例", "Example"}, rule.example.in(l));
    page.field({"处理", "What to do"}, rule.hint.in(l));
    for (edition e : {edition::fmt2021, edition::fmt2019_trial}) {
        if (!(e == edition::fmt2021 ? rule.in_2021 : rule.in_2019)) continue;
        const legal_basis &b = rule.basis_in(e);
        const char *gap = l == language::zh ? "，" : ", ";
        page.field(e == edition::fmt2021 ? bilingual_view{"依据（2021 年版）", "Basis (2021)"}
                                         : bilingual_view{"依据（2019 年版）", "Basis (2019)"},
                   std::string(b.document.in(l)).append(gap).append(b.clause.in(l)));
    }
    page.field({"适用", "Applies to"},
               (l == language::zh ? std::to_string(rule.first_year) + " 年度及以后的报告"
                                  : "reports for " + std::to_string(rule.first_year) + " and later"));
    page.field({"始见于", "Since"}, std::string("ogi ").append(rule.since));
    if (!rule.replaced_by.empty()) page.field({"改用", "Replaced by"}, rule.replaced_by);
    return page.finish();
}

} // namespace

void write_catalogue_identity(json_writer &json) {
    json.open("catalogue", '{');
    json.text("version", checking::catalogue_version);
    json.text("digest", digest_of_catalogue());
    json.close('}');
}

void write_basis(json_writer &json, const legal_basis &basis) {
    json.open('{');
    write_text(json, "document", basis.document);
    write_text(json, "clause", basis.clause);
    json.close('}');
}

std::string write_rules(result_format format, const result_style &style) {
    return is_json(format) ? rules_as_json() : rules_as_text(style);
}

std::string write_rule(const rule_info &rule, result_format format, const result_style &style) {
    return is_json(format) ? rule_as_json(rule) : rule_as_text(rule, style);
}

} // namespace ogi
