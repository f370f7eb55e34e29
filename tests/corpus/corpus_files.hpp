// The real reports outside the project: shared/corpus.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ogi::tests {

struct corpus_file {
    std::string name;  ///< below the corpus folder
    std::string group; ///< the kind of document, for the totals
    std::string path, truth_path;
    bool must_be_refused = false; ///< holds two reports
    bool may_be_refused = false;  ///< the order of its cells is lost
};

/// In the order of the groups, then by name. Empty where the folder is absent.
std::vector<corpus_file> corpus_files(const std::string &corpus);

/// The bytes that ogi::read is given: the file itself, or the layout of a PDF file. Nothing where pdftotext is absent.
std::optional<std::string> bytes_of(const corpus_file &file);

} // namespace ogi::tests
