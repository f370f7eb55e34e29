// ogi_generate [--check] ROOT: writes the files that follow from the form table below ROOT, or says which ones differ.
#include "form/generate/outputs.hpp"

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>

namespace {

struct output {
    const char *path;
    std::string (*text)();
};

constexpr output outputs[] = {
    {"include/ogi/form_codes.hpp", ogi::form::generate::cpp_codes},
};

std::string contents(const std::string &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace

int main(int argc, char **argv) {
    const bool check = argc > 1 && std::strcmp(argv[1], "--check") == 0;
    if (argc != (check ? 3 : 2)) {
        std::fputs("usage: ogi_generate [--check] ROOT\n", stderr);
        return 2;
    }
    const std::string root = argv[check ? 2 : 1];
    int stale = 0;
    for (const output &out : outputs) {
        const std::string path = root + "/" + out.path, text = out.text();
        if (contents(path) == text) continue;
        if (check) {
            std::fprintf(
                stderr,
                "%s does not follow from lib/form/*.def; refresh it with: cmake --build BUILD --target generate\n",
                out.path);
            stale = 1;
            continue;
        }
        std::ofstream file(path, std::ios::binary | std::ios::trunc);
        file << text;
        if (!file.flush()) {
            std::fprintf(stderr, "cannot write %s\n", path.c_str());
            return 1;
        }
        std::printf("wrote %s\n", out.path);
    }
    return stale;
}
