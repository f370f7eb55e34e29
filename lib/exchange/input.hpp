// What is looked at before any reading, and how a reader says where it stopped.
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

failure failure_at(fault f, std::string_view input, std::size_t offset, std::string path);

} // namespace ogi::exchange
