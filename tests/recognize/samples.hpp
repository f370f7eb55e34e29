// The invented reports beside the tests, as texts to be damaged.
#pragma once

#include "shared_inputs.hpp"

#include <ogi/reading.hpp>

#include <algorithm>
#include <string>

namespace ogi::tests {

/// In the style of the first real report, of the edition of 2021.
inline const std::string &sample() {
    static const std::string text = file_contents(OGI_SOURCE_DIR "/tests/samples/sample.txt");
    return text;
}
inline const std::string &sample_2019() {
    static const std::string text = file_contents(OGI_SOURCE_DIR "/tests/samples/sample-2019.txt");
    return text;
}

inline std::size_t numbers_in(const reading &r) {
    const auto &cells = r.report.cells();
    return static_cast<std::size_t>(
        std::count_if(cells.begin(), cells.end(), [](const cell &c) { return c.is_number(); }));
}

/// The path of the row 3.其他 of （六）.
inline const std::string other_path = "applications.outcome.other_handling.other.";

} // namespace ogi::tests
