#include "rules/prose.hpp"

#include "form/table.hpp"

#include <algorithm>
#include <cstring>

namespace ogi::checking {
namespace {

constexpr std::string_view full_stop = "。";

constexpr bool continues(unsigned char c) {
    return (c & 0xC0) == 0x80;
}

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Whether an ideograph begins at a place of a text.
bool is_ideograph_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    return byte(0) >= 0xE4 && byte(0) <= 0xE9 && text.size() - at >= 3 && continues(byte(1)) && continues(byte(2));
}

/// Ideographs count, and what `counts` says.
template <class Counts> std::size_t count_characters(std::string_view text, Counts counts) {
    constexpr std::size_t size_of_ideograph = 3;
    std::size_t n = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (is_ideograph_at(text, at)) {
            ++n;
            at += size_of_ideograph;
            continue;
        }
        const text_character c = character_at(text, at);
        n += counts(c.code) ? 1U : 0U;
        at += c.size;
    }
    return n;
}

/// Up to where a text goes on with characters that squeezing leaves as they are.
std::size_t end_of_plain_text(std::string_view text, std::size_t at) {
    for (std::size_t size = 0; at < text.size(); at += size) {
        const auto lead = static_cast<unsigned char>(text[at]);
        size = lead > ' ' && lead < 0x80 ? 1 : is_ideograph_at(text, at) ? 3 : 0;
        if (size == 0) break;
    }
    return at;
}

} // namespace

std::string pointer_to(const paragraph_place &place) {
    std::string out;
    if (place.section) out += "/sections/" + std::to_string(*place.section);
    if (place.part) out += "/parts/" + std::to_string(*place.part);
    return out + (place.section ? "/paragraphs/" : "/preamble/") + std::to_string(place.paragraph);
}

bilingual title_of(section_kind kind) {
    const form::heading &h = form::line_of(form::sections, static_cast<std::int32_t>(kind));
    return {"“" + std::string(h.numeral) + "、" + std::string(h.text) + "”",
            "\"" + std::to_string(h.code) + ". " + std::string(h.text_en) + "\""};
}

text_character character_at(std::string_view text, std::size_t at) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + size > text.size()) return {0xFFFD, 1};
    char32_t code = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if (!continues(byte(i))) return {0xFFFD, 1};
        code = code << 6 | (byte(i) & 0x3FU);
    }
    return {code, size};
}

bool is_white_space(char32_t c) noexcept {
    return c <= ' ' || c == 0x85 || c == 0xA0 || (c >= 0x2000 && c <= 0x200F) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x3000 || c == 0xFEFF;
}

bool is_of_a_word(char32_t c) noexcept {
    if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (c >= 0xFF10 && c <= 0xFF5A) return c <= 0xFF19 || (c >= 0xFF21 && c <= 0xFF3A) || c >= 0xFF41;
    return c >= 0xC0 && !(c >= 0x2000 && c <= 0x206F) && !(c >= 0x2190 && c <= 0x2BFF) &&
           !(c >= 0x3000 && c <= 0x3004) && !(c >= 0x3008 && c <= 0x3020) && c < 0xFE00;
}

std::size_t characters_in(std::string_view text) noexcept {
    return count_characters(text, [](char32_t c) { return !is_white_space(c); });
}

std::size_t word_characters_in(std::string_view text) noexcept {
    return count_characters(text, is_of_a_word);
}

bool has_word_characters(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();) {
        const text_character c = character_at(text, at);
        if (is_of_a_word(c.code)) return true;
        at += c.size;
    }
    return false;
}

std::size_t place_of_word(std::string_view text, std::string_view word, std::size_t from) noexcept {
    if (word.empty() || from > text.size()) return text.find(word, from);
    for (std::size_t last = from + word.size() - 1; last < text.size(); ++last) {
        const void *const found = std::memchr(text.data() + last, word.back(), text.size() - last);
        if (!found) break;
        last = static_cast<std::size_t>(static_cast<const char *>(found) - text.data());
        const std::size_t begin = last + 1 - word.size();
        if (text.compare(begin, word.size(), word) == 0) return begin;
    }
    return std::string_view::npos;
}

std::string squeezed(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        if (const std::size_t end = end_of_plain_text(text, at); end != at) {
            out.append(text, at, end - at);
            at = end;
            continue;
        }
        const text_character c = character_at(text, at);
        if (c.code >= 0xFF01 && c.code <= 0xFF5E && c.code != 0xFF0C)
            out += static_cast<char>(c.code - 0xFEE0);
        else if (!is_white_space(c.code))
            out.append(text.substr(at, c.size));
        at += c.size;
    }
    return out;
}

std::string_view around(std::string_view text, std::size_t &at) noexcept {
    constexpr std::size_t most = 600;
    const std::size_t begin = at < most ? 0 : at - most;
    const std::string_view out = text.substr(begin, 2 * most);
    at -= begin;
    return out;
}

std::string_view sentence_at(std::string_view paragraph, std::size_t at) noexcept {
    const std::string_view near = around(paragraph, at);
    const std::size_t before = near.substr(0, at).rfind(full_stop);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + full_stop.size();
    const std::size_t end = near.find(full_stop, at);
    return near.substr(begin, end == std::string_view::npos ? end : end - begin);
}

std::optional<std::int32_t> number_at(std::string_view text, std::size_t &at) noexcept {
    constexpr std::size_t most_digits = 9;
    std::size_t digits = 0;
    std::int32_t value = 0;
    while (at + digits < text.size() && is_digit(text[at + digits])) {
        if (++digits > most_digits) return std::nullopt;
        value = value * 10 + (text[at + digits - 1] - '0');
    }
    if (digits == 0) return std::nullopt;
    at += digits;
    return value;
}

} // namespace ogi::checking
