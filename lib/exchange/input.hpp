// What is looked at before any reading.
#pragma once

#include <ogi/reading.hpp>

#include "exchange/problem.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ogi::exchange {

/// Size, emptiness, and every character of an input. `from` is where the text begins after a byte order mark.
std::optional<failure> inspect_input(std::string_view bytes, const limits &budget, std::size_t &from);

} // namespace ogi::exchange
