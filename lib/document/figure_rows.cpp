#include "document/figure_rows.hpp"

#include "document/list_number.hpp"

#include <algorithm>
#include <utility>

namespace ogi {
namespace {

/// What stands before the figures of a row: nothing, a text, or a label with a number.
enum class beside_row { nothing, text, number };

class row_finder {
public:
    row_finder(const std::vector<placed_line> &lines, document &keeper) : lines_(lines), keeper_(keeper) {}

    std::vector<placed_row> find() {
        find_rows();
        return std::move(rows_);
    }

private:
    const placed_text &text_at(const text_place &p) const { return lines_[p.line].texts[p.text]; }

    /// Figures at one height are a row. Those that lie a little higher or lower than a row, but meet it, are the parts
    /// of figures that were broken over lines.
    void find_rows() {
        std::vector<text_place> figures;
        for (std::size_t l = 0; l < lines_.size(); ++l)
            for (std::size_t t = 0; t < lines_[l].texts.size(); ++t)
                if (lines_[l].texts[t].is_figure) figures.push_back({l, t});
        std::stable_sort(figures.begin(), figures.end(), [&](const text_place &a, const text_place &b) {
            return text_at(a).middle() < text_at(b).middle();
        });
        std::int32_t middle = 0;
        for (const text_place &place : figures) {
            const placed_text &f = text_at(place);
            const bool same =
                !rows_.empty() && rows_.back().page == f.page && 5 * apart(f.middle(), middle) <= 2 * f.em;
            if (!same) {
                rows_.push_back({{{}, f.top, f.bottom, rows_.empty() || rows_.back().page != f.page}, {}, f.page});
                middle = f.middle();
            }
            rows_.back().row.figures.push_back(f);
            rows_.back().from.push_back(place);
        }
        for (std::size_t i = 0; i < rows_.size(); ++i)
            set_height(rows_[i].row);
        join_overlapping_rows();
        join_ends_of_figures();
    }

    /// The height of letters, not of the boxes: these have room for accents.
    static void set_height(figure_row &row) {
        std::int64_t middle = 0;
        std::int32_t em = 0;
        for (const placed_text &f : row.figures) {
            middle += f.middle();
            em = std::max(em, std::min(f.em, f.bottom - f.top));
        }
        const auto at = static_cast<std::int32_t>(middle / static_cast<std::int64_t>(row.figures.size()));
        row.top = at - em / 2;
        row.bottom = at + em / 2;
        std::stable_sort(row.figures.begin(), row.figures.end(),
                         [](const placed_text &a, const placed_text &b) { return a.left < b.left; });
    }

    void join_overlapping_rows() {
        std::vector<placed_row> out;
        for (placed_row &row : rows_) {
            if (!out.empty() && overlap(out.back(), row))
                join(out.back(), std::move(row));
            else
                out.push_back(std::move(row));
        }
        rows_ = std::move(out);
    }

    static bool overlap(const placed_row &a, const placed_row &b) {
        const std::int32_t common = std::min(a.row.bottom, b.row.bottom) - std::max(a.row.top, b.row.top);
        const std::int32_t lower = std::min(a.row.bottom - a.row.top, b.row.bottom - b.row.top);
        return a.page == b.page && 4 * common > lower;
    }

    /// Puts the row with fewer figures into the other one, and that in the place of the first.
    void join(placed_row &a, placed_row b) {
        const bool begins_page = a.row.begins_page;
        if (a.row.figures.size() < b.row.figures.size()) std::swap(a, b);
        for (const placed_text &part : b.row.figures)
            add_part(a.row, part);
        a.from.insert(a.from.end(), b.from.begin(), b.from.end());
        a.row.begins_page = begins_page;
    }

    /// The digits of numbers too long for their columns stand in several lines, close to one another.
    void join_ends_of_figures() {
        constexpr int most_lines = 4;
        std::vector<beside_row> beside;
        for (const placed_row &row : rows_)
            beside.push_back(texts_beside(row));
        const bool are_numbered = std::count(beside.begin(), beside.end(), beside_row::number) >= fewest_list_numbers;
        for (int line = 1; line < most_lines && join_nearest(beside, are_numbered); ++line) {
        }
    }

    /// Joins pairs of rows, the closest first; false when there are none.
    bool join_nearest(std::vector<beside_row> &beside, bool are_numbered) {
        std::vector<std::pair<std::int32_t, std::size_t>> pairs; // by distance: the lower rows
        for (std::size_t i = 1; i < rows_.size(); ++i)
            if (may_be_lines_of_one_row(beside[i - 1], beside[i], are_numbered, i) &&
                are_ends_of_figures(rows_[i - 1], rows_[i]))
                pairs.emplace_back(rows_[i].row.middle() - rows_[i - 1].row.middle(), i);
        std::sort(pairs.begin(), pairs.end());
        std::vector<bool> used(rows_.size(), false), is_lower(rows_.size(), false);
        for (const auto &[distance, row] : pairs) {
            if (used[row - 1] || used[row]) continue;
            used[row - 1] = used[row] = is_lower[row] = true;
        }
        std::vector<placed_row> rows;
        std::vector<beside_row> texts;
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (!is_lower[i]) {
                rows.push_back(std::move(rows_[i]));
                texts.push_back(beside[i]);
                continue;
            }
            const std::uint32_t page = rows_[i].page;
            if (page != rows.back().page && i + 1 < rows_.size() && rows_[i + 1].page == page)
                rows_[i + 1].row.begins_page = true;
            join_lines(rows.back(), std::move(rows_[i]));
            texts.back() = std::max(texts.back(), beside[i]);
        }
        rows_ = std::move(rows);
        beside = std::move(texts);
        return !pairs.empty();
    }

    bool may_be_lines_of_one_row(beside_row upper, beside_row lower, bool are_numbered, std::size_t row) const {
        const bool has_label = lower == beside_row::number || (lower == beside_row::text && !are_numbered) ||
                               (rows_[row - 1].page != rows_[row].page && is_near_a_number(rows_[row]));
        if (has_label) // which stands at the bottom, as the figures that are not broken
            return upper == beside_row::nothing && rows_[row - 1].row.figures.size() < rows_[row].row.figures.size();
        return upper == beside_row::number || !are_numbered ||
               (upper == beside_row::nothing && lower == beside_row::nothing);
    }

    /// Whether a numbered label, of one line or several, begins on the page above the middle of its first row or beside it.
    bool is_near_a_number(const placed_row &row) const {
        const std::int32_t left = row.leftmost();
        const std::size_t last = std::min(lines_.size(), row.last_line() + 3);
        for (std::size_t l = last; l-- > 0 && lines_[l].texts.front().page >= row.page;)
            for (std::size_t t = 0; t < lines_[l].texts.size(); ++t) {
                const placed_text &text = lines_[l].texts[t];
                if (!text.is_figure && text.page == row.page && text.left < left &&
                    10 * (text.middle() - row.row.middle()) <= 11 * text.em && has_list_number(lines_[l], t))
                    return true;
            }
        return false;
    }

    void join_lines(placed_row &upper, placed_row lower) {
        const std::int32_t top = upper.row.top, bottom = lower.row.bottom;
        const bool is_on_one_page = upper.page == lower.page;
        join(upper, std::move(lower));
        if (!is_on_one_page) return; // it stands where its label begins
        upper.row.top = top;
        upper.row.bottom = bottom;
    }

    static bool is_digits(std::string_view text) {
        return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    }

    /// Whether one of two rows has only beginnings or ends of figures of the other, which may stand at the top or at the
    /// bottom of their cells.
    static bool are_ends_of_figures(const placed_row &above, const placed_row &below) {
        const std::vector<placed_text> &a = above.row.figures, &b = below.row.figures;
        constexpr std::size_t most_figures = 64; // of a row
        if (std::max(a.size(), b.size()) > most_figures) return false;
        if (above.page != below.page && (above.page + 1 != below.page || a.size() <= b.size())) return false;
        const auto is_broken = [](const placed_text &begin, const placed_text &end) {
            return common_across(begin, end) > 0 && is_digits(begin.text) && is_digits(end.text) &&
                   begin.text.size() >= std::max<std::size_t>(end.text.size(), 2) &&
                   (begin.page != end.page || 5 * (end.top - begin.bottom) <= 2 * end.em) &&
                   10 * apart(begin.em, end.em) <= 3 * end.em;
        };
        // The lines of broken figures are full, and so alike in length.
        const bool are_all = a.size() == b.size();
        const auto is_as_long = [&](const placed_text &f) { return f.text.size() == a.front().text.size(); };
        if (are_all && !std::all_of(a.begin(), a.end(), is_as_long)) return false;
        if (a.size() < b.size())
            return std::all_of(a.begin(), a.end(), [&](const placed_text &begin) {
                return std::any_of(b.begin(), b.end(), [&](const placed_text &end) { return is_broken(begin, end); });
            });
        return std::all_of(b.begin(), b.end(), [&](const placed_text &end) {
            return std::any_of(a.begin(), a.end(), [&](const placed_text &begin) { return is_broken(begin, end); });
        });
    }

    beside_row texts_beside(const placed_row &row) const {
        beside_row out = beside_row::nothing;
        const std::int32_t left = row.leftmost();
        const std::size_t first = row.first_line(), last = std::min(lines_.size(), row.last_line() + 2);
        for (std::size_t l = first > 1 ? first - 2 : 0; l < last; ++l)
            for (std::size_t t = 0; t < lines_[l].texts.size(); ++t) {
                const placed_text &text = lines_[l].texts[t];
                if (text.is_figure || text.left >= left || text.page != row.page || !stands_beside(text, row.row))
                    continue;
                if (has_list_number(lines_[l], t)) return beside_row::number;
                out = beside_row::text;
            }
        return out;
    }

    void add_part(figure_row &row, const placed_text &part) {
        for (placed_text &f : row.figures)
            if (common_across(f, part) > 0) {
                f = f.middle() <= part.middle() ? joined(f, part, "\n", keeper_) : joined(part, f, "\n", keeper_);
                return;
            }
        row.figures.push_back(part);
        std::stable_sort(row.figures.begin(), row.figures.end(),
                         [](const placed_text &a, const placed_text &b) { return a.left < b.left; });
    }

    const std::vector<placed_line> &lines_;
    document &keeper_;
    std::vector<placed_row> rows_;
};

} // namespace

std::size_t placed_row::first_line() const noexcept {
    std::size_t line = from.front().line;
    for (const text_place &p : from)
        line = std::min(line, p.line);
    return line;
}

std::size_t placed_row::last_line() const noexcept {
    std::size_t line = 0;
    for (const text_place &p : from)
        line = std::max(line, p.line);
    return line;
}

bool has_list_number(const placed_line &line, std::size_t text) noexcept {
    return std::any_of(line.parts[text].begin(), line.parts[text].end(),
                       [](const placed_text &part) { return list_number_at_front(part.text) != 0; });
}

bool stands_beside(const placed_text &text, const figure_row &row) noexcept {
    const std::int32_t common = std::min(text.bottom, row.bottom) - std::max(text.top, row.top);
    return 5 * common > 2 * std::min(text.bottom - text.top, row.bottom - row.top);
}

std::vector<placed_row> rows_of_figures(const std::vector<placed_line> &lines, document &keeper) {
    return row_finder(lines, keeper).find();
}

} // namespace ogi
