// Word 97–2003 documents and Kingsoft WPS ones, which have the same form [MS-DOC].
#pragma once

#include "document/document.hpp"

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <string_view>

namespace ogi {

/// Reads the main text: paragraphs, and tables with their merged cells. Instructions of fields, deleted and hidden text
/// are left out; notes, headers, comments and text boxes too, which the document's notes say. Spans are those of the
/// stream "WordDocument"; characters are counted as Word does, marks included. Fails with errc::budget, errc::syntax (a
/// damaged file) and errc::unsupported (a password, Word 95 and older).
result<document> read_doc_document(std::string_view bytes, const limits &budget);

} // namespace ogi
