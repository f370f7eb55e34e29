// How a measurement is registered: its name is job/library/instance, which report_medians.py takes apart again.
#pragma once

#include "bench/instances.hpp"

#include <benchmark/benchmark.h>

#include <string>

namespace ogi::bench {

/// Registers a measurement of one job by one library. What `run` refers to outlives the measurement.
template <class Run>
void measure(const std::string &job, const std::string &library, const std::string &instance, Run run) {
    benchmark::RegisterBenchmark((job + "/" + library + "/" + instance).c_str(), run);
}

/// A measurement of work that was not done is worth nothing: it is reported as failed.
inline void expect(benchmark::State &state, bool done) {
    if (!done) state.SkipWithError("the work was not done");
    benchmark::DoNotOptimize(done);
}

inline void count_bytes(benchmark::State &state, std::size_t bytes) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes));
}
inline void count_bytes(benchmark::State &state, const std::string &bytes) {
    count_bytes(state, bytes.size());
}

void add_ours(const instance &one);
void add_localise(const instance &one);
void add_facts(const instance &one);
void add_text();
void add_html();
void add_office();
void add_json_peers(const instance &one);
void add_xml_peers(const instance &one);

} // namespace ogi::bench
