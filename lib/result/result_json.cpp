// The JSON form "ogi-check-result/1".
#include "model/date_text.hpp"
#include "model/decimal.hpp"
#include "result/log_words.hpp"
#include "result/words.hpp"
#include "result/writers.hpp"

namespace ogi {
namespace {

void write_own_rules(json_writer &json, const check_result &result) {
    json.open("own_rules", '[');
    if (result.own_rules)
        for (const rule_info &rule : *result.own_rules) {
            json.open('{');
            json.text("id", rule.id);
            json.text("severity", name_of(rule.severity).id);
            json.text("title", rule.title.zh, rule.title.en);
            json.text("formula", rule.formula.zh, rule.formula.en);
            json.close('}');
        }
    json.close(']');
}

/// The profile, and whatever in it makes the result another than it would be without.
void write_profile(json_writer &json, const check_result &result) {
    json.text("profile", result.profile);
    json.open("switched_off", '[');
    for (const std::string &rule : result.switched_off)
        json.text({}, rule);
    json.close(']');
    json.open("changed_severities", '[');
    for (const changed_severity &c : result.changed_severities) {
        json.open('{');
        json.text("rule", c.rule);
        json.text("before", name_of(c.before).id);
        json.text("now", name_of(c.now).id);
        json.close('}');
    }
    json.close(']');
    json.boolean("blank_is_zero", result.blank_is_zero);
    write_own_rules(json, result);
}

void write_waiver_members(json_writer &json, const waiver &w) {
    json.text("by", w.by);
    json.text("reason", w.reason);
    if (w.until) json.text("until", text_of(*w.until));
}

void write_unused_waivers(json_writer &json, const std::vector<unused_waiver> &unused) {
    json.open("unused_waivers", '[');
    for (const unused_waiver &u : unused) {
        json.open('{');
        json.text("fingerprint", u.waiver.fingerprint);
        write_waiver_members(json, u.waiver);
        json.text("why", name_of(u.why).id);
        json.close('}');
    }
    json.close(']');
}

void write_gone(json_writer &json, const std::vector<former_finding> &gone) {
    json.open("gone", '[');
    for (const former_finding &f : gone) {
        json.open('{');
        json.text("rule", f.rule);
        json.text("instance", f.instance);
        json.text("path", f.path);
        json.text("message", f.message.zh, f.message.en);
        json.text("fingerprint", f.fingerprint);
        json.boolean("rule_applied", f.rule_applied);
        json.close('}');
    }
    json.close(']');
}

void write_head(json_writer &json, const result_head &head, const check_result &result) {
    json.text("schema", "ogi-check-result/1");
    write_library(json);
    write_catalogue_identity(json);
    write_profile(json, result);
    json.open("edition", '{');
    json.text("chosen", name_of(head.edition).id);
    json.text("why", head.edition_reason.zh, head.edition_reason.en);
    json.close('}');
    json.text("organ", head.organ);
    if (head.report_year)
        json.number("report_year", std::int64_t{*head.report_year});
    else
        json.null("report_year");
    json.open("input", '{');
    json.text("name", head.input_name);
    json.text("medium", name_of(head.medium).id);
    json.number("bytes", head.input_bytes);
    json.text("digest", head.input_digest);
    json.close('}');
}

void write_counts(json_writer &json, const check_counts &n) {
    json.open("checked", '{');
    json.number("instances", n.instances);
    json.number("pass", n.pass);
    json.number("fail", n.fail);
    json.number("not_assessable", n.not_assessable);
    json.number("skipped", n.skipped);
    json.number("waived", n.waived);
    json.open("cells", '{');
    for (std::size_t state = 0; state < n.cells_by_state.size(); ++state)
        json.number(name_of(static_cast<cell_state>(state)).id, n.cells_by_state[state]);
    json.close('}');
    json.close('}');
}

void write_evidence(json_writer &json, const std::vector<used_evidence> &evidence) {
    json.open("evidence_used", '[');
    for (const used_evidence &e : evidence) {
        json.open('{');
        json.text("rule", e.rule);
        json.text("instance", e.instance);
        json.text("outcome", name_of(e.outcome).id);
        json.text("severity", name_of(e.severity).id);
        if (!e.label.zh.empty()) json.text("label", e.label.zh, e.label.en);
        json.open("cells", '[');
        for (std::size_t index : e.cells)
            json.text({}, path_at(index));
        json.close(']');
        json.close('}');
    }
    json.close(']');
}

void write_operand(json_writer &json, const operand &o, const std::vector<std::string> &parts) {
    json.open('{');
    json.text("path", path_at(o.index));
    json.text("label", o.label.zh, o.label.en);
    json.text("state", name_of(o.value.state()).id);
    if (o.value.is_number()) json.text("value", checking::figure_text(o.index, o.value.value()));
    json.text_if_any("raw", o.value.print());
    json.text("side", o.left ? "left" : "right");
    json.number("sign", std::int64_t{o.sign});
    if (o.coefficient != 1) json.number("coefficient", o.coefficient);
    write_place(json, o.place, parts);
    json.close('}');
}

void write_message(json_writer &json, const issue &i) {
    json.open("message", '{');
    json.text("id", i.message_id);
    json.open("arguments", '{');
    for (const message_argument &a : i.arguments)
        if (a.value.zh == a.value.en)
            json.text(a.name, a.value.zh);
        else
            json.text(a.name, a.value.zh, a.value.en);
    json.close('}');
    json.text("zh", i.message.zh);
    json.text("en", i.message.en);
    json.close('}');
}

void write_issue(json_writer &json, const issue &i, const result_head &head) {
    const edition e = head.edition;
    json.open('{');
    json.text("rule", i.rule->id);
    json.text("instance", i.instance);
    json.text("outcome", name_of(i.outcome).id);
    json.text("severity", name_of(i.severity).id);
    if (i.severity != i.default_severity) json.text("default_severity", name_of(i.default_severity).id);
    json.text("category", name_of(i.rule->category).id);
    json.text("certainty", name_of(i.certainty).id);
    json.text("path", i.path);
    json.text("label", i.label.zh, i.label.en);
    write_place(json, i.place, head.parts);
    json.open("operands", '[');
    for (const operand &o : i.operands)
        write_operand(json, o, head.parts);
    json.close(']');
    if (!i.expression.zh.empty()) {
        json.open("expression", '{');
        json.text("zh", i.expression.zh);
        json.text("en", i.expression.en);
        json.text_if_any("figures", i.expression_value);
        json.close('}');
    }
    json.text_if_any("expected", i.expected);
    json.text_if_any("actual", i.actual);
    json.text_if_any("difference", i.difference);
    write_message(json, i);
    if (!i.hint.zh.empty()) json.text("hint", i.hint.zh, i.hint.en);
    json.open("basis", '[');
    write_basis(json, i.rule->basis_in(e));
    json.close(']');
    json.text("fingerprint", i.fingerprint);
    write_explanation(json, i, e);
    if (i.baseline != baseline_state::unknown) json.text("baseline", name_of(i.baseline).id);
    if (i.waiver) {
        json.open("waiver", '{');
        write_waiver_members(json, *i.waiver);
        json.close('}');
    }
    json.close('}');
}

void write_issues(json_writer &json, std::string_view key, const check_result &result, const result_head &head,
                  bool waived) {
    json.open(key, '[');
    for (const issue &i : result.issues)
        if ((i.outcome == outcome::waived) == waived) write_issue(json, i, head);
    json.close(']');
}

} // namespace

std::string write_result_json(const check_result &result, const result_head &head) {
    json_writer json;
    json.open('{');
    write_head(json, head, result);
    json.text("verdict", name_of(result.verdict).id);
    write_counts(json, result.counts);
    json.open("repairs", '[');
    write_log_entries(json, head.log, head.parts);
    json.close(']');
    write_evidence(json, result.evidence_used);
    write_issues(json, "issues", result, head, false);
    write_issues(json, "waived", result, head, true);
    write_unused_waivers(json, result.unused_waivers);
    json.text("baseline", name_of(result.baseline).id);
    write_gone(json, result.gone);
    json.boolean("truncated", result.truncated);
    json.number("total", result.total);
    json.close('}');
    return json.finish();
}

} // namespace ogi
