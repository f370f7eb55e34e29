// What the library does with a report.
#include "bench/measure.hpp"
#include "bench/published_file.hpp"

#include <ogi/check.hpp>
#include <ogi/exchange.hpp>

namespace ogi::bench {
namespace {

using read_function = result<report> (*)(std::string_view, const limits &, cell_places *);

void read_alone(benchmark::State &state, read_function read, const std::string &bytes) {
    for (auto _ : state)
        expect(state, read(bytes, {}, nullptr).has_value());
    count_bytes(state, bytes);
}

void read_and_check(benchmark::State &state, read_function read, const std::string &bytes) {
    for (auto _ : state) {
        const result<report> r = read(bytes, {}, nullptr);
        expect(state, r.has_value() && check(*r).counts.instances != 0);
    }
    count_bytes(state, bytes);
}

void check_alone(benchmark::State &state, const report &r) {
    for (auto _ : state) {
        const check_result result = check(r);
        expect(state, result.counts.instances != 0);
    }
}

void write(benchmark::State &state, result<std::string> (*write)(const report &), const report &r) {
    std::size_t size = 0;
    for (auto _ : state) {
        const result<std::string> text = write(r);
        expect(state, text.has_value());
        size = text->size();
    }
    count_bytes(state, size);
}

void read_text(benchmark::State &state, const std::string &bytes) {
    for (auto _ : state) {
        const result<reading> r = read(bytes, medium::text);
        expect(state, r.has_value() && r->report.cells().back().is_number());
    }
    count_bytes(state, bytes);
}

} // namespace

void add_ours(const instance &one) {
    measure("json_read_check", "ogi", one.name, [&](auto &state) { read_and_check(state, read_json, one.json); });
    measure("xml_read_check", "ogi", one.name, [&](auto &state) { read_and_check(state, read_xml, one.xml); });
    measure("json_read", "ogi", one.name, [&](auto &state) { read_alone(state, read_json, one.json); });
    measure("xml_read", "ogi", one.name, [&](auto &state) { read_alone(state, read_xml, one.xml); });
    measure("check", "ogi", one.name, [&](auto &state) { check_alone(state, one.report); });
    measure("json_write", "ogi", one.name, [&](auto &state) { write(state, write_json, one.report); });
    measure("xml_write", "ogi", one.name, [&](auto &state) { write(state, write_xml, one.report); });
}

void add_text() {
    static const std::string sample = published_file("tests/samples/sample.txt");
    measure("text_read", "ogi", "full", [](auto &state) { read_text(state, full_report_as_text()); });
    measure("text_read", "ogi", "sample", [](auto &state) { read_text(state, sample); });
}

} // namespace ogi::bench
