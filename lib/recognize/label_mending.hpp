// Prints that are nearly a label of the form: brought to that label when it can be no other one.
#pragma once

#include "recognize/catalogue.hpp"
#include "recognize/label.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ogi {

/// The labels among which a print must be told, with how far it may be from each. A label of at least 5 characters may
/// have one character lost, added or changed, one of at least 10 two; less where another label is so near that the print
/// could come from that one: never more than what brings it closer to this label than to any other. Characters that
/// make another label of the same words (不, 未, 上, 下, 三, 1 …) are never lost, added or changed. A print of at least 8
/// characters may be a label that lost up to a third of its own, or one piece of a longer label.
class label_mender {
public:
    /// Sets whose labels may stand in the same place, and how many characters may differ at most, in a long label.
    label_mender(const std::vector<const label_set *> &sets, std::size_t most);

    /// Leaves a label that names a line of the form, or that cannot be told, as it is.
    void mend(printed_label &label) const;

    /// How many characters of a label may differ; for tests.
    std::size_t tolerance(std::string_view text) const;

private:
    struct line {
        std::string text;
        std::u32string characters;
        std::uint64_t signature = 0;                             // a bit for each character that it has
        std::vector<std::pair<std::size_t, std::int32_t>> names; // what it names: set and code
        std::size_t tolerance = 0;
    };

    const line *find(std::string_view text) const;
    const line *with_other_words(const std::string &text) const;
    const line *behind_number(std::string_view text) const;
    const line *among_added_words(std::string_view text) const;
    const line *spelt_otherwise(std::string_view text) const;
    const line *with_parts_lost(std::string_view text) const;
    static bool name_the_same(const line &a, const line &b);
    static bool has_characters_beside(const line &l, std::uint64_t signature, std::size_t most);
    void set_tolerances(std::size_t most);

    std::vector<line> lines_; // sorted by text
};

/// The labels of the tables, and the headings of the sections and aspects: these are worded freely, and two characters
/// make another heading (主动公开政府信息制度).
const label_mender &table_label_mender();
const label_mender &heading_mender();

} // namespace ogi
