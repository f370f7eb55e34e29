// What the references of XML stand for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ogi {

/// The character of a reference without its "&" and ";", such as "amp", "#38" or "#x26"; 0 for what XML does not know.
std::uint32_t character_of_reference(std::string_view name) noexcept;

/// Bytes of the longest reference that is looked for, with its "&" and ";": room for a few leading zeros.
constexpr std::size_t longest_reference = 13;

struct xml_reference {
    std::uint32_t character = 0; ///< 0: there is none that XML knows
    std::size_t size = 0;        ///< with its "&" and ";"
};

/// The reference that a text begins with.
xml_reference reference_at_front(std::string_view text) noexcept;

} // namespace ogi
