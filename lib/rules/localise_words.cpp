// What is said of an explanation.
#include "rules/localise.hpp"

#include "rules/references.hpp"
#include "rules/template_text.hpp"

namespace ogi {
namespace {

constexpr bilingual_view words_for(hypothesis h) {
    switch (h) {
    case hypothesis::one_cell: return {"疑似填错", "One figure seems to be wrong"};
    case hypothesis::wrong_total: return {"疑似总计填错", "The total seems to be wrong, not its parts"};
    case hypothesis::row_shifted: return {"疑似整行错开一列", "The row seems to stand one column off"};
    case hypothesis::swapped: return {"疑似两个数互换了位置", "Two figures seem to have changed places"};
    case hypothesis::moved: return {"疑似有 {count} 件填错了格", "A count of {count} seems to stand in the wrong cell"};
    case hypothesis::carried:
        return {"疑似填错，并已计入总计", "A figure seems to be wrong and to have been counted into its total"};
    case hypothesis::two_cells: return {"疑似两格填错", "Two figures seem to be wrong"};
    case hypothesis::yuan_for_10k_yuan:
        return {"疑似以元为单位填报，应以万元为单位", "The amount seems to be in yuan instead of 10,000 yuan"};
    }
    return {};
}

constexpr bilingual_view words_for(digit_slip s) {
    switch (s) {
    case digit_slip::none: break;
    case digit_slip::transposed: return {"两位数字颠倒", "two digits transposed"};
    case digit_slip::dropped: return {"漏了一位数字", "a digit left out"};
    case digit_slip::doubled: return {"一位数字重复", "a digit typed twice"};
    }
    return {};
}

constexpr bilingual_view closing_of(const explanation &e, const localisation &within) {
    if (e.what == hypothesis::yuan_for_10k_yuan)
        return {"上年报告或正文的数字支持这一改法", "last year's report or the text speaks for this"};
    if (within.total > 1) return {"同样简单的改法有 {total} 种，这是其中一种", "one of {total} equally simple changes"};
    if (within.set_aside > 0 && e.supported == 0)
        return {"同样简单的改法有 {all} 种，这是与上年报告或正文的数字矛盾最少的一种",
                "of {all} equally simple changes, the one that last year's report or the text speaks least against"};
    if (within.set_aside > 0)
        return {"同样简单的改法有 {all} 种，上年报告或正文的数字支持这一种",
                "of {all} equally simple changes, the one that last year's report or the text speaks for"};
    if (e.corrections.size() == 1)
        return {"唯一可使各项关系成立的改法", "the only change with which every relation holds"};
    return {"改动最少且唯一可使各项关系成立的改法",
            "the only change as simple as this with which every relation holds"};
}

/// 表三 · （七）总计 · 自然人 46 → 64, with the slip where the sentence does not begin with it.
std::string in_words(const correction &c, edition form, language l, bool name_slip) {
    const bool zh = l == language::zh;
    std::string out = label_at(c.index, form, l) + " ";
    out += c.printed ? checking::figure_text(c.index, *c.printed) : zh ? "无数字" : "no figure";
    out += " → " + checking::figure_text(c.index, c.proposed);
    if (is_money(type_at(c.index))) out += zh ? " 万元" : " (10,000 yuan)";
    if (name_slip && c.slip != digit_slip::none)
        out.append(zh ? "（" : " (").append(words_for(c.slip).in(l)).append(zh ? "）" : ")");
    return out;
}

std::string number(std::size_t n) {
    return std::to_string(n);
}

/// How much was moved from one cell to the other.
std::string count_of(const explanation &e) {
    const correction &first = e.corrections.front();
    const std::int64_t change = first.proposed - first.printed.value_or(0);
    return std::to_string(change < 0 ? -change : change);
}

} // namespace

bilingual describe(const explanation &e, const localisation &within, edition form) {
    const bool single = e.corrections.size() == 1;
    const digit_slip slip = single ? e.corrections.front().slip : digit_slip::none;
    std::vector<message_argument> arguments = {
        {"total", {number(within.total), number(within.total)}},
        {"all", {number(within.total + within.set_aside), number(within.total + within.set_aside)}},
        {"left_over", {number(within.not_assessable), number(within.not_assessable)}}};
    if (e.what == hypothesis::moved) arguments.push_back({"count", {count_of(e), count_of(e)}});
    bilingual cells;
    for (const correction &c : e.corrections) {
        cells.zh.append(cells.zh.empty() ? "" : "，").append(in_words(c, form, language::zh, !single));
        cells.en.append(cells.en.empty() ? "" : ", ").append(in_words(c, form, language::en, !single));
    }
    const bilingual_view what = words_for(e.what), closing = closing_of(e, within);
    bilingual text;
    if (slip == digit_slip::none)
        text = {std::string(what.zh), std::string(what.en)};
    else
        text = {std::string("疑似").append(words_for(slip).zh),
                std::string("This looks like ").append(words_for(slip).en)};
    text.zh.append("：").append(cells.zh).append("（").append(closing.zh).append("）。");
    text.en.append(": ").append(cells.en).append(" (").append(closing.en).append(").");
    if (e.contradicted != 0) {
        text.zh += "但与上年报告或正文的数字不符。";
        text.en += " It disagrees with last year's report or the text.";
    }
    if (within.not_assessable != 0 && e.what != hypothesis::yuan_for_10k_yuan) {
        text.zh += "另有 {left_over} 项关系无法核对，可能还有别的改法。";
        text.en += " As {left_over} relations cannot be assessed, there may be others.";
    }
    return checking::filled({text.zh, text.en}, arguments);
}

bilingual describe_unknown(const localisation &l) {
    switch (l.unknown_because) {
    case unknown_reason::none: return {};
    case unknown_reason::too_many_cells:
        return {"不能指出填错的是哪一格：只改一格、两格或移正一行都不能使各项关系成立，至少还有一处填错。请逐项核对上述"
                "关系中的数。",
                "The wrong cell cannot be named: no change of one cell, of two cells or of a shifted row makes every "
                "relation hold, so more is wrong. Compare the figures of these relations one by one."};
    case unknown_reason::missing_figures: {
        const std::string n = number(l.not_assessable);
        return {"不能指出填错的是哪一格：只改一格、两格或移正一行都不能使各项关系成立，另有 " + n +
                    " 项关系缺数，无法核对。请先补填所缺的数。",
                "The wrong cell cannot be named: no change of one cell, of two cells or of a shifted row makes every "
                "relation hold, and " +
                    n + " relations cannot be assessed because figures are missing. Fill in these figures first."};
    }
    case unknown_reason::overflow:
        return {"不能指出填错的是哪一格：有的数过大，加总超出 64 位整数。请核对这些数是否多写了位数。",
                "The wrong cell cannot be named: figures are so large that their sum exceeds 64 bits. See whether they "
                "have digits too many."};
    }
    return {};
}

bilingual_view why_table_4_names_no_cell() noexcept {
    return {
        "表四每组五个数只有一项加总关系，改其中任何一个都能使它成立，所以只能指出这一组有误，不能指出是哪一格。",
        "In table 4 the five figures of a group have one sum only, and a change of any of them can make it hold; so "
        "the group can be named, the cell cannot."};
}

} // namespace ogi
