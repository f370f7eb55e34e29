// The catalogue for a program: docs/schema/ogi-rules.schema.json.
#include "result/names.hpp"
#include "result/writers.hpp"
#include "rules/catalogue.hpp"
#include "rules/sha256.hpp"

#include <ogi/form.hpp>
#include <ogi/version.hpp>

namespace ogi {
namespace {

using checking::relation;
using checking::rule_row;

/// The part of a path that is another one in each instance of a relation: between these two, counted in characters from
/// its beginning and from its end.
struct varying_part {
    std::string_view name;
    std::size_t before = 0, after = 0;

    std::string_view of(std::string_view path) const { return path.substr(before, path.size() - before - after); }
    std::string pattern(std::string_view path) const {
        const std::string head(path.substr(0, before));
        return head + "{" + std::string(name) + "}" + std::string(path.substr(path.size() - after));
    }
};

varying_part varying_part_of(checking::scope s, std::string_view path) {
    const std::size_t first_dot = path.find('.'), last_dot = path.rfind('.');
    switch (s) {
    case checking::scope::each_column: return {"column", last_dot + 1, 0};
    case checking::scope::each_group: return {"group", first_dot + 1, path.size() - last_dot};
    default: return {"row", first_dot + 1, path.size() - last_dot};
    }
}

std::string_view name_of_scope(checking::scope s) {
    switch (s) {
    case checking::scope::each_column: return "column_of_table_3";
    case checking::scope::each_row: return "row_of_table_3";
    case checking::scope::each_group: return "group_of_table_4";
    case checking::scope::each_document_row: return "row_of_documents";
    default: return "row_of_items";
    }
}

std::string_view sign_of(comparison c) {
    switch (c) {
    case comparison::at_most: return "<=";
    case comparison::at_least: return ">=";
    default: return "=";
    }
}

void write_editions(json_writer &json, std::int32_t editions) {
    json.open("editions", '[');
    if (editions & form::fmt2019_trial) json.text({}, "2019");
    if (editions & form::fmt2021) json.text({}, "2021");
    json.close(']');
}

void write_relation(json_writer &json, const relation &rel) {
    json.open("relation", '{');
    json.text("scope", name_of_scope(rel.scope));
    json.text("compare", sign_of(rel.compare));
    json.open("terms", '[');
    for (std::size_t i = 0; i < rel.size; ++i) {
        const checking::term &t = rel.terms[i];
        const std::string_view path = path_at(rel.cell(t, 0));
        json.open('{');
        json.text("path", varying_part_of(rel.scope, path).pattern(path));
        json.text("side", t.left ? "left" : "right");
        json.number("sign", std::int64_t{t.sign});
        json.number("year", std::int64_t{static_cast<std::int8_t>(t.of)});
        write_editions(json, t.editions & form::cells[rel.cell(t, 0)].editions);
        json.close('}');
    }
    json.close(']');
    json.open("instances", '[');
    for (std::size_t i = 0; i < rel.instances; ++i) {
        const std::string_view path = path_at(rel.cell(rel.terms[0], i));
        json.open('{');
        json.text("is", varying_part_of(rel.scope, path).of(path));
        write_editions(json, rel.editions_of(i));
        json.close('}');
    }
    json.close(']');
    json.close('}');
}

void write_text(json_writer &json, std::string_view key, bilingual_view text) {
    json.text(key, text.zh, text.en);
}

void write_text_if_any(json_writer &json, std::string_view key, bilingual_view text) {
    if (!text.zh.empty()) write_text(json, key, text);
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

/// The row of the catalogue, or null for a rule of the user's own.
const rule_row *row_of(const rule_info &rule) {
    for (const rule_row &row : checking::catalogue)
        if (row.info.id == rule.id) return &row;
    return nullptr;
}

void write_rule_members(json_writer &json, const rule_info &rule) {
    const rule_row *row = row_of(rule);
    json.text("id", rule.id);
    json.text("severity", name_of(rule.severity).id);
    if (row && row->beside_the_total) json.text("severity_beside_the_total", name_of(*row->beside_the_total).id);
    json.text("category", name_of(rule.category).id);
    json.text("family", name_of(rule.family).id);
    json.text("needs", name_of(rule.needs).id);
    json.boolean("in_2019", rule.in_2019);
    json.boolean("in_2021", rule.in_2021);
    json.number("first_year", std::int64_t{rule.first_year});
    if (rule.last_year != 0) json.number("last_year", std::int64_t{rule.last_year});
    write_text_if_any(json, "organs", rule.organs);
    write_text(json, "title", rule.title);
    write_text(json, "formula", rule.formula);
    write_text(json, "explanation", rule.explanation);
    write_text(json, "example", rule.example);
    write_text(json, "hint", rule.hint);
    if (row) write_text_if_any(json, "message", row->differs);
    if (row && row->equality) write_relation(json, *row->equality);
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

/// The messages that are not one rule's own.
void write_shared_messages(json_writer &json) {
    json.open("messages", '[');
    for (const checking::message_row &message : checking::messages) {
        if (message.text.zh.empty()) continue;
        json.open('{');
        json.text("id", message.id);
        json.text("outcome", name_of(checking::outcome_of(message.what)).id);
        write_text(json, "text", message.text);
        write_text_if_any(json, "hint", message.hint);
        json.close('}');
    }
    json.close(']');
}

/// Changes when any text or property of a rule does.
std::string digest_of_catalogue() {
    json_writer json;
    json.open('{');
    write_rule_list(json);
    write_shared_messages(json);
    json.close('}');
    return "sha256:" + sha256_hex(json.finish());
}

} // namespace

std::string rules_as_json() {
    json_writer json;
    json.open('{');
    json.text("schema", "ogi-rules/1");
    write_catalogue_identity(json);
    write_rule_list(json);
    write_shared_messages(json);
    json.close('}');
    return json.finish();
}

std::string rule_as_json(const rule_info &rule) {
    json_writer json;
    json.open('{');
    json.text("schema", "ogi-rule/1");
    write_rule_members(json, rule);
    json.close('}');
    return json.finish();
}

void write_catalogue_identity(json_writer &json) {
    static const std::string digest = digest_of_catalogue();
    json.open("catalogue", '{');
    json.text("version", checking::catalogue_version);
    json.text("digest", digest);
    json.close('}');
}

void write_library(json_writer &json) {
    json.open("library", '{');
    json.text("name", "ogi");
    json.text("version", OGI_VERSION);
    json.close('}');
}

void write_basis(json_writer &json, const legal_basis &basis) {
    json.open('{');
    write_text(json, "document", basis.document);
    write_text(json, "clause", basis.clause);
    json.close('}');
}

} // namespace ogi
