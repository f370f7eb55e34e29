// Names of organs as reports print them.
#pragma once

#include <string>
#include <string_view>

namespace ogi::checking {

/// The name without spaces, as it is compared.
std::string without_spaces(std::string_view name);

/// Whether two names can be those of one organ: the same, one with the names of the areas above it before it
/// (洛阳市西工区…, 西工区…), one with 人民政府 behind the name of its area (宿迁市, 宿迁市人民政府).
bool may_be_one_organ(std::string_view a, std::string_view b);

} // namespace ogi::checking
