// What is printed in a value cell, read as the kind of figure that the form has there. Never an invented number: a
// print that is not clearly one stays as it is.
#pragma once

#include <ogi/cell.hpp>
#include <ogi/form.hpp>

#include <string>
#include <string_view>

namespace ogi {

/// The unit that the header states for a column of money.
enum class money_unit { unstated, yuan, ten_thousand_yuan };

/// What was done to read a print, or why it was not read as a number.
enum class figure_remark {
    none,            // the number, a mark or nothing is the whole print
    other_spelling,  // a number, spelled with separators, a unit or in full width
    says_more,       // a number, with a remark in brackets
    from_yuan,       // a number, converted from 元 to 万元
    not_a_number,    // text
    bad_separators,  // text: commas not in groups of three
    fraction,        // text: a decimal where the form counts
    too_precise,     // text: more than 6 decimals of 万元, or 2 of 元
    out_of_range,    // text: more than 64 bits
    sign_not_stated, // text: a plus where the form has no change
    unit_not_stated, // text: money without its unit
};

struct figure {
    ogi::cell cell;
    figure_remark remark = figure_remark::none;
};

/// Reads the print of a cell. `text` stands without white space around it.
figure read_figure(std::string_view text, cell_type type, money_unit unit);

/// Whether a print looks like a figure or a mark for none, and not like a label.
bool looks_like_a_figure(std::string_view text);

/// The text without characters that the exchange forms cannot hold (see find_unstorable).
std::string storable(std::string_view text);

} // namespace ogi
