// A reading of a real report against its hand-checked truth, cell by cell.
#pragma once

#include <ogi/reading.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ogi::tests {

enum class verdict {
    right,    ///< the same state, and the same number, mark or text
    missed,   ///< printed in the document, and left absent or kept as text
    wrong,    ///< another number or another state than the document has
    invented, ///< something where the document has no such cell
    unknown,  ///< the document alone does not decide, and the reading does not either
    guessed   ///< the document alone does not decide; the likely value was taken, and the log calls it a guess
};
inline constexpr std::size_t verdict_count = 6;

struct scored_cell {
    std::size_t index = 0; ///< in the form
    tests::verdict verdict = verdict::right;
    std::string truth, reading; ///< in words, for people
};

/// Cells by verdict.
class counts {
public:
    std::size_t operator[](verdict v) const noexcept { return by_verdict_[static_cast<std::size_t>(v)]; }
    void add(verdict v, std::size_t n = 1) noexcept { by_verdict_[static_cast<std::size_t>(v)] += n; }
    counts &operator+=(const counts &other) noexcept {
        for (std::size_t i = 0; i < verdict_count; ++i)
            by_verdict_[i] += other.by_verdict_[i];
        return *this;
    }
    bool is_perfect() const noexcept {
        return (*this)[verdict::missed] + (*this)[verdict::wrong] + (*this)[verdict::invented] == 0;
    }

private:
    std::array<std::size_t, verdict_count> by_verdict_{};
};

/// Every cell that the document or the reading has. `truth` is a NAME.truth.tsv.
std::vector<scored_cell> score_of(const reading &r, std::string_view truth);
/// The same for a document that was refused: every cell it has is missed.
std::vector<scored_cell> score_of_refused(std::string_view truth);

} // namespace ogi::tests
