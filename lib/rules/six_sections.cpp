#include "rules/six_sections.hpp"

#include "form/table.hpp"
#include "rules/examination.hpp"
#include "rules/findings_text.hpp"
#include "rules/prose.hpp"
#include "rules/references.hpp"

#include <algorithm>

namespace ogi::checking {
namespace {

bool is_kind(const section &s, const form::heading &h) {
    return s.kind && static_cast<std::int32_t>(*s.kind) == h.code;
}

void find_missing_and_repeated(const report &r, findings_text &out) {
    for (const form::heading &h : form::sections) {
        const auto times =
            std::count_if(r.sections.begin(), r.sections.end(), [&h](const section &s) { return is_kind(s, h); });
        const bilingual title = title_of(section_kind{h.code});
        if (times == 0) out.add("缺少" + title.zh, title.en + " is missing");
        if (times > 1)
            out.add(title.zh + "出现 " + std::to_string(times) + " 次",
                    title.en + " stands there " + std::to_string(times) + " times");
    }
}

void find_misplaced(const report &r, findings_text &out) {
    const section *before = nullptr;
    for (const section &s : r.sections) {
        if (!s.kind) continue;
        if (before && *s.kind < *before->kind) {
            const bilingual earlier = title_of(*s.kind), later = title_of(*before->kind);
            out.add(earlier.zh + "应排在" + later.zh + "之前", earlier.en + " belongs before " + later.en);
        }
        before = &s;
    }
}

void find_foreign_and_unheaded(const report &r, findings_text &out) {
    for (const section &s : r.sections) {
        if (!s.kind) {
            const std::string heading = beginning_of(s.heading);
            out.add(heading.empty() ? "有一个没有标题的部分" : "“" + heading + "”不是规定的部分",
                    heading.empty() ? "a section has no heading" : "\"" + heading + "\" is no section of the form");
        } else if (s.heading.empty()) {
            const bilingual title = title_of(*s.kind);
            out.add(title.zh + "没有标题", title.en + " has no heading");
        }
    }
}

} // namespace

finding assess_sections(const report &r) {
    if (r.sections.empty() && r.preamble.empty()) return finding::no_sections;
    bool as_in_the_form = r.sections.size() == std::size(form::sections);
    for (std::size_t i = 0; as_in_the_form && i < r.sections.size(); ++i)
        as_in_the_form = is_kind(r.sections[i], form::sections[i]) && !r.sections[i].heading.empty();
    return as_in_the_form ? finding::holds : finding::sections;
}

void apply_six_sections(const rule_row &row, examination &exam) {
    const report &r = exam.subject();
    const finding f = assess_sections(r);
    issue *listed = exam.note(row, f);
    if (!listed) return;
    listed->instance = "sections";
    listed->path = "/sections";
    listed->label = {"报告的六个部分", "The six sections of the report"};
    listed->arguments.push_back({"place", listed->label});
    if (f == finding::sections) {
        findings_text findings;
        find_missing_and_repeated(r, findings);
        find_misplaced(r, findings);
        find_foreign_and_unheaded(r, findings);
        listed->arguments.push_back({"findings", findings.text()});
    }
    exam.finish(*listed, row, f);
}

} // namespace ogi::checking
