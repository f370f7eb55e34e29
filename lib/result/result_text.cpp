// The text form of a result: for a clerk at a terminal.
#include "result/log_words.hpp"
#include "result/missing_cells.hpp"
#include "result/settings_text.hpp"
#include "result/text_page.hpp"
#include "result/told_findings.hpp"
#include "result/words.hpp"
#include "result/writers.hpp"

namespace ogi {
namespace {

class text_report {
public:
    text_report(const check_result &result, const result_head &head, const result_style &style)
        : result_(result), head_(head), zh_(style.language == language::zh), language_(style.language), page_(style) {}

    std::string write() {
        write_verdict();
        write_head();
        write_counts();
        write_settings(page_, result_, language_);
        write_findings();
        write_missing();
        write_passed();
        write_what_does_not_count(page_, result_, language_);
        write_log();
        return page_.finish();
    }

private:
    std::string_view in(bilingual_view text) const { return text.in(language_); }
    std::string number(std::size_t n) const { return std::to_string(n); }

    void write_verdict() {
        const ink colour = result_.verdict == verdict::valid     ? ink::good
                           : result_.verdict == verdict::invalid ? ink::bad
                                                                 : ink::doubtful;
        page_.line(colour, {in({"结论：", "Verdict: "}), in(name_of(result_.verdict).words)}, {});
    }

    void write_head() {
        const std::string year = !head_.report_year ? std::string()
                                 : zh_              ? std::to_string(*head_.report_year) + " 年度"
                                                    : std::to_string(*head_.report_year);
        const bool both = !head_.organ.empty() && !year.empty();
        if (!head_.organ.empty() || !year.empty())
            page_.line({in({"报告：", "Report: "}), head_.organ, both ? in({"，", ", "}) : "", year});
        write_unknown();
        const std::string &why = head_.edition_reason.in(language_);
        page_.line({in({"版式：", "Form: "}), in(name_of(head_.edition).words), why.empty() ? "" : in({"（", " ("}),
                    why, why.empty() ? "" : in({"）", ")"})});
        if (head_.input_name.empty() && head_.input_bytes == 0) return;
        page_.line({in({"来源：", "Input: "}), head_.input_name, in({"（", " ("}), in(name_of(head_.medium).words),
                    in({"，", ", "}), number(head_.input_bytes), in({" 字节）", " bytes)"})});
    }

    /// A report may pass although nobody can tell whose it is, or for which year.
    void write_unknown() {
        const bool organ = head_.organ.empty(), year = !head_.report_year;
        if (!organ && !year) return;
        const bilingual_view what =
            organ && year
                ? bilingual_view{"机关名称和年度不明，未能核对", "organ and year unknown, so they were not checked"}
            : year ? bilingual_view{"年度不明，未能核对年份", "year unknown, so it was not checked"}
                   : bilingual_view{"机关名称不明，未能核对", "organ unknown, so it was not checked"};
        page_.line(ink::doubtful, {in({"注意：", "Attention: "}), in(what)},
                   {in({"；请核对报告标题。", "; look at the title."})});
    }

    void write_counts() {
        const check_counts &n = result_.counts;
        if (zh_)
            page_.line({"核对 ", number(n.instances), " 项：相符 ", number(n.pass), "，不符 ", number(n.fail),
                        "，无法核对 ", number(n.not_assessable), "，略过 ", number(n.skipped), "，豁免 ",
                        number(n.waived), "。"});
        else
            page_.line({"Checked ", number(n.instances), ": ", number(n.pass), " passed, ", number(n.fail), " failed, ",
                        number(n.not_assessable), " not assessable, ", number(n.skipped), " skipped, ",
                        number(n.waived), " waived."});
        if (result_.truncated)
            page_.line({zh_ ? "只列出前 " : "Only the first ", number(result_.issues.size()),
                        zh_ ? " 项，共 " : " are listed, of ", number(result_.total), zh_ ? " 项。" : "."});
    }

    void write_findings() {
        for (const told_finding &f : told_findings(result_))
            write_finding(f);
    }

    /// Whether it failed or could not be assessed, how much it matters, and whether it is new.
    std::string mark_of(const issue &i) const {
        std::string out(in(i.outcome == outcome::fail ? name_of(i.severity).words : name_of(i.outcome).words));
        const std::string_view since = in(name_of(i.baseline).words);
        if (!since.empty()) out.append(in({"·", ", "})).append(since);
        return out;
    }

    void write_finding(const told_finding &told) {
        const issue &i = *told.what;
        const bool failed = i.outcome == outcome::fail;
        const ink colour = failed && i.severity == severity::error ? ink::bad : ink::doubtful;
        page_.blank_line();
        page_.line(colour, {mark_of(i)}, {"  ", i.rule->id, "  ", i.label.in(language_)});
        page_.line({"  ", i.message.in(language_)});
        if (!i.expression_value.empty() && i.operands.size() > 1) {
            if (has_short_relation(i)) page_.field({"关系", "Relation"}, i.expression.in(language_));
            page_.field({"数字", "Figures"}, figures_in_words(i, language_));
        }
        for (const std::string &line : suspects_.lines_of(i, head_.edition, language_))
            page_.field({"疑似", "Suspected"}, line);
        if (i.place.known()) page_.field({"位置", "Place"}, place_in_words(i.place, language_));
        if (!i.hint.in(language_).empty()) page_.field({"处理", "What to do"}, i.hint.in(language_));
        page_.field({"依据", "Basis"}, basis_in_words(i, head_.edition, language_));
        if (i.waiver) page_.field({"豁免", "Waived"}, words_of(*i.waiver, language_));
        if (told.consequences.empty()) return;
        page_.line({"  ", in({"改正后，以下各项也随之消除：", "Put right, these are gone too:"})});
        for (const issue *c : told.consequences)
            page_.line({"    ", mark_of(*c), "  ", c->rule->id, "  ", c->message.in(language_)});
    }

    /// One blank cell keeps several rules from being assessed: name the cell once, then count the rules.
    void write_missing() {
        const missing_cells missing(result_);
        if (missing.count() == 0) return;
        page_.blank_line();
        const bool one = missing.count() == 1;
        page_.line(
            ink::doubtful, {in({"缺数", "Figures missing"})},
            {in({"  以下 ", "  "}), number(missing.count()),
             in({" 格没有数，有关各项无法核对", one ? " cell has no figure, so what depends on it cannot be checked"
                                                    : " cells have no figure, so what depends on them cannot be "
                                                      "checked"})});
        for (const std::string &line : missing.lines(head_.edition, language_))
            page_.line({"  ", line});
        if (const std::string advice = missing.advice(head_, language_); !advice.empty())
            page_.field({"处理", "What to do"}, advice);
        page_.field({"无法核对的项数", "Not assessable"}, rules_without_figures(result_, language_));
    }

    void write_passed() {
        bool first = true;
        for (const issue &i : result_.issues) {
            if (i.outcome != outcome::pass && i.outcome != outcome::skipped) continue;
            if (first) page_.blank_line();
            first = false;
            page_.line({in(name_of(i.outcome).words), "  ", i.rule->id, "  ", i.message.in(language_)});
        }
    }

    /// All of it: a note may be why figures are missing.
    void write_log() {
        if (head_.log.empty()) return;
        page_.blank_line();
        page_.line({in({"导入记录", "Import"})});
        for (const log_entry &entry : head_.log) {
            const std::string place = place_in_words(entry, head_.places, head_.parts, language_);
            const std::string rule = rule_in_words(entry, language_);
            page_.line({"  ", in(name_of(entry.what).words), rule.empty() ? "" : in({"（", " ("}), rule,
                        rule.empty() ? "" : in({"）", ")"}), "  ", place, place.empty() ? "" : in({"：", ": "}),
                        entry.message.in(language_)});
        }
    }

    const check_result &result_;
    const result_head &head_;
    const bool zh_;
    const language language_;
    text_page page_;
    told_suspects suspects_;
};

} // namespace

std::string write_result_text(const check_result &result, const result_head &head, const result_style &style) {
    return text_report(result, head, style).write();
}

} // namespace ogi
