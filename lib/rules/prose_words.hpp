// Whether the prose has a word at all: the cheap question before its figures are read.
#pragma once

#include <ogi/report.hpp>

#include <algorithm>
#include <string_view>

namespace ogi::checking {

inline bool have_word(const std::vector<std::string> &paragraphs, std::string_view word) {
    return std::any_of(paragraphs.begin(), paragraphs.end(),
                       [word](const std::string &p) { return p.find(word) != std::string::npos; });
}

inline bool has_word(const section &s, std::string_view word) {
    return have_word(s.paragraphs, word) || std::any_of(s.parts.begin(), s.parts.end(), [word](const section_part &p) {
               return have_word(p.paragraphs, word);
           });
}

inline bool has_word(const report &r, std::string_view word) {
    return have_word(r.preamble, word) ||
           std::any_of(r.sections.begin(), r.sections.end(), [word](const section &s) { return has_word(s, word); });
}

/// The first section of a kind, or null.
inline const section *section_of(const report &r, section_kind kind) {
    const auto found =
        std::find_if(r.sections.begin(), r.sections.end(), [kind](const section &s) { return s.kind == kind; });
    return found == r.sections.end() ? nullptr : &*found;
}

} // namespace ogi::checking
