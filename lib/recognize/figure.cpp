#include "recognize/figure.hpp"

#include "document/white_space.hpp"
#include "model/characters.hpp"
#include "model/decimal.hpp"
#include "recognize/label.hpp"
#include "recognize/pieces.hpp"

#include <ogi/text.hpp>

#include <algorithm>
#include <optional>

namespace ogi {
namespace {

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr std::string_view minus_sign = "\xE2\x88\x92";       // U+2212
constexpr std::string_view small_minus_sign = "\xEF\xB9\xA3"; // U+FE63

/// The length of a full-width form of ASCII (U+FF01 to U+FF5E) in valid UTF-8.
constexpr std::size_t full_width_size = 3;

/// The ASCII character that a full-width form at the front stands for, or 0.
char full_width_at_front(std::string_view text) {
    if (text.size() < full_width_size || text[0] != '\xEF') return 0;
    const unsigned second = static_cast<unsigned char>(text[1]), third = static_cast<unsigned char>(text[2]);
    const unsigned c = (second & 0x3Fu) << 6u | (third & 0x3Fu) | 0xF000u;
    return c >= 0xFF01 && c <= 0xFF5E ? static_cast<char>(c - 0xFEE0) : '\0';
}

/// Full-width forms as ASCII and each run of white space as one blank: blanks between digits must not vanish. Nothing
/// else is folded: NFKC would make a digit of the mark of a footnote, 31① and 31² would be 311 and 312.
std::string plain_print(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        if (const std::size_t space = white_space_at_front(text)) {
            if (!out.empty() && out.back() != ' ') out += ' ';
            text.remove_prefix(space);
            continue;
        }
        const char ascii = full_width_at_front(text);
        out += ascii != 0 ? ascii : text.front();
        text.remove_prefix(ascii != 0 ? full_width_size : 1);
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

/// The parts of a print: sign, digits, and what follows them.
struct print_parts {
    char sign = 0;
    std::string digits; // with the decimal point, without separators
    std::string_view rest;
    bool separators_are_wrong = false;
    bool sign_is_a_word = false;
};

/// Takes 1,113,000 apart. False when the commas do not stand in groups of three.
bool take_groups(std::string_view whole, std::string &digits) {
    std::size_t group = 0, commas = 0;
    for (char c : whole) {
        if (c == ',') {
            if (commas == 0 ? group == 0 || group > 3 : group != 3) return false;
            group = 0;
            ++commas;
            continue;
        }
        digits += c;
        ++group;
    }
    return commas == 0 || group == 3;
}

struct printed_sign {
    std::string_view print;
    char sign;
    bool is_a_word;
};

constexpr printed_sign printed_signs[] = {
    {"+", '+', false},   {"-", '-', false}, {minus_sign, '-', false}, {small_minus_sign, '-', false},
    {"增加", '+', true}, {"增", '+', true}, {"减少", '-', true},      {"減少", '-', true},
    {"减", '-', true},   {"減", '-', true},
};

/// Takes the sign off, also one in words: 增98, 减少5.
void take_sign(std::string_view &text, print_parts &out) {
    for (const printed_sign &s : printed_signs) {
        if (!take_front(text, s.print)) continue;
        out.sign = s.sign;
        out.sign_is_a_word = s.is_a_word;
        if (s.is_a_word) text = trimmed(text);
        return;
    }
}

std::optional<print_parts> parts_of(std::string_view text) {
    print_parts out;
    take_sign(text, out);
    std::size_t end = 0;
    while (end < text.size() && (is_digit(text[end]) || text[end] == ','))
        ++end;
    if (end == 0 || !is_digit(text.front())) return std::nullopt;
    out.separators_are_wrong = !take_groups(text.substr(0, end), out.digits);
    if (end < text.size() && text[end] == '.') {
        const std::size_t point = end++;
        while (end < text.size() && is_digit(text[end]))
            ++end;
        if (end == point + 1) return std::nullopt;
        out.digits.append(text.substr(point, end - point));
    }
    out.rest = trimmed(text.substr(end));
    return out;
}

bool take(std::string_view &text, std::string_view piece) {
    if (!begins_with(text, piece)) return false;
    text = trimmed(text.substr(piece.size()));
    return true;
}

bool take_count_unit(std::string_view &rest) {
    for (std::string_view unit : {"件", "项", "个", "条", "宗", "份", "次"})
        if (take(rest, unit)) return true;
    return false;
}

/// Words in brackets that change the figure in front of them, or doubt it.
constexpr std::string_view changing_words[] = {"元",   "万",   "萬",   "千",   "仟",   "百",   "佰",   "亿", "億",
                                               "单位", "單位", "应为", "应是", "更正", "更改", "改为", "×",  "*"};

/// （其中修订16件）: words in brackets up to the end that leave the figure as it is.
bool is_bracketed_remark(std::string_view rest) {
    if (rest.size() < 3 || rest.front() != '(' || rest.back() != ')') return false;
    if (rest.find(')') + 1 != rest.size()) return false;
    for (std::string_view word : changing_words)
        if (rest.find(word) != std::string_view::npos) return false;
    return std::any_of(rest.begin(), rest.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

figure unread(std::string_view text, figure_remark why) {
    return {cell::unread(storable(text)), why};
}

figure_remark remark_of(decimal_fault fault) {
    switch (fault) {
    case decimal_fault::too_precise: return figure_remark::too_precise;
    case decimal_fault::out_of_range: return figure_remark::out_of_range;
    default: return figure_remark::not_a_number;
    }
}

/// A number, with its print where that says more. `rest` is what follows the digits and the unit.
figure number(std::string_view text, std::int64_t value, unsigned decimals, std::string_view rest) {
    if (format_decimal(value, decimals) == text) return {cell::number(value), figure_remark::none};
    return {cell::number(value, storable(text)),
            rest.empty() ? figure_remark::other_spelling : figure_remark::says_more};
}

figure read_count(std::string_view text, const print_parts &parts, cell_type type) {
    std::string_view rest = parts.rest;
    take_count_unit(rest);
    if (!rest.empty() && !is_bracketed_remark(rest)) return unread(text, figure_remark::not_a_number);
    if (parts.sign_is_a_word && type != cell_type::signed_count) return unread(text, figure_remark::not_a_number);
    if (parts.sign == '+' && type != cell_type::signed_count) return unread(text, figure_remark::sign_not_stated);
    if (parts.digits.find('.') != std::string::npos) return unread(text, figure_remark::fraction);
    const decimal d = parse_decimal((parts.sign == '-' ? "-" : "") + parts.digits, 0);
    if (d.fault != decimal_fault::none) return unread(text, remark_of(d.fault));
    return number(text, d.units, 0, rest);
}

figure read_money(std::string_view text, const print_parts &parts, money_unit unit) {
    const std::string after = without_white_space(parts.rest); // 万 元
    std::string_view rest = after;
    if (take(rest, "万元") || take(rest, "萬元"))
        unit = money_unit::ten_thousand_yuan;
    else if (take(rest, "元"))
        unit = money_unit::yuan;
    if (!rest.empty() && !is_bracketed_remark(rest)) return unread(text, figure_remark::not_a_number);
    if (parts.sign_is_a_word) return unread(text, figure_remark::not_a_number);
    if (parts.sign == '+') return unread(text, figure_remark::sign_not_stated);
    const unsigned decimals = unit == money_unit::yuan ? decimals_yuan : decimals_10k_yuan;
    const decimal d = parse_decimal((parts.sign == '-' ? "-" : "") + parts.digits, decimals);
    if (d.fault != decimal_fault::none) return unread(text, remark_of(d.fault));
    // Nothing is nothing in any unit.
    if (unit == money_unit::unstated && d.units != 0) return unread(text, figure_remark::unit_not_stated);
    figure out = number(text, d.units, decimals_10k_yuan, rest);
    if (unit == money_unit::yuan && d.units != 0)
        out = {cell::number(d.units, storable(text)), figure_remark::from_yuan};
    return out;
}

/// What a figure can begin with: a digit, a sign, also in words, or white space; most labels begin otherwise.
bool may_begin_figure(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first >= 0xE4 && first <= 0xE9)
        return begins_with(text, "增") || begins_with(text, "减") || begins_with(text, "減");
    return first != '(';
}

bool is_short_count(std::string_view text) {
    return is_digits(text, 15) && (text.size() == 1 || text.front() != '0');
}

} // namespace

figure read_figure(std::string_view text, cell_type type, money_unit unit) {
    if (text.empty()) return {cell::blank(), figure_remark::none};
    const bool counts = type == cell_type::count || type == cell_type::signed_count;
    if (counts && is_short_count(text)) return {cell::number(parse_decimal(text, 0).units), figure_remark::none};
    if (is_not_applicable_mark(text)) return {cell::not_applicable(text), figure_remark::none};
    if (text.size() > longest_label) return unread(text, figure_remark::not_a_number);
    const std::string plain = plain_print(text);
    const std::optional<print_parts> parts = parts_of(plain);
    if (!parts) return unread(text, figure_remark::not_a_number);
    if (parts->separators_are_wrong) return unread(text, figure_remark::bad_separators);
    return counts ? read_count(text, *parts, type) : read_money(text, *parts, unit);
}

bool looks_like_a_figure(std::string_view text) {
    if (text.empty()) return false;
    if (is_short_count(text) || is_not_applicable_mark(text)) return true;
    if (text.size() > longest_label || !may_begin_figure(text)) return false;
    const std::string plain = without_white_space(plain_print(text));
    if (numbering_of(plain).style != numbering_style::none) return false;
    return parts_of(plain).has_value();
}

std::string storable(std::string_view text) {
    std::string out;
    for (;;) {
        const std::optional<bad_character> bad = find_bad_character(text, carriage_return::refused);
        if (!bad) return out.append(text);
        out.append(text.substr(0, bad->offset));
        // A text that was cut may end within a character.
        const std::size_t size = bad->malformed || bad->code < 0x80 ? 1 : bad->code < 0x800 ? 2 : 3;
        text.remove_prefix(bad->offset + size);
    }
}

} // namespace ogi
