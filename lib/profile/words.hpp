// The words of the files and what they stand for.
#pragma once

#include "strict/json_tree.hpp"

#include <ogi/profile.hpp>

namespace ogi::profiles {

using strict::json_place;
using strict::word;

template <class Enum> constexpr word named(std::string_view key, Enum value) {
    return {key, static_cast<std::int32_t>(value)};
}

inline constexpr word severity_words[] = {named("error", severity::error), named("warning", severity::warning),
                                          named("note", severity::note)};
inline constexpr word comparison_words[] = {named("==", comparison::equal), named("<=", comparison::at_most),
                                            named(">=", comparison::at_least)};
inline constexpr word level_words[] = {
    named("unknown", organ_level::unknown),       named("national", organ_level::national),
    named("provincial", organ_level::provincial), named("prefectural", organ_level::prefectural),
    named("county", organ_level::county),         named("township", organ_level::township)};
inline constexpr word kind_words[] = {named("unknown", organ_kind::unknown),
                                      named("people_government", organ_kind::people_government),
                                      named("government_general_office", organ_kind::government_general_office),
                                      named("department", organ_kind::department),
                                      named("vertically_led_department", organ_kind::vertically_led_department),
                                      named("dispatched_organ", organ_kind::dispatched_organ),
                                      named("dispatched_institution", organ_kind::dispatched_institution),
                                      named("authorised_organisation", organ_kind::authorised_organisation),
                                      named("development_zone_committee", organ_kind::development_zone_committee)};

} // namespace ogi::profiles
