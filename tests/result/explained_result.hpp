// Results with everything that a finding can have, built by hand: suspects, causes, waivers, a former result, and texts
// that mean harm.
#pragma once

#include "consistent_report.hpp"

#include <ogi/result_writers.hpp>

#include <string>
#include <vector>

namespace ogi::tests {

struct written_case {
    reading source;
    check_result result;
    result_head head;
    std::string input = {};

    std::string write(result_format format, language l = language::zh) const {
        return write_result(result, head, format, {l, false});
    }
};

/// Characters that mean something in XML, HTML, a terminal, a spreadsheet or a URI, or are none.
inline constexpr char hostile[] =
    "=1+1<script>alert('x')</script>&\"--> ]]> \x1b[2J\x01\xC2\x9B\xE2\x80\xAE\xFF,;\r\n甲";

inline std::size_t total_of(applicant column) {
    return *index_of(code_of(application_row::outcome_total, column));
}

/// A text in which every cell has its own line: the figures that a change of source finds again.
inline void give_places(reading &source, std::string &input) {
    source.medium = medium::text;
    for (std::size_t i = 0; i < cell_count; ++i) {
        if (!source.report[i].is_number()) continue;
        const std::string figure = std::to_string(source.report[i].value());
        const std::string before = "格\t";
        source.places[i] = {1, static_cast<std::uint32_t>(i + 1), 2, position_at(input, input.size()), figure.size()};
        source.places[i].begin.offset += before.size();
        source.places[i].begin.column += before.size();
        input += before + figure + "\n";
    }
}

/// One wrong total: its column and its row do not add up, and the column does not balance. The first finding is the cause.
inline written_case explained_case(edition e = edition::fmt2021) {
    written_case out;
    out.source.report = consistent_report(3, e);
    cell &wrong = out.source.report[total_of(applicant::natural_person)];
    const std::int64_t right = wrong.value();
    wrong = cell::number(right + 18);
    out.input = "\xEF\xBB\xBF";
    give_places(out.source, out.input);
    check_options options;
    options.places = &out.source.places;
    out.result = check(out.source.report, options);
    out.head = head_of(out.source, out.input, "年报 2024.txt");

    std::vector<issue> &issues = out.result.issues;
    for (issue &i : issues) { // what the check suspects is held by the tests of the rules
        i.suspects.clear();
        i.cause.clear();
        i.consequences.clear();
        i.fix.clear();
    }
    issue &cause = issues.front();
    suspect s;
    s.index = total_of(applicant::natural_person);
    s.printed = right + 18;
    s.proposed = right;
    s.what = hypothesis::wrong_total;
    s.slip = digit_slip::transposed;
    s.certainty = certainty::likely;
    s.unique = true;
    for (issue &i : issues) {
        s.explains.push_back(i.fingerprint);
        if (&i == &cause) continue;
        i.cause = cause.fingerprint;
        cause.consequences.push_back(i.fingerprint);
    }
    cause.suspects = {s};
    cause.fix = {s};
    return out;
}

/// The same with every finding on its own: new, known before and waived; one that is no more.
inline written_case compared_case() {
    written_case out = explained_case();
    std::vector<issue> &issues = out.result.issues;
    for (issue &i : issues) {
        i.cause.clear();
        i.consequences.clear();
        i.baseline = baseline_state::unchanged;
    }
    issues[0].baseline = baseline_state::fresh;
    issues[0].severity = severity::warning;
    issues[0].certainty = certainty::likely;
    suspect other = issues[0].suspects[0];
    issues[0].suspects[0].unique = false;
    issues[0].suspects[0].alternatives = 1;
    other = issues[0].suspects[0];
    other.explanation = 1;
    other.what = hypothesis::swapped;
    other.slip = digit_slip::none;
    other.printed.reset();
    issues[0].suspects.push_back(other);
    issues[1].outcome = outcome::waived;
    issues[1].waiver = waiver{issues[1].fingerprint, "李明", "历年口径如此", date{2026, 3, 9}};
    ++out.result.counts.waived;
    out.result.gone = {{"ogi1:0123456789abcdef",
                        "T3-SUM",
                        "natural_person",
                        "applications.outcome.total.natural_person",
                        {"表三“自然人”列曾不符。", "Table 3, column \"Natural person\", did not add up."}}};
    return out;
}

/// Every text of the report, of its name and of what people add means harm.
inline written_case hostile_case() {
    written_case out = compared_case();
    report &r = out.source.report;
    r.organ = hostile;
    r[total_of(applicant::commercial_enterprise)] = cell::unread(hostile);
    r[total_of(applicant::total)] = cell::blank();
    r[*index_of_path("applications.outcome.other_handling.undivided.total")] = cell::number(4);
    r.proactive_disclosure()(disclosure_row::rules, disclosure_measure::newly_produced) = cell::number(7);
    r.extensions = {{form_table::applications, hostile, hostile, {{hostile, cell::unread(hostile)}}},
                    {form_table::proactive_disclosure, "", "其他", {{"件数", cell::number(3)}}}};
    r.processing_fee.notices_count = cell::number(2);
    r.processing_fee.received_amount_yuan = cell::unread(hostile);
    out.source.log = {{log_entry::kind::unread, {hostile, hostile}, {3, 1, 4}},
                      {log_entry::kind::note, {"甲", "a"}, {}}};
    check_options options;
    options.places = &out.source.places;
    options.keep_passed = true;
    const check_result checked = check(r, options);
    out.result.issues.insert(out.result.issues.end(), checked.issues.begin(), checked.issues.end());
    out.result.truncated = true;
    out.result.profile = hostile;
    out.result.issues[1].waiver->by = hostile;
    out.result.issues[1].waiver->reason = hostile;
    out.result.issues[2].message = out.result.issues[2].hint = {hostile, hostile};
    out.result.issues[2].path = out.result.issues[2].instance = hostile;
    out.result.gone[0].message = {hostile, hostile};
    out.result.gone[0].rule = hostile;
    out.head = head_of(out.source, hostile, hostile);
    out.head.edition_reason = {hostile, hostile};
    return out;
}

} // namespace ogi::tests
