// The JSON form "ogi-profile/1".
#include "profile/nearest.hpp"
#include "profile/own_rule_reader.hpp"
#include "profile/problem.hpp"

#include <ogi/check.hpp>

namespace ogi {
namespace profiles {
namespace {

void read_power(const json_place &at, std::optional<bool> &out) {
    if (!at || at.is_null()) return;
    bool has = false;
    at.read(has);
    out = has;
}

void read_powers(const json_place &at, organ_traits &out) {
    if (!at || !at.is_object_of({"rule_making", "licensing", "penalty", "compulsion", "fees"})) return;
    read_power(at.member("rule_making"), out.rule_making);
    read_power(at.member("licensing"), out.licensing);
    read_power(at.member("penalty"), out.penalty);
    read_power(at.member("compulsion"), out.compulsion);
    read_power(at.member("fees"), out.fees);
}

void read_organ(const json_place &at, organ_traits &out) {
    if (!at || !at.is_object_of({"level", "kind", "powers"})) return;
    at.member("level").read(out.level, level_words);
    at.member("kind").read(out.kind, kind_words);
    read_powers(at.member("powers"), out);
}

/// A day of every year: 01-31.
std::optional<yearly_deadline> deadline_in(std::string_view text) {
    if (text.size() != 5 || text[2] != '-') return std::nullopt;
    for (std::size_t i : {0U, 1U, 3U, 4U})
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
    const yearly_deadline d{(text[0] - '0') * 10 + (text[1] - '0'), (text[3] - '0') * 10 + (text[4] - '0')};
    constexpr std::int32_t a_common_year = 2023;
    return date{a_common_year, d.month, d.day}.exists() ? std::optional(d) : std::nullopt;
}

void read_deadline(const json_place &at, std::optional<yearly_deadline> &out) {
    std::string text;
    if (!at || !at.read_string(text)) return;
    out = deadline_in(text);
    if (!out) at.refuse(bad_deadline(text));
}

rule_setting read_setting(const json_place &at) {
    rule_setting setting;
    const rule_info *rule = find_rule(at.key());
    if (!rule || rule->id != at.key()) {
        const std::vector<rule_info> &all = rules();
        at.refuse_key(
            unknown_rule(at.key(), nearest(at.key(), all.size(), [&all](std::size_t i) { return all[i].id; })));
        return setting;
    }
    setting.rule = at.key();
    if (!at.is_object_of({"on", "severity"})) return setting;
    const json_place on = at.member("on"), severity_at = at.member("severity");
    if (!on && !severity_at) at.refuse(setting_without_content());
    if (on) on.read(setting.on);
    if (severity_at) {
        ogi::severity s = rule->severity;
        severity_at.read(s, severity_words);
        setting.severity = s;
    }
    return setting;
}

void read_settings(const json_place &at, std::vector<rule_setting> &out) {
    if (!at || !at.is_object()) return;
    for (const json_place &rule : at.children())
        out.push_back(read_setting(rule));
}

void read(const json_place &at, profile &out) {
    if (!at.is_object_of({"schema", "name", "organ", "deadline", "blank_is_zero", "most_characters_of_section_one",
                          "rules", "own_rules"}))
        return;
    at.required("schema").expect("ogi-profile/1");
    at.member("name").read(out.name, 1, profile_bounds::characters_of_name);
    read_organ(at.member("organ"), out.organ);
    read_deadline(at.member("deadline"), out.deadline);
    at.member("blank_is_zero").read(out.blank_is_zero);
    std::int64_t most = static_cast<std::int64_t>(out.most_characters_of_section_one);
    at.member("most_characters_of_section_one").read(most, 1, profile_bounds::characters_of_section_one);
    out.most_characters_of_section_one = static_cast<std::size_t>(most);
    read_settings(at.member("rules"), out.rules);
    read_own_rules(at.member("own_rules"), out.own_rules);
}

} // namespace
} // namespace profiles

result<profile> read_profile(std::string_view json, const limits &budget) {
    strict::json_tree tree(json, budget, {"配置文件", "profile"});
    profile out;
    if (const strict::json_place root = tree.root()) profiles::read(root, out);
    if (tree.problem()) return *tree.problem();
    return out;
}

} // namespace ogi
