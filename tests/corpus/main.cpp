// Measures the import of real reports: score_import [--all] [--cells FILE] [--markdown] [--check PAGE | --write PAGE]
// [CORPUS]. Ends with 1 where a cell is wrong or invented or two reports are read as one, or where PAGE is not what
// would be written; with 77 where the corpus is not there.
#include "corpus/told.hpp"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

using namespace ogi::tests;

namespace {

constexpr int skipped = 77;

struct settings {
    bool with_all = false, as_page = false;
    std::string cells_of, checked_page, written_page, corpus;
};

std::string default_corpus() {
    const char *shared = std::getenv("OGI_SHARED");
    return (shared ? shared : std::string(OGI_SOURCE_DIR) + "/../shared") + "/corpus";
}

/// Nothing for --help or a mistake.
bool take(settings &s, int argc, char **argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        std::string *value = word == "--cells"   ? &s.cells_of
                             : word == "--check" ? &s.checked_page
                             : word == "--write" ? &s.written_page
                                                 : nullptr;
        if (value && ++i == argc) return false;
        if (value)
            *value = argv[i];
        else if (word == "--all")
            s.with_all = true;
        else if (word == "--markdown")
            s.as_page = true;
        else if (word.empty() || word[0] == '-' || !s.corpus.empty())
            return false;
        else
            s.corpus = word;
    }
    if (s.corpus.empty()) s.corpus = default_corpus();
    return true;
}

int compare_page(const std::string &path, const std::vector<measured_file> &files) {
    for (const measured_file &m : files)
        if (m.is_skipped) {
            std::cout << "SKIPPED: " << m.file.name << " could not be measured (pdftotext is not there), so that "
                      << path << " is not compared\n";
            return skipped;
        }
    std::ifstream in(path, std::ios::binary);
    if (std::string(std::istreambuf_iterator<char>(in), {}) == as_page(files)) return 0;
    std::cerr << path << " is not what was measured; refresh it with: cmake --build BUILD --target "
              << "refresh_import_quality\n";
    return 1;
}

int write_page(const std::string &path, const std::vector<measured_file> &files) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out << as_page(files);
    if (out.flush()) return 0;
    std::cerr << "cannot write " << path << "\n";
    return 1;
}

} // namespace

int main(int argc, char **argv) {
    settings s;
    if (!take(s, argc, argv)) {
        std::cerr << "usage: score_import [--all] [--cells FILE] [--markdown] [--check PAGE | --write PAGE] [CORPUS]\n";
        return 2;
    }
    std::vector<measured_file> files;
    for (const corpus_file &file : corpus_files(s.corpus))
        if (file.name.find(s.cells_of) != std::string::npos) files.push_back(measure(file));
    if (files.empty()) {
        std::cout << "SKIPPED: " << s.corpus << "/" << s.cells_of
                  << " is not there; set OGI_SHARED to the folder that has the corpus\n";
        return skipped;
    }
    if (!s.checked_page.empty()) return compare_page(s.checked_page, files);
    if (!s.written_page.empty()) return write_page(s.written_page, files);
    if (s.as_page) {
        std::cout << as_page(files);
    } else if (!s.cells_of.empty()) {
        for (const measured_file &m : files)
            std::cout << cells_as_text(m);
    } else {
        std::cout << as_text(files, s.with_all);
    }
    for (const measured_file &m : files)
        if (!m.is_sound()) return 1;
    return 0;
}
