#include "model/json_text.hpp"

#include <cstdint>

namespace ogi {

std::size_t utf8_sequence_size(std::string_view text) noexcept {
    if (text.empty()) return 0;
    const auto byte = [&text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t first = byte(0);
    if (first < 0x80) return 1;
    const std::size_t size = first >= 0xC2 && first <= 0xDF   ? 2
                             : first >= 0xE0 && first <= 0xEF ? 3
                             : first >= 0xF0 && first <= 0xF4 ? 4
                                                              : 0;
    if (size == 0 || text.size() < size) return 0;
    // The second byte bars overlong forms, surrogates and what lies beyond U+10FFFF.
    const std::uint8_t low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const std::uint8_t high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (byte(1) < low || byte(1) > high) return 0;
    for (std::size_t i = 2; i < size; ++i)
        if (byte(i) < 0x80 || byte(i) > 0xBF) return 0;
    return size;
}

void append_json_string(std::string &out, std::string_view text) {
    out += '"';
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t size = utf8_sequence_size(text.substr(i));
        const char c = text[i];
        if (size == 0) {
            out += "\xEF\xBF\xBD";
            ++i;
            continue;
        }
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\f': out += "\\f"; break;
        case '\r': out += "\\r"; break;
        default:
            if (size == 1 && static_cast<std::uint8_t>(c) < 0x20) {
                constexpr char digits[] = "0123456789abcdef";
                out.append("\\u00").append(1, digits[c >> 4]).append(1, digits[c & 15]);
            } else
                out.append(text, i, size);
        }
        i += size;
    }
    out += '"';
}

} // namespace ogi
