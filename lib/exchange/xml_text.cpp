#include "exchange/xml_text.hpp"

#include "model/utf8.hpp"
#include "model/xml_reference.hpp"

#include <algorithm>
#include <cstring>

namespace ogi::exchange {
namespace {

const char *find(const char *from, const char *end, char c) {
    return static_cast<const char *>(std::memchr(from, c, static_cast<std::size_t>(end - from)));
}

bool holds(const char *from, const char *end, char c) {
    return find(from, end, c) != nullptr;
}

bool is_utf8_name(std::string_view name) {
    constexpr std::string_view utf8 = "utf-8";
    if (name.size() != utf8.size()) return false;
    for (std::size_t i = 0; i < utf8.size(); ++i)
        if ((name[i] >= 'A' && name[i] <= 'Z' ? name[i] + ('a' - 'A') : name[i]) != utf8[i]) return false;
    return true;
}

/// Decodes what stands at "&" and goes behind it.
text_fault take_entity(const char *&p, const char *end, std::string &out) {
    const char *begin = p + 1, *last = p + std::min<std::ptrdiff_t>(end - p, longest_reference),
               *semicolon = find(begin, last, ';');
    if (!semicolon) {
        const char *name_end = begin;
        while (name_end != last && is_name_byte(*name_end))
            ++name_end;
        return {unknown_entity({begin, static_cast<std::size_t>(name_end - begin)}), p};
    }
    const std::string_view name(begin, static_cast<std::size_t>(semicolon - begin));
    const std::uint32_t c = character_of_reference(name);
    if (c == 0 || !can_be_held(c)) {
        if (name.substr(0, 1) == "#") return {bad_character_reference(name.substr(1)), p};
        return {unknown_entity({begin, name.size() + 1}), p};
    }
    append_utf8(c, out);
    p = semicolon + 1;
    return {};
}

/// Decodes a run of text: entities, and line ends as XML reads them. In an attribute white space becomes spaces.
text_fault decode(const char *p, const char *end, bool attribute, std::string &out) {
    while (p != end) {
        const char *plain = p;
        while (p != end && *p != '&' && *p != '\r' && (!attribute || (*p != '\n' && *p != '\t')))
            ++p;
        out.append(plain, p);
        if (p == end) break;
        if (*p == '&') {
            if (text_fault f = take_entity(p, end, out)) return f;
            continue;
        }
        if (*p == '\r' && p + 1 != end && p[1] == '\n') ++p;
        out += attribute ? ' ' : '\n';
        ++p;
    }
    return {};
}

/// Where "]]>" stands in a run of text, or null.
const char *find_section_end(const char *p, const char *end) {
    for (const char *run = p; (p = find(p, end, '>')) != nullptr; ++p)
        if (p - run >= 2 && p[-1] == ']' && p[-2] == ']') return p - 2;
    return nullptr;
}

} // namespace

std::string_view take_name(cursor &at) noexcept {
    const char *begin = at.p;
    while (at.p != at.end && is_name_byte(*at.p))
        ++at.p;
    return {begin, static_cast<std::size_t>(at.p - begin)};
}

text_fault skip_declaration(cursor &at) {
    constexpr std::string_view opening = "<?xml";
    if (!at.starts_with(opening) || at.left() == opening.size() || !is_space(at.p[opening.size()])) return {};
    const char *begin = at.p;
    at.p += opening.size();
    constexpr std::string_view names[] = {"version", "encoding", "standalone"}; // in this order
    std::size_t next = 0;
    std::string value;
    for (;;) {
        const bool spaced = skip_space(at);
        if (at.take("?>")) break;
        const std::string_view name = take_name(at);
        std::size_t which = next;
        while (which < 3 && names[which] != name)
            ++which;
        if (!spaced || which == 3 || (next == 0 && which != 0)) return {bad_declaration(), begin};
        next = which + 1;
        value.clear();
        const char *value_at = nullptr;
        if (take_attribute_value(at, value, value_at)) return {bad_declaration(), begin};
        if (which == 0 && value != "1.0") return {bad_declaration(), value_at};
        if (which == 1 && !is_utf8_name(value)) return {other_encoding(value), value_at};
        if (which == 2 && value != "yes" && value != "no") return {bad_declaration(), value_at};
    }
    if (next == 0) return {bad_declaration(), begin};
    return {};
}

text_fault skip_comment(cursor &at) {
    const char *begin = at.p;
    if (at.starts_with("<?")) return {instruction_found(), begin};
    if (at.starts_with("<!DOCTYPE")) return {doctype_found(), begin};
    if (at.starts_with("<![CDATA[")) return {text_between_elements(), begin};
    if (!at.take("<!--"))
        return {xml_syntax("“<!”之后应为注释“--”。", "a comment, \"--\", should follow \"<!\"."), begin};
    const std::string_view rest(at.p, at.left());
    const std::size_t dashes = rest.find("--");
    if (dashes == std::string_view::npos) return {input_ends_early(), at.end};
    if (dashes + 2 == rest.size()) return {input_ends_early(), at.end};
    if (rest[dashes + 2] != '>')
        return {xml_syntax("注释里不能有“--”。", "a comment must not hold \"--\"."), at.p + dashes};
    at.p += dashes + 3;
    return {};
}

text_fault take_attribute_value(cursor &at, std::string &value, const char *&value_at) {
    skip_space(at);
    const char *begin = at.p;
    if (at.done()) return {input_ends_early(), begin};
    const bool equals = at.take("=");
    skip_space(at);
    if (at.done()) return {input_ends_early(), at.p};
    const char quote = *at.p;
    if (!equals || (quote != '"' && quote != '\''))
        return {
            xml_syntax("属性应写成 raw=\"…\"，值要加引号。", "write an attribute as raw=\"…\", with quotation marks."),
            begin};
    value_at = ++at.p;
    const char *end = find(at.p, at.end, quote);
    if (!end) return {input_ends_early(), at.end};
    if (const char *bracket = find(at.p, end, '<'))
        return {xml_syntax("属性值里不能有“<”，请写成 &lt;。", "an attribute must not hold \"<\"; write &lt;."),
                bracket};
    value.clear();
    if (text_fault f = decode(at.p, end, true, value)) return f;
    at.p = end + 1;
    return {};
}

text_fault take_text(cursor &at, std::string &room, std::string_view &value) {
    bool plain = true, has_text = false, has_section = false;
    const auto set_room = [&] {
        if (plain) room.assign(value);
        plain = false;
    };
    value = {};
    for (;;) {
        const char *bracket = at.done() ? nullptr : find(at.p, at.end, '<');
        if (!bracket) return {input_ends_early(), at.end};
        if (bracket != at.p) {
            if (has_section) return {cdata_mixed_with_text(), at.p};
            if (const char *stray = find_section_end(at.p, bracket))
                return {xml_syntax("文字里不能有“]]>”，请写成 ]]&gt;。", "text must not hold \"]]>\"; write ]]&gt;."),
                        stray};
            if (plain && !has_text && !holds(at.p, bracket, '&') && !holds(at.p, bracket, '\r')) {
                value = {at.p, static_cast<std::size_t>(bracket - at.p)};
            } else {
                set_room();
                if (text_fault f = decode(at.p, bracket, false, room)) return f;
            }
            has_text = true;
            at.p = bracket;
        }
        if (at.starts_with("</")) break;
        if (at.take("<![CDATA[")) {
            if (has_text || has_section) return {cdata_mixed_with_text(), bracket};
            const std::size_t size = std::string_view(at.p, at.left()).find("]]>");
            if (size == std::string_view::npos) return {input_ends_early(), at.end};
            set_room();
            for (std::size_t i = 0; i < size; ++i) {
                if (at.p[i] != '\r')
                    room += at.p[i];
                else if (i + 1 == size || at.p[i + 1] != '\n')
                    room += '\n';
            }
            has_section = true;
            at.p += size + 3;
            continue;
        }
        if (!at.starts_with("<!") && !at.starts_with("<?")) {
            if (at.left() == 1) return {input_ends_early(), at.end};
            cursor name{bracket + 1, at.end};
            return {element_within_value(take_name(name)), bracket};
        }
        if (text_fault f = skip_comment(at)) return f;
    }
    if (!plain) value = room;
    return {};
}

} // namespace ogi::exchange
