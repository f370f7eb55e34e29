// Clauses that say that there was none: 未收到政府信息公开申请, 没有发生行政复议、行政诉讼案件.
#include "facts/clause_reader.hpp"

namespace ogi::facts {
namespace {

/// Whether nothing but the joints of a list, or words without weight, follows: then the word before is itself an item
/// of what there was none of. 未收到申请的投诉 says nothing of applications.
bool is_an_item(const clause &c, std::size_t at) {
    for (std::size_t i = at + 1; i < c.size(); ++i)
        switch (c[i].token.sense) {
        case sense::enumeration:
        case sense::conjunction: return true;
        case sense::court_case:
        case sense::filler:
        case sense::matter:
        case sense::channel:
        case sense::qualifier: break;
        default: return false;
        }
    return true;
}

bool may_stand_before_items(sense s) {
    switch (s) {
    case sense::unknown:
    case sense::partly:
    case sense::change:
    case sense::modal:
    case sense::filing:
    case sense::title:
    case sense::number: return false;
    default: return true;
    }
}

} // namespace

void clause_reader::read_zeros(const clause &c, std::size_t none_at) {
    const clause_range before{&c, 0, none_at};
    const signs head = gather(before, row_.numbers);
    const signs all = gather({&c, 0, c.size()}, row_.numbers);
    scope_.take(before, head, prose_.text, sentence_);
    take_mentions(all);
    const token &none = c[none_at].token;
    if (all.modal || all.change || all.results != 0 || all.outcomes != 0 || all.reasons != 0) return;

    const bool not_received = none.sense == sense::none;
    const bool not_issued = none.sense == sense::none_issued;
    const bool published =
        std::string_view(prose_.text).substr(none.begin, none.end - none.begin).find("发布") != std::string_view::npos;
    std::uint32_t proceedings = 0;
    bool application = false, clear = true;
    bool of_a_kind = head.channel; // 未收到网上申请, 未收到来自企业的申请
    const auto zero = [&](fact_subject subject, const cell_block &cells, fact_scope scope = fact_scope::report) {
        counted what;
        what.subject = subject;
        what.add(cells.table, cells.rows, cells.columns);
        add_zero(c, none, what, scope);
    };
    for (std::size_t i = none_at + 1; i < c.size(); ++i) {
        const token &t = c[i].token;
        of_a_kind = of_a_kind || (!application && (t.sense == sense::channel || t.sense == sense::unknown));
        // 未收到来自企业的政府信息公开申请 is about applications of a kind; 无超期的申请 is not.
        if (!may_stand_before_items(t.sense) && !(not_received && t.sense == sense::unknown)) clear = false;
        if (t.sense == sense::other_thing && !is_an_item(c, i)) clear = false;
        if (!clear || !is_an_item(c, i)) continue;
        const bool named = t.sense == sense::application && (t.argument != 0 || memory_.topic == topic::applications) &&
                           (not_received || none.sense == sense::none_happened);
        if (named && !application) {
            application = true;
            const std::uint32_t columns = all.applicants != 0 ? all.applicants : total_applicants;
            const bool carried_in = all.carry_in || all.carried_from_previous,
                       carried_out = all.carry_out || all.carried_to_next;
            if (all.carry && !carried_in && !carried_out) continue;
            zero(fact_subject::applications,
                 {form_table::applications,
                  mask_of(carried_in    ? application_row::carried_over_from_previous_year
                          : carried_out ? application_row::carried_over_to_next_year
                                        : application_row::newly_received),
                  columns},
                 of_a_kind ? fact_scope::part_of_count : fact_scope::report);
            memory_.topic = topic::applications;
            memory_.base_count = 0;
        } else if (t.sense == sense::carry_in || t.sense == sense::carry_out) {
            if (memory_.topic == topic::applications || all.application)
                zero(fact_subject::applications,
                     {form_table::applications,
                      mask_of(t.sense == sense::carry_in ? application_row::carried_over_from_previous_year
                                                         : application_row::carried_over_to_next_year),
                      total_applicants});
        } else if (t.sense == sense::proceeding && (t.argument & ~proceedings) != 0) {
            proceedings |= t.argument;
            zero(fact_subject::reconsideration_and_litigation,
                 {form_table::reconsideration_and_litigation, t.argument, total_result},
                 memory_.mentions_disclosure ? fact_scope::report : fact_scope::another_subject);
        } else if (t.sense == sense::document && (not_issued || none.sense == sense::none_repealed)) {
            if (context_.edition == edition::fmt2021)
                zero(fact_subject::proactive_disclosure,
                     {form_table::proactive_disclosure, t.argument,
                      mask_of(not_issued ? disclosure_measure::issued_this_year
                                         : disclosure_measure::repealed_this_year)},
                     published ? fact_scope::another_basis : fact_scope::report);
            else if (not_issued)
                zero(fact_subject::proactive_disclosure,
                     {form_table::proactive_disclosure, t.argument,
                      mask_of(published ? disclosure_measure::newly_disclosed : disclosure_measure::newly_produced)});
        } else if (t.sense == sense::decided && (not_issued || none.sense == sense::none_happened)) {
            // 无行政许可 may mean that there is no such power, or nothing published.
            zero(fact_subject::proactive_disclosure,
                 {form_table::proactive_disclosure, t.argument, mask_of(disclosure_measure::decisions_this_year)},
                 fact_scope::another_basis);
        } else if (t.sense == sense::administrative_fee && none.sense != sense::none_repealed &&
                   context_.edition == edition::fmt2021) {
            zero(fact_subject::proactive_disclosure,
                 {form_table::proactive_disclosure, mask_of(disclosure_row::administrative_fees),
                  mask_of(disclosure_measure::amount_10k_yuan)},
                 fact_scope::another_basis);
        } else if (t.sense == sense::processing_fee || t.sense == sense::fee_notice) {
            counted what;
            what.subject = fact_subject::information_processing_fee;
            what.fee = none.sense == sense::none_fee ? fee_figure::notices_count : fee_figure::received_amount_yuan;
            if (none.sense == sense::none_fee || not_received) add_zero(c, none, what, fact_scope::report);
        }
    }
}

void clause_reader::add_zero(const clause &c, const token &none, const counted &what, fact_scope scope) {
    if (scope == fact_scope::report) scope = sentence_.time;
    if (scope == fact_scope::report) scope = sentence_.organ;
    fact &f = add_fact(c.front().token.begin, c.back().token.end, what, scope);
    f.figure_span = {prose_.origin_of(none.begin), prose_.origin_of(none.end)};
    f.money = what.subject == fact_subject::information_processing_fee && what.fee != fee_figure::notices_count;
    f.in_words = true;
    settle(f, what, scope, false, false);
}

} // namespace ogi::facts
