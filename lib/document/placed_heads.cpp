#include "document/placed_heads.hpp"

#include "document/caption_spans.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace ogi {
namespace {

constexpr std::size_t npos = static_cast<std::size_t>(-1);

bool is_single_character(const placed_text &text) {
    return text.text.size() <= 4 && text.right - text.left <= text.em + text.em / 4;
}

bool are_heads_of_their_own(const placed_text &a, const placed_text &b, const std::vector<figure_column> &figures) {
    return may_be_parted(a, b) && !(is_single_character(a) && is_single_character(b)) &&
           column_of(figures, a) != column_of(figures, b);
}

/// A single character, and one beside it or several: a head whose characters are set apart to fill its place.
bool fill_one_place(const placed_text &a, const placed_text &b, const std::vector<figure_column> &figures) {
    constexpr std::int64_t most_room = 2;     // in characters
    constexpr std::size_t most_together = 12; // bytes
    const std::int32_t room = a.left <= b.left ? b.left - a.right : a.left - b.right;
    return is_single_character(b) && (is_single_character(a) || a.text.size() <= most_together) && room >= 0 &&
           room <= most_room * b.em && 2 * common_down(a, b) > b.bottom - b.top &&
           column_of(figures, a) == column_of(figures, b);
}

bool meet_across(const placed_text &a, const placed_text &b) {
    return common_across(a, b) > std::min(a.em, b.em) / 7;
}

bool stands_below(const placed_text &lower, const placed_text &upper) {
    return lower.middle() > upper.bottom && lower.top >= upper.middle();
}

/// The text right under another, if it is only one: over several it is a caption.
std::size_t next_below(const std::vector<placed_text> &texts, std::size_t upper) {
    std::size_t below = npos;
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (i != upper && stands_below(texts[i], texts[upper]) && meet_across(texts[i], texts[upper]) &&
            (below == npos || texts[i].top < texts[below].top))
            below = i;
    if (below == npos) return npos;
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (i != below && i != upper && meet_across(texts[i], texts[upper]) && stands_below(texts[i], texts[upper]) &&
            !meet_across(texts[i], texts[below]))
            return npos;
    const std::int32_t narrower =
        std::min(texts[below].right - texts[below].left, texts[upper].right - texts[upper].left);
    return 2 * common_across(texts[below], texts[upper]) >= narrower ? below : npos;
}

struct pair_of_lines {
    std::size_t upper, lower;
    std::int32_t gap;
    /// The lower one stands in a row of heads and the upper one above that row: a caption does so too.
    bool is_doubtful;
};

bool stands_in_row(const std::vector<placed_text> &texts, std::size_t index) {
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i == index) continue;
        const std::int32_t lower = std::min(texts[i].bottom - texts[i].top, texts[index].bottom - texts[index].top);
        if (2 * common_down(texts[i], texts[index]) > lower) return true;
    }
    return false;
}

/// The greatest distance between two lines of one head. The distances of heads from what spans them are greater by a
/// leap; where there are only great ones, several columns must agree in them.
std::int32_t greatest_gap(std::vector<pair_of_lines> pairs, const std::vector<placed_text> &texts) {
    constexpr std::int32_t none = std::numeric_limits<std::int32_t>::min();
    if (pairs.empty()) return none;
    std::sort(pairs.begin(), pairs.end(), [](const pair_of_lines &a, const pair_of_lines &b) { return a.gap < b.gap; });
    const std::int64_t em = texts[pairs.front().upper].em;
    std::size_t last = 0;
    while (last + 1 < pairs.size() &&
           20 * std::int64_t{pairs[last + 1].gap} <= 26 * std::int64_t{std::max(pairs[last].gap, 0)} + 5 * em)
        ++last;
    const std::int32_t gap = pairs[last].gap;
    if (last + 1 < 3 && std::all_of(pairs.begin(), pairs.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                                    [](const pair_of_lines &p) { return p.is_doubtful; }))
        return none;
    if (10 * std::int64_t{pairs.front().gap} <= 13 * em)
        return static_cast<std::int32_t>(std::min<std::int64_t>(gap, 3 * em));
    return last + 1 >= 3 && gap <= 3 * em ? gap : none;
}

std::int32_t width_of(const placed_text &text) {
    return text.right - text.left;
}

/// Tells lines that follow one another and belong to different heads: what spans several columns stands close over the
/// head of the middle one.
class captions_over_heads {
public:
    captions_over_heads(const std::vector<placed_text> &lines, const std::vector<figure_column> &figures)
        : figures_(figures), tops_(figures.size(), none) {
        for (const placed_text &line : lines) {
            under_.push_back(columns_under(figures, line));
            const std::size_t column = column_of(figures, line);
            if (under_.back().size() > 1 || width_of(line) > room_of(column)) continue;
            tops_[column] = std::min(tops_[column], line.top);
        }
    }

    bool are_apart(const std::vector<placed_text> &lines, std::size_t upper, std::size_t lower) const {
        const placed_text &a = lines[upper], &b = lines[lower];
        if (under_[lower].size() == 0 && b.left < figures_.front().left) return false; // the head of the labels
        // A text is broken only where its line is full.
        constexpr std::int64_t room = 15; // heads have few marks and no words
        if (is_too_wide_after(a, b, room)) return true;
        if (under_[upper].size() > 1 && under_[lower].size() > 1) return true;
        const std::size_t column = column_of(figures_, b);
        if (under_[lower].size() > 1 || width_of(b) > room_of(column)) return false;
        if (width_of(a) > room_of(column)) return true;
        // The heads on both sides begin where the lower line does, and what spans them stands in their middle.
        if (column == 0 || column + 1 >= figures_.size()) return false;
        const std::int32_t begin = std::min(tops_[column - 1], tops_[column + 1]);
        return begin != none && 10 * std::int64_t{begin - a.top} > 6 * std::int64_t{b.top - a.top};
    }

private:
    static constexpr std::int32_t none = std::numeric_limits<std::int32_t>::max();

    /// How wide a column can be: the greater distance to those beside it, by the edges of their figures.
    std::int32_t room_of(std::size_t column) const {
        std::int32_t room = 0;
        const auto look = [&](const figure_column &a, const figure_column &b) {
            room = std::max({room, b.left - a.left, b.right - a.right});
        };
        if (column > 0) look(figures_[column - 1], figures_[column]);
        if (column + 1 < figures_.size()) look(figures_[column], figures_[column + 1]);
        return room == 0 ? none : room;
    }

    const std::vector<figure_column> &figures_;
    std::vector<column_range> under_; // each line
    std::vector<std::int32_t> tops_;  // of the lines over each column alone
};

/// Makes room for a row before others.
void insert_row(std::vector<placed_head> &cells, std::vector<std::int32_t> &tops, std::vector<std::int32_t> &bottoms,
                std::size_t row, const placed_text &text) {
    for (placed_head &c : cells)
        if (c.row >= row) ++c.row;
    tops.insert(tops.begin() + static_cast<std::ptrdiff_t>(row), text.top);
    bottoms.insert(bottoms.begin() + static_cast<std::ptrdiff_t>(row), text.bottom);
}

/// Widens the captions of each row; they are the first cells.
void widen_rows(std::vector<placed_head> &cells, const std::vector<figure_column> &columns, std::size_t captions,
                const std::vector<placed_head> &lowest) {
    std::vector<std::int32_t> middles(columns.size(), 0);
    for (const placed_head &head : lowest)
        middles[head.column] = std::max(middles[head.column], head.content.middle());
    for (std::size_t first = 0; first < captions;) {
        std::vector<placed_head *> row;
        std::size_t end = first;
        for (; end < captions && cells[end].row == cells[first].row; ++end)
            row.push_back(&cells[end]);
        widen_captions(std::move(row), columns, middles, end == captions);
        first = end;
    }
}

/// Of two heads over one column that do not meet across, the higher one is a caption in the middle of several columns.
void raise_captions(std::vector<placed_head> &lowest, std::vector<placed_head> &above) {
    std::vector<placed_head> kept;
    for (const placed_head &head : lowest) {
        const bool is_over_another = std::any_of(lowest.begin(), lowest.end(), [&](const placed_head &other) {
            return other.column == head.column && stands_below(other.content, head.content);
        });
        (is_over_another ? above : kept).push_back(head);
    }
    lowest = std::move(kept);
}

} // namespace

bool is_lowest(const std::vector<placed_text> &heads, std::size_t index) {
    for (std::size_t i = 0; i < heads.size(); ++i)
        if (i != index && stands_below(heads[i], heads[index]) && meet_across(heads[i], heads[index])) return false;
    return true;
}

std::vector<placed_text> head_lines(const std::vector<std::vector<placed_text>> &parts,
                                    const std::vector<figure_column> &figures, document &keeper) {
    std::vector<placed_text> out;
    for (const std::vector<placed_text> &text : parts) {
        const std::size_t first_of_text = out.size();
        // The narrowest room between parts that stand over different columns: none is wider within a head.
        std::int32_t room = std::numeric_limits<std::int32_t>::max();
        for (std::size_t i = 1; i < text.size(); ++i)
            if (are_heads_of_their_own(text[i - 1], text[i], figures))
                room = std::min(room, text[i].left - text[i - 1].right);
        for (std::size_t i = 0; i < text.size(); ++i) {
            const bool goes_on =
                i > 0 && (!may_be_parted(text[i - 1], text[i]) ||
                          (is_single_character(text[i - 1]) && is_single_character(text[i])) ||
                          (!are_heads_of_their_own(text[i - 1], text[i], figures) &&
                           10 * std::int64_t{text[i].left - text[i - 1].right} < 8 * std::int64_t{room}));
            if (goes_on)
                out.back() = put_together(out.back(), text[i], keeper);
            else
                out.push_back(text[i]);
        }
        // Characters set wide apart fill the place of one head.
        if (first_of_text > 0 && out.size() == first_of_text + 1 &&
            fill_one_place(out[first_of_text - 1], out.back(), figures)) {
            const placed_text last = out.back();
            out.pop_back();
            const bool is_behind = out.back().left <= last.left;
            out.back() = is_behind ? put_together(out.back(), last, keeper) : put_together(last, out.back(), keeper);
        }
    }
    return out;
}

std::vector<placed_text> whole_heads(const std::vector<placed_text> &lines, const std::vector<figure_column> &figures,
                                     document &keeper) {
    const captions_over_heads captions(lines, figures);
    std::vector<pair_of_lines> pairs, over_pages;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t below = next_below(lines, i);
        if (below == npos || captions.are_apart(lines, i, below)) continue;
        // The end of a page says nothing of distances.
        if (lines[below].page != lines[i].page) {
            if (width_of(lines[below]) <= width_of(lines[i])) over_pages.push_back({i, below, 0, false});
        } else
            pairs.push_back({i, below, lines[below].top - lines[i].bottom,
                             !stands_in_row(lines, i) && stands_in_row(lines, below)});
    }
    const std::int32_t most = greatest_gap(pairs, lines);
    std::vector<std::size_t> next(lines.size(), npos);
    std::vector<bool> continues(lines.size(), false);
    const auto put_below = [&](const pair_of_lines &p) {
        if (continues[p.lower]) return;
        next[p.upper] = p.lower;
        continues[p.lower] = true;
    };
    for (const pair_of_lines &p : pairs)
        if (p.gap <= most) put_below(p);
    for (const pair_of_lines &p : over_pages)
        put_below(p);
    std::vector<placed_text> out;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (continues[i]) continue;
        placed_text head = lines[i];
        for (std::size_t at = next[i]; at != npos; at = next[at])
            head = joined(head, lines[at], blank_between(head.text, lines[at].text), keeper);
        out.push_back(head);
    }
    return out;
}

std::vector<placed_head> head_rows(const std::vector<placed_text> &heads, const std::vector<figure_column> &columns,
                                   document &keeper) {
    std::vector<placed_head> above, lowest, over_labels;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        placed_head cell{heads[i]};
        const column_range under = columns_under(columns, heads[i]);
        cell.over_labels = under.size() == 0 && heads[i].left < columns.front().left;
        cell.column = under.size() == 0 ? column_of(columns, heads[i]) : under.first;
        cell.column_span = std::max<std::size_t>(under.size(), 1);
        (cell.over_labels ? over_labels : is_lowest(heads, i) && under.size() == 1 ? lowest : above).push_back(cell);
    }
    raise_captions(lowest, above);
    const auto by_middle = [](const placed_head &a, const placed_head &b) {
        return a.content.middle() < b.content.middle();
    };
    std::stable_sort(above.begin(), above.end(), by_middle);
    std::stable_sort(over_labels.begin(), over_labels.end(), by_middle);
    std::vector<placed_head> out;
    std::vector<std::int32_t> tops, bottoms; // of the rows
    for (placed_head &cell : above) {
        const bool new_row = tops.empty() || cell.content.middle() > bottoms.back();
        if (new_row) {
            tops.push_back(cell.content.top);
            bottoms.push_back(cell.content.bottom);
        }
        cell.row = tops.size() - 1;
        out.push_back(cell);
    }
    if (!lowest.empty()) {
        tops.push_back(std::numeric_limits<std::int32_t>::max());
        bottoms.push_back(0);
        for (placed_head &cell : lowest) {
            tops.back() = std::min(tops.back(), cell.content.top);
            bottoms.back() = std::max(bottoms.back(), cell.content.bottom);
            cell.row = tops.size() - 1;
            out.push_back(cell);
        }
    }
    widen_rows(out, columns, above.size(), lowest);
    for (placed_head &cell : over_labels) {
        std::size_t row = tops.size();
        for (std::size_t r = 0; r < tops.size(); ++r)
            if (cell.content.top < bottoms[r] && cell.content.bottom > tops[r]) row = r;
        if (row == tops.size()) {
            row = 0;
            while (row < tops.size() && tops[row] < cell.content.top)
                ++row;
            insert_row(out, tops, bottoms, row, cell.content);
        }
        cell.row = row;
        out.push_back(cell);
    }
    // What stands in one place is one text.
    std::vector<placed_head> single;
    std::stable_sort(out.begin(), out.end(), [](const placed_head &a, const placed_head &b) {
        if (a.row != b.row) return a.row < b.row;
        if (a.over_labels != b.over_labels) return a.over_labels;
        return a.column < b.column;
    });
    for (const placed_head &cell : out) {
        placed_head *before = single.empty() ? nullptr : &single.back();
        const bool same = before && before->row == cell.row && before->over_labels == cell.over_labels &&
                          (cell.over_labels || cell.column < before->column + before->column_span);
        if (!same)
            single.push_back(cell);
        else if (cell.content.middle() < before->content.top)
            before->content = joined(cell.content, before->content, "\n", keeper);
        else
            before->content = joined(before->content, cell.content,
                                     before->content.bottom < cell.content.middle() ? "\n" : " ", keeper);
    }
    return single;
}

} // namespace ogi
