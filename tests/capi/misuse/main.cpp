// The matrix of misuse: every function of ogi.h, every parameter, every misuse that its type allows; and every function
// with every allocation of it failing. What there is to call is derived from the header (generate.py).
//
//     test_capi_misuse misuse         a defined error, and nothing changed
//     test_capi_misuse allocations    OGI_E_NOMEM, nothing changed and nothing leaked
//     test_capi_misuse threads        right calls in eight threads: readers on the same handles, writers on their own
//
// With the name of a function behind it, only that one is tried, and each case is told before it: it may crash.
#include "../failing_memory.hpp"
#include "cases.hpp"

#include <array>
#include <atomic>
#include <cstdio>
#include <functional>
#include <map>
#include <thread>

using namespace misuse;

namespace {

int failures = 0;
std::string only; // this function, loudly; all when empty

void report(const function &f, const std::string &what, const std::string &complaint) {
    if (complaint.empty()) return;
    ++failures;
    std::printf("FAILED %s, %s: %s\n", f.name, what.c_str(), complaint.c_str());
}

/// Makes one call, with or without an error variable, and looks for what is wrong or leaks.
void try_case(const function &f, const misuse_case &m, bool with_error) {
    memory = {};
    memory.watched = true;
    std::string found;
    if (!only.empty()) std::printf("%s%s\n", m.what.c_str(), with_error ? "" : " (no error variable)");
    {
        call c(f);
        for (std::size_t i = 0; i < f.parameters.size(); ++i)
            if (f.parameters[i].what == role::error && !with_error) c.argument(i) = 0;
        m.spoil(c);
        c.make();
        found = c.complaint(m.expected);
        if (found.empty() && m.check_after && c.was_done()) found = m.check_after(c);
    }
    const long alive = found.empty() ? memory.alive : 0;
    memory.watched = false;
    if (alive != 0) found = std::to_string(alive) + " allocations were not freed";
    report(f, m.what + (with_error ? "" : " (no error variable)"), found);
}

const misuse_case right = {"right arguments", [](call &) {}, expectation::done()};

std::size_t misuse_of(const function &f) {
    const bool has_error = !f.parameters.empty() && f.parameters.back().what == role::error;
    {
        call first(f);
        first.make();
    } // what the library builds at first use is built now
    std::vector<misuse_case> cases = cases_of(f);
    try_case(f, right, true);
    if (has_error) try_case(f, right, false);
    for (const misuse_case &m : cases) {
        try_case(f, m, true);
        if (has_error) try_case(f, m, false);
    }
    return cases.size();
}

/// One call in which an allocation fails; whether one did.
bool try_allocation(const function &f, std::size_t first_to_fail, bool all_after) {
    memory = {};
    memory.watched = memory.spared = true;
    std::string found;
    bool failed = false;
    {
        call c(f);
        memory.made = 0;
        memory.first_to_fail = first_to_fail;
        memory.all_after_fail = all_after;
        c.make();
        failed = memory.failed;
        found = c.complaint(failed ? expectation::refused(OGI_E_NOMEM) : expectation::done());
    }
    const long alive = found.empty() ? memory.alive : 0;
    memory.watched = false;
    if (alive != 0) found = std::to_string(alive) + " allocations were not freed";
    report(f, "allocation " + std::to_string(first_to_fail) + (all_after ? " and all after it fail" : " fails"), found);
    return failed;
}

std::size_t allocations_of(const function &f) {
    {
        call first(f);
        first.make();
    }
    const int failures_before = failures; // a function that survives one failure badly is not tried on
    std::size_t tried = 0;
    for (const bool all_after : {false, true})
        for (std::size_t n = 1; try_allocation(f, n, all_after) && failures == failures_before; ++n)
            ++tried;
    return tried;
}

/// Every function once, from `first` on and around. What changes a handle does that to one of its own.
std::size_t failures_of_round(std::size_t first, const shared_handles &shared) {
    std::size_t failed = 0;
    for (std::size_t i = 0; i < functions().size(); ++i) {
        const function &f = functions()[(first + i) % functions().size()];
        call c(f, f.changes_its_handle || f.ends_its_handle ? nullptr : &shared);
        c.make();
        failed += !c.complaint(expectation::done()).empty();
    }
    return failed;
}

std::size_t in_threads() {
    constexpr std::size_t rounds = 5;
    shared_handles shared;
    for (const handle_kind *kind : handle_kinds())
        shared[kind] = std::make_unique<owned_handle>(*kind);
    std::atomic<bool> go{false};
    std::atomic<std::size_t> failed{0};
    std::array<std::thread, 8> threads;
    for (std::size_t t = 0; t < threads.size(); ++t)
        threads[t] = std::thread([&, t] {
            while (!go)
                std::this_thread::yield();
            for (std::size_t round = 0; round < rounds; ++round)
                failed += failures_of_round(t * functions().size() / threads.size(), shared);
        });
    go = true;
    for (std::thread &t : threads)
        t.join();
    for (const auto &[kind, handle] : shared)
        failed += !handle->is_as_before();
    failures += static_cast<int>(failed);
    return threads.size() * rounds * functions().size();
}

/// Does it for each function; how often it was done.
std::size_t for_each_function(const std::function<std::size_t(const function &)> &work) {
    std::size_t all = 0;
    for (const function &f : functions()) {
        if (!only.empty() && only != f.name) continue;
        const std::size_t tried = work(f);
        std::printf("%5zu %s\n", tried, f.name);
        all += tried;
    }
    return all;
}

} // namespace

int main(int count, char **arguments) {
    const std::map<std::string, std::function<std::size_t()>> modes = {
        {"misuse", [] { return for_each_function(misuse_of); }},
        {"allocations", [] { return for_each_function(allocations_of); }},
        {"threads", in_threads},
    };
    const auto mode = modes.find(count >= 2 ? arguments[1] : "");
    if (mode == modes.end() || count > 3) {
        std::fprintf(stderr, "usage: %s misuse|allocations|threads [FUNCTION]\n", arguments[0]);
        return 2;
    }
    if (count == 3) only = arguments[2];
    std::setvbuf(stdout, nullptr, _IONBF, 0); // a crash must not swallow what was told before it
    // What is built at first use is built now.
    for (const handle_kind *kind : handle_kinds())
        kind->destroy(kind->make());
    const std::size_t all = mode->second();
    std::printf("%zu functions, %zu cases of %s, %d failures\n", functions().size(), all, arguments[1], failures);
    return failures == 0 ? 0 : 1;
}
