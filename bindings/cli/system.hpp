// What differs between systems: where the program starts, the terminal, files. One source file for each system.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace ogi_cli {

/// The program, defined in main.cpp and called by the main function of the system.
///   words  the command line without the name of the program, UTF-8.
int run(const std::vector<std::string> &words);

/// Whether standard output is a terminal that can show colours.
bool is_terminal();

/// Whether somebody sees standard error as it is written: a terminal that takes control sequences.
bool is_message_terminal();

/// A file for reading bytes as they are, or nothing, with the reason in errno.
std::FILE *open_to_read(const std::string &path);

/// How writing ended; the reason of a failure is in errno.
enum class written {
    whole,
    nowhere, ///< the place is not right: nothing was written
    broken,  ///< it failed on the way; what was there before is still there
};

written write_standard_output(std::string_view bytes);

/// Writes a file. A regular file is first written beside its place and then put there, with the permissions of what it
/// replaces.
written write_file(const std::string &path, std::string_view bytes);

} // namespace ogi_cli
