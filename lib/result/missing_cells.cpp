#include "result/missing_cells.hpp"

#include "form/table.hpp"
#include "result/names.hpp"

namespace ogi {
namespace {

constexpr std::string_view separator = " · ";

/// Splits a label of a cell into its row and its column: 表三 · （七）总计 | 自然人.
std::pair<std::string, std::string> row_and_column(const std::string &label) {
    const std::size_t at = label.rfind(separator);
    return {label.substr(0, at), label.substr(at + separator.size())};
}

bool in_one_line(std::size_t a, std::size_t b) {
    const form::cell_line &x = form::cells[a], &y = form::cells[b];
    return x.table == y.table && x.row == y.row;
}

/// How many cells of an edition stand in the row of this cell.
std::size_t cells_in_row(std::size_t index, edition e) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < cell_count; ++i)
        n += in_one_line(i, index) && stands_in(e, i);
    return n;
}

/// Cells of one row in one state.
struct group {
    std::string row, columns;
    std::size_t first = 0, size = 0;
    cell_state state = cell_state::absent;
};

std::string line_of(const group &g, edition e, language l) {
    const bool zh = l == language::zh;
    const std::string state(name_of(g.state).words.in(l));
    const bool whole_row = g.size > 1 && g.size == cells_in_row(g.first, e);
    const std::string columns =
        whole_row ? (zh ? "全部 " + std::to_string(g.size) + " 格" : "all " + std::to_string(g.size) + " cells")
                  : g.columns;
    return zh ? g.row + "：" + columns + "（" + state + "）" : g.row + ": " + columns + " (" + state + ")";
}

} // namespace

bool is_for_missing_figures(const issue &i) {
    return i.outcome == outcome::not_assessable && (i.message_id == "missing" || i.message_id == "no_figure");
}

missing_cells::missing_cells(const check_result &result) {
    for (const issue &i : result.issues) {
        if (!is_for_missing_figures(i)) continue;
        for (const operand &o : i.operands) {
            if (o.value.is_number() || operands_[o.index]) continue;
            operands_[o.index] = &o;
            ++count_;
        }
    }
}

std::vector<std::string> missing_cells::lines(edition e, language l) const {
    std::vector<group> groups;
    for (std::size_t i = 0; i < cell_count; ++i) {
        if (!operands_[i]) continue;
        const auto [row, column] = row_and_column(operands_[i]->label.in(l));
        const cell_state state = operands_[i]->value.state();
        const bool joins = !groups.empty() && groups.back().state == state && in_one_line(groups.back().first, i);
        if (!joins) groups.push_back({row, "", i, 0, state});
        group &g = groups.back();
        g.columns.append(g.size == 0 ? "" : l == language::zh ? "、" : ", ").append(column);
        ++g.size;
    }
    std::vector<std::string> out;
    for (const group &g : groups)
        out.push_back(line_of(g, e, l));
    return out;
}

} // namespace ogi
