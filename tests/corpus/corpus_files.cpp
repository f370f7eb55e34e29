#include "corpus/corpus_files.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <tuple>

namespace ogi::tests {
namespace {

namespace fs = std::filesystem;

struct ending_group {
    const char *ending, *group;
};

// The first that fits.
constexpr ending_group groups[] = {{".two_reports.txt", "two reports in one"},
                                   {".raw.tables.txt", "text from PDF, order lost"},
                                   {".txt", "text"},
                                   {".md", "Markdown"},
                                   {".html", "HTML"},
                                   {".docx", "docx"},
                                   {".doc", "doc"},
                                   {".odt", "odt"},
                                   {".xlsx", "xlsx"},
                                   {".pdf", "PDF"}};

bool ends_with(const std::string &text, const std::string &ending) {
    return text.size() >= ending.size() && text.compare(text.size() - ending.size(), ending.size(), ending) == 0;
}

std::size_t group_of(const std::string &name) {
    const auto fits = [&name](const ending_group &g) { return ends_with(name, g.ending); };
    return static_cast<std::size_t>(std::find_if(std::begin(groups), std::end(groups), fits) - groups);
}

/// Excerpts, and the report that was the first input, are told apart from whole reports in text.
std::string group_name(const std::string &folder, std::size_t group) {
    const std::string name = groups[group].group;
    if (name != "text") return name;
    return folder == "seed" ? "text, the first report" : folder == "text" ? "text, excerpts" : "text, whole reports";
}

std::string quoted(const std::string &path) {
    std::string out = "'";
    for (char c : path)
        out += c == '\'' ? "'\\''" : std::string(1, c);
    return out + "'";
}

/// What a program prints; nothing where it cannot be started.
std::optional<std::string> output_of(const std::string &command) {
    FILE *pipe = ::popen(command.c_str(), "r");
    if (!pipe) return std::nullopt;
    std::string out;
    std::array<char, 65536> block{};
    for (std::size_t n = 0; (n = std::fread(block.data(), 1, block.size(), pipe)) != 0;)
        out.append(block.data(), n);
    if (::pclose(pipe) != 0) return std::nullopt;
    return out;
}

} // namespace

std::vector<corpus_file> corpus_files(const std::string &corpus) {
    std::vector<std::tuple<std::size_t, std::string, corpus_file>> found;
    for (const std::string folder : {"seed", "text", "whole", "office"}) {
        std::error_code absent;
        for (const auto &entry : fs::directory_iterator(fs::path(corpus) / folder, absent)) {
            const std::string name = entry.path().filename().string();
            const std::size_t group = group_of(name);
            if (group == std::size(groups)) continue;
            corpus_file f;
            f.name.append(folder).append("/").append(name);
            f.group = group_name(folder, group);
            f.path = entry.path().string();
            f.must_be_refused = group == 0;
            f.may_be_refused = group == 1;
            f.truth_path = (entry.path().parent_path() / (name.substr(0, name.find('.')) + ".truth.tsv")).string();
            found.emplace_back(group, f.group, std::move(f));
        }
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return std::tie(std::get<0>(a), std::get<1>(a), std::get<2>(a).name) <
               std::tie(std::get<0>(b), std::get<1>(b), std::get<2>(b).name);
    });
    std::vector<corpus_file> out;
    for (auto &f : found)
        out.push_back(std::move(std::get<2>(f)));
    return out;
}

std::optional<std::string> bytes_of(const corpus_file &file) {
    if (file.group == "PDF") return output_of("pdftotext -bbox-layout " + quoted(file.path) + " - 2>/dev/null");
    std::ifstream in(file.path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

} // namespace ogi::tests
