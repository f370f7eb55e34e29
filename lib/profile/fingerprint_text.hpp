// How a fingerprint is written.
#pragma once

#include <string_view>

namespace ogi::profiles {

/// "ogi1:" and 16 hex digits in small letters.
constexpr bool is_fingerprint(std::string_view text) {
    constexpr std::string_view prefix = "ogi1:";
    constexpr std::size_t digits = 16;
    if (text.size() != prefix.size() + digits || text.substr(0, prefix.size()) != prefix) return false;
    return text.find_first_not_of("0123456789abcdef", prefix.size()) == std::string_view::npos;
}

} // namespace ogi::profiles
