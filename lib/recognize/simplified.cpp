#include "recognize/simplified.hpp"

#include "model/character_pairs.hpp"
#include "recognize/pieces.hpp"

#include <cstddef>

namespace ogi {
namespace {

/// Each before its simplified form: every character that Unicode's or a converter's table leads to a character of the
/// labels and headings in lib/form, of titles and of the lines around them; tests/recognize/simplified_test.cpp holds
/// it complete. The last line has what wrong conversions leave and no table has.
constexpr character_pairs pairs(
    U"佈布來来侷局係系俱具傢家內内動动務务區区員员問问單单噹当國国團团埰采執执報报學学審审寫写將将對对屬属幣币廢废廳厅"
    U"強强後后復复應应捲卷採采搆构據据數数於于時时會会條条業业構构標标機机檯台權权欵款決决沒没況况減减瀏浏為为無无爲为"
    U"獲获現现當当發发監监硏研確确祕秘稱称穩稳穫获節节範范糰团糾纠納纳組组結结經经維维縣县總总織织繫系繳缴繼继續续罰罚"
    U"臺台與与舉举菓果萬万處处號号補补製制複复見见規规覽览計计訟讼訪访設设許许訴诉註注詢询認认說说説说請请議议護护費费"
    U"購购跼局踰逾轉转辦办這这進进過过鄉乡鎮镇開开間间関关關关隊队隻只項项題题額额類类颱台館馆體体髮发齣出資资訊讯專专"
    U"檔档囯国覆复門门");

constexpr std::size_t size_of_ideograph = 3;

char32_t ideograph_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    if (at + size_of_ideograph > text.size() || (byte(0) & 0xF0U) != 0xE0U) return 0;
    return (byte(0) & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
}

/// The size of a letter of a reading at the front: a to z and the vowels with a tone.
std::size_t reading_letter(std::string_view text) {
    if (text.empty()) return 0;
    const unsigned char a = static_cast<unsigned char>(text[0]);
    if (a >= 'a' && a <= 'z') return 1;
    if (text.size() < 2) return 0;
    const char32_t c = (a & 0x1FU) << 6 | (static_cast<unsigned char>(text[1]) & 0x3FU);
    // Latin-1 to IPA: à, ǎ, ǖ, ɡ
    if ((a & 0xE0U) == 0xC0U && c >= 0xE0 && c < 0x280) return 2;
    // A tone that is a character of its own.
    return (a == 0xCC || a == 0xCD) ? 2 : 0;
}

/// The size of a reading in brackets at the front, or 0.
std::size_t reading_at_front(std::string_view text) {
    constexpr std::size_t longest = 24;
    std::string_view rest = text.substr(0, longest);
    if (!take_front(rest, "(") && !take_front(rest, "（")) return 0;
    std::size_t letters = 0;
    while (const std::size_t size = reading_letter(rest)) {
        rest.remove_prefix(size);
        ++letters;
    }
    if (letters == 0 || letters > 9 || (!take_front(rest, ")") && !take_front(rest, "）"))) return 0;
    return static_cast<std::size_t>(rest.data() - text.data());
}

} // namespace

char32_t simplified(char32_t c) noexcept {
    return pairs.simplified(c);
}

bool simplify(std::string &out) {
    bool any = false;
    for (std::size_t at = 0; at < out.size(); ++at) {
        const char32_t c = ideograph_at(out, at);
        if (c == 0) continue;
        const char32_t simple = simplified(c);
        if (simple == c) {
            at += size_of_ideograph - 1;
            continue;
        }
        any = true;
        out[at] = static_cast<char>(0xE0U | simple >> 12);
        out[at + 1] = static_cast<char>(0x80U | (simple >> 6 & 0x3FU));
        out[at + 2] = static_cast<char>(0x80U | (simple & 0x3FU));
        at += size_of_ideograph - 1;
    }
    return any;
}

std::string simplified(std::string_view text) {
    std::string out(text);
    simplify(out);
    return out;
}

std::string without_readings(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const bool opens = text[at] == '(' || begins_with(text.substr(at), "（");
        const bool behind_ideograph = out.size() >= size_of_ideograph &&
                                      character_pairs::is_ideograph(ideograph_at(out, out.size() - size_of_ideograph));
        const std::size_t size = opens && behind_ideograph ? reading_at_front(text.substr(at)) : 0;
        if (size == 0)
            out += text[at++];
        else
            at += size;
    }
    return out;
}

} // namespace ogi
