// What an organ of its level and kind has the power to do, against the figures of table 2.
#include "rules/named_cells.hpp"

namespace ogi::checking {
namespace {

constexpr std::size_t first_of_rules = 0; // the row 规章 begins table 2
static_assert(form::cells[first_of_rules].row == form::disclosure_row_code::rules &&
              form::cells[first_of_rules].table == form::table_code::proactive_disclosure);

/// Whether an organ can have 规章 to report, and how much it matters when it cannot.
enum class rule_making {
    possible,
    unknown,
    doubtful,   // a local department may list 规章 of its government
    impossible, // of county level and below, or by the profile
};

bool is_aggregate(const report &r) {
    return r.scope && *r.scope != report_scope::own_organ;
}

bool is_government(organ_kind k) {
    return k == organ_kind::people_government || k == organ_kind::government_general_office;
}

rule_making rule_making_of(const organ_traits &organ, const report &r) {
    if (organ.rule_making) return *organ.rule_making ? rule_making::possible : rule_making::impossible;
    switch (organ.level) {
    case organ_level::county:
    case organ_level::township: return rule_making::impossible;
    case organ_level::national: return rule_making::possible;
    case organ_level::provincial:
    case organ_level::prefectural:
        if (is_government(organ.kind) || is_aggregate(r)) return rule_making::possible;
        return organ.kind == organ_kind::unknown ? rule_making::unknown : rule_making::doubtful;
    default: return rule_making::unknown;
    }
}

bilingual_view why_not(rule_making m, const organ_traits &organ) {
    if (organ.rule_making)
        return {"配置写明本机关没有规章制定权", "by the profile this organ has no power to make rules"};
    if (m == rule_making::doubtful)
        return {"地方政府部门没有规章制定权", "departments of local government have no power to make rules"};
    return {"县级和县级以下机关没有规章制定权", "organs of county level and below have no power to make rules"};
}

severity severity_of(rule_making m) {
    switch (m) {
    case rule_making::impossible: return severity::error;
    case rule_making::doubtful: return severity::warning;
    default: return severity::note;
    }
}

/// The cells of the row 规章 in the edition of the report, and what they say together.
struct rules_row {
    std::array<std::size_t, 3> cells{};
    std::size_t size = 0;
    bool any = false, lacking = false;
};

rules_row rules_row_of(const examination &exam) {
    rules_row out;
    for (std::size_t i = first_of_rules; i < measures_of_a_document_row; ++i) {
        if ((form::cells[i].editions & exam.edition()) == 0) continue;
        const auto figure = exam.figure_in(exam.subject()[i]);
        out.cells[out.size++] = i;
        out.any = out.any || figure.value_or(0) != 0;
        out.lacking = out.lacking || !figure;
    }
    return out;
}

finding assess(const rules_row &figures, rule_making m) {
    if (m == rule_making::possible) return finding::holds;
    if (!figures.any) return figures.lacking ? finding::missing : finding::holds;
    return m == rule_making::unknown ? finding::unknown : finding::differs;
}

/// A power that a profile may deny, and the cell that then is 0.
struct power {
    std::optional<bool> organ_traits::*held;
    std::size_t cell;
};

void apply_power(const power &p, const rule_row &row, examination &exam) {
    if (exam.settings().organ.*p.held != false) return;
    const cell &c = exam.subject()[p.cell];
    const auto figure = exam.figure_in(c);
    const finding f = !figure ? finding::no_figure : *figure > 0 ? finding::differs : finding::holds;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    describe_cell(*listed, exam, p.cell);
    listed->certainty = certainty::likely;
    if (f == finding::no_figure) say_there_is_no_figure(*listed);
    if (f == finding::differs) {
        listed->actual = figure_text(p.cell, *figure);
        add_argument(*listed, "value", listed->actual);
    }
    exam.finish(*listed, row, f);
}

constexpr std::size_t decisions_on(std::int32_t row) {
    return disclosure_index(row, form::measure_code::decisions_this_year);
}

} // namespace

void apply_rule_making_power(const rule_row &row, examination &exam) {
    const organ_traits &organ = exam.settings().organ;
    const rule_making m = rule_making_of(organ, exam.subject());
    const rules_row figures = rules_row_of(exam);
    const finding f = assess(figures, m);
    issue *listed = exam.note(row, f, severity_of(m));
    if (!listed) return;
    listed->instance = row_path(first_of_rules);
    listed->path = path_at(figures.cells[0]);
    listed->label = {"表二 · 规章", "Table 2 · Rules"};
    listed->place = exam.place_of(figures.cells[0]);
    listed->certainty = certainty::likely;
    listed->arguments.push_back({"place", listed->label});
    if (m != rule_making::possible)
        for (std::size_t i = 0; i < figures.size; ++i)
            listed->operands.push_back(exam.operand_at(figures.cells[i], true, 1));
    if (f == finding::missing) list_missing(*listed, exam);
    if (f == finding::unknown)
        add_argument(
            *listed, "reason",
            bilingual_view{"填了不为 0 的数，而不知道本机关的级别和类型，也就不知道它有没有规章制定权",
                           "there is a figure other than 0, and the level and kind of this organ, on which its "
                           "power to make rules depends, are not known"});
    if (f == finding::differs) add_argument(*listed, "reason", why_not(m, organ));
    exam.finish(*listed, row, f);
}

void apply_licensing_power(const rule_row &row, examination &exam) {
    constexpr power p{&organ_traits::licensing, decisions_on(form::disclosure_row_code::administrative_licensing)};
    apply_power(p, row, exam);
}

void apply_penalty_power(const rule_row &row, examination &exam) {
    constexpr power p{&organ_traits::penalty, decisions_on(form::disclosure_row_code::administrative_penalty)};
    apply_power(p, row, exam);
}

void apply_compulsion_power(const rule_row &row, examination &exam) {
    constexpr power p{&organ_traits::compulsion, decisions_on(form::disclosure_row_code::administrative_compulsion)};
    apply_power(p, row, exam);
}

void apply_fees_power(const rule_row &row, examination &exam) {
    constexpr power p{&organ_traits::fees, disclosure_index(form::disclosure_row_code::administrative_fees,
                                                            form::measure_code::amount_10k_yuan)};
    apply_power(p, row, exam);
}

} // namespace ogi::checking
