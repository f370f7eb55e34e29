// Where a piece of a part stands: its line and column, and its place counted in characters.
#pragma once

#include "document/document.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ogi {

/// Goes through the bytes of a part (UTF-8) once: pieces that are asked for in their order cost no second look at what
/// lies before them. Lines end with line feeds, as everywhere in the library.
class place_counter {
public:
    explicit place_counter(std::string_view bytes, std::uint32_t part = 0) : bytes_(bytes), part_(part) {}

    std::uint32_t part() const noexcept { return part_; }
    source_span span_of(std::size_t offset, std::size_t size);
    /// Of a piece of the bytes themselves.
    source_span span_of(std::string_view piece) {
        return span_of(static_cast<std::size_t>(piece.data() - bytes_.data()), piece.size());
    }

private:
    void go_to(std::size_t offset);

    std::string_view bytes_;
    std::uint32_t part_;
    std::size_t offset_ = 0, character_ = 0, line_ = 1, line_start_ = 0;
};

} // namespace ogi
