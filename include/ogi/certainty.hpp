// How sure the library is of what it says beyond the print: an explanation of a finding, a repair of an import.
#pragma once

#include <cstdint>

namespace ogi {

/// ABI: append only.
enum class certainty : std::int32_t { proved = 1, likely = 2, possible = 3 };

} // namespace ogi
