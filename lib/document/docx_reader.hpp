// Word documents: Office Open XML, as Word, WPS and LibreOffice write it.
#pragma once

#include "document/document.hpp"

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <string_view>

namespace ogi {

/// Reads the text as it prints: tracked changes as accepted, fields by their results, automatic numbers put before their
/// paragraphs. A paragraph of the text with line breaks is several, one with tabs inside is a row of a table. Text boxes,
/// pictures, notes, comments, headers and footers are left out, each said in a note. Documents with and without macros and
/// templates are read alike. Elements are told apart by their namespace, of the transitional or the strict form, whatever
/// its prefix; attributes by their name without prefix.
/// Fails as archive does, and with errc::syntax, encoding, unsupported, budget as xml_part does; errc::budget also where
/// elements or tables are too deep within each other, or cells and paragraphs are more than limits::cells.
result<document> read_docx_document(std::string_view bytes, const limits &budget);

} // namespace ogi
