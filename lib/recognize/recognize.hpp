// From the neutral document to the report: recognition by label, never by position. See docs/decisions/0003.
#pragma once

#include "document/document.hpp"

#include <ogi/reading.hpp>

#include <string_view>

namespace ogi {

/// Builds the report of a document. Fails with errc::not_a_report (no table and no section of the form), unsupported (a
/// year before 2019; more than one report).
result<reading> recognize(const document &source);

} // namespace ogi
