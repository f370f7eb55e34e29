// Writes generated files, or says which ones are not as they should be.
#pragma once

#include <cstddef>
#include <string>

namespace ogi::form::generate {

struct output {
    const char *path; // below the root
    std::string (*text)();
    bool block = false; // only what stands between the lines with @generated-begin and @generated-end
};

/// What the files follow from, and the target of the build that writes them.
struct origin {
    const char *sources, *target;
};

/// [--check] ROOT as the arguments of a program; the exit code of it: 1 where a file differs or cannot be written.
int refresh(const output *outputs, std::size_t size, const origin &from, int argc, char **argv);

} // namespace ogi::form::generate
