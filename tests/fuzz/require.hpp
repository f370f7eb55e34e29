#pragma once

#include <string_view>

namespace ogi::fuzz {

/// Ends the program with a message unless the property holds. The fuzzer then keeps the input, and the corpus test
/// fails.
void require(bool holds, std::string_view property, std::string_view detail = {});

} // namespace ogi::fuzz
