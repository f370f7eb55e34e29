// Where a piece of a part stands: its line and column, and its place counted in characters.
#pragma once

#include "document/document.hpp"
#include "document/encoding.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ogi {

/// Goes through a part once: pieces that are asked for in their order cost no second look at what lies before them, and
/// others little. A piece is named by its place in the text of the part (UTF-8); its span is that in the published
/// bytes. Lines end with line feeds, as everywhere in the library.
class place_counter {
public:
    /// Of a part that was published in UTF-8.
    explicit place_counter(std::string_view utf8, std::uint32_t part = 0) : text_(utf8), part_(part) {}
    /// Of a part whose characters are those of `published`, one by one.
    place_counter(std::string_view text, std::string_view published, text_encoding encoding, std::uint32_t part = 0)
        : text_(text), published_(published), encoding_(encoding), is_published_(false), part_(part) {}
    explicit place_counter(const decoded_text &t, std::uint32_t part = 0)
        : text_(t.text()), published_(t.published), encoding_(t.encoding), is_published_(!t.kept), part_(part) {}

    std::uint32_t part() const noexcept { return part_; }
    source_span span_of(std::size_t offset, std::size_t size);
    /// Of a piece of the text itself.
    source_span span_of(std::string_view piece) {
        return span_of(static_cast<std::size_t>(piece.data() - text_.data()), piece.size());
    }
    /// The span, in the published bytes, of what has this span in the text.
    source_span span_of(const source_span &in_text) { return span_of(in_text.begin.offset, in_text.size); }

private:
    struct place {
        std::size_t offset = 0, published = 0; // in the text and in the published bytes
        std::size_t character = 0;
        std::size_t line = 1, line_start = 0; // the latter in the published bytes
    };

    void go_to(std::size_t offset);
    void note_passed();
    void advance(place &from, std::size_t offset) const;

    std::string_view text_, published_;
    text_encoding encoding_ = text_encoding::utf8;
    bool is_published_ = true;
    std::uint32_t part_;
    place here_;
    std::vector<place> passed_; // at distances, to begin again from
};

} // namespace ogi
