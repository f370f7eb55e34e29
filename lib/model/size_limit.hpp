// The limit of bytes that every reader keeps.
#pragma once

#include <ogi/reading.hpp>

#include <optional>
#include <string_view>

namespace ogi {

/// The failure of an input that has more bytes than the limits allow; nothing when it has not.
std::optional<failure> exceeds_size_limit(std::string_view input, const limits &budget);

} // namespace ogi
