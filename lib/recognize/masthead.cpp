#include "recognize/masthead.hpp"

#include "document/white_space.hpp"
#include "recognize/figure.hpp"
#include "recognize/label.hpp"
#include "recognize/pieces.hpp"
#include "recognize/simplified.hpp"

#include <algorithm>
#include <array>

namespace ogi {
namespace {

constexpr std::size_t longest_title = 300, longest_organ = 150, most_lines_searched = 200, most_lines_joined = 4;
constexpr std::size_t longest_period_line = 3000, longest_period = 60;

/// The digits of a year, also full width and as ideographs.
constexpr std::string_view year_digits[][10] = {
    {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"},
    {"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"},
    {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
    {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
    {"○", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
    {"O", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
    {"Ｏ", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
    {"◯", "一", "二", "三", "四", "五", "六", "七", "八", "九"},
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

template <class Take> bool take_any(std::string_view &text, const std::string_view (&pieces)[6], Take take) {
    for (std::string_view piece : pieces)
        if (take(text, piece)) return true;
    return false;
}

constexpr std::string_view opening[6] = {"（", "(", "〔", "［", "[", "【"};
constexpr std::string_view closing[6] = {"）", ")", "〕", "］", "]", "】"};

bool take_unit_at_back(std::string_view &text) {
    std::string_view rest = text;
    take_back(rest, "度");
    if (!take_back(rest, "年")) return false;
    text = rest;
    return true;
}

bool take_unit_at_front(std::string_view &text) {
    if (!take_front(text, "年")) return false;
    take_front(text, "度");
    return true;
}

/// Takes 2024年度, （2024年度） or 〔2024〕年 off the end.
std::optional<std::int32_t> take_year_at_back(std::string_view &text) {
    std::string_view rest = text;
    bool marked = take_unit_at_back(rest);
    const bool in_brackets = take_any(rest, closing, take_back);
    if (in_brackets) marked = take_unit_at_back(rest) || in_brackets;
    std::int32_t year = 0;
    for (std::int32_t place = 1; place <= 1000; place *= 10) {
        const auto digit = take_year_digit(rest, take_back);
        if (!digit) return std::nullopt;
        year += *digit * place;
    }
    if (!marked || !is_year(year) || (in_brackets && !take_any(rest, opening, take_back))) return std::nullopt;
    text = rest;
    return year;
}

/// Takes the same off the beginning; at the very end of a text the year may stand alone.
std::optional<std::int32_t> take_year_at_front(std::string_view &text) {
    std::string_view rest = text;
    const bool in_brackets = take_any(rest, opening, take_front);
    std::int32_t year = 0;
    for (int i = 0; i < 4; ++i) {
        const auto digit = take_year_digit(rest, take_front);
        if (!digit) return std::nullopt;
        year = year * 10 + *digit;
    }
    bool marked = take_unit_at_front(rest) || rest.empty();
    if (in_brackets) {
        if (!take_any(rest, closing, take_front)) return std::nullopt;
        marked = true;
        take_unit_at_front(rest);
    }
    if (!marked || !is_year(year)) return std::nullopt;
    text = rest;
    return year;
}

/// Takes the year out of the middle: 示例市2024年度档案局.
std::optional<std::int32_t> take_year_within(std::string &text) {
    const std::string_view whole = text;
    for (std::size_t at = whole.find("年"); at != std::string_view::npos; at = whole.find("年", at + 1)) {
        std::string_view rest = whole.substr(at);
        take_unit_at_front(rest);
        std::string_view before = whole.substr(0, whole.size() - rest.size());
        const auto year = take_year_at_back(before);
        // 2025年1月20日 is a date and not the year of the report.
        if (!year || rest.empty() || take_year_digit(rest, take_front)) continue;
        text = std::string(before).append(rest);
        return year;
    }
    return std::nullopt;
}

/// What a title says after its subject.
struct title_end {
    std::optional<std::int32_t> year;
};

/// A remark in brackets behind a title; the year when it begins with one: （2024年1月1日至12月31日）.
bool take_remark(std::string_view text, title_end &out) {
    if (!take_any(text, opening, take_front) || !take_any(text, closing, take_back)) return false;
    for (std::string_view word : {"发布", "公布", "印发", "公开日期"})
        if (text.find(word) != std::string_view::npos) return true;
    if (!out.year) out.year = take_year_at_front(text);
    return true;
}

/// What follows the subject in a title, up to its end: 工作年度报告, 工作2024年度报告, 情况的报告（2024年度）, 年报2024.
std::optional<title_end> end_of_title(std::string_view text) {
    title_end out;
    for (bool going_on = true; going_on;) {
        going_on = false;
        for (std::string_view word :
             {"工作", "情况", "年度", "的", "和政务公开", "及政务公开", "与政务公开", "暨政务公开"})
            going_on = take_front(text, word) || going_on;
        if (out.year) continue;
        out.year = take_year_at_front(text);
        going_on = going_on || out.year;
    }
    if (!take_front(text, "报告") && !take_front(text, "年报告") && !take_front(text, "年报")) return std::nullopt;
    take_front(text, "》");
    if (!text.empty() && !out.year) out.year = take_year_at_front(text);
    take_front(text, "》");
    if (!text.empty() && !take_remark(text, out)) return std::nullopt;
    return out;
}

bool could_name_an_organ(std::string_view text) {
    if (text.size() > longest_organ) return false;
    for (std::string_view mark :
         {"。", "，", "；", "：", "！", "？", "、", ",", ":", ";", "“", "”", "…", "|", ">", "/"})
        if (text.find(mark) != std::string_view::npos) return false;
    for (std::string_view word : {"现将", "现公布", "现予", "公布", "根据", "按照", "上一篇", "下一篇"})
        if (begins_with(text, word)) return false;
    // 3月20日…: the rest of a date.
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    return digits == 0 || !begins_with(text.substr(digits), "月");
}

bool ends_with(std::string_view text, std::string_view piece) {
    return take_back(text, piece);
}

bool ends_like_an_organ(std::string_view text) {
    for (std::string_view end : {"府", "局", "处", "办", "委", "会", "厅", "院", "镇", "乡", "道", "心", "站", "所",
                                 "队", "部", "署", "行", "室", "关", "馆", "校", "区", "县", "市", "省", "司", "团"})
        if (text.size() > 3 * end.size() && text.substr(text.size() - end.size()) == end)
            return could_name_an_organ(text);
    return false;
}

bool names_an_organ(const std::string &printed) {
    return ends_like_an_organ(simplified(printed));
}

/// Takes off what pages put before a title.
void take_lead_in(std::string_view &text) {
    while (take_front(text, "#")) {
    }
    for (std::string_view word : {"标题：", "标题:", "名称：", "名称:"})
        if (take_front(text, word)) break;
    take_front(text, "《");
}

/// A title without white space, as printed and in simplified characters: byte for byte the same places.
struct title_text {
    std::string printed, plain;

    explicit title_text(std::string_view text) : printed(without_readings(text)), plain(simplified(printed)) {}
    std::string_view printed_part(std::string_view part_of_plain) const {
        const auto begin = static_cast<std::size_t>(part_of_plain.data() - plain.data());
        return std::string_view(printed).substr(begin, part_of_plain.size());
    }
};

/// Reads the title around the subject at `at`. `assumed` is the year when the title states none.
std::optional<title> parse_title_around(const title_text &text, std::size_t at, std::string_view subject,
                                        std::optional<std::int32_t> assumed) {
    const std::string_view plain = text.plain;
    const std::optional<title_end> end = end_of_title(plain.substr(at + subject.size()));
    if (!end) return std::nullopt;
    std::string_view front = plain.substr(0, at);
    take_lead_in(front);
    take_front(front, "关于");
    take_back(front, "关于");
    std::optional<std::int32_t> year = take_year_at_back(front);
    const bool year_before_subject = year.has_value();
    if (!year) year = take_year_at_front(front);
    take_back(front, "关于");
    take_back(front, "年度");
    std::string organ(text.printed_part(front));
    if (!year) year = end->year;
    if (!year) year = take_year_within(organ);
    if (!year) year = assumed;
    if (!year || !could_name_an_organ(organ)) return std::nullopt;
    // 人民政府信息公开: the name of the organ and the subject share a word.
    if (subject == "政府信息公开" && ends_with(organ, "人民")) organ += "政府";
    // Enterprises disclose information too.
    if (subject == "信息公开" && !year_before_subject && !names_an_organ(organ)) return std::nullopt;
    title out;
    out.organ = storable(organ);
    out.year = *year;
    return out;
}

bool speaks_of_disclosure(std::string_view line) {
    constexpr std::string_view first = "公";
    for (std::size_t at = line.find(first); at != std::string_view::npos; at = line.find(first, at + 1)) {
        const std::string_view behind = line.substr(at + first.size());
        if (begins_with(behind, "开") || begins_with(behind, "開")) return true;
    }
    return false;
}

/// Reads a title without white space.
std::optional<title> parse_title(std::string_view without_space, std::optional<std::int32_t> assumed = std::nullopt) {
    if (!speaks_of_disclosure(without_space)) return std::nullopt;
    const title_text text(without_space);
    for (std::string_view subject : {"政府信息公开", "政务信息公开", "政务公开", "信息公开"})
        for (std::size_t at = text.plain.find(subject); at != std::string::npos; at = text.plain.find(subject, at + 1))
            if (auto found = parse_title_around(text, at, subject, assumed)) return found;
    return std::nullopt;
}

/// The end of an organ's name that stands alone when the title was broken within it.
bool is_end_of_a_name(std::string_view organ) {
    for (std::string_view end :
         {"道办事处", "街道办事处", "办事处", "人民政府", "政府", "委员会", "办公室", "局", "管理局", "府", "处", "会"})
        if (organ == end) return true;
    return false;
}

/// Looks for titles that are broken over `count` lines.
class title_search {
public:
    title_search(std::vector<document_paragraph> &lines, std::optional<std::int32_t> assumed)
        : lines_(lines), assumed_(assumed) {
        for (std::size_t i = 0; i < std::min(lines.size(), most_lines_searched); ++i)
            texts_.push_back(lines[i].text.size() > longest_title ? std::string() : without_white_space(lines[i].text));
        is_title_.resize(texts_.size());
    }

    std::vector<title> take() {
        for (std::size_t count = 1; count <= most_lines_joined; ++count)
            for (std::size_t i = 0; i + count <= texts_.size(); ++i)
                look_at(i, count);
        std::sort(found_.begin(), found_.end(), [](const title &a, const title &b) {
            return a.position.position.offset < b.position.position.offset;
        });
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
        std::optional<title> t = parse_title(joined, assumed_);
        if (!t) return;
        // A title without its organ, or with the end of its name only, goes on in the line before.
        if ((t->organ.empty() || is_end_of_a_name(t->organ)) && first > 0 && is_free(first - 1, 1)) {
            const std::string whole = texts_[first - 1] + t->organ;
            if (names_an_organ(whole)) {
                t->organ = storable(whole);
                --first;
                ++count;
            }
        }
        t->position = lines_[first].span;
        for (std::size_t i = first; i < first + count; ++i)
            is_title_[i] = true;
        found_.push_back(std::move(*t));
    }

    std::vector<document_paragraph> &lines_;
    std::optional<std::int32_t> assumed_;
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

/// The date behind a word: 发布日期：2025-01-20 10:22.
std::optional<date> date_behind(std::string_view line, std::string_view word) {
    const std::size_t at = line.find(word);
    if (at == std::string_view::npos) return std::nullopt;
    std::string_view rest = trimmed(line.substr(at + word.size()));
    if (!take_front(rest, "：")) take_front(rest, ":");
    const std::string plain = folded(up_to_white_space(trimmed(rest)));
    std::string_view text = plain;
    const std::optional<date> d = take_date(text);
    return d && text.empty() ? d : std::nullopt;
}

} // namespace

std::optional<title> title_in(const document_paragraph &line) {
    if (line.text.size() > longest_title || !speaks_of_disclosure(line.text)) return std::nullopt;
    std::optional<title> t = parse_title(without_white_space(line.text));
    if (t) t->position = line.span;
    return t;
}

std::vector<title> take_titles(std::vector<document_paragraph> &lines, std::optional<std::int32_t> assumed) {
    return title_search(lines, assumed).take();
}

std::vector<title> titles_in_page(const std::vector<document_paragraph> &lines) {
    std::vector<title> out;
    for (std::size_t i = 0; i < std::min(lines.size(), most_lines_searched); ++i) {
        if (lines[i].text.size() > longest_title || !speaks_of_disclosure(lines[i].text)) continue;
        const std::string text = folded(lines[i].text);
        for (std::string_view rest = text; !rest.empty();) {
            const std::size_t end = std::min(rest.find_first_of(">|_-/"), rest.size());
            std::optional<title> found = parse_title(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
            if (!found) continue;
            found->position = lines[i].span;
            out.push_back(std::move(*found));
        }
    }
    return out;
}

bool is_name_of_an_organ(std::string_view text) {
    return text.size() <= longest_organ && names_an_organ(std::string(text));
}

std::optional<std::int32_t> period_in(std::string_view line) {
    constexpr std::string_view first_day = "年1月1日", last_day = "12月31日";
    if (line.size() > longest_period_line || line.find("31") == std::string_view::npos) return std::nullopt;
    const std::string plain = folded(line);
    const std::string_view text = plain;
    const std::size_t begin = text.find(first_day);
    if (begin == std::string_view::npos) return std::nullopt;
    std::string_view before = text.substr(0, begin + std::string_view("年").size());
    std::string_view rest = text.substr(begin + first_day.size());
    const std::size_t end = rest.find(last_day);
    if (end > longest_period) return std::nullopt; // or nowhere
    const auto year = take_year_at_back(before);
    // 2019年1月1日至2023年12月31日 is no year.
    std::string_view second = rest.substr(0, end);
    const auto last_year = take_year_at_back(second);
    return !last_year || last_year == year ? year : std::nullopt;
}

std::optional<date> publication_date_in(std::string_view line) {
    if (line.size() > longest_title) return std::nullopt;
    for (std::string_view word : {"发布日期", "发布时间", "公开日期", "公布日期"})
        if (const auto d = date_behind(line, word)) return d;
    return std::nullopt;
}

std::optional<date> date_of_issue_in(std::string_view line) {
    return line.size() > longest_title ? std::nullopt : date_behind(line, "发文日期");
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
