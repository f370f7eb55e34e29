// corpus_findings SHARED: what checking finds in every published report of SHARED/corpus, as a table: each truth file, and
// each page of whole reports and of the seed as the library reads it.
#include "rules/truth_file.hpp"

#include <ogi/check.hpp>
#include <ogi/reading.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

using namespace ogi;

namespace {

const std::string truth_ending = ".truth.tsv";

bool ends_in(const std::string &name, const std::string &ending) {
    return name.size() >= ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0;
}

std::string contents(const std::filesystem::path &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

const char *word_for(verdict v) {
    return v == verdict::valid ? "valid" : v == verdict::invalid ? "invalid" : "undetermined";
}

const char *word_for(severity s) {
    return s == severity::error ? "error" : s == severity::warning ? "warning" : "note";
}

/// A failed instance: rule, place and the figures of its two sides.
std::string line_of(const issue &i) {
    std::string out = std::string(word_for(i.severity)) + " " + std::string(i.rule->id) + " " + i.instance;
    if (!i.expression_value.empty())
        out += "  " + i.expression_value;
    else if (!i.actual.empty())
        out += "  " + (i.expected.empty() ? "" : i.expected + " / ") + i.actual;
    return out;
}

struct totals {
    std::size_t reports = 0, refused = 0;
    std::map<std::string, std::size_t> failures; // by rule
    std::map<std::string, std::size_t> verdicts;
};

void print(const std::string &name, const report &r, totals &all) {
    const check_result c = check(r);
    ++all.reports;
    ++all.verdicts[word_for(c.verdict)];
    std::cout << name << "\t" << (r.edition == edition::fmt2019_trial ? "2019" : "2021") << "\t" << word_for(c.verdict)
              << "\t" << c.failures(severity::error) << " errors, " << c.failures(severity::warning) << " warnings, "
              << c.failures(severity::note) << " notes, " << c.counts.not_assessable << " not assessable\n";
    for (const issue &i : c.issues)
        if (i.outcome == outcome::fail) {
            std::cout << "\t" << line_of(i) << "\n";
            ++all.failures[std::string(i.rule->id)];
        }
}

void print_truths(const std::filesystem::path &folder, totals &all) {
    for (const char *part : {"seed", "text", "whole", "office"}) {
        std::vector<std::filesystem::path> files;
        for (const auto &file : std::filesystem::directory_iterator(folder / part))
            files.push_back(file.path());
        std::sort(files.begin(), files.end());
        for (const std::filesystem::path &file : files) {
            std::string name = file.filename().string();
            if (!ends_in(name, truth_ending)) continue;
            name.resize(name.size() - truth_ending.size());
            report r = tests::report_of(contents(file));
            if (const std::int32_t year = tests::year_in_name(name)) r.year = year;
            print(std::string(part) + "/" + name, r, all);
        }
    }
}

void print_read(const std::filesystem::path &folder, totals &all) {
    for (const char *part : {"seed", "whole"}) {
        std::vector<std::filesystem::path> files;
        for (const auto &file : std::filesystem::directory_iterator(folder / part))
            files.push_back(file.path());
        std::sort(files.begin(), files.end());
        for (const std::filesystem::path &file : files) {
            const std::string name = std::string(part) + "/" + file.filename().string();
            if (ends_in(name, ".tsv")) continue;
            const result<reading> got = read(contents(file));
            if (got) {
                print("read " + name, got->report, all);
            } else {
                std::cout << "read " << name << "\trefused: " << got.error().message.en << "\n";
                ++all.refused;
            }
        }
    }
}

void print(const totals &all) {
    std::cout << all.reports << " reports";
    for (const auto &[word, count] : all.verdicts)
        std::cout << ", " << count << " " << word;
    std::cout << "; " << all.refused << " files refused\n";
    for (const auto &[rule, count] : all.failures)
        std::cout << "  " << rule << " " << count << "\n";
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 2) {
        std::cerr << "usage: corpus_findings SHARED\n";
        return 2;
    }
    const std::filesystem::path folder = std::filesystem::path(argv[1]) / "corpus";
    if (!std::filesystem::is_directory(folder)) {
        std::cout << "SKIPPED: corpus_findings: the corpus is not there\n";
        return 0;
    }
    totals truths, readings;
    print_truths(folder, truths);
    print_read(folder, readings);
    std::cout << "\ntruth files: ";
    print(truths);
    std::cout << "files as read: ";
    print(readings);
    return truths.reports == 0;
}
