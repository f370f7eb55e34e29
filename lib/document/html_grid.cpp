#include "document/html_grid.hpp"

#include "document/html_elements.hpp"

#include <algorithm>

namespace ogi {
namespace {

// The bounds of the HTML standard; a grid is then cut to what is there.
constexpr std::uint32_t most_columns = 1000, most_rows = 65534;

std::uint32_t span_of(const GumboNode &cell, const char *name, std::uint32_t most) {
    const std::string_view value = attribute_of(cell.v.element, name);
    std::uint32_t out = 0;
    std::size_t at = std::min(value.find_first_not_of(" \t\r\n\f"), value.size());
    const std::size_t first = at;
    for (; at < value.size() && value[at] >= '0' && value[at] <= '9'; ++at)
        out = std::min(out * 10 + static_cast<std::uint32_t>(value[at] - '0'), most);
    return at == first ? 1 : out;
}

/// The rows of a table by their sections.
class row_list {
public:
    row_list(html_grid &out, bool show_hidden) : out_(out), show_hidden_(show_hidden) {}

    void add_table(const GumboNode &table) {
        std::vector<const GumboNode *> feet;
        for (std::size_t i = 0; i < child_count(table); ++i) {
            const GumboNode &child = *child_of(table, i);
            if (is_element(child, GUMBO_TAG_TFOOT))
                feet.push_back(&child); // shown last
            else if (is_element(child, GUMBO_TAG_TBODY) || is_element(child, GUMBO_TAG_THEAD))
                add_section(child);
            else if (is_element(child, GUMBO_TAG_TR))
                add_row(child);
            else if (is_element(child, GUMBO_TAG_CAPTION))
                out_.others.push_back(&child);
        }
        end_section();
        for (const GumboNode *foot : feet)
            add_section(*foot);
    }
    /// One past the last row of the section of a row.
    std::size_t end_of_section(std::size_t row) const {
        return *std::upper_bound(section_ends_.begin(), section_ends_.end(), row);
    }

private:
    bool is_left_out(const GumboNode &node) {
        if (show_hidden_ || !is_hidden(node.v.element)) return false;
        out_.left_out.push_back(&node);
        return true;
    }
    void add_row(const GumboNode &row) {
        if (!is_left_out(row)) out_.rows.push_back(&row);
    }
    void add_section(const GumboNode &section) {
        end_section();
        if (is_left_out(section)) return;
        for (std::size_t i = 0; i < child_count(section); ++i)
            if (is_element(*child_of(section, i), GUMBO_TAG_TR)) add_row(*child_of(section, i));
        end_section();
    }
    void end_section() {
        if (out_.rows.size() > (section_ends_.empty() ? 0 : section_ends_.back()))
            section_ends_.push_back(out_.rows.size());
    }

    html_grid &out_;
    bool show_hidden_;
    std::vector<std::size_t> section_ends_;
};

/// What reaches into a row from above.
struct reaching {
    std::uint32_t first, last; // columns; one past the last
    std::size_t end;           // one past its last row
};

class layout {
public:
    layout(html_grid &out, const row_list &rows, std::size_t most, bool show_hidden)
        : out_(out), rows_(rows), most_(most), show_hidden_(show_hidden) {}

    bool run() {
        for (std::size_t row = 0; row < out_.rows.size(); ++row)
            if (!add_row(row)) return false;
        number_columns();
        return out_.rows.size() * std::max<std::size_t>(out_.width, 1) <= most_;
    }

private:
    bool add_row(std::size_t row) {
        next_.clear();
        std::size_t above = 0;
        std::uint32_t column = 0;
        const GumboNode &tr = *out_.rows[row];
        for (std::size_t i = 0; i < child_count(tr); ++i) {
            const GumboNode &child = *child_of(tr, i);
            if (!is_element(child, GUMBO_TAG_TD) && !is_element(child, GUMBO_TAG_TH)) continue;
            if (!show_hidden_ && is_hidden(child.v.element)) {
                out_.left_out.push_back(&child);
                continue;
            }
            for (; above < reaching_.size() && reaching_[above].first <= column; ++above)
                column = std::max(column, keep(reaching_[above], row));
            const std::uint32_t limit = above < reaching_.size() ? reaching_[above].first : ~std::uint32_t{0};
            const std::uint32_t columns = std::max(span_of(child, "colspan", most_columns), 1U);
            const std::uint32_t rows = span_of(child, "rowspan", most_rows);
            // A cell does not grow over one that reaches into the row.
            const std::uint32_t last = std::min(column + columns, limit);
            const std::size_t section_end = rows_.end_of_section(row);
            const std::size_t end = rows == 0 ? section_end : std::min<std::size_t>(row + rows, section_end);
            out_.cells.push_back({&child, static_cast<std::uint32_t>(row), column,
                                  static_cast<std::uint32_t>(end - row), last - column});
            if (end > row + 1) next_.push_back({column, last, end});
            column = last;
        }
        for (; above < reaching_.size(); ++above)
            keep(reaching_[above], row);
        std::sort(next_.begin(), next_.end(), [](const reaching &a, const reaching &b) { return a.first < b.first; });
        reaching_.swap(next_);
        carried_ += reaching_.size();
        return std::max(carried_, out_.cells.size()) <= most_;
    }

    /// Carries on what reaches further; gives the column behind it.
    std::uint32_t keep(const reaching &r, std::size_t row) {
        if (r.end > row + 1) next_.push_back(r);
        return r.last;
    }

    void number_columns() {
        std::vector<std::uint32_t> begins;
        for (const html_cell &c : out_.cells)
            begins.push_back(c.column);
        std::sort(begins.begin(), begins.end());
        begins.erase(std::unique(begins.begin(), begins.end()), begins.end());
        const auto number = [&](std::uint32_t column) {
            return static_cast<std::uint32_t>(std::lower_bound(begins.begin(), begins.end(), column) - begins.begin());
        };
        for (html_cell &c : out_.cells) {
            const std::uint32_t first = number(c.column);
            c.column_span = number(c.column + c.column_span) - first;
            c.column = first;
        }
        out_.width = static_cast<std::uint32_t>(begins.size());
    }

    html_grid &out_;
    const row_list &rows_;
    std::size_t most_;
    bool show_hidden_;
    std::vector<reaching> reaching_, next_;
    std::size_t carried_ = 0; // places that cells reach into, row by row
};

} // namespace

std::optional<html_grid> lay_out(const GumboNode &table, std::size_t most, bool show_hidden) {
    html_grid out;
    row_list rows(out, show_hidden);
    rows.add_table(table);
    if (!layout(out, rows, most, show_hidden).run()) return std::nullopt;
    return out;
}

} // namespace ogi
