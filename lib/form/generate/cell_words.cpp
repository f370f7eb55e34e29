#include "form/generate/cell_words.hpp"

#include "form/paths.hpp"

namespace ogi::form::generate {
namespace {

std::string_view newest_label(const disclosure_line &line) {
    return line.label_2021.empty() ? line.label_2019 : line.label_2021;
}

const block &block_of(std::size_t cell) {
    return line_of(blocks, disclosure_cells[cell - first_disclosure].block);
}

void append_captions(std::string &out, std::int32_t group_of_row, std::string_view group::*label) {
    if (group_of_row == group_code::none) return;
    const group &g = line_of(groups, group_of_row);
    append_captions(out, g.parent, label);
    out.append(g.*label).append(" / ");
}

std::string basis_of_row(const application_row &row) {
    if (!row.basis.empty()) return std::string(row.basis);
    for (std::int32_t g = row.group; g != group_code::none; g = line_of(groups, g).parent)
        if (!line_of(groups, g).basis.empty()) return std::string(line_of(groups, g).basis);
    return {};
}

} // namespace

std::vector<branch> branches(std::size_t begin, std::size_t end, std::size_t from) {
    std::vector<branch> out;
    for (std::size_t i = begin; i < end; ++i) {
        const std::string_view rest = paths[i].view().substr(from);
        const std::string_view key = rest.substr(0, rest.find('.'));
        if (!out.empty() && out.back().key == key)
            out.back().end = i + 1;
        else
            out.push_back({key, i, i + 1, key.size() == rest.size()});
    }
    return out;
}

std::vector<branch> tables() {
    return branches(0, cell_count, 0);
}

std::string official_label(std::size_t cell) {
    const cell_line &c = cells[cell];
    std::string out;
    switch (c.table) {
    case table_code::proactive_disclosure:
        out.append(block_of(cell).label).append(" / ");
        out.append(newest_label(line_of(disclosure_rows, c.row))).append(" / ");
        return out.append(newest_label(line_of(measures, c.column)));
    case table_code::applications: {
        const application_row &row = line_of(application_rows, c.row);
        const applicant &column = line_of(applicants, c.column);
        // The one-row （六） of 2019 is its own caption.
        append_captions(out, row.code == row_code::other_handling_undivided ? group_code::outcome : row.group,
                        &group::label);
        out.append(row.label).append(" × ");
        if (!column.caption.empty()) out.append(column.caption).append(" / ");
        return out.append(column.label);
    }
    default: break;
    }
    const proceeding &group_of_five = line_of(proceedings, c.row);
    if (!group_of_five.caption.empty()) out.append(group_of_five.caption).append(" / ");
    out.append(group_of_five.label).append(" / ");
    return out.append(line_of(proceeding_results, c.column).label);
}

std::string english_label(std::size_t cell) {
    const cell_line &c = cells[cell];
    std::string out;
    switch (c.table) {
    case table_code::proactive_disclosure:
        out.append(block_of(cell).label_en).append(" / ");
        out.append(line_of(disclosure_rows, c.row).label_en).append(" / ");
        return out.append(line_of(measures, c.column).label_en);
    case table_code::applications: {
        const application_row &row = line_of(application_rows, c.row);
        append_captions(out, row.code == row_code::other_handling_undivided ? group_code::outcome : row.group,
                        &group::label_en);
        return out.append(row.label_en).append(" × ").append(line_of(applicants, c.column).label_en);
    }
    default: break;
    }
    out.append(line_of(proceedings, c.row).label_en).append(" / ");
    return out.append(line_of(proceeding_results, c.column).label_en);
}

std::string basis(std::size_t cell) {
    const cell_line &c = cells[cell];
    switch (c.table) {
    case table_code::proactive_disclosure: return std::string("条例").append(block_of(cell).label);
    case table_code::applications: return basis_of_row(line_of(application_rows, c.row));
    default: break;
    }
    return std::string(line_of(sections, c.table).basis);
}

bool is_money(std::size_t cell) {
    return cells[cell].type == value_type::amount_10k_yuan || cells[cell].type == value_type::amount_with_unit;
}

} // namespace ogi::form::generate
