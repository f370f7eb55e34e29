// Numbers in binary files, little-endian. What lies outside the bytes is 0: who reads checks the size where 0 would say
// something.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ogi {

constexpr std::uint8_t u8_at(std::string_view bytes, std::size_t offset) noexcept {
    return offset < bytes.size() ? static_cast<std::uint8_t>(bytes[offset]) : std::uint8_t{0};
}

constexpr std::uint16_t u16_at(std::string_view bytes, std::size_t offset) noexcept {
    if (bytes.size() < 2 || offset > bytes.size() - 2) return 0;
    return static_cast<std::uint16_t>(u8_at(bytes, offset) | (u8_at(bytes, offset + 1) << 8));
}

constexpr std::int16_t i16_at(std::string_view bytes, std::size_t offset) noexcept {
    const std::int32_t value = u16_at(bytes, offset);
    return static_cast<std::int16_t>(value < 0x8000 ? value : value - 0x10000);
}

constexpr std::uint32_t u32_at(std::string_view bytes, std::size_t offset) noexcept {
    if (bytes.size() < 4 || offset > bytes.size() - 4) return 0;
    return static_cast<std::uint32_t>(u16_at(bytes, offset)) | static_cast<std::uint32_t>(u16_at(bytes, offset + 2))
                                                                   << 16;
}

} // namespace ogi
