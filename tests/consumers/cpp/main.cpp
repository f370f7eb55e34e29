// Reads a report and checks it, miswrites a figure and checks again, and writes what came of it as JSON:
// example REPORT NEW.json
#include <ogi/ogi.hpp>

#include <cstddef>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <utility>

namespace {

/// What a call gave, or its reason as an exception with the sentence for a user.
template <class T> T value_of(ogi::result<T> result) {
    if (!result) throw std::runtime_error(result.error().describe(ogi::language::zh));
    return std::move(*result);
}

/// Says the verdict and the first finding.
void describe(const ogi::report &report) {
    static const char *const verdicts[] = {"通过", "不通过", "无法判定"};
    const ogi::check_result result = ogi::check(report);
    std::cout << report.organ << "，" << report.year.value_or(0) << "年：" << verdicts[static_cast<int>(result.verdict)]
              << "（核对" << result.counts.instances << "项，不符" << result.counts.fail << "项）\n";
    if (!result.issues.empty())
        std::cout << result.issues.front().label.zh << "：" << result.issues.front().message.zh << "\n";
}

/// Two digits change places, as they do when a table is copied by hand.
void miswrite(ogi::report &report) {
    ogi::cell &received = report.applications()(ogi::application_row::newly_received, ogi::applicant::natural_person);
    std::cout << "自然人新收申请：";
    if (received.is_number()) std::cout << received.value();
    received = ogi::cell::number(16);
    std::cout << "改为" << received.value() << "\n";
}

std::string read_file(const std::string &name) {
    std::ifstream file(name, std::ios::binary);
    std::string bytes;
    char chunk[4096];
    while (file.read(chunk, sizeof chunk) || file.gcount() > 0)
        bytes.append(chunk, static_cast<std::size_t>(file.gcount()));
    if (!file.eof()) throw std::runtime_error("无法读取文件：" + name);
    return bytes;
}

void write_file(const std::string &name, const std::string &bytes) {
    std::ofstream file(name, std::ios::binary);
    if (!(file << bytes).flush()) throw std::runtime_error("无法写入文件：" + name);
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 3) {
        std::cerr << "usage: " << argv[0] << " REPORT NEW.json\n";
        return 2;
    }
    try {
        ogi::report report = value_of(ogi::read(read_file(argv[1]))).report;
        describe(report);
        miswrite(report);
        describe(report);
        write_file(argv[2], value_of(ogi::write_json(report)));
        return 0;
    } catch (const std::exception &e) {
        std::cerr << e.what() << "\n";
        return 1;
    }
}
