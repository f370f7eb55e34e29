#include "rules/prose_list.hpp"

#include "rules/prose.hpp"

#include <algorithm>
#include <array>

namespace ogi::checking {
namespace {

constexpr std::size_t most_items = 40, longest_gap = 240; // bytes
/// Squeezed text has ASCII for the full-width brackets and marks, but not for these.
constexpr std::string_view comma = "，", enumeration = "、", full_stop = "。";
/// Labels of the form that begin with 其他 and are not the rest of anything.
constexpr word_list labels_of_the_form("其他法律|其它法律|其他处理|其它处理|其他结果|其它结果|其他对外");
/// What says that a figure is no part of the total, or that the parts overlap.
constexpr word_list other_figures("增|减|同比|环比|较|比上年|占|累计|平均|其中|包括|包含|以上|以下");
constexpr word_list channels_of_publication(
    "网站|网络|网上|平台|微信|公众号|微博|媒体|客户端|公示栏|公开栏|电视|广播|报刊|短信|渠道|栏目|专栏|转载");
constexpr word_list ways_of_handling("办结|答复|办理|处理");

bool take(std::string_view &text, std::string_view beginning) {
    if (beginning.empty() || !begins_with(text, beginning)) return false;
    text.remove_prefix(beginning.size());
    return true;
}

bool take_any(std::string_view &text, std::initializer_list<std::string_view> beginnings) {
    for (std::string_view b : beginnings)
        if (take(text, b)) return true;
    return false;
}

/// 占12%， behind a figure.
void take_share(std::string_view &text) {
    std::string_view ahead = text;
    if (!take(ahead, "占")) return;
    const std::size_t percent = ahead.find('%');
    if (percent > 20) return; // or there is none
    ahead.remove_prefix(percent + 1);
    if (take_any(ahead, {comma, ",", enumeration, ";"})) text = ahead;
}

constexpr word_list in_no_name("，|,|。|;|:|(|)|%|!|?|~|-|约|近|逾|超过|不足");

bool is_a_name(std::string_view text) {
    return !text.empty() && !mentions_any(text, in_no_name);
}

/// 统计类一条、其他类: a figure in words, which is none of the facts, stands among the names.
bool has_a_figure_in_words(std::string_view name, std::string_view unit) {
    for (std::size_t at = name.find(unit); at != std::string_view::npos; at = name.find(unit, at + 1))
        for (std::string_view numeral :
             {"一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万"})
            if (ends_with(name.substr(0, at), numeral)) return true;
    return false;
}

bool ends_the_list(std::string_view behind_unit) {
    return behind_unit.empty() || begins_with(behind_unit, full_stop) || begins_with(behind_unit, ")") ||
           begins_with(behind_unit, ";") || begins_with(behind_unit, "!");
}

std::string gap_after(std::string_view paragraph, const fact &f, const fact *next) {
    const std::size_t end = next ? next->figure_span.begin : paragraph.size();
    if (end < f.figure_span.end || f.figure_span.end > paragraph.size()) return "\n";
    return squeezed(paragraph.substr(f.figure_span.end, std::min(end - f.figure_span.end, longest_gap)));
}

constexpr word_list approximations("约|近|逾|超过|不足|多达");

bool is_approximate(std::string_view paragraph, const fact &f) {
    constexpr std::size_t before = 9; // bytes: three ideographs
    const std::size_t begin = f.figure_span.begin < before ? 0 : f.figure_span.begin - before;
    return mentions_any(paragraph.substr(begin, f.figure_span.begin - begin), approximations);
}

bool can_be_part(const fact &f, const fact &total) {
    return !f.money && !f.in_words && f.unit == total.unit && f.figure_span.begin >= total.figure_span.end;
}

/// Whether other words or the next of a row follow a figure at once, as in 12件申请 and 12件、: then no list begins.
bool goes_on_at_once(std::string_view paragraph, const fact &f) {
    if (f.figure_span.end > paragraph.size()) return false;
    std::string_view behind = paragraph.substr(f.figure_span.end);
    if (!take(behind, f.unit) || behind.empty()) return false;
    const text_character next = character_at(behind, 0);
    const bool is_ideograph = next.code >= 0x4E00 && next.code <= 0x9FFF;
    return is_ideograph || begins_with(behind, enumeration) || begins_with(behind, full_stop);
}

/// Words between the total and the first item: 条，其中：规章文件.
bool read_opening(std::string_view gap, const fact &total, prose_list &out) {
    if (!take(gap, total.unit)) return false;
    out.introduced = take_any(gap, {"(", ":"});
    if (!out.introduced && !take_any(gap, {comma, ","})) return false;
    take_share(gap);
    if (take_any(gap, {"其中", "包括", "包含", "分别是", "分别为", "具体为", "具体是", "即"})) {
        out.introduced = true;
        take_any(gap, {":", comma, ","});
    }
    if (!is_a_name(gap) || mentions_any(gap, other_figures) || has_a_figure_in_words(gap, total.unit)) return false;
    out.items.push_back({std::string(gap), nullptr});
    return true;
}

/// How often one of the words stands in the names: once each makes a list complete.
bool has_each_once(const prose_list &list, const word_list *words, std::size_t count) {
    if (list.items.size() != count) return false;
    for (std::size_t k = 0; k < count; ++k)
        if (std::count_if(list.items.begin(), list.items.end(),
                          [&](const list_item &i) { return mentions_any(i.name, words[k]); }) != 1)
            return false;
    return true;
}
template <std::size_t N> bool has_each_once(const prose_list &list, const word_list (&words)[N]) {
    return has_each_once(list, words, N);
}

constexpr word_list kinds_of_applicants[] = {word_list("自然人|公民"), word_list("法人")};
constexpr word_list outcomes[] = {word_list("予以公开"), word_list("部分公开"), word_list("不予公开"),
                                  word_list("无法提供"), word_list("不予处理"), word_list("其他处理|其它处理")};
constexpr word_list results[] = {word_list("维持"), word_list("纠正"), word_list("其他结果|其它结果"),
                                 word_list("未审结")};
constexpr word_list ways_of_applying[] = {word_list("当面|现场|来访|窗口"), word_list("信函|邮寄|信件|邮政|挂号"),
                                          word_list("网络|网上|网站|在线|平台|电子|邮箱|互联网")};

bool is_the_rest(const list_item &item) {
    std::string_view name = item.name;
    take_any(name, {"属于", "和", "及"});
    for (std::string_view word : {"其他", "其它", "其余"})
        if (begins_with(name, word)) return !mentions_any(name, labels_of_the_form);
    return false;
}

std::size_t place_of_the_rest(const prose_list &list) {
    return static_cast<std::size_t>(std::find_if(list.items.begin(), list.items.end(), is_the_rest) -
                                    list.items.begin());
}

bool any_name_has(const prose_list &list, const word_list &words) {
    return std::any_of(list.items.begin(), list.items.end(),
                       [&words](const list_item &i) { return mentions_any(i.name, words); });
}

/// Whether no sum of the figures can leave 64 bits. Larger ones count nothing that a report could.
bool is_countable(const prose_list &list) {
    constexpr std::int64_t most = std::int64_t{1} << 56;
    static_assert(most_items < 64);
    return list.total->value <= most && std::all_of(list.items.begin(), list.items.end(), [](const list_item &i) {
               return i.figure->value >= 0 && i.figure->value <= most;
           });
}

bool are_kinds(const prose_list &list) {
    return list.items.size() >= 3 && std::all_of(list.items.begin(), list.items.end(), [](const list_item &i) {
               return ends_with(i.name, "类") || ends_with(i.name, "类信息");
           });
}

} // namespace

prose_list list_after(std::string_view paragraph, const std::vector<const fact *> &figures, std::size_t total) {
    prose_list out;
    out.total = figures[total];
    const fact &whole = *out.total;
    const std::size_t first = total + 1;
    if (first == figures.size() || whole.money || whole.in_words || whole.unit.empty()) return out;
    if (goes_on_at_once(paragraph, whole) || is_approximate(paragraph, whole)) return out;
    if (!can_be_part(*figures[first], whole) || !read_opening(gap_after(paragraph, whole, figures[first]), whole, out))
        return {out.total, false, {}};
    for (std::size_t k = first; k < figures.size() && out.items.size() <= most_items; ++k) {
        const fact &figure = *figures[k];
        if (is_approximate(paragraph, figure)) break;
        out.items.back().figure = &figure;
        const fact *next = k + 1 < figures.size() ? figures[k + 1] : nullptr;
        const std::string between = gap_after(paragraph, figure, next);
        std::string_view gap = between;
        if (!take(gap, whole.unit)) break;
        if (ends_the_list(gap) || !next) return out;
        if (!take_any(gap, {comma, ",", enumeration, "和", "及", "以及"})) break;
        take_share(gap);
        if (!can_be_part(*next, whole) || mentions(gap, full_stop)) return out; // another clause follows
        if (!is_a_name(gap) || mentions_any(gap, other_figures) || has_a_figure_in_words(gap, whole.unit)) break;
        out.items.push_back({std::string(gap), nullptr});
    }
    out.items.clear();
    return out;
}

list_kind kind_of(const prose_list &list, std::string_view words_of_total) {
    if (list.items.empty() || !is_countable(list)) return list_kind::open;
    const bool applications = mentions(words_of_total, "申请");
    if (applications && has_each_once(list, ways_of_applying)) return list_kind::probably_complete;
    if (!list.introduced) return list_kind::open;
    if (has_each_once(list, results)) return list_kind::complete;
    if (has_each_once(list, outcomes))
        return mentions_any(words_of_total, ways_of_handling) ? list_kind::complete : list_kind::open;
    if (applications && has_each_once(list, kinds_of_applicants)) return list_kind::complete;
    if (!applications && any_name_has(list, channels_of_publication)) return list_kind::open;
    if (list.items.size() >= 2 && place_of_the_rest(list) < list.items.size()) return list_kind::complete;
    return are_kinds(list) ? list_kind::kinds : list_kind::open;
}

bool adds_up(const prose_list &list, list_kind kind) {
    const std::size_t with_rest = place_of_the_rest(list);
    const std::size_t least = with_rest < list.items.size() ? with_rest : list.items.size() - 1;
    std::int64_t sum = 0;
    for (std::size_t k = 0; k < list.items.size(); ++k) {
        sum += list.items[k].figure->value;
        if (k >= least && sum == list.total->value) return true;
    }
    return kind == list_kind::kinds && sum < list.total->value;
}

} // namespace ogi::checking
