// What is needed of the JSON form "ogi-check-result/1" to compare another check with it.
#include "profile/fingerprint_text.hpp"
#include "profile/problem.hpp"
#include "profile/words.hpp"

#include <limits>

namespace ogi {
namespace profiles {
namespace {

constexpr std::size_t no_limit = std::numeric_limits<std::size_t>::max();

constexpr word outcome_words[] = {{"pass", 0}, {"skipped", 0}, {"fail", 1}, {"not_assessable", 1}, {"waived", 1}};

void read_message(const json_place &at, bilingual &out) {
    if (!at || !at.is_object()) return;
    at.required("zh").read(out.zh, 0, no_limit);
    at.required("en").read(out.en, 0, no_limit);
}

void read_finding(const json_place &at, std::vector<former_finding> &out) {
    if (!at.is_object()) return;
    std::int32_t is_finding = 0;
    at.required("outcome").read(is_finding, outcome_words);
    former_finding f;
    const json_place fingerprint = at.required("fingerprint");
    fingerprint.read(f.fingerprint, 0, no_limit);
    if (fingerprint && !is_fingerprint(f.fingerprint)) fingerprint.refuse(bad_fingerprint(f.fingerprint));
    at.required("rule").read(f.rule, 1, no_limit);
    at.required("instance").read(f.instance, 0, no_limit);
    at.required("path").read(f.path, 0, no_limit);
    read_message(at.required("message"), f.message);
    if (is_finding != 0) out.push_back(std::move(f));
}

void read_year(const json_place &at, std::optional<std::int32_t> &out) {
    if (!at || at.is_null()) return;
    std::int64_t year = 0;
    at.read(year, 1, 9999);
    out = static_cast<std::int32_t>(year);
}

void read(const json_place &root, former_result &out) {
    if (!root.is_object()) return;
    root.required("schema").expect("ogi-check-result/1");
    root.required("organ").read(out.organ, 0, no_limit);
    read_year(root.required("report_year"), out.report_year);
    for (std::string_view list : {"issues", "waived"}) {
        const json_place at = root.required(list);
        if (!at || !at.is_array(no_limit)) return;
        for (const json_place &finding : at.children())
            read_finding(finding, out.findings);
    }
    root.required("truncated").read(out.truncated);
}

} // namespace
} // namespace profiles

result<former_result> read_former_result(std::string_view json, const limits &budget) {
    strict::json_tree tree(json, budget, {"上次核对结果", "former result"});
    former_result out;
    if (const strict::json_place root = tree.root()) profiles::read(root, out);
    if (tree.problem()) return *tree.problem();
    return out;
}

} // namespace ogi
