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

bool in_one_table(std::size_t a, std::size_t b) {
    return form::cells[a].table == form::cells[b].table;
}

bool in_one_row(std::size_t a, std::size_t b) {
    return in_one_table(a, b) && form::cells[a].row == form::cells[b].row;
}

/// How many cells of an edition stand together with this one.
std::size_t cells_beside(std::size_t index, edition e, bool (*together)(std::size_t, std::size_t)) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < cell_count; ++i)
        n += together(i, index) && stands_in(e, i);
    return n;
}

/// Cells of one row, or of one table, in one state.
struct group {
    std::string name, columns;
    std::size_t first = 0, size = 0;
    cell_state state = cell_state::absent;
};

std::string line_of(const group &g, bool whole, language l) {
    const bool zh = l == language::zh;
    const std::string state(name_of(g.state).words.in(l)), size = std::to_string(g.size);
    const std::string cells = !whole ? g.columns : zh ? "全部 " + size + " 格" : "all " + size + " cells";
    return zh ? g.name + "：" + cells + "（" + state + "）" : g.name + ": " + cells + " (" + state + ")";
}

bool log_may_say_why(const result_head &head) {
    for (const log_entry &entry : head.log)
        if (entry.what == log_entry::kind::unread || entry.what == log_entry::kind::note) return true;
    return false;
}

} // namespace

bool is_for_missing_figures(const issue &i) {
    return i.outcome == outcome::not_assessable && (i.message_id == "missing" || i.message_id == "no_figure");
}

std::string rules_without_figures(const check_result &result, language l) {
    std::vector<std::pair<const rule_info *, std::size_t>> counted;
    for (const issue &i : result.issues) {
        if (!is_for_missing_figures(i)) continue;
        if (counted.empty() || counted.back().first != i.rule) counted.emplace_back(i.rule, 0);
        ++counted.back().second;
    }
    std::string out;
    for (const auto &[rule, n] : counted)
        out.append(out.empty()         ? ""
                   : l == language::zh ? "，"
                                       : ", ")
            .append(rule->id)
            .append(" ")
            .append(std::to_string(n));
    return out;
}

missing_cells::missing_cells(const check_result &result) {
    for (const issue &i : result.issues) {
        if (!is_for_missing_figures(i)) continue;
        for (const operand &o : i.operands) {
            const bool counted_as_0 = result.blank_is_zero && o.value.state() == cell_state::blank;
            if (o.value.is_number() || counted_as_0 || operands_[o.index]) continue;
            operands_[o.index] = &o;
            ++count_;
        }
    }
}

bool missing_cells::any(cell_state state) const {
    for (const operand *o : operands_)
        if (o && o->value.state() == state) return true;
    return false;
}

bool missing_cells::is_whole_table(std::size_t first, edition e) const {
    std::size_t n = 0;
    for (std::size_t i = first; i < cell_count && in_one_table(i, first); ++i)
        n += operands_[i] && operands_[i]->value.state() == operands_[first]->value.state();
    return n == cells_beside(first, e, in_one_table);
}

std::vector<std::string> missing_cells::lines(edition e, language l) const {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < cell_count;) {
        if (!operands_[i]) {
            ++i;
            continue;
        }
        const bool table = is_whole_table(i, e);
        const auto together = table ? in_one_table : in_one_row;
        group g;
        g.first = i;
        g.state = operands_[i]->value.state();
        for (; i < cell_count && together(i, g.first); ++i) {
            if (!operands_[i]) continue;
            if (operands_[i]->value.state() != g.state) break;
            const auto [row, column] = row_and_column(operands_[i]->label.in(l));
            g.name = table ? row.substr(0, row.find(separator)) : row;
            g.columns.append(g.size == 0 ? "" : l == language::zh ? "、" : ", ").append(column);
            ++g.size;
        }
        out.push_back(line_of(g, g.size > 1 && g.size == cells_beside(g.first, e, together), l));
    }
    return out;
}

std::string missing_cells::advice(const result_head &head, language l) const {
    const auto in = [l](bilingual_view text) { return std::string(text.in(l)); };
    std::string out;
    if (any(cell_state::absent))
        out = in(log_may_say_why(head)
                     ? bilingual_view{"没有读到的格请看导入记录。", "For cells that were not found see the import log."}
                     : bilingual_view{"报告中没有的格请核实后补上。",
                                      "Check cells that are not in the report and add them."});
    const bool blank = any(cell_state::blank), marked = any(cell_state::not_applicable);
    if (!blank && !marked) return out;
    if (!out.empty()) out += in({"", " "});
    out += in(!marked ? bilingual_view{"空白的格", "Check blank cells"}
              : blank ? bilingual_view{"空白或标为不适用的格", "Check blank cells and those marked as not applicable"}
                      : bilingual_view{"标为不适用的格", "Check cells marked as not applicable"});
    return out +
           in({"请核实后填写，确实没有发生的填 0。", " and fill them in, with 0 where there is nothing to count."});
}

} // namespace ogi
