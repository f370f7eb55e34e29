// Properties of characters and paragraphs in a Word binary file: those that decide what is text and what is a table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

/// What stands in a row: the edges of its cells from left to right in twentieths of a point, one more than cells.
struct word_row {
    struct cell {
        std::uint8_t across = 0; ///< how it is merged with those beside it: 0 not; else see merged_across
        bool from_above = false; ///< merged with the cell above
    };
    std::vector<std::int32_t> edges;
    std::vector<cell> cells;
};

struct word_paragraph {
    std::int32_t depth = 0;        ///< of tables around it
    bool ends_row = false;         ///< of the table around it
    bool ends_nested_cell = false; ///< its mark is a cell mark of a nested table
    std::optional<word_row> row{}; ///< of a mark that ends one
};

struct word_characters {
    bool deleted = false, hidden = false;
    bool struck = false, struck_twice = false;
    bool raised = false;      ///< over the line, as the mark of a footnote
    std::uint32_t symbol = 0; ///< the character of a font that stands for "(", 0: none
};

/// Properties by the offset of a character in the stream: a table of pages of 512 bytes ([MS-DOC] 2.8.5, 2.8.6), looked
/// at as they are needed.
class word_property_table {
public:
    enum class kind { characters, paragraphs };
    struct run {
        std::size_t begin = 0, end = 0; ///< offsets in the stream for which the properties hold
        std::string_view properties{};
    };

    word_property_table(kind what, std::string_view table, std::string_view stream)
        : what_(what), table_(table), stream_(stream) {}
    /// The properties at an offset; nothing when the table does not say.
    std::optional<run> at(std::size_t offset) const;

private:
    kind what_;
    std::string_view table_, stream_;
};

/// The properties that the descriptor of a piece names (Prm), as a list of their own.
std::string properties_of_piece(std::uint16_t modifier, const std::vector<std::string_view> &shared);

/// Applies a list of properties. `data` is the stream that long lists lie in.
void apply_properties(std::string_view properties, word_characters &to);
void apply_properties(std::string_view properties, std::string_view data, word_paragraph &to);

} // namespace ogi
