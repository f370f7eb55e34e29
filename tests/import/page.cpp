#include "import/page.hpp"

#include "form/table.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace ogi::tests {
namespace {

page_cell label(std::string_view text, std::size_t rows = 1, std::size_t columns = 1) {
    return {std::string(text), rows, columns, std::nullopt};
}

page_cell value(const report &r, std::size_t index, std::size_t columns = 1) {
    return {print_of(r, index), 1, columns, index};
}

form::edition_set edition_of(const report &r) {
    return r.edition == edition::fmt2021 ? form::fmt2021 : form::fmt2019_trial;
}

std::string_view label_of_line(const form::disclosure_line &line, form::edition_set e) {
    const std::string_view own = e == form::fmt2021 ? line.label_2021 : line.label_2019;
    return own.empty() ? line.label_2021 : own;
}

/// The value cells of a row, in the order of the measures; the last one is as wide as the table.
std::vector<const form::disclosure_cell *> cells_of(std::int32_t row, form::edition_set e, const arrangement &order) {
    std::vector<const form::disclosure_cell *> official, out;
    for (const form::disclosure_cell &c : form::disclosure_cells)
        if (c.row == row && (c.editions & e) != 0) official.push_back(&c);
    for (std::size_t at : order.measures)
        if (at < official.size()) out.push_back(official[at]);
    return out;
}

sheet disclosure(const report &r, const arrangement &order) {
    const form::edition_set e = edition_of(r);
    sheet out;
    out.table = 2;
    out.head_rows = 2;
    std::int32_t block = 0, row = 0;
    for (const form::disclosure_cell &c : form::disclosure_cells) {
        if ((c.editions & e) == 0 || c.row == row) continue;
        row = c.row;
        const auto cells = cells_of(row, e, order);
        const auto width = [&cells](std::size_t i) { return i + 1 == cells.size() ? 4 - cells.size() : 1; };
        if (c.block != block) {
            block = c.block;
            out.rows.push_back({label(form::line_of(form::blocks, block).label, 1, 4)});
            out.rows.push_back({label("信息内容")});
            for (std::size_t i = 0; i < cells.size(); ++i)
                out.rows.back().push_back(
                    label(label_of_line(form::line_of(form::measures, cells[i]->measure), e), 1, width(i)));
        }
        out.rows.push_back({label(label_of_line(form::line_of(form::disclosure_rows, row), e))});
        for (std::size_t i = 0; i < cells.size(); ++i)
            out.rows.back().push_back(
                value(r, static_cast<std::size_t>(cells[i] - std::begin(form::disclosure_cells)), width(i)));
    }
    return out;
}

/// The rows of table 3 of an edition, those under a caption together and perhaps shuffled.
std::vector<const form::application_row *> application_rows(form::edition_set e, const arrangement &order) {
    std::vector<const form::application_row *> out;
    for (const form::application_row &line : form::application_rows)
        if ((line.editions & e) != 0) out.push_back(&line);
    if (order.rows_seed == 0) return out;
    dice d(order.rows_seed);
    for (std::size_t begin = 0; begin < out.size();) {
        std::size_t end = begin + 1;
        const std::int32_t group = out[begin]->group;
        const bool divides = group != form::group_code::none && group != form::group_code::outcome;
        while (divides && end < out.size() && out[end]->group == group)
            ++end;
        std::vector<const form::application_row *> part(out.begin() + static_cast<std::ptrdiff_t>(begin),
                                                        out.begin() + static_cast<std::ptrdiff_t>(end));
        shuffle(part, d);
        std::copy(part.begin(), part.end(), out.begin() + static_cast<std::ptrdiff_t>(begin));
        begin = end;
    }
    return out;
}

std::vector<std::int32_t> columns_of(const arrangement &order) {
    std::vector<std::int32_t> out;
    for (int group : order.applicant_groups)
        switch (group) {
        case 0: out.push_back(form::applicant_code::natural_person); break;
        case 1: out.insert(out.end(), order.institutions.begin(), order.institutions.end()); break;
        default: out.push_back(form::applicant_code::total);
        }
    return out;
}

void add_application_head(sheet &out, const arrangement &order) {
    out.head_rows = 3;
    out.rows.push_back({label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3),
                        label("申请人情况", 1, 7)});
    page_row middle, leaves;
    for (int group : order.applicant_groups)
        middle.push_back(group == 0   ? label("自然人", 2)
                         : group == 1 ? label("法人或其他组织", 1, 5)
                                      : label("总计", 2));
    for (std::int32_t code : order.institutions)
        leaves.push_back(label(form::line_of(form::applicants, code).label));
    out.rows.push_back(middle);
    out.rows.push_back(leaves);
}

sheet applications(const report &r, const arrangement &order) {
    sheet out;
    out.table = 3;
    add_application_head(out, order);
    const auto lines = application_rows(edition_of(r), order);
    const auto in_group = [&lines](std::int32_t group) {
        return static_cast<std::size_t>(
            std::count_if(lines.begin(), lines.end(), [group](const auto *l) { return l->group == group; }));
    };
    const auto outcomes = static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [](const auto *l) { return l->group != form::group_code::none; }));
    std::int32_t group = form::group_code::none;
    bool is_outcome_captioned = false;
    for (const form::application_row *line : lines) {
        page_row row;
        const bool is_outcome = line->group != form::group_code::none;
        const bool divides = is_outcome && line->group != form::group_code::outcome;
        if (is_outcome && !is_outcome_captioned)
            row.push_back(label(form::line_of(form::groups, form::group_code::outcome).label, outcomes));
        is_outcome_captioned = is_outcome_captioned || is_outcome;
        if (divides && line->group != group && line->code != form::row_code::other_handling_undivided)
            row.push_back(label(form::line_of(form::groups, line->group).label, in_group(line->group)));
        group = line->group;
        const bool is_leaf = divides && line->code != form::row_code::other_handling_undivided;
        row.push_back(label(line->label, 1, is_leaf ? 1 : is_outcome ? 2 : 3));
        for (std::int32_t column : columns_of(order))
            row.push_back(value(r, form::application_index(line->code, column)));
        out.rows.push_back(row);
    }
    return out;
}

sheet proceedings(const report &r, const arrangement &order) {
    sheet out;
    out.table = 4;
    out.head_rows = 3;
    page_row top{label("行政复议", 1, 5), label("行政诉讼", 1, 10)}, middle, leaves, values;
    for (std::int32_t code : order.results)
        middle.push_back(label(form::line_of(form::proceeding_results, code).label, 2));
    middle.push_back(label("未经复议直接起诉", 1, 5));
    middle.push_back(label("复议后起诉", 1, 5));
    for (int group = 0; group < 2; ++group)
        for (std::int32_t code : order.results)
            leaves.push_back(label(form::line_of(form::proceeding_results, code).label));
    for (std::int32_t group = 1; group <= 3; ++group)
        for (std::int32_t code : order.results)
            values.push_back(value(r, form::proceeding_index(group, code)));
    out.rows = {top, middle, leaves, values};
    return out;
}

} // namespace

sheet &page::table(std::int32_t number) {
    for (page_block &b : blocks)
        if (auto *s = std::get_if<sheet>(&b); s && s->table == number) return *s;
    throw std::logic_error("the page has no such table");
}

std::string print_of(const report &r, std::size_t index) {
    const cell &c = r[index];
    if (!c.print().empty()) return std::string(c.print());
    if (!c.is_number()) return {};
    if (!is_money(type_at(index))) return std::to_string(c.value());
    // Without a unit only nothing can be read in the column that states none.
    const bool is_bare = type_at(index) == cell_type::amount_10k_yuan || c.value() == 0;
    return c.money().in_10k_yuan() + (is_bare ? "" : "万元");
}

page page_of(const report &r, const arrangement &order) {
    page out;
    out.blocks.emplace_back(r.organ + std::to_string(r.year.value_or(2024)) + "年政府信息公开工作年度报告");
    for (const form::heading &h : form::sections) {
        out.blocks.emplace_back(std::string(h.numeral).append("、").append(h.text));
        switch (h.code) {
        case 2: out.blocks.emplace_back(disclosure(r, order)); break;
        case 3: out.blocks.emplace_back(applications(r, order)); break;
        case 4: out.blocks.emplace_back(proceedings(r, order)); break;
        case 5: out.blocks.emplace_back("培训不够经常，下一年度增加次数。"); break;
        case 6: out.blocks.emplace_back("无其他需要报告的事项。"); break;
        default:
            for (const form::heading &a : form::aspects)
                out.blocks.emplace_back(
                    std::string("（").append(a.numeral).append("）").append(a.text).append("：按照要求完成。"));
        }
    }
    return out;
}

std::vector<std::vector<grid_place>> grid_of(const sheet &s) {
    std::vector<std::vector<grid_place>> out(s.rows.size());
    for (std::size_t row = 0; row < s.rows.size(); ++row) {
        std::size_t column = 0;
        for (const page_cell &c : s.rows[row]) {
            while (column < out[row].size() && out[row][column].cell)
                ++column;
            for (std::size_t down = 0; down < c.rows && row + down < out.size(); ++down) {
                auto &line = out[row + down];
                line.resize(std::max(line.size(), column + c.columns));
                for (std::size_t right = 0; right < c.columns; ++right)
                    line[column + right] = {&c, down == 0 && right == 0};
            }
            column += c.columns;
        }
    }
    return out;
}

} // namespace ogi::tests
