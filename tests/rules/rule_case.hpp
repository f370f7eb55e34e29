// What a rule is tested with: a consistent report, changed.
#pragma once

#include "consistent_report.hpp"

#include <ogi/check.hpp>

#include <string_view>
#include <vector>

namespace ogi::tests {

inline void add(cell &c, std::int64_t n) {
    c = cell::number(c.value() + n);
}

/// Adds to a figure of table 3 and to the total of its row.
inline void add_with_total(report &r, application_row row, applicant column, std::int64_t n) {
    add(r.applications()(row, column), n);
    add(r.applications()(row, applicant::total), n);
}

/// Gives a figure of table 3 this value, and the row below it what it loses, so that every sum still holds.
inline void move_disclosed(report &r, std::int64_t value) {
    const std::int64_t loss = r.applications()(application_row::disclosed, applicant::natural_person).value() - value;
    add_with_total(r, application_row::disclosed, applicant::natural_person, -loss);
    add_with_total(r, application_row::partially_disclosed, applicant::natural_person, loss);
}

inline void move_upheld(report &r, std::int64_t value) {
    const auto cells = r.reconsideration_and_litigation();
    cell &upheld = cells(proceeding::administrative_reconsideration, proceeding_result::result_upheld);
    add(cells(proceeding::administrative_reconsideration, proceeding_result::other_result), upheld.value() - value);
    upheld = cell::number(value);
}

inline cell &licences(report &r) {
    return r.proactive_disclosure()(disclosure_row::administrative_licensing, disclosure_measure::decisions_this_year);
}
inline cell &fees(report &r) {
    return r.proactive_disclosure()(disclosure_row::administrative_fees, disclosure_measure::amount_10k_yuan);
}

/// States the processing fee, in its figures and in section six, and gives table 2 fees that can contain it.
inline void state_processing_fee(report &r, std::int64_t notices, std::int64_t demanded_yuan,
                                 std::int64_t received_yuan) {
    r.processing_fee = {cell::number(notices), cell::number(amount::from_fen(demanded_yuan * 100)),
                        cell::number(amount::from_fen(received_yuan * 100))};
    r.sections.at(5).paragraphs = {"发出信息处理费收费通知" + std::to_string(notices) + "件，总金额" +
                                   std::to_string(demanded_yuan) + "元，实际收取" + std::to_string(received_yuan) +
                                   "元。"};
    fees(r) = cell::number(*amount::parse_10k_yuan("90"));
}

/// A report with what else is known of it.
struct check_case : report {
    explicit check_case(const report &r) : report(r) {}

    std::optional<report> previous;
    std::vector<report> parts;
    ogi::profile profile;

    check_result check(bool keep_passed = false) const {
        check_options options;
        options.keep_passed = keep_passed;
        options.profile = &profile;
        if (previous) options.previous = &*previous;
        for (const report &part : parts)
            options.parts.push_back(&part);
        return ogi::check(*this, options);
    }
};

/// Changes of a consistent report: one that breaks this rule alone, one that comes near and breaks nothing, and one
/// after which it cannot be assessed.
struct rule_fixture {
    std::string_view rule;
    void (*breaks)(check_case &);
    void (*near_miss)(check_case &);
    void (*not_assessable)(check_case &) = nullptr; // where that can be
    std::vector<std::string_view> companions = {};  // rules that cannot but break with it
    ogi::edition edition = ogi::edition::fmt2021;   // of the report that is changed
    std::vector<std::string_view> unassessed = {};  // rules that then cannot be assessed, where it is figures that lack
};

} // namespace ogi::tests
