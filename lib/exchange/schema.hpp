// What JSON and XML share: the tree of keys, in canonical order. The nesting of the three tables follows from the paths
// of the form; the members around them stand here. An item of a list bears the name of its XML element.
#pragma once

#include <ogi/form.hpp>

#include "form/paths.hpp"
#include "model/decimal.hpp"

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace ogi::exchange {

/// What a value looks like.
enum class shape : std::uint8_t { object, list, cell, text, integer };

/// What of the report a value is.
enum class part : std::uint8_t {
    group, // an object that only gives its members a place
    edition,
    report_year,
    organ,
    scope,
    included_organ,
    published_on,
    preamble_paragraph,
    section,
    section_kind,
    section_heading,
    section_paragraph,
    section_part,
    part_aspect,
    part_heading,
    part_paragraph,
    row,
    row_table,
    row_group,
    row_label,
    value,
    value_column,
    value_cell,
    form_cell,
    notices_count,
    notices_amount,
    received_amount,
    cell_number,
    cell_raw,
};

struct node {
    std::string_view key{};
    exchange::shape shape = shape::object;
    exchange::part part = part::group;
    std::uint16_t first = 0, count = 0; // children of an object; the one item of a list
    std::uint16_t cell = 0;             // a form cell: its place in the flat array
    std::uint16_t end_cell = 0;         // an object of form cells: [cell, end_cell)
    std::uint8_t decimals = 0;          // a cell: how many decimals its unit stands for
};

constexpr node object(std::string_view key, part p = part::group) {
    return {key, shape::object, p};
}
constexpr node list(std::string_view key) {
    return {key, shape::list};
}
constexpr node text(std::string_view key, part p) {
    return {key, shape::text, p};
}
constexpr node cell_of(std::string_view key, part p, unsigned decimals) {
    return {key, shape::cell, p, 0, 0, 0, 0, static_cast<std::uint8_t>(decimals)};
}

struct tree {
    node nodes[340] = {};
    std::uint16_t size = 0;

    constexpr std::uint16_t add(const node &n) {
        nodes[size] = n;
        return size++;
    }
    constexpr void give(std::uint16_t parent, std::initializer_list<node> children) {
        nodes[parent].first = size;
        nodes[parent].count = static_cast<std::uint16_t>(children.size());
        for (const node &n : children)
            add(n);
    }
    constexpr std::uint16_t child(std::uint16_t parent, std::string_view key) const {
        for (std::uint16_t i = 0; i < nodes[parent].count; ++i)
            if (nodes[nodes[parent].first + i].key == key) return static_cast<std::uint16_t>(nodes[parent].first + i);
        return 0;
    }
    constexpr std::uint16_t item(std::uint16_t list) const { return nodes[list].first; }
};

/// The part of a path that begins at `from`.
constexpr std::string_view segment(std::string_view path, std::size_t from) {
    std::size_t end = from;
    while (end < path.size() && path[end] != '.')
        ++end;
    return path.substr(from, end - from);
}

constexpr node form_node(std::string_view key, std::size_t index, bool leaf) {
    const form::value_type type = form::cells[index].type;
    const bool money = type == form::value_type::amount_10k_yuan || type == form::value_type::amount_with_unit;
    node n = leaf ? cell_of(key, part::form_cell, money ? decimals_10k_yuan : 0) : object(key);
    n.cell = static_cast<std::uint16_t>(index);
    n.end_cell = static_cast<std::uint16_t>(index + 1);
    return n;
}

/// Hangs the cells of `parent` below it; their paths differ from byte `from` on.
constexpr void hang_cells(tree &t, std::uint16_t parent, std::size_t from) {
    const std::uint16_t begin = t.nodes[parent].cell, end = t.nodes[parent].end_cell, first = t.size;
    for (std::uint16_t i = begin; i < end; ++i) {
        const std::string_view path = form::paths[i].view(), key = segment(path, from);
        if (t.size > first && t.nodes[t.size - 1].key == key)
            t.nodes[t.size - 1].end_cell = static_cast<std::uint16_t>(i + 1);
        else
            t.add(form_node(key, i, from + key.size() == path.size()));
    }
    t.nodes[parent].first = first;
    t.nodes[parent].count = static_cast<std::uint16_t>(t.size - first);
    for (std::uint16_t n = first; n < first + t.nodes[parent].count; ++n)
        if (t.nodes[n].shape == shape::object) hang_cells(t, n, from + t.nodes[n].key.size() + 1);
}

constexpr node table_node(std::int32_t table, std::size_t begin, std::size_t end) {
    node n = object(form::table_key(table));
    n.cell = static_cast<std::uint16_t>(begin);
    n.end_cell = static_cast<std::uint16_t>(end);
    return n;
}

constexpr tree make_tree() {
    tree t;
    const std::uint16_t root = t.add(object("ogi_annual_report"));
    t.give(root, {text("edition", part::edition),
                  {"report_year", shape::integer, part::report_year},
                  text("organ", part::organ),
                  text("scope", part::scope),
                  list("included_organs"),
                  text("published_on", part::published_on),
                  list("preamble"),
                  table_node(form::table_code::proactive_disclosure, form::first_disclosure, form::first_application),
                  table_node(form::table_code::applications, form::first_application, form::first_proceeding),
                  table_node(form::table_code::reconsideration_and_litigation, form::first_proceeding, cell_count),
                  list("sections"),
                  object("information_processing_fee"),
                  list("extensions")});
    t.give(t.child(root, "included_organs"), {text("included_organ", part::included_organ)});
    t.give(t.child(root, "preamble"), {text("paragraph", part::preamble_paragraph)});

    t.give(t.child(root, "sections"), {object("section", part::section)});
    const std::uint16_t section = t.item(t.child(root, "sections"));
    t.give(section, {text("section", part::section_kind), text("heading", part::section_heading), list("paragraphs"),
                     list("parts")});
    t.give(t.child(section, "paragraphs"), {text("paragraph", part::section_paragraph)});
    t.give(t.child(section, "parts"), {object("part", part::section_part)});
    const std::uint16_t aspect = t.item(t.child(section, "parts"));
    t.give(aspect, {text("aspect", part::part_aspect), text("heading", part::part_heading), list("paragraphs")});
    t.give(t.child(aspect, "paragraphs"), {text("paragraph", part::part_paragraph)});

    t.give(t.child(root, "information_processing_fee"),
           {cell_of("notices_count", part::notices_count, 0),
            cell_of("notices_amount_yuan", part::notices_amount, decimals_yuan),
            cell_of("received_amount_yuan", part::received_amount, decimals_yuan)});

    t.give(t.child(root, "extensions"), {object("extension", part::row)});
    const std::uint16_t row = t.item(t.child(root, "extensions"));
    t.give(row, {text("table", part::row_table), text("group", part::row_group), text("label", part::row_label),
                 list("values")});
    t.give(t.child(row, "values"), {object("value", part::value)});
    t.give(t.item(t.child(row, "values")), {text("column", part::value_column), cell_of("cell", part::value_cell, 0)});

    for (const char *table : {"proactive_disclosure", "applications", "reconsideration_and_litigation"})
        hang_cells(t, t.child(root, table), std::string_view(table).size() + 1);
    return t;
}
inline constexpr tree schema = make_tree();

constexpr const node *root_node() {
    return &schema.nodes[0];
}
constexpr const node *child_at(const node &parent, std::size_t i) {
    return &schema.nodes[parent.first + i];
}
constexpr const node *member(const node &parent, std::string_view key) {
    return &schema.nodes[schema.child(static_cast<std::uint16_t>(&parent - schema.nodes), key)];
}
constexpr const node *item_of(const node &list) {
    return &schema.nodes[list.first];
}

/// The members of the report.
namespace root_member {
inline constexpr const node &edition = *member(*root_node(), "edition");
inline constexpr const node &report_year = *member(*root_node(), "report_year");
inline constexpr const node &organ = *member(*root_node(), "organ");
inline constexpr const node &scope = *member(*root_node(), "scope");
inline constexpr const node &included_organs = *member(*root_node(), "included_organs");
inline constexpr const node &published_on = *member(*root_node(), "published_on");
inline constexpr const node &preamble = *member(*root_node(), "preamble");
inline constexpr const node &proactive_disclosure = *member(*root_node(), "proactive_disclosure");
inline constexpr const node &applications = *member(*root_node(), "applications");
inline constexpr const node &reconsideration_and_litigation = *member(*root_node(), "reconsideration_and_litigation");
inline constexpr const node &sections = *member(*root_node(), "sections");
inline constexpr const node &information_processing_fee = *member(*root_node(), "information_processing_fee");
inline constexpr const node &extensions = *member(*root_node(), "extensions");
} // namespace root_member

/// The two members of a JSON cell whose print says more than the number.
inline constexpr node cell_members[] = {{"number", shape::cell, part::cell_number}, text("raw", part::cell_raw)};

constexpr bool schema_is_sound() {
    std::size_t cells = 0;
    for (std::size_t i = 0; i < schema.size; ++i) {
        const node &n = schema.nodes[i];
        if (n.part == part::form_cell) ++cells;
        if (n.count > 32) return false; // the members seen are bits of 32
        for (std::size_t a = 0; a < n.count; ++a)
            for (std::size_t b = a + 1; b < n.count; ++b)
                if (child_at(n, a)->key == child_at(n, b)->key) return false;
    }
    return cells == cell_count;
}
static_assert(schema_is_sound());

/// The values of the members that take one of a few words.
struct word {
    std::string_view key;
    std::int32_t value;
};

} // namespace ogi::exchange
