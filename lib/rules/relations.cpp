// The evaluator of the linear relations.
#include "model/decimal.hpp"
#include "rules/exact_sum.hpp"
#include "rules/last_year.hpp"
#include "rules/named_cells.hpp"
#include "rules/references.hpp"
#include "rules/taken_terms.hpp"

namespace ogi::checking {
namespace {

/// What an instance of a relation comes to.
struct evaluation {
    finding what = finding::holds;
    taken_terms terms;
    std::int64_t left = 0, right = 0;
    bool lacks_own_figure = false; // a figure is missing in the report itself

    void add_missing(year of, bool for_its_edition) {
        lacks_own_figure = lacks_own_figure || of == year::reported;
        const bool by_edition = of == year::previous && for_its_edition && what != finding::missing;
        what = by_edition ? finding::other_edition : finding::missing;
    }
};

bool lacks_in_its_edition(const report &r, std::size_t index) {
    return r[index].state() == cell_state::absent && !stands_in(r.edition, index);
}

/// Adds up both sides. A missing figure weighs more than one too large: with it there is nothing to add.
void add_up(const relation &rel, std::size_t instance, const examination &exam, evaluation &out) {
    exact_sum left, right;
    for (std::size_t k = 0; k < rel.size; ++k) {
        const term &t = rel.terms[k];
        if (!out.terms.has(t)) continue;
        const report &r = exam.report_of(t.of);
        const std::size_t index = rel.cell(t, instance);
        const std::optional<std::int64_t> figure = exam.figure_in(r[index]);
        if (!figure) {
            out.add_missing(t.of, lacks_in_its_edition(r, index));
            continue;
        }
        (t.left ? left : right).add(*figure, t.sign);
    }
    if (out.what != finding::holds) return;
    out.left = left.low;
    out.right = right.low;
    const bool fits = left.fits() && right.fits();
    const bool holds = stand_so(rel.compare, out.left, out.right);
    out.what = !fits ? finding::overflow : holds ? finding::holds : finding::differs;
}

evaluation evaluate(const relation &rel, std::size_t instance, const examination &exam) {
    evaluation out;
    out.terms = terms_of(rel, instance, exam);
    if (out.terms.is == standing::replaced)
        out.what = finding::replaced;
    else if (out.terms.both_forms)
        out.what = finding::both_forms;
    else if (out.terms.is == standing::examined)
        add_up(rel, instance, exam, out);
    return out;
}

/// The difference of two figures, which always fits 64 bits without a sign.
std::string difference_of(std::int64_t left, std::int64_t right, bool with_sign) {
    const bool negative = right < left;
    const std::uint64_t l = static_cast<std::uint64_t>(left), r = static_cast<std::uint64_t>(right);
    return (negative && with_sign ? "-" : "") + std::to_string(negative ? l - r : r - l);
}

std::string name_in(const relation &rel, const operand &o, language l) {
    const bilingual_view whose = o.report == 0 ? bilingual_view{} : bilingual_view{"上年报告的", "last year's "};
    return std::string(whose.in(l)).append(reference_to(rel.scope, o.index, l));
}

/// The relation in words and in figures: 一 + 二 = 三（七）+ 四, 5 + 1 = 4 + 1.
void write_expression(issue &i, const relation &rel, const evaluation &e) {
    const bool all_known =
        e.what != finding::missing && e.what != finding::other_edition && e.what != finding::both_forms;
    const std::string_view sign = sign_of(rel.compare);
    sum_text zh(sign), en(sign), figures(sign);
    for (const operand &o : i.operands) {
        zh.add(name_in(rel, o, language::zh), o.left, o.sign);
        en.add(name_in(rel, o, language::en), o.left, o.sign);
        if (all_known) figures.add(format_decimal(o.value.value(), 0), o.left, o.sign);
    }
    i.expression = {zh.text(), en.text()};
    i.expression_value = figures.text();
}

/// Which figures of last year's report its edition does not have.
void list_lacking(issue &i, const relation &rel, const report &previous) {
    bilingual cells;
    for (const operand &o : i.operands) {
        if (o.value.is_number()) continue;
        cells.zh += (cells.zh.empty() ? "" : "、") + reference_to(rel.scope, o.index, language::zh);
        cells.en += (cells.en.empty() ? "" : ", ") + reference_to(rel.scope, o.index, language::en);
    }
    const std::string edition = std::to_string(static_cast<std::int32_t>(previous.edition));
    i.arguments.push_back({"report", {"上年报告", "last year's report"}});
    i.arguments.push_back({"edition", {edition, edition}});
    i.arguments.push_back({"cells", std::move(cells)});
}

void write_figures(issue &i, const evaluation &e) {
    i.expected = std::to_string(e.left);
    i.actual = std::to_string(e.right);
    i.difference = difference_of(e.left, e.right, true);
    const std::string distance = difference_of(e.left, e.right, false);
    i.arguments.push_back({"left", {i.expected, i.expected}});
    i.arguments.push_back({"right", {i.actual, i.actual}});
    i.arguments.push_back({"difference", {distance, distance}});
}

void describe(issue &i, const relation &rel, std::size_t instance, const evaluation &e, const examination &exam) {
    const std::size_t subject = rel.cell(rel.subject(), instance);
    i.instance = instance_name(rel, instance);
    i.path = path_at(subject);
    i.label = exam.label_of(subject);
    i.place = exam.place_of(subject);
    for (std::size_t k = 0; k < rel.size; ++k)
        if (e.terms.has(rel.terms[k]))
            i.operands.push_back(exam.operand_at(rel.cell(rel.terms[k], instance), rel.terms[k].left, rel.terms[k].sign,
                                                 rel.terms[k].of));
    i.arguments.push_back({"place", place_name(rel, instance)});
    if (e.what != finding::replaced) write_expression(i, rel, e);
    if (e.what == finding::missing)
        list_missing(i, exam, [&rel](const operand &o, language l) { return name_in(rel, o, l); });
    if (e.what == finding::other_edition) list_lacking(i, rel, exam.report_of(year::previous));
    if (e.what == finding::holds || e.what == finding::used || e.what == finding::differs) write_figures(i, e);
}

/// A hole in last year's report is no fault of this one.
severity severity_of(const rule_row &row, std::size_t instance, const evaluation &e) {
    const bool lacks_a_figure = e.what == finding::missing || e.what == finding::other_edition;
    if (lacks_a_figure && !e.lacks_own_figure) return severity::note;
    if (row.beside_the_total && !row.equality->is_of_total(instance)) return *row.beside_the_total;
    return row.info.severity;
}

/// Where the figures were read by this instance, says so, and that it does not pass again.
void tell_of_evidence(const rule_row &row, std::size_t instance, evaluation &e, examination &exam) {
    const relation &rel = *row.equality;
    used_evidence *told = exam.evidence_of(row.info.id, instance_name(rel, instance));
    if (!told) return;
    if (e.what == finding::holds) e.what = finding::used;
    told->outcome = outcome_of(e.what);
    told->severity = severity_of(row, instance, e);
    told->label = place_name(rel, instance);
    for (std::size_t k = 0; k < rel.size; ++k)
        if (e.terms.has(rel.terms[k]) && rel.terms[k].of == year::reported)
            told->cells.push_back(rel.cell(rel.terms[k], instance));
}

} // namespace

void apply_relation(const rule_row &row, examination &exam) {
    if (!last_year_is_comparable(row, exam)) return;
    const relation &rel = *row.equality;
    for (std::size_t instance = 0; instance < rel.instances; ++instance) {
        evaluation e = evaluate(rel, instance, exam);
        if (e.terms.is == standing::not_there) continue;
        tell_of_evidence(row, instance, e, exam);
        if (issue *listed = exam.note(row, e.what, severity_of(row, instance, e))) {
            describe(*listed, rel, instance, e, exam);
            exam.finish(*listed, row, e.what);
        }
    }
}

} // namespace ogi::checking
