#include "document/placed_columns.hpp"

#include "document/placed_heads.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::size_t npos = static_cast<std::size_t>(-1);

/// What lies over less than this of a column only leans over its edge.
std::int32_t little(const placed_text &text) {
    return std::max(1, text.em / 7);
}

bool lies_over(const figure_column &column, const placed_text &text) {
    return std::min(column.right, text.right) - std::max(column.left, text.left) > little(text);
}

std::vector<figure_column> by_overlap(const std::vector<figure_row> &rows) {
    std::vector<figure_column> boxes;
    for (const figure_row &row : rows)
        for (const placed_text &f : row.figures)
            boxes.push_back({f.left, std::max(f.right, f.left + 1)});
    std::sort(boxes.begin(), boxes.end(),
              [](const figure_column &a, const figure_column &b) { return a.left < b.left; });
    std::vector<figure_column> out;
    for (const figure_column &box : boxes) {
        if (out.empty() || box.left >= out.back().right) out.push_back(box);
        out.back().right = std::max(out.back().right, box.right);
    }
    return out;
}

bool keep_figures_apart(const std::vector<figure_row> &rows, const std::vector<figure_column> &columns) {
    for (const figure_row &row : rows) {
        std::size_t before = npos;
        for (const placed_text &f : row.figures) {
            const std::size_t column = column_of(columns, f);
            if (column == before) return false;
            before = column;
        }
    }
    return true;
}

bool share_a_row(const std::vector<figure_row> &rows, const figure_column &a, const figure_column &b) {
    for (const figure_row &row : rows) {
        const auto has = [&](const figure_column &c) {
            return std::any_of(row.figures.begin(), row.figures.end(),
                               [&](const placed_text &f) { return f.left < c.right && f.right > c.left; });
        };
        if (has(a) && has(b)) return true;
    }
    return false;
}

/// Widens columns by their lowest heads, and adds columns that have only a head.
class columns_with_heads {
public:
    columns_with_heads(const std::vector<figure_row> &rows, std::vector<figure_column> columns)
        : rows_(rows), columns_(std::move(columns)), has_head_(columns_.size(), false) {}

    /// False when the head spans columns that rows keep apart: then it is no head of one column.
    bool take(const placed_text &head) {
        const column_range under = columns_under(columns_, head);
        if (under.size() == 0) return false;
        constexpr std::size_t most_columns = 4; // a head of one column lies over no more, however they were parted
        if (under.size() > most_columns) return true;
        for (std::size_t a = under.first; a < under.end; ++a)
            for (std::size_t b = a + 1; b < under.end; ++b)
                if (share_a_row(rows_, columns_[a], columns_[b])) return true;
        figure_column &into = columns_[under.first];
        into.left = std::min(into.left, head.left);
        into.right = std::max(columns_[under.end - 1].right, head.right);
        const auto first = columns_.begin() + static_cast<std::ptrdiff_t>(under.first);
        columns_.erase(first + 1, first + static_cast<std::ptrdiff_t>(under.size()));
        has_head_.erase(has_head_.begin() + static_cast<std::ptrdiff_t>(under.first) + 1,
                        has_head_.begin() + static_cast<std::ptrdiff_t>(under.end));
        has_head_[under.first] = true;
        return true;
    }

    /// A head beside all figures: that of the column next to it which has none, or of a column of blanks.
    void add(const placed_text &head) {
        const auto after = std::find_if(columns_.begin(), columns_.end(),
                                        [&](const figure_column &c) { return c.left >= head.center(); });
        const std::size_t place = static_cast<std::size_t>(after - columns_.begin());
        std::size_t nearest = npos;
        if (place < columns_.size() && !has_head_[place]) nearest = place;
        if (place > 0 && !has_head_[place - 1] &&
            (nearest == npos || head.left - columns_[place - 1].right < columns_[place].left - head.right))
            nearest = place - 1;
        if (nearest != npos) {
            columns_[nearest].left = std::min(columns_[nearest].left, head.left);
            columns_[nearest].right = std::max(columns_[nearest].right, head.right);
            has_head_[nearest] = true;
            return;
        }
        columns_.insert(after, {head.left, head.right});
        has_head_.insert(has_head_.begin() + static_cast<std::ptrdiff_t>(place), true);
    }

    /// Whether a column that no head lies over has one on both sides: either may be its own.
    bool stands_between(const std::vector<const placed_text *> &heads) const {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (has_head_[i]) continue;
            const placed_text *before = nullptr, *behind = nullptr;
            for (const placed_text *head : heads) {
                const bool is_before =
                    head->right <= columns_[i].left && (i == 0 || head->left >= columns_[i - 1].right);
                const bool is_behind = head->left >= columns_[i].right &&
                                       (i + 1 == columns_.size() || head->right <= columns_[i + 1].left);
                if (is_before && (!before || head->right > before->right)) before = head;
                if (is_behind && (!behind || head->left < behind->left)) behind = head;
            }
            if (before && behind) return true;
        }
        return false;
    }

    std::size_t size() const { return columns_.size(); }

    std::vector<figure_column> take_columns() { return std::move(columns_); }

private:
    const std::vector<figure_row> &rows_;
    std::vector<figure_column> columns_;
    std::vector<bool> has_head_;
};

/// Heads in one line right above the figures, as many as there are columns: the columns in their order. Figures at the
/// edge of wide columns do not stand below the middle of them, where heads are. Nothing where a column may have its head
/// higher, beside captions.
std::vector<figure_column> by_order(std::vector<figure_column> columns, const std::vector<placed_text> &heads,
                                    std::optional<std::int32_t> labels_end) {
    const auto lowest = std::max_element(
        heads.begin(), heads.end(), [](const placed_text &a, const placed_text &b) { return a.middle() < b.middle(); });
    std::vector<const placed_text *> line;
    for (const placed_text &head : heads)
        if (2 * common_down(head, *lowest) > lowest->bottom - lowest->top && (!labels_end || head.left >= *labels_end))
            line.push_back(&head);
    if (line.size() != columns.size()) return {};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const bool is_higher = std::find(line.begin(), line.end(), &heads[i]) == line.end() && is_lowest(heads, i) &&
                               (!labels_end || heads[i].left >= *labels_end);
        const auto is_beside = [&](const placed_text &other) {
            return &other != &heads[i] && common_down(other, heads[i]) > 0 &&
                   (!labels_end || other.left >= *labels_end);
        };
        if (is_higher && std::any_of(heads.begin(), heads.end(), is_beside)) return {};
    }
    std::sort(line.begin(), line.end(), [](const placed_text *a, const placed_text *b) { return a->left < b->left; });
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].left = std::min(columns[i].left, line[i]->left);
        columns[i].right = std::max(columns[i].right, line[i]->right);
        if (i > 0 && columns[i].left < columns[i - 1].right) return {};
    }
    return columns;
}

} // namespace

column_range columns_under(const std::vector<figure_column> &columns, const placed_text &text) {
    column_range out{columns.size(), columns.size()};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!lies_over(columns[i], text)) continue;
        if (out.first == columns.size()) out.first = i;
        out.end = i + 1;
    }
    if (out.first == columns.size()) out.end = out.first;
    return out;
}

std::size_t column_of(const std::vector<figure_column> &columns, const placed_text &text) {
    std::size_t best = 0;
    std::int32_t best_distance = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        // Negative where the text lies over the column.
        const std::int32_t distance = std::max(columns[i].left, text.left) - std::min(columns[i].right, text.right);
        if (i == 0 || distance < best_distance) {
            best = i;
            best_distance = distance;
        }
    }
    return best;
}

std::vector<figure_column> columns_of_figures(const std::vector<figure_row> &rows) {
    std::vector<figure_column> out = by_overlap(rows);
    if (!keep_figures_apart(rows, out)) out.clear();
    return out;
}

std::optional<std::vector<figure_column>> columns_of(const std::vector<figure_row> &rows,
                                                     const std::vector<placed_text> &heads,
                                                     std::optional<std::int32_t> labels_end) {
    std::vector<figure_column> figures = columns_of_figures(rows);
    if (figures.empty()) return std::nullopt;
    if (heads.empty()) return figures;
    if (std::vector<figure_column> ordered = by_order(figures, heads, labels_end); !ordered.empty()) return ordered;
    const std::int32_t first = figures.front().left;
    columns_with_heads out(rows, std::move(figures));
    std::vector<const placed_text *> beside; // all figures
    std::vector<const placed_text *> over;   // figures
    bool labels_have_head = !labels_end;
    for (std::size_t i = 0; i < heads.size(); ++i) {
        if (!is_lowest(heads, i)) continue;
        if (out.take(heads[i])) {
            over.push_back(&heads[i]);
            continue;
        }
        if (labels_end && heads[i].left < *labels_end)
            labels_have_head = true;
        else
            beside.push_back(&heads[i]);
    }
    const bool first_may_be_of_labels = labels_end && !labels_have_head;
    const bool are_more_heads = over.size() + beside.size() > out.size() + (first_may_be_of_labels ? 1 : 0);
    if (are_more_heads && out.stands_between(beside)) return std::nullopt;
    std::stable_sort(beside.begin(), beside.end(),
                     [](const placed_text *a, const placed_text *b) { return a->left < b->left; });
    for (const placed_text *head : beside) {
        // What stands above all heads is a caption, in the gap between two of its columns.
        const auto at_one_height = [&](const placed_text *other) { return common_down(*head, *other) > 0; };
        if (!over.empty() && std::none_of(over.begin(), over.end(), at_one_height)) continue;
        // The head of the labels, in the middle of a wide column.
        const bool over_labels = !labels_have_head && head->left < first;
        labels_have_head = true;
        if (!over_labels) out.add(*head);
    }
    std::vector<figure_column> columns = out.take_columns();
    if (!keep_figures_apart(rows, columns)) return std::nullopt;
    return columns;
}

} // namespace ogi
