#include "recognize/spacing.hpp"

#include <algorithm>
#include <array>

namespace ogi {
namespace {

/// What is known of the lines of a table.
struct table_spacing {
    std::size_t distance = 0; // of its cells, in lines; 0: none was seen
    std::size_t rows = 0;     // that show it
    bool is_regular = true;
};

constexpr std::size_t fewest_rows = 2;

bool has_lines_only(const loose_row &row) {
    if (row.columns == 0 || row.labels == 0) return false;
    return std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(row.labels), row.cells.end(),
                       [](const token *t) { return t && t->is_figure && !t->after_border; });
}

std::size_t figures_of(const loose_row &row) {
    return row.cells.size() - row.labels;
}

/// The distance of the cells of a complete row, or 0 where they are not equally far apart.
std::size_t distance_of(const loose_row &row) {
    std::size_t at = row.cells[row.labels - 1]->end_line, distance = 0;
    const auto step_to = [&](std::size_t line) {
        const std::size_t step = line > at ? line - at : 0;
        const bool same = step != 0 && (distance == 0 || step == distance);
        distance = step;
        at = line;
        return same;
    };
    for (std::size_t i = row.labels; i < row.cells.size(); ++i)
        if (!step_to(row.cells[i]->span.begin.line)) return 0;
    if (row.end_line != 0 && !step_to(row.end_line)) return 0;
    return distance;
}

void learn(table_spacing &spacing, const loose_row &row) {
    const std::size_t distance = distance_of(row);
    if (distance == 0 || (spacing.distance != 0 && spacing.distance != distance)) spacing.is_regular = false;
    spacing.distance = distance;
    ++spacing.rows;
}

bool place_blanks(loose_row &row, const table_spacing &spacing) {
    const std::size_t label = row.cells[row.labels - 1]->end_line, distance = spacing.distance;
    if (row.end_line != label + distance * (row.columns + 1)) return false;
    std::vector<const token *> values(row.columns);
    for (std::size_t i = row.labels; i < row.cells.size(); ++i) {
        const std::size_t line = row.cells[i]->span.begin.line;
        if (line <= label || (line - label) % distance != 0) return false;
        const std::size_t place = (line - label) / distance - 1;
        if (place >= values.size() || values[place]) return false;
        values[place] = row.cells[i];
    }
    row.cells.resize(row.labels);
    row.cells.insert(row.cells.end(), values.begin(), values.end());
    return true;
}

/// Rows that are alike: of the same table, with as many labels and columns, the label as deep.
struct build {
    std::size_t table = 0, labels = 0, columns = 0;
    int depth = 0;
    std::size_t cells = 0; // from the last label to the next row
    bool has_row = false;  // a complete row shows it; a header alone may have lost and gained as rows do
    bool is_regular = true;
};

bool has_borders(const loose_row &row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [](const token *t) { return t && t->after_border; });
}

/// Whether a border parts every cell behind the labels from the one before. Bars are met that only stand for the cells
/// of merged ones, while a line is a cell too.
bool are_all_bordered(const loose_row &row) {
    return std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(row.labels), row.cells.end(),
                       [](const token *t) { return t && t->after_border; });
}

bool is_printed(const token *t) {
    return t && !t->is_blank;
}

std::size_t printed_labels(const loose_row &row) {
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.begin() + static_cast<std::ptrdiff_t>(row.labels), is_printed));
}

/// A complete row, or a header with all its heads; not one of an unusual kind.
bool shows_build(const loose_row &row) {
    const std::size_t columns = row.columns + row.heads;
    if (columns == 0 || row.labels == 0) return false;
    const auto printed =
        std::count_if(row.cells.begin() + static_cast<std::ptrdiff_t>(row.labels), row.cells.end(), is_printed);
    return static_cast<std::size_t>(printed) == columns;
}

class builds {
public:
    void learn(const loose_row &row) {
        build &b = build_of(row);
        const std::size_t cells = row.cells.size() - row.labels, columns = row.columns + row.heads;
        const auto first = row.cells.begin() + static_cast<std::ptrdiff_t>(row.labels);
        const bool at_once =
            cells >= columns && std::all_of(first, first + static_cast<std::ptrdiff_t>(columns), is_printed);
        b.is_regular = b.is_regular && at_once && (b.cells == 0 || b.cells == cells);
        b.cells = cells;
        b.has_row = b.has_row || row.heads == 0;
    }

    bool allow_blanks(const loose_row &row) {
        const build &b = build_of(row);
        const std::size_t cells = row.cells.size() - row.labels;
        if (cells < row.columns || !are_all_bordered(row)) return false;
        const auto values = row.cells.begin() + static_cast<std::ptrdiff_t>(row.labels);
        if (std::none_of(values, row.cells.end(), is_printed)) return true;
        // A blank cell right behind the label may be what a merged label left.
        if (!b.is_regular || !b.has_row || b.cells != cells || !is_printed(*values)) return false;
        const auto behind = row.cells.begin() + static_cast<std::ptrdiff_t>(row.labels + row.columns);
        return std::none_of(behind, row.cells.end(), is_printed);
    }

private:
    build &build_of(const loose_row &row) {
        const std::size_t labels = printed_labels(row), columns = row.columns + row.heads;
        for (build &b : known_)
            if (b.table == row.table && b.labels == labels && b.columns == columns && b.depth == row.depth) return b;
        return known_.emplace_back(build{row.table, labels, columns, row.depth, 0, false, true});
    }

    std::vector<build> known_; // a few: labels and columns have bounds
};

} // namespace

void settle_bordered_cells(std::vector<loose_row> &rows) {
    builds known;
    for (const loose_row &row : rows)
        // Behind the last row of a table no bar opens another.
        if (has_borders(row) && shows_build(row) && (row.end_line != 0 || row.heads != 0)) known.learn(row);
    for (loose_row &row : rows) {
        if (!has_borders(row)) continue;
        const auto first = row.cells.begin() + static_cast<std::ptrdiff_t>(row.labels);
        const bool keeps_blanks = row.columns != 0 && row.labels != 0 && !shows_build(row) && known.allow_blanks(row);
        if (keeps_blanks)
            row.cells.resize(row.labels + row.columns);
        else
            row.cells.erase(std::remove_if(first, row.cells.end(), [](const token *t) { return t && t->is_blank; }),
                            row.cells.end());
        const auto labels =
            std::remove_if(row.cells.begin(), row.cells.begin() + static_cast<std::ptrdiff_t>(row.labels),
                           [](const token *t) { return t && t->is_blank; });
        const auto values = row.cells.begin() + static_cast<std::ptrdiff_t>(row.labels);
        row.labels = static_cast<std::size_t>(labels - row.cells.begin());
        row.cells.erase(labels, values);
    }
}

std::vector<bool> place_blanks_by_spacing(std::vector<loose_row> &rows) {
    std::array<table_spacing, 5> spacings; // by table
    for (const loose_row &row : rows)
        if (has_lines_only(row) && figures_of(row) == row.columns) learn(spacings[row.table], row);
    std::vector<bool> out(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const table_spacing &spacing = spacings[rows[i].table];
        if (!spacing.is_regular || spacing.rows < fewest_rows) continue;
        if (has_lines_only(rows[i]) && figures_of(rows[i]) < rows[i].columns) out[i] = place_blanks(rows[i], spacing);
    }
    return out;
}

} // namespace ogi
