#include "facts/clause_subject.hpp"

namespace ogi::facts {
namespace {

constexpr std::uint32_t received = mask_of(application_row::newly_received);
constexpr std::uint32_t carried_in = mask_of(application_row::carried_over_from_previous_year);
constexpr std::uint32_t carried_out = mask_of(application_row::carried_over_to_next_year);
constexpr std::uint32_t outcome_total = mask_of(application_row::outcome_total);
constexpr std::uint32_t other_handling = mask_of(application_row::correction_overdue) |
                                         mask_of(application_row::fee_unpaid) |
                                         mask_of(application_row::other_handling_other);
constexpr form_table applications = form_table::applications;

bool is_one_group_or_row(std::uint32_t reasons, std::uint32_t outcomes) {
    return (reasons & outcomes) == reasons;
}

/// 予以公开, 不予公开（属于国家秘密）, 撤回.
void decide_outcome(counted &c, const signs &s, const memory &before, edition e, std::uint32_t columns) {
    const bool about_applications = before.topic == topic::applications || s.application || s.complete;
    const bool splits_group = s.reasons != 0 && (s.reasons & before.outcome_group) == s.reasons;
    if (before.other_matter && !s.application) return;
    if (!about_applications || (before.restricted && !splits_group) || s.carry || s.carry_in || s.carry_out ||
        s.receive_new)
        return;
    if (s.receive && !s.application) return;
    c.subject = fact_subject::applications;
    c.dependent = !s.application;
    if (s.withdrawn) {
        // No row of the form says 撤回; it is counted in （六）3, with others.
        if (s.outcomes == other_handling) {
            c.add(applications, outcome_rows_in(s.outcomes, e), columns);
        } else if (s.outcomes == 0 && s.reasons == 0) {
            c.add(applications, outcome_rows_in(mask_of(application_row::other_handling_other), e), columns);
            c.scope = fact_scope::part_of_count;
        }
        return;
    }
    std::uint32_t rows = s.outcomes;
    if (s.reasons != 0) {
        if (s.outcomes != 0 && !is_one_group_or_row(s.reasons, s.outcomes)) return void(c.ambiguous = true);
        if (s.outcomes == 0 && !is_one_group_or_row(s.reasons, before.outcome_group) && !s.application) return;
        if (bits_in(s.reasons) > s.joints + 1) return void(c.ambiguous = true);
        rows = s.reasons;
    } else if (s.outcome_words > s.joints + 1) {
        return void(c.ambiguous = true);
    }
    rows = outcome_rows_in(rows, e);
    if (rows != 0) c.add(applications, rows, columns);
}

/// 上年结转, 结转下年度, 结转至2026年.
void decide_carried(counted &c, const signs &s, const memory &before, std::uint32_t columns) {
    if (!s.application && (before.topic != topic::applications || before.other_matter)) return;
    const bool in = s.carry_in || s.carried_from_previous || s.carried_from;
    const bool out = s.carry_out || s.carried_to_next || s.carried_to;
    c.subject = fact_subject::applications;
    if (in && out) return void(c.ambiguous = true);
    if (in && (s.receive_new || s.receive || s.application) && s.receive_new && s.joints != 0)
        c.add(applications, received | carried_in, columns);
    else if (in && !s.receive_new)
        c.add(applications, carried_in, columns);
    else if (out && !s.receive_new && !s.receive)
        c.add(applications, carried_out, columns);
    else
        c.ambiguous = true;
}

void decide_applications(counted &c, const signs &s, unit_kind unit, const memory &before, edition e) {
    if (unit == unit_kind::occasion || unit == unit_kind::other || s.foreign_before || s.cause) return;
    const std::uint32_t columns = s.applicants != 0 ? s.applicants : total_applicants;
    if (bits_in(s.applicants) > 1 && s.joints == 0 && s.applicants != 0x7CU) return void(c.ambiguous = true);
    if (s.outcomes != 0 || s.reasons != 0 || s.withdrawn) return decide_outcome(c, s, before, e, columns);
    if (s.carry || s.carry_in || s.carry_out) return decide_carried(c, s, before, columns);
    if (s.applicants != 0 && !s.receive && !s.receive_new && !s.receive_handle && !s.complete && !s.handle) {
        // 其中自然人 8 件: a split of what was counted last.
        if (before.restricted || before.other_matter || before.base_count == 0) return;
        c.subject = fact_subject::applications;
        c.dependent = true;
        for (std::size_t i = 0; i < before.base_count; ++i)
            c.add(applications, before.base[i].rows, columns);
        return;
    }
    if (s.issue || s.repeal || s.effective || (s.publish && !s.complete)) return;
    const bool named = s.strong_application || (s.application && before.topic == topic::applications);
    const bool told = s.receive || s.receive_new || s.receive_handle || s.complete || s.handle;
    if (!named && !(told && (s.application || s.applicants != 0))) return;
    if (s.of_these && before.restricted) return;
    c.subject = fact_subject::applications;
    add_received(c, s, columns);
    c.whole_of_applications = columns == total_applicants;
    // 受理申请36件 of a service counter.
    if (!s.strong_application && before.topic != topic::applications && !before.mentions_disclosure)
        c.scope = fact_scope::another_subject;
    c.ambiguous = !told && (s.published_on_request || unit == unit_kind::entry);
}

/// 共办结148件: only where the talk is of applications.
void decide_by_verb(counted &c, const signs &s, unit_kind unit, const memory &before) {
    if (before.topic != topic::applications || before.restricted || before.other_matter || before.unclear) return;
    if (s.court_case) return;
    if (unit == unit_kind::occasion || unit == unit_kind::other) return;
    if (s.publish || s.issue || s.repeal || s.effective || s.decision || s.decision_make || s.fee_collect) return;
    if (!s.complete && !s.receive && !s.receive_new && !s.receive_handle && !s.handle) return;
    c.subject = fact_subject::applications;
    c.dependent = true;
    add_received(c, s, total_applicants);
    c.whole_of_applications = true;
}

void decide_proceedings(counted &c, const signs &s, unit_kind unit, const memory &before) {
    if (unit == unit_kind::occasion || unit == unit_kind::other || unit == unit_kind::entry) return;
    if (s.outcomes != 0 || s.reasons != 0 || s.carry || s.carry_in || s.carry_out || s.names_disclosure) return;
    const bool about_disclosure = before.mentions_disclosure || s.application;
    std::uint32_t groups = s.proceedings;
    if (groups == 0) {
        if (before.topic != topic::proceedings) return;
        groups = before.proceedings;
        c.dependent = true;
    }
    // An organ of reconsideration handles cases of every kind.
    const bool handles = !c.dependent && (s.handle || s.receive || s.receive_new || s.complete);
    if (!about_disclosure && handles) return;
    if (bits_in(s.results) > s.joints + 1) return void(c.ambiguous = true);
    c.subject = fact_subject::reconsideration_and_litigation;
    c.add(form_table::reconsideration_and_litigation, groups, s.results != 0 ? s.results : total_result);
    const bool cases_of_others =
        before.as_reviewer || (handles && !before.disclosure_in_sentence && !before.in_section_on_proceedings);
    if (cases_of_others || (!about_disclosure && !c.dependent)) c.scope = fact_scope::another_subject;
    // 总计 may count those pending from last year, too.
    if (c.scope == fact_scope::report && s.receive_new) c.scope = fact_scope::another_basis;
}

/// 规章, 行政规范性文件: what was done with them.
void decide_documents(counted &c, const signs &s, const memory &before, edition e) {
    const auto add = [&](disclosure_measure measure) {
        c.add(form_table::proactive_disclosure, s.documents != 0 ? s.documents : before.documents, mask_of(measure));
    };
    if (bits_in(s.documents) > s.joints + 1) return void(c.ambiguous = true);
    c.subject = fact_subject::proactive_disclosure;
    if (int{s.issue} + int{s.repeal} + int{s.effective} > 1) return void(c.ambiguous = true);
    if (e == edition::fmt2019_trial) {
        if (s.repeal || s.effective) return;
        if (s.overall_number)
            add(disclosure_measure::total_disclosed);
        else if ((s.publish || s.newly_published) && s.issue)
            c.ambiguous = true;
        else if (s.publish || s.newly_published)
            add(disclosure_measure::newly_disclosed);
        else if (s.issue)
            add(disclosure_measure::newly_produced);
        else if (before.measures != 0 && s.documents != 0)
            c.add(form_table::proactive_disclosure, s.documents, before.measures);
        // 主动公开规范性文件38件 may be all that are public.
        const bool may_be_all = c.has_cells() && c.readings[0].columns == mask_of(disclosure_measure::newly_disclosed);
        if (may_be_all && !s.newly_published) add(disclosure_measure::total_disclosed);
        return;
    }
    if (s.overall_number) return;
    if (s.effective) return add(disclosure_measure::currently_effective);
    if (s.repeal) return add(disclosure_measure::repealed_this_year);
    if (s.issue) {
        add(disclosure_measure::issued_this_year);
        if (before.amended) c.scope = fact_scope::another_basis;
        return;
    }
    if (s.newly_published || s.released) {
        // What is published this year may have been issued before.
        add(disclosure_measure::issued_this_year);
        c.scope = fact_scope::another_basis;
        return;
    }
    if (before.measures == 0 || s.documents == 0 || s.amends) return;
    c.add(form_table::proactive_disclosure, s.documents, before.measures);
}

/// 行政许可, 行政处罚, 行政强制: the decisions, and in 2019 the items.
void decide_decisions(counted &c, const signs &s, const memory &before, edition e) {
    const std::uint32_t rows = s.decided != 0 ? s.decided : before.decided;
    if (rows == 0 || bits_in(s.decided) > s.joints + 1) return;
    const bool old_row = (rows & mask_of(disclosure_row::other_public_management_services)) != 0;
    if (old_row && e != edition::fmt2019_trial) return;
    c.subject = fact_subject::proactive_disclosure;
    if (s.publish || (before.published_decisions && !s.decision_make)) return;
    if (s.decision || (s.decision_make && s.decided != 0))
        c.add(form_table::proactive_disclosure, rows, mask_of(disclosure_measure::decisions_this_year));
    else if (e == edition::fmt2019_trial && s.receive_new)
        c.add(form_table::proactive_disclosure, rows, mask_of(disclosure_measure::change_this_year));
}

void decide_disclosure(counted &c, const signs &s, unit_kind unit, bool money, const memory &before, edition e) {
    if (money) {
        if (s.administrative_fee && e == edition::fmt2021) {
            c.subject = fact_subject::proactive_disclosure;
            c.add(form_table::proactive_disclosure, mask_of(disclosure_row::administrative_fees),
                  mask_of(disclosure_measure::amount_10k_yuan));
        } else if (s.procurement && e == edition::fmt2019_trial) {
            c.subject = fact_subject::proactive_disclosure;
            c.add(form_table::proactive_disclosure, mask_of(disclosure_row::centralized_procurement),
                  mask_of(disclosure_measure::total_amount));
        }
        return;
    }
    if (unit != unit_kind::matter && unit != unit_kind::none) return;
    if (s.names_applications && !s.receive_new) return;
    if (s.procurement) {
        if (e != edition::fmt2019_trial) return;
        c.subject = fact_subject::proactive_disclosure;
        c.add(form_table::proactive_disclosure, mask_of(disclosure_row::centralized_procurement),
              mask_of(disclosure_measure::project_count));
        return;
    }
    if (s.administrative_fee) return;
    if (s.documents != 0 && s.decided == 0) return decide_documents(c, s, before, e);
    if (s.decided != 0 && s.documents == 0) return decide_decisions(c, s, before, e);
}

void decide_fee(counted &c, const signs &s, unit_kind unit, bool money, const memory &before) {
    if (s.names_applications && !s.fee_notice) return; // 对25件申请收取了信息处理费
    c.subject = fact_subject::information_processing_fee;
    if (money)
        c.fee = s.fee_notice && !s.fee_collect ? fee_figure::notices_amount_yuan : fee_figure::received_amount_yuan;
    else if (s.fee_notice && !s.fee_collect && (unit == unit_kind::matter || unit == unit_kind::none))
        c.fee = fee_figure::notices_count;
    else
        c.subject = fact_subject::other;
    if (!before.mentions_fee) c.scope = fact_scope::another_subject; // there are other fees
    // 信息处理费3940元: charged or received?
    if (money && !s.fee_notice && !s.fee_collect) c.ambiguous = true;
}

/// 发出收费通知2件，总金额120元，实际收取100元.
void decide_fee_of_notices(counted &c, const signs &s, const memory &before) {
    c.subject = fact_subject::information_processing_fee;
    c.fee = s.fee_collect ? fee_figure::received_amount_yuan : fee_figure::notices_amount_yuan;
    if (!before.mentions_fee) c.scope = fact_scope::another_subject;
}

} // namespace

std::uint32_t outcome_rows_in(std::uint32_t rows, edition e) {
    if (e == edition::fmt2021) return rows;
    if ((rows & other_handling) == 0) return rows;
    const std::uint32_t rest = rows & ~other_handling;
    // The trial form has one row for the whole group, none for its parts.
    return (rows & other_handling) == other_handling ? rest | mask_of(application_row::other_handling_undivided) : rest;
}

void add_received(counted &c, const signs &s, std::uint32_t columns) {
    if (s.receive_new) return c.add(applications, received, columns);
    if (s.receive_handle) return c.add(applications, received | carried_in, columns);
    if (s.complete || s.handle) c.add(applications, outcome_total, columns);
    if (s.complete && !s.receive) return;
    c.add(applications, received, columns);
    c.add(applications, received | carried_in, columns);
}

counted decide(const signs &s, unit_kind unit, bool money, const memory &before, edition e) {
    counted c;
    c.is_part = s.channel || s.partly;
    const bool foreign = s.foreign_after || s.foreign_between || (s.organ_between && s.last != domain::disclosure);
    if (s.change || s.modal || s.none) return c;
    if (s.last == domain::processing_fee || s.names_fee) {
        if (!foreign) decide_fee(c, s, unit, money, before);
        return c;
    }
    if (foreign || c.is_part) return c;
    if (money) {
        if (s.last == domain::none && before.fee_notices) decide_fee_of_notices(c, s, before);
        if (s.last == domain::disclosure) decide_disclosure(c, s, unit, money, before, e);
        return c;
    }
    switch (s.last) {
    case domain::applications:
        if (!s.names_proceedings && !s.names_disclosure) decide_applications(c, s, unit, before, e);
        // 新增57项 of 其他对外管理服务事项 names no application.
        break;
    case domain::proceedings: decide_proceedings(c, s, unit, before); break;
    case domain::disclosure: decide_disclosure(c, s, unit, money, before, e); break;
    default:
        if (before.decided != 0 && (unit == unit_kind::matter || unit == unit_kind::none) && s.any)
            decide_decisions(c, s, before, e);
        else if (before.documents != 0 && (s.issue || s.repeal || s.effective) && unit == unit_kind::matter)
            decide_documents(c, s, before, e);
        else
            decide_by_verb(c, s, unit, before);
    }
    return c;
}

} // namespace ogi::facts
