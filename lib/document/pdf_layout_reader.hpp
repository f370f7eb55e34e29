// What `pdftotext -bbox-layout` (Poppler) says of a PDF file: words with their places on pages.
#pragma once

#include "document/document.hpp"

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <string_view>

namespace ogi {

/// Reads the words and puts paragraphs and tables together from their places; the order in which they come does not
/// count. The parts of the document are the pages by name ("page 3"); bytes and characters are those of the whole input.
/// Fails with errc::budget, errc::encoding and errc::syntax (cut off, or none of that form).
result<document> read_pdf_layout_document(std::string_view bytes, const limits &budget);

} // namespace ogi
