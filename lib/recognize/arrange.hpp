// Loose text that holds the tables of the form is arranged into their rows, before the tables are recognised.
#pragma once

#include "document/document.hpp"
#include "document/journal.hpp"

#include <deque>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ogi {

/// The blocks of a document, some of them arranged. What the arrangement made is kept in it; the rest are blocks of the
/// document, which must outlive it.
struct arrangement {
    using block = std::variant<const document_paragraph *, const document_table *>;

    std::vector<block> blocks;
    std::deque<document_paragraph> paragraphs;
    std::deque<document_table> tables;
    std::deque<std::string> texts;
    std::optional<text_position> side_by_side; ///< where two tables of the same kind stand in the same lines
};

/// Arranges lines, one-cell rows and lines that hold whole rows into rows of the tables, by the labels of the form and
/// where their order leaves no doubt which is which. A row with fewer figures than columns is handed on as it is, and is
/// then refused. Everything else stays as it is and where it is.
arrangement arrange(const document &source, journal &log);

} // namespace ogi
