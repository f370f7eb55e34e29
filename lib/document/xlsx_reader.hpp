// Workbooks: Office Open XML, as Excel, WPS and LibreOffice write it.
#pragma once

#include "document/document.hpp"

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <string_view>

namespace ogi {

/// Reads each sheet that is not hidden into one table, in the order of the workbook. Rows in which nothing is printed and
/// columns in which no cell begins are not in it; row and column of a cell are those of the sheet. Numbers are the digits
/// that are stored, results of formulas those that were stored with them, dates are written 2024-01-31. The place of a
/// text is that in the part that holds it: `xl/sharedStrings.xml`, or the sheet.
/// Fails as read_docx_document() does.
result<document> read_xlsx_document(std::string_view bytes, const limits &budget);

} // namespace ogi
