#include "import/damages.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace ogi::tests {
namespace {

bool has_values(const page_row &row) {
    return std::any_of(row.begin(), row.end(), [](const page_cell &c) { return c.index.has_value(); });
}

/// One row of values of each table.
void change_rows(page &p, dice &d, const std::function<void(page_row &)> &change) {
    for (const std::int32_t table : {2, 3, 4}) {
        std::vector<page_row *> rows;
        for (page_row &row : p.table(table).rows)
            if (has_values(row)) rows.push_back(&row);
        change(*rows[d.below(rows.size())]);
    }
}

page_row::iterator any_value(page_row &row, dice &d) {
    const auto first = std::find_if(row.begin(), row.end(), [](const page_cell &c) { return c.index.has_value(); });
    return first + static_cast<std::ptrdiff_t>(d.below(static_cast<std::size_t>(row.end() - first)));
}

/// Lines with their line feeds.
std::vector<std::string> lines_of(const std::string &text) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        out.push_back(text.substr(at, end - at));
        at = end;
    }
    return out;
}

} // namespace

void lose_a_cell(page &p, dice &d) {
    change_rows(p, d, [&d](page_row &row) { row.erase(any_value(row, d)); });
}

void add_a_cell(page &p, dice &d) {
    change_rows(p, d, [&d](page_row &row) { row.insert(any_value(row, d), page_cell{}); });
}

void cut_rows(page &p, dice &d) {
    change_rows(p, d, [&d](page_row &row) { row.erase(any_value(row, d), row.end()); });
}

void lose_heads(page &p, dice &d) {
    for (const std::int32_t table : {2, 3, 4}) {
        sheet &s = p.table(table);
        page_row &row = s.rows[s.head_rows - 1];
        row.erase(row.begin() + static_cast<std::ptrdiff_t>(d.below(row.size())));
    }
}

void blank_heads(page &p, dice &d) {
    for (const std::int32_t table : {2, 3, 4}) {
        sheet &s = p.table(table);
        page_row &row = s.rows[d.below(s.head_rows)];
        if (!row.empty()) row[d.below(row.size())].text.clear();
    }
}

void empty_rows_of_values(page &p, dice &d) {
    for (int times = 0; times < 3; ++times)
        change_rows(p, d, [](page_row &row) {
            for (page_cell &c : row)
                if (c.index) c.text.clear();
        });
}

void lose_values(page &p, dice &d) {
    for (int times = 0; times < 3; ++times)
        for (const std::int32_t table : {2, 3}) {
            sheet &s = p.table(table);
            const std::size_t at = s.head_rows + d.below(s.rows.size() - s.head_rows);
            page_row &row = s.rows[at];
            row.erase(std::remove_if(row.begin(), row.end(), [](const page_cell &c) { return c.index.has_value(); }),
                      row.end());
        }
}

void lose_tables(page &p) {
    const auto is_table = [](const page_block &b) { return std::holds_alternative<sheet>(b); };
    p.blocks.erase(std::remove_if(p.blocks.begin(), p.blocks.end(), is_table), p.blocks.end());
}

std::string without_some_lines(const std::string &text, dice &d) {
    const std::size_t rarity = 8 + d.below(40);
    std::string out;
    for (const std::string &line : lines_of(text))
        if (!d.one_in(rarity)) out += line;
    return out;
}

std::string without_repeated_lines(const std::string &text) {
    std::set<std::string> seen;
    std::string out;
    for (const std::string &line : lines_of(text))
        if (seen.insert(line).second) out += line;
    return out;
}

std::string cut_off(const std::string &text, dice &d) {
    std::size_t at = 1 + d.below(text.size() - 1);
    const auto is_digit = [&text](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    while (at > 0 && ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U || (is_digit(at - 1) && is_digit(at))))
        --at;
    return text.substr(0, at);
}

} // namespace ogi::tests
