#include "result/text_page.hpp"

namespace ogi {
namespace {

std::string_view escape_of(ink i) {
    switch (i) {
    case ink::strong: return "\x1b[1m";
    case ink::good: return "\x1b[1;32m";
    case ink::bad: return "\x1b[1;31m";
    case ink::doubtful: return "\x1b[1;33m";
    default: return {};
    }
}

} // namespace

void text_page::append(std::string_view piece) {
    for (std::size_t i = 0; i < piece.size(); ++i) {
        const unsigned char c = static_cast<unsigned char>(piece[i]);
        const unsigned char next = i + 1 < piece.size() ? static_cast<unsigned char>(piece[i + 1]) : 0;
        if (c < 0x20 || c == 0x7F)
            out_ += ' ';
        else if (c == 0xC2 && next >= 0x80 && next < 0xA0) // C1 controls
            out_ += ' ', ++i;
        else
            out_ += piece[i];
    }
}

void text_page::line(ink first, std::initializer_list<std::string_view> coloured,
                     std::initializer_list<std::string_view> rest) {
    const bool colour = style_.colour && first != ink::plain && coloured.size() != 0;
    if (colour) out_ += escape_of(first);
    for (std::string_view piece : coloured)
        append(piece);
    if (colour) out_ += "\x1b[0m";
    for (std::string_view piece : rest)
        append(piece);
    out_ += '\n';
}

void text_page::field(bilingual_view name, std::string_view value) {
    line({"  ", name.in(style_.language), style_.language == language::zh ? "：" : ": ", value});
}

} // namespace ogi
