// What the words before and behind a figure say, gathered without deciding yet what the figure counts.
#pragma once

#include "facts/token.hpp"

#include <ogi/facts.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace ogi::facts {

/// A token of a clause, and whether it stands in brackets within it.
struct clause_token {
    facts::token token;
    bool bracketed = false;
};
using clause = std::vector<clause_token>;

/// Tokens of a clause: [begin, end).
struct clause_range {
    const facts::clause *clause;
    std::size_t begin, end;
};

/// Kinds of things that words name. The last one named is what a figure counts.
enum class domain : std::uint8_t { none, applications, proceedings, disclosure, processing_fee };

struct signs {
    domain last = domain::none;
    bool names_applications = false, names_proceedings = false, names_disclosure = false, names_fee = false;
    bool names_processing_fee = false;

    bool application = false, strong_application = false;
    bool published_on_request = false; ///< 依申请公开信息: the applications, or what was given out
    bool receive_new = false, receive = false, receive_handle = false, complete = false, handle = false;
    bool carry = false, carry_in = false, carry_out = false;
    std::uint32_t outcomes = 0, reasons = 0, applicants = 0;
    unsigned outcome_words = 0, joints = 0;
    bool withdrawn = false;

    std::uint32_t proceedings = 0, results = 0;
    bool court_case = false; ///< 案件: of applications, reconsideration or litigation

    std::uint32_t documents = 0, decided = 0;
    bool issue = false, repeal = false, effective = false, publish = false, released = false, newly_published = false;
    bool overall_number = false, decision = false, decision_make = false, administrative_fee = false;
    bool procurement = false;

    bool fee_notice = false, fee_collect = false;

    bool channel = false, partly = false, timely = false, filing = false, amends = false, as_reviewer = false,
         change = false, modal = false;
    bool disclosure = false, none = false, of_these = false, cause = false, cumulative = false;
    bool this_year = false, previous_year = false, next_year = false, part_of_year = false, since = false;
    std::optional<std::int32_t> year; ///< the last year named, outside of a carrying over
    std::optional<std::int32_t> carried_from, carried_to;
    bool carried_from_previous = false, carried_to_next = false;

    bool any = false;             ///< a word of the grammar that can make a subject
    bool foreign_before = false;  ///< other words right before the bare word 申请
    bool foreign_between = false; ///< other words between those of the subject
    bool foreign_after = false;   ///< other words behind the last of them
    bool organ_between = false;
    bool other_thing = false; ///< 信访, 投诉, 建议
    bool only_joints = true;  ///< nothing but 、 and 和
};

/// Gathers the signs of a part of a clause. Behind a figure in it, other words count as foreign from the first on.
signs gather(const clause_range &range, const std::vector<quantity> &numbers);

} // namespace ogi::facts
