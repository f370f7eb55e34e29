// Prints check results of many kinds in a form, one after another, each behind a record separator (U+001E), which no form
// has: for validators that are not ours.
//
//     result_probe json|sarif|junit|csv|html|text|log [zh|en]
#include "model/import_rules.hpp"
#include "result/explained_result.hpp"
#include "rules/rule_fixtures.hpp"

#include <ogi/result_writers.hpp>

#include <cstdio>
#include <string_view>

using namespace ogi;
using namespace ogi::tests;

namespace {

constexpr std::string_view formats[] = {"text", "json", "sarif", "junit", "csv", "html"};

result_format format = result_format::json;
result_style style;
bool logs = false; // the logs of imports only

void print_text(const std::string &text) {
    std::printf("\x1e");
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void print(const check_result &c, const result_head &head) {
    print_text(write_result(c, head, format, style));
}

void print(const check_result &c, const reading &source) {
    print(c, head_of(source, "bytes", "样例.json"));
}

void print(const reading &source, const check_options &options = {}) {
    print(check(source.report, options), source);
}

/// With all that a user can bring to a check.
void print_with_settings() {
    reading source;
    source.report = consistent_report();
    add(source.report.applications()(application_row::outcome_total, applicant::natural_person), 1);
    add(source.report.reconsideration_and_litigation()(proceeding::administrative_reconsideration,
                                                       proceeding_result::total),
        1);
    const check_result before = check(source.report);
    former_result former{source.report.organ, source.report.year, {}, false};
    former.findings = {{before.issues[0].fingerprint, "T3-BAL", "x", "y", {"甲", "a"}},
                       {"ogi1:0000000000000000", "T9-OLD", "x", "y", {"乙", "b"}}};
    const std::vector<waiver> waivers = {{before.issues[0].fingerprint, "甲", "口径", date{2099, 12, 31}},
                                         {before.issues[1].fingerprint, "甲", "口径", date{2000, 1, 1}},
                                         {"ogi1:0000000000000001", "乙", "口径", std::nullopt}};
    own_rule rule;
    rule.id = "X-A";
    rule.terms = {{0, 3}, {1, -1}};
    rule.compare = comparison::at_most;
    rule.constant = -1000000;
    rule.title = rule.message = {"{left}", "{left}"};
    profile p;
    p.name = "示例";
    p.rules = {{"T3-INT", false, std::nullopt}, {"T3-TOT", true, severity::note}};
    p.own_rules = {rule};
    p.blank_is_zero = true;
    check_options options;
    options.profile = &p;
    options.waivers = &waivers;
    options.baseline = &former;
    options.today = date{2025, 1, 1};
    print(source, options);
    former.report_year = 1999;
    print(source, options);
}

} // namespace

int main(int argc, char **argv) {
    for (std::size_t i = 0; argc > 1 && i < std::size(formats); ++i)
        if (formats[i] == argv[1]) format = static_cast<result_format>(i);
    if (argc > 2 && std::string_view(argv[2]) == "en") style.language = language::en;
    logs = argc > 1 && std::string_view(argv[1]) == "log";
    if (!logs) print_with_settings();
    for (edition e : {edition::fmt2021, edition::fmt2019_trial}) {
        reading source;
        source.report = consistent_report(4, e);
        source.log.push_back(entry_of(import_rule::column_order, "推断", "guess", {10, 2, 3}, 1));
        source.log.push_back(entry_of(import_rule::converted_from_yuan, "换算", "converted", {10, 2, 3}, 1,
                                      {"123456元<b>", "12.3456", 60, certainty::likely}));
        source.log.push_back(entry_of(import_rule::table_missing, "没有表", "no table"));
        source.parts = {"", "word/document.xml"};
        check_options all;
        all.keep_passed = true;
        for (std::size_t i = 0; i < cell_count; ++i)
            source.places[i] = {1, 2, 3, {i, i + 1, 1}, 4, i, 2, 1};
        all.places = &source.places;
        if (format == result_format::json && logs) {
            source.relations_used = {{"T3-TOT", "applications.newly_received"}};
            print_text(write_log(source, result_format::json, style, "样例.docx"));
            print_text(write_log(reading(), result_format::json));
            continue;
        }
        const std::vector<used_relation> used = {{"T3-BAL", "natural_person"}, {"T3-BAL", "no such"}};
        all.relations_used = &used;
        print(source);
        print(source, all);
        source.report = report(e);
        print(source);
        for (std::size_t i = 0; i < cell_count; ++i)
            source.report[i] =
                i % 3 == 0 ? cell::unread("1.5\x01") : cell::number(-static_cast<std::int64_t>(i) * 1234567);
        source.report.sections = six_sections();
        source.report.sections.pop_back();
        print(source, all);
    }
    if (logs) return 0;
    const written_case cases[] = {explained_case(), explained_case(edition::fmt2019_trial), compared_case()};
    for (const written_case &c : cases)
        print(c.result, c.head);
    if (format != result_format::json) { // the schema takes only paths and ids that can be
        const written_case c = hostile_case();
        print(c.result, c.head);
    }
    for (const rule_fixture &f : rule_fixtures())
        for (auto change : {f.breaks, f.near_miss, f.not_assessable}) {
            if (!change) continue;
            check_case changed(consistent_report(1, f.edition));
            change(changed);
            reading source;
            source.report = changed;
            print(changed.check(), source);
        }
}
