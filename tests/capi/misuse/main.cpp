// The matrix of misuse: every function of ogi.h, every parameter, every misuse that its type allows; and every function
// with every allocation of it failing. What there is to call is derived from the header (generate.py).
//
//     test_capi_misuse misuse         a defined error, and nothing changed
//     test_capi_misuse allocations    OGI_E_NOMEM, nothing changed and nothing leaked
#include "../failing_memory.hpp"
#include "cases.hpp"

#include <cstdio>
#include <cstring>

using namespace misuse;

namespace {

int failures = 0;

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

} // namespace

int main(int count, char **arguments) {
    const bool misuses = count == 2 && std::strcmp(arguments[1], "misuse") == 0;
    if (count != 2 || (!misuses && std::strcmp(arguments[1], "allocations") != 0)) {
        std::fprintf(stderr, "usage: %s misuse | allocations\n", arguments[0]);
        return 2;
    }
    for (const handle_kind *kind : handle_kinds())
        kind->destroy(kind->make());
    std::size_t all = 0;
    for (const function &f : functions()) {
        const std::size_t tried = misuses ? misuse_of(f) : allocations_of(f);
        std::printf("%5zu %s\n", tried, f.name);
        all += tried;
    }
    std::printf("%zu functions, %zu %s, %d failures\n", functions().size(), all,
                misuses ? "cases, each with and without an error variable" : "failing allocations", failures);
    return failures == 0 ? 0 : 1;
}
