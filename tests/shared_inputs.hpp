// Real reports and reference tables lie outside the project, in a folder named `shared` beside it. A test that needs
// them says so and passes over itself where they are absent.
#pragma once

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace ogi::tests {

inline std::string file_contents(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline std::string shared_folder() {
    const char *folder = std::getenv("OGI_SHARED");
    return folder ? folder : std::string(OGI_SOURCE_DIR) + "/../shared";
}

/// The bytes of a file of that folder, or "" with a visible message.
inline std::string shared_file(const std::string &name) {
    std::string text = file_contents(shared_folder() + "/" + name);
    if (text.empty())
        BOOST_TEST_MESSAGE("SKIPPED: " + name + " is not there; set OGI_SHARED to the folder that has it");
    return text;
}

} // namespace ogi::tests
