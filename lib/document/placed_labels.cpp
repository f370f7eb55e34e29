#include "document/placed_labels.hpp"

#include "document/label_rows.hpp"
#include "document/list_number.hpp"

#include <algorithm>

namespace ogi {
namespace {

/// Where columns of labels begin. A column begins between two texts that stand side by side; as few are taken as the
/// texts demand.
std::vector<std::int32_t> column_starts(const std::vector<placed_text> &texts, search_effort &left) {
    struct gap {
        std::int32_t from, to;
    };
    std::vector<gap> gaps;
    for (std::size_t i = 0; i < texts.size() && left > 0; ++i)
        // The texts are in the order of their tops.
        for (std::size_t j = i + 1; j < texts.size() && texts[j].top < texts[i].bottom && left > 0; ++j, --left) {
            const placed_text &a = texts[i].left <= texts[j].left ? texts[i] : texts[j];
            const placed_text &b = &a == &texts[i] ? texts[j] : texts[i];
            const std::int32_t lower = std::min(a.bottom - a.top, b.bottom - b.top);
            if (5 * common_down(a, b) > lower && a.right <= b.left) gaps.push_back({a.right, b.left});
        }
    std::sort(gaps.begin(), gaps.end(), [](const gap &a, const gap &b) { return a.to < b.to; });
    std::vector<std::int32_t> starts;
    for (const gap &g : gaps)
        if (starts.empty() || starts.back() <= g.from) starts.push_back(g.to);
    return starts;
}

std::size_t column_at(const std::vector<std::int32_t> &starts, const placed_text &text) {
    const std::int32_t left = text.left + text.em / 4; // lines of a column do not begin at quite the same place
    return static_cast<std::size_t>(std::upper_bound(starts.begin(), starts.end(), left) - starts.begin());
}

/// The text before a single character that stands alone at the end of its line, where a line was stretched to fill its
/// width; none for one of several below one another, which are a label written downwards. The texts are in the order of
/// their tops.
std::optional<std::size_t> line_of_last_character(const std::vector<placed_text> &texts, std::size_t index,
                                                  std::size_t &left) {
    constexpr std::size_t one_character = 4; // bytes
    constexpr std::int64_t most_room = 5;    // in characters
    const placed_text &last = texts[index];
    if (last.text.size() > one_character || list_number_at_front(last.text) != 0) return std::nullopt;
    std::optional<std::size_t> before, over;
    const auto look_at = [&](std::size_t i) {
        const placed_text &text = texts[i];
        const std::int32_t off = text.left - last.left, higher = text.middle() - last.middle();
        const bool begins_there = 4 * (off < 0 ? -off : off) <= last.em;
        if (begins_there && (higher < 0 ? -higher : higher) <= 2 * last.em) return false;
        const bool is_before = text.right <= last.left && 2 * common_down(text, last) > last.bottom - last.top;
        if (is_before && (!before || text.right > texts[*before].right)) before = i;
        const bool is_over = text.middle() < last.top && common_across(text, last) > 0;
        if (is_over && (!over || text.top > texts[*over].top)) over = i;
        return true;
    };
    const auto is_near = [&](std::size_t i) {
        const std::int32_t off = texts[i].top - last.top;
        return left > 0 && texts[i].page == last.page && (off < 0 ? -off : off) <= 3 * last.em;
    };
    for (std::size_t i = index; i-- > 0 && is_near(i); --left)
        if (!look_at(i)) return std::nullopt;
    for (std::size_t i = index + 1; i < texts.size() && is_near(i); ++i, --left)
        if (!look_at(i)) return std::nullopt;
    if (!before || texts[*before].text.size() <= one_character) return std::nullopt;
    if (over && texts[*over].left >= texts[*before].right) return std::nullopt; // it is the last line of that one
    return std::int64_t{last.left} - texts[*before].right <= most_room * last.em ? before : std::nullopt;
}

void join_last_characters(std::vector<placed_text> &texts, document &keeper) {
    std::size_t left = 1000000; // comparisons; no table of people comes near
    for (std::size_t i = 0; i < texts.size() && left > 0;) {
        const auto before = line_of_last_character(texts, i, left);
        if (!before) {
            ++i;
            continue;
        }
        texts[*before] = put_together(texts[*before], texts[i], keeper);
        texts.erase(texts.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

/// Where a text stands in a column further to the right than the one above it, which reaches over it: its second line,
/// in the middle of several columns.
std::vector<std::size_t> columns_of_texts(const std::vector<placed_text> &texts,
                                          const std::vector<std::int32_t> &starts, search_effort &left) {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < texts.size() && left > 0; ++i) {
        const placed_text &text = texts[i];
        out.push_back(column_at(starts, text));
        if (out.back() == 0 || list_number_at_front(text.text) != 0) continue;
        // The texts are in the order of their tops.
        std::size_t above = texts.size();
        for (std::size_t j = i; j-- > 0 && texts[j].page == text.page && left > 0; --left) {
            if (text.top - texts[j].bottom > 3 * text.em) break;
            if (texts[j].middle() > text.top || common_across(texts[j], text) == 0) continue;
            if (above == texts.size() || texts[j].bottom > texts[above].bottom) above = j;
        }
        if (above == texts.size() || out[above] >= out.back()) continue;
        const placed_text &over = texts[above];
        const std::int32_t off = over.center() - text.center();
        const bool is_line_of_it = 5 * (text.top - over.bottom) <= 4 * text.em && !is_too_wide_after(over, text) &&
                                   (over.right >= text.right || 2 * (off < 0 ? -off : off) <= text.em);
        if (is_line_of_it) out.back() = out[above];
    }
    return out;
}

} // namespace

std::vector<placed_text> label_texts(const std::vector<std::vector<placed_text>> &parts, document &keeper) {
    std::vector<std::int32_t> lefts;
    for (const std::vector<placed_text> &text : parts)
        lefts.push_back(text.front().left);
    std::sort(lefts.begin(), lefts.end());
    const auto begin_there = [&](const placed_text &part) {
        const std::int32_t close = part.em / 5;
        return std::upper_bound(lefts.begin(), lefts.end(), part.left + close) -
               std::lower_bound(lefts.begin(), lefts.end(), part.left - close);
    };
    std::vector<placed_text> out;
    for (const std::vector<placed_text> &text : parts) {
        out.push_back(text.front());
        for (std::size_t i = 1; i < text.size(); ++i)
            if (may_be_parted(text[i - 1], text[i]) && begin_there(text[i]) >= 3 &&
                list_number_at_front(out.back().text) != out.back().text.size())
                out.push_back(text[i]);
            else
                out.back() = put_together(out.back(), text[i], keeper);
    }
    std::stable_sort(out.begin(), out.end(), [](const placed_text &a, const placed_text &b) { return a.top < b.top; });
    join_last_characters(out, keeper);
    return out;
}

std::optional<placed_labels> labels_of(const std::vector<placed_text> &texts, std::vector<figure_row> &rows,
                                       search_effort &left, document &keeper) {
    placed_labels out;
    if (texts.empty()) return out;
    const std::vector<std::int32_t> starts = column_starts(texts, left);
    out.columns = starts.size() + 1;
    std::vector<std::vector<placed_text>> lines(out.columns);
    const std::vector<std::size_t> columns = columns_of_texts(texts, starts, left);
    if (columns.size() < texts.size()) return std::nullopt;
    for (std::size_t i = 0; i < texts.size(); ++i)
        lines[columns[i]].push_back(texts[i]);

    const auto is_numbered = [](const placed_text &text) { return list_number_at_front(text.text) != 0; };
    const bool are_numbered = std::count_if(texts.begin(), texts.end(), is_numbered) >= fewest_list_numbers;
    std::vector<bool> has_label(rows.size(), false);
    for (std::size_t column = out.columns; column-- > 0;) {
        if (lines[column].empty()) continue;
        label_rows search(lines[column], rows, has_label, column > 0, are_numbered);
        const std::optional<std::vector<found_label>> found = search.find(left);
        if (!found) return std::nullopt;
        std::size_t added = 0;
        for (const found_label &label : *found) {
            placed_cell cell;
            cell.content = lines[column][label.first_line];
            for (std::size_t i = label.first_line + 1; i < label.end_line; ++i)
                cell.content = joined(cell.content, lines[column][i],
                                      blank_between(cell.content.text, lines[column][i].text), keeper);
            cell.column = column;
            cell.row = label.row + added;
            cell.row_span = label.rows;
            if (label.rows == 0) {
                // A row of its own, without figures.
                const auto at = static_cast<std::ptrdiff_t>(cell.row);
                rows.insert(rows.begin() + at, figure_row{{}, cell.content.top, cell.content.bottom, false});
                has_label.insert(has_label.begin() + at, true);
                for (placed_cell &other : out.cells) {
                    if (other.row >= cell.row)
                        ++other.row;
                    else if (other.row + other.row_span > cell.row)
                        ++other.row_span;
                }
                cell.row_span = 1;
                ++added;
            }
            if (cell.row_span == 1 && !has_label[cell.row]) {
                has_label[cell.row] = true;
                cell.column_span = out.columns - column;
            }
            for (std::size_t r = cell.row; r < cell.row + cell.row_span; ++r) {
                rows[r].top = std::min(rows[r].top, cell.row_span == 1 ? cell.content.top : rows[r].top);
                rows[r].bottom = std::max(rows[r].bottom, cell.row_span == 1 ? cell.content.bottom : rows[r].bottom);
            }
            out.cells.push_back(cell);
        }
    }
    return out;
}

} // namespace ogi
