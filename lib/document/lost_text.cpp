#include "document/lost_text.hpp"

#include <algorithm>
#include <string>

namespace ogi {
namespace {

/// What the most frequent words and marks of a report become when their UTF-8 is read as GBK: 政府, 信息, 公开, ，, 。.
/// No Chinese text has them.
constexpr std::string_view misread[] = {"鏀垮簻", "淇℃伅", "鍏紑", "锛", "銆"};
constexpr std::string_view misread_replacement = "锟斤拷"; // U+FFFD twice

std::size_t occurrences(std::string_view text, std::string_view piece, std::size_t most) {
    std::size_t n = 0;
    for (std::size_t at = text.find(piece); at != std::string_view::npos && n < most;
         at = text.find(piece, at + piece.size()))
        ++n;
    return n;
}

struct marks {
    std::size_t lost = 0;  // question marks that stand together
    std::size_t first = 0; // of them
    std::size_t wide = 0;  // characters of three bytes: nearly all of Chinese
};

marks marks_in(std::string_view text) {
    marks out;
    for (std::size_t at = text.find("??"); at != std::string_view::npos; at = text.find("??", at)) {
        const std::size_t end = std::min(text.find_first_not_of('?', at), text.size());
        if (out.lost == 0) out.first = at;
        out.lost += end - at;
        at = end;
    }
    if (out.lost != 0)
        out.wide = static_cast<std::size_t>(
            std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE0; }));
    return out;
}

failure misread_text(std::string_view text, std::size_t offset) {
    return {
        errc::encoding,
        {"文字的编码在保存前已被弄错（UTF-8 被当作 GBK 读取，如“鏀垮簻”原为“政府”），有的字已无法还原。"
         "请重新下载或从原网页另存，编码选择 UTF-8。",
         "The text was decoded with the wrong encoding before it was saved (UTF-8 read as GBK: 鏀垮簻 was 政府); some "
         "of it cannot be restored. Fetch the original again, or save it with the encoding UTF-8."},
        {},
        position_at(text, offset)};
}

failure question_marks(std::string_view text, std::size_t offset) {
    return {errc::encoding,
            {"文件中的汉字已变成问号“?”，无法还原。请重新下载或从原网页另存，编码选择 UTF-8。",
             "The Chinese characters of the file were replaced by question marks and cannot be restored. Fetch the "
             "original again, or save it with the encoding UTF-8."},
            {},
            position_at(text, offset)};
}

} // namespace

std::optional<failure> lost_characters(std::string_view text) {
    constexpr std::size_t few = 3;        // a report may quote one
    constexpr std::size_t few_marks = 20; // and ask "????"
    // 政府 alone stands in every report many times.
    std::size_t first = std::string_view::npos, words = 0;
    for (std::string_view piece : misread) {
        const std::size_t n = occurrences(text, piece, few);
        if (n == 0) continue;
        ++words;
        if (n == few) first = std::min(first, text.find(piece));
    }
    if (words >= 2 && first != std::string_view::npos) return misread_text(text, first);
    if (occurrences(text, misread_replacement, few) == few) return misread_text(text, text.find(misread_replacement));

    const marks found = marks_in(text);
    if (found.lost >= few_marks && found.wide < found.lost / 5) return question_marks(text, found.first);
    return std::nullopt;
}

} // namespace ogi
