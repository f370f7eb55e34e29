// Prose as a row of words of the grammar, numbers and punctuation.
#pragma once

#include "facts/quantity.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ogi::facts {

/// What a word says. See words.def.
enum class sense : std::uint8_t {
    application,
    receive_new,
    receive,
    receive_handle,
    complete,
    handle,
    carry,
    carry_in,
    carry_out,
    outcome,
    reason,
    withdrawn,
    applicant,
    qualifier,
    proceeding,
    result,
    document,
    decided,
    issue,
    amend,
    repeal,
    effective,
    publish,
    newly_published,
    overall_number,
    decision,
    decision_make,
    administrative_fee,
    procurement,
    processing_fee,
    fee_notice,
    fee_collect,
    this_year,
    previous_year,
    next_year,
    part_of_year,
    since,
    cumulative,
    area,
    own,
    part_of_organ,
    organ,
    channel,
    partly,
    timely,
    filing,
    as_reviewer,
    change,
    modal,
    none,
    none_happened,
    none_issued,
    none_repealed,
    none_fee,
    conjunction,
    respectively,
    each,
    of_these,
    all,
    cause,
    disclosure,
    court_case,
    filler,
    matter,
    other_thing,
    unknown,
    // not in words.def
    number,
    title, ///< 《…》
    comma,
    enumeration, ///< 、
    semicolon,
    colon,
    open,
    close,
    stop,
};

struct token {
    facts::sense sense = sense::unknown;
    std::uint32_t argument = 0; ///< of a word: see words.def; of a number: its place among the numbers
    std::size_t begin = 0, end = 0;
};

struct token_row {
    std::vector<token> tokens;
    std::vector<quantity> numbers;

    /// Splits folded prose.
    void read(std::string_view text);

private:
    bool read_number(std::string_view text, std::size_t at);
};

} // namespace ogi::facts
