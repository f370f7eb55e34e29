// Any bytes as a web page: what the reader makes of it, then the whole reading.
#include "fuzz/properties.hpp"

#include "document/encoding.hpp"
#include "document/html_elements.hpp"
#include "document/html_reader.hpp"
#include "document/html_tree.hpp"
#include "document/white_space.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

using namespace ogi;
using fuzz::require;

namespace {

bool is_in(std::string_view input, std::string_view piece) {
    return std::search(input.begin(), input.end(), piece.begin(), piece.end(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
           }) != input.end();
}

/// How often each byte stands in a text, but for white space and the replacement character.
std::array<std::size_t, 256> bytes_of(std::string_view text) {
    std::array<std::size_t, 256> out{};
    while (!text.empty()) {
        std::size_t skipped = white_space_at_front(text);
        if (text.substr(0, 3) == "\xEF\xBF\xBD") skipped = 3;
        if (skipped == 0) ++out[static_cast<unsigned char>(text.front())];
        text.remove_prefix(std::max<std::size_t>(skipped, 1));
    }
    return out;
}

/// The texts of a tree, and the tables among them.
std::string outline_of(const GumboNode &root) {
    std::string out;
    const auto nothing = [](const GumboNode &) {};
    for (const GumboNode *at = &root; at;
         at = child_count(*at) != 0 ? child_of(*at, 0) : node_after(at, &root, nothing)) {
        if (is_text(*at)) out += at->v.text.text;
        if (!is_element(*at)) continue;
        const GumboTag tag = at->v.element.tag;
        if (tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH ||
            tag == GUMBO_TAG_P || tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_SELECT)
            out.append("<").append(gumbo_normalized_tagname(tag)).append(">");
    }
    return out;
}

/// What is left out of a page before its tree is built changes nothing that is read.
void require_same_tree(std::string_view input) {
    const result<decoded_text> text = decode_text(input, declared_encoding(input));
    if (!text) return;
    const result<html_tree> ours = build_html_tree(text->text(), {});
    if (!ours) return;
    std::string_view page = text->text();
    if (page.substr(0, 3) == "\xEF\xBB\xBF") page.remove_prefix(3);
    GumboOutput *whole = gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size());
    const std::string wanted = outline_of(*whole->document), got = outline_of(*ours->document);
    gumbo_destroy_output(&kGumboDefaultOptions, whole);
    require(wanted == got, "the tree has the texts and tables of the page", got + "\n--- for ---\n" + wanted);
}

class document_check {
public:
    explicit document_check(std::string_view input) : input_(input) {
        const result<decoded_text> text = decode_text(input, declared_encoding(input));
        is_utf8_ = text.has_value() && !text->kept;
        // Preformatted text is read as plain text, whose rows need not be equally long.
        for (std::string_view element : {"<pre", "<listing", "<xmp", "<plaintext", "<textarea"})
            ragged_ = ragged_ || is_in(input, element);
    }

    void run(const document &d) const {
        require(d.parts.size() == 1, "a page is one part");
        for (const document_block &block : d.blocks) {
            if (const auto *paragraph = std::get_if<document_paragraph>(&block)) {
                require(!paragraph->text.empty(), "a paragraph has text");
                check_text(paragraph->text, paragraph->span);
            } else
                check_table(*std::get_if<document_table>(&block));
        }
        for (const log_entry &note : d.notes)
            require(note.position.offset <= input_.size(), "a note points into the input", note.rule);
    }

private:
    void check_text(std::string_view text, const source_span &span) const {
        require(span.part == 0 && span.begin.offset <= input_.size() && span.size <= input_.size() - span.begin.offset,
                "a span lies inside its part", text);
        require(trimmed(text) == text, "there is no white space around a text", text);
        require(span.characters <= span.size, "a character takes a byte or more", text);
        require(text.empty() || span.size != 0, "a text has a place", text);
        if (!is_utf8_) return;
        const std::string_view published = input_.substr(span.begin.offset, span.size);
        require(span.character == static_cast<std::size_t>(std::count_if(
                                      input_.begin(), input_.begin() + static_cast<std::ptrdiff_t>(span.begin.offset),
                                      [](char c) { return (c & 0xC0) != 0x80; })),
                "a span counts the characters before it", text);
        const bool is_view = text.data() >= input_.data() && text.data() < input_.data() + input_.size();
        require(!is_view || (text.data() == published.data() && text.size() == published.size()),
                "a view of the input has the span of its bytes", text);
        if (published.find('&') != std::string_view::npos) return;
        const auto in_text = bytes_of(text), in_source = bytes_of(published);
        for (std::size_t i = 0; i < in_text.size(); ++i)
            require(in_text[i] <= in_source[i], "the characters of a text stand in its span", text);
    }

    void check_table(const document_table &table) const {
        require(table.cell_count() != 0, "a table has cells");
        const std::size_t width = table.row(0).size();
        std::vector<std::size_t> covered_until(width, 0);
        for (std::size_t i = 0; i < table.row_count(); ++i) {
            const document_row row = table.row(i);
            for (const document_cell &c : row)
                check_text(c.text, c.span);
            if (ragged_) continue;
            require(row.size() == width, "a table is a full grid");
            for (std::size_t j = 0; j < width; ++j) {
                const document_cell &c = row[j];
                require(c.row == i + 1 && c.column == j + 1, "a cell names its place");
                require(c.covered == (covered_until[j] > i), "a place is covered where a merged cell covers it");
                require(!(c.covered || c.missing) || (c.text.empty() && c.row_span == 1 && c.column_span == 1),
                        "a covered or missing cell is empty");
                if (c.covered) continue;
                require(c.row_span >= 1 && c.column_span >= 1 && i + c.row_span <= table.row_count() &&
                            j + c.column_span <= width,
                        "a merged cell stays within its table");
                for (std::size_t k = j; k < j + c.column_span; ++k) {
                    require(covered_until[k] <= i, "no cell covers another");
                    covered_until[k] = i + c.row_span;
                }
            }
        }
    }

    std::string_view input_;
    bool is_utf8_ = false, ragged_ = false;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    require_same_tree(input);
    const result<document> d = read_html_document(input, {});
    if (d)
        document_check(input).run(*d);
    else
        fuzz::require_sound_refusal(d.error(), input);
    fuzz::require_sound_reading(input, medium::html);
    fuzz::require_hint_changes_nothing(input);
    return 0;
}
