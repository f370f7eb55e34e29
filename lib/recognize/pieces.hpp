// Taking texts apart from their ends.
#pragma once

#include "document/white_space.hpp"

#include <string>
#include <string_view>
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

/// The words of a text: what white space parts.
inline std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0, begin = 0; at <= text.size();) {
        const std::size_t space = at < text.size() ? white_space_at_front(text.substr(at)) : 1;
        if (space != 0 && at > begin) out.push_back(text.substr(begin, at - begin));
        at += space != 0 ? space : 1;
        if (space != 0) begin = at;
    }
    return out;
}

} // namespace ogi
