// A short name for a finding that stays the same from run to run.
#pragma once

#include <ogi/check.hpp>

namespace ogi::checking {

/// "ogi1:" and the first 16 hex digits of SHA-256 over rule, instance, operand paths, organ and year, each ended by a
/// NUL byte. Prose, figures and the edition do not enter into it.
std::string fingerprint_of(const issue &i, const report &r);

} // namespace ogi::checking
