// What can be wrong with an exchange form, in words for a clerk: what it is, the value found, the limit, what to do.
#pragma once

#include <ogi/error.hpp>

#include "exchange/schema.hpp"
#include "strict/problem.hpp"

#include <cstdint>
#include <string_view>

namespace ogi::exchange {

using strict::cannot_hold;
using strict::failure_at;
using strict::fault;
using strict::join;
using strict::json_syntax;
using strict::lone_surrogate;
using strict::make_fault;
using strict::pointer_part;
using strict::repeated_member;
using strict::shown;
using strict::type_in_chinese;

// ---- members -------------------------------------------------------------------------------------------------------
fault unknown_member(std::string_view name);
fault missing_member(std::string_view name, std::string_view allowed);
/// `found` is one of "object", "array", "string", "number", "boolean", "null".
fault wrong_type(const node &expected, std::string_view found);
fault unknown_word(std::string_view value, std::string_view allowed);
fault unknown_code(std::int32_t code);
fault bad_date(std::string_view value);
fault year_not_whole(std::string_view literal);
fault year_out_of_range(std::string_view year);
fault year_before_the_form(std::string_view year);

// ---- cells ---------------------------------------------------------------------------------------------------------
fault empty_print();
fault empty_cell_object();
fault quoted_count(std::string_view value);
fault not_a_whole_number(std::string_view literal);
fault not_a_plain_decimal(std::string_view literal);
fault leading_zero(std::string_view literal);
/// A number in units of 10^-decimals, and a print beside it that is another number.
fault contradicting_print(std::int64_t units, unsigned decimals, std::string_view print);
fault too_precise(std::string_view literal, unsigned decimals);
fault out_of_range(std::string_view literal, unsigned decimals);

// ---- the text as a whole -------------------------------------------------------------------------------------------
fault empty_input();
fault too_deep(std::size_t limit);
fault input_ends_early();
fault content_after_the_report();

// ---- XML -----------------------------------------------------------------------------------------------------------
fault wrong_root(std::string_view name);
fault second_root();
fault no_root();
fault bad_declaration();
fault other_encoding(std::string_view name);
fault doctype_found();
fault instruction_found();
fault text_between_elements();
fault element_within_value(std::string_view name);
fault cdata_mixed_with_text();
fault unknown_attribute(std::string_view name);
fault repeated_attribute(std::string_view name);
fault unknown_entity(std::string_view name);
fault bad_character_reference(std::string_view digits);
fault wrong_end_tag(std::string_view found, std::string_view expected);
fault xml_syntax(std::string_view zh, std::string_view en);

} // namespace ogi::exchange
