// The files of the corpus, read and scored.
#pragma once

#include "corpus/corpus_files.hpp"
#include "corpus/score.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ogi::tests {

struct measured_file {
    corpus_file file;
    bool is_skipped = false;        ///< a PDF file without pdftotext, or a file without a truth
    std::optional<failure> refusal; ///< why it was refused
    std::vector<scored_cell> cells;
    counts totals;
    std::vector<log_entry> log; ///< of the reading
    bool is_mixed = false;      ///< figures were taken from a file that holds two reports

    bool is_refused() const noexcept { return refusal.has_value(); }
    /// Nothing false was read.
    bool is_sound() const noexcept {
        return !is_mixed && totals[verdict::wrong] == 0 && totals[verdict::invented] == 0;
    }
    bool is_perfect() const noexcept { return is_sound() && totals.is_perfect(); }
};

measured_file measure(const corpus_file &file);

/// The files of one kind together.
struct group_total {
    std::string group;
    std::size_t files = 0, skipped = 0, refused = 0;
    counts cells;

    void add(const measured_file &m);
};

/// By group, in the order of the files, and at the end all together.
std::vector<group_total> totals_of(const std::vector<measured_file> &files);

} // namespace ogi::tests
