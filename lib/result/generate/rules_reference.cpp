#include "result/generate/rules_reference.hpp"

#include "result/names.hpp"
#include "result/words.hpp"
#include "rules/messages.hpp"

#include <array>
#include <initializer_list>
#include <string_view>

namespace ogi::generate {
namespace {

constexpr std::array families{rule_family::table_3,   rule_family::table_4,        rule_family::table_2,
                              rule_family::structure, rule_family::timeliness,     rule_family::text,
                              rule_family::residue,   rule_family::year_over_year, rule_family::plausibility,
                              rule_family::aggregate};

/// What a family is about, in a line of a table.
bilingual_view matter_of(rule_family f) {
    switch (f) {
    case rule_family::table_3: return {"合计、勾稽关系、每格的填法", "sums, balances, the form of the cells"};
    case rule_family::table_4:
        return {"合计、每格的填法、复议前置", "sums, the form of the cells, reconsideration first"};
    case rule_family::table_2:
        return {"每格的填法、各栏之间的矛盾、机关的权限、金额单位",
                "the form of the cells, columns that contradict each other, powers of the organ, the unit of money"};
    case rule_family::structure:
        return {"格式版本、六个部分、五个方面、必须写到的内容",
                "the edition, the six sections, the five aspects, what must be said"};
    case rule_family::timeliness: return {"公布期限", "the day by which it is published"};
    case rule_family::text: return {"正文与表格、正文与正文", "the text against the tables and against itself"};
    case rule_family::residue:
        return {"别的年度、别的机关、模板留下的文字", "what is left from another year, another organ or the template"};
    case rule_family::year_over_year: return {"与上年报告的衔接和比较", "what connects with last year's report"};
    case rule_family::plausibility: return {"可能但少见的情形", "what is possible and rare"};
    default: return {"汇总报告与所属各报告", "a report of a whole against those it adds up"};
    }
}

/// A text as it stands in Markdown, where it must not be markup.
std::string plain(std::string_view text) {
    std::string out;
    for (char c : text) {
        if (c == '*' || c == '_' || c == '<' || c == '>' || c == '|' || c == '`' || c == '[' || c == ']' || c == '\\')
            out += '\\';
        out += c;
    }
    return out;
}

std::size_t rules_of(rule_family f) {
    std::size_t count = 0;
    for (const rule_info &rule : rules())
        count += rule.family == f;
    return count;
}

class page {
public:
    explicit page(language l) : l_(l) {}

    void raw(std::string_view text) { out_ += text; }
    void raw(bilingual_view text) { out_ += text.in(l_); }
    void field(bilingual_view name, std::string_view value) {
        out_.append("- **").append(name.in(l_)).append(l_ == language::zh ? "：** " : ":** ");
        out_.append(plain(value)).append("\n");
    }
    void row(std::initializer_list<std::string> cells) {
        for (const std::string &cell : cells)
            out_.append("| ").append(cell).append(" ");
        out_ += "|\n";
    }

    void write_basis(const rule_info &rule, edition e) {
        if (!(e == edition::fmt2021 ? rule.in_2021 : rule.in_2019)) return;
        field(e == edition::fmt2021 ? bilingual_view{"依据（2021 年版）", "Basis (edition of 2021)"}
                                    : bilingual_view{"依据（2019 年版）", "Basis (edition of 2019)"},
              basis_in_words(rule.basis_in(e), l_));
    }
    void write_rule(const rule_info &rule) {
        out_.append("\n### ").append(rule.id).append(" ").append(plain(rule.title.in(l_))).append("\n\n");
        field({"程度", "Severity"}, name_of(rule.severity).words.in(l_));
        field({"公式", "Formula"}, rule.formula.in(l_));
        field({"含义", "Meaning"}, rule.explanation.in(l_));
        field({"举例", "Example"}, rule.example.in(l_));
        field({"处理", "What to do"}, rule.hint.in(l_));
        write_basis(rule, edition::fmt2021);
        write_basis(rule, edition::fmt2019_trial);
        field({"适用", "Applies to"}, years_in_words(rule, l_));
        if (!rule.organs.zh.empty()) field({"机关", "Organs"}, rule.organs.in(l_));
        if (rule.needs != rule_need::nothing) field({"需要", "Needs"}, name_of(rule.needs).words.in(l_));
        field({"始见于", "Since"}, std::string("ogi ").append(rule.since));
        if (!rule.replaced_by.empty()) field({"改用", "Replaced by"}, rule.replaced_by);
    }
    void write_family(rule_family f) {
        out_.append("\n## ").append(name_of(f).words.in(l_)).append(l_ == language::zh ? "：" : ": ");
        raw(matter_of(f));
        out_ += "\n";
        for (const rule_info &rule : rules())
            if (rule.family == f) write_rule(rule);
    }
    /// The messages that several rules give.
    void write_messages() {
        raw(bilingual_view{"\n## 各规则共用的提示\n\n| 编号 | 结论 | 文字 |\n| --- | --- | --- |\n",
                           "\n## Messages that rules share\n\n| Id | Outcome | Text |\n| --- | --- | --- |\n"});
        for (const checking::message_row &m : checking::messages) {
            if (m.text.zh.empty()) continue;
            row({"`" + std::string(m.id) + "`", std::string(name_of(checking::outcome_of(m.what)).words.in(l_)),
                 plain(m.text.in(l_))});
        }
    }
    void write_families() {
        raw(bilingual_view{"\n| 类别 | 条数 | 内容 |\n| --- | ---: | --- |\n",
                           "\n| Family | Rules | About |\n| --- | ---: | --- |\n"});
        for (rule_family f : families)
            row({std::string(name_of(f).words.in(l_)), std::to_string(rules_of(f)), std::string(matter_of(f).in(l_))});
        row({l_ == language::zh ? "合计" : "all", std::to_string(rules().size()), ""});
    }
    std::string finish() { return out_; }

private:
    language l_;
    std::string out_;
};

constexpr bilingual_view head{
    "# 规则目录\n\n"
    "核对所用的全部规则，按类别排列。编号不会改变。怎样读这些规则，见[规则怎样读](../guide/zh/rules.md)。\n\n"
    "依据只写查到的文件和条款。没有条文的如实写明：“表内加总”是表格本身的数字关系，“编报惯例”是各机关通行的写法，"
    "“常理”是少见而可能有误的情形。两个格式文件的附件没有查到全文，表格的文字据各机关公布的报告核对。\n",
    "# The catalogue of rules\n\n"
    "Every rule of the check, by family. Ids never change. See [how to read the rules](../guide/en/rules.md).\n\n"
    "A basis names a document and clause only where they were found. Where there is no text it says so: \"arithmetic "
    "of "
    "the table\" is what the figures of a table say of each other, \"practice of reporting\" what reports do, "
    "\"likelihood\" what is rare and may be wrong. The full text of the annexes of the two forms was not found; the "
    "words "
    "of the tables are those of published reports.\n"};

std::string rules_page(language l) {
    page out(l);
    out.raw("<!-- Generated from lib/rules/catalogue/*.hpp by the target generate_rules. Do not edit. -->\n\n");
    out.raw(head);
    out.write_families();
    for (rule_family f : families)
        out.write_family(f);
    out.write_messages();
    return out.finish();
}

std::string families_block(language l) {
    page out(l);
    out.write_families();
    out.raw("\n");
    return out.finish();
}

} // namespace

std::string rules_zh() {
    return rules_page(language::zh);
}
std::string rules_en() {
    return rules_page(language::en);
}
std::string families_zh() {
    return families_block(language::zh);
}
std::string families_en() {
    return families_block(language::en);
}

} // namespace ogi::generate
