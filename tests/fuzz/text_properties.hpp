// What holds for every text that the library says something with.
#pragma once

#include "fuzz/require.hpp"

#include <ogi/error.hpp>
#include <ogi/text.hpp>

#include <string_view>

namespace ogi::fuzz {

inline bool is_utf8(std::string_view text) {
    return find_invalid_utf8(text) == std::string_view::npos;
}

inline void require_said_in_both(const bilingual &said, std::string_view property) {
    require(!said.zh.empty() && !said.en.empty(), property, "empty in a language");
    require(is_utf8(said.zh) && is_utf8(said.en), property, "not UTF-8");
}

} // namespace ogi::fuzz
