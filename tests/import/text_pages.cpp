#include "import/text_pages.hpp"

#include <algorithm>
#include <iterator>

namespace ogi::tests {
namespace {

std::vector<std::string> printed(const sheet &s, std::size_t row, bool has_grid) {
    std::vector<std::string> out;
    if (has_grid) {
        const auto text_of = [](const grid_place &place) {
            return place.stands_here ? place.cell->text : std::string();
        };
        const auto grid = grid_of(s);
        std::transform(grid[row].begin(), grid[row].end(), std::back_inserter(out), text_of);
    } else {
        for (const page_cell &c : s.rows[row])
            out.push_back(c.text);
    }
    return out;
}

std::size_t covered_in(const page_row &row) {
    std::size_t out = 0;
    for (const page_cell &c : row)
        out += c.columns - 1;
    return out;
}

std::string times(const std::string &text, std::size_t n) {
    std::string out;
    for (; n > 0; --n)
        out += text;
    return out;
}

template <class Table> std::string written(const page &p, const std::string &between, const Table &table) {
    std::string out;
    for (const page_block &b : p.blocks) {
        if (const auto *s = std::get_if<sheet>(&b))
            table(out, *s);
        else
            out += std::get<std::string>(b);
        out += between;
    }
    return out;
}

} // namespace

std::string as_rows(const page &p, const row_lines &style) {
    return written(p, "\n\n", [&style](std::string &out, const sheet &s) {
        for (std::size_t row = 0; row < s.rows.size(); ++row) {
            const auto cells = printed(s, row, style.has_grid);
            out += style.before;
            for (std::size_t i = 0; i < cells.size(); ++i)
                out += (i == 0 ? "" : style.between) + cells[i];
            // A single cell with nothing beside it would be a paragraph.
            if (cells.size() == 1 && style.after.empty() && style.covered.empty()) out += style.between;
            if (!style.covered.empty() && covered_in(s.rows[row]) > 0)
                out += style.between + times(style.covered, covered_in(s.rows[row]));
            out += style.after + "\n";
            if (row != 0 || !style.has_separator_row) continue;
            for (std::size_t i = 0; i < cells.size(); ++i)
                out += "|---";
            out += "|\n";
        }
    });
}

std::string as_cells(const page &p, const cell_lines &style) {
    return written(p, style.between, [&style](std::string &out, const sheet &s) {
        for (const page_row &row : s.rows) {
            out += style.before_row;
            for (std::size_t i = 0; i < row.size(); ++i) {
                out += style.before + (row[i].text.empty() ? style.blank : row[i].text) + style.after;
                const std::size_t covered = style.covers_at_once  ? row[i].columns - 1
                                            : i + 1 == row.size() ? covered_in(row)
                                                                  : 0;
                if (covered > 0 && !style.covered.empty()) out += " " + times(style.covered, covered);
                out += style.between;
            }
        }
    });
}

std::string as_glued(const page &p, bool in_one_line) {
    return written(p, in_one_line ? "" : "\n", [in_one_line](std::string &out, const sheet &s) {
        for (const page_row &row : s.rows) {
            for (const page_cell &c : row)
                out += c.text;
            if (!in_one_line) out += '\n';
        }
    });
}

} // namespace ogi::tests
