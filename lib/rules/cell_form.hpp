// Why a print is no number.
#pragma once

#include "form/table.hpp"

#include <ogi/check.hpp>

namespace ogi::checking {

/// Says why this print is no figure of the type, as the end of a sentence.
bilingual_view why_unread(std::string_view print, form::value_type type);

} // namespace ogi::checking
