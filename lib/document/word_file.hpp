// The parts of a Word binary file [MS-DOC] that its text is found through.
#pragma once

#include <ogi/error.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// Characters that stand together in the stream WordDocument.
struct word_piece {
    std::uint32_t first = 0, last = 0; ///< places in the text: `last` is one behind the end
    std::size_t offset = 0;            ///< in the stream
    bool compressed = false;           ///< one byte a character (cp1252) instead of two (UTF-16)
    std::string properties{};          ///< of all its characters and paragraphs, beyond their own

    std::size_t width() const noexcept { return compressed ? 1 : 2; }
    std::size_t offset_of(std::uint32_t place) const noexcept { return offset + (place - first) * width(); }
};

/// A Word file whose tables were found. The main text is that of the pieces, which follow one another without gaps and
/// lie within the stream.
struct word_file {
    std::string text_stream;   ///< WordDocument
    std::string table_stream;  ///< 0Table or 1Table
    std::string data_stream{}; ///< Data, if there is one
    std::vector<word_piece> pieces{};
    std::string_view character_properties() const noexcept;
    std::string_view paragraph_properties() const noexcept;

    // Characters of the texts that are not the main text.
    std::uint32_t footnotes = 0, headers = 0, comments = 0, endnotes = 0, text_boxes = 0;
    // Where the tables of properties lie in the table stream.
    std::uint32_t character_table = 0, character_table_size = 0, paragraph_table = 0, paragraph_table_size = 0;
};

/// Finds the text of a Word 97–2003 or Kingsoft WPS file. Fails with errc::unsupported for what is none of them (older
/// Word, password, other kinds of compound files) and errc::syntax for a damaged one.
result<word_file> open_word_file(std::string_view bytes);

} // namespace ogi
