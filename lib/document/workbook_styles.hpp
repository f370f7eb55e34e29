// How the cells of a workbook show their numbers.
#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace ogi {

enum class number_show {
    as_stored, // also with separators, rounded, with words around it
    as_date,
    otherwise // as a percentage, in thousands, as a time, not at all
};

/// What a format of SpreadsheetML, "yyyy\-mm\-dd", makes of a number.
number_show show_of_format(std::string_view format);

class workbook_styles {
public:
    void read(pugi::xml_node style_sheet);
    /// By the number of the style that a cell names; as_stored where there is none.
    number_show of(std::size_t style) const { return style < shows_.size() ? shows_[style] : number_show::as_stored; }

    bool strikes_out(std::size_t style) const { return style < struck_.size() && struck_[style]; }

private:
    std::vector<number_show> shows_;
    std::vector<bool> struck_;
};

} // namespace ogi
