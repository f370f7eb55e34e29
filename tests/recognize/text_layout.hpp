// Writes a report as plain text in the ways in which such texts are met: what copying a page with merged cells leaves.
#pragma once

#include "form/table.hpp"
#include "random_report.hpp"

#include <ogi/report.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ogi::tests {

using text_row = std::vector<std::string>;

/// How cells and rows are told apart in a text.
enum class cell_marks {
    tabs,             ///< a row a line, tabs between the cells
    bars,             ///< | a | b |
    bars_behind,      ///< a | b |
    markdown,         ///< bars, and a ruled line behind the first row
    lines,            ///< a cell a line
    spaced_lines,     ///< a cell a line, blank lines between them
    lines_with_bar,   ///< a cell a line and a bar behind it
    lines_and_bars,   ///< a cell a line, and a line with a bar
    bar_opens_row,    ///< a line with a bar, then the cells, each a line and a bar behind it
    padded_bar_cells, ///< line ends and blanks around each cell between bars
    blanks,           ///< a row a line, blanks between the cells
    one_line,         ///< all rows of a table in one line, blanks between the cells
    glued,            ///< all rows of a table in one line with nothing between the cells
};
inline constexpr int cell_marks_count = 13;

/// Whether the text shows blank cells.
inline bool shows_blank_cells(cell_marks m) {
    return m == cell_marks::tabs || m == cell_marks::bars || m == cell_marks::bars_behind || m == cell_marks::markdown;
}

/// Rows as a text.
inline std::string written(const std::vector<text_row> &rows, cell_marks marks, const std::string &line_end) {
    std::string out;
    const auto add_row = [&](const text_row &row, std::string_view before, std::string_view between,
                             std::string_view behind) {
        out += before;
        for (std::size_t i = 0; i < row.size(); ++i)
            out.append(i == 0 ? "" : between).append(row[i]);
        out += behind;
    };
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const text_row &row = rows[r];
        switch (marks) {
        // A single cell without a tab would be a paragraph.
        case cell_marks::tabs: add_row(row, "", "\t", row.size() == 1 ? "\t" + line_end : line_end); break;
        case cell_marks::bars: add_row(row, "| ", " | ", " |" + line_end); break;
        case cell_marks::bars_behind: add_row(row, "", " | ", " |" + line_end); break;
        case cell_marks::markdown:
            add_row(row, "| ", " | ", " |" + line_end);
            if (r == 0) add_row(text_row(row.size(), "---"), "|", "|", "|" + line_end);
            break;
        case cell_marks::lines: add_row(row, "", line_end, line_end); break;
        case cell_marks::spaced_lines: add_row(row, "", line_end + line_end, line_end + line_end); break;
        case cell_marks::lines_with_bar: add_row(row, "", " |" + line_end, " |" + line_end); break;
        case cell_marks::lines_and_bars: add_row(row, "", line_end + "|" + line_end, line_end + "|" + line_end); break;
        case cell_marks::bar_opens_row: add_row(row, "|" + line_end, " |" + line_end, " |" + line_end); break;
        case cell_marks::padded_bar_cells:
            add_row(row, "| " + line_end + "  ", "  | " + line_end + "      " + line_end + "  ", "  | " + line_end);
            break;
        case cell_marks::blanks: add_row(row, "   ", "      ", line_end); break;
        case cell_marks::one_line: add_row(row, " ", "  ", " "); break;
        case cell_marks::glued: add_row(row, "", "", ""); break;
        }
    }
    return out + line_end;
}

/// How merged cells came out, and what went wrong on the way.
struct text_layout {
    enum class merging {
        seed, ///< a merged label leaves one empty cell, so that rows have different numbers of cells before the values
        grid, ///< every merged cell leaves its empty cells
        dropped, ///< merged cells leave nothing
    };
    merging merged = merging::seed;
    int total_row = 0;          ///< header row of table 3 in which 总计 stands
    bool dedented_other = true; ///< the row 3.其他 lost what stood before it
    bool full_width = true;     ///< （一） and 1. or (一) and "1. "
    bool split_words = true;    ///< 结果 维持
    std::string line_end = "\n";
    cell_marks marks = cell_marks::tabs;
};

inline text_layout random_layout(dice &d) {
    static const char *const ends[] = {"\n", "\r\n", "\r"};
    text_layout out;
    out.merged = static_cast<text_layout::merging>(d.below(3));
    out.total_row = static_cast<int>(d.below(3));
    out.dedented_other = d.one_in(2);
    out.full_width = d.one_in(2);
    out.split_words = d.one_in(2);
    out.line_end = d.pick(ends);
    return out;
}

/// A report as rows of cells, so that a test can damage single cells before they become text.
struct text_tables {
    std::vector<text_row> disclosure, applications, proceedings;
    std::size_t application_header_rows = 3, proceeding_header_rows = 3;
};

class text_writer {
public:
    text_writer(const report &r, const text_layout &layout) : report_(r), layout_(layout) {}

    text_tables tables() const {
        text_tables out;
        out.disclosure = disclosure();
        out.applications = applications();
        out.proceedings = proceedings();
        return out;
    }

    std::string text(const text_tables &t) const {
        std::string out;
        add(out, report_.organ + " " + std::to_string(report_.year.value()) + " 年政府信息公开工作 年度报告");
        add(out, "一、总体情况");
        for (const form::heading &a : form::aspects)
            add(out, std::string("（").append(a.numeral).append("）").append(a.text).append("：按照要求完成。"));
        add(out, "二、主动公开政府信息情况");
        add(out, t.disclosure);
        add(out, "三、收到和处理政府信息公开申请情况");
        add(out, t.applications);
        add(out, "四、政府信息公开行政复议、行政诉讼情况");
        add(out, t.proceedings);
        add(out, "五、存在的主要问题及改进情况");
        add(out, "培训不够经常，下一年度增加次数。");
        add(out, "六、其他需要报告的事项");
        add(out, "无");
        return out;
    }

    std::string text() const { return text(tables()); }

private:
    using merging = text_layout::merging;

    form::edition_set edition() const {
        return report_.edition == ogi::edition::fmt2021 ? form::fmt2021 : form::fmt2019_trial;
    }

    std::string print(std::size_t index) const {
        const cell &c = report_[index];
        if (!c.print().empty()) return std::string(c.print());
        if (!c.is_number()) return {};
        const bool money =
            type_at(index) == cell_type::amount_10k_yuan || type_at(index) == cell_type::amount_with_unit;
        if (!money) return std::to_string(c.value());
        // Without a unit only nothing can be read in the column that states none.
        const bool bare = type_at(index) == cell_type::amount_10k_yuan || c.value() == 0;
        return c.money().in_10k_yuan() + (bare ? "" : "万元");
    }

    void add(std::string &out, std::string_view line) const {
        out.append(line).append(layout_.line_end).append(layout_.line_end);
    }
    void add(std::string &out, const std::vector<text_row> &rows) const {
        out += written(rows, layout_.marks, layout_.line_end);
    }

    void fill(text_row &row, std::size_t width) const {
        if (layout_.merged == merging::dropped) return;
        while (row.size() < width)
            row.emplace_back();
    }

    std::string label(std::string_view official) const {
        std::string out(official);
        if (layout_.full_width) return out;
        const auto swap_all = [&out](std::string_view from, std::string_view to) {
            for (std::size_t at = 0; (at = out.find(from, at)) != std::string::npos; at += to.size())
                out.replace(at, from.size(), to);
        };
        swap_all("（", "(");
        swap_all("）", ") ");
        swap_all(".", ". ");
        return out;
    }

    std::vector<text_row> disclosure() const {
        std::vector<text_row> out;
        std::int32_t block = 0, row = 0;
        std::string head;
        text_row header;
        for (std::size_t i = 0; i < form::disclosure_count; ++i) {
            const form::disclosure_cell &c = form::disclosure_cells[i];
            if ((c.editions & edition()) == 0) continue;
            if (c.block != block) {
                out.push_back({label(form::line_of(form::blocks, c.block).label)});
                fill(out.back(), 4);
                out.push_back(measures_of(c.block));
                block = c.block;
            }
            if (c.row != row) out.push_back({std::string(label_of_line(form::line_of(form::disclosure_rows, c.row)))});
            row = c.row;
            out.back().push_back(print(i));
        }
        for (text_row &line : out)
            fill(line, 4);
        return out;
    }

    std::string_view label_of_line(const form::disclosure_line &line) const {
        const std::string_view own = edition() == form::fmt2021 ? line.label_2021 : line.label_2019;
        return own.empty() ? line.label_2021 : own;
    }

    text_row measures_of(std::int32_t block) const {
        text_row out{"信息内容"};
        std::int32_t row = 0;
        for (const form::disclosure_cell &c : form::disclosure_cells) {
            if (c.block != block || (c.editions & edition()) == 0 || (row != 0 && c.row != row)) continue;
            row = c.row;
            out.push_back(label(label_of_line(form::line_of(form::measures, c.measure))));
        }
        return out;
    }

    /// Cells before the values in the header.
    std::size_t label_columns() const {
        return layout_.merged == merging::grid ? 3 : layout_.merged == merging::seed ? 2 : 0;
    }

    std::vector<text_row> applications() const {
        const std::size_t first = label_columns();
        text_row top{"（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"}, middle, leaves;
        fill(top, first);
        fill(middle, first);
        fill(leaves, first + 1);
        top.emplace_back("申请人情况");
        middle.emplace_back("自然人");
        middle.emplace_back("法人或其他组织");
        for (const form::applicant &a : form::applicants)
            if (!a.caption.empty()) leaves.emplace_back(a.label);
        text_row *const rows[] = {&top, &middle, &leaves};
        for (text_row *row : rows)
            fill(*row, first + 6);
        rows[layout_.total_row]->emplace_back("总计");
        std::vector<text_row> out{top, middle, leaves};
        for (text_row &row : out)
            fill(row, first + (layout_.merged == merging::seed ? 8 : 7));

        std::int32_t group = form::group_code::none;
        bool outcome_printed = false;
        for (const form::application_row &line : form::application_rows) {
            if ((line.editions & edition()) == 0) continue;
            text_row row = labels_of(line, group, outcome_printed);
            for (const form::applicant &a : form::applicants)
                row.push_back(print(form::application_index(line.code, a.code)));
            if (layout_.merged == merging::seed) fill(row, 10);
            out.push_back(std::move(row));
            group = line.group;
        }
        return out;
    }

    text_row labels_of(const form::application_row &line, std::int32_t group_before, bool &outcome_printed) const {
        const bool own_group = line.code == form::row_code::other_handling_undivided;
        const bool in_outcome = line.group != form::group_code::none;
        const bool in_group = in_outcome && line.group != form::group_code::outcome && !own_group;
        const bool gaps = layout_.merged != merging::dropped;
        text_row out;
        if (in_group && line.code == form::row_code::other_handling_other && layout_.dedented_other) {
            out.push_back(label(line.label));
            fill(out, label_columns());
            return out;
        }
        if (in_outcome && line.code != form::row_code::outcome_total) {
            if (!outcome_printed)
                out.push_back(label(form::line_of(form::groups, form::group_code::outcome).label));
            else if (gaps)
                out.emplace_back();
            outcome_printed = true;
        }
        if (in_group) {
            if (line.group != group_before)
                out.push_back(label(form::line_of(form::groups, line.group).label));
            else if (gaps)
                out.emplace_back();
        }
        out.push_back(label(line.label));
        fill(out, label_columns());
        return out;
    }

    std::string result_label(const form::proceeding_result &r) const {
        std::string out(r.label);
        if (layout_.split_words && r.code != form::result_code::total) out.insert(6, " ");
        return out;
    }

    std::vector<text_row> proceedings() const {
        const std::size_t n = form::result_count;
        text_row top{"行政复议"}, middle, leaves, values;
        fill(top, n);
        top.emplace_back("行政诉讼");
        for (const form::proceeding_result &r : form::proceeding_results)
            middle.push_back(result_label(r));
        middle.emplace_back("未经复议直接起诉");
        fill(middle, 2 * n);
        middle.emplace_back("复议后起诉");
        fill(leaves, n);
        for (int group = 0; group < 2; ++group)
            for (const form::proceeding_result &r : form::proceeding_results)
                leaves.push_back(result_label(r));
        for (text_row *row : {&top, &middle, &leaves})
            fill(*row, 3 * n);
        for (std::size_t i = form::first_proceeding; i < form::cell_count; ++i)
            values.push_back(print(i));
        return {top, middle, leaves, values};
    }

    const report &report_;
    const text_layout &layout_;
};

} // namespace ogi::tests
