#include "document/place_counter.hpp"

#include <algorithm>

namespace ogi {
namespace {

std::size_t characters_in(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80; // no continuation byte
    }));
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
