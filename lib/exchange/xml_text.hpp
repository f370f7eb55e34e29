// The lexical side of XML: white space, names, comments, the declaration, text and attribute values with their
// entities. Only what an exchange form may hold; everything else is a fault with its place.
#pragma once

#include "exchange/bytes.hpp"
#include "exchange/problem.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace ogi::exchange {

/// What is left of the input.
struct cursor {
    const char *p;
    const char *end;

    bool done() const noexcept { return p == end; }
    std::size_t left() const noexcept { return static_cast<std::size_t>(end - p); }
    bool starts_with(std::string_view s) const noexcept {
        return left() >= s.size() && same_bytes(p, s.data(), s.size());
    }
    bool take(std::string_view s) noexcept {
        if (!starts_with(s)) return false;
        p += s.size();
        return true;
    }
};

/// A fault and where it is; none when `what` is null.
struct text_fault {
    fault what;
    const char *at = nullptr;
    explicit operator bool() const noexcept { return what != nullptr; }
};

inline bool is_space(char c) noexcept {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}
/// Whether a byte goes on with a name. Names are compared with those of the form, so any other byte that cannot end a
/// name may count as part of one.
inline bool is_name_byte(char c) noexcept {
    return !is_space(c) && c != '/' && c != '>' && c != '<' && c != '=' && c != '"' && c != '\'' && c != '&';
}

/// Skips white space; tells whether there was any.
inline bool skip_space(cursor &at) noexcept {
    constexpr std::uint64_t eight_spaces = ~std::uint64_t{0} / 255 * ' ';
    const char *begin = at.p;
    while (at.p != at.end && is_space(*at.p)) {
        ++at.p;
        while (at.left() >= 8 && load<std::uint64_t>(at.p) == eight_spaces)
            at.p += 8;
    }
    return at.p != begin;
}

/// Takes a count of at most 18 digits, without leading zeros, that fills the text of an element, the most frequent text of all; false, and
/// nothing taken, for any other text.
inline bool take_plain_count(cursor &at, std::int64_t &count) noexcept {
    const char *p = at.p;
    std::int64_t n = 0;
    while (p != at.end && *p >= '0' && *p <= '9' && p - at.p < 18)
        n = n * 10 + (*p++ - '0');
    if (p == at.p || p == at.end || *p != '<' || p + 1 == at.end || p[1] != '/') return false;
    if (*at.p == '0' && p - at.p > 1) return false;
    at.p = p;
    count = n;
    return true;
}

std::string_view take_name(cursor &at) noexcept;

/// Skips the XML declaration, if there is one.
text_fault skip_declaration(cursor &at);
/// Skips a comment. Precondition: at "<!" or "<?".
text_fault skip_comment(cursor &at);

/// Takes = and the quoted value. `value_at` is where the value begins.
text_fault take_attribute_value(cursor &at, std::string &value, const char *&value_at);

/// Takes text up to "</". `value` is in the input or, where something had to be decoded, in `room`.
text_fault take_text(cursor &at, std::string &room, std::string_view &value);

} // namespace ogi::exchange
