#include "document/table_finder.hpp"

#include "document/figure_rows.hpp"
#include "document/list_number.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace ogi {
namespace {

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
        rows_ = rows_of_figures(lines_, keeper_);
        for (std::size_t first = 0; first < rows_.size();) {
            std::size_t end = first + 1;
            std::int32_t figures_left = rows_[first].leftmost();
            while (end < rows_.size() && continues(end, figures_left))
                figures_left = std::min(figures_left, rows_[end++].leftmost());
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

    /// Whether no head and no running text stands between a row and the one before it.
    bool continues(std::size_t row, std::int32_t figures_left) const {
        const placed_row &above = rows_[row - 1], &below = rows_[row];
        const std::int32_t edge = std::min(figures_left, below.leftmost());
        const std::size_t first = above.first_line(), last = below.last_line();
        for (std::size_t l = first; l <= last; ++l)
            for (const placed_text &text : lines_[l].texts) {
                if (text.is_figure || text.middle() <= above.row.middle() || text.middle() >= below.row.middle())
                    continue;
                if (stands_beside(text, above.row) || stands_beside(text, below.row)) continue;
                if (text.right > edge + text.em / 2) return false;
            }
        return true;
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
        const std::size_t from = top.first_line(), to = bottom.last_line();
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
        for (std::size_t l = row.last_line(); l < std::min(lines_.size(), row.last_line() + 12); ++l)
            for (std::size_t t = 0; t < lines_[l].texts.size(); ++t) {
                const text_place place{l, t};
                const placed_text &text = text_at(place);
                if (is_taken(place) || text.is_figure || text.page != row.page || text.middle() <= row.row.middle() ||
                    !is_label(text, figures_left))
                    continue;
                if (next && next->page == text.page && stands_beside(text, next->row)) continue;
                constexpr std::int64_t little_room = 12; // what follows the table stands as close
                const bool follows = std::any_of(labels.begin(), labels.end(), [&](const text_place &p) {
                    const placed_text &above = text_at(p);
                    return above.page == text.page && above.top < text.top && common_across(above, text) > 0 &&
                           10 * (text.top - above.bottom) <= 11 * text.em && 10 * apart(text.em, above.em) <= text.em &&
                           !is_too_wide_after(above, text, little_room) && may_share_a_cell(above, text) &&
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
        constexpr std::size_t most = 6;
        const auto is_numbered = [&](const text_place &p) { return has_list_number(lines_[p.line], p.text); };
        const bool are_numbered = std::count_if(labels.begin(), labels.end(), is_numbered) >= fewest_list_numbers;
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
        for (std::size_t l = row.first_line() + 1; l-- > 0 && allowed > 0;) {
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
                if (is_beside_a_head(place, figures_left)) return;
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
