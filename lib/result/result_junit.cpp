// The findings as JUnit XML: one suite a report, one case a finding, and one for the verdict, so that a build server shows
// a report that cannot be judged, and one that passed, as what they are.
#include "result/markup.hpp"
#include "result/words.hpp"
#include "result/writers.hpp"

namespace ogi {
namespace {

class junit_suite {
public:
    junit_suite(const check_result &result, const result_head &head, language l)
        : result_(result), head_(head), language_(l) {}

    std::string write() {
        write_verdict();
        for (const issue &i : result_.issues)
            write_finding(i);
        std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites";
        append_totals(out);
        out += ">\n  <testsuite";
        append(out, "name", suite_name());
        append_totals(out);
        out += ">\n    <properties>\n";
        append_properties(out);
        return out.append("    </properties>\n").append(cases_).append("  </testsuite>\n</testsuites>\n");
    }

private:
    std::string_view in(bilingual_view text) const { return text.in(language_); }

    static void append(std::string &out, std::string_view attribute, std::string_view value) {
        out.append(" ").append(attribute).append("=\"");
        append_markup(out, value);
        out += '"';
    }

    std::string suite_name() const {
        std::string out = head_.organ.empty() ? head_.input_name : head_.organ;
        if (out.empty()) out = in({"机关不明", "organ unknown"});
        return head_.report_year ? out + " " + std::to_string(*head_.report_year) : out;
    }

    void append_totals(std::string &out) const {
        append(out, "tests", std::to_string(tests_));
        append(out, "failures", std::to_string(failures_));
        append(out, "errors", std::to_string(errors_));
        append(out, "skipped", std::to_string(skipped_));
    }

    void append_properties(std::string &out) const {
        const auto property = [&](std::string_view name, std::string_view value) {
            out += "      <property";
            append(out, "name", name);
            append(out, "value", value);
            out += "/>\n";
        };
        property("verdict", name_of(result_.verdict).id);
        property("profile", result_.profile);
        property("edition", name_of(head_.edition).id);
        property("input", head_.input_name);
        property("digest", head_.input_digest);
        const check_counts &n = result_.counts;
        property("instances", std::to_string(n.instances));
        property("pass", std::to_string(n.pass));
        property("fail", std::to_string(n.fail));
        property("not_assessable", std::to_string(n.not_assessable));
        property("waived", std::to_string(n.waived));
        if (!result_.evidence_used.empty()) property("evidence_used", std::to_string(result_.evidence_used.size()));
        property("truncated", result_.truncated ? "true" : "false");
        property("total", std::to_string(result_.total));
    }

    /// Undetermined although every error could be assessed, none is waived and no figure was read by the rules: a fault of
    /// the library.
    bool is_internal_fault() const {
        constexpr auto error = static_cast<std::size_t>(severity::error);
        return result_.verdict == verdict::undetermined && result_.not_assessable_by_severity[error] == 0 &&
               result_.counts.waived == 0 && result_.evidence_used.empty();
    }

    void write_verdict() {
        open_case("report", "verdict");
        const std::string_view said = in(name_of(result_.verdict).words);
        if (result_.verdict == verdict::invalid)
            outcome_of("failure", said, "verdict", {}), ++failures_;
        else if (is_internal_fault())
            outcome_of("error", said, "internal", {}), ++errors_;
        else if (result_.verdict == verdict::undetermined)
            outcome_of("skipped", said, {}, {}), ++skipped_;
        close_case();
    }

    void write_finding(const issue &i) {
        open_case(name_of(i.rule->family).id, std::string(i.rule->id) + " " + i.instance);
        const std::string &message = i.message.in(language_);
        switch (i.outcome) {
        case outcome::pass: break;
        case outcome::fail:
            if (i.severity == severity::error)
                outcome_of("failure", message, name_of(i.rule->category).id, details_of(i)), ++failures_;
            else
                write_output(i);
            break;
        case outcome::waived:
            outcome_of("skipped", std::string(in({"豁免：", "waived: "})) + waiver_in_words(i, language_), {}, {}),
                ++skipped_;
            write_output(i);
            break;
        default: outcome_of("skipped", message, {}, {}), ++skipped_;
        }
        close_case();
    }

    void open_case(std::string_view family, std::string_view name) {
        ++tests_;
        cases_ += "    <testcase";
        append(cases_, "classname", family);
        append(cases_, "name", name);
        cases_ += ">\n";
    }
    void close_case() { cases_ += "    </testcase>\n"; }

    void outcome_of(std::string_view element, std::string_view message, std::string_view type,
                    std::string_view details) {
        cases_.append("      <").append(element);
        append(cases_, "message", message);
        if (!type.empty()) append(cases_, "type", type);
        if (details.empty()) {
            cases_ += "/>\n";
            return;
        }
        cases_ += '>';
        append_markup(cases_, details);
        cases_.append("</").append(element).append(">\n");
    }

    /// What stands in the text form, for who opens the case.
    std::string details_of(const issue &i) const {
        std::string out;
        const auto line = [&](bilingual_view name, std::string_view value) {
            if (!value.empty()) out.append(in(name)).append(in({"：", ": "})).append(value).append("\n");
        };
        line({"位置", "Cell"}, i.label.in(language_));
        line({"关系", "Relation"}, i.expression.in(language_));
        line({"数字", "Figures"}, i.expression_value);
        for (const std::string &suspected : suspects_in_words(i, head_.edition, language_))
            line({"疑似", "Suspected"}, suspected);
        if (i.place.known()) line({"原文", "Place"}, place_in_words(i.place, language_));
        line({"处理", "What to do"}, i.hint.in(language_));
        line({"依据", "Basis"}, basis_in_words(i, head_.edition, language_));
        line({"指纹", "Fingerprint"}, i.fingerprint);
        line({"起因", "Cause"}, i.cause);
        line({"与上次相比", "Baseline"}, baseline_in_words(i, language_));
        return out;
    }

    void write_output(const issue &i) {
        cases_ += "      <system-out>";
        append_markup(cases_, in(name_of(i.severity).words));
        append_markup(cases_, in({"：", ": "}));
        append_markup(cases_, i.message.in(language_));
        cases_ += '\n';
        append_markup(cases_, details_of(i));
        cases_ += "</system-out>\n";
    }

    const check_result &result_;
    const result_head &head_;
    language language_;
    std::string cases_;
    std::size_t tests_ = 0, failures_ = 0, errors_ = 0, skipped_ = 0;
};

} // namespace

std::string write_result_junit(const check_result &result, const result_head &head, const result_style &style) {
    return junit_suite(result, head, style.language).write();
}

} // namespace ogi
