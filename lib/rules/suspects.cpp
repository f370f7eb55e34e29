#include "rules/suspects.hpp"

#include "rules/localise.hpp"
#include "rules/references.hpp"

#include <algorithm>

namespace ogi::checking {
namespace {

bool is_broken(const issue &i) {
    return i.outcome == outcome::fail || i.message_id == message_of(finding::overflow).id;
}

bool is_rule(const issue &i, std::string_view id) {
    return i.rule->id == id;
}

bool is_on_sums_of_table_3(const issue &i) {
    return is_rule(i, "T3-BAL") || is_rule(i, "T3-SUM") || is_rule(i, "T3-TOT");
}

void add_sentence(bilingual &to, const bilingual &sentence) {
    to.zh += sentence.zh;
    if (!sentence.en.empty()) to.en.append(" ").append(sentence.en);
}

/// Figures of the prose whose cells are certain.
std::vector<stated_figure> stated_in_prose(const std::vector<fact> &facts) {
    std::vector<stated_figure> out;
    for (const fact &f : facts)
        if (f.comparable() && f.readings.size() == 1) out.push_back({f.readings.front(), f.value});
    return out;
}

/// The report with the figures that are counted with: a blank may be counted as 0.
report as_counted(const examination &exam) {
    report r = exam.subject();
    for (cell &c : r.cells())
        if (const auto figure = exam.figure_in(c); figure && !c.is_number()) c = cell::number(*figure);
    return r;
}

/// What stands in the cells, which is not always what they count as.
void restore_prints(localisation &l, const report &r) {
    for (explanation &e : l.explanations)
        for (correction &c : e.corrections)
            c.printed = r[c.index].value_if_any();
}

class suspicion {
public:
    suspicion(const localisation &l, const report &r, check_result &out) : l_(l), report_(r), out_(out) {
        for (const broken_relation &b : l.broken)
            issues_.push_back(issue_of(b));
    }

    void fill() {
        for (std::size_t n = 0; n < l_.explanations.size(); ++n)
            for (const correction &c : l_.explanations[n].corrections)
                add_suspect(n, c);
        issue *first = first_issue();
        if (!first) return;
        if (l_.answer == location::unique)
            fold_consequences(l_.explanations.front());
        else if (!l_.explanations.empty())
            add_sentence(first->message, describe(l_.explanations.front(), l_, report_.edition));
        add_sentence(first->message, describe_unknown(l_));
    }

private:
    issue *issue_of(const broken_relation &b) const {
        const auto found = std::find_if(out_.issues.begin(), out_.issues.end(), [&b](const issue &i) {
            return i.rule == b.rule && i.instance == b.instance && is_broken(i);
        });
        return found == out_.issues.end() ? nullptr : &*found; // a list that was cut lacks it
    }

    issue *first_issue() const {
        for (issue *i : issues_)
            if (i) return i;
        return nullptr;
    }

    /// The findings that a correction removes: its own, or where several cells go wrong in one mistake, all of them.
    std::vector<issue *> issues_of(const explanation &e, const correction &c) const {
        std::vector<issue *> out;
        const bool by_itself = e.what == hypothesis::two_cells || e.corrections.size() == 1;
        for (std::size_t k = 0; k < issues_.size(); ++k) {
            const bool its_own = std::find(c.explains.begin(), c.explains.end(), k) != c.explains.end();
            if (issues_[k] && (!by_itself || its_own)) out.push_back(issues_[k]);
        }
        return out;
    }

    void add_suspect(std::size_t n, const correction &c) const {
        const explanation &e = l_.explanations[n];
        const std::vector<issue *> explained = issues_of(e, c);
        suspect s;
        static_cast<cell_change &>(s) = c;
        s.explanation = n;
        s.what = e.what;
        s.slip = c.slip;
        s.certainty = e.certainty;
        s.unique = l_.answer == location::unique;
        s.alternatives = l_.total - 1;
        for (const issue *i : explained)
            s.explains.push_back(i->fingerprint);
        for (issue *i : explained)
            i->suspects.push_back(s);
    }

    /// Under each cell that is named its findings become one, with the others as consequences.
    void fold_consequences(const explanation &e) const {
        bool told = false;
        for (const correction &c : e.corrections) {
            std::vector<issue *> theirs = issues_of(e, c);
            theirs.erase(std::remove_if(theirs.begin(), theirs.end(), [](const issue *i) { return is_folded(*i); }),
                         theirs.end());
            if (theirs.empty()) continue;
            issue *cause = theirs.front();
            for (issue *i : theirs)
                if (index_of_path(i->path) == c.index) cause = i;
            for (issue *i : theirs) {
                if (i == cause) continue;
                i->cause = cause->fingerprint;
                cause->consequences.push_back(i->fingerprint);
            }
            if (e.certainty == certainty::likely) cause->fix.assign(e.corrections.begin(), e.corrections.end());
            if (!told) add_sentence(cause->message, describe(e, l_, report_.edition));
            told = true;
        }
    }

    static bool is_folded(const issue &i) { return !i.cause.empty() || !i.consequences.empty(); }

    const localisation &l_;
    const report &report_;
    check_result &out_;
    std::vector<issue *> issues_; // of the broken relations; null where the list was cut
};

/// The fee of table 2 in 元 is what the rule on its unit speaks of.
void suspect_fee(const explanation &fee, check_result &out) {
    for (issue &i : out.issues) {
        if (!is_rule(i, "T2-UNIT") || i.outcome != outcome::fail) continue;
        suspect s;
        static_cast<cell_change &>(s) = fee.corrections.front();
        s.what = fee.what;
        s.slip = fee.corrections.front().slip;
        s.certainty = fee.certainty;
        s.unique = true;
        s.explains = {i.fingerprint};
        i.suspects.push_back(std::move(s));
    }
}

/// A column in which nothing came in and something was handled cannot but break one of its sums: that is one mistake.
void fold_idle_columns(check_result &out) {
    for (issue &idle : out.issues) {
        if (!is_rule(idle, "T3-IDLE") || idle.outcome != outcome::fail) continue;
        const auto sum = std::find_if(out.issues.begin(), out.issues.end(), [&idle](const issue &i) {
            return is_on_sums_of_table_3(i) && i.outcome == outcome::fail && i.instance == idle.instance;
        });
        if (sum == out.issues.end()) continue;
        idle.cause = sum->cause.empty() ? sum->fingerprint : sum->cause;
        for (issue &cause : out.issues)
            if (cause.fingerprint == idle.cause) cause.consequences.push_back(idle.fingerprint);
    }
}

void say_why_table_4_names_no_cell(check_result &out) {
    const bilingual_view why = why_table_4_names_no_cell();
    for (issue &i : out.issues)
        if (is_rule(i, "T4-SUM") && i.outcome == outcome::fail)
            return add_sentence(i.hint, {std::string(why.zh), std::string(why.en)});
}

} // namespace

void name_suspects(examination &exam, check_result &out) {
    const auto any = [&out](auto what) { return std::any_of(out.issues.begin(), out.issues.end(), what); };
    const bool sums = any([](const issue &i) { return is_on_sums_of_table_3(i) && is_broken(i); });
    const bool fee = any([](const issue &i) { return is_rule(i, "T2-UNIT") && i.outcome == outcome::fail; });
    if (sums || fee) {
        const report counted = as_counted(exam);
        localisation l = localise(counted, {exam.options().previous, stated_in_prose(exam.facts())});
        restore_prints(l, exam.subject());
        if (sums) {
            out.search = {l.answer, l.unknown_because, l.total, l.explanations.size(), l.set_aside, l.not_assessable};
            suspicion(l, exam.subject(), out).fill();
        }
        if (l.fee) suspect_fee(*l.fee, out);
    }
    fold_idle_columns(out);
    say_why_table_4_names_no_cell(out);
}

} // namespace ogi::checking
