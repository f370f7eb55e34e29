#include "document/word_numbering.hpp"

#include "document/number_format.hpp"
#include "document/xml_part.hpp"

#include <utility>

namespace ogi {
namespace {

constexpr int most_styles_deep = 16;
constexpr std::uint32_t most_count = 1000000;

std::string value(pugi::xml_node parent, std::string_view name) {
    return without_references(attribute(child_named(parent, name), "val"));
}

std::optional<failure> parse_part(archive &parts, const std::string &name, const limits &budget, xml_part &out,
                                  std::string &bytes) {
    result<std::string> read = parts.read(name);
    if (!read) return read.error();
    bytes = std::move(*read);
    return out.parse(name, bytes, budget, blank_texts::alone);
}

/// Signs of symbol fonts lie in the private use area, U+E000 to U+F8FF.
bool has_private_use(std::string_view text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]), next = static_cast<unsigned char>(text[i + 1]);
        if (lead == 0xEE || (lead == 0xEF && next < 0xA4)) return true;
    }
    return false;
}

} // namespace

word_look look_of(pugi::xml_node properties) {
    const auto [hidden, struck, struck_twice, place] =
        children_named(properties, {"vanish", "strike", "dstrike", "vertAlign"});
    word_look out;
    if (hidden) out.hidden = is_on(hidden);
    if (struck || struck_twice) out.struck = is_on(struck) || is_on(struck_twice);
    if (place) out.raised = attribute(place, "val") == "superscript";
    return out;
}

word_look over(const word_look &first, const word_look &second) {
    const auto either = [](const std::optional<bool> &a, const std::optional<bool> &b) { return a ? a : b; };
    return {either(first.hidden, second.hidden), either(first.struck, second.struck),
            either(first.raised, second.raised)};
}

std::optional<failure> word_numbering::load(archive &parts, const std::string &numbering_part,
                                            const std::string &styles_part, const limits &budget) {
    std::string bytes;
    if (!numbering_part.empty()) {
        xml_part part;
        if (auto failed = parse_part(parts, numbering_part, budget, part, bytes)) return failed;
        read_numbering(part.root());
    }
    if (!styles_part.empty()) {
        xml_part part;
        if (auto failed = parse_part(parts, styles_part, budget, part, bytes)) return failed;
        read_styles(part.root());
    }
    return std::nullopt;
}

void word_numbering::read_level(pugi::xml_node element, list_level &out) {
    out.start = number_of(attribute(child_named(element, "start"), "val"), 0, most_count);
    // Formats of later versions of Word stand in an alternative beside the one that is the same everywhere.
    pugi::xml_node format = child_named(element, "numFmt");
    if (!format) format = child_named(child_named(child_named(element, "AlternateContent"), "Fallback"), "numFmt");
    if (format) out.format = without_references(attribute(format, "val"));
    out.text = value(element, "lvlText");
    out.style = value(element, "pStyle");
    out.plain_digits = is_on(child_named(element, "isLgl"));
    out.blank_behind = value(element, "suff") != "nothing";
    if (const pugi::xml_node restart = child_named(element, "lvlRestart"))
        out.restarts_behind = number_of(attribute(restart, "val"), list_levels, list_levels);
}

void word_numbering::read_numbering(pugi::xml_node root) {
    for (const pugi::xml_node n : root.children()) {
        const std::string_view name = local_name(n);
        if (name == "abstractNum") {
            definition &d = definitions_[without_references(attribute(n, "abstractNumId"))];
            d.link = value(n, "numStyleLink");
            d.linked_as = value(n, "styleLink");
            for (const pugi::xml_node l : n.children())
                if (local_name(l) == "lvl")
                    read_level(l, d.levels[number_of(attribute(l, "ilvl"), 0, list_levels - 1)]);
        } else if (name == "num") {
            list &l = lists_[without_references(attribute(n, "numId"))];
            l.definition = value(n, "abstractNumId");
            for (const pugi::xml_node o : n.children()) {
                if (local_name(o) != "lvlOverride") continue;
                const std::size_t at = number_of(attribute(o, "ilvl"), 0, list_levels - 1);
                if (const pugi::xml_node own = child_named(o, "lvl")) read_level(own, l.overrides[at]);
                if (const pugi::xml_node start = child_named(o, "startOverride"))
                    l.starts[at] = number_of(attribute(start, "val"), 0, most_count);
            }
        }
    }
}

void word_numbering::read_styles(pugi::xml_node root) {
    for (const pugi::xml_node n : root.children()) {
        if (local_name(n) != "style") continue;
        style &s = styles_[without_references(attribute(n, "styleId"))];
        s.based_on = value(n, "basedOn");
        const pugi::xml_node numbering = child_named(child_named(n, "pPr"), "numPr");
        s.list = value(numbering, "numId");
        if (const pugi::xml_node level = child_named(numbering, "ilvl"))
            s.level = number_of(attribute(level, "val"), 0, list_levels - 1);
        s.look = ogi::look_of(child_named(n, "rPr"));
    }
}

word_look word_numbering::look_of(std::string_view name) const {
    word_look out;
    for (int i = 0; i < most_styles_deep; ++i) {
        const auto s = styles_.find(name);
        if (s == styles_.end()) break;
        out = over(out, s->second.look);
        name = s->second.based_on;
    }
    return out;
}

word_numbering::definition *word_numbering::definition_of(const std::string &name) {
    const auto l = lists_.find(name);
    if (l == lists_.end()) return nullptr;
    const auto d = definitions_.find(l->second.definition);
    if (d == definitions_.end()) return nullptr;
    if (d->second.link.empty()) return &d->second;
    for (auto &[id, other] : definitions_)
        if (other.linked_as == d->second.link) return &other;
    return &d->second;
}

list_place word_numbering::place_of(pugi::xml_node own, std::string_view style_name) {
    list_place out;
    const bool has_own_list = static_cast<bool>(child_named(own, "numId"));
    if (has_own_list) out.list = value(own, "numId");
    std::optional<std::uint32_t> level;
    if (const pugi::xml_node l = child_named(own, "ilvl")) level = number_of(attribute(l, "val"), 0, list_levels - 1);

    std::string_view name = style_name;
    for (int i = 0; i < most_styles_deep && (out.list.empty() || !level) && !name.empty(); ++i) {
        const auto s = styles_.find(name);
        if (s == styles_.end()) break;
        if (out.list.empty() && !has_own_list) out.list = s->second.list;
        if (!level && !s->second.list.empty()) {
            level = s->second.level;
            // A list may name the style of each of its levels instead.
            if (const definition *d = definition_of(out.list); d && !level)
                for (std::uint32_t at = 0; at < list_levels; ++at)
                    if (d->levels[at].style == name) level = at;
        }
        name = s->second.based_on;
    }
    out.level = level.value_or(0);
    if (out.list == "0") out.list.clear();
    return out;
}

printed_number word_numbering::next(const list_place &place) {
    const auto l = lists_.find(place.list);
    definition *found = definition_of(place.list);
    if (l == lists_.end() || !found) return {};
    definition &d = *found;
    const auto level_at = [&](std::size_t i) -> const list_level & {
        const auto own = l->second.overrides.find(i);
        return own == l->second.overrides.end() ? d.levels[i] : own->second;
    };
    if (const auto start = l->second.starts.find(place.level); start != l->second.starts.end()) {
        d.counts[place.level] = start->second;
        l->second.starts.erase(start);
    } else if (auto &count = d.counts[place.level])
        *count = *count + 1;
    else
        count = level_at(place.level).start;
    for (std::size_t i = place.level + 1; i < list_levels; ++i) {
        const std::uint32_t behind = level_at(i).restarts_behind;
        if (behind != 0 && place.level < behind) d.counts[i].reset();
    }

    const list_level &own = level_at(place.level);
    printed_number out;
    out.is_bullet = own.format == "bullet";
    if (own.format == "none" || out.is_bullet || has_private_use(own.text)) return out;
    for (std::size_t i = 0; i < own.text.size(); ++i) {
        if (own.text[i] != '%' || i + 1 == own.text.size() || own.text[i + 1] < '1' || own.text[i + 1] > '9') {
            out.text += own.text[i];
            continue;
        }
        const auto of = static_cast<std::size_t>(own.text[++i] - '1');
        const std::uint32_t n = d.counts[of].value_or(level_at(of).start);
        const auto printed = number_in_format(n, own.plain_digits ? "decimal" : level_at(of).format);
        out.known_format = out.known_format && printed;
        out.text += printed ? *printed : std::to_string(n);
    }
    if (!out.text.empty() && own.blank_behind) out.text += ' ';
    return out;
}

} // namespace ogi
