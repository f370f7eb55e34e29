// What the ways to check have in common.
#pragma once

#include "guard.hpp"

namespace ogi::c {

/// Checks a report, with what a caller asks for and what else is known. Fails when the options are wrong.
std::unique_ptr<ogi_result> checked(const reading &from, const ogi_check_options *options, check_options how);

} // namespace ogi::c
