// Reading a report from a web page of some 70 KB, as an editor of portals writes it.
#include "bench/measure.hpp"
#include "report_page.hpp"

#include "document/html_reader.hpp"

namespace ogi::bench {
namespace {

void read_page(benchmark::State &state, const std::string &bytes) {
    for (auto _ : state) {
        const result<reading> r = read(bytes);
        expect(state, r.has_value() && r->medium == medium::html && r->report.cells().back().is_number());
    }
    count_bytes(state, bytes);
}

/// The tables alone, which is what the peer gives.
void read_tables(benchmark::State &state, const std::string &bytes) {
    for (auto _ : state)
        expect(state, read_html_document(bytes, {}).has_value());
    count_bytes(state, bytes);
}

} // namespace

const std::string &full_report_as_page() {
    static const std::string html = [] {
        tests::page_manner how;
        how.by = tests::page_manner::editor::ueditor;
        how.chrome = true;
        return tests::report_page(full_report().report, how).html();
    }();
    return html;
}

void add_html() {
    measure("html_read", "ogi", "full", [](auto &state) { read_page(state, full_report_as_page()); });
    measure("html_tables", "ogi", "full", [](auto &state) { read_tables(state, full_report_as_page()); });
}

} // namespace ogi::bench
