#include "model/import_rules.hpp"

#include <utility>

namespace ogi {
namespace {

constexpr std::optional<certainty> none, proved = certainty::proved, likely = certainty::likely,
                                         possible = certainty::possible;

std::vector<import_rule_info> all_rules() {
    using kind = log_entry::kind;
    return {
#define OGI_IMPORT_RULE(name, id, what, confidence, title_zh, title_en)                                                \
    {id, kind::what, confidence, {title_zh, title_en}},
#include "model/import_rules.def"
#undef OGI_IMPORT_RULE
    };
}

constexpr char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool is_same_id(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (upper(a[i]) != upper(b[i])) return false;
    return true;
}

} // namespace

const std::vector<import_rule_info> &import_rules() {
    static const std::vector<import_rule_info> rules = all_rules();
    return rules;
}

const import_rule_info *find_import_rule(std::string_view id) {
    for (const import_rule_info &rule : import_rules())
        if (is_same_id(rule.id, id)) return &rule;
    return nullptr;
}

const import_rule_info &info_of(import_rule rule) {
    return import_rules()[static_cast<std::size_t>(rule)];
}

log_entry entry_of(import_rule rule, std::string zh, std::string en, const text_position &where, std::uint32_t part,
                   entry_details details) {
    const import_rule_info &info = info_of(rule);
    log_entry out;
    out.what = info.what;
    out.message = {std::move(zh), std::move(en)};
    out.position = where;
    out.part = part;
    out.rule = info.id;
    out.confidence = details.confidence ? details.confidence : info.confidence;
    out.before = std::move(details.before);
    out.after = std::move(details.after);
    out.cell = details.cell;
    return out;
}

} // namespace ogi
