// The page a clerk reads: what the verdict is, which report, then the report part by part with what was found in it.
#include "form/table.hpp"
#include "result/html_findings.hpp"
#include "result/html_style.hpp"
#include "result/html_tables.hpp"
#include "result/log_words.hpp"
#include "result/missing_cells.hpp"
#include "result/settings_text.hpp"
#include "result/words.hpp"
#include "result/writers.hpp"
#include "rules/catalogue.hpp"

#include <ogi/version.hpp>

namespace ogi {
namespace {

class html_page {
public:
    html_page(const check_result &result, const result_head &head, language l)
        : result_(result), head_(head), zh_(l == language::zh), language_(l), marks_(result), missing_(result) {}

    std::string write() {
        begin();
        write_header();
        html_.open("main");
        for (page_part part : page_parts)
            write_part(part);
        write_missing();
        write_what_does_not_count_here();
        write_log();
        write_passed();
        html_.close("main");
        html_.line();
        write_footer();
        html_.verbatim("</body>\n</html>\n");
        return html_.finish();
    }

private:
    std::string_view in(std::string_view zh, std::string_view en) const { return zh_ ? zh : en; }
    std::string_view in(bilingual_view text) const { return text.in(language_); }
    static std::string number(std::size_t n) { return std::to_string(n); }

    std::string title() const {
        std::string out = head_.organ.empty() ? std::string(in("机关名称不明", "Organ unknown")) : head_.organ;
        if (head_.report_year)
            out += zh_ ? " " + std::to_string(*head_.report_year) + " 年度" : ", " + std::to_string(*head_.report_year);
        return out;
    }

    void begin() {
        const std::string_view what =
            in("政府信息公开工作年度报告检查结果", "Check of the annual report on government information disclosure");
        html_.verbatim("<!DOCTYPE html>\n");
        html_.open("html", {{"lang", std::string(in("zh-CN", "en"))}});
        html_.verbatim("\n<head>\n<meta charset=\"UTF-8\">\n");
        html_.open("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", html_policy()}});
        html_.verbatim("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"referrer\" content=\"no-referrer\">\n");
        html_.element("title", title() + std::string(in("　", " – ")) + std::string(what));
        html_.verbatim("\n<style>");
        html_.verbatim(html_style());
        html_.verbatim("</style>\n</head>\n<body>\n");
        html_.open("header", {{"class", "page"}});
        html_.element("p", what, {{"class", "kicker"}});
        html_.element("h1", title(), {{"lang", head_.organ.empty() || zh_ ? "" : "zh"}});
        html_.line();
    }

    void write_header() {
        write_verdict();
        write_attention();
        write_settings_in_use();
        write_counts();
        write_about();
        write_ways();
        html_.close("header");
        html_.line();
    }

    /// A sign beside the word, so that the verdict is seen without colours too.
    void write_verdict() {
        const value_name name = name_of(result_.verdict);
        const std::string_view sign = result_.verdict == verdict::valid     ? "✓ "
                                      : result_.verdict == verdict::invalid ? "✗ "
                                                                            : "? ";
        html_.open("div", {{"class", "verdict " + std::string(name.id)}, {"role", "status"}});
        html_.open("strong");
        html_.element("span", sign, {{"aria-hidden", "true"}});
        html_.text(in("结论：", "Verdict: "));
        html_.text(in(name.words));
        html_.close("strong");
        html_.element("p", verdict_in_a_sentence());
        html_.close("div");
        html_.line();
    }

    std::string verdict_in_a_sentence() const {
        switch (result_.verdict) {
        case verdict::valid: return std::string(in("没有发现错误。", "No error was found."));
        case verdict::invalid: {
            const std::string n = number(result_.failures(severity::error));
            return zh_ ? "有 " + n + " 项错误需要改正；表中以编号标出，编号可点开。"
                       : n + (n == "1" ? " error" : " errors") +
                             " to be put right; the tables mark them by number, and a number leads to its finding.";
        }
        default:
            return std::string(in("有的项目无法核对，或者得到豁免，不能判定报告是否正确。",
                                  "Some rules could not be assessed or are waived, so the report cannot be judged."));
        }
    }

    void write_attention() {
        const auto attention = [&](std::string_view zh, std::string_view en) {
            html_.element("p", in(zh, en), {{"class", "attention"}});
        };
        if (head_.organ.empty())
            attention("机关名称不明，未能核对；请核对报告标题。",
                      "The organ is unknown, so it was not checked; look at the title.");
        if (!head_.report_year)
            attention("年度不明，未能核对年份；请核对报告标题。",
                      "The year is unknown, so it was not checked; look at the title.");
        if (result_.truncated)
            attention("只列出前 " + number(result_.issues.size()) + " 项，共 " + number(result_.total) + " 项。",
                      "Only the first " + number(result_.issues.size()) + " of " + number(result_.total) +
                          " are listed.");
    }

    /// What the user brought to the check, as the text form says it, a line a paragraph.
    void write_settings_in_use() {
        text_page page({language_, false});
        write_settings(page, result_, language_);
        const std::string said = page.finish();
        if (said.empty()) return;
        html_.open("div", {{"class", "attention"}});
        write_lines(said, "div");
        html_.close("div");
        html_.line();
    }

    void write_lines(std::string_view text, std::string_view element) {
        while (!text.empty()) {
            const std::size_t end = text.find('\n');
            if (end != 0) html_.element(element, text.substr(0, end));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
    }

    void write_counts() {
        const check_counts &n = result_.counts;
        const auto count = [&](std::string_view kind, bilingual_view name, std::size_t value) {
            html_.open("li", {{"class", value == 0 ? std::string() : std::string(kind)}});
            html_.element("b", number(value));
            html_.text(in(name));
            html_.close("li");
        };
        html_.open("ul", {{"class", "counts"}});
        count("error", {"错误", "errors"}, result_.failures(severity::error));
        count("warning", {"警告", "warnings"}, result_.failures(severity::warning));
        count("note", {"提示", "notes"}, result_.failures(severity::note));
        count("open", {"无法核对", "not assessable"}, n.not_assessable);
        count("waived", {"豁免", "waived"}, n.waived);
        count("good", {"相符", "passed"}, n.pass);
        count("", {"共核对", "checked in all"}, n.instances);
        html_.close("ul");
        html_.line();
    }

    void write_about() {
        const auto fact = [&](std::string_view zh, std::string_view en, std::string_view value) {
            if (value.empty()) return;
            html_.element("dt", in(zh, en));
            html_.element("dd", value);
        };
        html_.open("dl", {{"class", "about"}});
        const std::string &why = head_.edition_reason.in(language_);
        fact("版式", "Form",
             std::string(in(name_of(head_.edition).words)) + (why.empty() ? ""
                                                              : zh_       ? "（" + why + "）"
                                                                          : " (" + why + ")"));
        if (!head_.input_name.empty() || head_.input_bytes != 0)
            fact("来源", "Input",
                 head_.input_name + (zh_ ? "（" : " (") + std::string(in(name_of(head_.medium).words)) +
                     (zh_ ? "，" + number(head_.input_bytes) + " 字节）"
                          : ", " + number(head_.input_bytes) + " bytes)"));
        fact("摘要", "Digest", head_.input_digest);
        fact("单元格", "Cells", cells_in_words());
        html_.close("dl");
        html_.line();
    }

    std::string cells_in_words() const {
        std::string out;
        constexpr cell_state order[] = {cell_state::number, cell_state::blank, cell_state::not_applicable,
                                        cell_state::text, cell_state::absent};
        for (cell_state s : order) {
            const std::size_t n = result_.counts.cells_by_state[static_cast<std::size_t>(s)];
            if (n == 0) continue;
            if (!out.empty()) out += in("，", ", ");
            out += s == cell_state::number ? in("有数", "with a figure") : in(name_of(s).words);
            out += " " + number(n);
        }
        return out;
    }

    static std::string anchor_of(page_part part) { return "p" + std::to_string(static_cast<int>(part) + 2); }

    std::string name_of_part(page_part part) const {
        if (part == page_part::whole) return std::string(in("报告整体和文字", "The report as a whole and its prose"));
        const form::heading &h = form::line_of(form::sections, static_cast<std::int32_t>(part) + 2);
        return zh_ ? std::string(h.numeral) + "、" + std::string(h.text)
                   : "Table " + std::to_string(static_cast<int>(part) + 2) + ": " + std::string(h.text_en);
    }

    void write_ways() {
        html_.open("nav", {{"class", "parts"}, {"aria-label", std::string(in("报告各部分", "Parts of the report"))}});
        html_.open("ol");
        for (page_part part : page_parts) {
            html_.open("li");
            html_.open("a", {{"href", "#" + anchor_of(part)}});
            html_.text(name_of_part(part));
            html_.element("b", number(marks_.count_in(part)));
            html_.close("a");
            html_.close("li");
        }
        html_.close("ol");
        html_.close("nav");
    }

    void open_part(const std::string &anchor, std::string_view name) {
        html_.open("section", {{"class", "part"}, {"id", anchor}, {"aria-labelledby", anchor + "h"}});
        html_.element("h2", name, {{"id", anchor + "h"}});
        html_.line();
    }
    void close_part() {
        html_.close("section");
        html_.line();
    }

    void write_part(page_part part) {
        const bool has_table = head_.report && part != page_part::whole;
        open_part(anchor_of(part), name_of_part(part));
        // Beside a high table there is room for its findings, below a flat one for several in a row.
        const bool is_high = part == page_part::table_2 || part == page_part::table_3;
        const bool any = marks_.count_in(part) + marks_.missing_in(part) != 0;
        html_.open("div", {{"class", has_table && is_high ? any ? "sides two" : "sides" : "sides wide"}});
        if (has_table) {
            html_.open("div");
            html_tables(html_, head_, marks_, language_).write(part);
            html_.close("div");
            html_.line();
        }
        html_findings(html_, marks_, head_, language_).write(part);
        html_.close("div");
        if (head_.report && part == page_part::whole)
            html_tables(html_, head_, marks_, language_).write_processing_fee();
        close_part();
    }

    void write_missing() {
        if (missing_.count() == 0) return;
        open_part("missing", zh_ ? "缺数：" + number(missing_.count()) + " 格没有数，有关各项无法核对"
                                 : "Figures missing: " + number(missing_.count()) +
                                       (missing_.count() == 1 ? " cell has none" : " cells have none"));
        html_.open("ul", {{"class", "plain"}});
        for (const std::string &line : missing_.lines(head_.edition, language_))
            html_.element("li", line);
        html_.close("ul");
        html_.element("p", missing_.advice(head_, language_));
        html_.element("p", std::string(in("无法核对的项数：", "Not assessable: ")) +
                               rules_without_figures(result_, language_));
        write_list(is_for_missing_figures, in("逐项列出", "One by one"));
        close_part();
    }

    /// Findings that only a few readers want one by one.
    void write_list(bool (*wanted)(const issue &), std::string_view summary) {
        html_.open("details");
        html_.element("summary", summary);
        html_.open("table", {{"class", "list"}});
        for (const issue &i : result_.issues) {
            if (!wanted(i)) continue;
            html_.open("tr");
            html_.element("td", in(name_of(i.outcome).words));
            html_.open("td");
            html_.element("code", i.rule->id);
            html_.close("td");
            html_.element("td", i.message.in(language_));
            html_.close("tr");
            html_.line();
        }
        html_.close("table");
        html_.close("details");
    }

    /// Waivers that did not count, and findings of the former result that are no more.
    void write_what_does_not_count_here() {
        text_page page({language_, false});
        write_what_does_not_count(page, result_, language_);
        const std::string said = page.finish();
        if (said.empty()) return;
        open_part("gone", in("不起作用的豁免和不再出现的问题", "Waivers that do not count, findings that are no more"));
        write_lines(said, "p");
        close_part();
    }

    /// What was done, with the way to the cell where the page shows it, and what was taken for what.
    void write_logged(const log_entry &entry) {
        html_.text(entry.message.in(language_));
        if (const std::string change = change_in_words(entry, language_); !change.empty())
            html_.element("div", change, {{"class", "taken"}});
        if (entry.cell && head_.report) {
            html_.text(" ");
            html_.element("a", in("见表中", "see the table"), {{"href", "#" + ogi::anchor_of(*entry.cell)}});
        }
    }

    void write_log() {
        if (head_.log.empty()) return;
        open_part("log", std::string(in("导入记录：", "Import log: ")) + counts_in_words(head_.log, language_));
        html_.open("table", {{"class", "list"}});
        html_.open("thead");
        html_.open("tr");
        for (std::string_view name : {in("种类", "Kind"), in("规则", "Rule"), in("把握", "Confidence"),
                                      in("位置", "Place"), in("内容", "What")})
            html_.element("th", name, {{"scope", "col"}});
        html_.close("tr");
        html_.close("thead");
        html_.open("tbody");
        for (const log_entry &entry : head_.log) {
            html_.open("tr");
            html_.element("td", in(name_of(entry.what).words));
            html_.open("td");
            if (!entry.rule.empty()) html_.element("code", entry.rule);
            html_.close("td");
            html_.element("td", entry.confidence ? in(name_of(*entry.confidence).words) : std::string_view());
            html_.element("td", place_in_words(entry, head_.places, head_.parts, language_));
            html_.open("td");
            write_logged(entry);
            html_.close("td");
            html_.close("tr");
            html_.line();
        }
        html_.close("tbody");
        html_.close("table");
        close_part();
    }

    static bool is_passed(const issue &i) { return i.outcome == outcome::pass || i.outcome == outcome::skipped; }

    void write_passed() {
        std::size_t n = 0;
        for (const issue &i : result_.issues)
            n += is_passed(i);
        if (n == 0) return;
        open_part("passed", in("相符和略过的项目", "Passed and skipped"));
        write_list(is_passed, zh_ ? number(n) + " 项，逐项列出" : number(n) + ", one by one");
        close_part();
    }

    void write_footer() {
        html_.open("footer", {{"class", "page"}});
        html_.element("p", zh_ ? std::string("ogi ") + OGI_VERSION + "，规则目录第 " +
                                     std::string(checking::catalogue_version) +
                                     " 版。“依据”为文件和条款；没有条文的，为表内数字之间的算术关系。"
                               : std::string("ogi ") + OGI_VERSION + ", catalogue " +
                                     std::string(checking::catalogue_version) + ".");
        html_.close("footer");
        html_.line();
    }

    const check_result &result_;
    const result_head &head_;
    const bool zh_;
    const language language_;
    const cell_marks marks_;
    const missing_cells missing_;
    html_writer html_;
};

} // namespace

std::string write_result_html(const check_result &result, const result_head &head, const result_style &style) {
    return html_page(result, head, style.language).write();
}

} // namespace ogi
