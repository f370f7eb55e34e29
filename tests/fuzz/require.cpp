#include "fuzz/require.hpp"

#include <cstdio>
#include <cstdlib>

void ogi::fuzz::require(bool holds, std::string_view property, std::string_view detail) {
    if (holds) return;
    std::fprintf(stderr, "\nDOES NOT HOLD: %.*s\n%.*s\n", static_cast<int>(property.size()), property.data(),
                 static_cast<int>(detail.size()), detail.data());
    std::abort();
}
