// The JSON form "ogi-waivers/1".
#include "model/date_text.hpp"
#include "profile/fingerprint_text.hpp"
#include "profile/problem.hpp"
#include "profile/words.hpp"

#include <set>

namespace ogi {
namespace profiles {
namespace {

constexpr std::size_t most_waivers = 10000, most_characters = 1000;

void read_fingerprint(const json_place &at, std::set<std::string> &before, std::string &out) {
    std::string text;
    if (!at || !at.read_string(text)) return;
    if (!is_fingerprint(text)) return at.refuse(bad_fingerprint(text));
    if (!before.insert(text).second) return at.refuse(repeated_waiver(text));
    out = std::move(text);
}

void read_until(const json_place &at, std::optional<date> &out) {
    std::string text;
    if (!at || !at.read_string(text)) return;
    out = read_date(text);
    if (!out) at.refuse(bad_day(text));
}

void read(const json_place &root, std::vector<waiver> &out) {
    if (!root.is_object_of({"schema", "waivers"})) return;
    root.required("schema").expect("ogi-waivers/1");
    const json_place list = root.required("waivers");
    if (!list || !list.is_array(most_waivers)) return;
    std::set<std::string> before;
    for (const json_place &at : list.children()) {
        if (!at.is_object_of({"fingerprint", "by", "reason", "until"})) return;
        waiver &w = out.emplace_back();
        read_fingerprint(at.required("fingerprint"), before, w.fingerprint);
        at.required("by").read(w.by, 1, most_characters);
        at.required("reason").read(w.reason, 1, most_characters);
        read_until(at.member("until"), w.until);
    }
}

} // namespace
} // namespace profiles

result<std::vector<waiver>> read_waivers(std::string_view json, const limits &budget) {
    strict::json_tree tree(json, budget, {"豁免文件", "waiver file"});
    std::vector<waiver> out;
    if (const strict::json_place root = tree.root()) profiles::read(root, out);
    if (tree.problem()) return *tree.problem();
    return out;
}

} // namespace ogi
