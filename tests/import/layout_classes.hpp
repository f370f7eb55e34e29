// The kinds of layouts and damages in which reports are met, each as a function that writes a report so.
#pragma once

#include "random_report.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ogi::tests {

/// What can still be read from a document of the class, by a reader who does no arithmetic.
enum class keeps {
    nothing, ///< not everything; unknown is right
    numbers, ///< every cell, where all cells are numbers
    grid     ///< every cell, blank ones too
};

/// Writes a report. Where the document says something else than the report that it was given, the report is changed to
/// what it says. Nothing where this system cannot write it.
using layout_generator = std::function<std::optional<std::string>(report &r, dice &d)>;

struct layout_class {
    const char *name;
    tests::keeps keeps;
    bool is_read; ///< what it keeps is read; or else nothing wrong is read, and nothing is invented
    layout_generator write;
};

const std::vector<layout_class> &layout_classes();

} // namespace ogi::tests
