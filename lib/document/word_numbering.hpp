// The numbers of automatically numbered paragraphs in WordprocessingML, which a file does not store.
#pragma once

#include "document/archive.hpp"

#include <pugixml.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ogi {

constexpr std::size_t list_levels = 9;

/// Which list and level a paragraph belongs to; list 0: none.
struct list_place {
    std::string list{};
    std::uint32_t level = 0;
};

/// What is printed before a numbered paragraph.
struct printed_number {
    std::string text{};       ///< with the blank behind it; empty: nothing
    bool is_bullet = false;   ///< a sign of a bulleted list
    bool known_format = true; ///< else it is written as a decimal number
};

/// What the properties of a text (w:rPr) say of its look, where it decides how the text is read.
struct word_look {
    std::optional<bool> hidden{}, struck{}, raised{};
};
word_look look_of(pugi::xml_node properties);
/// The first look, and what it leaves open as in the second.
word_look over(const word_look &first, const word_look &second);

/// The definitions of lists and styles, and how far each list has counted.
class word_numbering {
public:
    /// Reads the parts of definitions; an empty name is one that the document does not have.
    std::optional<failure> load(archive &parts, const std::string &numbering_part, const std::string &styles_part,
                                const limits &budget);

    /// The list of a paragraph by its own properties (w:numPr, which may be empty) and its style.
    list_place place_of(pugi::xml_node own_numbering, std::string_view style);
    /// Counts the next paragraph at a place.
    printed_number next(const list_place &place);
    /// What a style, and those that it is based on, say of the look of its text.
    word_look look_of(std::string_view style) const;

private:
    struct list_level {
        std::uint32_t start = 1, restarts_behind = list_levels; // by default behind every higher level
        std::string format = "decimal", text{}, style{};
        bool plain_digits = false, blank_behind = true;
    };
    struct definition {
        std::array<list_level, list_levels> levels{};
        std::string link{}, linked_as{}; // names of a style of lists
        std::array<std::optional<std::uint32_t>, list_levels> counts{};
    };
    struct list {
        std::string definition{};
        std::map<std::size_t, list_level> overrides{};
        std::map<std::size_t, std::uint32_t> starts{}; // until they are used
    };
    struct style {
        std::string based_on{}, list{};
        std::optional<std::uint32_t> level{};
        word_look look{};
    };

    void read_numbering(pugi::xml_node root);
    void read_styles(pugi::xml_node root);
    static void read_level(pugi::xml_node element, list_level &out);
    definition *definition_of(const std::string &list);

    std::map<std::string, definition, std::less<>> definitions_;
    std::map<std::string, list, std::less<>> lists_;
    std::map<std::string, style, std::less<>> styles_;
};

} // namespace ogi
