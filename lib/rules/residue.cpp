// What was left in the text: the name of another organ, instructions and blanks of the template.
#include "rules/examination.hpp"
#include "rules/prose.hpp"
#include "rules/references.hpp"

#include <algorithm>
#include <array>

namespace ogi::checking {
namespace {

/// Whether the characters of a name stand in another in their order: 市统计局 in 示例市统计局, 教体局 in 教育和体育局.
bool is_abbreviation_of(std::string_view name, std::string_view whole) {
    std::size_t at = 0;
    for (std::size_t k = 0; k < whole.size() && at < name.size();) {
        const std::size_t size = character_at(whole, k).size;
        if (begins_with(name.substr(at), whole.substr(k, size))) at += size;
        k += size;
    }
    return at == name.size();
}

constexpr std::string_view ends_of_names[] = {"局",   "委",   "办",     "厅", "部", "县", "市", "区", "镇",
                                              "乡",   "街道", "办事处", "府", "室", "会", "院", "所", "中心",
                                              "大队", "支队", "总队",   "处", "站", "署", "州", "旗"};

bool is_the_name_of_an_organ(std::string_view name) {
    constexpr std::size_t shortest = 9; // bytes: three ideographs
    if (name.size() < shortest) return false;
    for (std::size_t at = 0; at < name.size();) {
        const text_character c = character_at(name, at);
        if (c.code < 0x4E00 || c.code > 0x9FFF) return false;
        at += c.size;
    }
    for (std::string_view end : ends_of_names)
        if (ends_with(name, end)) return true;
    return false;
}

/// The organ of a line that is a title: 示例区档案局2024年政府信息公开工作年度报告. Empty where it is none.
std::string organ_of_title(std::string_view paragraph) {
    constexpr std::string_view year_mark = "年";
    constexpr std::size_t longest = 400; // bytes
    if (paragraph.size() > longest || !mentions(paragraph, "报告")) return {};
    const std::string text = squeezed(paragraph);
    const std::size_t digits = text.find_first_of("0123456789");
    if (digits == std::string::npos || digits == 0) return {};
    std::size_t at = digits;
    const std::optional<std::int32_t> year = number_at(text, at);
    std::string_view behind = std::string_view(text).substr(at);
    if (!year || at - digits != 4 || !begins_with(behind, year_mark)) return {};
    behind.remove_prefix(year_mark.size());
    if (begins_with(behind, "度")) behind.remove_prefix(std::string_view("度").size());
    if (behind != "政府信息公开工作年度报告" && behind != "政府信息公开年度报告") return {};
    const std::string name = text.substr(0, digits);
    return is_the_name_of_an_organ(name) ? name : std::string();
}

struct title_found {
    std::string organ;
    paragraph_place place;
    bool is_another = false;
};

void find_title(std::string_view paragraph, const paragraph_place &place, std::string_view known,
                std::optional<title_found> &out) {
    const std::string named = organ_of_title(paragraph);
    if (named.empty() || (out && out->is_another)) return;
    const std::string organ = squeezed(known);
    const bool same = is_abbreviation_of(named, organ) || is_abbreviation_of(organ, named);
    if (!out || !same) out = title_found{named, place, !same};
}

/// Words of the template that no report has. Where `is_blank`, they stand for a name or a figure: then one of
/// `behind_blanks` follows, and no letter or digit stands before, as in xxgk.example. The notes of a table are where they
/// belong in section three, be it that a reader left them beside the table.
struct leftover {
    std::string_view key, words;
    bool is_blank, is_note_of_table_3 = false;
};
constexpr leftover leftovers[] = {
    {"blank_letters", "XX", true},
    {"blank_letters", "xx", true},
    {"blank_letters", "ＸＸ", true},
    {"blank_crosses", "××", true},
    {"blank_name", "某某", true},
    {"fill_here", "此处填写", false},
    {"fill_here", "在此填写", false},
    {"balance_note", "本列数据的勾稽关系", false, true},
    {"partial_note", "只计这一情形", false, true},
    {"table_form_note", "部分以表格形式报告", false},
    {"decimals_note", "保留4位小数", false},
};
constexpr word_list
    behind_blanks("年|月|日|局|县|市|区|镇|乡|街道|单位|机关|部门|办公室|委员会|人民政府|件|条|项|次|篇|万元|元");

constexpr std::string_view word_of(const leftover &l) {
    return l.words;
}
constexpr word_table all_leftovers(leftovers);

bool is_ascii_word(char c) {
    return static_cast<unsigned char>(c) < 0x80 && is_of_a_word(static_cast<char32_t>(c));
}

bool is_a_blank(std::string_view text, std::size_t at, std::string_view words) {
    if (at != 0 && (is_ascii_word(text[at - 1]) || text[at - 1] == '.' || text[at - 1] == '/' || text[at - 1] == '@'))
        return false;
    std::size_t end = at;
    const std::size_t unit = words.size() / 2; // the same character twice, or more often
    while (begins_with(text.substr(end), words.substr(0, unit)))
        end += unit;
    std::string_view behind = text.substr(end);
    while (begins_with(behind, " "))
        behind.remove_prefix(1);
    return behind_blanks.stand_at(behind, 0);
}

struct leftovers_found {
    struct one {
        std::size_t times = 0;
        std::string pointer;
        std::string words;
    };
    std::array<one, std::size(leftovers)> of{};
    std::size_t texts = 0;
};

/// The words from a place on, a little before it among them.
std::string words_around(std::string_view text, std::size_t at) {
    std::size_t begin = at < 18 ? 0 : at - 18; // bytes: six ideographs
    while (begin < at && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80)
        ++begin;
    return beginning_of(text.substr(begin));
}

std::size_t place_of_key(std::string_view key) {
    std::size_t k = 0;
    while (leftovers[k].key != key)
        ++k;
    return k;
}

bool has_leftovers(std::string_view text) {
    return std::any_of(std::begin(leftovers), std::end(leftovers),
                       [text](const leftover &l) { return mentions(text, l.words); });
}

template <class Pointer>
void look_for_leftovers(std::string_view text, bool beside_table_3, leftovers_found &found, Pointer pointer) {
    ++found.texts;
    if (!has_leftovers(text)) return;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) continue; // within a character
        const leftover *const l = all_leftovers.find(text, at);
        if (!l || (l->is_blank && !is_a_blank(text, at, l->words)) || (l->is_note_of_table_3 && beside_table_3))
            continue;
        leftovers_found::one &one = found.of[place_of_key(l->key)];
        if (one.times++ == 0) one.pointer = pointer(), one.words = words_around(text, at);
        at += l->words.size() - 1;
    }
}

/// Whether table 3 may stand in a section: in section three, or one that is not known.
bool may_have_table_3(const section &s) {
    return !s.kind || *s.kind == section_kind::applications;
}

leftovers_found leftovers_in(const report &r) {
    leftovers_found found;
    for_each_paragraph(r, [&](std::string_view text, const paragraph_place &place) {
        const bool beside_table_3 = !place.section || may_have_table_3(r.sections[*place.section]);
        look_for_leftovers(text, beside_table_3, found, [&place] { return pointer_to(place); });
    });
    for (std::size_t s = 0; s < r.sections.size(); ++s) {
        const bool beside_table_3 = may_have_table_3(r.sections[s]);
        const std::string pointer = "/sections/" + std::to_string(s);
        look_for_leftovers(r.sections[s].heading, beside_table_3, found, [&pointer] { return pointer + "/heading"; });
        for (std::size_t p = 0; p < r.sections[s].parts.size(); ++p)
            look_for_leftovers(r.sections[s].parts[p].heading, beside_table_3, found,
                               [&pointer, p] { return pointer + "/parts/" + std::to_string(p) + "/heading"; });
    }
    return found;
}

void describe_leftover(issue &i, const leftovers_found::one &one, std::string_view key) {
    i.instance = key;
    i.certainty = certainty::likely;
    i.path = one.pointer;
    i.label = {"正文", "Text"};
    const std::string times = std::to_string(one.times);
    i.arguments.push_back({"place", i.label});
    i.arguments.push_back({"clause", {one.words, one.words}});
    i.arguments.push_back({"count", {times, times}});
}

} // namespace

void apply_organ_of_title(const rule_row &row, examination &exam) {
    const report &r = exam.subject();
    if (r.organ.empty()) return;
    std::optional<title_found> found;
    for_each_paragraph_before(
        r, [&](std::string_view text, const paragraph_place &place) { find_title(text, place, r.organ, found); });
    if (!found) return;
    const finding f = found->is_another ? finding::differs : finding::holds;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    listed->instance = "title_organ";
    listed->certainty = certainty::likely;
    listed->path = pointer_to(found->place);
    listed->label = {"标题", "Title"};
    const std::string named = beginning_of(found->organ), known = beginning_of(r.organ);
    listed->arguments.push_back({"place", listed->label});
    listed->arguments.push_back({"stated", {named, named}});
    listed->arguments.push_back({"organ", {known, known}});
    exam.finish(*listed, row, f);
}

void apply_template_left_in(const rule_row &row, examination &exam) {
    const leftovers_found found = leftovers_in(exam.subject());
    bool any = false;
    for (std::size_t k = 0; k < found.of.size(); ++k) {
        if (found.of[k].times == 0) continue;
        any = true;
        if (issue *listed = exam.note(row, finding::differs)) {
            describe_leftover(*listed, found.of[k], leftovers[k].key);
            exam.finish(*listed, row, finding::differs);
        }
    }
    if (any || found.texts == 0) return;
    if (issue *listed = exam.note(row, finding::holds)) {
        describe_leftover(*listed, {}, "text");
        exam.finish(*listed, row, finding::holds);
    }
}

} // namespace ogi::checking
