// A page as a web page, in the ways in which editors and converters write them.
#pragma once

#include "import/page.hpp"

#include <optional>
#include <string>

namespace ogi::tests {

struct html_style {
    bool has_spans = true;     ///< rowspan and colspan; or else an empty cell at every place that a merged cell covers
    bool has_end_tags = true;  ///< of rows, cells and paragraphs
    bool breaks_words = false; ///< <br> inside the words of labels
    bool has_paragraphs = false; ///< labels in several <p>, with NBSP
    bool is_nested = false;      ///< everything in the cells of layout tables
    std::string charset = "utf-8";
};

std::string as_html(const page &p, const html_style &style = {});

/// In GBK; nothing where the system cannot convert.
std::optional<std::string> in_gbk(const std::string &utf8);

} // namespace ogi::tests
