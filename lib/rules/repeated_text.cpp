// S-DUP: a section that says what last year's said.
#include "rules/last_year.hpp"
#include "rules/text_likeness.hpp"

namespace ogi::checking {
namespace {

/// The sections in which an organ speaks of its year in its own words.
constexpr section_kind told_in_own_words[] = {section_kind::overall_situation, section_kind::problems_and_improvements};
constexpr std::size_t fewest_letters = 60;
constexpr std::size_t alike_percent = 90;

std::size_t place_of(const report &r, section_kind kind) {
    std::size_t i = 0;
    while (i < r.sections.size() && r.sections[i].kind != kind)
        ++i;
    return i;
}

/// The letters of a section without its headings, which are the form's.
std::u32string words_of(const report &r, section_kind kind) {
    std::u32string out;
    const std::size_t at = place_of(r, kind);
    if (at == r.sections.size()) return out;
    for (const std::string &text : r.sections[at].paragraphs)
        out += letters_of(text);
    for (const section_part &part : r.sections[at].parts)
        for (const std::string &text : part.paragraphs)
            out += letters_of(text);
    return out;
}

finding assess(const std::u32string &now, const std::u32string &last, text_likeness &like) {
    if (now.size() < fewest_letters) return finding::too_short;
    if (last.empty()) return finding::no_text;
    like = likeness_of(now, last);
    return like.is_at_least(alike_percent) ? finding::differs : finding::holds;
}

bilingual title_of(section_kind kind) {
    const form::heading &h = form::line_of(form::sections, static_cast<std::int32_t>(kind));
    return {"“" + std::string(h.numeral) + "、" + std::string(h.text) + "”",
            "\"" + std::to_string(h.code) + ". " + std::string(h.text_en) + "\""};
}

void write_share(issue &i, const text_likeness &like) {
    const std::string percent = std::to_string(like.percent()), common = std::to_string(like.common),
                      both = std::to_string(like.first) + " + " + std::to_string(like.second);
    i.expression = {"2 × 两年相同的四字片段 ÷ 两年四字片段之和 < 90%",
                    "2 × pieces of four characters in both years ÷ those of each year added < 90 %"};
    i.expression_value = "2 × " + common + " ÷ (" + both + ") < 90%";
    i.arguments.push_back({"percent", {percent, percent}});
}

} // namespace

void apply_repeated_text(const rule_row &row, examination &exam) {
    if (!last_year_is_comparable(row, exam)) return;
    const report &r = exam.subject(), &previous = exam.report_of(year::previous);
    for (const section_kind kind : told_in_own_words) {
        const std::u32string now = words_of(r, kind), last = words_of(previous, kind);
        text_likeness like;
        const finding f = assess(now, last, like);
        issue *listed = exam.note(row, f);
        if (!listed) continue;
        listed->instance = form::line_of(form::sections, static_cast<std::int32_t>(kind)).key;
        const std::size_t at = place_of(r, kind);
        listed->path = at == r.sections.size() ? "/sections" : "/sections/" + std::to_string(at);
        listed->label = title_of(kind);
        listed->arguments.push_back({"place", listed->label});
        if (f == finding::differs) write_share(*listed, like);
        exam.finish(*listed, row, f);
    }
}

} // namespace ogi::checking
