// A look at the tags of a web page before its tree is built: how much work that is, and what of them it does not need.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// A page without the attributes that say nothing of its text. Editors give every cell and every word a style, which is
/// most of what they write.
class slim_page {
public:
    std::string_view text() const noexcept { return text_; }
    /// Where a place of the text stands in the page itself.
    std::size_t in_page(std::size_t offset) const noexcept;

    void append(std::string_view piece) { text_.append(piece); }
    void leave_out(std::size_t size);
    void reserve(std::size_t size) { text_.reserve(size); }

private:
    struct cut {
        std::size_t at, removed; // in the text; before it, in all
    };
    std::string text_;
    std::vector<cut> cuts_;
};

/// Goes through the tags of a page. Building the tree takes time in proportion to the sum of the depths at which tags
/// and texts stand: for each, the open elements are looked through. Pages that nest or leave open a hundred thousand
/// elements are thereby quadratic, and pages that leave formatting open (<b>, <font>) worse. Gives the offset at which
/// the sum passes `most`, or nothing for a page that can be built; never less than the true sum by more than a small
/// factor.
std::optional<std::size_t> scan_html(std::string_view page, std::size_t most, slim_page &slim);

} // namespace ogi
