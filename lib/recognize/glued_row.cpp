#include "recognize/glued_row.hpp"

#include "document/white_space.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::size_t most_tokens = 40;

/// A piece of a cell's text as a cell of its own. Where markup stands between the characters its place is the cell's.
document_cell piece_of(const document_cell &cell, std::string_view piece) {
    document_cell out = cell;
    out.text = piece;
    if (cell.span.size == cell.text.size() && cell.span.characters == cell.text.size()) {
        const std::size_t at = static_cast<std::size_t>(piece.data() - cell.text.data());
        out.span.begin.offset += at;
        out.span.begin.column += at;
        out.span.character += at;
        out.span.size = out.span.characters = piece.size();
    }
    return out;
}

constexpr std::string_view blank_zh = "（空）", blank_en = "(blank)";

/// 表三“（一）予以公开”一行印为“270020130”，各列的数字没有分开。
std::string glued_row_name(std::int32_t table, const table_row &row, std::size_t label_end, language l) {
    const std::string name = table_name(table, l), label = label_before(row, label_end);
    const std::string print = values_in_words(row, label_end);
    if (l == language::zh)
        return (label.empty() ? name + "的数据行" : name + "“" + label + "”一行") + "印为“" + print +
               "”，各列的数字没有分开。";
    return (label.empty() ? "The row of figures of " + name : "Row \"" + label + "\" of " + name) +
           " is printed as \"" + print + "\", its figures not apart. ";
}

bool holds(std::string_view text, std::string_view piece) {
    return piece.data() >= text.data() && piece.data() + piece.size() <= text.data() + text.size();
}

} // namespace

std::vector<std::string_view> tokens_after(const table_row &row, std::size_t label_end) {
    std::vector<std::string_view> out;
    for (const printed_cell &cell : row.printed) {
        if (cell.index < label_end) continue;
        std::string_view rest = cell.source->text;
        while (!rest.empty() && out.size() < most_tokens) {
            std::size_t end = 0;
            while (end < rest.size() && white_space_at_front(rest.substr(end)) == 0)
                ++end;
            out.push_back(rest.substr(0, end));
            rest = trimmed(rest.substr(end));
        }
    }
    return out;
}

bool fills_every_column(const row_cut &cut) {
    return std::none_of(cut.begin(), cut.end(), [](std::string_view figure) { return figure.empty(); });
}

bool is_only_cut(const cut_search &cuts) {
    return cuts.is_complete && cuts.found.size() == 1 && fills_every_column(cuts.found.front());
}

cut_search cuts_of_row(const table_row &row, std::size_t label_end, std::size_t columns,
                       const std::vector<column_sum> &sums) {
    const std::size_t printed = count_values(row, label_end);
    const std::vector<std::string_view> tokens = tokens_after(row, label_end);
    if (printed != 1 && (printed != columns || tokens.size() != columns)) return {};
    if (printed == 1) {
        cut_search any = cuts_of(tokens, columns, {}, cut_blanks::possible, 1);
        if (is_only_cut(any)) return any;
    }
    // Of very many ways one may make a sum hold by chance, where the report itself breaks it.
    const std::size_t most_ways = sums.size() > 1 ? 2000 : 100;
    cut_search ways = cuts_of(tokens, columns, {}, cut_blanks::none, most_ways);
    if (!ways.is_complete) return ways;
    cut_search out = cuts_of(tokens, columns, sums, printed == 1 ? cut_blanks::possible : cut_blanks::none);
    out.by_sums = !sums.empty();
    out.by_chance = ways.found.size() > 1;
    return out;
}

std::string in_words(const row_cut &cut, std::string_view blank) {
    std::string out;
    for (std::string_view figure : cut)
        out.append(out.empty() ? "" : " · ").append(figure.empty() ? blank : figure);
    return out;
}

placing cut_cells::place(const row_cut &cut, const table_row &row, std::size_t label_end) {
    placing out;
    for (std::string_view figure : cut) {
        const document_cell *cell = nullptr;
        for (const printed_cell &c : row.printed)
            if (!figure.empty() && c.index >= label_end && holds(c.source->text, figure))
                cell = &cells_.emplace_back(piece_of(*c.source, figure));
        out.cells.push_back(cell);
    }
    return out;
}

void note_cut(harvest &into, std::int32_t table, const table_row &row, std::size_t label_end, const row_cut &cut,
              bool by_sums) {
    const std::string after = in_words(cut, blank_zh);
    into.log().add(import_rule::row_parted,
                   glued_row_name(table, row, label_end, language::zh) +
                       (by_sums ? "只有一种分法使合计成立，已按此分开：" : "只有一种分法，已按此分开：") + after +
                       (by_sums ? "。这些合计因此不再算作核对过的依据。" : "。"),
                   glued_row_name(table, row, label_end, language::en) +
                       (by_sums ? "Only one way to part them makes the sums hold, and it was taken: "
                                : "There is only one way to part them, and it was taken: ") +
                       in_words(cut, blank_en) + (by_sums ? ". These sums are no longer evidence of a check." : "."),
                   position_of(row), {values_in_words(row, label_end), after});
}

void note_open_cuts(harvest &into, std::int32_t table, const table_row &row, std::size_t label_end,
                    const cut_search &cuts) {
    constexpr std::size_t most_listed = 5;
    std::string zh, en;
    for (std::size_t i = 0; i < std::min(cuts.found.size(), most_listed); ++i) {
        zh += (i == 0 ? "" : "；") + in_words(cuts.found[i], blank_zh);
        en += (i == 0 ? "" : "; ") + in_words(cuts.found[i], blank_en);
    }
    const bool cut_short = cuts.found.size() > most_listed || !cuts.is_complete;
    into.log().add(import_rule::row_not_parted,
                   glued_row_name(table, row, label_end, language::zh) + "分法不止一种（" + zh +
                       (cut_short ? " 等" : "") + "），未读取。请对照原件分开。",
                   glued_row_name(table, row, label_end, language::en) + "There is more than one way to part them (" +
                       en + (cut_short ? "; and others" : "") + "), so it was not read. Part them from the original.",
                   position_of(row), {values_in_words(row, label_end)});
}

placing read_cuts(harvest &into, std::int32_t table, const table_row &row, std::size_t label_end,
                  const cut_search &cuts, placing unread, cut_cells &cells) {
    if (is_only_cut(cuts)) {
        note_cut(into, table, row, label_end, cuts.found.front(), cuts.by_sums);
        return cells.place(cuts.found.front(), row, label_end);
    }
    if (cuts.found.empty()) return unread;
    note_open_cuts(into, table, row, label_end, cuts);
    unread.fault = placing_fault::several_cuts;
    return unread;
}

} // namespace ogi
