#include "document/markdown_text.hpp"

#include <algorithm>

namespace ogi {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The length of <br>, <br/>, <BR /> at the front, or 0.
std::size_t break_at_front(std::string_view text) {
    if (text.size() < 4 || text[0] != '<' || lower(text[1]) != 'b' || lower(text[2]) != 'r') return 0;
    std::size_t end = 3;
    while (end < text.size() && (text[end] == ' ' || text[end] == '/'))
        ++end;
    return end < text.size() && text[end] == '>' ? end + 1 : 0;
}

bool is_punctuation(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/// Whether the marks at both ends belong together: **total**, and not ** or *1* 2 *3*.
bool is_between(std::string_view text, std::string_view mark) {
    if (text.size() <= 2 * mark.size()) return false;
    const std::string_view inner = text.substr(mark.size(), text.size() - 2 * mark.size());
    return text.substr(0, mark.size()) == mark && text.substr(text.size() - mark.size()) == mark &&
           inner.find(mark.front()) == std::string_view::npos && inner.front() != ' ' && inner.back() != ' ' &&
           inner.back() != '\\';
}

std::string_view without_emphasis(std::string_view text) {
    for (std::string_view mark : {"***", "**", "__"})
        if (is_between(text, mark)) return text.substr(mark.size(), text.size() - 2 * mark.size());
    return text;
}

} // namespace

std::optional<std::string> without_markdown(std::string_view text) {
    constexpr std::string_view blank = "&nbsp;";
    const std::string_view inner = without_emphasis(text);
    std::string out;
    bool changed = inner.size() != text.size();
    for (std::size_t at = 0; at < inner.size();) {
        const std::string_view rest = inner.substr(at);
        if (const std::size_t size = break_at_front(rest)) {
            out += '\n';
            at += size;
            changed = true;
        } else if (rest.substr(0, blank.size()) == blank) {
            out += ' ';
            at += blank.size();
            changed = true;
        } else if (rest.size() > 1 && rest.front() == '\\' && is_punctuation(rest[1])) {
            out += rest[1];
            at += 2;
            changed = true;
        } else {
            out += rest.front();
            ++at;
        }
    }
    if (!changed) return std::nullopt;
    return out;
}

} // namespace ogi
