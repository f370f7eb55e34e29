// Prints check results of many kinds in a form, one after another, each behind a record separator (U+001E), which no form
// has: for validators that are not ours.
//
//     result_probe json|sarif|junit|csv|html|text [zh|en]
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

void print(const check_result &c, const result_head &head) {
    const std::string text = write_result(c, head, format, style);
    std::printf("\x1e");
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void print(const check_result &c, const reading &source) {
    print(c, head_of(source, "bytes", "样例.json"));
}

void print(const reading &source, const check_options &options = {}) {
    print(check(source.report, options), source);
}

} // namespace

int main(int argc, char **argv) {
    for (std::size_t i = 0; argc > 1 && i < std::size(formats); ++i)
        if (formats[i] == argv[1]) format = static_cast<result_format>(i);
    if (argc > 2 && std::string_view(argv[2]) == "en") style.language = language::en;
    for (edition e : {edition::fmt2021, edition::fmt2019_trial}) {
        reading source;
        source.report = consistent_report(4, e);
        source.log.push_back({log_entry::kind::guess, {"推断", "guess"}, {10, 2, 3}});
        check_options all;
        all.keep_passed = true;
        for (std::size_t i = 0; i < cell_count; ++i)
            source.places[i] = {1, 2, 3, {i, i + 1, 1}, 4};
        all.places = &source.places;
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
