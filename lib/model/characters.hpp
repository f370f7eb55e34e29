// Which characters the exchange forms can hold: valid UTF-8 without U+0000–U+001F but tab and line feed, U+007F–U+009F,
// U+FFFE and U+FFFF. The carriage return may stand between the values of an input.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ogi {

struct bad_character {
    std::size_t offset = 0;
    char32_t code = 0;      ///< of the character, when it is well-formed
    bool malformed = false; ///< not UTF-8; then `code` is the first byte
};

enum class carriage_return { refused, accepted };

/// The first byte or character of a text that cannot be held, if any.
std::optional<bad_character> find_bad_character(std::string_view text, carriage_return cr) noexcept;

/// Whether the exchange forms can hold a character.
bool can_be_held(char32_t c) noexcept;

} // namespace ogi
