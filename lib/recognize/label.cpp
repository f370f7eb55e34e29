#include "recognize/label.hpp"

#include "recognize/pieces.hpp"
#include "recognize/simplified.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <utility>

namespace ogi {
namespace {

using code_point = utf8proc_int32_t;

/// The character at the front of valid UTF-8, and its length.
code_point character_at_front(std::string_view text, std::size_t &size) {
    code_point c = 0;
    const utf8proc_ssize_t n = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                                static_cast<utf8proc_ssize_t>(text.size()), &c);
    size = n > 0 ? static_cast<std::size_t>(n) : 1;
    return n > 0 ? c : 0;
}

/// The size of an ideograph, U+4E00 to U+9FFF, at the front of valid UTF-8, or 0: labels are made of them.
std::size_t ideograph_at_front(std::string_view text) {
    if (text.size() < 3) return 0;
    const auto lead = static_cast<unsigned char>(text[0]), next = static_cast<unsigned char>(text[1]);
    return (lead >= 0xE5 && lead <= 0xE9) || (lead == 0xE4 && next >= 0xB8) ? 3 : 0;
}

/// Characters that NFKC leaves alone and that make up nearly all of a report.
constexpr bool is_stable(code_point c) {
    return c < 0x80 || (c >= 0x4E00 && c <= 0x9FFF) || c == 0x3001 || c == 0x3002 || (c >= 0x2018 && c <= 0x201D);
}

std::string normalised(std::string_view text) {
    utf8proc_uint8_t *out = nullptr;
    const utf8proc_ssize_t n = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t *>(text.data()), static_cast<utf8proc_ssize_t>(text.size()), &out,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT));
    const std::unique_ptr<utf8proc_uint8_t, void (*)(void *)> owner(out, std::free);
    if (n < 0) return std::string(text);
    return std::string(reinterpret_cast<const char *>(out), static_cast<std::size_t>(n));
}

bool counts_in_a_label(code_point c) {
    if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (c >= 0x4E00 && c <= 0x9FFF) return true;
    const utf8proc_category_t category = utf8proc_category(c);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

/// The folded text without what stands in brackets; an opening bracket that nothing closes takes the rest with it.
std::string without_bracketed(std::string_view text) {
    constexpr std::string_view opening[] = {"(", "[", "【", "〔"}, closing[] = {")", "]", "】", "〕"};
    std::string out;
    for (std::size_t at = 0, depth = 0; at < text.size();) {
        std::size_t size = 0;
        for (std::string_view mark : opening)
            if (begins_with(text.substr(at), mark)) {
                size = mark.size();
                ++depth;
            }
        for (std::string_view mark : closing)
            if (depth != 0 && begins_with(text.substr(at), mark)) {
                size = mark.size();
                --depth;
            }
        if (size == 0 && depth == 0) out += text[at];
        at += size == 0 ? 1 : size;
    }
    return out;
}

/// Whether a bracket opens in front of a Latin letter.
bool may_have_readings(const std::string &text) {
    for (std::size_t at = text.find('(', 1); at != std::string::npos; at = text.find('(', at + 1)) {
        const unsigned char next = static_cast<unsigned char>(text[std::min(at + 1, text.size() - 1)]);
        if ((next >= 'a' && next <= 'z') || (next >= 0xC3 && next <= 0xCD)) return true;
    }
    return false;
}

struct read_numeral {
    int number = 0;
    std::size_t size = 0;
};

read_numeral chinese_numeral(std::string_view text) {
    constexpr std::string_view digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    read_numeral out;
    while (out.size < 9 && out.size < text.size()) {
        int digit = 0;
        const char lead = text[out.size]; // of nearly all other characters it is another
        for (int d = 0; d < 10 && (lead == '\xE4' || lead == '\xE5'); ++d)
            if (text.substr(out.size, 3) == digits[d]) digit = d + 1;
        if (digit == 0) break;
        // 十 multiplies what stands before it: 十一 is 11, 二十 is 20, 二十一 is 21.
        out.number = digit == 10 ? (out.number == 0 ? 10 : out.number * 10) : out.number + digit;
        out.size += 3;
    }
    return out;
}

read_numeral arabic_numeral(std::string_view text) {
    read_numeral out;
    while (out.size < 2 && out.size < text.size() && text[out.size] >= '0' && text[out.size] <= '9')
        out.number = out.number * 10 + (text[out.size++] - '0');
    return out;
}

/// The length of the separator in front, or 0.
std::size_t separator(std::string_view text) {
    for (std::string_view piece : {"、", ".", ",", ":", ")", "。"})
        if (begins_with(text, piece)) return piece.size();
    return 0;
}

numbering bracketed(std::string_view text) {
    const std::string_view inner = text.substr(1);
    read_numeral n = chinese_numeral(inner);
    const numbering_style style = n.size != 0 ? numbering_style::bracketed : numbering_style::arabic;
    if (n.size == 0) n = arabic_numeral(inner);
    if (n.size == 0 || !begins_with(inner.substr(n.size), ")")) return {};
    const std::size_t size = n.size + 2;
    return {style, n.number, size + separator(text.substr(size))};
}

/// 第一部分、第一章
numbering chapter_in_words(std::string_view text) {
    constexpr std::size_t first = std::string_view("第").size();
    read_numeral n = chinese_numeral(text.substr(first));
    if (n.size == 0) n = arabic_numeral(text.substr(first));
    if (n.size == 0) return {};
    const std::string_view rest = text.substr(first + n.size);
    for (std::string_view word : {"部分", "章", "节"})
        if (begins_with(rest, word)) {
            const std::size_t size = first + n.size + word.size();
            return {numbering_style::chapter, n.number, size + separator(text.substr(size))};
        }
    return {};
}

} // namespace

std::string folded(std::string_view text, bool *traditional) {
    std::string out;
    out.reserve(text.size());
    for (std::string_view rest = text; !rest.empty();) {
        if (const std::size_t ideograph = ideograph_at_front(rest)) {
            out.append(rest.substr(0, ideograph));
            rest.remove_prefix(ideograph);
            continue;
        }
        if (const std::size_t space = white_space_at_front(rest)) {
            rest.remove_prefix(space);
            continue;
        }
        std::size_t size = 0;
        const code_point c = character_at_front(rest, size);
        if (c >= 0xFF01 && c <= 0xFF5E)
            out += static_cast<char>(c - 0xFEE0);
        else if (is_stable(c))
            out.append(rest.substr(0, size));
        else {
            out = without_white_space(normalised(text));
            break;
        }
        rest.remove_prefix(size);
    }
    const bool any = simplify(out);
    if (traditional) *traditional = any;
    return out;
}

numbering numbering_of(std::string_view text) {
    if (begins_with(text, "(")) return bracketed(text);
    if (begins_with(text, "第")) return chapter_in_words(text);
    if (const read_numeral n = chinese_numeral(text); n.size != 0) {
        const std::size_t mark = separator(text.substr(n.size));
        if (mark == 0) return {};
        // 一) lost its opening bracket.
        const bool closes = text[n.size] == ')';
        return {closes ? numbering_style::bracketed : numbering_style::chapter, n.number, n.size + mark};
    }
    const read_numeral n = arabic_numeral(text);
    const std::size_t mark = n.size == 0 ? 0 : separator(text.substr(n.size));
    if (mark == 0) return {};
    // "18.8710" and "1,113" are figures, and so is "5." with nothing behind it.
    const std::string_view rest = text.substr(n.size + mark);
    if (rest.empty() || (rest.front() >= '0' && rest.front() <= '9')) return {};
    return {numbering_style::arabic, n.number, n.size + mark};
}

std::string without_punctuation(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        std::size_t size = ideograph_at_front(text);
        if (size != 0 || counts_in_a_label(character_at_front(text, size))) out.append(text.substr(0, size));
        text.remove_prefix(size);
    }
    return out;
}

/// ① to ⑳ in front of a label is (1) to (20). Folded it would be a bare digit.
std::string with_circled_number_in_brackets(std::string_view printed) {
    std::size_t size = 0;
    constexpr code_point first = 0x2460, last = 0x2473;
    const code_point c = printed.empty() ? 0 : character_at_front(printed, size);
    if (c < first || c > last) return {};
    return "(" + std::to_string(c - first + 1) + ")" + std::string(printed.substr(size));
}

printed_label label_of(std::string_view printed) {
    printed_label out;
    if (printed.size() > longest_label) return out;
    const std::string in_brackets = with_circled_number_in_brackets(printed);
    std::string whole = folded(in_brackets.empty() ? printed : std::string_view(in_brackets), &out.traditional);
    if (may_have_readings(whole)) {
        std::string plain = without_readings(whole);
        out.readings = plain.size() != whole.size();
        whole = std::move(plain);
    }
    out.numbering = numbering_of(whole);
    const std::string_view text = std::string_view(whole).substr(out.numbering.size);
    out.text = without_punctuation(text);
    const auto has = [text](std::string_view mark) { return text.find(mark) != std::string_view::npos; };
    if (out.text.size() == text.size()) return out; // no mark at all
    if (has("(") || has("[") || has("【") || has("〔")) out.core = without_punctuation(without_bracketed(text));
    return out;
}

} // namespace ogi
