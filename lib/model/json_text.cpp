#include "model/json_text.hpp"

#include <ogi/text.hpp>

namespace ogi {
namespace {

void append_escaped(std::string &out, char c) {
    switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\b': out += "\\b"; break;
    case '\t': out += "\\t"; break;
    case '\n': out += "\\n"; break;
    case '\f': out += "\\f"; break;
    case '\r': out += "\\r"; break;
    default:
        constexpr char digits[] = "0123456789abcdef";
        if (static_cast<unsigned char>(c) < 0x20)
            out.append("\\u00").append(1, digits[c >> 4]).append(1, digits[c & 15]);
        else
            out += c;
    }
}

} // namespace

void append_json_string(std::string &out, std::string_view text) {
    out += '"';
    while (true) {
        const std::size_t bad = find_invalid_utf8(text);
        for (char c : text.substr(0, bad))
            append_escaped(out, c);
        if (bad == std::string_view::npos) break;
        out += "\xEF\xBF\xBD";
        text.remove_prefix(bad + 1);
    }
    out += '"';
}

} // namespace ogi
