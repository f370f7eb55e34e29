// The lines of text that nodes of a web page show, and where they stand in its source.
#pragma once

#include "document/html_tree.hpp"

#include <cstddef>
#include <gumbo.h>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// Goes through the characters of a text node together with the source that they come from: a character of the source is
/// the same, or was written as a reference (&nbsp;), or is markup that the parser passed over.
class html_characters {
public:
    html_characters(const GumboNode &text, const html_tree &tree);

    bool at_end() const noexcept { return at_ >= text_.size(); }
    std::string_view rest() const noexcept { return text_.substr(at_); }
    /// Whether the rest of the text stands in the source as it is.
    bool is_verbatim() const noexcept { return verbatim_; }
    /// Where the next `size` bytes of text stand, which are one character unless the text is verbatim; goes past them.
    html_range take(std::size_t size);

private:
    std::string_view text_, source_;
    std::size_t at_ = 0;              // in the text
    std::size_t begin_ = 0, raw_ = 0; // in the source: of the node, and of the next character
    std::size_t end_ = 0;             // of the node
    bool literal_ = false;            // no references, no markup
    bool shows_nul_ = false;          // as U+FFFD; elsewhere a NUL is dropped
    bool verbatim_ = false;
};

/// Collects text as browsers show it: white space folded, lines apart by LF, none of them empty. Between two characters
/// of Chinese a line end of the source is nothing; elsewhere it is a blank.
class html_lines {
public:
    explicit html_lines(const html_tree &tree) : tree_(tree) {}

    /// `preserved`: line feeds of the text end lines, and blanks stay. Digits that stand raised are kept as those of
    /// Unicode that do, so that the mark of a footnote is no digit of the number before it.
    void add(const GumboNode &text, bool preserved = false);
    void end_line();
    bool is_empty() const noexcept { return text_.empty(); }

    std::string_view text() const noexcept { return text_; }
    /// From the first character to the last, wherever the tree put them.
    html_range range() const noexcept { return range_; }
    void clear();

private:
    void add_white_space(std::string_view piece, bool preserved);
    void add_print(std::string_view piece, html_range where);

    const html_tree &tree_;
    std::string text_, white_space_; // the latter since the last print, in this line
    html_range range_;
    bool begins_line_ = true, broke_ = false;
};

/// Text as it is, for what is laid out with blanks and tabs, and where each piece of it stands in the source.
class html_verbatim {
public:
    explicit html_verbatim(const html_tree &tree) : tree_(tree) {}

    void add(const GumboNode &text);
    void end_line();
    const std::string &text() const noexcept { return text_; }
    html_range range_of(std::size_t offset, std::size_t size) const;

private:
    struct piece {
        std::size_t offset; // in the text
        html_range where;
        bool verbatim;
    };
    const piece &piece_at(std::size_t offset) const;

    const html_tree &tree_;
    std::string text_;
    std::vector<piece> pieces_;
};

} // namespace ogi
