// What a text of a report may hold: UTF-8 that both exchange forms can carry.
#pragma once

#include <cstddef>
#include <string_view>

namespace ogi {

/// The offset of the first byte that is not part of valid UTF-8, or npos.
std::size_t find_invalid_utf8(std::string_view text) noexcept;

/// The offset of the first character of a valid UTF-8 text that JSON and XML cannot both carry, or npos: a control
/// character (U+0000–U+001F but tab and line feed, U+007F–U+009F), U+FFFE or U+FFFF.
std::size_t find_unstorable(std::string_view text) noexcept;

/// Whether a text is valid UTF-8 without such characters.
bool is_storable_text(std::string_view text) noexcept;

} // namespace ogi
