// Short pieces of text, compared and copied without a call: keys and indentation are most of an exchange form, and a
// call for each of them would cost more than the work.
#pragma once

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace ogi::exchange {

template <class Word> Word load(const char *p) noexcept {
    Word w;
    std::memcpy(&w, p, sizeof w);
    return w;
}

/// Whether `n` bytes are the same in both places.
inline bool same_bytes(const char *a, const char *b, std::size_t n) noexcept {
    if (n >= 8) {
        for (std::size_t i = 0; i + 8 < n; i += 8)
            if (load<std::uint64_t>(a + i) != load<std::uint64_t>(b + i)) return false;
        return load<std::uint64_t>(a + n - 8) == load<std::uint64_t>(b + n - 8);
    }
    for (std::size_t i = 0; i < n; ++i)
        if (a[i] != b[i]) return false;
    return true;
}

inline bool same_text(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() && same_bytes(a.data(), b.data(), a.size());
}

/// How many bytes the loops over blocks look at together: compilers turn such a loop into vector code.
inline constexpr std::size_t block_size = 32;

/// A text that grows at its end.
class growing_text {
public:
    static constexpr std::size_t most_level = 15;

    explicit growing_text(std::size_t room) : text_(room, '\0'), at_(text_.data()), end_(at_ + room) {}

    void append(std::string_view piece) {
        const std::size_t n = piece.size();
        make_room(n);
        if (n >= 8 && n <= 64) {
            for (std::size_t i = 0; i + 8 < n; i += 8)
                std::memcpy(at_ + i, piece.data() + i, 8);
            std::memcpy(at_ + n - 8, piece.data() + n - 8, 8);
        } else if (n < 8) {
            for (std::size_t i = 0; i < n; ++i)
                at_[i] = piece[i];
        } else {
            std::memcpy(at_, piece.data(), n);
        }
        at_ += n;
    }
    void append(char c) {
        make_room(1);
        *at_++ = c;
    }
    void append_number(std::int64_t n) {
        constexpr std::size_t most_digits = 20; // with the sign
        make_room(most_digits);
        at_ = std::to_chars(at_, at_ + most_digits, n).ptr;
    }
    /// A line feed and the indentation of two spaces a level. Precondition: level <= most_level.
    void append_line(std::size_t level) {
        constexpr char line[] = "\n                               "; // copied whole, and kept as far as it goes
        static_assert(sizeof line == 33 && 1 + 2 * most_level <= 32);
        make_room(32);
        std::memcpy(at_, line, 32);
        at_ += 1 + 2 * level;
    }
    /// The last character again. Precondition: there is one.
    char &back() noexcept { return at_[-1]; }

    std::string finish() && {
        text_.resize(size());
        return std::move(text_);
    }

private:
    std::size_t size() const noexcept { return static_cast<std::size_t>(at_ - text_.data()); }
    void make_room(std::size_t n) {
        if (static_cast<std::size_t>(end_ - at_) >= n) return;
        const std::size_t used = size();
        text_.resize(2 * text_.size() + n);
        at_ = text_.data() + used;
        end_ = text_.data() + text_.size();
    }

    std::string text_;
    char *at_, *end_;
};

} // namespace ogi::exchange
