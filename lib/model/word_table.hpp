// Small tables of words, looked for by their first character.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>

namespace ogi {

inline bool stands_at(std::string_view text, std::size_t at, std::string_view word) noexcept {
    if (at > text.size() || text.size() - at < word.size()) return false;
    for (std::size_t i = word.size(); i-- > 0;) // ideographs differ in the last byte sooner than in the first
        if (text[at + i] != word[i]) return false;
    return true;
}
inline bool stands_before(std::string_view text, std::size_t at, std::string_view word) noexcept {
    return at >= word.size() && stands_at(text, at - word.size(), word);
}

constexpr std::string_view word_of(std::string_view word) {
    return word;
}

/// Chains of words by the last byte of their first character: ideographs share their first bytes with thousands.
template <std::size_t MostWords> class word_chains {
public:
    /// Words are added from the last to the first.
    constexpr void add(std::size_t word, std::string_view text) {
        static_assert(MostWords < 256);
        const unsigned chain = chain_at(text, 0);
        next_[word] = first_[chain];
        first_[chain] = static_cast<std::uint8_t>(word + 1);
        used_ |= std::uint64_t{1} << chain;
    }

    /// The first word for which stands(word) holds among those that may stand at a place, from 1, or 0.
    template <class Stands> std::size_t find(std::string_view text, std::size_t at, Stands stands) const {
        if (at >= text.size()) return 0;
        const unsigned chain = chain_at(text, at);
        if ((used_ >> chain & 1U) == 0) return 0;
        std::size_t word = first_[chain];
        while (word != 0 && !stands(word - 1))
            word = next_[word - 1];
        return word;
    }

private:
    static constexpr unsigned chains = 64;

    /// Precondition: at < text.size(). A character that is cut off is in any chain: no word stands there.
    static constexpr unsigned chain_at(std::string_view text, std::size_t at) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t last = at + (lead < 0x80 ? 0U : lead < 0xE0 ? 1U : lead < 0xF0 ? 2U : 3U);
        return (last < text.size() ? static_cast<unsigned char>(text[last]) : lead) % chains;
    }

    std::uint64_t used_ = 0;
    std::array<std::uint8_t, chains> first_{};   ///< from 1
    std::array<std::uint8_t, MostWords> next_{}; ///< from 1
};

/// The entries of a table, found by their words. Every entry has a word_of.
template <class Entry, std::size_t N> class word_table {
public:
    constexpr explicit word_table(const Entry (&entries)[N]) : entries_(entries) {
        for (std::size_t i = N; i-- > 0;)
            chains_.add(i, word_of(entries[i]));
    }

    /// The first entry of the table whose word stands at a place, or null.
    const Entry *find(std::string_view text, std::size_t at) const noexcept {
        const std::size_t found =
            chains_.find(text, at, [&](std::size_t i) { return stands_at(text, at, word_of(entries_[i])); });
        return found == 0 ? nullptr : &entries_[found - 1];
    }

private:
    const Entry (&entries_)[N];
    word_chains<N> chains_;
};

/// Words to be looked for all at once: "未|无|没有".
class word_list {
public:
    constexpr explicit word_list(std::string_view words) {
        for (; !words.empty(); ++size_) {
            if (size_ == most_words) throw std::length_error("too many words for a list");
            std::size_t end = 0;
            while (end < words.size() && words[end] != '|')
                ++end;
            words_[size_] = words.substr(0, end);
            words.remove_prefix(end < words.size() ? end + 1 : end);
        }
        for (std::size_t i = size_; i-- > 0;)
            chains_.add(i, words_[i]);
    }

    /// Whether one of the words stands at a place of a text.
    bool stand_at(std::string_view text, std::size_t at) const noexcept {
        return chains_.find(text, at, [&](std::size_t i) { return stands_at(text, at, words_[i]); }) != 0;
    }
    /// Whether a text has one of the words.
    bool stand_in(std::string_view text) const noexcept {
        for (std::size_t at = 0; at < text.size(); ++at)
            if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && stand_at(text, at)) return true;
        return false;
    }

private:
    static constexpr std::size_t most_words = 32;

    std::size_t size_ = 0;
    std::array<std::string_view, most_words> words_{};
    word_chains<most_words> chains_;
};

} // namespace ogi
