#include "document/word_file.hpp"

#include "document/compound_file.hpp"
#include "document/little_endian.hpp"
#include "document/word_properties.hpp"

#include <algorithm>
#include <utility>

namespace ogi {
namespace {

failure damaged() {
    return {errc::syntax,
            {"Word 文件已损坏：找不到正文。请用 Word 或 WPS 打开后另存，再读取。",
             "The Word file is damaged: its text is not found. Open it in Word or WPS and save it anew."},
            {},
            std::nullopt};
}

failure too_old() {
    return {errc::unsupported,
            {"这是 Word 95 或更早版本的文件，目前不能读取。请用 Word 或 WPS 打开，另存为 docx 后再读取。",
             "This is a file of Word 95 or older, which is not read. Open it in Word or WPS and save it as docx."},
            {},
            std::nullopt};
}

failure locked() {
    return {errc::unsupported,
            {"这个 Word 文件设有密码，不能读取。请用 Word 或 WPS 打开，取消密码后另存。",
             "This Word file is protected with a password and cannot be read. Open it in Word or WPS and save it "
             "without the password."},
            {},
            std::nullopt};
}

// [MS-DOC] 2.5.1: the FIB, with which the stream begins.
namespace fib {
constexpr std::uint16_t identifier = 0xA5EC, of_word_97 = 0x00C1, encrypted = 0x0100, second_table = 0x0200;
constexpr std::size_t version = 2, flags = 10, words = 32;
// Places in its two lists.
constexpr std::size_t text = 3, footnotes = 4, headers = 5, comments = 7, endnotes = 8, text_boxes = 9,
                      header_text_boxes = 10;
constexpr std::size_t character_table = 12, paragraph_table = 13, piece_table = 33;
} // namespace fib

/// A part of a stream that its file names; empty where it is not there.
std::string_view part_of(std::string_view stream, std::uint32_t offset, std::uint32_t size) {
    if (offset > stream.size() || size > stream.size() - offset) return {};
    return stream.substr(offset, size);
}

/// The file information block: sizes and places.
class information {
public:
    explicit information(std::string_view stream) : stream_(stream) {
        numbers_ = fib::words + 2 + 2 * std::size_t{u16_at(stream, fib::words)} + 2;
        places_ = numbers_ + 4 * std::size_t{u16_at(stream, numbers_ - 2)} + 2;
    }
    std::uint32_t number(std::size_t i) const { return u32_at(stream_, numbers_ + 4 * i); }
    std::uint32_t place(std::size_t i) const { return u32_at(stream_, places_ + 8 * i); }
    std::uint32_t size(std::size_t i) const { return u32_at(stream_, places_ + 8 * i + 4); }

private:
    std::string_view stream_;
    std::size_t numbers_ = 0, places_ = 0;
};

/// [MS-DOC] 2.9.38: lists of properties (Prc), then the table of pieces (Pcdt).
bool read_pieces(std::string_view clx, std::uint32_t text_size, word_file &out) {
    std::vector<std::string_view> shared;
    std::size_t at = 0;
    while (u8_at(clx, at) == 1 && at < clx.size()) {
        const std::size_t size = u16_at(clx, at + 1);
        shared.push_back(clx.substr(std::min(at + 3, clx.size()), size));
        at += 3 + size;
    }
    if (u8_at(clx, at) != 2) return false;
    const std::string_view table = part_of(clx, static_cast<std::uint32_t>(at + 5), u32_at(clx, at + 1));
    if (table.size() < 4) return false;
    const std::size_t count = (table.size() - 4) / 12;
    std::uint32_t place = 0;
    for (std::size_t i = 0; i < count && place < text_size; ++i) {
        const std::string_view descriptor = table.substr(4 * (count + 1) + 8 * i, 8);
        const std::uint32_t where = u32_at(descriptor, 2);
        word_piece piece;
        piece.first = u32_at(table, 4 * i);
        piece.last = std::min(u32_at(table, 4 * i + 4), text_size);
        piece.compressed = (where & 0x40000000U) != 0;
        piece.offset = piece.compressed ? (where & 0x3FFFFFFFU) / 2 : where & 0x3FFFFFFFU;
        if (piece.first != place || piece.last <= piece.first) return false;
        if (piece.offset_of(piece.last) > out.text_stream.size()) return false;
        piece.properties = properties_of_piece(u16_at(descriptor, 6), shared);
        place = piece.last;
        out.pieces.push_back(std::move(piece));
    }
    return place == text_size;
}

} // namespace

std::string_view word_file::character_properties() const noexcept {
    return part_of(table_stream, character_table, character_table_size);
}

std::string_view word_file::paragraph_properties() const noexcept {
    return part_of(table_stream, paragraph_table, paragraph_table_size);
}

result<word_file> open_word_file(std::string_view bytes) {
    result<compound_file> container = compound_file::open(bytes);
    if (!container) return container.error();
    result<std::string> stream = container->read("WordDocument");
    if (!stream) return stream.error();
    word_file out;
    out.text_stream = std::move(*stream);
    const std::string_view text = out.text_stream;
    if (u16_at(text, 0) != fib::identifier || u16_at(text, fib::version) < fib::of_word_97)
        return u8_at(text, 1) == 0xA5 ? too_old() : damaged();
    const std::uint16_t flags = u16_at(text, fib::flags);
    if ((flags & fib::encrypted) != 0) return locked();
    result<std::string> table = container->read((flags & fib::second_table) != 0 ? "1Table" : "0Table");
    if (!table) return table.error();
    out.table_stream = std::move(*table);
    if (container->has("Data")) {
        result<std::string> data = container->read("Data");
        if (!data) return data.error();
        out.data_stream = std::move(*data);
    }
    const information known(text);
    out.footnotes = known.number(fib::footnotes);
    out.headers = known.number(fib::headers);
    out.comments = known.number(fib::comments);
    out.endnotes = known.number(fib::endnotes);
    out.text_boxes = std::max(known.number(fib::text_boxes), known.number(fib::header_text_boxes));
    out.character_table = known.place(fib::character_table);
    out.character_table_size = known.size(fib::character_table);
    out.paragraph_table = known.place(fib::paragraph_table);
    out.paragraph_table_size = known.size(fib::paragraph_table);
    const std::uint32_t size = known.number(fib::text);
    const std::string_view clx = part_of(out.table_stream, known.place(fib::piece_table), known.size(fib::piece_table));
    // Pieces that lie over one another could make a small file a long text.
    if (size > text.size() || !read_pieces(clx, size, out)) return damaged();
    return out;
}

} // namespace ogi
