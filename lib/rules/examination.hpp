// One run of check(): the report, what was counted so far, and the list of findings.
#pragma once

#include "rules/catalogue.hpp"

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

    /// The standing of a part of the form that stands in these editions, and of which the report has something or not.
    standing standing_of(form::edition_set editions, bool replaceable, bool present) const;

    /// Counts an instance. Where it belongs on the list, the issue to be filled and then finished; else null.
    issue *note(const rule_row &row, finding f);
    void finish(issue &i, const rule_row &row, finding f) const;

    operand operand_at(std::size_t index, bool left, std::int32_t sign) const;
    bilingual label_of(std::size_t index) const;
    source_place place_of(std::size_t index) const;

private:
    bool is_listed(outcome o) const;

    const report &report_;
    const check_options &options_;
    check_result &out_;
    form::edition_set edition_;
    bool other_handling_is_replaced_;
};

constexpr form::edition_set set_of(edition e) {
    return e == edition::fmt2019_trial ? form::fmt2019_trial : form::fmt2021;
}

} // namespace ogi::checking
