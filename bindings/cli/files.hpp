// Files in and out. A file is written whole or not at all.
#pragma once

#include "library.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ogi_cli {

/// How a path is called in messages: "-" is standard input.
std::string name_of_input(const std::string &path, const settings &s);

/// The bytes of a file, or of standard input for "-". No more than one byte beyond the limit is read: the library then
/// says that the input is too large.
std::string read_input(const std::string &path, std::uint64_t limit, const settings &s);

/// Writes a file, or standard output for "-". A regular file is first written beside its place and then put there, so
/// that it is never half written and a failure leaves what was there.
void write_output(const std::string &path, std::string_view bytes, const settings &s);

/// Texts for one output. Several JSON texts become an array; other texts are set apart by an empty line.
std::string joined(const std::vector<std::string> &texts, bool several, ogi_format format);

} // namespace ogi_cli
