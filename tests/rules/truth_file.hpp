// The hand-checked truth files of the corpus.
#pragma once

#include <ogi/report.hpp>

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

/// The year that the name of a file of the corpus has in it, or 0.
inline std::int32_t year_in_name(const std::string &name) {
    const std::size_t at = name.find("_20");
    return at == std::string::npos ? 0 : static_cast<std::int32_t>(std::stoi(name.substr(at + 1, 4)));
}

} // namespace ogi::tests
