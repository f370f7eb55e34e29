// How alike two texts are, apart from their figures.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ogi::checking {

/// The letters of a text: Chinese characters and Latin letters. Digits, punctuation, spaces and what is not UTF-8 are
/// left out, so that a text in which only the figures were changed has the same letters.
std::u32string letters_of(std::string_view text);

/// Every run of this many letters is a piece.
inline constexpr std::size_t letters_of_a_piece = 4;

/// What two texts have in common: their different pieces are counted, exactly.
struct text_likeness {
    std::size_t first = 0, second = 0; ///< different pieces of each text
    std::size_t common = 0;            ///< those that stand in both

    /// Whether 2 × common ÷ (first + second) is at least this many hundredths. Two texts without a piece are not alike.
    bool is_at_least(std::size_t percent) const { return common != 0 && 200 * common >= percent * (first + second); }
    /// That share in hundredths, rounded down.
    std::size_t percent() const { return common == 0 ? 0 : 200 * common / (first + second); }
};

/// Time n log n and memory n in the letters of both.
text_likeness likeness_of(const std::u32string &a, const std::u32string &b);

} // namespace ogi::checking
