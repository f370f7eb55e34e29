#include "document/xml_part.hpp"

#include "model/utf8.hpp"
#include "model/xml_reference.hpp"

#include <ogi/text.hpp>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <utility>

namespace ogi {
namespace {

using namespace std::string_view_literals;

const bilingual not_utf8 = {"文件内部的编码不是 UTF-8，不能读取。请在 Word、WPS 或 Excel 中打开后另存，再读取。",
                            "A part of the file is not encoded in UTF-8, and is not read. Open the file in its own "
                            "program, save it and read the copy."};
const bilingual has_doctype = {
    "文件内部含有 DOCTYPE 声明，正常的办公文档没有，可能是恶意构造的文件，不予读取。请确认文件来源。",
    "A part of the file has a DOCTYPE, which office documents do not have; it may be made to do harm and is not read. "
    "Check where it came from."};
const bilingual not_well_formed = {"文件内部的 XML 有误，文件可能已损坏。请重新下载，或在原软件中打开后另存，再读取。",
                                   "The XML within the file is not well-formed; the file may be damaged. Fetch it "
                                   "again, or open it in its own program, "
                                   "save it and read the copy."};

std::string too_many_elements_zh =
    "文件内部的元素过多，超过解压上限所允许的内存。请确认所选的是年度报告文件；确需读取时"
    "请调高解压上限。";

bool is_one_of(std::string_view declared, std::initializer_list<std::string_view> names) {
    const auto same = [declared](std::string_view name) {
        return declared.size() == name.size() &&
               std::equal(name.begin(), name.end(), declared.begin(), [](char a, char b) {
                   return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
               });
    };
    return std::any_of(names.begin(), names.end(), same);
}

/// The encoding that the XML declaration names; empty when it names none.
std::string_view declared_encoding(std::string_view bytes) {
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF"sv) bytes.remove_prefix(3);
    if (bytes.substr(0, 5) != "<?xml"sv) return {};
    const std::string_view head = bytes.substr(0, std::min(bytes.find("?>"), std::size_t{200}));
    const std::size_t at = head.find("encoding");
    if (at == std::string_view::npos) return {};
    const std::size_t open = head.find_first_of("\"'", at);
    if (open == std::string_view::npos) return {};
    return head.substr(open + 1, head.find(head[open], open + 1) - open - 1);
}

/// What the tree takes is estimated where it could be too much: an element or a text takes 64 bytes, an attribute 40.
bool takes_too_much(std::string_view bytes, std::size_t limit) {
    constexpr std::size_t most_a_byte = 32, factor = 2;
    if (bytes.size() / factor <= limit / most_a_byte) return false;
    const auto tags = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '<'));
    const auto attributes = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '='));
    return tags / factor > limit / 128 || attributes / factor > limit / 40;
}

/// Whether a name without its prefix is this one. Most are not, which their first characters tell.
bool is_named(const char *name, std::string_view local) {
    const char *at = name;
    for (const char *c = name; *c != '\0'; ++c)
        if (*c == ':') {
            at = c + 1;
            break;
        }
    for (const char c : local)
        if (*at++ != c) return false;
    return *at == '\0';
}

std::string_view without_prefix(const char *name) {
    const char *colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

} // namespace

std::optional<failure> xml_part::parse(std::string name, std::string_view bytes, const limits &budget,
                                       blank_texts blank) {
    name_ = std::move(name);
    bytes_ = bytes;
    if (bytes.substr(0, 2) == "\xFF\xFE"sv || bytes.substr(0, 2) == "\xFE\xFF"sv)
        return failure_at(errc::encoding, not_utf8, 0);
    const std::size_t bad = std::min(find_invalid_utf8(bytes), bytes.find('\0'));
    if (bad != std::string_view::npos) return failure_at(errc::encoding, not_utf8, bad);
    const std::string_view encoding = declared_encoding(bytes);
    if (!encoding.empty() && !is_one_of(encoding, {"utf-8", "utf8", "us-ascii", "ascii"}))
        return failure_at(errc::encoding, not_utf8, 0);
    if (takes_too_much(bytes, budget.expanded_bytes))
        return failure_at(errc::budget,
                          {too_many_elements_zh,
                           "The file has so many elements that reading them takes more memory than "
                           "the limit of expanded bytes allows. Check that it is the report; if it "
                           "is, raise that limit."},
                          0);
    const unsigned flags = pugi::parse_minimal | pugi::parse_cdata | pugi::parse_doctype |
                           (blank == blank_texts::all ? pugi::parse_ws_pcdata : pugi::parse_ws_pcdata_single);
    const pugi::xml_parse_result parsed = tree_.load_buffer(bytes.data(), bytes.size(), flags, pugi::encoding_utf8);
    for (const pugi::xml_node top : tree_.children())
        if (top.type() == pugi::node_doctype)
            return failure_at(errc::unsupported, has_doctype, bytes.find("<!DOCTYPE"));
    if (parsed.status == pugi::status_out_of_memory)
        return failure{errc::out_of_memory, {"内存不足。", "There is not enough memory."}, name_, std::nullopt};
    if (!parsed || !root())
        return failure_at(errc::syntax, not_well_formed,
                          static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, parsed.offset)));
    return std::nullopt;
}

std::size_t xml_part::offset_of(pugi::xml_node node) {
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, node.offset_debug()));
}

// A place within a part is none of the input: it is written behind the name of the part.
failure xml_part::failure_at(errc code, bilingual message, std::size_t offset) const {
    const text_position at = position_at(bytes_, std::min(offset, bytes_.size()));
    return {code, std::move(message), name_ + ":" + std::to_string(at.line) + ":" + std::to_string(at.column),
            std::nullopt};
}

std::size_t element_depth(const limits &budget) {
    // A table within a table takes four elements, with content controls and tracked changes some more; drawings go deep.
    return 64 + 8 * std::min(budget.depth, std::size_t{128});
}

std::string_view local_name(pugi::xml_node element) {
    return without_prefix(element.name());
}

pugi::xml_node child_named(pugi::xml_node parent, std::string_view name) {
    for (pugi::xml_node n = parent.first_child(); n; n = n.next_sibling())
        if (is_named(n.name(), name)) return n;
    return {};
}

std::string_view attribute(pugi::xml_node element, std::string_view name) {
    for (pugi::xml_attribute a = element.first_attribute(); a; a = a.next_attribute())
        if (is_named(a.name(), name)) return a.value();
    return {};
}

bool has_attribute(pugi::xml_node element, std::string_view name) {
    for (pugi::xml_attribute a = element.first_attribute(); a; a = a.next_attribute())
        if (is_named(a.name(), name)) return true;
    return false;
}

std::size_t append_character(std::string &out, std::string_view raw, std::size_t at) {
    const char c = raw[at];
    if (c == '&')
        if (const xml_reference known = reference_at_front(raw.substr(at)); known.character != 0)
            return append_utf8(known.character, out), known.size;
    if (c == '\r' && at + 1 < raw.size() && raw[at + 1] == '\n') return out += ' ', 2;
    out += c == '\r' || c == '\n' || c == '\t' ? ' ' : c;
    return 1;
}

bool is_on(pugi::xml_node property) {
    if (!property) return false;
    const std::string_view v = attribute(property, "val");
    return v != "0" && v != "false" && v != "off";
}

std::string without_references(std::string_view raw) {
    std::string out;
    for (std::size_t at = 0; at < raw.size();)
        at += append_character(out, raw, at);
    return out;
}

std::uint32_t number_of(std::string_view text, std::uint32_t otherwise, std::uint32_t most) {
    std::uint32_t n = 0;
    const char *last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, n);
    if (error == std::errc::result_out_of_range) return most;
    return error == std::errc() && end == last ? std::min(n, most) : otherwise;
}

} // namespace ogi
