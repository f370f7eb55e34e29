// The ways in which a function can be misused, found from what its parameters are for.
#pragma once

#include "call.hpp"

#include <functional>

namespace misuse {

struct misuse_case {
    std::string what;
    std::function<void(call &)> spoil;
    expectation expected;
    std::function<std::string(call &)> check_after = nullptr; // a complaint about what came out, if any
};

std::vector<misuse_case> cases_of(const function &f);

} // namespace misuse
