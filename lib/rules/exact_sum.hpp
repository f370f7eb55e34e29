// A sum of figures that is exact whatever their size.
#pragma once

#include <cstdint>

namespace ogi::checking {

/// A sum that is exact whatever its parts: its lowest 64 bits, and how often it left them upwards. Whether it fits does
/// not depend on the order in which figures that cancel each other stand.
struct exact_sum {
    std::int64_t low = 0;
    std::int64_t passed = 0;

    void add(std::int64_t figure, std::int32_t sign = 1) noexcept {
        const bool lost =
            sign > 0 ? __builtin_add_overflow(low, figure, &low) : __builtin_sub_overflow(low, figure, &low);
        if (lost) passed += (figure > 0) == (sign > 0) ? 1 : -1;
    }
    bool fits() const noexcept { return passed == 0; }
};

} // namespace ogi::checking
