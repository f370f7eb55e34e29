// What was measured, in words.
#pragma once

#include "corpus/measured.hpp"

#include <string>
#include <vector>

namespace ogi::tests {

/// For the terminal: files that are not read completely, or all of them; then the totals.
std::string as_text(const std::vector<measured_file> &files, bool with_all);
/// Every cell that is not right, with its truth and its reading, and the log.
std::string cells_as_text(const measured_file &file);
/// docs/import-quality.md. Holds names of files and counts, and nothing of what the reports say.
std::string as_page(const std::vector<measured_file> &files);

} // namespace ogi::tests
