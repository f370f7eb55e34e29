// The rules of the import by name, for the code that writes its log.
#pragma once

#include <ogi/import_rules.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace ogi {

/// See import_rules.def. The id is what stays; the order is not.
enum class import_rule {
#define OGI_IMPORT_RULE(name, id, kind, confidence, title_zh, title_en) name,
#include "model/import_rules.def"
#undef OGI_IMPORT_RULE
};

const import_rule_info &info_of(import_rule rule);

/// What an entry says beyond its sentence, where it applies.
struct entry_details {
    std::string before{}, after{};         ///< as printed, and as taken
    std::optional<std::size_t> cell{};     ///< index of the cell of the form
    std::optional<certainty> confidence{}; ///< where it is not that of the rule
};

/// The entry of a rule: kind and confidence follow from it.
log_entry entry_of(import_rule rule, std::string zh, std::string en, const text_position &where = {},
                   std::uint32_t part = 0, entry_details details = {});

} // namespace ogi
