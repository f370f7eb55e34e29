#include "document/word_properties.hpp"

#include "document/little_endian.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::size_t page_size = 512, paragraph_entry = 13;

// [MS-DOC] 2.6: the codes of single properties.
namespace code {
constexpr std::uint16_t deleted = 0x0800, struck = 0x0837, hidden = 0x083C, raised = 0x2A48, struck_twice = 0x2A53,
                        symbol = 0x6A09;
constexpr std::uint16_t in_table = 0x2416, ends_row = 0x2417, ends_nested_cell = 0x244B, ends_nested_row = 0x244C,
                        depth = 0x6649, more_depth = 0x664A, elsewhere = 0x6646, elsewhere_too = 0x6645;
constexpr std::uint16_t row = 0xD608, merge = 0x5624, split = 0x5625, merge_down = 0xD62B, insert_cells = 0x7621,
                        delete_cells = 0x5622, width = 0x7623;
constexpr std::uint16_t tabs = 0xC615, old_row = 0xD606;
} // namespace code

/// [MS-DOC] 2.6.1: the size of what follows a code.
std::size_t operand_size(std::uint16_t property, std::string_view operand) {
    switch (property >> 13) {
    case 0:
    case 1: return 1;
    case 3: return 4;
    case 6: break;
    case 7: return 3;
    default: return 2;
    }
    if (property == code::row || property == code::old_row) return std::size_t{u16_at(operand, 0)} + 1;
    if (property == code::tabs && u8_at(operand, 0) == 255) {
        const std::size_t deleted = 2 + 4 * std::size_t{u8_at(operand, 1)};
        return deleted + 1 + 3 * std::size_t{u8_at(operand, deleted)};
    }
    return std::size_t{u8_at(operand, 0)} + 1;
}

template <class Function> void for_each_property(std::string_view list, Function use) {
    while (list.size() > 2) {
        const std::uint16_t property = u16_at(list, 0);
        list.remove_prefix(2);
        const std::size_t size = operand_size(property, list);
        if (size > list.size()) return;
        use(property, list.substr(0, size));
        list.remove_prefix(size);
    }
}

/// [MS-DOC] 2.9.327: the number of cells, their edges, and 20 bytes for each cell, or fewer cells.
std::optional<word_row> row_of(std::string_view operand) {
    const std::size_t count = u8_at(operand, 2), first_edge = 3, first_cell = first_edge + 2 * (count + 1);
    if (count == 0 || first_cell > operand.size()) return std::nullopt;
    word_row out;
    for (std::size_t i = 0; i <= count; ++i)
        out.edges.push_back(i16_at(operand, first_edge + 2 * i));
    if (!std::is_sorted(out.edges.begin(), out.edges.end())) return std::nullopt;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint16_t flags = u16_at(operand, first_cell + 20 * i);
        const bool merged_down = (flags & 0x20) != 0, first_of_them = (flags & 0x40) != 0;
        out.cells.push_back({static_cast<std::uint8_t>(flags & 3), merged_down && !first_of_them});
    }
    return out;
}

void merge_across(word_row &row, std::string_view operand, bool merged) {
    const std::size_t first = u8_at(operand, 0), end = std::min<std::size_t>(u8_at(operand, 1), row.cells.size());
    for (std::size_t i = first; i < end; ++i)
        row.cells[i].across = static_cast<std::uint8_t>(!merged ? 0 : i == first ? 1 : 2);
}

void merge_down(word_row &row, std::string_view operand) {
    const std::size_t cell = u8_at(operand, 1);
    if (cell < row.cells.size()) row.cells[cell].from_above = u8_at(operand, 2) == 1;
}

void apply_properties(std::string_view properties, std::string_view data, bool lists_elsewhere, word_paragraph &to) {
    for_each_property(properties, [&](std::uint16_t property, std::string_view operand) {
        const bool set = u8_at(operand, 0) != 0;
        switch (property) {
        case code::in_table: to.depth = set ? std::max(to.depth, 1) : 0; break;
        case code::depth: to.depth = static_cast<std::int32_t>(std::min(u32_at(operand, 0), 0x7FFFFFFFU)); break;
        case code::more_depth: {
            const std::int64_t depth = std::int64_t{to.depth} + static_cast<std::int32_t>(u32_at(operand, 0));
            to.depth = static_cast<std::int32_t>(std::clamp<std::int64_t>(depth, 0, 0x7FFFFFFF));
            break;
        }
        case code::ends_row:
        case code::ends_nested_row: to.ends_row = set; break;
        case code::ends_nested_cell: to.ends_nested_cell = set; break;
        case code::row: to.row = row_of(operand); break;
        case code::merge:
        case code::split:
            if (to.row) merge_across(*to.row, operand, property == code::merge);
            break;
        case code::merge_down:
            if (to.row) merge_down(*to.row, operand);
            break;
        case code::insert_cells:
        case code::delete_cells:
        case code::width: to.row.reset(); break; // changes of the edges: they are then not known
        case code::elsewhere:
        case code::elsewhere_too:
            // Those lists name no further ones: a file could lead in a circle.
            if (lists_elsewhere && std::size_t{u32_at(operand, 0)} + 2 <= data.size()) {
                const std::string_view list = data.substr(u32_at(operand, 0));
                apply_properties(list.substr(2, u16_at(list, 0)), data, false, to);
            }
            break;
        default: break;
        }
    });
}

} // namespace

std::optional<word_property_table::run> word_property_table::at(std::size_t offset) const {
    if (table_.size() < 12) return std::nullopt;
    // Offsets where pages begin, one more than pages; then the numbers of the pages.
    const std::size_t count = (table_.size() - 4) / 8;
    std::size_t low = 0, high = count;
    while (high - low > 1) {
        const std::size_t middle = low + (high - low) / 2;
        (u32_at(table_, 4 * middle) <= offset ? low : high) = middle;
    }
    const std::size_t number = u32_at(table_, 4 * (count + 1) + 4 * low) & 0x3FFFFF;
    if (number >= stream_.size() / page_size) return std::nullopt;
    const std::string_view page = stream_.substr(number * page_size, page_size);
    const std::size_t runs = u8_at(page, page_size - 1), entries = 4 * (runs + 1);
    for (std::size_t i = 0; i < runs; ++i) {
        run out{u32_at(page, 4 * i), u32_at(page, 4 * i + 4)};
        if (offset < out.begin || offset >= out.end) continue;
        const std::size_t entry = entries + i * (what_ == kind::paragraphs ? paragraph_entry : 1);
        std::size_t begin = 2 * std::size_t{u8_at(page, entry)};
        if (begin == 0) return out;
        std::size_t size = u8_at(page, begin++);
        if (what_ == kind::paragraphs) {
            // The size is counted in two bytes; the list stands behind the number of the style.
            size = size == 0 ? 2 * std::size_t{u8_at(page, begin++)} : 2 * size - 1;
            begin += 2;
            size = size < 2 ? 0 : size - 2;
        }
        if (begin + size < page_size) out.properties = page.substr(begin, size);
        return out;
    }
    return std::nullopt;
}

std::string properties_of_piece(std::uint16_t modifier, const std::vector<std::string_view> &shared) {
    if ((modifier & 1) != 0) {
        const std::size_t index = modifier >> 1;
        return index < shared.size() ? std::string(shared[index]) : std::string();
    }
    // [MS-DOC] 2.9.214: a property of one byte has a short number of its own.
    struct short_number {
        std::uint8_t number;
        std::uint16_t property;
    };
    constexpr short_number numbers[] = {{0x18, code::in_table},    {0x19, code::ends_row}, {0x41, code::deleted},
                                        {0x57, code::struck},      {0x5C, code::hidden},   {0x68, code::raised},
                                        {0x73, code::struck_twice}};
    for (const short_number &n : numbers)
        if (modifier != 0 && n.number == ((modifier >> 1) & 0x7F))
            return {static_cast<char>(n.property & 0xFF), static_cast<char>(n.property >> 8),
                    static_cast<char>(modifier >> 8)};
    return {};
}

void apply_properties(std::string_view properties, word_characters &to) {
    for_each_property(properties, [&](std::uint16_t property, std::string_view operand) {
        // 0x80 is "as the style", 0x81 "other than the style"; styles are taken as plain.
        const std::uint8_t value = u8_at(operand, 0);
        const bool set = value == 1 || value == 0x81;
        switch (property) {
        case code::deleted: to.deleted = set; break;
        case code::hidden: to.hidden = set; break;
        case code::struck: to.struck = set; break;
        case code::struck_twice: to.struck_twice = set; break;
        case code::raised: to.raised = value == 1; break; // 2: lowered
        case code::symbol: to.symbol = u16_at(operand, 2); break;
        default: break;
        }
    });
}

void apply_properties(std::string_view properties, std::string_view data, word_paragraph &to) {
    apply_properties(properties, data, true, to);
}

} // namespace ogi
