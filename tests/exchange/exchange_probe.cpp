// Drives the readers and writers for schema_test.py and cmake/portability.sh.
//   exchange_probe write FOLDER COUNT   base.json, base.xml with every kind of member, and COUNT random reports in both forms
//   exchange_probe read FILE...         one line a file: its name, a tab, "ok" or the name of the error
//   exchange_probe digest FILE...       one line a file, then one for each of 200 random reports: its name and the SHA-256 of
//                                       the canonical JSON, the XML and the check result, or of why it is refused
#include <ogi/exchange.hpp>
#include <ogi/result_writers.hpp>

#include "random_report.hpp"
#include "rules/sha256.hpp"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>

using namespace ogi;

namespace {

const char *name_of(errc code) {
    switch (code) {
    case errc::argument: return "argument";
    case errc::syntax: return "syntax";
    case errc::encoding: return "encoding";
    case errc::structure: return "structure";
    case errc::budget: return "budget";
    case errc::unsupported: return "unsupported";
    case errc::not_a_report: return "not_a_report";
    case errc::out_of_memory: return "out_of_memory";
    case errc::internal: break;
    }
    return "internal";
}

report report_with_everything() {
    report r = tests::consistent_report(1);
    r.included_organs = {"示例市民政局办公室", "示例市救助管理站"};
    r.applications()(application_row::disclosed, applicant::total) = cell::number(22, "22（其中修订16件）");
    r.applications()(application_row::state_secret, applicant::total) = cell::not_applicable("/");
    r.applications()(application_row::not_held, applicant::total) = cell::blank();
    r.proactive_disclosure()(disclosure_row::administrative_fees, disclosure_measure::amount_10k_yuan) =
        cell::number(18871000, "18.8710");
    r.processing_fee.received_amount_yuan = cell::number(40050);
    r.extensions.push_back({form_table::proactive_disclosure,
                            "第二十条第（一）项",
                            "其他主动公开文件",
                            {{"本年制发件数", cell::number(3)}, {"现行有效件数", cell::unread("十二")}}});
    return r;
}

bool write_both(const std::string &stem, const report &r) {
    const auto put = [](const std::string &path, const std::string &text) {
        std::ofstream file(path, std::ios::binary | std::ios::trunc);
        file << text;
        return static_cast<bool>(file.flush());
    };
    return put(stem + ".json", write_json(r).value()) && put(stem + ".xml", write_xml(r).value());
}

bool ends_with(const std::string &text, const char *end) {
    const std::size_t size = std::strlen(end);
    return text.size() >= size && text.compare(text.size() - size, size, end) == 0;
}

std::string file_contents(const char *path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void print_digests(const std::string &name, const reading &source, std::string_view input) {
    check_options all;
    all.keep_passed = true;
    all.places = &source.places;
    const std::string result =
        write_result(check(source.report, all), head_of(source, input, name), result_format::json);
    std::printf("%s %s %s %s\n", name.c_str(), sha256_hex(write_json(source.report).value()).c_str(),
                sha256_hex(write_xml(source.report).value()).c_str(), sha256_hex(result).c_str());
}

void print_digests_of_file(const char *path) {
    const std::string input = file_contents(path);
    const result<reading> r = read(input);
    if (r) return print_digests(path, r.value(), input);
    const failure &why = r.error();
    std::printf("%s %s %s\n", path, name_of(why.code),
                sha256_hex(why.describe(language::zh) + why.describe(language::en)).c_str());
}

} // namespace

int main(int argc, char **argv) {
    if (argc == 4 && std::strcmp(argv[1], "write") == 0) {
        const std::string folder = argv[2];
        if (!write_both(folder + "/base", report_with_everything())) return 1;
        for (int i = 0; i < std::atoi(argv[3]); ++i)
            if (!write_both(folder + "/random" + std::to_string(i),
                            tests::random_report(static_cast<std::uint64_t>(i))))
                return 1;
        return 0;
    }
    if (argc > 2 && std::strcmp(argv[1], "digest") == 0) {
        for (int i = 2; i < argc; ++i)
            print_digests_of_file(argv[i]);
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            reading source;
            source.report = tests::random_report(seed);
            print_digests("random" + std::to_string(seed), source, {});
        }
        return 0;
    }
    if (argc < 3 || std::strcmp(argv[1], "read") != 0) return 2;
    for (int i = 2; i < argc; ++i) {
        const std::string text = file_contents(argv[i]);
        const result<report> r = ends_with(argv[i], ".xml") ? read_xml(text) : read_json(text);
        std::printf("%s\t%s\n", argv[i], r ? "ok" : name_of(r.error().code));
    }
    return 0;
}
