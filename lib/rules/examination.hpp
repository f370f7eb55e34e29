// One run of check(): the report, what was counted so far, and the list of findings.
#pragma once

#include "rules/catalogue.hpp"

#include <ogi/facts.hpp>

namespace ogi::checking {

/// Whether a part of the form is examined in this report.
enum class standing {
    not_there, // a part of the other edition that the report does not have
    replaced,  // the edition's （六）, where the report gives it in the form of the other edition
    examined,
};

class examination {
public:
    examination(const report &r, const check_options &options, check_result &out);

    const report &subject() const { return report_; }
    form::edition_set edition() const { return edition_; }
    const profile &settings() const { return settings_; }
    const check_options &options() const { return options_; }
    /// Last year's report. Precondition for year::previous: there is one; rules that need it are not applied without.
    const report &report_of(year y) const { return y == year::previous ? *options_.previous : report_; }
    /// Whether there is what a rule needs besides the report. What is known of the organ and the day is its own affair.
    bool has(rule_need need) const;
    /// The figure to count with: a blank is none unless the profile counts it as 0.
    std::optional<std::int64_t> figure_in(const cell &c) const {
        if (c.state() == cell_state::blank && settings_.blank_is_zero) return 0;
        return c.value_if_any();
    }
    /// The figures of the prose; read once, when first asked for.
    const std::vector<fact> &facts();

    /// The standing of a part of the form that stands in these editions, and of which the report has something or not.
    standing standing_of(form::edition_set editions, bool replaceable, bool present) const;

    standing standing_of_cell(std::size_t index) const;
    bool examines(std::size_t index) const { return standing_of_cell(index) == standing::examined; }

    /// Counts an instance. Where it belongs on the list, the issue to be filled and then finished; else null.
    issue *note(const rule_row &row, finding f) { return note(row, f, row.info.severity); }
    /// The same where it matters less than the rule in general: what is not known of an organ makes a note of it.
    issue *note(const rule_row &row, finding f, severity default_severity);
    void finish(issue &i, const rule_row &row, finding f) const { finish(i, row.info, row.differs, f); }
    /// The same for a rule of the profile's own.
    issue *note(const rule_info &own, finding f);
    void finish(issue &i, const rule_info &rule, bilingual_view differs, finding f) const;

    /// What is told of a relation that the figures were read by; null where they were not.
    used_evidence *evidence_of(std::string_view rule, std::string_view instance);

    operand operand_at(std::size_t index, bool left, std::int32_t sign, year of = year::reported) const;
    bilingual label_of(std::size_t index) const;
    source_place place_of(std::size_t index) const;

private:
    issue *list(const rule_info &rule, finding f, severity counted, severity default_severity);
    bool is_listed(outcome o) const;
    std::size_t most_issues() const;
    void name_blanks(issue &i) const;

    const report &report_;
    const check_options &options_;
    const profile &settings_;
    check_result &out_;
    std::optional<std::vector<fact>> facts_;
    form::edition_set edition_;
    bool other_handling_is_replaced_;
};

constexpr form::edition_set set_of(edition e) {
    return e == edition::fmt2019_trial ? form::fmt2019_trial : form::fmt2021;
}

} // namespace ogi::checking
