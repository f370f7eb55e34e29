// A page as pdftotext -bbox-layout shows a printed one: every line of every cell as a word in its box.
#pragma once

#include "import/page.hpp"

#include <string>

namespace ogi::tests {

struct print_style {
    double size = 9;       ///< of the letters, in points
    double pitch = 1.2;    ///< from line to line, in sizes
    double padding = 2;    ///< above and below the lines of a cell, in points
    bool in_middle = true; ///< of the height of their cells, or else at the top
    enum class side { left, middle, right } figures = side::middle; ///< of their cells
    bool numbers_pages = true;
};

std::string as_pdf_layout(const page &p, const print_style &style);

} // namespace ogi::tests
