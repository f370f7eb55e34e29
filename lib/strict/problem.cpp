#include "strict/problem.hpp"

#include <cstdio>

namespace ogi::strict {
namespace {

std::string code_point_name(char32_t c) {
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "U+%04X", static_cast<unsigned>(c));
    return buffer;
}

struct type_name {
    std::string_view found, zh;
};
constexpr type_name type_names[] = {{"object", "对象"}, {"array", "数组"},     {"string", "字符串"},
                                    {"number", "数字"}, {"boolean", "真假值"}, {"null", "null"}};

} // namespace

fault make_fault(errc code, std::string zh, std::string en) {
    return std::make_unique<problem>(problem{code, {std::move(zh), std::move(en)}});
}

std::string join(std::initializer_list<std::string_view> pieces) {
    std::string out;
    for (std::string_view piece : pieces)
        out += piece;
    return out;
}

std::string_view type_in_chinese(std::string_view found) {
    for (const type_name &t : type_names)
        if (t.found == found) return t.zh;
    return found;
}

std::string shown(std::string_view value) {
    constexpr std::size_t most = 60;
    std::string out;
    bool cut = false;
    if (value.size() > most) {
        std::size_t end = most;
        while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80)
            --end;
        value = value.substr(0, end);
        cut = true;
    }
    for (char c : value)
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    if (find_bad_character(out, carriage_return::refused)) out = "?";
    return cut ? out + "…" : out;
}

std::string pointer_part(std::string_view name) {
    std::string out = "/";
    for (char c : shown(name)) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

fault repeated_member(std::string_view name) {
    return make_fault(
        errc::structure, join({"“", shown(name), "”出现了两次，无法确定以哪一个为准。请只保留一个。"}),
        join({"\"", shown(name), "\" stands here twice, and which one counts is unknown. Keep one of them."}));
}

fault cannot_hold(const bad_character &c) {
    if (c.malformed) {
        char byte[8];
        std::snprintf(byte, sizeof byte, "0x%02X", static_cast<unsigned>(c.code));
        return make_fault(errc::encoding,
                          join({"从字节 ", byte, " 起不是有效的 UTF-8。请把文件另存为 UTF-8 编码的文本。"}),
                          join({"Not valid UTF-8 from byte ", byte, " on. Save the file as text in UTF-8."}));
    }
    const std::string name = code_point_name(c.code);
    return make_fault(
        errc::encoding, join({"含有不能使用的控制字符 ", name, "。请删去它；如果是二进制文件，请提供文本文件。"}),
        join({"The character ", name, " cannot be used. Remove it; if this is a binary file, supply a text file."}));
}

fault lone_surrogate() {
    return make_fault(
        errc::encoding, "\\u 转义只有代理对的一半，不成字符。请改为完整的一对，或者直接写出这个字。",
        "A \\u escape is half a surrogate pair and no character. Write both halves, or the character itself.");
}

fault json_syntax(std::string_view rest) {
    std::size_t size = 1;
    while (size < rest.size() && (static_cast<unsigned char>(rest[size]) & 0xC0U) == 0x80)
        ++size;
    const std::string found = shown(rest.substr(0, size));
    return make_fault(
        errc::syntax,
        join({"此处的“", found,
              "”不合 JSON 语法。请核对这里及前面的引号、逗号、冒号和括号；数字不能有多余的 0 或正号。"}),
        join({"\"", found,
              "\" is not JSON syntax here. Check the quotation marks, commas, colons and brackets at and before "
              "this place; a number has no leading 0 or plus sign."}));
}

failure failure_at(fault f, std::string_view input, std::size_t offset, std::string path) {
    return {f->code, std::move(f->message), std::move(path), position_at(input, offset)};
}

} // namespace ogi::strict
