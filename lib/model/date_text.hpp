// Days as the exchange forms write them: 2025-01-20.
#pragma once

#include <ogi/report.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ogi {

/// Nothing when the text is written otherwise or there is no such day.
std::optional<date> read_date(std::string_view text);
std::string text_of(const date &day);

} // namespace ogi
