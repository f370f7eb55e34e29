#include "facts/folded_prose.hpp"

#include "model/character_pairs.hpp"

#include <algorithm>
#include <array>

namespace ogi::facts {
namespace {

struct character {
    char32_t code = 0;
    std::size_t size = 1;
    bool sound = false;
};

constexpr bool continues(unsigned char c) {
    return (c & 0xC0) == 0x80;
}

/// Reads a character; only whether it is well-formed enough to be cut out matters here, not which planes it uses.
character character_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1, true};
    const std::size_t size = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead >= 0xF5 || at + size > text.size()) return {};
    char32_t code = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if (!continues(byte(i))) return {};
        code = code << 6 | (byte(i) & 0x3FU);
    }
    return {code, size, true};
}

constexpr bool is_blank(char32_t c) {
    return c == ' ' || c == '\t' || c == '\r' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200F) ||
           c == 0x202F || c == 0xFEFF || c == 0xAD;
}

constexpr bool is_quotation_mark(char32_t c) {
    return c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201F) || (c >= 0x300C && c <= 0x300F);
}

/// The traditional characters of the words in words.def, each before its simplified form.
constexpr character_pairs traditional(U"開开請请復复議议訴诉訟讼處处無无條条規规費费數数總总"
                                      U"與与為为發发屬属補补續续結结轉转維维糾纠審审廢废現现許许罰罚強强"
                                      U"門门機机關关鄉乡鎮镇縣县區区辦办類类業业證证權权實实際际"
                                      U"贰二萬万億亿兩两壹一貳二叁三肆四伍五陸六柒七捌八玖九拾十佰百仟千");

constexpr char32_t folded(char32_t c) {
    if (c == 0xFF0C) return c;                         // ，
    if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0; // full-width forms
    if (c >= 0x2010 && c <= 0x2015) return '-';        // dashes
    if (c == 0x301C || c == 0x223C) return '~';        // 〜
    if (c == 0x3007 || c == 0x25CB) return 0x96F6;     // 〇
    return c;
}

void append(std::string &out, char32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | c >> 6);
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | c >> 12);
        out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | c >> 18);
        out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
        out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The size of a Latin reading in brackets, as pages put it behind a character: 復(fù).
std::size_t reading_at(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 12;
    if (at == 0 || text[at] != '(' || static_cast<unsigned char>(text[at - 1]) < 0x80) return 0;
    std::size_t letters = 0;
    for (std::size_t i = at + 1; i < text.size() && i < at + longest; ++i) {
        if (text[i] == ')') return letters != 0 ? i + 1 - at : 0;
        const character c = character_at(text, i);
        const bool latin = (c.code >= 'a' && c.code <= 'z') || (c.code >= 0xE0 && c.code < 0x250);
        if (!c.sound || !latin) return 0;
        i += c.size - 1;
        ++letters;
    }
    return 0;
}

/// ASCII that is neither left out nor may begin something that is.
constexpr std::array<bool, 0x80> plain_ascii = [] {
    std::array<bool, 0x80> table{};
    for (char32_t c = 0; c < table.size(); ++c)
        table[c] = !is_blank(c) && !is_quotation_mark(c) && c != '(';
    return table;
}();

/// The size of a character that is folded to itself whatever stands around it, or 0: most of a Chinese text.
std::size_t plain_character_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    constexpr std::size_t size = 3;
    if (byte(0) < 0x80) return plain_ascii[byte(0)] ? 1 : 0;
    if ((byte(0) & 0xF0) != 0xE0 || text.size() - at < size || !continues(byte(1)) || !continues(byte(2))) return 0;
    const char32_t code = (byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
    if (character_pairs::is_ideograph(code)) return traditional.simplified(code) == code ? size : 0;
    return code == U'，' || code == U'。' || code == U'、' ? size : 0;
}

std::size_t end_of_plain_text(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const std::size_t size = plain_character_at(text, at);
        if (size == 0) break;
        at += size;
    }
    return at;
}

} // namespace

void folded_prose::go_on_at(std::size_t in_source) {
    const bool goes_on =
        !stretches_.empty() && in_source - stretches_.back().in_source == text.size() - stretches_.back().in_text;
    if (!goes_on) stretches_.push_back({text.size(), in_source});
}

void folded_prose::fold(std::string_view source) {
    text.clear();
    stretches_.clear();
    text.reserve(source.size());
    bool blank = false;
    const auto part_digits = [&](std::size_t at, char32_t next) {
        const bool digits = !text.empty() && is_digit(text.back()) && next < 0x80 && is_digit(static_cast<char>(next));
        if (blank && digits) {
            go_on_at(at);
            text += gap;
        }
        blank = false;
    };
    for (std::size_t at = 0; at < source.size();) {
        if (const std::size_t end = end_of_plain_text(source, at); end != at) {
            part_digits(at, static_cast<unsigned char>(source[at]));
            go_on_at(at);
            text.append(source, at, end - at);
            at = end;
            continue;
        }
        if (const std::size_t size = reading_at(source, at)) {
            at += size;
            continue;
        }
        const character c = character_at(source, at);
        if (c.sound && is_blank(c.code)) {
            blank = true;
        } else if (!c.sound || !is_quotation_mark(c.code)) {
            const char32_t code = c.sound ? traditional.simplified(folded(c.code)) : static_cast<char32_t>(gap);
            part_digits(at, code);
            go_on_at(at);
            append(text, code);
        }
        at += c.size;
    }
    go_on_at(source.size());
}

std::size_t folded_prose::origin_of(std::size_t at) const noexcept {
    const auto behind = std::upper_bound(stretches_.begin(), stretches_.end(), at,
                                         [](std::size_t place, const stretch &s) { return place < s.in_text; });
    const stretch &s = *(behind - 1);
    return s.in_source + (at - s.in_text);
}

} // namespace ogi::facts
