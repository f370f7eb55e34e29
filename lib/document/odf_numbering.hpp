// The numbers of lists and headings in OpenDocument, which a file does not store.
#pragma once

#include <pugixml.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ogi {

constexpr std::size_t odf_list_levels = 10;

/// How far a list has counted, by level; nothing where the level has not begun.
using list_counts = std::array<std::optional<std::uint32_t>, odf_list_levels>;

struct odf_label {
    std::string text{}; ///< with the blank behind it; empty: nothing is printed
    bool is_bullet = false;
    bool known_format = true;
};

class odf_numbering {
public:
    /// Takes the definitions below office:automatic-styles or office:styles.
    void read(pugi::xml_node styles);

    /// Counts the next item of a list, level from 0. `start`: what the item itself says it begins with.
    odf_label next(std::string_view list_style, std::size_t level, list_counts &counts,
                   std::optional<std::uint32_t> start) const;
    /// Counts the next heading, level from 0.
    odf_label next_heading(std::size_t level);

private:
    struct list_level {
        std::string format{}, prefix{}, suffix{};
        std::uint32_t start = 1, shown_levels = 1;
        bool is_bullet = false, blank_behind = true;
    };
    using definition = std::array<list_level, odf_list_levels>;
    static definition definition_of(pugi::xml_node style);
    static odf_label count(const definition &d, std::size_t level, list_counts &counts,
                           std::optional<std::uint32_t> start);

    std::map<std::string, definition, std::less<>> lists_;
    definition headings_{};
    list_counts heading_counts_{};
};

} // namespace ogi
