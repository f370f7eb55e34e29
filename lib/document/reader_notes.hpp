// What the readers of office documents repair or leave out: each rule is said once for a part, with how often and where
// first.
#pragma once

#include "document/document.hpp"
#include "document/place_counter.hpp"
#include "model/import_rules.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace ogi {

class reader_notes {
public:
    void count(import_rule what, std::uint32_t part, std::size_t offset) { count_as(what, part, offset, {}, {}); }
    /// The same, with what was printed or stored and what was taken for it, kept for the first.
    void count_as(import_rule what, std::uint32_t part, std::size_t offset, std::string before, std::string after);

    /// Those of one part become notes of the document, in the order in which they were met, and are forgotten.
    void hand_over(document &d, std::uint32_t part, place_counter &places);

private:
    struct tally {
        import_rule rule;
        std::size_t count, offset;
        std::uint32_t part;
        std::string before, after;
    };
    std::vector<tally> tallies_;
};

} // namespace ogi
