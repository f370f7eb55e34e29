// The text form of a result: for a clerk at a terminal.
#include "result/missing_cells.hpp"
#include "result/names.hpp"
#include "result/settings_text.hpp"
#include "result/text_page.hpp"
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
        for (const issue &i : result_.issues) {
            const bool told_elsewhere = i.outcome == outcome::pass || i.outcome == outcome::skipped;
            if (!told_elsewhere && !is_for_missing_figures(i)) write_finding(i);
        }
    }

    void write_finding(const issue &i) {
        const bool failed = i.outcome == outcome::fail;
        const ink colour = failed && i.severity == severity::error ? ink::bad : ink::doubtful;
        const std::string_view word = in(failed ? name_of(i.severity).words : name_of(i.outcome).words);
        page_.blank_line();
        const bool known = i.baseline != baseline_state::unknown;
        page_.line(colour, {word},
                   {"  ", i.rule->id, "  ", i.label.in(language_), known ? in({"（", " ("}) : "",
                    known ? in(name_of(i.baseline).words) : "", known ? in({"）", ")"}) : ""});
        page_.line({"  ", i.message.in(language_)});
        if (i.waiver) page_.field({"豁免", "Waived"}, words_of(*i.waiver, language_));
        if (!i.expression_value.empty() && i.operands.size() > 1) {
            if (i.operands.size() <= most_operands_in_words)
                page_.field({"关系", "Relation"}, i.expression.in(language_));
            page_.field({"数字", "Figures"}, figures_of(i));
        }
        if (i.place.known()) page_.field({"位置", "Place"}, place_of(i.place));
        if (!i.hint.in(language_).empty()) page_.field({"处理", "What to do"}, i.hint.in(language_));
        const legal_basis &basis = i.rule->basis_in(head_.edition);
        page_.field({"依据", "Basis"},
                    std::string(in(basis.document)).append(in({"，", ", "})).append(in(basis.clause)));
    }

    /// A long sum is easier to compare without its zeros.
    std::string figures_of(const issue &i) const {
        if (i.operands.size() <= most_operands_in_words) return i.expression_value;
        std::string out;
        bool left = true;
        for (const operand &o : i.operands) {
            const bool turns = left && !o.left;
            left = o.left;
            if (o.value.value() == 0 && o.left) continue;
            if (turns)
                out += out.empty() ? "0 = " : " = ";
            else if (!out.empty())
                out += " + ";
            out += std::to_string(o.value.value());
        }
        return out.append(in({"（为 0 的没有列出）", " (zeros left out)"}));
    }

    std::string place_of(const source_place &p) const {
        const std::string line = number(p.begin.line), column = number(p.begin.column);
        std::string out = zh_ ? "原文第 " + line + " 行第 " + column + " 字节" : "line " + line + ", byte " + column;
        if (p.table == 0) return out;
        const std::string table = number(p.table), row = number(p.row), cell = number(p.column);
        return out + (zh_ ? "（第 " + table + " 个表格第 " + row + " 行第 " + cell + " 列）"
                          : " (table " + table + ", row " + row + ", column " + cell + ")");
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
        if (const std::string advice = advice_on(missing); !advice.empty()) page_.field({"处理", "What to do"}, advice);
        std::string rules;
        const auto count = [&](const rule_info &rule) {
            const std::size_t n = instances_of(rule);
            if (n != 0)
                rules.append(rules.empty() ? "" : in({"，", ", "})).append(rule.id).append(" ").append(number(n));
        };
        for (const rule_info &rule : ogi::rules())
            count(rule);
        if (result_.own_rules)
            for (const rule_info &rule : *result_.own_rules)
                count(rule);
        page_.field({"无法核对的项数", "Not assessable"}, rules);
    }

    /// A cell that was not read may well be printed: only a blank one is to be filled in.
    std::string advice_on(const missing_cells &missing) const {
        std::string out;
        if (missing.any(cell_state::absent))
            out = in(has_log_of_unread() ? bilingual_view{"没有读到的格请看导入记录。",
                                                          "For cells that were not found see the import log."}
                                         : bilingual_view{"报告中没有的格请核实后补上。",
                                                          "Check cells that are not in the report and add them."});
        const bool blank = missing.any(cell_state::blank), marked = missing.any(cell_state::not_applicable);
        if (!blank && !marked) return out;
        if (!out.empty()) out += in({"", " "});
        out +=
            in(!marked ? bilingual_view{"空白的格", "Check blank cells"}
               : blank ? bilingual_view{"空白或标为不适用的格", "Check blank cells and those marked as not applicable"}
                       : bilingual_view{"标为不适用的格", "Check cells marked as not applicable"});
        return out +=
               in({"请核实后填写，确实没有发生的填 0。", " and fill them in, with 0 where there is nothing to count."});
    }

    bool has_log_of_unread() const {
        for (const log_entry &entry : head_.log)
            if (entry.what == log_entry::kind::unread || entry.what == log_entry::kind::note) return true;
        return false;
    }

    std::size_t instances_of(const rule_info &rule) const {
        std::size_t n = 0;
        for (const issue &i : result_.issues)
            n += i.rule == &rule && is_for_missing_figures(i);
        return n;
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
            const std::string line = number(entry.position.line);
            const std::string place = entry.position.line == 0 ? ""
                                      : zh_                    ? "第 " + line + " 行："
                                                               : "line " + line + ": ";
            page_.line({"  ", in(name_of(entry.what).words), "  ", place, entry.message.in(language_)});
        }
    }

    static constexpr std::size_t most_operands_in_words = 8;

    const check_result &result_;
    const result_head &head_;
    const bool zh_;
    const language language_;
    text_page page_;
};

} // namespace

std::string write_result_text(const check_result &result, const result_head &head, const result_style &style) {
    return text_report(result, head, style).write();
}

} // namespace ogi
