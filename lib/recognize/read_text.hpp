// Plain text to a report.
#pragma once

#include <ogi/reading.hpp>

#include <string_view>

namespace ogi {

/// Reads a report from plain text (UTF-8, tables separated by tabs). Fails as read() does. Without document support
/// (OGI_DOCUMENTS=OFF) always with errc::unsupported.
result<reading> read_text(std::string_view bytes, const limits &budget = {});

} // namespace ogi
