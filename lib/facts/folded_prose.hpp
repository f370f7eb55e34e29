// Prose brought to one spelling, each byte with the place in the source it came from.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ogi::facts {

/// Stands for a byte that is not UTF-8 and for blanks between two digits: part of no word and no number.
inline constexpr char gap = '\x02';

/// The text in UTF-8 with full-width forms as ASCII (but the comma, which separates clauses where the narrow one may
/// separate thousands), simplified characters for the traditional ones of our words, without blanks, quotation marks
/// and Latin readings in brackets behind a character.
struct folded_prose {
    std::string text;
    std::vector<std::size_t> origin; ///< of each byte of the text, and at last the size of the source

    void fold(std::string_view source);
};

} // namespace ogi::facts
