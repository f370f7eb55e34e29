#include "corpus/measured.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace ogi::tests {

measured_file measure(const corpus_file &file) {
    measured_file out;
    out.file = file;
    std::ifstream in(file.truth_path, std::ios::binary);
    const std::string truth{std::istreambuf_iterator<char>(in), {}};
    const std::optional<std::string> bytes = bytes_of(file);
    out.is_skipped = !bytes || (truth.empty() && !file.must_be_refused);
    if (out.is_skipped) return out;

    const result<reading> r = read(*bytes);
    if (r) {
        out.log = r->log;
        const auto &cells = r->report.cells();
        const auto is_number = [](const cell &c) { return c.is_number(); };
        out.is_mixed = file.must_be_refused && std::any_of(cells.begin(), cells.end(), is_number);
        if (!file.must_be_refused) out.cells = score_of(*r, truth);
    } else {
        out.refusal = r.error();
        out.cells = score_of_refused(truth);
    }
    for (const scored_cell &c : out.cells)
        out.totals.add(c.verdict);
    return out;
}

void group_total::add(const measured_file &m) {
    ++files;
    skipped += m.is_skipped ? 1 : 0;
    refused += m.is_refused() ? 1 : 0;
    cells += m.totals;
}

std::vector<group_total> totals_of(const std::vector<measured_file> &files) {
    std::vector<group_total> out;
    group_total all;
    all.group = "all";
    for (const measured_file &m : files) {
        if (out.empty() || out.back().group != m.file.group) out.push_back({m.file.group, 0, 0, 0, {}});
        out.back().add(m);
        all.add(m);
    }
    out.push_back(all);
    return out;
}

} // namespace ogi::tests
