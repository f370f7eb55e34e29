// Another program that does a part of the work. One source file for each system.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ogi_cli {

struct program_result {
    enum class ending {
        done,
        absent,    ///< there is no such program on PATH
        failed,    ///< it said that it could not: see `code`
        too_long,  ///< it took more time than it was given, and was ended
        too_large, ///< it wrote more than it may, and was ended
        broken,    ///< the system refused: see errno
    };
    ending how = ending::broken;
    int code = 0;
    std::string output{};
};

/// Runs a program that is found on PATH, without a shell, and gives it `input` as its standard input. What it says on
/// standard error is dropped. `most_bytes` bounds its output, `seconds` its time.
program_result run_program(const std::vector<std::string> &words, std::string_view input, std::uint64_t most_bytes,
                           int seconds);

} // namespace ogi_cli
