#include "document/label_rows.hpp"

#include "document/list_number.hpp"

#include <algorithm>

namespace ogi {
namespace {

// Costs are hundredths of the size of the letters that a label stands away from its rows.
constexpr std::int64_t alone_cost = 130, unlabelled_cost = 150, outer_label_cost = 10, ungrouped_cost = 40,
                       continued_cost = 4, line_cost = 12, at_top_cost = 15, broken_cost = 40, unnumbered_cost = 60,
                       other_edge_cost = 40;
constexpr std::size_t most_lines = 16;

} // namespace

label_rows::label_rows(const std::vector<placed_text> &lines, const std::vector<figure_row> &rows,
                       const std::vector<bool> &has_label, bool is_inner, bool are_numbered)
    : lines_(lines), rows_(rows), has_label_(has_label), is_inner_(is_inner), are_numbered_(are_numbered) {
    std::vector<std::int32_t> sizes;
    for (const placed_text &line : lines) {
        sizes.push_back(line.em);
        right_ = std::max(right_, line.right);
        numbered_.push_back(list_number_at_front(line.text) != 0);
    }
    std::sort(sizes.begin(), sizes.end());
    em_ = std::max(1, sizes[sizes.size() / 2]);
    pitch_ = 2 * em_;
    for (std::size_t i = 1; i < lines.size(); ++i)
        if (lines[i].top - lines[i - 1].top >= em_ - em_ / 5)
            pitch_ = std::min(pitch_, lines[i].top - lines[i - 1].top);
    for (std::size_t row = 0; row < rows.size(); ++row)
        page_begins_.push_back(row == 0 || rows[row].begins_page ? row : page_begins_.back());
}

/// In hundredths of the size of the letters.
std::int64_t label_rows::distance(std::int32_t a, std::int32_t b) const {
    const std::int64_t d = std::int64_t{a} - b;
    return 100 * (d < 0 ? -d : d) / em_;
}

/// Half way between what stands in a row and what stands in the row before it.
std::int32_t label_rows::edge_above(std::size_t row) const {
    const auto half_way = [&](std::size_t r) { return rows_[r - 1].bottom + (rows_[r].top - rows_[r - 1].bottom) / 2; };
    if (row < rows_.size() && (row == 0 || rows_[row].begins_page)) {
        // The first row of a page is as high as the next one.
        const bool alone = row + 1 >= rows_.size() || rows_[row + 1].begins_page;
        return alone ? rows_[row].top : rows_[row].top - (half_way(row + 1) - rows_[row].bottom);
    }
    return half_way(row);
}

/// Of lines from the row that they stand before. Where the end of a page breaks the row, its figures are on one of the
/// two pages, beside the lines there.
std::int64_t label_rows::distance_from_row(std::size_t line, std::size_t end, std::size_t row) const {
    const std::int32_t at = rows_[row].middle();
    std::int64_t least = -1;
    for (std::size_t first = line, next = line; first < end; first = next) {
        while (next < end && lines_[next].page == lines_[first].page)
            ++next;
        const placed_text &top = lines_[first], &bottom = lines_[next - 1];
        // A row that a page begins with may have its figures at its top where others have them at their bottom.
        const std::int64_t from_top = distance(top.middle(), at);
        const std::int64_t away = how_ == alignment::bottom
                                      ? std::min(distance(bottom.middle(), at), from_top + other_edge_cost)
                                      : std::min(distance(top.top + (bottom.bottom - top.top) / 2, at), from_top + 1);
        if (least < 0 || away < least) least = away;
    }
    return least;
}

void label_rows::reach(std::size_t line, std::size_t row, std::size_t lines, std::size_t rows, bool alone,
                       std::int64_t cost) {
    step &to = at(line + lines, row + rows);
    if (to.cost >= 0 && to.cost <= cost) return;
    to = {cost, static_cast<std::uint32_t>(lines), static_cast<std::uint32_t>(rows), alone};
}

void label_rows::pass_row(std::size_t line, std::size_t row) {
    std::int64_t cost = unlabelled_cost;
    if (has_label_[row]) {
        // Above the first label of a page stands what the page before began.
        const bool continues = line == 0 || lines_[line - 1].bottom < rows_[page_begins_[row]].top;
        cost = continues ? continued_cost : ungrouped_cost;
    } else if (is_inner_) {
        cost = outer_label_cost;
    }
    reach(line, row, 0, 1, false, at(line, row).cost + cost);
}

void label_rows::take_lines(std::size_t line, std::size_t row, search_effort &left) {
    const std::int64_t cost = at(line, row).cost + (are_numbered_ && !numbered_[line] ? unnumbered_cost : 0);
    const std::int32_t top = lines_[line].top;
    std::int64_t between = 0;
    for (std::size_t count = 1; count <= most_lines && line + count <= lines_.size() && left > 0; ++count, --left) {
        const placed_text &last = lines_[line + count - 1];
        if (count > 1) {
            if (are_numbered_ && numbered_[line + count - 1]) return;
            const placed_text &before = lines_[line + count - 2];
            const std::int64_t gap = std::int64_t{last.top} - before.bottom;
            if (last.page != before.page) {
                // A row that is broken by the end of a page: its line is full, and no row stands before the next one.
                const std::size_t next = std::min(row + 1, rows_.size());
                const bool may_be_full = are_numbered_ || right_ - before.right <= em_;
                if (!may_be_full || (next < rows_.size() && rows_[next].middle() < last.bottom)) return;
                between += broken_cost;
            } else {
                if (gap > 2 * std::int64_t{em_} || (!are_numbered_ && is_too_wide_after(before, last))) return;
                const std::int64_t wider = std::int64_t{last.top} - before.top - pitch_;
                between += line_cost + 150 * std::max<std::int64_t>(wider, 0) / em_;
            }
        }
        const std::int32_t middle = top + (last.bottom - top) / 2;
        const std::int64_t half_height = 50 * (std::int64_t{last.bottom} - top) / em_;
        const bool is_between =
            (row == 0 || rows_[row - 1].middle() < top) && (row == rows_.size() || rows_[row].middle() > last.bottom);
        const bool is_piece = are_numbered_ && !numbered_[line];
        if (is_between) reach(line, row, count, 0, true, cost + (is_piece ? 2 : 1) * alone_cost + between);
        if (row == rows_.size()) continue;
        if (!has_label_[row]) {
            const std::int64_t off = distance(middle, rows_[row].middle());
            const std::int64_t at_edge = distance_from_row(line, line + count, row);
            if (off <= half_height + 60) reach(line, row, count, 1, false, cost + at_edge + between);
            continue;
        }
        for (std::size_t rows = 1; row + rows <= rows_.size() && has_label_[row + rows - 1] && left > 0;
             ++rows, --left) {
            if (rows > 1 && rows_[row + rows - 1].begins_page) break;
            const std::int32_t above = edge_above(row), last_row = static_cast<std::int32_t>(row + rows);
            const std::size_t end = static_cast<std::size_t>(last_row);
            const std::int32_t below =
                end == rows_.size() || rows_[end].begins_page
                    ? rows_[end - 1].bottom + std::max(0, rows_[end - 1].top - edge_above(end - 1))
                    : edge_above(end);
            if (above > top + em_) break; // begins below the label
            if (below + em_ < last.bottom) continue;
            const std::int64_t off = distance(middle, above + (below - above) / 2);
            const std::int64_t at_edge = how_ == alignment::bottom ? distance(last.bottom, rows_[row + rows - 1].bottom)
                                                                   : distance(top, rows_[row].top) + at_top_cost;
            reach(line, row, count, rows, false, cost + std::min(off / 2, at_edge) + between);
        }
    }
}

bool label_rows::search(alignment how, search_effort &left) {
    if (left / (rows_.size() + 1) < lines_.size() + 1) {
        left = 0;
        return false;
    }
    left -= (rows_.size() + 1) * (lines_.size() + 1);
    how_ = how;
    steps_.assign((rows_.size() + 1) * (lines_.size() + 1), {});
    at(0, 0).cost = 0;
    for (std::size_t line = 0; line <= lines_.size(); ++line)
        for (std::size_t row = 0; row <= rows_.size(); ++row) {
            if (at(line, row).cost < 0) continue;
            if (row < rows_.size()) pass_row(line, row);
            if (line < lines_.size()) take_lines(line, row, left);
        }
    return left > 0 && last_step().cost >= 0;
}

std::vector<found_label> label_rows::labels() const {
    std::vector<found_label> out;
    for (std::size_t line = lines_.size(), row = rows_.size(); line > 0 || row > 0;) {
        const step &s = steps_[line * (rows_.size() + 1) + row];
        line -= s.lines;
        row -= s.rows;
        if (s.lines > 0) out.push_back({line, line + s.lines, row, s.alone ? 0 : s.rows});
    }
    std::reverse(out.begin(), out.end());
    return out;
}

std::optional<std::vector<found_label>> label_rows::find(search_effort &left) {
    std::optional<std::vector<found_label>> out;
    std::int64_t least = 0;
    for (const alignment how : {alignment::middle_or_top, alignment::bottom})
        if (search(how, left) && (!out || last_step().cost < least)) {
            least = last_step().cost;
            out = labels();
        }
    return out;
}

} // namespace ogi
