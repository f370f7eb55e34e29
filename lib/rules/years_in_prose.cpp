// The year that the prose speaks of: of the work done, of the data, of the title.
#include "form/table.hpp"
#include "rules/examination.hpp"
#include "rules/prose.hpp"
#include "rules/references.hpp"

namespace ogi::checking {
namespace {

constexpr std::string_view year_mark = "年";

/// A year in a text with where it stood.
struct year_said {
    std::int32_t year = 0;
    paragraph_place place;
    std::string words;
};

void describe(issue &i, const year_said &said, std::int32_t year, std::string_view instance) {
    i.instance = instance;
    i.certainty = certainty::likely;
    i.path = pointer_to(said.place);
    i.label = {"正文", "Text"};
    i.expected = std::to_string(year);
    i.actual = std::to_string(said.year);
    const std::string words = beginning_of(said.words);
    i.arguments.push_back({"place", i.label});
    i.arguments.push_back({"clause", {words, words}});
    i.arguments.push_back({"stated", {i.actual, i.actual}});
    i.arguments.push_back({"year", {i.expected, i.expected}});
}

/// A year of four digits before 年 at a place; moves `at` past 年.
std::optional<std::int32_t> year_at(std::string_view text, std::size_t &at) {
    const std::size_t begin = at;
    std::size_t end = begin;
    const std::optional<std::int32_t> number = number_at(text, end);
    if (!number || end - begin != 4 || !begins_with(text.substr(end), year_mark)) return std::nullopt;
    at = end + year_mark.size();
    return number;
}

/// The year that a paragraph opens with as what it is about: 2024年，本局 …, 在2024年度，….
std::optional<std::int32_t> year_of_opening(std::string_view paragraph) {
    constexpr std::size_t opening = 60; // bytes
    const std::string text = squeezed(paragraph.substr(0, opening));
    std::size_t at = begins_with(text, "在") ? std::string_view("在").size() : 0;
    const std::optional<std::int32_t> year = year_at(text, at);
    if (!year) return std::nullopt;
    std::string_view behind = std::string_view(text).substr(at);
    if (begins_with(behind, "度")) behind.remove_prefix(std::string_view("度").size());
    for (std::string_view topic : {"，", ",", "我", "本", "全"})
        if (begins_with(behind, topic)) return year;
    return std::nullopt;
}

std::optional<year_said> first_opening(const report &r) {
    std::optional<year_said> found;
    for_each_section(r, section_kind::overall_situation, [&](const section &s, std::size_t index) {
        for_each_paragraph(s, index, [&](std::string_view text, const paragraph_place &place) {
            if (found) return;
            if (const auto year = year_of_opening(text)) found = year_said{*year, place, std::string(text)};
        });
    });
    return found;
}

constexpr word_list words_of_this_year("今年|本年");

/// Whether section one speaks of the year reported as well. Then the other year is one that it is compared with.
bool speaks_of(const report &r, std::int32_t year) {
    const std::string in_figures = std::to_string(year) + std::string(year_mark);
    bool found = false;
    for_each_section(r, section_kind::overall_situation, [&](const section &s, std::size_t index) {
        for_each_paragraph(s, index, [&](std::string_view text, const paragraph_place &) {
            found = found || mentions_any(text, words_of_this_year) || mentions(squeezed(text), in_figures);
        });
    });
    return found;
}

struct day_of_year {
    std::int32_t month = 0, day = 0;
};

std::optional<day_of_year> day_at(std::string_view text, std::size_t &at) {
    constexpr std::string_view month_mark = "月", day_mark = "日";
    const std::optional<std::int32_t> month = number_at(text, at);
    if (!month || !begins_with(text.substr(at), month_mark)) return std::nullopt;
    at += month_mark.size();
    const std::optional<std::int32_t> day = number_at(text, at);
    if (!day || !begins_with(text.substr(at), day_mark)) return std::nullopt;
    at += day_mark.size();
    return day_of_year{*month, *day};
}

/// A period from day to day, and whether it is the year that it begins in.
struct period {
    std::int32_t first_year = 0;
    bool is_that_year = false;
    std::size_t end = 0; ///< past it
};

std::optional<period> period_at(std::string_view text, std::size_t at) {
    const std::optional<std::int32_t> first_year = year_at(text, at);
    if (!first_year) return std::nullopt;
    const std::optional<day_of_year> first = day_at(text, at);
    if (!first) return std::nullopt;
    if (begins_with(text.substr(at), "起")) at += std::string_view("起").size();
    bool joined = false;
    for (std::string_view joint : {"至", "到", "——", "—", "-", "~", "–"})
        if (!joined && begins_with(text.substr(at), joint)) at += joint.size(), joined = true;
    if (!joined) return std::nullopt;
    const std::optional<std::int32_t> last_year = year_at(text, at);
    if (!last_year && at < text.size() && begins_with(text.substr(at), year_mark)) return std::nullopt;
    const std::optional<day_of_year> last = day_at(text, at);
    if (!last) return std::nullopt;
    return period{*first_year,
                  first->month == 1 && first->day == 1 && last->month == 12 && last->day == 31 &&
                      last_year.value_or(*first_year) == *first_year,
                  at};
}

/// How a report says that a period is that of its data.
constexpr word_list words_of_the_period(
    "统计期限|数据统计|统计时限|统计时间|数据期限|数据时限|数据的时间|报告期|所列数据|数据的统计|统计周期");

struct period_said {
    finding what = finding::holds;
    year_said said;
};

void find_period(std::string_view paragraph, const paragraph_place &place, std::int32_t year,
                 std::optional<period_said> &out) {
    if (!mentions(paragraph, "月") || !mentions_any(paragraph, words_of_the_period)) return;
    const std::string text = squeezed(paragraph);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] < '1' || text[at] > '2' || (at != 0 && text[at - 1] >= '0' && text[at - 1] <= '9')) continue;
        const std::optional<period> p = period_at(text, at);
        if (!p || !mentions_any(sentence_at(text, at), words_of_the_period)) continue;
        const bool right = p->is_that_year && p->first_year == year;
        if (out && (right || out->what == finding::differs)) continue;
        out = period_said{right ? finding::holds : finding::differs,
                          {p->first_year, place, text.substr(at, p->end - at)}};
    }
}

/// Whether a report is named here for comparison: 与2023年政府信息公开工作年度报告相比.
bool is_compared_with(std::string_view text_before) {
    if (ends_with(text_before, "《")) text_before.remove_suffix(std::string_view("《").size());
    for (std::string_view word : {"与", "同", "较", "比"})
        if (ends_with(text_before, word)) return true;
    return false;
}

/// The year of 2024年政府信息公开工作年度报告.
std::optional<year_said> other_year_of_title(std::string_view paragraph, const paragraph_place &place,
                                             std::int32_t year, bool &named) {
    if (!mentions(paragraph, "报告")) return std::nullopt;
    const std::string text = squeezed(paragraph);
    for (std::size_t at = text.find(year_mark); at != std::string::npos; at = text.find(year_mark, at + 1)) {
        if (at < 4) continue;
        std::size_t begin = at - 4, end = begin;
        const std::optional<std::int32_t> found = year_at(text, end);
        if (!found) continue;
        std::string_view behind = std::string_view(text).substr(end);
        if (begins_with(behind, "度")) behind.remove_prefix(std::string_view("度").size());
        if (!begins_with(behind, "政府信息公开工作年度报告") && !begins_with(behind, "政府信息公开年度报告")) continue;
        if (is_compared_with(std::string_view(text).substr(0, begin))) continue;
        named = true;
        if (*found != year) return year_said{*found, place, text.substr(begin)};
    }
    return std::nullopt;
}

} // namespace

void apply_year_of_work(const rule_row &row, examination &exam) {
    const report &r = exam.subject();
    if (!r.year) return;
    const std::optional<year_said> opening = first_opening(r);
    if (!opening) return;
    const bool right = opening->year == *r.year;
    const bool next_to_it = opening->year == *r.year - 1 || opening->year == *r.year + 1;
    if (!right && (!next_to_it || speaks_of(r, *r.year))) return;
    const finding f = right ? finding::holds : finding::differs;
    if (issue *listed = exam.note(row, f)) {
        describe(*listed, *opening, *r.year, "overall_situation");
        exam.finish(*listed, row, f);
    }
}

void apply_period_of_data(const rule_row &row, examination &exam) {
    const report &r = exam.subject();
    if (!r.year) return;
    std::optional<period_said> found;
    const auto look = [&](std::string_view text, const paragraph_place &place) {
        find_period(text, place, *r.year, found);
    };
    for_each_paragraph_before(r, look);
    for_each_section(r, section_kind::overall_situation,
                     [&](const section &s, std::size_t index) { for_each_paragraph(s, index, look); });
    if (!found) return;
    if (issue *listed = exam.note(row, found->what)) {
        describe(*listed, found->said, *r.year, "period");
        exam.finish(*listed, row, found->what);
    }
}

void apply_year_of_title(const rule_row &row, examination &exam) {
    const report &r = exam.subject();
    if (!r.year) return;
    bool named = false;
    std::optional<year_said> other;
    for_each_paragraph_before(r, [&](std::string_view text, const paragraph_place &place) {
        if (!other) other = other_year_of_title(text, place, *r.year, named);
    });
    if (!named) return;
    const finding f = other ? finding::differs : finding::holds;
    if (issue *listed = exam.note(row, f)) {
        describe(*listed, other.value_or(year_said{*r.year, {}, {}}), *r.year, "title_year");
        exam.finish(*listed, row, f);
    }
}

} // namespace ogi::checking
