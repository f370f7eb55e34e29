#include "result/settings_text.hpp"

#include "model/date_text.hpp"
#include "result/names.hpp"

#include <utility>

namespace ogi {
namespace {

std::string number(std::size_t n) {
    return std::to_string(n);
}

/// Adds to a list of words.
void add(std::string &list, std::string_view word, language l) {
    list.append(list.empty() ? "" : l == language::zh ? "、" : ", ").append(word);
}

bool changes_anything(const check_result &r) {
    return !r.switched_off.empty() || !r.changed_severities.empty() || r.blank_is_zero || r.own_rules;
}

void write_profile(text_page &page, const check_result &result, language l) {
    if (result.profile != "default" || changes_anything(result))
        page.line({l == language::zh ? "配置：" : "Profile: ", result.profile});
    std::string off, changed, own;
    for (const std::string &rule : result.switched_off)
        add(off, rule, l);
    for (const changed_severity &c : result.changed_severities)
        add(changed,
            c.rule + " " + std::string(name_of(c.before).words.in(l)) + " → " + std::string(name_of(c.now).words.in(l)),
            l);
    if (result.own_rules)
        for (const rule_info &rule : *result.own_rules)
            add(own, rule.id, l);
    if (!off.empty()) page.field({"停用的规则", "Rules switched off"}, off);
    if (!changed.empty()) page.field({"改变了轻重的规则", "Severities changed"}, changed);
    if (!own.empty()) page.field({"自定的规则", "Rules of its own"}, own);
    const std::size_t blank = result.counts.cells_by_state[static_cast<std::size_t>(cell_state::blank)];
    if (result.blank_is_zero)
        page.field({"空白", "Blank cells"},
                   l == language::zh ? number(blank) + " 格，按 0 计" : number(blank) + ", counted as 0");
}

void write_effect_of_waivers(text_page &page, const check_result &result, language l) {
    const std::size_t errors = result.waived(severity::error);
    if (errors == 0) return;
    if (l == language::zh)
        page.line(ink::doubtful, {"注意："}, {number(errors), " 项错误级的结果被豁免。豁免不能使报告通过。"});
    else
        page.line(ink::doubtful, {"Attention: "},
                  {number(errors), " findings of severity error are waived. A waiver does not make a report valid."});
}

/// Relations that the figures were read by: where they hold, that says nothing.
void write_evidence(text_page &page, const check_result &result, language l) {
    constexpr std::size_t most_listed = 8;
    std::string list;
    std::size_t used = 0;
    for (const used_evidence &e : result.evidence_used) {
        if (e.outcome != outcome::skipped || e.cells.empty()) continue;
        if (++used <= most_listed) add(list, e.rule + " " + e.label.in(l), l);
    }
    if (used == 0) return;
    const bool zh = l == language::zh, more = used > most_listed;
    if (zh)
        page.line(
            ink::doubtful, {"注意："},
            {"读取时用以下 ", number(used), " 项关系确定了数字，核对时不算作相符：", list, more ? "等" : "", "。"});
    else
        page.line(ink::doubtful, {"Attention: "},
                  {number(used), used == 1 ? " relation" : " relations",
                   " decided how figures were read and did not count as passed: ", list, more ? ", …" : "", "."});
}

void write_baseline(text_page &page, const check_result &result, language l) {
    if (result.baseline == baseline_use::none) return;
    std::size_t fresh = 0, unchanged = 0;
    for (const issue &i : result.issues) {
        fresh += i.baseline == baseline_state::fresh;
        unchanged += i.baseline == baseline_state::unchanged;
    }
    std::string out(name_of(result.baseline).words.in(l));
    const std::string gone = number(result.gone.size());
    const bool zh = l == language::zh;
    std::string_view before = zh ? "：" : ": ";
    if (result.baseline == baseline_use::whole)
        for (const auto &[state, n] :
             {std::pair(baseline_state::fresh, number(fresh)), std::pair(baseline_state::unchanged, number(unchanged)),
              std::pair(baseline_state::absent, gone)}) {
            const std::string words(name_of(state).words.in(l));
            out.append(before).append(zh ? words : n).append(" ").append(zh ? n : words);
            before = zh ? "，" : ", ";
        }
    page.line({zh ? "上次结果：" : "Former result: ", out, zh ? "。" : "."});
}

void write_gone(text_page &page, const std::vector<former_finding> &gone, language l) {
    if (gone.empty()) return;
    page.blank_line();
    page.line({l == language::zh ? "不再出现" : "Gone"});
    for (const former_finding &f : gone) {
        const std::string_view not_applied = f.rule_applied      ? ""
                                             : l == language::zh ? "（这次没有核对这条规则）"
                                                                 : " (its rule was not applied this time)";
        page.line({"  ", f.rule, "  ", f.message.in(l), not_applied});
    }
}

} // namespace

std::string words_of(const waiver &w, language l) {
    const bool zh = l == language::zh;
    std::string out = w.by + (zh ? "：" : ": ") + w.reason;
    if (w.until) out += zh ? "（至 " + text_of(*w.until) + "）" : " (until " + text_of(*w.until) + ")";
    return out;
}

void write_settings(text_page &page, const check_result &result, language l) {
    write_profile(page, result, l);
    write_effect_of_waivers(page, result, l);
    write_evidence(page, result, l);
    write_baseline(page, result, l);
}

void write_what_does_not_count(text_page &page, const check_result &result, language l) {
    if (!result.unused_waivers.empty()) {
        page.blank_line();
        page.line(ink::doubtful, {l == language::zh ? "没有起作用的豁免" : "Waivers that do not count"}, {});
        for (const unused_waiver &u : result.unused_waivers)
            page.line({"  ", u.waiver.fingerprint, "  ", name_of(u.why).words.in(l), l == language::zh ? "。" : ". ",
                       words_of(u.waiver, l)});
    }
    write_gone(page, result.gone, l);
}

} // namespace ogi
