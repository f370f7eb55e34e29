#include "document/place_counter.hpp"

#include <algorithm>
#include <cstring>

namespace ogi {
namespace {

/// The bytes that continue no character, counted eight at a time: markup is long.
std::size_t characters_in(std::string_view utf8) {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    std::size_t continued = 0, i = 0;
    for (; i + 8 <= utf8.size(); i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, utf8.data() + i, 8);
        const std::uint64_t marks = (eight >> 7) & ~(eight >> 6) & ones; // 10xxxxxx
        continued += static_cast<std::size_t>((marks * ones) >> 56);
    }
    for (; i < utf8.size(); ++i)
        continued += (static_cast<unsigned char>(utf8[i]) & 0xC0) == 0x80 ? 1 : 0;
    return utf8.size() - continued;
}

} // namespace

void place_counter::go_to(std::size_t offset) {
    if (offset < offset_) offset_ = 0, character_ = 0, line_ = 1, line_start_ = 0;
    const std::string_view between = bytes_.substr(offset_, offset - offset_);
    character_ += characters_in(between);
    for (std::size_t at = between.find('\n'); at != std::string_view::npos; at = between.find('\n', at + 1)) {
        ++line_;
        line_start_ = offset_ + at + 1;
    }
    offset_ = offset;
}

source_span place_counter::span_of(std::size_t offset, std::size_t size) {
    go_to(std::min(offset, bytes_.size()));
    return {{offset_, line_, offset_ - line_start_ + 1},
            size,
            character_,
            characters_in(bytes_.substr(offset_, size)),
            part_};
}

} // namespace ogi
