// The words of a report for rules that look at them: paragraphs with their places, characters, sentences.
#pragma once

#include "model/word_table.hpp"

#include <ogi/facts.hpp>
#include <ogi/report.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace ogi::checking {

/// Calls visit(text, place) for every paragraph of a section.
template <class Visit> void for_each_paragraph(const section &s, std::size_t index, Visit &&visit) {
    for (std::size_t i = 0; i < s.paragraphs.size(); ++i)
        visit(std::string_view(s.paragraphs[i]), paragraph_place{index, std::nullopt, i});
    for (std::size_t p = 0; p < s.parts.size(); ++p)
        for (std::size_t i = 0; i < s.parts[p].paragraphs.size(); ++i)
            visit(std::string_view(s.parts[p].paragraphs[i]), paragraph_place{index, p, i});
}

/// Calls visit(text, place) for every paragraph of the preamble.
template <class Visit> void for_each_paragraph_before(const report &r, Visit &&visit) {
    for (std::size_t i = 0; i < r.preamble.size(); ++i)
        visit(std::string_view(r.preamble[i]), paragraph_place{std::nullopt, std::nullopt, i});
}

/// Calls visit(text, place) for every paragraph of the report, in its order.
template <class Visit> void for_each_paragraph(const report &r, Visit &&visit) {
    for_each_paragraph_before(r, visit);
    for (std::size_t s = 0; s < r.sections.size(); ++s)
        for_each_paragraph(r.sections[s], s, visit);
}

/// Calls visit(section, index) for every section of a kind: one, where the report is as the form has it.
template <class Visit> void for_each_section(const report &r, section_kind kind, Visit &&visit) {
    for (std::size_t s = 0; s < r.sections.size(); ++s)
        if (r.sections[s].kind == kind) visit(r.sections[s], s);
}

/// The first section of a kind, or null.
inline const section *section_of(const report &r, section_kind kind) {
    const auto found =
        std::find_if(r.sections.begin(), r.sections.end(), [kind](const section &s) { return s.kind == kind; });
    return found == r.sections.end() ? nullptr : &*found;
}

inline bool has_section(const report &r, section_kind kind) {
    return section_of(r, kind) != nullptr;
}

/// The paragraph as a JSON Pointer into the canonical form: /sections/0/parts/1/paragraphs/0.
std::string pointer_to(const paragraph_place &place);
/// The heading of a section as the form has it, with its numeral.
bilingual title_of(section_kind kind);

struct text_character {
    char32_t code = 0; ///< 0xFFFD where the bytes are not UTF-8
    std::size_t size = 1;
};
/// The character at a place of a text. Precondition: at < text.size().
text_character character_at(std::string_view text, std::size_t at) noexcept;
bool is_white_space(char32_t c) noexcept;
/// Whether the character belongs to a word: an ideograph, a letter or a digit, and no punctuation.
bool is_of_a_word(char32_t c) noexcept;

/// How many characters a text has, without white space.
std::size_t characters_in(std::string_view text) noexcept;
/// How many of them belong to words.
std::size_t word_characters_in(std::string_view text) noexcept;
/// Whether there is one of those.
bool has_word_characters(std::string_view text) noexcept;

/// The text without white space, with ASCII for full-width digits, brackets and marks, but ， and 。 as they are.
std::string squeezed(std::string_view text);

/// Where a word stands in a text, from a place on; npos where it does not. It is looked for by its last byte: the first
/// bytes of ideographs are six in all, and stand everywhere.
std::size_t place_of_word(std::string_view text, std::string_view word, std::size_t from = 0) noexcept;
inline bool mentions(std::string_view text, std::string_view word) noexcept {
    return place_of_word(text, word) != std::string_view::npos;
}
inline bool mentions_any(std::string_view text, const word_list &words) noexcept {
    return words.stand_in(text);
}
/// Whether the paragraphs of a section, or of the whole report, have one of the words: the cheap question before figures
/// are read.
inline bool mentions_any(const section &s, const word_list &words) {
    bool found = false;
    for_each_paragraph(s, 0,
                       [&](std::string_view text, const paragraph_place &) { found = found || words.stand_in(text); });
    return found;
}
inline bool mentions_any(const report &r, const word_list &words) {
    bool found = false;
    for_each_paragraph(r,
                       [&](std::string_view text, const paragraph_place &) { found = found || words.stand_in(text); });
    return found;
}
inline bool begins_with(std::string_view text, std::string_view beginning) noexcept {
    return text.substr(0, beginning.size()) == beginning;
}
inline bool ends_with(std::string_view text, std::string_view end) noexcept {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// The 600 bytes before and behind a place of a text, and the place in them: so that what is looked for around many
/// places costs no more than the text is long.
std::string_view around(std::string_view text, std::size_t &at) noexcept;
/// The sentence that a place of a paragraph stands in, from 。 to 。, or what is around it of a longer one.
std::string_view sentence_at(std::string_view paragraph, std::size_t at) noexcept;

/// Reads the decimal number that begins at a place; moves `at` past it. Nothing where there is none, or one of more than
/// nine digits.
std::optional<std::int32_t> number_at(std::string_view text, std::size_t &at) noexcept;

} // namespace ogi::checking
