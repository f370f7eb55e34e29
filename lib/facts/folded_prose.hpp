// Prose brought to one spelling, with the places in the source that it came from.
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
class folded_prose {
public:
    std::string text;

    void fold(std::string_view source);

    /// The place in the source of the character that begins at a place of the text; of the end of the text, the end of
    /// the source.
    std::size_t origin_of(std::size_t at) const noexcept;

private:
    /// From here on, up to the next stretch, text and source go on alike.
    struct stretch {
        std::size_t in_text, in_source;
    };

    void go_on_at(std::size_t in_source);

    std::vector<stretch> stretches_;
};

} // namespace ogi::facts
