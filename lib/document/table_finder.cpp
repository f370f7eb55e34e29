#include "document/table_finder.hpp"

#include "document/list_number.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace ogi {
namespace {

struct text_place {
    std::size_t line = 0, text = 0;
};

/// A row of figures with where they come from.
struct placed_row {
    figure_row row{};
    std::vector<text_place> from{};
    std::uint32_t page = 0;
};

std::int32_t apart(std::int32_t a, std::int32_t b) {
    return a < b ? b - a : a - b;
}

bool ends_sentence(std::string_view text) {
    for (const std::string_view mark : {"。", "；", "：", "，", "、", ";", ":"})
        if (text.size() >= mark.size() && text.substr(text.size() - mark.size()) == mark) return true;
    return false;
}

/// How many parts stand apart in a text.
std::size_t count_apart(const std::vector<placed_text> &words) {
    std::size_t count = 1;
    for (std::size_t i = 1; i < words.size(); ++i)
        if (are_apart(words[i - 1], words[i])) ++count;
    return count;
}

class table_finder {
public:
    table_finder(std::vector<placed_line> &lines, document &keeper) : lines_(lines), keeper_(keeper) {
        for (const placed_line &line : lines) {
            left_ = std::min(left_, line.left());
            right_ = std::max(right_, line.right());
        }
        for (placed_line &line : lines) {
            set_figures_apart(line);
            out_.taken.emplace_back(line.texts.size(), false);
        }
    }

    found_tables find() {
        find_rows();
        for (std::size_t first = 0; first < rows_.size();) {
            std::size_t end = first + 1;
            std::int32_t figures_left = leftmost(rows_[first]);
            while (end < rows_.size() && continues(end, figures_left))
                figures_left = std::min(figures_left, leftmost(rows_[end++]));
            take_table(first, end, figures_left);
            first = end;
        }
        return std::move(out_);
    }

private:
    /// A figure at the end of a text, with room before it, is the first figure of a row whose label fills its column;
    /// unless the text is a line of running text that is full.
    void set_figures_apart(placed_line &line) const {
        for (std::size_t t = 0; t < line.texts.size(); ++t) {
            std::vector<placed_text> parts = line.parts[t];
            if (parts.size() < 2 || !parts.back().is_figure || parts[parts.size() - 2].is_figure) continue;
            const bool has_figures = std::any_of(line.texts.begin(), line.texts.end(),
                                                 [](const placed_text &other) { return other.is_figure; });
            const bool is_full = line.texts.size() == 1 && right_ - line.right() <= 2 * line.texts[t].em;
            const bool is_apart = are_apart(parts[parts.size() - 2], parts.back());
            if (!has_figures && (is_full || !is_apart || count_apart(parts) > 2)) continue;
            const auto at = static_cast<std::ptrdiff_t>(t);
            line.texts.insert(line.texts.begin() + at + 1, parts.back());
            line.parts.insert(line.parts.begin() + at + 1, {parts.back()});
            parts.pop_back();
            placed_text label = parts.front();
            for (std::size_t i = 1; i < parts.size(); ++i)
                label = put_together(label, parts[i], keeper_);
            line.texts[t] = label;
            line.parts[t] = std::move(parts);
            ++t;
        }
    }

    const placed_text &text_at(const text_place &p) const { return lines_[p.line].texts[p.text]; }

    static std::int32_t leftmost(const placed_row &r) { return r.row.figures.front().left; }

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
        for (std::size_t i = 0; i + 1 < rows_.size();) {
            placed_row &a = rows_[i], &b = rows_[i + 1];
            const std::int32_t common = std::min(a.row.bottom, b.row.bottom) - std::max(a.row.top, b.row.top);
            const std::int32_t lower = std::min(a.row.bottom - a.row.top, b.row.bottom - b.row.top);
            if (a.page != b.page || 4 * common <= lower) {
                ++i;
                continue;
            }
            join_with_next(i);
        }
    }

    /// Puts the row with fewer figures into the other one.
    void join_with_next(std::size_t row) {
        placed_row &a = rows_[row], &b = rows_[row + 1];
        placed_row &into = a.row.figures.size() >= b.row.figures.size() ? a : b;
        const placed_row &parts = &into == &a ? b : a;
        for (const placed_text &part : parts.row.figures)
            add_part(into.row, part);
        into.from.insert(into.from.end(), parts.from.begin(), parts.from.end());
        into.row.begins_page = a.row.begins_page;
        if (&into == &b) a = std::move(b);
        rows_.erase(rows_.begin() + static_cast<std::ptrdiff_t>(row) + 1);
    }

    /// The last digits of numbers too long for their columns stand in a line of their own, right below.
    void join_ends_of_figures() {
        constexpr std::ptrdiff_t few = 3;
        std::vector<beside_row> beside;
        for (const placed_row &row : rows_)
            beside.push_back(texts_beside(row));
        const bool are_numbered = std::count(beside.begin(), beside.end(), beside_row::number) >= few;
        for (std::size_t i = rows_.size(); i-- > 1;) {
            const bool has_label = beside[i] == beside_row::number || (beside[i] == beside_row::text && !are_numbered);
            const bool is_first_line = beside[i - 1] == beside_row::number || !are_numbered;
            if (has_label || !is_first_line || !are_ends_of_figures(rows_[i - 1], rows_[i])) continue;
            const std::int32_t top = rows_[i - 1].row.top, bottom = rows_[i].row.bottom;
            join_with_next(i - 1);
            rows_[i - 1].row.top = top;
            rows_[i - 1].row.bottom = bottom;
        }
    }

    static bool is_digits(std::string_view text) {
        return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    }

    /// Whether one of two rows has only beginnings or ends of figures of the other, which may stand at the top or at the
    /// bottom of their cells.
    static bool are_ends_of_figures(const placed_row &above, const placed_row &below) {
        const std::vector<placed_text> &a = above.row.figures, &b = below.row.figures;
        if (above.page != below.page) return false;
        const auto is_broken = [](const placed_text &begin, const placed_text &end) {
            return common_across(begin, end) > 0 && is_digits(begin.text) && is_digits(end.text) &&
                   begin.text.size() >= std::max<std::size_t>(end.text.size(), 2) &&
                   5 * (end.top - begin.bottom) <= 2 * end.em && 10 * apart(begin.em, end.em) <= 3 * end.em;
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

    enum class beside_row { nothing, text, number };

    /// What stands before the figures of a row: a label with a number, another text, or nothing.
    beside_row texts_beside(const placed_row &row) const {
        beside_row out = beside_row::nothing;
        const std::int32_t left = leftmost(row);
        const std::size_t first = first_line_of(row), last = std::min(lines_.size(), last_line_of(row) + 2);
        for (std::size_t l = first > 1 ? first - 2 : 0; l < last; ++l)
            for (const placed_text &text : lines_[l].texts) {
                if (text.is_figure || text.left >= left || text.page != row.page || !stands_beside(text, row.row))
                    continue;
                if (list_number_at_front(text.text) != 0) return beside_row::number;
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

    static bool stands_beside(const placed_text &text, const figure_row &row) {
        const std::int32_t common = std::min(text.bottom, row.bottom) - std::max(text.top, row.top);
        return 5 * common > 2 * std::min(text.bottom - text.top, row.bottom - row.top);
    }

    /// Whether no head and no running text stands between a row and the one before it.
    bool continues(std::size_t row, std::int32_t figures_left) const {
        const placed_row &above = rows_[row - 1], &below = rows_[row];
        const std::int32_t edge = std::min(figures_left, leftmost(below));
        const std::size_t first = first_line_of(above), last = last_line_of(below);
        for (std::size_t l = first; l <= last; ++l)
            for (const placed_text &text : lines_[l].texts) {
                if (text.is_figure || text.middle() <= above.row.middle() || text.middle() >= below.row.middle())
                    continue;
                if (stands_beside(text, above.row) || stands_beside(text, below.row)) continue;
                if (text.right > edge + text.em / 2) return false;
            }
        return true;
    }

    std::size_t first_line_of(const placed_row &r) const {
        std::size_t line = lines_.size();
        for (const text_place &p : r.from)
            line = std::min(line, p.line);
        return line;
    }
    std::size_t last_line_of(const placed_row &r) const {
        std::size_t line = 0;
        for (const text_place &p : r.from)
            line = std::max(line, p.line);
        return line;
    }

    bool is_taken(const text_place &p) const { return out_.taken[p.line][p.text]; }
    void take(const text_place &p) { out_.taken[p.line][p.text] = true; }

    /// Whether a text stands in front of the figures.
    static bool is_label(const placed_text &text, std::int32_t figures_left) {
        return text.left < figures_left && text.right <= figures_left + text.em / 2;
    }

    void take_table(std::size_t first, std::size_t end, std::int32_t figures_left) {
        found_table table;
        std::vector<text_place> beside;
        for (std::size_t r = first; r < end; ++r) {
            table.texts.rows.push_back(rows_[r].row);
            for (const text_place &p : rows_[r].from)
                take(p);
        }
        table.texts.rows.front().begins_page = true;
        const placed_row &top = rows_[first], &bottom = rows_[end - 1];
        const std::size_t from = first_line_of(top), to = last_line_of(bottom);
        table.first_line = from;
        // A label may begin above the figures of its row and end below them.
        for (std::size_t line = from > 6 ? from - 6 : 0; line < std::min(lines_.size(), to + 7); ++line)
            for (std::size_t t = 0; t < lines_[line].texts.size(); ++t) {
                const text_place place{line, t};
                const placed_text &text = text_at(place);
                if (is_taken(place) || text.is_figure) continue;
                const bool within = text.middle() > top.row.middle() && text.middle() < bottom.row.middle();
                const bool at_edge = stands_beside(text, top.row) || stands_beside(text, bottom.row);
                if (!within && !at_edge) continue;
                take(place);
                if (is_label(text, figures_left))
                    beside.push_back(place);
                else
                    table.texts.others.push_back(text);
            }
        add_lines_above(top, end - first > 1 ? &rows_[first + 1] : nullptr, figures_left, beside);
        add_lines_below(bottom, end < rows_.size() ? &rows_[end] : nullptr, figures_left, beside);
        std::vector<placed_text> labels;
        for (const text_place &p : beside) {
            labels.push_back(text_at(p));
            table.texts.labels.push_back(lines_[p.line].parts[p.text]);
            table.first_line = std::min(table.first_line, p.line);
        }
        take_heads(table, labels, from);
        out_.tables.push_back(std::move(table));
    }

    /// The lines of the last label that stand below its figures.
    void add_lines_below(const placed_row &row, const placed_row *next, std::int32_t figures_left,
                         std::vector<text_place> &labels) {
        for (std::size_t l = last_line_of(row); l < std::min(lines_.size(), last_line_of(row) + 12); ++l)
            for (std::size_t t = 0; t < lines_[l].texts.size(); ++t) {
                const text_place place{l, t};
                const placed_text &text = text_at(place);
                if (is_taken(place) || text.is_figure || text.page != row.page || text.middle() <= row.row.middle() ||
                    !is_label(text, figures_left))
                    continue;
                if (next && next->page == text.page && stands_beside(text, next->row)) continue;
                const bool follows = std::any_of(labels.begin(), labels.end(), [&](const text_place &p) {
                    const placed_text &above = text_at(p);
                    return above.page == text.page && above.top < text.top && common_across(above, text) > 0 &&
                           10 * (text.top - above.bottom) <= 11 * text.em && 10 * apart(text.em, above.em) <= text.em &&
                           !is_too_wide_after(above, text) && may_share_a_cell(above, text) &&
                           !is_beside_a_head(place, figures_left);
                });
                // Two lines with the figures between them.
                const bool in_reach = apart(text.middle(), row.row.middle()) <= text.em + text.em / 10;
                if (!follows && !in_reach) continue;
                take(place);
                labels.push_back(place);
            }
    }

    /// Lines of one cell begin, end or have their middle at one place.
    static bool may_share_a_cell(const placed_text &above, const placed_text &below) {
        const std::int32_t close = std::max(1, below.em / 2);
        return apart(above.left, below.left) <= close || apart(above.right, below.right) <= close ||
               apart(above.center(), below.center()) <= close;
    }

    /// Whether a text stands in one line with a text over the figures: both are heads of the rows below.
    bool is_beside_a_head(const text_place &p, std::int32_t figures_left) const {
        const std::vector<placed_text> &texts = lines_[p.line].texts;
        return std::any_of(texts.begin(), texts.end(), [&](const placed_text &other) {
            return !other.is_figure && !is_label(other, figures_left);
        });
    }

    /// The lines of the first label that stand above its figures: as many as below them, when a line stands beside them.
    void add_lines_above(const placed_row &row, const placed_row *next, std::int32_t figures_left,
                         std::vector<text_place> &labels) {
        bool has_line_beside = false;
        std::size_t below = 0;
        for (const text_place &p : labels) {
            const placed_text &text = text_at(p);
            if (text.page != row.page) continue;
            const std::int32_t away = text.middle() - row.row.middle();
            has_line_beside = has_line_beside || 20 * apart(away, 0) <= 7 * text.em;
            const bool nearer = !next || next->page != row.page || away < apart(next->row.middle(), text.middle());
            if (20 * away > 7 * text.em && away < 3 * text.em && nearer) ++below;
        }
        // Where labels are numbered, the first of their lines says so.
        constexpr std::size_t few = 3, most = 6;
        const auto is_numbered = [&](const text_place &p) { return list_number_at_front(text_at(p).text) != 0; };
        const bool are_numbered =
            static_cast<std::size_t>(std::count_if(labels.begin(), labels.end(), is_numbered)) >= few;
        const auto lacks_beginning = [&] {
            const auto first =
                std::min_element(labels.begin(), labels.end(), [&](const text_place &a, const text_place &b) {
                    return text_at(a).page != text_at(b).page ? text_at(a).page < text_at(b).page
                                                              : text_at(a).top < text_at(b).top;
                });
            return first != labels.end() && text_at(*first).page == row.page && !is_numbered(*first);
        };
        if (are_numbered && !lacks_beginning()) return;
        std::size_t allowed = are_numbered || !has_line_beside ? most : below;
        std::int32_t edge = row.row.middle();
        for (std::size_t l = first_line_of(row) + 1; l-- > 0 && allowed > 0;) {
            bool found = false;
            for (std::size_t t = 0; t < lines_[l].texts.size(); ++t) {
                const text_place place{l, t};
                const placed_text &text = text_at(place);
                if (is_taken(place) || text.is_figure || text.page != row.page || text.middle() >= row.row.middle() ||
                    !is_label(text, figures_left))
                    continue;
                const std::int32_t gap =
                    edge == row.row.middle() ? row.row.middle() - text.bottom - text.em / 2 : edge - text.bottom;
                if (10 * gap > 10 * text.em) continue;
                take(place);
                labels.push_back(place);
                edge = std::min(edge, text.top);
                found = true;
            }
            if (found) --allowed;
            if (found && are_numbered && !lacks_beginning()) return;
            if (lines_[l].bottom < edge - 2 * row.row.figures.front().em) break;
        }
    }

    bool is_running_text(const placed_line &line, std::int32_t em) const {
        if (line.texts.size() != 1) return false;
        const placed_text &text = line.texts.front();
        // Heads of narrow columns stand close, each a few characters long.
        constexpr std::size_t long_part = 30;
        const std::size_t parts = count_apart(line.parts.front());
        if (parts > 2 && text.text.size() < long_part * parts) return false;
        return 4 * std::int64_t{text.right - text.left} > 3 * (std::int64_t{right_} - left_) ||
               ends_sentence(text.text) || 20 * std::int64_t{text.em} >= 23 * std::int64_t{em};
    }

    void take_heads(found_table &table, const std::vector<placed_text> &labels, std::size_t row_line) {
        constexpr std::size_t most_lines = 14;
        std::int32_t em = 0, top = table.texts.rows.front().top;
        for (const placed_text &label : labels) {
            top = std::min(top, label.top);
            em = std::max(em, label.em);
        }
        if (em == 0) em = table.texts.rows.front().figures.front().em;
        bool has_head = false;
        std::size_t seen = 0;
        for (std::size_t l = row_line; l-- > 0 && seen < most_lines;) {
            const placed_line &line = lines_[l];
            if (line.bottom > table.texts.rows.front().middle()) continue;
            const bool any_taken = std::find(out_.taken[l].begin(), out_.taken[l].end(), true) != out_.taken[l].end();
            const bool all_free = std::find(out_.taken[l].begin(), out_.taken[l].end(), true) == out_.taken[l].end();
            if (any_taken && !all_free) {
                // Labels of this table, or the end of the one before.
                const bool ours = std::any_of(labels.begin(), labels.end(),
                                              [&](const placed_text &t) { return t.top >= line.top; }) &&
                                  line.bottom > top;
                if (!ours) break;
            }
            if (is_running_text(line, em) || top - line.bottom > 8 * em) break;
            for (std::size_t t = 0; t < line.texts.size(); ++t)
                if (!out_.taken[l][t]) {
                    take({l, t});
                    table.texts.heads.push_back(line.parts[t]);
                    em = has_head ? std::max(em, line.texts[t].em) : line.texts[t].em;
                    has_head = true;
                }
            top = std::min(top, line.top);
            table.first_line = std::min(table.first_line, l);
            ++seen;
        }
        std::reverse(table.texts.heads.begin(), table.texts.heads.end());
    }

    std::vector<placed_line> &lines_;
    document &keeper_;
    std::vector<placed_row> rows_;
    std::int32_t left_ = std::numeric_limits<std::int32_t>::max(), right_ = 0;
    found_tables out_;
};

} // namespace

found_tables find_tables(std::vector<placed_line> &lines, document &keeper) {
    return table_finder(lines, keeper).find();
}

} // namespace ogi
