// The headings of the six sections as they are printed, also in a table of contents.
#pragma once

#include "recognize/label.hpp"

#include <ogi/form.hpp>

#include <optional>
#include <string_view>

namespace ogi {

inline constexpr std::size_t longest_heading = 120;

/// A line taken apart at its first colon or full stop that stands in no brackets.
struct headed_line {
    std::string_view head, rest;
    bool ends_sentence = false; // the head ends with a full stop
};

headed_line take_apart(std::string_view line);

/// A line of a table of contents without its leaders and page number: 一、总体情况……1. Any other line as it is.
std::string_view without_page_number(std::string_view line);
/// Whether leaders and a page number end the line.
bool ends_with_leaders(std::string_view line);

struct section_heading {
    section_kind kind = section_kind::overall_situation;
    numbering_style style = numbering_style::none;
    int number = 0;              ///< as printed; that of the section where none is printed
    std::string_view head, rest; ///< the heading as printed, and the text behind it in the same line
};

/// The heading of a section of the form at the beginning of a line. A heading numbered 一、 may be worded freely and
/// be followed by text; one that is numbered otherwise or not at all is the whole line and worded as in the form.
std::optional<section_heading> section_heading_in(std::string_view line);

} // namespace ogi
