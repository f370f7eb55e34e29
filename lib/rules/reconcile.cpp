#include <ogi/reconcile.hpp>

#include "model/decimal.hpp"
#include "model/import_rules.hpp"
#include "rules/localise_equations.hpp"
#include "rules/references.hpp"
#include "rules/taken_terms.hpp"

#include <algorithm>
#include <map>

namespace ogi {
namespace checking {
namespace {

/// An equation of the form as it stands in this report.
struct relation_instance {
    const rule_row *row = nullptr;
    std::size_t number = 0;
    std::vector<std::pair<std::size_t, term>> cells;

    std::string_view rule() const { return row->info.id; }
    std::string_view name() const { return instance_name(*row->equality, number); }
    bilingual place() const { return place_name(*row->equality, number); }
};

/// Whether what follows from a rule is certain: it is an error not to keep it, and it speaks of this report alone.
bool proves(const rule_row &row, const report &r) {
    if (!row.equality || row.equality->compare != comparison::equal || row.info.severity != severity::error)
        return false;
    if (row.info.needs != rule_need::nothing || row.info.last_year != 0) return false;
    if (r.year && *r.year < row.info.first_year) return false;
    const relation &rel = *row.equality;
    const bool own_year = std::all_of(rel.terms.begin(), rel.terms.begin() + static_cast<std::ptrdiff_t>(rel.size),
                                      [](const term &t) { return t.of == year::reported; });
    return own_year && (r.edition == edition::fmt2019_trial ? row.info.in_2019 : row.info.in_2021);
}

std::vector<relation_instance> equations_in(const report &r) {
    const check_options options;
    check_result unused;
    const examination exam(r, options, unused);
    std::vector<relation_instance> out;
    for (const rule_row &row : catalogue) {
        if (!proves(row, r)) continue;
        const relation &rel = *row.equality;
        for (std::size_t number = 0; number < rel.instances; ++number) {
            const taken_terms terms = terms_of(rel, number, exam);
            if (terms.is != standing::examined || terms.both_forms) continue;
            relation_instance &e = out.emplace_back();
            e.row = &row;
            e.number = number;
            for (std::size_t k = 0; k < rel.size; ++k)
                if (terms.has(rel.terms[k])) e.cells.emplace_back(rel.cell(rel.terms[k], number), rel.terms[k]);
        }
    }
    return out;
}

using figures = std::array<std::optional<std::int64_t>, cell_count>;

/// What the other cells of an equation make of this one; nothing when it does not fit 64 bits. Precondition: they are
/// known.
std::optional<std::int64_t> solved(const relation_instance &e, std::size_t cell, const figures &known) {
    exact_sum rest; // with the sign that the cell has on the other side
    std::int8_t sign = 1;
    for (const auto &[index, t] : e.cells)
        if (index == cell) sign = checking::sign_of(t);
    for (const auto &[index, t] : e.cells) {
        if (index == cell) continue;
        if (checking::sign_of(t) == sign)
            rest.subtract(*known[index]);
        else
            rest.add(*known[index]);
    }
    return rest.value();
}

/// The only cell of an equation without a figure.
std::optional<std::size_t> only_missing(const relation_instance &e, const figures &known) {
    std::optional<std::size_t> found;
    for (const auto &[index, t] : e.cells) {
        if (known[index]) continue;
        if (found) return std::nullopt;
        found = index;
    }
    return found;
}

bool holds(const relation_instance &e, const figures &known) {
    exact_sum difference;
    for (const auto &[index, t] : e.cells) {
        if (!known[index]) return true; // nothing can be said
        if (checking::sign_of(t) > 0)
            difference.add(*known[index]);
        else
            difference.subtract(*known[index]);
    }
    return difference.is_zero();
}

std::string words_for(const std::optional<std::int64_t> &value, language l) {
    if (value) return std::to_string(*value);
    return l == language::zh ? "超出 64 位整数的数" : "a figure beyond 64 bits";
}

class derivations {
public:
    derivations(const report &r, const reconcile_options &options)
        : report_(r), options_(options), equations_(equations_in(r)) {}

    reconciliation find() {
        do
            follow_all();
        while (withdraw_contradicted());
        reconciliation out;
        out.edition = report_.edition;
        out.derived = std::move(derived_);
        for (auto &[index, refused] : refused_)
            out.refused.push_back(std::move(refused));
        return out;
    }

private:
    struct claimed {
        const relation_instance *by;
        std::optional<std::int64_t> value;
    };

    bool may_be_filled(std::size_t index) const {
        if (refused_.count(index) != 0) return false;
        const cell_state s = report_[index].state();
        return s == cell_state::blank || s == cell_state::absent ||
               (s == cell_state::not_applicable && options_.fill_marks);
    }

    /// Fills what follows from the report, and what follows from that, and so on.
    void follow_all() {
        derived_.clear();
        for (std::size_t i = 0; i < cell_count; ++i)
            known_[i] = report_[i].value_if_any();
        while (follow_once()) {
        }
    }

    bool follow_once() {
        std::map<std::size_t, std::vector<claimed>> claims;
        for (const relation_instance &e : equations_)
            if (const auto cell = only_missing(e, known_); cell && may_be_filled(*cell))
                claims[*cell].push_back({&e, solved(e, *cell, known_)});
        const figures before = known_;
        bool filled = false;
        for (const auto &[index, all] : claims) {
            if (const auto reason = reason_against(all)) {
                refuse(index, *reason, all);
                continue;
            }
            known_[index] = all.front().value;
            derived_.push_back(derivation_of(index, all, before));
            filled = true;
        }
        return filled;
    }

    static std::optional<refusal_reason> reason_against(const std::vector<claimed> &all) {
        for (const claimed &c : all)
            if (c.value != all.front().value) return refusal_reason::contradicted;
        if (!all.front().value) return refusal_reason::out_of_range;
        if (*all.front().value < 0) return refusal_reason::negative;
        return std::nullopt;
    }

    /// With all figures in, an equation may not hold: then what was derived in it is not proved. Tells whether there was
    /// such a figure.
    bool withdraw_contradicted() {
        bool any = false;
        for (const relation_instance &e : equations_) {
            if (holds(e, known_)) continue;
            for (const derivation &d : derived_) {
                const bool in_it = std::any_of(e.cells.begin(), e.cells.end(),
                                               [&d](const auto &cell) { return cell.first == d.index; });
                if (!in_it || refused_.count(d.index) != 0) continue;
                refuse(d.index, refusal_reason::contradicted, d.proofs, claim_of({&e, solved(e, d.index, known_)}));
                any = true;
            }
        }
        return any;
    }

    static cell_claim claim_of(const claimed &c) {
        return {std::string(c.by->rule()), std::string(c.by->name()), c.value};
    }

    bilingual label_of(std::size_t index) const {
        return {label_at(index, report_.edition, language::zh), label_at(index, report_.edition, language::en)};
    }

    /// 8 + 2 + 0 = ?
    static std::string figures_of(const relation_instance &e, std::size_t cell, const figures &known) {
        sum_text out;
        for (const auto &[index, t] : e.cells)
            out.add(index == cell ? "?" : std::to_string(*known[index]), t.left, t.sign);
        return out.text();
    }

    derivation derivation_of(std::size_t index, const std::vector<claimed> &all, const figures &before) const {
        derivation d;
        d.index = index;
        d.before = report_[index];
        d.value = *all.front().value;
        d.label = label_of(index);
        for (const claimed &c : all)
            d.proofs.push_back(claim_of(c));
        const relation_instance &first = *all.front().by;
        const std::string rule(first.rule()), value = std::to_string(d.value), sum = figures_of(first, index, before);
        const bilingual place = first.place();
        d.why = {place.zh + "（" + rule + "）只缺这一格：" + sum + "，所以是 " + value + "。",
                 place.en + " (" + rule + ") lacks this cell only: " + sum + ", so it is " + value + "."};
        return d;
    }

    void refuse(std::size_t index, refusal_reason reason, const std::vector<claimed> &all) {
        std::vector<cell_claim> claims;
        for (const claimed &c : all)
            claims.push_back(claim_of(c));
        refuse(index, reason, std::move(claims), std::nullopt);
    }

    void refuse(std::size_t index, refusal_reason reason, std::vector<cell_claim> claims,
                std::optional<cell_claim> against) {
        if (against) claims.push_back(std::move(*against));
        refused_derivation &out = refused_[index];
        out.index = index;
        out.before = report_[index];
        out.label = label_of(index);
        out.reason = reason;
        out.why = why_refused(reason, claims);
        out.claims = std::move(claims);
    }

    static bilingual why_refused(refusal_reason reason, const std::vector<cell_claim> &claims) {
        bilingual said;
        for (const cell_claim &c : claims) {
            said.zh += (said.zh.empty() ? "" : "，") + c.rule + "（" + c.instance + "）得出 " +
                       words_for(c.value, language::zh);
            said.en += (said.en.empty() ? "" : ", ") + c.rule + " (" + c.instance + ") gives " +
                       words_for(c.value, language::en);
        }
        switch (reason) {
        case refusal_reason::negative:
            return {said.zh + "；件数不能是负数，所以没有补。请核对有关各数。",
                    said.en + "; a count cannot be negative, so it was left. Compare the figures of this relation."};
        case refusal_reason::out_of_range:
            return {said.zh + "，所以没有补。请核对有关各数是否多写了位数。",
                    said.en + ", so it was left. See whether these figures have digits too many."};
        default:
            return {said.zh + "；互相矛盾，所以没有补。请先核对有关各数。",
                    said.en + "; they contradict each other, so it was left. Compare these figures first."};
        }
    }

    const report &report_;
    const reconcile_options options_;
    const std::vector<relation_instance> equations_;
    figures known_{};
    std::vector<derivation> derived_;
    std::map<std::size_t, refused_derivation> refused_; // what is refused once is not tried again
};

failure not_as_expected(const report &r, std::size_t index) {
    const std::string zh = label_at(index, r.edition, language::zh), en = label_at(index, r.edition, language::en);
    return {errc::argument,
            {"“" + zh + "”与计算差异时不同，报告已经改动。请重新计算差异。",
             "\"" + en + "\" is not as it was when the difference was made. Make the difference anew."},
            std::string(path_at(index)),
            std::nullopt};
}

failure another_edition() {
    return {errc::argument,
            {"差异是为另一版格式的报告计算的。请重新计算差异。",
             "The difference was made for a report of the other edition. Make it anew."},
            {},
            std::nullopt};
}

} // namespace
} // namespace checking

reconciliation reconcile(const report &r, const reconcile_options &options) {
    return checking::derivations(r, options).find();
}

result<std::vector<log_entry>> apply(report &r, const reconciliation &difference) {
    if (r.edition != difference.edition) return checking::another_edition();
    for (const derivation &d : difference.derived)
        if (r[d.index] != d.before) return checking::not_as_expected(r, d.index);
    std::vector<log_entry> log;
    for (const derivation &d : difference.derived) {
        const bilingual_view state = checking::state_in_words(d.before.state());
        const std::string value = std::to_string(d.value);
        log.push_back(entry_of(import_rule::reconciled,
                               d.label.zh + "：原" + std::string(state.zh) + "，补为 " + value + "。" + d.why.zh,
                               d.label.en + ": was " + std::string(state.en) + ", now " + value + ". " + d.why.en, {},
                               0, {std::string(d.before.print()), value, d.index, {}}));
    }
    for (const derivation &d : difference.derived)
        r[d.index] = cell::number(d.value);
    return log;
}

std::optional<failure> undo(report &r, const reconciliation &difference) {
    if (r.edition != difference.edition) return checking::another_edition();
    for (const derivation &d : difference.derived)
        if (r[d.index] != cell::number(d.value)) return checking::not_as_expected(r, d.index);
    for (const derivation &d : difference.derived)
        r[d.index] = d.before;
    return std::nullopt;
}

} // namespace ogi
