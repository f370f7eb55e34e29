// A byte string as a program of C calls. An operation is a letter; what follows are its arguments. Everything is chosen
// so that a seed can be written in an editor, and every byte string is a program.
#pragma once

#include <ogi.h>

#include <cstdint>
#include <iterator>
#include <limits>
#include <string_view>
#include <vector>

namespace ogi::fuzz {

class capi_program {
public:
    explicit capi_program(std::string_view bytes) : rest_(bytes) {}

    bool at_end() const { return rest_.empty(); }

    /// One byte; 0 past the end.
    std::uint8_t byte() {
        if (rest_.empty()) return 0;
        const auto out = static_cast<std::uint8_t>(rest_.front());
        rest_.remove_prefix(1);
        return out;
    }

    /// 0 … count − 1; the digits '0' '1' '2' … are these numbers.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(byte() - '0') % count; }

    /// Bytes up to a NUL or the end.
    std::string_view text() {
        const std::size_t end = rest_.find('\0');
        const std::string_view out = rest_.substr(0, end);
        rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
        return out;
    }

    /// A small number by its byte, a number at the edge by a byte from 0xF0 on.
    std::int64_t number() {
        constexpr std::int64_t edges[] = {-1,
                                          std::numeric_limits<std::int64_t>::min(),
                                          std::numeric_limits<std::int64_t>::max(),
                                          std::numeric_limits<std::int32_t>::min(),
                                          std::numeric_limits<std::int32_t>::max(),
                                          1000000000000000000,
                                          -8,
                                          2019};
        const std::uint8_t b = byte();
        return b < 0xF0 ? b : edges[b % std::size(edges)];
    }

    /// The same, as far as 32 bits hold it, counted from `base`.
    std::int32_t number_from(std::int64_t base) {
        return static_cast<std::int32_t>(
            static_cast<std::uint32_t>(static_cast<std::uint64_t>(base) + static_cast<std::uint64_t>(number())));
    }

    /// An enumeration value: the digits, and now and then a wrong one.
    std::int32_t choice() { return static_cast<std::int32_t>(byte()) - '0'; }

    /// A cell code: mostly one of the form, by its place; from 0xF0 on a wrong one.
    std::int32_t cell_code(const std::vector<std::int32_t> &codes) {
        const std::uint8_t b = byte();
        if (b >= 0xF0) return number_from(b * 100);
        return codes[b % codes.size()];
    }

private:
    std::string_view rest_;
};

} // namespace ogi::fuzz
