// PDF files: another program, pdftotext of Poppler, says where their words stand, and the library reads that.
#pragma once

#include "library.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace ogi_cli {

bool is_pdf(std::string_view bytes);

/// What `pdftotext -bbox-layout` says of a PDF file; throws `failed` with the reason after `prefix`.
std::string layout_of_pdf(std::string_view bytes, std::uint64_t most_bytes, std::string_view prefix, const settings &s);

} // namespace ogi_cli
