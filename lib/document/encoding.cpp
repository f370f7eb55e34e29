#include "document/encoding.hpp"

#include "document/iconv_decoder.hpp"
#include "document/lost_text.hpp"
#include "model/import_rules.hpp"

#include <ogi/text.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace ogi {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view replacement = "\xEF\xBF\xBD";

unsigned byte_at(std::string_view bytes, std::size_t i) {
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
}
bool is_between(unsigned value, unsigned least, unsigned most) {
    return value >= least && value <= most;
}

/// The size of the UTF-8 sequence at the front; 0 when it is none.
std::size_t utf8_sequence(std::string_view b) {
    const unsigned lead = byte_at(b, 0);
    if (lead < 0x80) return 1;
    const auto continues = [&](std::size_t i) { return is_between(byte_at(b, i), 0x80, 0xBF); };
    if (is_between(lead, 0xC2, 0xDF)) return continues(1) ? 2 : 0;
    if (is_between(lead, 0xE0, 0xEF)) {
        const bool second = is_between(byte_at(b, 1), lead == 0xE0 ? 0xA0U : 0x80U, lead == 0xED ? 0x9FU : 0xBFU);
        return second && continues(2) ? 3 : 0;
    }
    if (is_between(lead, 0xF0, 0xF4)) {
        const bool second = is_between(byte_at(b, 1), lead == 0xF0 ? 0x90U : 0x80U, lead == 0xF4 ? 0x8FU : 0xBFU);
        return second && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

std::size_t gb18030_size(std::string_view b) {
    if (!is_between(byte_at(b, 0), 0x81, 0xFE)) return 1;
    const unsigned second = byte_at(b, 1);
    if (is_between(second, 0x30, 0x39))
        return is_between(byte_at(b, 2), 0x81, 0xFE) && is_between(byte_at(b, 3), 0x30, 0x39) ? 4 : 1;
    return second != 0x7F && is_between(second, 0x40, 0xFE) ? 2 : 1;
}

std::size_t big5_size(std::string_view b) {
    const unsigned second = byte_at(b, 1);
    const bool two =
        is_between(byte_at(b, 0), 0x81, 0xFE) && (is_between(second, 0x40, 0x7E) || is_between(second, 0xA1, 0xFE));
    return two ? 2 : 1;
}

unsigned utf16_unit(std::string_view b, std::size_t i, bool little) {
    return little ? byte_at(b, i) | byte_at(b, i + 1) << 8U : byte_at(b, i) << 8U | byte_at(b, i + 1);
}

std::size_t utf16_size(std::string_view b, bool little) {
    if (b.size() < 2) return 1;
    const bool pair = b.size() >= 4 && is_between(utf16_unit(b, 0, little), 0xD800, 0xDBFF) &&
                      is_between(utf16_unit(b, 2, little), 0xDC00, 0xDFFF);
    return pair ? 4 : 2;
}

/// A decoded text while it is made, and what of it was broken.
struct decoding {
    std::string text;
    std::size_t broken = 0, first_broken = 0; // the latter in the published bytes
    std::size_t characters = 0;               // other than ASCII

    void add_broken(std::size_t offset) {
        if (broken++ == 0) first_broken = offset;
        text += replacement;
        ++characters;
    }
    bool is_mostly_broken() const { return broken > characters / 10; }
};

void add_character(std::string &out, char32_t c) {
    const auto tail = [c](unsigned shift) { return static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
    if (c < 0x80)
        out += static_cast<char>(c);
    else if (c < 0x800)
        (out += static_cast<char>(0xC0U | c >> 6U)) += tail(0);
    else if (c < 0x10000)
        ((out += static_cast<char>(0xE0U | c >> 12U)) += tail(6)) += tail(0);
    else
        (((out += static_cast<char>(0xF0U | c >> 18U)) += tail(12)) += tail(6)) += tail(0);
}

decoding from_utf8(std::string_view bytes) {
    decoding out;
    out.text.reserve(bytes.size() + 64);
    for (std::size_t at = 0; at < bytes.size();) {
        const std::string_view rest = bytes.substr(at);
        const std::size_t good = std::min(find_invalid_utf8(rest), rest.size());
        for (std::size_t i = 0; i < good; ++i)
            out.characters += byte_at(rest, i) >= 0xC0 ? 1U : 0U;
        out.text.append(rest.substr(0, good));
        at += good;
        if (good < rest.size()) out.add_broken(at++);
    }
    return out;
}

decoding from_utf16(std::string_view bytes, bool little) {
    decoding out;
    out.text.reserve(bytes.size() + bytes.size() / 2);
    for (std::size_t at = 0; at < bytes.size();) {
        const std::string_view rest = bytes.substr(at);
        const std::size_t size = utf16_size(rest, little);
        const unsigned unit = utf16_unit(rest, 0, little);
        if (size == 1 || (size == 2 && is_between(unit, 0xD800, 0xDFFF)))
            out.add_broken(at);
        else {
            char32_t c = unit;
            if (size == 4) c = 0x10000U + ((unit - 0xD800U) << 10U) + (utf16_unit(rest, 2, little) - 0xDC00U);
            add_character(out.text, c);
            out.characters += c >= 0x80 ? 1U : 0U;
        }
        at += size;
    }
    return out;
}

/// Nothing when the C library does not know the encoding.
std::optional<decoding> from_double_bytes(std::string_view bytes, text_encoding encoding) {
    iconv_decoder decoder(encoding == text_encoding::big5 ? "BIG5" : "GB18030");
    if (!decoder.is_open()) return std::nullopt;
    decoding out;
    out.text.reserve(bytes.size() + bytes.size() / 2 + 64);
    for (std::size_t at = 0; at < bytes.size();) {
        at += decoder.append(bytes.substr(at), out.text);
        if (at >= bytes.size()) break;
        const std::string_view rest = bytes.substr(at);
        // Code page 936 has the euro sign there, and so have browsers.
        if (encoding == text_encoding::gb18030 && byte_at(rest, 0) == 0x80)
            out.text += "€";
        else
            out.add_broken(at);
        at += size_of_character(encoding, rest);
    }
    out.characters = out.broken;
    for (char c : out.text)
        out.characters += static_cast<unsigned char>(c) >= 0xC0 ? 1U : 0U;
    return out;
}

std::string lower_case(std::string_view name) {
    std::string out(name.substr(0, 40));
    for (char &c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::optional<text_encoding> encoding_named(std::string_view name) {
    constexpr std::pair<std::string_view, text_encoding> names[] = {
        {"utf-8", text_encoding::utf8},         {"utf8", text_encoding::utf8},
        {"gbk", text_encoding::gb18030},        {"gb2312", text_encoding::gb18030},
        {"gb_2312-80", text_encoding::gb18030}, {"x-gbk", text_encoding::gb18030},
        {"gb18030", text_encoding::gb18030},    {"cp936", text_encoding::gb18030},
        {"ms936", text_encoding::gb18030},      {"windows-936", text_encoding::gb18030},
        {"chinese", text_encoding::gb18030},    {"euc-cn", text_encoding::gb18030},
        {"big5", text_encoding::big5},          {"big5-hkscs", text_encoding::big5},
        {"cp950", text_encoding::big5},         {"x-x-big5", text_encoding::big5},
    };
    const std::string lower = lower_case(name);
    for (const auto &[known, encoding] : names)
        if (known == lower) return encoding;
    return std::nullopt;
}

std::string_view name_of(text_encoding e) {
    switch (e) {
    case text_encoding::gb18030: return "GBK（GB18030）";
    case text_encoding::big5: return "Big5";
    case text_encoding::utf16_le:
    case text_encoding::utf16_be: return "UTF-16";
    default: return "UTF-8";
    }
}
std::string_view name_in_english(text_encoding e) {
    return e == text_encoding::gb18030 ? "GBK (GB18030)" : name_of(e);
}

/// Whether the bytes are UTF-8 but for single ones. Other encodings hardly ever form sequences of three bytes.
bool is_nearly_utf8(std::string_view bytes) {
    std::size_t bad = 0, long_sequences = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t size = utf8_sequence(bytes.substr(at));
        bad += size == 0 ? 1U : 0U;
        long_sequences += size >= 3 ? 1U : 0U;
        at += std::max<std::size_t>(size, 1);
    }
    return bad <= long_sequences / 2;
}

text_encoding encoding_of(std::string_view bytes, std::string_view declared) {
    if (bytes.substr(0, 2) == "\xFF\xFE"sv) return text_encoding::utf16_le;
    if (bytes.substr(0, 2) == "\xFE\xFF"sv) return text_encoding::utf16_be;
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF"sv || is_nearly_utf8(bytes)) return text_encoding::utf8;
    // What is declared as UTF-8 and is none was most often converted, or copied from another page, in the office.
    const auto named = encoding_named(declared);
    return named && *named != text_encoding::utf8 ? *named : text_encoding::gb18030;
}

void note_encoding(decoded_text &out, std::string_view declared) {
    const auto named = encoding_named(declared);
    const std::string zh(name_of(out.encoding)), en(name_in_english(out.encoding));
    if (named && *named != out.encoding) {
        // In plain ASCII every encoding is the same.
        const std::string_view text = out.text();
        if (std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            return;
        const std::string said = lower_case(declared);
        entry_details details;
        details.before = said;
        details.after = en;
        out.notes.push_back(entry_of(
            import_rule::encoding_declared, "文件声明的编码是 " + said + "，而内容是 " + zh + "，已按内容读取。",
            "The file declares the encoding " + said + ", but its bytes are " + en + "; it was read as such.", {}, 0,
            std::move(details)));
    } else if (!named && out.encoding == text_encoding::gb18030) {
        entry_details details;
        details.after = en;
        out.notes.push_back(entry_of(
            import_rule::encoding_assumed, "文件没有声明编码，也不是 UTF-8，已按 " + zh + " 读取。",
            "The file declares no encoding and is not UTF-8; it was read as " + en + ".", {}, 0, std::move(details)));
    }
}

void note_broken(decoded_text &out, const decoding &made) {
    const std::string count = std::to_string(made.broken);
    out.notes.push_back(entry_of(import_rule::broken_bytes,
                                 "有 " + count + " 处字节不是有效的 " + std::string(name_of(out.encoding)) +
                                     " 编码，以“\xEF\xBF\xBD”代替。此处是第一处，请核对。",
                                 count + (made.broken == 1 ? " byte is" : " bytes are") + " not valid " +
                                     std::string(name_in_english(out.encoding)) +
                                     " and stand as U+FFFD. This is the first; check the text there.",
                                 position_at(out.published, made.first_broken)));
}

failure mostly_broken(std::string_view bytes, std::size_t offset) {
    return {
        errc::encoding,
        {"从此处起有许多字节既不是有效的 UTF-8，也不是有效的 GBK（GB18030）编码。请用记事本或 WPS 打开后另存，编码选择 "
         "UTF-8。",
         "From here on many bytes are neither valid UTF-8 nor valid GBK (GB18030). Open the file in an editor and "
         "save it with the encoding UTF-8."},
        {},
        position_at(bytes, offset)};
}

failure no_decoder(text_encoding e) {
    return {errc::unsupported,
            {"文件的编码是 " + std::string(name_of(e)) + "，本程序库所在的系统不能转换。请另存为 UTF-8 编码后再读取。",
             "The file is encoded in " + std::string(name_in_english(e)) +
                 ", which this library cannot convert on this system. Save it with the encoding UTF-8."},
            {},
            std::nullopt};
}

} // namespace

std::size_t size_of_character(text_encoding encoding, std::string_view bytes) noexcept {
    switch (encoding) {
    case text_encoding::gb18030: return gb18030_size(bytes);
    case text_encoding::big5: return big5_size(bytes);
    case text_encoding::utf16_le: return utf16_size(bytes, true);
    case text_encoding::utf16_be: return utf16_size(bytes, false);
    default: return std::max<std::size_t>(utf8_sequence(bytes), 1);
    }
}

result<decoded_text> decode_text(std::string_view bytes, std::string_view declared) {
    decoded_text out;
    out.published = bytes;
    const bool wide = bytes.substr(0, 2) == "\xFF\xFE"sv || bytes.substr(0, 2) == "\xFE\xFF"sv;
    const bool as_it_is = !wide && find_invalid_utf8(bytes) == std::string_view::npos;
    decoding made;
    if (!as_it_is) {
        out.encoding = encoding_of(bytes, declared);
        if (out.encoding == text_encoding::gb18030 || out.encoding == text_encoding::big5) {
            auto decoded = from_double_bytes(bytes, out.encoding);
            if (!decoded) return no_decoder(out.encoding);
            made = std::move(*decoded);
        } else {
            made = out.encoding == text_encoding::utf8 ? from_utf8(bytes)
                                                       : from_utf16(bytes, out.encoding == text_encoding::utf16_le);
        }
        if (made.broken != 0 && made.is_mostly_broken()) return mostly_broken(bytes, made.first_broken);
        out.kept = std::make_unique<const std::string>(std::move(made.text));
    }
    note_encoding(out, declared);
    if (made.broken != 0) note_broken(out, made);
    if (auto lost = lost_characters(out.text())) {
        if (!as_it_is) lost->position.reset(); // that of the decoded text
        return *lost;
    }
    return out;
}

} // namespace ogi
