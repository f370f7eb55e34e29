// A zip file, written by hand; its parts are stored unless they are given packed: for tests and for fuzzing, where the parts are to be seen in the bytes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ogi::tests {

struct zip_entry {
    std::string name, bytes;
    std::uint16_t flags = 0; // 1: encrypted
    std::uint16_t method = 0;
    std::int64_t size_lie = 0, check_sum_lie = 0; // added to what the directory says
    std::string packed{};                         // what stands for the bytes where the method is not 0
};

inline std::uint32_t check_sum(std::string_view bytes) {
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> t{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t c = i;
            for (int k = 0; k < 8; ++k)
                c = (c & 1) != 0 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
            t[i] = c;
        }
        return t;
    }();
    std::uint32_t c = 0xFFFFFFFFU;
    for (char b : bytes)
        c = table[(c ^ static_cast<unsigned char>(b)) & 0xFFU] ^ (c >> 8);
    return c ^ 0xFFFFFFFFU;
}

inline std::string zip_of(const std::vector<zip_entry> &entries) {
    const auto number = [](std::uint64_t n, int bytes) {
        std::string out;
        for (int i = 0; i < bytes; ++i, n >>= 8)
            out += static_cast<char>(static_cast<unsigned char>(n & 0xFF));
        return out;
    };
    std::string out, directory;
    for (const zip_entry &e : entries) {
        const auto sum = static_cast<std::uint32_t>(check_sum(e.bytes) + static_cast<std::uint32_t>(e.check_sum_lie));
        const auto size = static_cast<std::uint64_t>(static_cast<std::int64_t>(e.bytes.size()) + e.size_lie);
        const std::string &data = e.packed.empty() ? e.bytes : e.packed;
        const std::string common = number(e.flags, 2) + number(e.method, 2) + number(0, 2) + number(0x21, 2) +
                                   number(sum, 4) + number(data.size(), 4) + number(size, 4) +
                                   number(e.name.size(), 2) + number(0, 2);
        directory += "PK\x01\x02" + number(20, 2) + number(20, 2) + common + number(0, 2) + number(0, 2) +
                     number(0, 2) + number(0, 4) + number(out.size(), 4) + e.name;
        out += "PK\x03\x04" + number(20, 2) + common + e.name + data;
    }
    const std::size_t start = out.size();
    out += directory;
    return out + "PK\x05\x06" + number(0, 2) + number(0, 2) + number(entries.size(), 2) + number(entries.size(), 2) +
           number(directory.size(), 4) + number(start, 4) + number(0, 2);
}

} // namespace ogi::tests
