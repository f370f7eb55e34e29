// The findings as SARIF 2.1.0 (OASIS Standard, 27 March 2020): one log with one run. It names no "$schema", which would be
// the address of a host; the version says which form it is.
#include "model/date_text.hpp"
#include "result/log_words.hpp"
#include "result/sarif_places.hpp"
#include "result/words.hpp"
#include "result/writers.hpp"

#include <ogi/version.hpp>

namespace ogi {
namespace {

class sarif_log {
public:
    sarif_log(const check_result &result, const result_head &head, language l)
        : result_(result), head_(head), language_(l), places_(result, head) {
        for (const rule_info &rule : rules())
            rules_.push_back(&rule);
        if (result.own_rules)
            for (const rule_info &rule : *result.own_rules)
                rules_.push_back(&rule);
    }

    std::string write() {
        json_.open('{');
        json_.text("version", "2.1.0");
        json_.open("runs", '[');
        json_.open('{');
        write_tool();
        write_invocation();
        places_.write_artifacts(json_);
        json_.text("columnKind", "unicodeCodePoints");
        json_.text("language", language_ == language::zh ? "zh-CN" : "en");
        write_results();
        write_properties();
        json_.close('}');
        json_.close(']');
        json_.close('}');
        return json_.finish();
    }

private:
    std::string_view in(bilingual_view text) const { return text.in(language_); }

    void message(std::string_view key, std::string_view text) {
        json_.open(key, '{');
        json_.text("text", text);
        json_.close('}');
    }

    void write_tool() {
        json_.open("tool", '{');
        json_.open("driver", '{');
        json_.text("name", "ogi");
        json_.text("version", OGI_VERSION);
        json_.text("semanticVersion", OGI_VERSION);
        json_.open("rules", '[');
        for (const rule_info *rule : rules_)
            write_rule(*rule);
        json_.close(']');
        json_.close('}');
        json_.close('}');
    }

    void write_rule(const rule_info &rule) {
        json_.open('{');
        json_.text("id", rule.id);
        json_.text("name", in(rule.title));
        message("shortDescription", in(rule.title));
        if (!in(rule.explanation).empty()) message("fullDescription", in(rule.explanation));
        if (!in(rule.hint).empty()) message("help", in(rule.hint));
        json_.open("defaultConfiguration", '{');
        json_.text("level", name_of(rule.severity).id);
        json_.close('}');
        json_.open("properties", '{');
        json_.text("category", name_of(rule.category).id);
        json_.text("family", name_of(rule.family).id);
        if (!rule.formula.zh.empty()) json_.text("formula", rule.formula.zh, rule.formula.en);
        json_.open("basis", '[');
        write_basis(json_, rule.basis_in(head_.edition));
        json_.close(']');
        json_.close('}');
        json_.close('}');
    }

    void write_invocation() {
        json_.open("invocations", '[');
        json_.open('{');
        json_.boolean("executionSuccessful", true);
        if (!head_.log.empty()) {
            json_.open("toolExecutionNotifications", '[');
            for (const log_entry &entry : head_.log)
                write_notification(entry);
            json_.close(']');
        }
        json_.close('}');
        json_.close(']');
    }

    void write_notification(const log_entry &entry) {
        json_.open('{');
        json_.text("level", entry.what == log_entry::kind::unread ? "warning" : "note");
        message("message", entry.message.in(language_));
        if (entry.position.line != 0) {
            json_.open("locations", '[');
            json_.open('{');
            json_.open("physicalLocation", '{');
            places_.write_artifact_location(json_, "artifactLocation");
            if (name_of_part(entry.part, head_.parts).empty()) {
                json_.open("region", '{');
                json_.number("byteOffset", entry.position.offset);
                json_.number("byteLength", std::size_t{0});
                json_.close('}');
            }
            json_.close('}');
            json_.close('}');
            json_.close(']');
        }
        json_.open("properties", '{');
        json_.text("kind", name_of(entry.what).id);
        json_.text_if_any("rule", entry.rule);
        if (entry.confidence) json_.text("confidence", name_of(*entry.confidence).id);
        json_.text_if_any("before", entry.before);
        json_.text_if_any("after", entry.after);
        if (entry.cell) json_.text("path", path_at(*entry.cell));
        json_.text_if_any("part", name_of_part(entry.part, head_.parts));
        json_.close('}');
        json_.close('}');
    }

    void write_results() {
        json_.open("results", '[');
        for (const issue &i : result_.issues)
            write_result(i);
        for (const former_finding &f : result_.gone)
            write_gone(f);
        json_.close(']');
    }

    std::size_t index_of(const rule_info *rule) const {
        std::size_t n = 0;
        while (n < rules_.size() && rules_[n] != rule)
            ++n;
        return n;
    }

    void write_rule_of(std::string_view id, const rule_info *rule) {
        json_.text("ruleId", id);
        if (const std::size_t n = index_of(rule); n != rules_.size()) json_.number("ruleIndex", n);
    }

    static std::string_view kind_of(outcome o) {
        switch (o) {
        case outcome::pass: return "pass";
        case outcome::not_assessable: return "review";
        case outcome::skipped: return "notApplicable";
        default: return "fail"; // a waived finding too: its suppression says the rest
        }
    }

    void write_result(const issue &i) {
        const std::string_view kind = kind_of(i.outcome);
        json_.open('{');
        write_rule_of(i.rule->id, i.rule);
        json_.text("kind", kind);
        json_.text("level", kind == "fail" ? name_of(i.severity).id : "none");
        message("message", i.message.in(language_));
        json_.open("locations", '[');
        json_.open('{');
        places_.write_location(json_, i.path, i.label.in(language_), i.place);
        json_.close('}');
        json_.close(']');
        write_operands(i);
        write_fingerprint(i.fingerprint);
        if (i.baseline != baseline_state::unknown) json_.text("baselineState", name_of(i.baseline).id);
        if (i.waiver) write_suppression(*i.waiver);
        if (can_be_applied(i)) write_fixes(i);
        write_result_properties(i);
        json_.close('}');
    }

    void write_fingerprint(std::string_view fingerprint) {
        if (fingerprint.empty()) return;
        json_.open("partialFingerprints", '{');
        json_.text("ogi/v1", fingerprint);
        json_.close('}');
    }

    void write_operands(const issue &i) {
        if (i.operands.empty()) return;
        json_.open("relatedLocations", '[');
        std::size_t id = 0;
        for (const operand &o : i.operands) {
            const std::string shown = shown_in(o.index, o.value);
            json_.open('{');
            json_.number("id", ++id);
            places_.write_location(json_, path_at(o.index), o.label.in(language_), o.place);
            message("message", shown.empty() ? in(name_of(o.value.state()).words) : std::string_view(shown));
            json_.open("properties", '{');
            json_.text("state", name_of(o.value.state()).id);
            if (o.value.is_number()) json_.text("value", checking::figure_text(o.index, o.value.value()));
            json_.text("side", o.left ? "left" : "right");
            json_.number("sign", std::int64_t{o.sign});
            if (o.coefficient != 1) json_.number("coefficient", o.coefficient);
            if (o.report != 0) json_.number("report", std::int64_t{o.report});
            json_.close('}');
            json_.close('}');
        }
        json_.close(']');
    }

    void write_suppression(const waiver &w) {
        json_.open("suppressions", '[');
        json_.open('{');
        json_.text("kind", "external");
        json_.text("status", "accepted");
        json_.text("justification", w.reason);
        json_.open("properties", '{');
        json_.text("by", w.by);
        if (w.until) json_.text("until", text_of(*w.until));
        json_.close('}');
        json_.close('}');
        json_.close(']');
    }

    /// A figure of a text is replaced as it stands; JSON and XML have more around it than the number.
    bool can_be_applied(const issue &i) const {
        if (head_.medium != medium::text || i.fix.empty()) return false;
        for (const cell_change &c : i.fix)
            if (!places_.place_of(c.index).known()) return false;
        return true;
    }

    void write_fixes(const issue &i) {
        json_.open("fixes", '[');
        json_.open('{');
        json_.open("artifactChanges", '[');
        json_.open('{');
        places_.write_artifact_location(json_, "artifactLocation");
        json_.open("replacements", '[');
        for (const cell_change &c : i.fix) {
            json_.open('{');
            places_.write_region(json_, "deletedRegion", places_.place_of(c.index));
            message("insertedContent", checking::figure_text(c.index, c.proposed));
            json_.close('}');
        }
        json_.close(']');
        json_.close('}');
        json_.close(']');
        json_.close('}');
        json_.close(']');
    }

    void write_result_properties(const issue &i) {
        json_.open("properties", '{');
        json_.text("instance", i.instance);
        json_.text("outcome", name_of(i.outcome).id);
        json_.text("severity", name_of(i.severity).id);
        json_.text("category", name_of(i.rule->category).id);
        json_.text("certainty", name_of(i.certainty).id);
        if (!i.expression.zh.empty()) json_.text("expression", i.expression.zh, i.expression.en);
        json_.text_if_any("figures", i.expression_value);
        json_.text_if_any("expected", i.expected);
        json_.text_if_any("actual", i.actual);
        json_.text_if_any("difference", i.difference);
        json_.text("messageId", i.message_id);
        if (!i.hint.zh.empty()) json_.text("hint", i.hint.zh, i.hint.en);
        write_explanation(json_, i, head_.edition);
        json_.close('}');
    }

    void write_gone(const former_finding &f) {
        json_.open('{');
        write_rule_of(f.rule, find_rule(f.rule));
        json_.text("kind", "fail");
        message("message", f.message.in(language_));
        json_.open("locations", '[');
        json_.open('{');
        places_.write_location(json_, f.path, {}, {});
        json_.close('}');
        json_.close(']');
        write_fingerprint(f.fingerprint);
        json_.text("baselineState", name_of(baseline_state::absent).id);
        json_.open("properties", '{');
        json_.text("instance", f.instance);
        json_.close('}');
        json_.close('}');
    }

    /// Relations that the figures were read by.
    void write_evidence() {
        json_.open("evidence_used", '[');
        for (const used_evidence &e : result_.evidence_used) {
            json_.open('{');
            json_.text("rule", e.rule);
            json_.text("instance", e.instance);
            json_.text("outcome", name_of(e.outcome).id);
            json_.close('}');
        }
        json_.close(']');
    }

    void write_properties() {
        const check_counts &n = result_.counts;
        json_.open("properties", '{');
        json_.text("verdict", name_of(result_.verdict).id);
        write_catalogue_identity(json_);
        json_.text("profile", result_.profile);
        json_.text("edition", name_of(head_.edition).id);
        json_.text("organ", head_.organ);
        if (head_.report_year) json_.number("report_year", std::int64_t{*head_.report_year});
        json_.open("checked", '{');
        json_.number("instances", n.instances);
        json_.number("pass", n.pass);
        json_.number("fail", n.fail);
        json_.number("not_assessable", n.not_assessable);
        json_.number("skipped", n.skipped);
        json_.number("waived", n.waived);
        json_.close('}');
        if (!result_.evidence_used.empty()) write_evidence();
        json_.boolean("truncated", result_.truncated);
        json_.number("total", result_.total);
        json_.close('}');
    }

    const check_result &result_;
    const result_head &head_;
    language language_;
    sarif_places places_;
    std::vector<const rule_info *> rules_; // in the order of "rules"; own rules of the profile last
    json_writer json_;
};

} // namespace

std::string write_result_sarif(const check_result &result, const result_head &head, const result_style &style) {
    return sarif_log(result, head, style.language).write();
}

} // namespace ogi
