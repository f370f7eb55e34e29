// OpenDocument: texts and workbooks, as LibreOffice, WPS and Office write them.
#pragma once

#include "document/document.hpp"

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <string_view>

namespace ogi {

/// Reads `content.xml` as it prints, with what read_docx_document() says of paragraphs, tables and what is left out.
/// Elements are told apart by their namespace, attributes by their name without prefix. Fails as read_docx_document()
/// does.
result<document> read_odt_document(std::string_view bytes, const limits &budget);

/// Reads the sheets as read_xlsx_document() does. A cell is the text that it shows; that of a cell which only stores a value
/// is the value.
result<document> read_ods_document(std::string_view bytes, const limits &budget);

} // namespace ogi
