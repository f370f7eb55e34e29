// A document of any format to a report.
#pragma once

#include <ogi/reading.hpp>

#include <string_view>

namespace ogi {

/// Whether there is a reader of this medium among the documents.
bool reads_documents_of(medium m);

/// Reads a report from a document: any medium but JSON and XML, and not `any`. Fails as read() does. A library without
/// document support (OGI_DOCUMENTS=OFF) always fails with errc::unsupported.
result<reading> read_document(medium m, std::string_view bytes, const limits &budget = {});

} // namespace ogi
