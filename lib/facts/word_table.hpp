// Small tables of words, looked up by the first character of what stands at a place of a text.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ogi::facts {

inline bool stands_at(std::string_view text, std::size_t at, std::string_view word) noexcept {
    if (at > text.size() || text.size() - at < word.size()) return false;
    for (std::size_t i = word.size(); i-- > 0;) // words differ in the last byte sooner than in the first
        if (text[at + i] != word[i]) return false;
    return true;
}
inline bool stands_before(std::string_view text, std::size_t at, std::string_view word) noexcept {
    return at >= word.size() && stands_at(text, at - word.size(), word);
}

constexpr std::string_view word_of(std::string_view word) {
    return word;
}

/// The entries of a table in their order, chained by the last byte of the first character of their words. Every entry has
/// a word_of.
template <class Entry, std::size_t N> class word_table {
public:
    constexpr explicit word_table(const Entry (&entries)[N]) : entries_(entries) {
        static_assert(N < 256);
        for (std::size_t i = N; i-- > 0;) {
            std::uint8_t &first = first_[chain_at(word_of(entries[i]), 0)];
            next_[i] = first;
            first = static_cast<std::uint8_t>(i + 1);
        }
    }

    /// The first entry of the table whose word stands at a place, or null.
    const Entry *find(std::string_view text, std::size_t at) const noexcept {
        if (at >= text.size()) return nullptr;
        for (std::size_t i = first_[chain_at(text, at)]; i != 0; i = next_[i - 1])
            if (stands_at(text, at, word_of(entries_[i - 1]))) return &entries_[i - 1];
        return nullptr;
    }

private:
    static constexpr std::size_t chains = 64;

    /// Precondition: at < text.size(). A character that is cut off is in no chain of its own.
    static constexpr std::size_t chain_at(std::string_view text, std::size_t at) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t last = at + (lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3);
        return (last < text.size() ? static_cast<unsigned char>(text[last]) : lead) % chains;
    }

    const Entry (&entries_)[N];
    std::array<std::uint8_t, chains> first_{}; ///< from 1
    std::array<std::uint8_t, N> next_{};       ///< from 1
};

} // namespace ogi::facts
