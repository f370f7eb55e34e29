// Turns the byte spans of cells, gathered in the order of the input, into places with line and column in one pass.
#pragma once

#include <ogi/reading.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace ogi::exchange {

class place_finder {
public:
    place_finder(std::string_view input, cell_places &places) noexcept : input_(input), places_(places) {
        places_ = cell_places{};
    }

    /// Precondition: `offset` is not before that of the call before.
    void found(std::size_t cell, std::size_t offset, std::size_t size) noexcept {
        for (;;) {
            const std::size_t feed = input_.find('\n', at_);
            if (feed >= offset) break;
            ++line_;
            line_begin_ = at_ = feed + 1;
        }
        source_place &place = places_[cell];
        place.begin = {offset, line_, offset - line_begin_ + 1};
        place.size = size;
    }

private:
    std::string_view input_;
    cell_places &places_;
    std::size_t at_ = 0, line_begin_ = 0, line_ = 1;
};

} // namespace ogi::exchange
