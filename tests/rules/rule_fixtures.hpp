// For every rule: a change of a consistent report that breaks this rule and no other, one that comes near and breaks
// nothing, and one after which the rule cannot be assessed.
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

struct rule_fixture {
    std::string_view rule;
    void (*breaks)(report &);
    void (*near_miss)(report &);
    void (*not_assessable)(report &);
};

inline const std::vector<rule_fixture> &rule_fixtures() {
    using row = application_row;
    static const std::vector<rule_fixture> all = {
        {"T3-BAL", [](report &r) { add_with_total(r, row::newly_received, applicant::natural_person, 1); },
         [](report &r) {
             add_with_total(r, row::newly_received, applicant::natural_person, 1);
             add_with_total(r, row::carried_over_to_next_year, applicant::natural_person, 1);
         },
         [](report &r) {
             r.applications()(row::carried_over_to_next_year, applicant::natural_person) = cell::blank();
         }},
        {"T3-SUM", [](report &r) { add_with_total(r, row::disclosed, applicant::other_organization, 1); },
         [](report &r) {
             add_with_total(r, row::disclosed, applicant::other_organization, 1);
             add_with_total(r, row::state_secret, applicant::other_organization, -1);
         },
         [](report &r) { r.applications()(row::state_secret, applicant::natural_person) = cell::not_applicable("/"); }},
        {"T3-TOT",
         [](report &r) {
             add(r.applications()(row::newly_received, applicant::natural_person), 1);
             add(r.applications()(row::carried_over_to_next_year, applicant::natural_person), 1);
         },
         [](report &r) {
             add(r.applications()(row::newly_received, applicant::natural_person), 1);
             add(r.applications()(row::carried_over_to_next_year, applicant::natural_person), 1);
             add(r.applications()(row::newly_received, applicant::research_institution), -1);
             add(r.applications()(row::carried_over_to_next_year, applicant::research_institution), -1);
         },
         [](report &r) { r.applications()(row::not_held, applicant::total) = cell(); }},
        {"T4-SUM",
         [](report &r) {
             add(r.reconsideration_and_litigation()(proceeding::litigation_after_reconsideration,
                                                    proceeding_result::pending),
                 1);
         },
         [](report &r) {
             const auto cells = r.reconsideration_and_litigation();
             add(cells(proceeding::litigation_after_reconsideration, proceeding_result::pending), 1);
             add(cells(proceeding::litigation_after_reconsideration, proceeding_result::total), 1);
         },
         [](report &r) {
             r.reconsideration_and_litigation()(proceeding::litigation_after_reconsideration,
                                                proceeding_result::total) = cell::unread("一件");
         }},
        {"T2-NONNEG", [](report &r) { licences(r) = cell::number(-1); },
         [](report &r) { licences(r) = cell::number(0); }, [](report &r) { licences(r) = cell::blank(); }},
        {"T2-FEE", [](report &r) { fees(r) = cell::unread("12.3456789"); },
         [](report &r) { fees(r) = cell::number(*amount::parse_10k_yuan("0.000001")); },
         [](report &r) { fees(r) = cell::not_applicable("—"); }},
        {"T3-INT", [](report &r) { move_disclosed(r, -1); }, [](report &r) { move_disclosed(r, 0); },
         [](report &r) { r.applications()(row::disclosed, applicant::natural_person) = cell::blank(); }},
        {"T4-INT", [](report &r) { move_upheld(r, -1); }, [](report &r) { move_upheld(r, 0); },
         [](report &r) {
             r.reconsideration_and_litigation()(proceeding::administrative_reconsideration,
                                                proceeding_result::result_upheld) = cell();
         }},
        {"S-SIX", [](report &r) { r.sections.pop_back(); },
         [](report &r) { r.sections[4].heading = "五、政府信息公开工作存在的主要问题及改进情况"; },
         [](report &r) { r.sections.clear(); }},
    };
    return all;
}

} // namespace ogi::tests
