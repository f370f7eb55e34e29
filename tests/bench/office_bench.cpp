// Reading a report from the office files of tests/document/files, of which other programs take the tables.
#include "bench/measure.hpp"
#include "bench/published_file.hpp"

#include <ogi/reading.hpp>

namespace ogi::bench {
namespace {

void read_file(benchmark::State &state, const std::string &bytes) {
    for (auto _ : state) {
        const result<reading> r = read(bytes);
        expect(state, r.has_value() && r->report.cells().back().is_number());
    }
    count_bytes(state, bytes);
}

void add(const char *job, const char *path) {
    measure(job, "ogi", "sample", [bytes = published_file(path)](auto &state) { read_file(state, bytes); });
}

} // namespace

void add_office() {
    add("docx_read", "tests/document/files/libreoffice.docx");
    add("xlsx_read", "tests/document/files/libreoffice.xlsx");
    add("odt_read", "tests/document/files/libreoffice.odt");
    add("ods_read", "tests/document/files/libreoffice.ods");
}

} // namespace ogi::bench
