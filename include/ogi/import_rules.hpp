// The rules of the log of an import: what a reader may do beyond reading what is printed, each with an id that stays.
#pragma once

#include <ogi/certainty.hpp>
#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace ogi {

/// A rule of the import as a reader sees it.
struct import_rule_info {
    std::string_view id; ///< stable: "I-YUAN"; log_entry::rule
    log_entry::kind what = log_entry::kind::note;
    std::optional<certainty> confidence; ///< of a repair or a guess where its entry does not say otherwise
    bilingual_view title;
};

/// The rules of the import, by what they are about.
const std::vector<import_rule_info> &import_rules();
/// The rule with this id (case does not count), or null.
const import_rule_info *find_import_rule(std::string_view id);

} // namespace ogi
