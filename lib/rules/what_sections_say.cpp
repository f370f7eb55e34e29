// What sections one and five must say.
#include "form/table.hpp"
#include "rules/examination.hpp"
#include "rules/prose.hpp"

#include <algorithm>

namespace ogi::checking {
namespace {

/// Whether a section, in its headings or its text, has one of the words.
bool says(const section &s, const word_list &words) {
    return mentions_any(s, words) || std::any_of(s.parts.begin(), s.parts.end(), [&words](const section_part &p) {
               return mentions_any(p.heading, words);
           });
}

bool section_one_says(const report &r, const word_list &words) {
    bool found = false;
    for_each_section(r, section_kind::overall_situation,
                     [&](const section &s, std::size_t) { found = found || says(s, words); });
    return found;
}

/// What a heading says beyond announcing problems and improvements: of （二）下一步改进措施 nothing.
std::size_t told_in_heading(const std::string &heading) {
    constexpr std::string_view announcing[] = {
        "政府信息公开", "政务公开", "信息公开", "工作",   "存在", "主要", "问题", "不足", "困难", "改进", "整改",
        "情况",         "措施",     "举措",     "下一步", "下步", "今后", "打算", "计划", "思路", "安排", "方面",
        "以及",         "的",       "及",       "和",     "与",   "第",   "一",   "二",   "三",   "四",   "五"};
    std::size_t told = 0;
    for (std::size_t at = 0; at < heading.size();) {
        const std::string_view rest = std::string_view(heading).substr(at);
        const auto announced = std::find_if(std::begin(announcing), std::end(announcing),
                                            [rest](std::string_view word) { return begins_with(rest, word); });
        const text_character c = character_at(heading, at);
        if (announced == std::end(announcing)) told += is_of_a_word(c.code) ? 1 : 0;
        at += announced == std::end(announcing) ? c.size : announced->size();
    }
    return told;
}

/// The words that a section has, its headings but the first among them.
std::size_t length_of(const section &s) {
    std::size_t n = 0;
    for_each_paragraph(s, 0, [&n](std::string_view text, const paragraph_place &) { n += word_characters_in(text); });
    for (const section_part &p : s.parts)
        n += told_in_heading(p.heading);
    return n;
}

bool has_text(const section_part &p) {
    for (const std::string &text : p.paragraphs)
        if (has_word_characters(text)) return true;
    return false;
}

enum class coverage { none, heading_alone, text };

/// How a section treats an aspect under a heading of its own. Its text may stand in parts that follow without an aspect.
coverage coverage_under_heading(const section &s, aspect_kind aspect) {
    coverage found = coverage::none;
    for (std::size_t i = 0; i < s.parts.size(); ++i) {
        if (s.parts[i].aspect != aspect) continue;
        found = coverage::heading_alone;
        for (std::size_t next = i; next < s.parts.size() && (next == i || !s.parts[next].aspect); ++next)
            if (has_text(s.parts[next])) return coverage::text;
    }
    return found;
}

struct aspect_words {
    aspect_kind aspect;
    word_list words;
};
/// The words by which an aspect is known where it has no heading of its own.
constexpr aspect_words words_of_aspects[] = {
    {aspect_kind::proactive_disclosure, word_list("主动公开")},
    {aspect_kind::disclosure_on_request, word_list("依申请公开|公开申请|申请公开")},
    {aspect_kind::information_management,
     word_list("信息管理|信息资源管理|规范性文件|公开属性|保密审查|信息审核|信息发布审核")},
    {aspect_kind::platform_building, word_list("平台|网站|专栏|公众号|新媒体")},
    {aspect_kind::supervision_and_safeguards, word_list("监督|保障|考核|评议|责任追究|培训")},
};
static_assert(std::size(words_of_aspects) == std::size(form::aspects));

/// In a section divided by headings, an aspect without one is looked for in the other headings and where paragraphs
/// begin; elsewhere its words are said by the way.
bool begins_a_passage(const section &s, const word_list &words) {
    constexpr std::size_t beginning = 60; // bytes: 20 ideographs
    for (const section_part &p : s.parts)
        if (!p.aspect && mentions_any(p.heading, words)) return true;
    bool found = false;
    for_each_paragraph(s, 0, [&](std::string_view text, const paragraph_place &) {
        found = found || mentions_any(text.substr(0, beginning), words);
    });
    return found;
}

bool is_divided_by_headings(const section &s) {
    std::size_t headings = 0;
    for (const form::heading &h : form::aspects)
        headings += coverage_under_heading(s, aspect_kind{h.code}) != coverage::none;
    return headings >= 3;
}

bool covers(const section &s, const aspect_words &a) {
    const coverage under_heading = coverage_under_heading(s, a.aspect);
    if (under_heading != coverage::none) return under_heading == coverage::text;
    return is_divided_by_headings(s) ? begins_a_passage(s, a.words) : says(s, a.words);
}

bool section_one_covers(const report &r, const aspect_words &a) {
    bool found = false;
    for_each_section(r, section_kind::overall_situation,
                     [&](const section &s, std::size_t) { found = found || covers(s, a); });
    return found;
}

/// What is missing, for a sentence.
class name_list {
public:
    void add(std::string_view zh, std::string_view en) {
        text_.zh.append(text_.zh.empty() ? "" : "、").append(zh);
        text_.en.append(text_.en.empty() ? "" : ", ").append(en);
    }
    const bilingual &text() const { return text_; }

private:
    bilingual text_;
};

void describe_section(issue &i, const report &r, section_kind kind) {
    std::size_t index = 0;
    for_each_section(r, kind, [&index](const section &, std::size_t at) { index = at; });
    i.path = "/sections/" + std::to_string(index);
    i.label = title_of(kind);
    i.arguments.push_back({"place", i.label});
}

void write_count(issue &i, std::string_view name, std::size_t n) {
    const std::string text = std::to_string(n);
    i.arguments.push_back({name, {text, text}});
}

bool is_government(const examination &exam) {
    return exam.settings().organ.kind == organ_kind::people_government;
}

struct duty {
    bilingual_view name;
    word_list words;
};
/// 条例第五十条第一款第四项.
constexpr duty duties_of_governments[] = {
    {{"工作考核", "assessment of the work"}, word_list("考核|考评|绩效")},
    {{"社会评议", "public evaluation"}, word_list("评议|评价|评估|测评|满意度")},
    {{"责任追究", "accountability"}, word_list("责任追究|追究责任|追究|问责|追责")},
};

/// Whether the organ is a government: nothing where neither profile nor name tell.
std::optional<bool> names_a_government(const report &r) {
    if (r.organ.empty()) return std::nullopt;
    return ends_with(r.organ, "人民政府");
}

} // namespace

void apply_five_aspects(const rule_row &row, examination &exam) {
    const report &r = exam.subject();
    if (!has_section(r, section_kind::overall_situation)) return; // see S-SIX
    std::size_t covered = 0;
    for (const aspect_words &a : words_of_aspects)
        covered += section_one_covers(r, a);
    const finding f = covered == std::size(words_of_aspects) ? finding::holds : finding::differs;
    issue *listed = exam.note(row, f, is_government(exam) ? severity::error : row.info.severity);
    if (!listed) return;
    listed->instance = "overall_situation";
    listed->certainty = certainty::likely;
    describe_section(*listed, r, section_kind::overall_situation);
    name_list missing;
    for (std::size_t k = 0; k < std::size(words_of_aspects); ++k)
        if (!section_one_covers(r, words_of_aspects[k])) missing.add(form::aspects[k].text, form::aspects[k].text_en);
    listed->arguments.push_back({"aspects", missing.text()});
    exam.finish(*listed, row, f);
}

void apply_duties_of_governments(const rule_row &row, examination &exam) {
    const report &r = exam.subject();
    const bool known = exam.settings().organ.kind != organ_kind::unknown;
    if (!has_section(r, section_kind::overall_situation) || (known && !is_government(exam))) return;
    const std::optional<bool> by_name = names_a_government(r);
    if (!known && by_name == false) return;
    std::size_t told = 0;
    for (const duty &d : duties_of_governments)
        told += section_one_says(r, d.words);
    const finding f = told == std::size(duties_of_governments) ? finding::holds
                      : known || by_name                       ? finding::differs
                                                               : finding::unknown;
    issue *listed = exam.note(row, f, known ? row.info.severity : severity::note);
    if (!listed) return;
    listed->instance = "overall_situation";
    listed->certainty = certainty::likely;
    describe_section(*listed, r, section_kind::overall_situation);
    name_list missing;
    for (const duty &d : duties_of_governments)
        if (!section_one_says(r, d.words)) missing.add(d.name.zh, d.name.en);
    listed->arguments.push_back({"duties", missing.text()});
    if (f == finding::unknown)
        listed->arguments.push_back({"reason",
                                     {"没有写到" + missing.text().zh + "，而不知道机关是不是人民政府",
                                      missing.text().en + " not told, and it is not known whether the organ is a "
                                                          "people's government"}});
    exam.finish(*listed, row, f);
}

void apply_length_of_section_one(const rule_row &row, examination &exam) {
    const report &r = exam.subject();
    if (!has_section(r, section_kind::overall_situation)) return;
    std::size_t length = 0;
    for_each_section(r, section_kind::overall_situation, [&](const section &s, std::size_t index) {
        for_each_paragraph(s, index,
                           [&](std::string_view text, const paragraph_place &) { length += characters_in(text); });
    });
    const std::size_t most = exam.settings().most_characters_of_section_one;
    const finding f = length <= most ? finding::holds : finding::differs;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    listed->instance = "overall_situation";
    describe_section(*listed, r, section_kind::overall_situation);
    listed->expected = std::to_string(most);
    listed->actual = std::to_string(length);
    write_count(*listed, "length", length);
    write_count(*listed, "most", most);
    exam.finish(*listed, row, f);
}

void apply_problems_told(const rule_row &row, examination &exam) {
    constexpr std::size_t fewest = 10;
    const report &r = exam.subject();
    if (!has_section(r, section_kind::problems_and_improvements)) return;
    std::size_t length = 0;
    for_each_section(r, section_kind::problems_and_improvements,
                     [&](const section &s, std::size_t) { length += length_of(s); });
    const finding f = length >= fewest ? finding::holds : finding::differs;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    listed->instance = "problems_and_improvements";
    describe_section(*listed, r, section_kind::problems_and_improvements);
    listed->expected = std::to_string(fewest);
    listed->actual = std::to_string(length);
    write_count(*listed, "length", length);
    write_count(*listed, "fewest", fewest);
    exam.finish(*listed, row, f);
}

} // namespace ogi::checking
