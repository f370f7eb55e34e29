#include "result/cell_marks.hpp"

#include "form/table.hpp"
#include "result/missing_cells.hpp"
#include "result/names.hpp"

namespace ogi {
namespace {

page_part part_of(std::size_t index) {
    return page_part(form::cells[index].table - static_cast<std::int32_t>(form_table::proactive_disclosure));
}

page_part part_of(const issue &i) {
    if (const auto index = index_of_path(i.path)) return part_of(*index);
    switch (i.rule->family) {
    case rule_family::table_2: return page_part::table_2;
    case rule_family::table_3: return page_part::table_3;
    case rule_family::table_4: return page_part::table_4;
    default: return page_part::whole;
    }
}

} // namespace

cell_marks::cell_marks(const check_result &result) {
    std::size_t number = 0;
    const std::vector<told_finding> told = told_findings(result);
    for (page_part part : page_parts)
        for (const told_finding &t : told) {
            if (part_of(*t.what) != part) continue;
            numbered_finding f;
            f.number = ++number;
            f.what = t.what;
            f.part = part;
            for (const issue *c : t.consequences)
                f.consequences.push_back({++number, c});
            mark(f);
            for (const numbered_issue &c : f.consequences)
                mark(c);
            findings_.push_back(std::move(f));
        }
    for (const issue &i : result.issues)
        if (is_for_missing_figures(i))
            for (const operand &o : i.operands)
                if (o.report == 0 && !o.value.is_number()) marks_[o.index].missing = true;
}

void cell_marks::mark(const numbered_issue &i) {
    if (const auto index = index_of_path(i.what->path)) marks_[*index].at_fault.push_back(i);
    if (i.what->outcome == outcome::fail)
        for (const operand &o : i.what->operands)
            if (o.report == 0) marks_[o.index].involved = true;
    for (const suspect &s : i.what->suspects)
        if (s.unique) marks_[s.index].proposed = s.proposed;
}

std::size_t cell_marks::count_in(page_part part) const {
    std::size_t n = 0;
    for (const numbered_finding &f : findings_)
        if (f.part == part) n += 1 + f.consequences.size();
    return n;
}

std::size_t cell_marks::missing_in(page_part part) const {
    std::size_t n = 0;
    for (std::size_t i = 0; i < cell_count; ++i)
        n += marks_[i].missing && part_of(i) == part;
    return n;
}

std::string class_of(const issue &i) {
    if (i.outcome == outcome::fail) return std::string(name_of(i.severity).id);
    return i.outcome == outcome::waived ? "waived" : "open";
}

std::string badge_of(const numbered_issue &i, language l) {
    const bool zh = l == language::zh;
    const std::string number = std::to_string(i.number);
    if (i.what->outcome == outcome::waived) return (zh ? "免" : "X") + number;
    if (i.what->outcome != outcome::fail) return (zh ? "核" : "?") + number;
    switch (i.what->severity) {
    case severity::error: return (zh ? "错" : "E") + number;
    case severity::warning: return (zh ? "警" : "W") + number;
    default: return (zh ? "提" : "N") + number;
    }
}

std::string spoken_badge_of(const numbered_issue &i, language l) {
    const issue &what = *i.what;
    const value_name name = what.outcome == outcome::fail ? name_of(what.severity) : name_of(what.outcome);
    return std::string(name.words.in(l)) + " " + std::to_string(i.number);
}

} // namespace ogi
