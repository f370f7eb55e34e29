// The rules of a profile's own.
#pragma once

#include "profile/words.hpp"

namespace ogi::profiles {

void read_own_rules(const json_place &list, std::vector<own_rule> &out);

} // namespace ogi::profiles
