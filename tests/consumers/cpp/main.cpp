// Reads a report, checks it and says what was found.
#include <ogi/ogi.hpp>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    std::ifstream file(argv[1], std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};

    const ogi::result<ogi::reading> read = ogi::read(bytes);
    if (!read) {
        std::fprintf(stderr, "%s\n", read.error().describe(ogi::language::en).c_str());
        return 1;
    }
    const ogi::report &report = read->report;
    const ogi::cell &received =
        report.applications()(ogi::application_row::newly_received, ogi::applicant::natural_person);
    const ogi::check_result result = ogi::check(report);

    static const char *const verdicts[] = {"valid", "invalid", "undetermined"};
    std::printf("%s, %d: %s, %d of %d failed; applications by natural persons: %lld\n", report.organ.c_str(),
                report.year.value_or(0), verdicts[static_cast<int>(result.verdict)],
                static_cast<int>(result.counts.fail), static_cast<int>(result.counts.instances),
                static_cast<long long>(received.value_if_any().value_or(-1)));
    return 0;
}
