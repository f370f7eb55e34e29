#include "document/number_format.hpp"

#include <array>
#include <cstddef>
#include <initializer_list>

namespace ogi {
namespace {

using digits = std::array<std::string_view, 10>;
constexpr digits common = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr digits legal_simplified = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr digits legal_traditional = {"零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"};

/// 十一, 二十, 一百〇五: up to 9999.
std::string counted(std::uint32_t n, const digits &of, std::string_view ten, std::string_view hundred,
                    std::string_view thousand, std::string_view zero, bool one_before_ten) {
    if (n == 0) return std::string(zero);
    if (n > 9999) return std::to_string(n);
    const std::uint32_t figures[] = {n / 1000, n / 100 % 10, n / 10 % 10, n % 10};
    const std::string_view units[] = {thousand, hundred, ten, ""};
    std::string out;
    bool gap = false;
    for (std::size_t i = 0; i < 4; ++i) {
        if (figures[i] == 0) {
            gap = !out.empty();
            continue;
        }
        if (gap) out += zero;
        gap = false;
        const bool bare_ten = i == 2 && figures[i] == 1 && out.empty() && !one_before_ten;
        if (!bare_ten) out += of[figures[i]];
        out += units[i];
    }
    return out;
}

/// a … z, aa, bb: the letter as often as it has come round.
std::string letters(std::uint32_t n, char first) {
    constexpr std::uint32_t most_rounds = 30;
    const std::uint32_t rounds = (n - 1) / 26 + 1;
    if (n == 0 || rounds > most_rounds) return std::to_string(n);
    return std::string(rounds, static_cast<char>(first + static_cast<char>((n - 1) % 26)));
}

std::string roman(std::uint32_t n, bool upper) {
    struct step {
        std::uint32_t value;
        std::string_view lower, upper;
    };
    constexpr step steps[] = {{1000, "m", "M"}, {900, "cm", "CM"}, {500, "d", "D"},  {400, "cd", "CD"}, {100, "c", "C"},
                              {90, "xc", "XC"}, {50, "l", "L"},    {40, "xl", "XL"}, {10, "x", "X"},    {9, "ix", "IX"},
                              {5, "v", "V"},    {4, "iv", "IV"},   {1, "i", "I"}};
    if (n == 0 || n > 3999) return std::to_string(n);
    std::string out;
    for (const step &s : steps)
        for (; n >= s.value; n -= s.value)
            out += upper ? s.upper : s.lower;
    return out;
}

std::string character(std::uint32_t code) {
    std::string out;
    out += static_cast<char>(static_cast<unsigned char>(0xE0 | (code >> 12)));
    out += static_cast<char>(static_cast<unsigned char>(0x80 | ((code >> 6) & 0x3F)));
    out += static_cast<char>(static_cast<unsigned char>(0x80 | (code & 0x3F)));
    return out;
}

/// One of a row of characters in Unicode; beyond it, and for 0, the plain number.
std::string one_of(std::uint32_t n, std::uint32_t first, std::uint32_t count) {
    return n == 0 || n > count ? std::to_string(n) : character(first + n - 1);
}

std::string one_of(std::uint32_t n, std::initializer_list<std::string_view> row) {
    return n == 0 || n > row.size() ? std::to_string(n) : std::string(row.begin()[n - 1]);
}

std::string full_width(std::uint32_t n) {
    std::string out;
    for (char c : std::to_string(n))
        out += character(0xFF10 + static_cast<std::uint32_t>(c - '0'));
    return out;
}

std::string digit_by_digit(std::uint32_t n) {
    std::string out;
    for (char c : std::to_string(n))
        out += common[static_cast<std::size_t>(c - '0')];
    return out;
}

std::string chinese(std::uint32_t n, std::string_view zero) {
    return counted(n, common, "十", "百", "千", zero, false);
}

} // namespace

std::optional<std::string> number_in_format(std::uint32_t n, std::string_view format) {
    if (format == "decimal" || format == "decimalHalfWidth" || format == "numberInDash") return std::to_string(n);
    if (format == "chineseCounting" || format == "taiwaneseCounting") return chinese(n, "〇");
    if (format == "chineseCountingThousand" || format == "taiwaneseCountingThousand" || format == "japaneseCounting")
        return chinese(n, format == "japaneseCounting" ? "〇" : "零");
    if (format == "ideographDigital" || format == "japaneseDigitalTenThousand" || format == "taiwaneseDigital")
        return digit_by_digit(n);
    if (format == "chineseLegalSimplified") return counted(n, legal_simplified, "拾", "佰", "仟", "零", true);
    if (format == "ideographLegalTraditional" || format == "japaneseLegal")
        return counted(n, legal_traditional, "拾", "佰", "仟", "零", true);
    if (format == "decimalEnclosedCircle" || format == "decimalEnclosedCircleChinese") return one_of(n, 0x2460, 20);
    if (format == "decimalEnclosedParen") return one_of(n, 0x2474, 20);
    if (format == "decimalEnclosedFullstop") return one_of(n, 0x2488, 20);
    if (format == "ideographEnclosedCircle") return one_of(n, 0x3220, 10);
    if (format == "decimalFullWidth" || format == "decimalFullWidth2") return full_width(n);
    if (format == "decimalZero") return (n < 10 ? "0" : "") + std::to_string(n);
    if (format == "lowerLetter") return letters(n, 'a');
    if (format == "upperLetter") return letters(n, 'A');
    if (format == "lowerRoman") return roman(n, false);
    if (format == "upperRoman") return roman(n, true);
    if (format == "ideographTraditional")
        return one_of(n, {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"});
    if (format == "ideographZodiac")
        return one_of(n, {"子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"});
    if (format == "none" || format == "bullet") return std::string();
    return std::nullopt;
}

std::string_view word_format_of(std::string_view f) {
    struct pair {
        std::string_view begins, name;
    };
    constexpr pair known[] = {{"一", "chineseCounting"},
                              {"壹", "chineseLegalSimplified"},
                              {"①", "decimalEnclosedCircle"},
                              {"甲", "ideographTraditional"},
                              {"子", "ideographZodiac"},
                              {"１", "decimalFullWidth"},
                              {"1", "decimal"},
                              {"a", "lowerLetter"},
                              {"A", "upperLetter"},
                              {"i", "lowerRoman"},
                              {"I", "upperRoman"}};
    if (f.empty()) return "none";
    for (const pair &p : known)
        if (f.substr(0, p.begins.size()) == p.begins) return p.name;
    return f;
}

} // namespace ogi
