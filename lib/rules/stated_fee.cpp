// 信息处理费: that section six states it, and what its figures say of each other.
#include "rules/fee_figures.hpp"
#include "rules/named_cells.hpp"
#include "rules/prose.hpp"

namespace ogi::checking {
namespace {

constexpr std::string_view title_opens = "《", title_closes = "》";

/// Whether a place of a text stands within the title of a document: 《政府信息公开信息处理费管理办法》 states no fee.
bool is_in_a_title(std::string_view paragraph, std::size_t at) {
    const std::string_view text = around(paragraph, at);
    const std::size_t open = text.substr(0, at).rfind(title_opens);
    if (open == std::string_view::npos) return false;
    const std::size_t close = text.find(title_closes, open);
    return close != std::string_view::npos && close > at;
}

constexpr word_list words_of_no_fee("未|无|没有|没收|不收|不涉及|零|0元|０元|0件|０件|0.00元|0 元|0 件");

constexpr word_list words_of_collecting("收取|收缴|收过|实收");

/// 未收取信息处理费, 不收费, 收费0元, 未收取任何费用: the fee and how it was, in one sentence.
bool states_the_fee(std::string_view text) {
    for (std::string_view word : {"处理费", "收费", "费用"})
        for (std::size_t at = place_of_word(text, word); at != std::string_view::npos;
             at = place_of_word(text, word, at + word.size())) {
            const std::string_view sentence = sentence_at(text, at);
            const bool other_costs = word == "费用" && !mentions_any(sentence, words_of_collecting);
            if (!is_in_a_title(text, at) && !other_costs && mentions_any(sentence, words_of_no_fee)) return true;
        }
    return false;
}

bool section_six_states_the_fee(examination &exam) {
    const report &r = exam.subject();
    if (!r.processing_fee.is_absent()) return true;
    bool stated = false;
    for_each_section(r, section_kind::other_matters, [&](const section &s, std::size_t index) {
        for_each_paragraph(
            s, index, [&](std::string_view text, const paragraph_place &) { stated = stated || states_the_fee(text); });
    });
    if (stated) return true;
    for (const fact &f : exam.facts())
        if (f.fee && f.place.section && r.sections[*f.place.section].kind == section_kind::other_matters) return true;
    return false;
}

/// A figure of the fee: from its cell, or where there is none from the prose, if that gives one figure only.
struct fee_operand {
    bool stated = false;
    std::optional<std::int64_t> value;
};

fee_operand operand_of(fee_figure figure, examination &exam) {
    const cell &c = cell_of(figure, exam.subject().processing_fee);
    if (c.state() != cell_state::absent) return {true, exam.figure_in(c)};
    fee_operand out;
    for (const fact &f : exam.facts()) {
        if (f.fee != figure || !f.comparable()) continue;
        if (out.stated && out.value != f.value) return {};
        out = {true, f.value};
    }
    return out;
}

void describe_fee(issue &i, fee_figure figure) {
    i.instance = i.path = "/processing_fee/" + std::string(key_of(figure));
    i.label = {"第六部分 · 信息处理费", "Section 6 · Information processing fee"};
    i.arguments.push_back({"place", i.label});
}

void list_missing(issue &i, std::size_t missing) {
    add_argument(i, "count", std::to_string(missing));
    i.arguments.push_back(
        {"cells", {"收费通知件数、总金额或者实收金额没有数", "notices, their amount or what was received"}});
}

/// Two figures of the fee in one relation. Where one of them is not stated at all there is nothing to compare: whether
/// the fee is stated is S-FEE's affair.
template <class Holds>
void compare_figures(const rule_row &row, examination &exam, fee_figure a, fee_figure b, Holds holds) {
    const fee_operand left = operand_of(a, exam), right = operand_of(b, exam);
    if (!left.stated || !right.stated) return;
    const bool known = left.value && right.value;
    const finding f = !known ? finding::missing : holds(*left.value, *right.value) ? finding::holds : finding::differs;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    describe_fee(*listed, b);
    if (known) {
        const std::string l = a == fee_figure::notices_count ? std::to_string(*left.value)
                                                             : amount::from_fen(*left.value).in_yuan(),
                          r = amount::from_fen(*right.value).in_yuan();
        listed->expected = a == fee_figure::notices_count ? "0" : l;
        listed->actual = r;
        add_argument(*listed, "left", l);
        add_argument(*listed, "right", r);
    } else {
        list_missing(*listed, static_cast<std::size_t>(!left.value) + static_cast<std::size_t>(!right.value));
    }
    exam.finish(*listed, row, f);
}

} // namespace

void apply_fee_stated(const rule_row &row, examination &exam) {
    const report &r = exam.subject();
    if (!has_section(r, section_kind::other_matters)) return; // see S-SIX
    const finding f = section_six_states_the_fee(exam) ? finding::holds : finding::differs;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    listed->instance = "other_matters";
    listed->certainty = certainty::likely;
    for_each_section(r, section_kind::other_matters, [listed](const section &, std::size_t index) {
        listed->path = "/sections/" + std::to_string(index);
    });
    listed->label = title_of(section_kind::other_matters);
    listed->arguments.push_back({"place", listed->label});
    exam.finish(*listed, row, f);
}

void apply_fee_without_notices(const rule_row &row, examination &exam) {
    compare_figures(row, exam, fee_figure::notices_count, fee_figure::notices_amount_yuan,
                    [](std::int64_t notices, std::int64_t amount) { return notices != 0 || amount == 0; });
}

void apply_fee_received(const rule_row &row, examination &exam) {
    compare_figures(row, exam, fee_figure::notices_amount_yuan, fee_figure::received_amount_yuan,
                    [](std::int64_t noticed, std::int64_t received) { return received <= noticed; });
}

} // namespace ogi::checking
