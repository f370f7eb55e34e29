#include "import/pdf_pages.hpp"

#include "document/layout_pages.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace ogi::tests {
namespace {

constexpr double left_margin = 60, top_margin = 60, last_line = 740, side_padding = 4;

struct printed_line {
    std::string text;
    double width = 0;
};

double width_of(const std::string &character, double size) {
    return static_cast<unsigned char>(character.front()) < 0x80 ? size / 2 : size;
}

/// Lines no wider than the room. Marks that may not begin a line stay at the end of the one before.
std::vector<printed_line> lines_of(const std::string &text, double room, double size) {
    std::vector<printed_line> out(1);
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            ++end;
        const std::string character = text.substr(at, end - at);
        const double width = width_of(character, size);
        const bool may_begin = character != "，" && character != "、" && character != "）" && character != "”";
        if (out.back().width + width > room && !out.back().text.empty() && may_begin) out.emplace_back();
        out.back().text += character;
        out.back().width += width;
        at = end;
    }
    return out;
}

class printer {
public:
    explicit printer(const print_style &style) : style_(style) { pages_.page(); }

    void add_paragraph(const std::string &text) {
        constexpr double line_width = 470;
        for (const printed_line &line : lines_of(text, line_width, style_.size)) {
            make_room(pitch());
            pages_.word(left_margin, y_, line.text, style_.size);
            y_ += pitch();
        }
        y_ += style_.size;
    }

    void add_table(const sheet &s) {
        const auto grid = grid_of(s);
        const std::vector<double> widths = widths_of(s, grid);
        std::vector<double> edges(1, left_margin);
        for (double width : widths)
            edges.push_back(edges.back() + width);
        const std::vector<double> heights = heights_of(grid, edges);
        for (std::size_t row = 0; row < grid.size(); ++row) {
            make_room(heights[row]);
            print_row(s, grid, row, edges, heights);
            y_ += heights[row];
        }
        y_ += style_.size;
    }

    std::string bytes() {
        end_page();
        return pages_.bytes();
    }

private:
    double pitch() const { return style_.pitch * style_.size; }

    void make_room(double height) {
        if (y_ + height <= last_line) return;
        end_page();
        pages_.page();
        y_ = top_margin;
    }

    void end_page() {
        if (!style_.numbers_pages) return;
        const std::string number = std::to_string(++page_);
        pages_.word(280, 790, "—", style_.size).word(294, 790, number, style_.size).word(308, 790, "—", style_.size);
    }

    /// Figures have columns of one width, and the labels of table 3 get more room from column to column.
    std::vector<double> widths_of(const sheet &s, const std::vector<std::vector<grid_place>> &grid) const {
        const std::size_t columns = grid.front().size();
        double figure = 0;
        for (const page_row &row : s.rows)
            for (const page_cell &c : row)
                if (c.index) figure = std::max(figure, width(c.text));
        const double least = s.table == 4 ? 2.4 : s.table == 3 ? 4.2 : 9;
        const double value = std::max(least * style_.size, figure + 1) + 2 * side_padding;
        std::vector<double> out(columns, value);
        constexpr std::size_t applicants = 7;
        constexpr double labels[] = {4, 5, 11};
        if (s.table == 3)
            for (std::size_t i = 0; i + applicants < columns && i < std::size(labels); ++i)
                out[i] = labels[i] * style_.size + 2 * side_padding;
        return out;
    }

    double width(const std::string &text) const {
        double out = 0;
        for (const printed_line &line : lines_of(text, 1e9, style_.size))
            out += line.width;
        return out;
    }

    static double room_of(const page_cell &c, std::size_t column, const std::vector<double> &edges) {
        return edges[std::min(column + c.columns, edges.size() - 1)] - edges[column] - 2 * side_padding;
    }

    std::vector<double> heights_of(const std::vector<std::vector<grid_place>> &grid,
                                   const std::vector<double> &edges) const {
        std::vector<double> out(grid.size(), pitch() + 2 * style_.padding);
        for (const std::size_t most_rows : {std::size_t{1}, grid.size()})
            for (std::size_t row = 0; row < grid.size(); ++row)
                for (std::size_t column = 0; column < grid[row].size(); ++column) {
                    const grid_place &place = grid[row][column];
                    if (!place.stands_here || place.cell->rows > most_rows) continue;
                    const std::size_t lines =
                        lines_of(place.cell->text, room_of(*place.cell, column, edges), style_.size).size();
                    const std::size_t last = std::min(row + place.cell->rows, grid.size()) - 1;
                    double height = 0;
                    for (std::size_t r = row; r <= last; ++r)
                        height += out[r];
                    const double needed = static_cast<double>(lines) * pitch() + 2 * style_.padding;
                    out[last] += std::max(0.0, needed - height);
                }
        return out;
    }

    void print_row(const sheet &s, const std::vector<std::vector<grid_place>> &grid, std::size_t row,
                   const std::vector<double> &edges, const std::vector<double> &heights) {
        for (std::size_t column = 0; column < grid[row].size(); ++column) {
            const grid_place &place = grid[row][column];
            if (!place.stands_here || place.cell->text.empty()) continue;
            // What goes on on the next page stands on this one.
            double height = 0;
            for (std::size_t r = row; r < std::min(row + place.cell->rows, grid.size()); ++r) {
                if (r > row && y_ + height + heights[r] > last_line) break;
                height += heights[r];
            }
            const bool is_head = std::none_of(s.rows[row].begin(), s.rows[row].end(),
                                              [](const page_cell &c) { return c.index.has_value(); });
            print_cell(*place.cell, is_head, column, edges, height);
        }
    }

    void print_cell(const page_cell &c, bool is_head, std::size_t column, const std::vector<double> &edges,
                    double height) {
        const double room = room_of(c, column, edges), left = edges[column] + side_padding;
        const std::vector<printed_line> lines = lines_of(c.text, room, style_.size);
        const double all = static_cast<double>(lines.size()) * pitch();
        const bool is_caption = c.columns + 1 == edges.size();
        double y = y_ + (style_.in_middle ? std::max((height - all) / 2, 0.0) : style_.padding);
        for (const printed_line &line : lines) {
            const auto side = is_head || is_caption ? print_style::side::middle
                              : c.index             ? style_.figures
                                                    : print_style::side::left;
            const double rest = room - line.width;
            const double x = side == print_style::side::left     ? left
                             : side == print_style::side::middle ? left + rest / 2
                                                                 : left + rest;
            pages_.word(x, y, line.text, style_.size);
            y += pitch();
        }
    }

    const print_style style_;
    layout_pages pages_;
    double y_ = top_margin;
    int page_ = 0;
};

} // namespace

std::string as_pdf_layout(const page &p, const print_style &style) {
    printer out(style);
    for (const page_block &b : p.blocks)
        if (const auto *s = std::get_if<sheet>(&b))
            out.add_table(*s);
        else
            out.add_paragraph(std::get<std::string>(b));
    return out.bytes();
}

} // namespace ogi::tests
