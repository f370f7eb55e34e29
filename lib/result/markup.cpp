#include "result/markup.hpp"

#include "model/characters.hpp"

namespace ogi {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

void append_escaped(std::string &out, std::string_view text) {
    for (char c : text)
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
}

/// Bytes of a character that cannot be held: all of it, or the first byte of what is no character.
std::size_t size_of(const bad_character &bad) {
    return bad.malformed || bad.code < 0x80 ? 1 : bad.code < 0x800 ? 2 : 3;
}

/// U+202A–U+202E and U+2066–U+2069 at the beginning of a text.
bool turns_direction(std::string_view text) {
    if (text.size() < 3 || text[0] != '\xE2') return false;
    const auto second = static_cast<unsigned char>(text[1]), third = static_cast<unsigned char>(text[2]);
    return (second == 0x80 && third >= 0xAA && third <= 0xAE) || (second == 0x81 && third >= 0xA6 && third <= 0xA9);
}

void append_good(std::string &out, std::string_view text) {
    for (std::size_t at = text.find('\xE2'); at != std::string_view::npos; at = text.find('\xE2', at)) {
        if (!turns_direction(text.substr(at))) {
            ++at;
            continue;
        }
        append_escaped(out, text.substr(0, at));
        out += replacement;
        text.remove_prefix(at + 3);
        at = 0;
    }
    append_escaped(out, text);
}

} // namespace

void append_markup(std::string &out, std::string_view text) {
    while (const auto bad = find_bad_character(text, carriage_return::refused)) {
        append_good(out, text.substr(0, bad->offset));
        out += replacement;
        text.remove_prefix(bad->offset + size_of(*bad));
    }
    append_good(out, text);
}

std::string markup(std::string_view text) {
    std::string out;
    append_markup(out, text);
    return out;
}

} // namespace ogi
