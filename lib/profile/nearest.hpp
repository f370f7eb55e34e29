// What someone may have meant.
#pragma once

#include <cstddef>
#include <string_view>

namespace ogi::profiles {

/// How many letters must be changed, put in or left out to make one text of the other; case does not count. More than
/// `most` is told as most + 1.
std::size_t distance(std::string_view a, std::string_view b, std::size_t most);

/// The one of these names that is nearest to what was written, or "" when none is near. `name(i)` for i < count.
template <class Name> std::string_view nearest(std::string_view written, std::size_t count, const Name &name) {
    constexpr std::size_t longest = 120;
    if (written.size() > longest) return {};
    std::size_t least = written.size() / 3 + 2;
    std::string_view found;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t d = distance(written, name(i), least - 1);
        if (d >= least) continue;
        least = d;
        found = name(i);
        if (d == 0) break;
    }
    return found;
}

} // namespace ogi::profiles
