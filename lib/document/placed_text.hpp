// Text that is known by its place on a page, as a printer sees it: no cells, no lines, no paragraphs.
#pragma once

#include "document/document.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace ogi {

/// A word, or words beside one another, in its box. Lengths are thousandths of a point; y grows downwards.
struct placed_text {
    std::string_view text;
    source_span span;
    std::int32_t left = 0, right = 0, top = 0, bottom = 0;
    std::int32_t em = 0;    ///< the size of its letters, told from their widths
    bool is_figure = false; ///< a number, or a mark that stands for one
    std::uint32_t page = 0;

    std::int32_t center() const noexcept { return left + (right - left) / 2; }
    std::int32_t middle() const noexcept { return top + (bottom - top) / 2; }
};

/// Texts that stand side by side.
struct placed_line {
    std::vector<placed_text> texts{};              ///< from left to right
    std::vector<std::vector<placed_text>> parts{}; ///< of each text: its words
    std::int32_t top = 0, bottom = 0;

    std::int32_t left() const noexcept { return texts.front().left; }
    std::int32_t right() const noexcept { return texts.back().right; }
};

/// How many thousandths the boxes have in common, across or downwards; 0 when they do not meet.
std::int32_t common_across(const placed_text &a, const placed_text &b) noexcept;
std::int32_t common_down(const placed_text &a, const placed_text &b) noexcept;

/// Whether a text is a figure as tables print it: digits with separators and a unit or a remark, a slash, a dash; the
/// number before a label is none.
bool is_figure(std::string_view text) noexcept;

/// The size of the letters of a word from its box.
std::int32_t em_of(std::string_view text, std::int32_t width, std::int32_t height) noexcept;

/// Puts the words of a page together as lines from top to bottom. Words that stand close are one text; figures stay
/// alone. Texts of several words are kept by the document.
std::vector<placed_line> lines_of(std::vector<placed_text> words, document &keeper);

/// One text of two that follow one another: no blank is put between Chinese characters that lines have parted.
placed_text joined(const placed_text &a, const placed_text &b, std::string_view between, document &keeper);
/// Whether more room is between two words than is left between Chinese and other characters.
bool are_apart(const placed_text &a, const placed_text &b) noexcept;
/// Whether two words beside one another may belong to different cells: apart, or both Chinese with any room at all.
bool may_be_parted(const placed_text &a, const placed_text &b) noexcept;
/// Whether a line is wider than the one above it by so much that this one had room for its beginning: a text is broken
/// only where its line is full. Marks that may not begin a line, and words, leave some `room`, in tenths of a character.
bool is_too_wide_after(const placed_text &above, const placed_text &line, std::int64_t room = 22) noexcept;
/// The two as one text, with a blank where they are apart.
placed_text put_together(const placed_text &a, const placed_text &b, document &keeper);

/// What stands between two parts of a text that were parted by the end of a line or a change of fonts.
std::string_view blank_between(std::string_view before, std::string_view after) noexcept;

} // namespace ogi
