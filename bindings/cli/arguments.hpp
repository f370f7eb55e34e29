// What the user typed.
#pragma once

#include "commands.hpp"

#include <functional>

namespace ogi_cli {

/// A command with everything it needs, ready to run.
struct command {
    settings general;
    std::function<exit_code(const settings &)> run;
};

/// Reads the words of the command line. Help, the version and usage errors are thrown as `failed`, with the text to print.
command parse(const std::vector<std::string> &words, bool terminal);

} // namespace ogi_cli
