// Memory that runs out when a test says so. failing_memory.cpp replaces operator new and delete of the whole program; the
// dynamic linker gives the replacement to libogi_c too, which imports them. All memory of the library comes from there:
// Boost.JSON and the readers use the standard allocator. The nothrow forms are left alone, as their callers go on
// without the memory.
#pragma once

#include <cstddef>

struct allocations {
    bool watched = false;          // count what is alive
    bool spared = false;           // let none fail for now
    std::size_t made = 0;          // since the watch began
    long alive = 0;                // made less freed
    std::size_t first_to_fail = 0; // counted from 1; 0: none fails
    bool all_after_fail = false;
    bool failed = false;
};
extern allocations memory;
