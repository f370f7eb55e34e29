// A table of traditional ideographs, each before the simplified one that stands for it.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ogi {

class character_pairs {
public:
    /// Of at most 254 pairs; the text of a literal, which it keeps.
    constexpr explicit character_pairs(std::u32string_view pairs) : pairs_(pairs) {
        for (std::size_t i = 0; i < pairs.size(); i += 2) {
            const char32_t c = pairs[i] - first;
            pair_of_[c] = static_cast<std::uint8_t>(i / 2 + 1);
            has_pair_[c / 64] |= std::uint64_t{1} << c % 64;
        }
    }

    static constexpr bool is_ideograph(char32_t c) noexcept { return c >= first && c <= last; }

    /// The simplified form, or the character itself.
    constexpr char32_t simplified(char32_t c) const noexcept {
        if (!is_ideograph(c) || (has_pair_[(c - first) / 64] >> (c - first) % 64 & 1U) == 0) return c;
        return pairs_[pair_of_[c - first] * std::size_t{2} - 1];
    }

private:
    static constexpr char32_t first = 0x4E00, last = 0x9FFF;

    std::u32string_view pairs_;
    std::array<std::uint8_t, last - first + 1> pair_of_{}; ///< from 1
    /// A bit for each character that has a pair: nearly all have none, and this stays in the fastest memory.
    std::array<std::uint64_t, (last - first) / 64 + 1> has_pair_{};
};

} // namespace ogi
