// By when a report is published: 条例第四十九条, or the day that the profile sets.
#include "model/date_text.hpp"
#include "rules/named_cells.hpp"

namespace ogi::checking {
namespace {

constexpr yearly_deadline of_departments{1, 31}, of_governments{3, 31};

/// By when an organ publishes, as far as its level and kind tell.
struct due {
    /// Whoever publishes by this day is in time.
    std::optional<yearly_deadline> certainly_in_time;
    /// Whoever publishes later is late; none: not known.
    std::optional<yearly_deadline> at_the_latest;
    ogi::severity severity = ogi::severity::error;
};

/// Whether the Regulations set no day for the organ: they speak of 县级以上人民政府部门 and 县级以上地方人民政府.
bool is_without_a_day(const organ_traits &organ) {
    const bool national_government =
        organ.level == organ_level::national && organ.kind == organ_kind::people_government;
    return organ.level == organ_level::township || national_government;
}

bool reports_as_a_government(const organ_traits &organ, const report &r) {
    return organ.kind == organ_kind::people_government ||
           (organ.kind == organ_kind::government_general_office && r.scope == report_scope::aggregate_of_jurisdiction);
}

due due_of(const organ_traits &organ, const report &r) {
    const due until_31_january_or_unknown{of_departments, std::nullopt, severity::note};
    if (reports_as_a_government(organ, r)) {
        const bool may_be_a_township = organ.level == organ_level::unknown;
        if (may_be_a_township) return {of_governments, std::nullopt, severity::note};
        return {of_governments, of_governments, severity::error};
    }
    switch (organ.kind) {
    case organ_kind::government_general_office:
        // Without a scope it may be the government's report that it publishes.
        if (!r.scope) return {of_departments, of_governments, severity::error};
        return {of_departments, of_departments, severity::error};
    case organ_kind::department:
    case organ_kind::vertically_led_department: return {of_departments, of_departments, severity::error};
    case organ_kind::dispatched_organ: // 街道办事处 among them
        if (organ.level == organ_level::unknown) return until_31_january_or_unknown;
        [[fallthrough]];
    case organ_kind::dispatched_institution:
    case organ_kind::authorised_organisation:
    case organ_kind::development_zone_committee:
        return {of_departments, of_departments, severity::note}; // art. 49 does not name them
    default: return until_31_january_or_unknown;
    }
}

bool is_by(const date &day, std::int32_t year, const yearly_deadline &deadline) {
    if (day.year != year) return day.year < year;
    return day.month != deadline.month ? day.month < deadline.month : day.day <= deadline.day;
}

struct evaluation {
    finding what = finding::unknown;
    due by;
    bilingual_view unknown;
};

evaluation evaluate(const examination &exam) {
    const report &r = exam.subject();
    evaluation out;
    const auto &set = exam.settings().deadline;
    out.by = set ? due{set, set, severity::error} : due_of(exam.settings().organ, r);
    if (!r.year) {
        out.unknown = {"不知道是哪一年的报告", "the year of the report is not known"};
    } else if (!r.published_on) {
        out.unknown = {"报告没有写明公布日期", "the report does not say when it was published"};
    } else if (is_by(*r.published_on, *r.year + 1, *out.by.certainly_in_time)) {
        out.what = finding::holds;
    } else if (out.by.at_the_latest && !is_by(*r.published_on, *r.year + 1, *out.by.at_the_latest)) {
        out.what = finding::differs;
    } else {
        out.unknown = {"不知道这是哪一级、哪一类机关的报告，期限因此不明",
                       "the level and kind of the organ whose report this is, and so its deadline, are not known"};
    }
    return out;
}

} // namespace

void apply_deadline(const rule_row &row, examination &exam) {
    if (!exam.settings().deadline && is_without_a_day(exam.settings().organ)) return;
    const evaluation e = evaluate(exam);
    issue *listed = exam.note(row, e.what, e.what == finding::unknown ? severity::note : e.by.severity);
    if (!listed) return;
    const report &r = exam.subject();
    describe_part(*listed, "published_on", "/published_on", {"报告的公布日期", "The day of publication"});
    if (e.what == finding::unknown) add_argument(*listed, "reason", e.unknown);
    if (e.what == finding::differs) {
        const yearly_deadline last = *e.by.at_the_latest;
        add_argument(*listed, "day", text_of(*r.published_on));
        add_argument(*listed, "deadline", text_of(date{*r.year + 1, last.month, last.day}));
    }
    exam.finish(*listed, row, e.what);
}

} // namespace ogi::checking
