#include "model/characters.hpp"

#include <ogi/text.hpp>

namespace ogi {
namespace {

/// Bytes looked at together: compilers turn the loop over them into vector code.
constexpr std::size_t wide_block = 64;

/// Whether a block holds nothing but line feeds and ASCII without control characters.
bool is_plain(const char *block) {
    unsigned char bad = 0;
    for (std::size_t i = 0; i < wide_block; ++i) {
        // Read as signed, a byte that is not ASCII is also less than a space.
        const auto c = static_cast<signed char>(block[i]);
        bad = static_cast<unsigned char>(bad | (((c < 0x20) & (c != '\n')) | (c == 0x7F)));
    }
    return bad == 0;
}

/// Reads the text from front to back and stops at the first character that cannot be held.
class inspection {
public:
    inspection(std::string_view text, carriage_return cr)
        : begin_(text.data()), p_(text.data()), end_(text.data() + text.size()), cr_(cr) {}

    std::optional<bad_character> run() {
        while (p_ != end_) {
            if (!skip_ascii()) return fault_;
            if (!skip_three_byte_characters()) return fault_;
            if (p_ != end_ && byte(0) >= 0x80 && !skip_other_character()) return fault_;
        }
        return std::nullopt;
    }

private:
    unsigned char byte(std::size_t i) const { return static_cast<unsigned char>(p_[i]); }
    bool continues(std::size_t i) const { return (byte(i) & 0xC0U) == 0x80; }

    bool bad(char32_t code) {
        fault_ = bad_character{static_cast<std::size_t>(p_ - begin_), code, false};
        return false;
    }
    bool malformed() {
        fault_ = bad_character{static_cast<std::size_t>(p_ - begin_), byte(0), true};
        return false;
    }

    bool skip_ascii() {
        for (;;) {
            while (end_ - p_ >= static_cast<std::ptrdiff_t>(wide_block) && is_plain(p_))
                p_ += wide_block;
            const char *stop = end_ - p_ > static_cast<std::ptrdiff_t>(wide_block) ? p_ + wide_block : end_;
            for (; p_ != stop && byte(0) < 0x80; ++p_) {
                const unsigned char c = byte(0);
                if (c >= 0x20 && c != 0x7F) continue;
                if (c != '\n' && c != '\t' && (c != '\r' || cr_ == carriage_return::refused)) return bad(c);
            }
            if (p_ != stop || p_ == end_) return true;
        }
    }

    /// Chinese text: nearly every character that is not ASCII.
    bool skip_three_byte_characters() {
        for (; end_ - p_ >= 3 && (byte(0) & 0xF0U) == 0xE0; p_ += 3) {
            const unsigned char lead = byte(0), second = byte(1), third = byte(2);
            if ((((second ^ 0x80U) | (third ^ 0x80U)) & 0xC0U) != 0) return malformed();
            if ((lead != 0xE0) & (lead != 0xED) & (lead != 0xEF)) continue;
            if (lead == 0xE0 && second < 0xA0) return malformed(); // longer than need be
            if (lead == 0xED && second > 0x9F) return malformed(); // a surrogate
            if (lead == 0xEF && second == 0xBF && third >= 0xBE) return bad(third == 0xBE ? 0xFFFE : 0xFFFF);
        }
        return true;
    }

    bool skip_other_character() {
        const unsigned char lead = byte(0);
        const auto left = end_ - p_;
        if (lead >= 0xC2 && lead <= 0xDF) {
            if (left < 2 || !continues(1)) return malformed();
            if (lead == 0xC2 && byte(1) < 0xA0) return bad(byte(1));
            p_ += 2;
            return true;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            if (left < 4 || !continues(1) || !continues(2) || !continues(3)) return malformed();
            if ((lead == 0xF0 && byte(1) < 0x90) || (lead == 0xF4 && byte(1) > 0x8F)) return malformed();
            p_ += 4;
            return true;
        }
        return malformed();
    }

    const char *begin_, *p_, *end_;
    carriage_return cr_;
    std::optional<bad_character> fault_;
};

} // namespace

std::optional<bad_character> find_bad_character(std::string_view text, carriage_return cr) noexcept {
    return inspection(text, cr).run();
}

std::size_t find_invalid_utf8(std::string_view text) noexcept {
    for (std::size_t from = 0;;) {
        const auto bad = find_bad_character(text.substr(from), carriage_return::accepted);
        if (!bad) return std::string_view::npos;
        from += bad->offset;
        if (bad->malformed) return from;
        from += bad->code < 0x80 ? 1 : bad->code < 0x800 ? 2 : 3; // a character that is only not storable
    }
}

std::size_t find_unstorable(std::string_view text) noexcept {
    const auto bad = find_bad_character(text, carriage_return::refused);
    return bad ? bad->offset : std::string_view::npos;
}

bool is_storable_text(std::string_view text) noexcept {
    return !find_bad_character(text, carriage_return::refused);
}

bool can_be_held(char32_t c) noexcept {
    if (c < 0x20) return c == '\t' || c == '\n';
    if (c >= 0x7F && c <= 0x9F) return false;
    return c < 0xD800 || (c > 0xDFFF && c < 0xFFFE) || (c > 0xFFFF && c <= 0x10FFFF);
}

} // namespace ogi
