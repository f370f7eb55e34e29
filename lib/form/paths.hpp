// The path of every cell, built at compile time from the keys of the form table.
#pragma once

#include "form/table.hpp"

namespace ogi::form {

/// A text of bounded length, held in place.
class path_text {
public:
    constexpr void append(std::string_view piece) {
        if (size_ != 0) text_[size_++] = '.';
        for (char c : piece)
            text_[size_++] = c;
    }
    constexpr std::string_view view() const { return {text_, size_}; }

private:
    char text_[104] = {};
    std::size_t size_ = 0;
};

constexpr void append_groups(path_text &path, std::int32_t group) {
    if (group == group_code::none) return;
    const form::group &g = line_of(groups, group);
    append_groups(path, g.parent);
    path.append(g.key);
}

constexpr path_text path_of(const cell_line &c, std::size_t index) {
    path_text path;
    path.append(table_key(c.table));
    switch (c.table) {
    case table_code::proactive_disclosure:
        path.append(line_of(blocks, disclosure_cells[index - first_disclosure].block).key);
        path.append(line_of(disclosure_rows, c.row).key);
        path.append(line_of(measures, c.column).key);
        break;
    case table_code::applications: {
        const application_row &row = line_of(application_rows, c.row);
        append_groups(path, row.group);
        path.append(row.key);
        path.append(line_of(applicants, c.column).key);
        break;
    }
    default: path.append(line_of(proceedings, c.row).key); path.append(line_of(proceeding_results, c.column).key);
    }
    return path;
}

constexpr std::array<path_text, cell_count> make_paths() {
    std::array<path_text, cell_count> out{};
    for (std::size_t i = 0; i < cell_count; ++i)
        out[i] = path_of(cells[i], i);
    return out;
}
inline constexpr std::array<path_text, cell_count> paths = make_paths();

} // namespace ogi::form
