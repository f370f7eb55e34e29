// What the programs that write generated files have in common.
#include "form/generate/refresh.hpp"

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>

namespace ogi::form::generate {
namespace {

std::string contents(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The file as it should be: the text itself, or the present file with its generated block replaced.
std::string wanted(const output &out, const std::string &present) {
    if (!out.block) return out.text();
    const std::size_t begin_mark = present.find("@generated-begin"), end_mark = present.find("@generated-end");
    if (begin_mark == std::string::npos || end_mark == std::string::npos) return {};
    const std::size_t begin = present.find('\n', begin_mark) + 1, end = present.rfind('\n', end_mark) + 1;
    return present.substr(0, begin) + out.text() + present.substr(end);
}

} // namespace

int refresh(const output *outputs, std::size_t size, const origin &from, int argc, char **argv) {
    const bool check = argc > 1 && std::strcmp(argv[1], "--check") == 0;
    if (argc != (check ? 3 : 2)) {
        std::fprintf(stderr, "usage: %s [--check] ROOT\n", argv[0]);
        return 2;
    }
    const std::string root = argv[check ? 2 : 1];
    int stale = 0;
    for (const output *out = outputs; out != outputs + size; ++out) {
        const std::string path = root + "/" + out->path, present = contents(path), text = wanted(*out, present);
        if (text.empty()) {
            std::fprintf(stderr, "%s has no lines with @generated-begin and @generated-end\n", out->path);
            return 1;
        }
        if (present == text) continue;
        if (check) {
            std::fprintf(stderr, "%s does not follow from %s; refresh it with: cmake --build BUILD --target %s\n",
                         out->path, from.sources, from.target);
            stale = 1;
            continue;
        }
        std::ofstream file(path, std::ios::binary | std::ios::trunc);
        file << text;
        if (!file.flush()) {
            std::fprintf(stderr, "cannot write %s\n", path.c_str());
            return 1;
        }
        std::printf("wrote %s\n", out->path);
    }
    return stale;
}

} // namespace ogi::form::generate
