#include "recognize/masthead.hpp"

#include "document/white_space.hpp"
#include "recognize/figure.hpp"
#include "recognize/label.hpp"
#include "recognize/pieces.hpp"

#include <algorithm>
#include <array>

namespace ogi {
namespace {

constexpr std::size_t longest_title = 300, longest_organ = 150, most_lines_searched = 200, most_lines_joined = 4;

/// The digits of a year, also full width and as ideographs.
constexpr std::string_view year_digits[][10] = {
    {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"},
    {"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"},
    {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
    {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
    {"○", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
};

template <class Take> std::optional<int> take_year_digit(std::string_view &text, Take take) {
    for (const auto &style : year_digits)
        for (int d = 0; d < 10; ++d)
            if (take(text, style[d])) return d;
    return std::nullopt;
}

bool is_year(std::int32_t year) {
    return year >= 1990 && year <= 2100;
}

/// Takes 2024年度 off the end or the beginning.
std::optional<std::int32_t> take_year_at_back(std::string_view &text) {
    std::string_view rest = text;
    take_back(rest, "度");
    if (!take_back(rest, "年")) return std::nullopt;
    std::int32_t year = 0;
    for (std::int32_t place = 1; place <= 1000; place *= 10) {
        const auto digit = take_year_digit(rest, take_back);
        if (!digit) return std::nullopt;
        year += *digit * place;
    }
    if (!is_year(year)) return std::nullopt;
    text = rest;
    return year;
}

std::optional<std::int32_t> take_year_at_front(std::string_view &text) {
    std::string_view rest = text;
    std::int32_t year = 0;
    for (int i = 0; i < 4; ++i) {
        const auto digit = take_year_digit(rest, take_front);
        if (!digit) return std::nullopt;
        year = year * 10 + *digit;
    }
    if (!take_front(rest, "年") || !is_year(year)) return std::nullopt;
    take_front(rest, "度");
    text = rest;
    return year;
}

/// What follows 政府信息公开 in a title, up to its end.
bool ends_a_title(std::string_view text) {
    take_front(text, "工作");
    take_front(text, "的");
    if (text == "年报" || text == "年报》") return true;
    if (!take_front(text, "年度")) take_front(text, "年");
    take_front(text, "工作");
    if (!take_front(text, "报告")) return false;
    take_front(text, "》");
    return text.empty() || (begins_with(text, "（") && take_back(text, "）")) ||
           (text.front() == '(' && text.back() == ')');
}

bool could_name_an_organ(std::string_view text) {
    if (text.size() > longest_organ) return false;
    for (std::string_view mark :
         {"。", "，", "；", "：", "！", "？", "、", ",", ":", ";", "“", "”", "…", "|", ">", "/"})
        if (text.find(mark) != std::string_view::npos) return false;
    for (std::string_view word : {"现将", "现公布", "现予", "公布", "根据", "按照", "上一篇", "下一篇"})
        if (begins_with(text, word)) return false;
    return true;
}

/// Reads a title without white space.
std::optional<title> parse_title(std::string_view text) {
    constexpr std::string_view subject = "政府信息公开";
    const std::size_t at = text.find(subject);
    if (at == std::string_view::npos || !ends_a_title(text.substr(at + subject.size()))) return std::nullopt;
    std::string_view front = text.substr(0, at);
    take_front(front, "《");
    std::optional<std::int32_t> year = take_year_at_back(front);
    if (!year) year = take_year_at_front(front);
    if (!year) return std::nullopt;
    take_back(front, "关于");
    if (!could_name_an_organ(front)) return std::nullopt;
    title out;
    out.organ = storable(front);
    out.year = *year;
    return out;
}

/// The end of an organ's name that stands alone when the title was broken within it.
bool is_end_of_a_name(std::string_view organ) {
    for (std::string_view end :
         {"道办事处", "街道办事处", "办事处", "人民政府", "政府", "委员会", "办公室", "局", "管理局", "府", "处", "会"})
        if (organ == end) return true;
    return false;
}

bool is_name_of_an_organ(std::string_view text) {
    for (std::string_view end : {"府", "局", "处", "办", "委", "会", "厅", "院", "镇", "乡", "道", "心", "站", "所",
                                 "队", "部", "署", "行", "室", "关", "馆", "校", "区", "县", "市", "省", "司", "团"})
        if (text.size() > 3 * end.size() && text.substr(text.size() - end.size()) == end)
            return could_name_an_organ(text);
    return false;
}

/// Looks for titles that are broken over `count` lines.
class title_search {
public:
    explicit title_search(std::vector<document_paragraph> &lines) : lines_(lines) {
        for (std::size_t i = 0; i < std::min(lines.size(), most_lines_searched); ++i)
            texts_.push_back(lines[i].text.size() > longest_title ? std::string() : without_white_space(lines[i].text));
        is_title_.resize(texts_.size());
    }

    std::vector<title> take() {
        for (std::size_t count = 1; count <= most_lines_joined; ++count)
            for (std::size_t i = 0; i + count <= texts_.size(); ++i)
                look_at(i, count);
        std::sort(found_.begin(), found_.end(),
                  [](const title &a, const title &b) { return a.position.offset < b.position.offset; });
        std::size_t kept = 0;
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (i >= is_title_.size() || !is_title_[i]) lines_[kept++] = lines_[i];
        lines_.resize(kept);
        return std::move(found_);
    }

private:
    bool is_free(std::size_t first, std::size_t count) const {
        for (std::size_t i = first; i < first + count; ++i)
            if (is_title_[i] || texts_[i].empty()) return false;
        return true;
    }

    void look_at(std::size_t first, std::size_t count) {
        if (!is_free(first, count)) return;
        std::string joined;
        for (std::size_t i = first; i < first + count; ++i)
            joined += texts_[i];
        std::optional<title> t = parse_title(joined);
        if (!t) return;
        // A title without its organ, or with the end of its name only, goes on in the line before.
        if ((t->organ.empty() || is_end_of_a_name(t->organ)) && first > 0 && is_free(first - 1, 1)) {
            const std::string whole = texts_[first - 1] + t->organ;
            if (is_name_of_an_organ(whole)) {
                t->organ = storable(whole);
                --first;
                ++count;
            }
        }
        t->position = lines_[first].span.begin;
        for (std::size_t i = first; i < first + count; ++i)
            is_title_[i] = true;
        found_.push_back(std::move(*t));
    }

    std::vector<document_paragraph> &lines_;
    std::vector<std::string> texts_;
    std::vector<bool> is_title_;
    std::vector<title> found_;
};

/// Takes digits off the front; nothing when there are none or more than `most`.
std::optional<std::int32_t> take_digits(std::string_view &text, std::size_t most) {
    std::size_t n = 0;
    std::int32_t value = 0;
    for (; n < text.size() && text[n] >= '0' && text[n] <= '9'; ++n) {
        if (n == most) return std::nullopt;
        value = value * 10 + (text[n] - '0');
    }
    if (n == 0) return std::nullopt;
    text.remove_prefix(n);
    return value;
}

/// Takes 2025-01-20, 2025年1月20日, 2025/1/20 or 2025.1.20 off the front of a folded text.
std::optional<date> take_date(std::string_view &text) {
    for (const auto &[first, second, last] :
         {std::array<std::string_view, 3>{"年", "月", "日"}, std::array<std::string_view, 3>{"-", "-", ""},
          std::array<std::string_view, 3>{"/", "/", ""}, std::array<std::string_view, 3>{".", ".", ""}}) {
        std::string_view rest = text;
        const auto year = take_digits(rest, 4);
        if (!year || !take_front(rest, first)) continue;
        const auto month = take_digits(rest, 2);
        if (!month || !take_front(rest, second)) continue;
        const auto day = take_digits(rest, 2);
        if (!day || !take_front(rest, last)) continue;
        const date d{*year, *month, *day};
        if (!d.exists() || *year < 1990) continue;
        text = rest;
        return d;
    }
    return std::nullopt;
}

/// What stands before a time of day: 2025-01-20 10:22.
std::string_view up_to_white_space(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i)
        if (white_space_at_front(text.substr(i)) != 0) return text.substr(0, i);
    return text;
}

} // namespace

std::optional<title> title_in(const document_paragraph &line) {
    if (line.text.size() > longest_title || line.text.find("公开") == std::string_view::npos) return std::nullopt;
    std::optional<title> t = parse_title(without_white_space(line.text));
    if (t) t->position = line.span.begin;
    return t;
}

std::vector<title> take_titles(std::vector<document_paragraph> &lines) {
    return title_search(lines).take();
}

std::optional<date> publication_date_in(std::string_view line) {
    if (line.size() > longest_title) return std::nullopt;
    for (std::string_view word : {"发布日期", "发布时间", "公开日期", "公布日期"}) {
        const std::size_t at = line.find(word);
        if (at == std::string_view::npos) continue;
        std::string_view rest = trimmed(line.substr(at + word.size()));
        if (!take_front(rest, "：")) take_front(rest, ":");
        const std::string plain = folded(up_to_white_space(trimmed(rest)));
        std::string_view text = plain;
        const std::optional<date> d = take_date(text);
        if (d && text.empty()) return d;
    }
    return std::nullopt;
}

std::optional<date> date_line(std::string_view line) {
    if (line.size() > 60) return std::nullopt;
    const std::string plain = folded(line);
    std::string_view text = plain;
    take_front(text, "(");
    const std::optional<date> d = take_date(text);
    take_front(text, ")");
    return d && text.empty() ? d : std::nullopt;
}

} // namespace ogi
