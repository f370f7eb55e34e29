#include "model/date_text.hpp"

#include <cstdio>

namespace ogi {

std::optional<date> read_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto figure = [text](std::size_t from, std::size_t size) {
        std::int32_t n = 0;
        for (char c : text.substr(from, size)) {
            if (c < '0' || c > '9') return -1;
            n = n * 10 + (c - '0');
        }
        return n;
    };
    const date d{figure(0, 4), figure(5, 2), figure(8, 2)};
    return d.exists() ? std::optional<date>(d) : std::nullopt;
}

std::string text_of(const date &day) {
    char text[40]; // as much as three numbers of 32 bits may need
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", static_cast<int>(day.year), static_cast<int>(day.month),
                  static_cast<int>(day.day));
    return text;
}

} // namespace ogi
