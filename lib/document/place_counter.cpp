#include "document/place_counter.hpp"

#include <algorithm>
#include <cstring>

namespace ogi {
namespace {

constexpr std::size_t distance_of_places = 8192;

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

std::size_t size_of_utf8(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

} // namespace

void place_counter::advance(place &from, std::size_t offset) const {
    if (is_published_) {
        const std::string_view between = text_.substr(from.offset, offset - from.offset);
        from.character += characters_in(between);
        for (std::size_t at = between.find('\n'); at != std::string_view::npos; at = between.find('\n', at + 1)) {
            ++from.line;
            from.line_start = from.offset + at + 1;
        }
        from.offset = from.published = offset;
        return;
    }
    while (from.offset < offset) {
        const char lead = text_[from.offset];
        from.offset += size_of_utf8(lead);
        if (from.published < published_.size())
            from.published += size_of_character(encoding_, published_.substr(from.published));
        ++from.character;
        if (lead != '\n') continue;
        ++from.line;
        from.line_start = from.published;
    }
}

void place_counter::go_to(std::size_t offset) {
    if (offset < here_.offset) {
        const auto after = std::upper_bound(passed_.begin(), passed_.end(), offset,
                                            [](std::size_t o, const place &p) { return o < p.offset; });
        here_ = after == passed_.begin() ? place{} : *(after - 1);
    }
    while (offset > here_.offset + distance_of_places) {
        advance(here_, here_.offset + distance_of_places);
        note_passed();
    }
    if (here_.offset < offset) advance(here_, offset);
    note_passed();
}

void place_counter::note_passed() {
    const std::size_t last = passed_.empty() ? 0 : passed_.back().offset;
    if (here_.offset >= last + distance_of_places) passed_.push_back(here_);
}

source_span place_counter::span_of(std::size_t offset, std::size_t size) {
    offset = std::min(offset, text_.size());
    size = std::min(size, text_.size() - offset);
    go_to(offset);
    source_span out{
        {here_.published, here_.line, here_.published - here_.line_start + 1}, size, here_.character, 0, part_};
    if (is_published_) {
        out.characters = characters_in(text_.substr(offset, size));
        return out;
    }
    place end = here_;
    advance(end, offset + size);
    out.size = end.published - here_.published;
    out.characters = end.character - here_.character;
    return out;
}

} // namespace ogi
