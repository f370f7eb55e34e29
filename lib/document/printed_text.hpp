// Puts together what is printed in a paragraph or a cell out of the pieces that an XML part holds it in.
#pragma once

#include "document/document.hpp"
#include "document/place_counter.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// The bytes of a part that the document keeps.
struct part_text {
    std::string_view bytes;
    place_counter places;
};

/// Adds a part to the document: its bytes, which are kept, and its name.
part_text keep_part(document &d, std::string name, std::string bytes);

/// A text, and where its first to its last character stand.
struct located_text {
    std::string_view text;
    source_span span;
};

/// How the characters of a text are to be taken.
enum class text_rules {
    word,         // line ends of the file are blanks
    opendocument, // white space is one blank, however much of it there is
    sheet         // line ends are line breaks; _x000D_ is a character by its code
};

class printed_text {
public:
    printed_text(document &d, part_text &part, text_rules rules) : document_(d), part_(part), rules_(rules) {}

    /// A text of the part: bytes [offset, offset + size), references not replaced.
    void add(std::size_t offset, std::size_t size);
    /// The same of a text that may stand raised over its line, as the mark of a footnote: its digits are those of
    /// Unicode that stand so, and none of the number before them.
    void add(std::size_t offset, std::size_t size, bool raised);
    /// What an element at [offset, offset + size) prints.
    void add_element(std::string_view printed, std::size_t offset, std::size_t size);
    /// A line break, a tab, a blank: nothing that begins or ends a text.
    void add_mark(char mark) { text_ += mark; }
    /// Puts what is not stored as text, but printed, before the text from `begin` on.
    void put_before(std::size_t begin, std::string_view printed, std::size_t offset, std::size_t size);

    std::string_view text() const noexcept { return text_; }
    std::size_t size() const noexcept { return text_.size(); }
    bool is_blank() const;
    void clear() { text_.clear(), pieces_.clear(); }
    /// Takes back what was added last.
    void shorten_to(std::size_t size);

    /// The characters [begin, end) of text() without the white space around them: a view of the part where they stand
    /// there in one piece, else kept by the document.
    located_text cut(std::size_t begin, std::size_t end);

private:
    enum class kind { verbatim, decoded, element };
    struct piece {
        kind what;
        std::size_t begin, size;       // in text_
        std::size_t offset, part_size; // in the part
    };
    std::size_t append_next(std::string &out, std::string_view raw, std::size_t at) const;
    std::size_t offset_in_part(const piece &p, std::size_t at) const;

    document &document_;
    part_text &part_;
    text_rules rules_;
    std::string text_;
    std::vector<piece> pieces_;
};

} // namespace ogi
