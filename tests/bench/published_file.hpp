// Files of the source tree that the measurements read.
#pragma once

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace ogi::bench {

/// The bytes of a file, by its path from the root of the project. Throws std::runtime_error when there is none.
inline std::string published_file(const char *path) {
    std::ifstream file(std::string(OGI_SOURCE_DIR) + "/" + path, std::ios::binary);
    if (!file) throw std::runtime_error(std::string("cannot read ") + path);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace ogi::bench
