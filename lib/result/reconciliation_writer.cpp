// What follows from the sums of the form: JSON "ogi-reconciliation/1", and for a reader.
#include "result/names.hpp"
#include "result/text_page.hpp"
#include "result/writers.hpp"

namespace ogi {
namespace {

std::string_view name_of(refusal_reason r) {
    switch (r) {
    case refusal_reason::negative: return "negative";
    case refusal_reason::out_of_range: return "out_of_range";
    default: return "contradicted";
    }
}

/// Members that a cell has whether or not it is filled.
void write_cell(json_writer &json, std::size_t index, const bilingual &label, const cell &before) {
    json.text("path", path_at(index));
    json.text("label", label.zh, label.en);
    json.open("before", '{');
    json.text("state", ogi::name_of(before.state()).id);
    json.text_if_any("raw", before.print());
    json.close('}');
}

void write_claims(json_writer &json, std::string_view key, const std::vector<cell_claim> &claims) {
    json.open(key, '[');
    for (const cell_claim &c : claims) {
        json.open('{');
        json.text("rule", c.rule);
        json.text("instance", c.instance);
        if (c.value) json.text("value", std::to_string(*c.value));
        json.close('}');
    }
    json.close(']');
}

std::string as_json(const reconciliation &difference) {
    json_writer json;
    json.open('{');
    json.text("schema", "ogi-reconciliation/1");
    write_library(json);
    write_catalogue_identity(json);
    json.text("edition", ogi::name_of(difference.edition).id);
    json.open("derived", '[');
    for (const derivation &d : difference.derived) {
        json.open('{');
        write_cell(json, d.index, d.label, d.before);
        json.text("after", std::to_string(d.value));
        write_claims(json, "proofs", d.proofs);
        json.text("why", d.why.zh, d.why.en);
        json.close('}');
    }
    json.close(']');
    json.open("refused", '[');
    for (const refused_derivation &r : difference.refused) {
        json.open('{');
        write_cell(json, r.index, r.label, r.before);
        json.text("reason", name_of(r.reason));
        write_claims(json, "claims", r.claims);
        json.text("why", r.why.zh, r.why.en);
        json.close('}');
    }
    json.close(']');
    json.close('}');
    return json.finish();
}

std::string as_text(const reconciliation &difference, const result_style &style) {
    const language l = style.language;
    const bool zh = l == language::zh;
    text_page page(style);
    const std::string filled = std::to_string(difference.derived.size()),
                      left = std::to_string(difference.refused.size());
    if (zh)
        page.line({"可以补的有 ", filled, " 格，互相矛盾或不成立而不补的有 ", left, " 格。"});
    else
        page.line(
            {filled, " cells follow from the others; ", left, " are left because figures contradict each other."});
    const auto state = [l](const cell &c) { return std::string(ogi::name_of(c.state()).words.in(l)); };
    for (const derivation &d : difference.derived) {
        page.line(ink::good, {d.label.in(l)}, {zh ? "：" : ": ", state(d.before), " → ", std::to_string(d.value)});
        page.field({"依据", "Why"}, d.why.in(l));
    }
    for (const refused_derivation &r : difference.refused) {
        page.line(ink::doubtful, {r.label.in(l)}, {zh ? "：不补" : ": left as it is"});
        page.field({"依据", "Why"}, r.why.in(l));
    }
    return page.finish();
}

} // namespace

std::string write_reconciliation(const reconciliation &difference, result_format format, const result_style &style) {
    return format == result_format::json ? as_json(difference) : as_text(difference, style);
}

} // namespace ogi
