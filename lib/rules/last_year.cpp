#include "rules/last_year.hpp"

#include "rules/organ_names.hpp"

namespace ogi::checking {
namespace {

finding assess(const report &r, const report &previous) {
    if (r.year && previous.year && *previous.year != *r.year - 1) return finding::other_year;
    if (!r.organ.empty() && !previous.organ.empty() && !may_be_one_organ(r.organ, previous.organ))
        return finding::other_organ;
    if (r.scope && previous.scope && *r.scope != *previous.scope) return finding::other_scope;
    return finding::holds;
}

bilingual in_words(report_scope s) {
    switch (s) {
    case report_scope::own_organ: return {"本机关", "the organ alone"};
    case report_scope::aggregate_of_jurisdiction:
        return {"本级政府及所属机关", "the government with the organs under it"};
    default: return {"垂直管理系统", "a vertical system"};
    }
}

struct contrast {
    std::string_view path;
    bilingual label, found, needed;
};

contrast contrast_of(finding f, const report &r, const report &previous) {
    if (f == finding::other_organ)
        return {"/organ", {"机关名称", "Organ"}, {previous.organ, previous.organ}, {r.organ, r.organ}};
    if (f == finding::other_scope)
        return {"/scope", {"统计范围", "Scope"}, in_words(*previous.scope), in_words(*r.scope)};
    const std::string found = std::to_string(*previous.year), needed = std::to_string(*r.year - 1);
    return {"/report_year", {"报告年度", "Report year"}, {found, found}, {needed, needed}};
}

} // namespace

bool may_be_last_years(const report &r, const report &previous) {
    return assess(r, previous) == finding::holds;
}

bool last_year_is_comparable(const rule_row &row, examination &exam) {
    if (row.info.needs != rule_need::previous) return true;
    const report &r = exam.subject(), &previous = exam.report_of(year::previous);
    const finding f = assess(r, previous);
    if (f == finding::holds) return true;
    if (issue *listed = exam.note(row, f)) {
        const contrast c = contrast_of(f, r, previous);
        listed->instance = "previous";
        listed->path = c.path;
        listed->label = c.label;
        listed->arguments.push_back({"found", c.found});
        listed->arguments.push_back({"needed", c.needed});
        exam.finish(*listed, row, f);
    }
    return false;
}

} // namespace ogi::checking
