// Labels as they are printed, brought to a form in which they can be compared: width, spaces, quotation marks,
// brackets, punctuation and numbering do not count.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ogi {

/// How a label is numbered.
enum class numbering_style {
    none,
    chapter,   // 一、  一.  第一部分
    bracketed, // （一）
    arabic,    // 1.  1、  (1)
};

/// The numbering in front of a folded text.
struct numbering {
    numbering_style style = numbering_style::none;
    int number = 0;
    std::size_t size = 0; // bytes of the folded text
};

/// A label as printed, ready to be compared.
struct printed_label {
    ogi::numbering numbering;
    std::string text; ///< letters, ideographs and digits only, without the numbering; empty when there are none
    std::string core; ///< the same without what stands in brackets; empty when nothing stands in brackets
};

/// No label of the form is longer; longer texts are not compared.
inline constexpr std::size_t longest_label = 400;

/// NFKC without white space.
std::string folded(std::string_view text);

/// The numbering in front of a folded text.
numbering numbering_of(std::string_view folded_text);

/// Only the letters, ideographs and digits of a folded text.
std::string without_punctuation(std::string_view folded_text);

printed_label label_of(std::string_view printed);

} // namespace ogi
