// How a line of the form is called where it becomes an enumerator of another language.
#pragma once

#include "form/table.hpp"

#include <cctype>
#include <string>
#include <string_view>

namespace ogi::form::generate {

inline std::string upper(std::string_view name) {
    std::string out(name);
    for (char &c : out)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return out;
}

/// The label of a line of table 2 in the newest edition that has it.
inline std::string_view newest_label(const disclosure_line &line) {
    return line.label_2021.empty() ? line.label_2019 : line.label_2021;
}

} // namespace ogi::form::generate
