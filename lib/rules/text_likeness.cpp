#include "rules/text_likeness.hpp"

#include <algorithm>
#include <cstdint>

namespace ogi::checking {
namespace {

bool is_letter(char32_t c) {
    const auto within = [c](char32_t first, char32_t last) { return c >= first && c <= last; };
    return within(U'a', U'z') || within(U'A', U'Z') || within(0x3400, 0x4DBF) || within(0x4E00, 0x9FFF) ||
           within(0xF900, 0xFAFF) || within(0x20000, 0x3FFFF);
}

/// How many bytes a character of UTF-8 has by its first one; 0 where none begins.
std::size_t length_at(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return 2;
    if (first >= 0xE0 && first < 0xF0) return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/// The characters of a piece, 21 bits each, as two numbers that compare.
struct piece {
    std::uint64_t begin = 0, end = 0;

    friend bool operator<(const piece &a, const piece &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
    }
    friend bool operator==(const piece &a, const piece &b) { return a.begin == b.begin && a.end == b.end; }
};
static_assert(letters_of_a_piece == 4, "two letters in each number");

std::vector<piece> pieces_of(const std::u32string &letters) {
    std::vector<piece> out;
    if (letters.size() < letters_of_a_piece) return out;
    out.reserve(letters.size());
    const auto pair_at = [&letters](std::size_t i) {
        return static_cast<std::uint64_t>(letters[i]) << 21 | static_cast<std::uint64_t>(letters[i + 1]);
    };
    for (std::size_t i = 0; i + letters_of_a_piece <= letters.size(); ++i)
        out.push_back({pair_at(i), pair_at(i + 2)});
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace

std::u32string letters_of(std::string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        const unsigned char first = static_cast<unsigned char>(text[at]);
        const std::size_t length = length_at(first);
        bool whole = length != 0 && at + length <= text.size();
        char32_t c = length == 1 ? first : first & (0x7Fu >> length);
        for (std::size_t k = 1; whole && k < length; ++k) {
            const unsigned char next = static_cast<unsigned char>(text[at + k]);
            whole = (next & 0xC0) == 0x80;
            c = c << 6 | (next & 0x3F);
        }
        if (whole && is_letter(c)) out += c;
        at += whole ? length : 1;
    }
    return out;
}

text_likeness likeness_of(const std::u32string &a, const std::u32string &b) {
    const std::vector<piece> first = pieces_of(a), second = pieces_of(b);
    text_likeness out{first.size(), second.size(), 0};
    for (std::size_t i = 0, k = 0; i < first.size() && k < second.size();) {
        if (first[i] == second[k])
            ++out.common, ++i, ++k;
        else if (first[i] < second[k])
            ++i;
        else
            ++k;
    }
    return out;
}

} // namespace ogi::checking
