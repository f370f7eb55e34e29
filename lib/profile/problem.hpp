// What can be wrong with a profile or with waivers, in words for the person who wrote them.
#pragma once

#include "strict/problem.hpp"

namespace ogi::profiles {

using strict::fault;

/// `near`, in these, is what may have been meant; it may be empty.
fault unknown_rule(std::string_view id, std::string_view near);
fault unknown_path(std::string_view path, std::string_view near);

fault setting_without_content();
fault bad_own_id(std::string_view id, std::size_t most);
fault id_of_the_catalogue(std::string_view id);
fault repeated_id(std::string_view id);
fault no_terms();
fault repeated_cell(std::string_view path);
fault zero_coefficient();
fault counts_beside_money(std::string_view path);
fault no_edition_has_all();
fault bad_constant(std::string_view literal, bool money);
fault open_brace();
fault unknown_placeholder(std::string_view name, std::string_view allowed);
fault different_placeholders();
fault bad_deadline(std::string_view text);

fault bad_fingerprint(std::string_view text);
fault repeated_waiver(std::string_view fingerprint);
fault bad_day(std::string_view text);

} // namespace ogi::profiles
