// Published reports as the hand-checked truth files of corpus/whole have them.
#pragma once

#include "shared_inputs.hpp"

#include <ogi/report.hpp>

#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace ogi::tests {

inline std::vector<std::string> fields_of(const std::string &line) {
    std::vector<std::string> out(1);
    for (char c : line)
        if (c == '\t')
            out.emplace_back();
        else
            out.back() += c;
    return out;
}

/// A report as its truth file has it: path, state, print, and the number where it is not the print.
inline report report_of(const std::string &truth) {
    report r;
    std::istringstream lines(truth);
    for (std::string line; std::getline(lines, line);) {
        const std::vector<std::string> f = fields_of(line);
        if (f[0] == "# edition") r.edition = f[1] == "2019" ? edition::fmt2019_trial : edition::fmt2021;
        const auto index = index_of_path(f[0]);
        if (!index || f.size() < 2) continue;
        if (f[1] == "blank") r[*index] = cell::blank();
        if (f[1] == "not_applicable" || f[1] == "text") r[*index] = cell::unread(f[2]);
        if (f[1] != "number") continue;
        const std::string &figure = f.size() > 3 && !f[3].empty() ? f[3] : f[2];
        const auto money = amount::parse_10k_yuan(figure);
        const bool is_money = static_cast<int>(type_at(*index)) >= static_cast<int>(cell_type::amount_10k_yuan);
        if (is_money && money) r[*index] = cell::number(*money);
        if (!is_money) r[*index] = cell::number(static_cast<std::int64_t>(std::stoll(figure)));
    }
    return r;
}

/// The report of a truth file, or nothing with a visible message.
inline std::optional<report> published_report(const std::string &name) {
    const std::string truth = shared_file("corpus/whole/" + name + ".truth.tsv");
    if (truth.empty()) return std::nullopt;
    return report_of(truth);
}

} // namespace ogi::tests
