#include "result/words.hpp"

#include "result/log_words.hpp"

#include "model/decimal.hpp"
#include "result/settings_text.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::size_t most_operands_in_words = 8;
constexpr std::size_t most_explanations_told = 5;

std::string change_in_words(const suspect &s, edition e, language l) {
    const std::string printed = s.printed           ? checking::figure_text(s.index, *s.printed)
                                : l == language::zh ? "无数"
                                                    : "no figure";
    return label_at(s.index, e, l) + " " + printed + " → " + checking::figure_text(s.index, s.proposed);
}

/// Whether the message of a finding names every change of an explanation.
bool is_in_message(const issue &i, std::size_t explanation, edition e, language l) {
    for (const suspect &s : i.suspects)
        if (s.explanation == explanation && i.message.in(l).find(change_in_words(s, e, l)) == std::string::npos)
            return false;
    return true;
}

/// The changes that one explanation makes: 表三 · （七）总计 · 自然人 46 → 64，….
std::string changes_of(const std::vector<suspect> &suspects, std::size_t explanation, edition e, language l) {
    std::string out;
    for (const suspect &s : suspects) {
        if (s.explanation != explanation) continue;
        if (!out.empty()) out += l == language::zh ? "；" : "; ";
        out += change_in_words(s, e, l);
    }
    return out;
}

/// How sure an explanation is: by how many others there are.
std::string standing_of(const suspect &s, language l) {
    const bool zh = l == language::zh;
    const std::string sure(name_of(s.certainty).words.in(l)), others = std::to_string(s.alternatives);
    if (s.unique)
        return zh ? "（" + sure + "；没有同样简单的其他解释）" : " (" + sure + "; no other explanation is as simple)";
    if (s.alternatives == 0) return zh ? "（" + sure + "）" : " (" + sure + ")";
    return zh ? "（" + sure + "；另有 " + others + " 种解释）"
              : " (" + sure + "; " + others + (s.alternatives == 1 ? " other explanation)" : " other explanations)");
}

} // namespace

std::string shown_in(std::size_t index, const cell &c) {
    if (!c.print().empty()) return std::string(c.print());
    return c.is_number() ? checking::figure_text(index, c.value()) : std::string();
}

std::string place_in_words(const source_place &p, language l) {
    const bool zh = l == language::zh;
    const std::string line = std::to_string(p.begin.line), column = std::to_string(p.begin.column);
    std::string out = zh ? "原文第 " + line + " 行第 " + column + " 字节" : "line " + line + ", byte " + column;
    if (p.table == 0) return out;
    const std::string table = std::to_string(p.table), row = std::to_string(p.row), cell = std::to_string(p.column);
    return out + (zh ? "（第 " + table + " 个表格第 " + row + " 行第 " + cell + " 列）"
                     : " (table " + table + ", row " + row + ", column " + cell + ")");
}

std::string source_in_words(std::size_t index, const cell &c, const source_place &place,
                            const std::vector<std::string> &parts, language l) {
    const bool zh = l == language::zh;
    const std::string shown = shown_in(index, c);
    std::string out = shown.empty() ? (zh ? "原文空白" : "blank in the source")
                      : zh          ? "原文“" + shown + "”"
                                    : "source: \"" + shown + "\"";
    const auto add = [&](const std::string &words) { out.append(zh ? "，" : ", ").append(words); };
    if (const std::string_view part = name_of_part(place.part, parts); !part.empty()) add(std::string(part));
    const std::string table = std::to_string(place.table), row = std::to_string(place.row),
                      column = std::to_string(place.column), line = std::to_string(place.begin.line);
    if (place.table != 0)
        add(zh ? "表格 " + table + " 第 " + row + " 行第 " + column + " 列"
               : "table " + table + ", row " + row + ", column " + column);
    add(zh ? "第 " + line + " 行" : "line " + line);
    return out;
}

bool has_short_relation(const issue &i) {
    return i.operands.size() <= most_operands_in_words;
}

std::string figures_in_words(const issue &i, language l) {
    const auto is_added = [](const operand &o) { return o.value.is_number() && o.sign > 0; };
    if (has_short_relation(i) || !std::all_of(i.operands.begin(), i.operands.end(), is_added))
        return i.expression_value;
    std::string out;
    bool left = true, any_left_out = false;
    for (const operand &o : i.operands) {
        const bool turns = left && !o.left;
        left = o.left;
        if (o.value.value() == 0 && o.left) {
            any_left_out = true;
            continue;
        }
        if (turns)
            out += out.empty() ? "0 = " : " = ";
        else if (!out.empty())
            out += " + ";
        out += checking::figure_text(o.index, o.value.value());
    }
    if (any_left_out) out += l == language::zh ? "（为 0 的没有列出）" : " (zeros left out)";
    return out;
}

std::string basis_in_words(const issue &i, edition e, language l) {
    return basis_in_words(i.rule->basis_in(e), l);
}

std::string basis_in_words(const legal_basis &basis, language l) {
    std::string out(basis.document.in(l));
    if (!basis.document.in(l).empty() && !basis.clause.in(l).empty()) out += l == language::zh ? "，" : ", ";
    return out.append(basis.clause.in(l));
}

std::string years_in_words(const rule_info &rule, language l) {
    const std::string first = std::to_string(rule.first_year), last = std::to_string(rule.last_year);
    if (rule.last_year == 0)
        return l == language::zh ? first + " 年度及以后的报告" : "reports for " + first + " and later";
    if (rule.first_year == rule.last_year) return l == language::zh ? first + " 年度的报告" : "reports for " + first;
    return l == language::zh ? first + " 至 " + last + " 年度的报告" : "reports for " + first + " to " + last;
}

namespace {

std::vector<std::string> lines_of_suspects(const issue &i, edition e, language l, bool without_message) {
    std::vector<std::string> out;
    std::vector<std::size_t> told;
    for (const suspect &s : i.suspects) {
        if (std::find(told.begin(), told.end(), s.explanation) != told.end()) continue;
        told.push_back(s.explanation);
        if (without_message && is_in_message(i, s.explanation, e, l)) continue;
        const bilingual_view what = s.slip == digit_slip::none ? name_of(s.what).words : name_of(s.slip).words;
        out.push_back(std::string(what.in(l)) + (l == language::zh ? "：" : ": ") +
                      changes_of(i.suspects, s.explanation, e, l) + standing_of(s, l));
    }
    return out;
}

} // namespace

std::vector<std::string> suspects_in_words(const issue &i, edition e, language l) {
    return lines_of_suspects(i, e, l, false);
}

std::vector<std::string> told_suspects::lines_of(const issue &i, edition e, language l) {
    const std::vector<std::string> all = suspects_in_words(i, e, l);
    if (all.empty()) return {};
    for (const auto &[lines, label] : told_)
        if (lines == all)
            return {l == language::zh ? "与“" + label + "”处所说的相同" : "the same as for \"" + label + "\""};
    told_.emplace_back(all, i.label.in(l));
    std::vector<std::string> out = lines_of_suspects(i, e, l, true);
    if (out.size() <= most_explanations_told) return out;
    const std::string more = std::to_string(out.size() - most_explanations_told);
    out.resize(most_explanations_told);
    out.push_back(l == language::zh ? "还有 " + more + " 种解释，JSON 形式全部列出"
                                    : more + " more explanations, which the JSON form lists");
    return out;
}

std::string baseline_in_words(const issue &i, language l) {
    return i.baseline == baseline_state::unknown ? std::string() : std::string(name_of(i.baseline).words.in(l));
}

std::string waiver_in_words(const issue &i, language l) {
    return i.waiver ? words_of(*i.waiver, l) : std::string();
}

} // namespace ogi
