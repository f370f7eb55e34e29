// What is known besides the reports that are checked.
#pragma once

#include "commands.hpp"

namespace ogi_cli {

/// A checker with what the files say; throws `failed` with the name of the file that is wrong.
checker_ptr checker_for(const check_settings &how, const settings &s);

} // namespace ogi_cli
