#include "recognize/section_heading.hpp"

#include "document/white_space.hpp"
#include "recognize/catalogue.hpp"
#include "recognize/label_mending.hpp"
#include "recognize/pieces.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace ogi {
namespace {

/// The words of which the heading of a section may consist, and those that tell it: all words of one of the sets.
struct section_words {
    section_kind kind;
    std::array<std::string_view, 13> allowed;
    std::array<std::array<std::string_view, 3>, 5> telling;
};

constexpr std::string_view words_of_every_heading[] = {"的",       "和",     "及",       "以及",     "与",
                                                       "中",       "因",     "情况",     "工作",     "政府信息公开",
                                                       "政府信息", "本机关", "行政机关", "信息公开", "本年度"};

constexpr section_words words_of_sections[] = {
    {section_kind::overall_situation,
     {"总体", "概述", "基本"},
     {{{"总体", "情况"}, {"总体", "概述"}, {"基本", "情况"}}}},
    {section_kind::proactive_disclosure, {"主动公开"}, {{{"主动公开", "政府信息"}}}},
    {section_kind::applications,
     {"收到", "处理", "办理", "申请", "公开"},
     {{{"收到", "处理", "申请"}, {"收到", "办理", "申请"}}}},
    {section_kind::reconsideration_and_litigation,
     {"行政", "复议", "诉讼", "被", "申请", "提起", "引发", "引起", "发生"},
     {{{"复议", "诉讼"}}}},
    {section_kind::problems_and_improvements,
     {"存在", "主要", "问题", "不足", "改进", "措施", "下一步", "今后", "打算", "意见"},
     {{{"问题", "改进"}, {"不足", "改进"}, {"问题", "下一步"}, {"问题", "打算"}}}},
    {section_kind::other_matters,
     {"其他", "其它", "需要", "需", "应当", "应", "报告", "说明", "事项"},
     {{{"其他", "报告", "事项"}, {"其它", "报告", "事项"}, {"其他", "说明", "事项"}, {"其它", "说明", "事项"}}}},
};

/// Whether a text is made of these words and the words of every heading, with nothing between them.
bool consists_of(std::string_view text, const std::array<std::string_view, 13> &words) {
    std::array<bool, longest_heading + 1> reached{};
    if (text.size() > longest_heading) return false;
    reached[0] = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!reached[at]) continue;
        const auto go_on = [&](std::string_view word) {
            if (begins_with(text.substr(at), word)) reached[at + word.size()] = true;
        };
        std::for_each(words.begin(), words.end(), go_on);
        std::for_each(std::begin(words_of_every_heading), std::end(words_of_every_heading), go_on);
    }
    return reached[text.size()];
}

bool is_told(std::string_view text, const section_words &section) {
    const auto says = [text](std::string_view word) { return text.find(word) != std::string_view::npos; };
    const auto all_said = [&](const auto &words) {
        return !words.front().empty() && std::all_of(words.begin(), words.end(), says);
    };
    return std::any_of(section.telling.begin(), section.telling.end(), all_said);
}

/// 2024年… in front of the words.
std::string_view without_year(std::string_view text) {
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    std::string_view rest = text.substr(digits);
    if (digits != 4 || !take_front(rest, "年")) return text;
    take_front(rest, "度");
    return rest;
}

bool names_by_words(std::string_view text, section_kind kind) {
    text = without_year(text);
    for (const section_words &section : words_of_sections)
        if (section.kind == kind) return consists_of(text, section.allowed) && is_told(text, section);
    return false;
}

std::optional<section_kind> exactly_named(const printed_label &label) {
    const auto code = form_labels().sections.find(label);
    return code ? std::optional<section_kind>(static_cast<section_kind>(*code)) : std::nullopt;
}

/// The section that a label numbered 一、 names: worded as in the form under any number, freely or with a character off
/// under its own.
std::optional<section_kind> named(const printed_label &label) {
    if (const auto exactly = exactly_named(label)) return exactly;
    if (label.numbering.number < 1 || label.numbering.number > 6) return std::nullopt;
    const auto kind = static_cast<section_kind>(label.numbering.number);
    if (names_by_words(label.text, kind) || names_by_words(label.core, kind)) return kind;
    printed_label mended = label;
    heading_mender().mend(mended);
    return mended.repair != label_repair::none && exactly_named(mended) == kind ? std::optional(kind) : std::nullopt;
}

bool take_digit_at_back(std::string_view &text) {
    for (std::string_view digit :
         {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "０", "１", "２", "３", "４", "５", "６", "７", "８", "９"})
        if (take_back(text, digit)) return true;
    return false;
}

bool take_leader_at_back(std::string_view &text) {
    for (std::string_view leader : {"…", ".", "·", "．", "⋯", "-", "—", "_", "•", "┄", "┈", "―", "─"})
        if (take_back(text, leader)) return true;
    return false;
}

struct contents_line {
    std::string_view text; // what stands before the leaders
    std::size_t leaders = 0;
    bool has_number = false;
};

contents_line as_line_of_contents(std::string_view line) {
    constexpr int most_digits = 4;
    contents_line out{trimmed(line)};
    std::string_view rest = out.text;
    for (int i = 0; i < most_digits && take_digit_at_back(rest); ++i)
        out.has_number = true;
    const bool stands_off = trimmed(rest).size() != rest.size();
    rest = trimmed(rest);
    while (take_leader_at_back(rest)) {
        ++out.leaders;
        rest = trimmed(rest);
    }
    if (out.leaders == 0 && !(out.has_number && stands_off)) return {trimmed(line)};
    out.text = rest;
    return out;
}

/// Without the marks that end the items of a list.
std::string_view without_end_marks(std::string_view text) {
    for (bool going_on = true; going_on;) {
        going_on = false;
        for (std::string_view mark : {"；", ";", "。", "，", ","})
            going_on = take_back(text, mark) || going_on;
        text = trimmed(text);
    }
    return text;
}

printed_label label_if_short(std::string_view text) {
    return text.size() <= longest_heading ? label_of(text) : printed_label();
}

section_heading made(section_kind kind, const printed_label &label, std::string_view head, std::string_view rest = {}) {
    return {kind, label.numbering.style, label.numbering.number, head, rest};
}

/// 一 总体情况, 三是收到和处理…: the mark behind the numeral is missing, or another word is in its place.
std::optional<section_heading> with_bare_numeral(const printed_label &label, std::string_view line) {
    constexpr std::string_view numerals[] = {"一", "二", "三", "四", "五", "六"};
    for (int i = 0; i < 6; ++i) {
        if (!begins_with(label.text, numerals[i])) continue;
        std::string_view behind = std::string_view(label.text).substr(numerals[i].size());
        take_front(behind, "是");
        const auto kind = exactly_named(label_of(behind));
        if (kind && static_cast<int>(*kind) == i + 1)
            return section_heading{*kind, numbering_style::chapter, i + 1, line, {}};
    }
    return std::nullopt;
}

/// A line that is a heading and nothing else.
std::optional<section_heading> whole_heading(std::string_view line) {
    const std::string_view head = without_end_marks(without_page_number(line));
    const printed_label label = label_if_short(head);
    switch (label.numbering.style) {
    case numbering_style::chapter:
        if (const auto kind = named(label)) return made(*kind, label, head);
        return std::nullopt;
    case numbering_style::none:
        if (const auto bare = with_bare_numeral(label, head)) return bare;
        // Without a numeral a full stop makes it a sentence, and a figure behind it a row of a list.
        if (const auto kind = head.size() == line.size() ? exactly_named(label) : std::nullopt)
            return section_heading{*kind, numbering_style::none, static_cast<int>(*kind), head, {}};
        return std::nullopt;
    default:
        if (const auto kind = exactly_named(label); kind && static_cast<int>(*kind) == label.numbering.number)
            return made(*kind, label, head);
        return std::nullopt;
    }
}

/// A heading with a colon or full stop behind it: 六、其他需要报告的事项：无
std::optional<section_heading> heading_before_mark(std::string_view line) {
    const headed_line parts = take_apart(line);
    if (parts.head.size() == line.size()) return std::nullopt;
    const printed_label label = label_if_short(parts.head);
    if (label.numbering.style == numbering_style::none && parts.rest.empty() && !parts.ends_sentence)
        return whole_heading(parts.head);
    if (label.numbering.style != numbering_style::chapter) return std::nullopt;
    const auto kind = named(label);
    if (!kind || (parts.ends_sentence && static_cast<int>(*kind) != label.numbering.number)) return std::nullopt;
    return made(*kind, label, parts.head, parts.rest);
}

/// A heading with a blank behind it: 六、其他需要报告的事项 无
std::optional<section_heading> heading_before_blank(std::string_view line) {
    if (numbering_of(folded(line.substr(0, std::string_view("第三部分").size()))).style != numbering_style::chapter)
        return std::nullopt;
    std::optional<section_heading> longest;
    for (std::size_t i = 0; i < line.size() && i <= longest_heading; ++i) {
        const std::size_t space = white_space_at_front(line.substr(i));
        if (space == 0) continue;
        const std::string_view head = trimmed(line.substr(0, i));
        const printed_label label = label_if_short(head);
        const auto kind = named(label);
        if (kind && static_cast<int>(*kind) == label.numbering.number)
            longest = made(*kind, label, head, trimmed(line.substr(i + space)));
        i += space - 1;
    }
    return longest;
}

} // namespace

headed_line take_apart(std::string_view line) {
    for (std::size_t i = 0; i < line.size() && i <= longest_heading; ++i) {
        const char c = line[i];
        const bool may_be_mark = c == ':' || c == '(' || c == '\xEF' || c == '\xE3'; // with which the marks below begin
        if (!may_be_mark) continue;
        for (const auto &[open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
            if (!begins_with(line.substr(i), open)) continue;
            const std::size_t end = line.substr(0, longest_heading).find(close, i);
            if (end != std::string_view::npos) i = end;
        }
        for (std::string_view mark : {":", "：", "。"})
            if (begins_with(line.substr(i), mark))
                return {trimmed(line.substr(0, i)), trimmed(line.substr(i + mark.size())), mark == "。"};
    }
    return {line, {}, false};
}

std::string_view without_page_number(std::string_view line) {
    return as_line_of_contents(line).text;
}

bool ends_with_leaders(std::string_view line) {
    const contents_line parts = as_line_of_contents(line);
    return parts.leaders >= 2 && parts.has_number && parts.text.size() <= longest_heading;
}

std::optional<section_heading> section_heading_in(std::string_view line) {
    if (auto whole = whole_heading(line)) return whole;
    if (auto before_mark = heading_before_mark(line)) return before_mark;
    return heading_before_blank(line);
}

} // namespace ogi
