#include "document/odf_numbering.hpp"

#include "document/number_format.hpp"
#include "document/xml_part.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::uint32_t most_count = 1000000;

} // namespace

void odf_numbering::read(pugi::xml_node styles) {
    for (const pugi::xml_node n : styles.children()) {
        if (local_name(n) == "list-style") lists_[without_references(attribute(n, "name"))] = definition_of(n);
        if (local_name(n) == "outline-style") headings_ = definition_of(n);
    }
}

odf_numbering::definition odf_numbering::definition_of(pugi::xml_node style) {
    definition out{};
    for (const pugi::xml_node n : style.children()) {
        const std::uint32_t number = number_of(attribute(n, "level"), 1, odf_list_levels);
        list_level &l = out[std::max(number, 1U) - 1];
        const std::string_view name = local_name(n);
        l.is_bullet = name == "list-level-style-bullet" || name == "list-level-style-image";
        l.format = word_format_of(without_references(attribute(n, "num-format")));
        l.prefix = without_references(attribute(n, "num-prefix"));
        l.suffix = without_references(attribute(n, "num-suffix"));
        l.start = number_of(attribute(n, "start-value"), 1, most_count);
        l.shown_levels = number_of(attribute(n, "display-levels"), 1, odf_list_levels);
        const pugi::xml_node alignment =
            child_named(child_named(n, "list-level-properties"), "list-level-label-alignment");
        l.blank_behind = attribute(alignment, "label-followed-by") != "nothing";
    }
    return out;
}

odf_label odf_numbering::count(const definition &d, std::size_t level, list_counts &counts,
                               std::optional<std::uint32_t> start) {
    odf_label out;
    level = std::min(level, odf_list_levels - 1);
    auto &own = counts[level];
    own = start ? *start : own ? *own + 1 : d[level].start;
    std::fill(counts.begin() + static_cast<std::ptrdiff_t>(level) + 1, counts.end(), std::nullopt);
    const list_level &l = d[level];
    out.is_bullet = l.is_bullet;
    if (l.is_bullet || l.format.empty() || l.format == "none") return out;
    const std::size_t shown = std::min<std::size_t>(std::max(l.shown_levels, 1U), level + 1);
    std::string numbers;
    for (std::size_t i = level + 1 - shown; i <= level; ++i) {
        if (i < level && (d[i].format.empty() || d[i].format == "none")) continue;
        const std::uint32_t n = counts[i].value_or(d[i].start);
        const auto printed = number_in_format(n, d[i].format);
        out.known_format = out.known_format && printed;
        numbers += (numbers.empty() ? "" : ".") + (printed ? *printed : std::to_string(n));
    }
    out.text = l.prefix + numbers + l.suffix + (l.blank_behind ? " " : "");
    return out;
}

odf_label odf_numbering::next(std::string_view list_style, std::size_t level, list_counts &counts,
                              std::optional<std::uint32_t> start) const {
    const auto found = lists_.find(list_style);
    return found == lists_.end() ? odf_label() : count(found->second, level, counts, start);
}

odf_label odf_numbering::next_heading(std::size_t level) {
    return count(headings_, level, heading_counts_, std::nullopt);
}

} // namespace ogi
