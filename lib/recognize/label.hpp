// Labels as they are printed, brought to a form in which they can be compared: width, spaces, quotation marks,
// brackets, punctuation, numbering, script and the readings that converters leave do not count.
#pragma once

#include <cstddef>
#include <cstdint>
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

/// What was done to a print that names no label of the form as it stands (see label_mending.hpp).
enum class label_repair : std::uint8_t {
    none,
    other_word,  // 檔案 for 文件, 其它 for 其他
    numbering,   // 1属于国家秘密: the mark behind the number is missing
    added_words, // words in front of the label or behind it
    spelling,    // a lost, added or changed character
};

/// A label as printed, ready to be compared.
struct printed_label {
    ogi::numbering numbering;
    std::string text;         ///< letters, ideographs and digits only, without the numbering; empty when there are none
    std::string core;         ///< the same without what stands in brackets; empty when nothing stands in brackets
    bool traditional = false; ///< has traditional characters, which `text` has as simplified ones
    bool readings = false;    ///< has readings in brackets, which `text` has not: 數(shù)
    label_repair repair = label_repair::none; ///< how `text` came to be a label of the form
};

/// No label of the form is longer; longer texts are not compared.
inline constexpr std::size_t longest_label = 400;

/// NFKC without white space, the traditional characters of our words as simplified ones (`traditional`: whether any was
/// one).
std::string folded(std::string_view text, bool *traditional = nullptr);

/// The numbering in front of a folded text.
numbering numbering_of(std::string_view folded_text);

/// Only the letters, ideographs and digits of a folded text.
std::string without_punctuation(std::string_view folded_text);

printed_label label_of(std::string_view printed);

} // namespace ogi
