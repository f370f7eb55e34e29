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
    bool block = false; // only what stands between the lines with @generated-begin and @generated-end
};

constexpr output outputs[] = {
    {"include/ogi/form_codes.hpp", ogi::form::generate::cpp_codes},
    {"capi/include/ogi.h", ogi::form::generate::c_codes, true},
    {"bindings/python/ogi/_codes.py", ogi::form::generate::python_codes},
    {"docs/schema/ogi-report.schema.json", ogi::form::generate::json_schema},
    {"docs/schema/ogi-report.xsd", ogi::form::generate::xsd},
    {"docs/reference/cells.zh.md", ogi::form::generate::cells_zh},
    {"docs/reference/cells.en.md", ogi::form::generate::cells_en},
};

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

int main(int argc, char **argv) {
    const bool check = argc > 1 && std::strcmp(argv[1], "--check") == 0;
    if (argc != (check ? 3 : 2)) {
        std::fputs("usage: ogi_generate [--check] ROOT\n", stderr);
        return 2;
    }
    const std::string root = argv[check ? 2 : 1];
    int stale = 0;
    for (const output &out : outputs) {
        const std::string path = root + "/" + out.path, present = contents(path), text = wanted(out, present);
        if (text.empty()) {
            std::fprintf(stderr, "%s has no lines with @generated-begin and @generated-end\n", out.path);
            return 1;
        }
        if (present == text) continue;
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
