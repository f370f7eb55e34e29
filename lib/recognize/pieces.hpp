// Taking texts apart from their ends.
#pragma once

#include "document/white_space.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogi {

inline bool begins_with(std::string_view text, std::string_view piece) {
    return text.substr(0, piece.size()) == piece;
}

/// Takes a piece off the front or the back; false when the text does not begin or end with it.
inline bool take_front(std::string_view &text, std::string_view piece) {
    if (!begins_with(text, piece)) return false;
    text.remove_prefix(piece.size());
    return true;
}

inline bool take_back(std::string_view &text, std::string_view piece) {
    if (text.size() < piece.size() || text.substr(text.size() - piece.size()) != piece) return false;
    text.remove_suffix(piece.size());
    return true;
}

/// Whether a text is a number of one to `most` ASCII digits.
inline bool is_digits(std::string_view text, std::size_t most) {
    return !text.empty() && text.size() <= most && text.find_first_not_of("0123456789") == std::string_view::npos;
}

inline std::string without_white_space(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        if (const std::size_t space = white_space_at_front(text)) {
            text.remove_prefix(space);
            continue;
        }
        out += text.front();
        text.remove_prefix(1);
    }
    return out;
}

/// Where the next white space stands in a text from a place on, and its size; at the end 0.
inline std::pair<std::size_t, std::size_t> next_white_space(std::string_view text, std::size_t at) {
    for (; at < text.size(); ++at) {
        const unsigned char c = static_cast<unsigned char>(text[at]);
        // White space of several bytes begins with one of four.
        if (c > ' ' && c != 0xC2 && c != 0xE2 && c != 0xE3 && c != 0xEF) continue;
        if (const std::size_t size = white_space_at_front(text.substr(at))) return {at, size};
    }
    return {text.size(), 0};
}

/// The words of a text: what white space parts.
inline std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> out;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto [end, space] = next_white_space(text, begin);
        if (end != begin) out.push_back(text.substr(begin, end - begin));
        begin = end + space;
    }
    return out;
}

} // namespace ogi
