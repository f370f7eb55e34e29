// The evaluator of the linear relations.
#include "model/decimal.hpp"
#include "rules/references.hpp"
#include "rules/taken_terms.hpp"

namespace ogi::checking {
namespace {

/// What an instance of a relation comes to.
struct evaluation {
    finding what = finding::holds;
    taken_terms terms;
    std::int64_t left = 0, right = 0;
};

/// A sum that is exact whatever its parts: its lowest 64 bits, and how often it left them upwards. Whether it fits does
/// not depend on the order in which figures that cancel each other stand.
struct exact_sum {
    std::int64_t low = 0;
    int passed = 0;

    void add(std::int64_t figure, std::int32_t sign) noexcept {
        const bool lost =
            sign > 0 ? __builtin_add_overflow(low, figure, &low) : __builtin_sub_overflow(low, figure, &low);
        if (lost) passed += (figure > 0) == (sign > 0) ? 1 : -1;
    }
    bool fits() const noexcept { return passed == 0; }
};

/// Adds up both sides. A missing figure weighs more than one too large: with it there is nothing to add.
void add_up(const relation &rel, std::size_t instance, const examination &exam, evaluation &out) {
    exact_sum left, right;
    for (std::size_t k = 0; k < rel.size; ++k) {
        const term &t = rel.terms[k];
        if (!out.terms.has(t)) continue;
        const std::optional<std::int64_t> figure = exam.figure_in(exam.report_of(t.of)[rel.cell(t, instance)]);
        if (!figure) {
            out.what = finding::missing;
            return;
        }
        (t.left ? left : right).add(*figure, t.sign);
    }
    out.left = left.low;
    out.right = right.low;
    const bool fits = left.fits() && right.fits();
    const bool holds = rel.compare == comparison::equal     ? out.left == out.right
                       : rel.compare == comparison::at_most ? out.left <= out.right
                                                            : out.left >= out.right;
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
    const bilingual_view whose = o.report == 0 ? bilingual_view{} : bilingual_view{"上年", "last year's "};
    return std::string(whose.in(l)).append(reference_to(rel.scope, o.index, l));
}

/// The relation in words and in figures: 一 + 二 = 三（七）+ 四, 5 + 1 = 4 + 1.
void write_expression(issue &i, const relation &rel, const evaluation &e) {
    const bool all_known = e.what != finding::missing && e.what != finding::both_forms;
    const std::string_view sign = rel.compare == comparison::equal     ? "="
                                  : rel.compare == comparison::at_most ? "≤"
                                                                       : "≥";
    sum_text zh(sign), en(sign), figures(sign);
    for (const operand &o : i.operands) {
        zh.add(name_in(rel, o, language::zh), o.left, o.sign);
        en.add(name_in(rel, o, language::en), o.left, o.sign);
        if (all_known) figures.add(format_decimal(o.value.value(), 0), o.left, o.sign);
    }
    i.expression = {zh.text(), en.text()};
    i.expression_value = figures.text();
}

void list_missing(issue &i, const relation &rel, const examination &exam) {
    constexpr std::size_t most_named = 4;
    std::size_t missing = 0;
    bilingual cells;
    for (const operand &o : i.operands) {
        if (exam.figure_in(o.value) || ++missing > most_named) continue;
        const bilingual_view state = state_in_words(o.value.state());
        if (missing > 1) cells.zh += "、", cells.en += ", ";
        cells.zh += name_in(rel, o, language::zh).append(state.zh);
        cells.en += name_in(rel, o, language::en).append(" ").append(state.en);
    }
    if (missing > most_named) cells.zh += "等", cells.en += ", ...";
    const std::string count = std::to_string(missing);
    i.arguments.push_back({"count", {count, count}});
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
    if (e.what == finding::missing) list_missing(i, rel, exam);
    if (e.what == finding::holds || e.what == finding::differs) write_figures(i, e);
}

} // namespace

void apply_relation(const rule_row &row, examination &exam) {
    const relation &rel = *row.equality;
    for (std::size_t instance = 0; instance < rel.instances; ++instance) {
        const evaluation e = evaluate(rel, instance, exam);
        if (e.terms.is == standing::not_there) continue;
        if (issue *listed = exam.note(row, e.what)) {
            describe(*listed, rel, instance, e, exam);
            exam.finish(*listed, row, e.what);
        }
    }
}

} // namespace ogi::checking
