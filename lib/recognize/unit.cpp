#include "recognize/unit.hpp"

#include "recognize/label.hpp"
#include "recognize/pieces.hpp"

namespace ogi {
namespace {

bool is_ascii_separator(char c) {
    const bool counts = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return static_cast<unsigned char>(c) < 0x80 && !counts;
}

/// The length of what separates words at the front of a folded text, or 0.
std::size_t separator_at_front(std::string_view text) {
    if (is_ascii_separator(text.front())) return 1;
    for (std::string_view mark : {"、", "。", "【", "】", "〔", "〕", "“", "”"})
        if (begins_with(text, mark)) return mark.size();
    return 0;
}

/// Takes the next word off a folded text.
std::string_view next_word(std::string_view &text) {
    std::size_t end = 0;
    while (end < text.size() && separator_at_front(text.substr(end)) == 0)
        ++end;
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end);
    if (!text.empty()) text.remove_prefix(separator_at_front(text));
    return word;
}

/// The word without what leads to a unit and follows it: 金额单位为万元, 以万元为单位, 人民币元.
std::string_view without_lead(std::string_view word) {
    constexpr std::string_view amount = "金额";
    if (const std::size_t at = word.rfind(amount); at != std::string_view::npos) word.remove_prefix(at + amount.size());
    for (std::string_view lead : {"计量", "单位", "單位", "以", "按", "为", "人民币"})
        take_front(word, lead);
    for (std::string_view tail : {"为单位", "计", "人民币"})
        take_back(word, tail);
    return word;
}

} // namespace

void stated_unit::add(money_unit unit) {
    contradicts_ = contradicts_ || (unit_ != money_unit::unstated && unit_ != unit);
    unit_ = unit;
}

void stated_unit::add(std::string_view print) {
    if (print.find("元") == std::string_view::npos) return;
    const std::string text = folded(print);
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view word = without_lead(next_word(rest));
        if (word == "元")
            add(money_unit::yuan);
        else if (word == "万元" || word == "萬元")
            add(money_unit::ten_thousand_yuan);
        else if (word.find("元") != std::string_view::npos)
            contradicts_ = true;
    }
}

void stated_unit::add(const stated_unit &other) {
    contradicts_ = contradicts_ || other.contradicts_;
    if (other.unit_ != money_unit::unstated) add(other.unit_);
}

} // namespace ogi
