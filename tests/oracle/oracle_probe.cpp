// What the library says of reports, for agreement_test.py.
//   oracle_probe form     one line a cell: path, edition, what it holds
//   oracle_probe rules    one line a rule: id
//   oracle_probe check    reads lines from standard input: canonical JSON of a report; of last year's, or nothing; a
//                         profile; and the reports that it adds up, if any. For each prints one line: the verdict, the
//                         counts, the failures of each severity and the states of the cells, and after them every
//                         instance of every rule
// Fields are separated by tabs, what a field is made of by '|'.
#include <ogi/check.hpp>
#include <ogi/exchange.hpp>

#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

using namespace ogi;

namespace {

const char *name_of(cell_type t) {
    if (is_money(t)) return "money";
    return t == cell_type::signed_count ? "signed" : "count";
}

const char *name_of(outcome o) {
    switch (o) {
    case outcome::pass: return "pass";
    case outcome::fail: return "fail";
    case outcome::not_assessable: return "not_assessable";
    case outcome::skipped: return "skipped";
    case outcome::waived: return "waived";
    }
    return "?";
}

const char *name_of(severity s) {
    switch (s) {
    case severity::error: return "error";
    case severity::warning: return "warning";
    case severity::note: return "note";
    }
    return "?";
}

const char *name_of(verdict v) {
    switch (v) {
    case verdict::valid: return "valid";
    case verdict::invalid: return "invalid";
    case verdict::undetermined: return "undetermined";
    }
    return "?";
}

void append_counts(std::string &line, const check_result &c) {
    line += name_of(c.verdict);
    for (std::size_t n :
         {c.counts.instances, c.counts.pass, c.counts.fail, c.counts.not_assessable, c.counts.skipped, c.counts.waived,
          c.failures(severity::error), c.failures(severity::warning), c.failures(severity::note)})
        line += '|' + std::to_string(n);
    for (std::size_t n : c.counts.cells_by_state)
        line += '|' + std::to_string(n);
}

void append_issue(std::string &line, const issue &i) {
    line += '\t';
    line += i.rule->id;
    for (std::string_view field : {std::string_view(i.instance), std::string_view(name_of(i.outcome)),
                                   std::string_view(name_of(i.severity)), i.message_id}) {
        line += '|';
        line += field;
    }
    if (i.outcome == outcome::fail) line += '|' + i.expected + '|' + i.actual + '|' + i.difference;
}

/// One line for a report. The counts come from checking without listing what passed, which takes another way.
std::string checked(const std::string &input) {
    std::istringstream fields(input);
    std::string json, previous_json, profile_json;
    std::getline(std::getline(std::getline(fields, json, '\t'), previous_json, '\t'), profile_json, '\t');
    const result<report> r = read_json(json);
    const result<report> previous = previous_json.empty() ? result<report>(report()) : read_json(previous_json);
    const result<profile> known = read_profile(profile_json);
    if (!r || !previous) return "unreadable|" + (r ? previous : r).error().describe(language::en);
    if (!known) return "unreadable|" + known.error().describe(language::en);
    std::vector<report> parts;
    for (std::string part_json; std::getline(fields, part_json, '\t');) {
        const result<report> part = read_json(part_json);
        if (!part) return "unreadable|" + part.error().describe(language::en);
        parts.push_back(part.value());
    }
    check_options all;
    all.previous = previous_json.empty() ? nullptr : &previous.value();
    all.profile = &known.value();
    for (const report &part : parts)
        all.parts.push_back(&part);
    std::string line;
    append_counts(line, check(r.value(), all));
    all.keep_passed = true;
    const check_result c = check(r.value(), all);
    line += '\t';
    append_counts(line, c);
    for (const issue &i : c.issues)
        append_issue(line, i);
    return line;
}

} // namespace

int main(int argc, char **argv) {
    const std::string what = argc == 2 ? argv[1] : "";
    if (what == "form") {
        for (std::size_t i = 0; i < cell_count; ++i)
            for (edition e : {edition::fmt2021, edition::fmt2019_trial})
                if (stands_in(e, i))
                    std::printf("%s %d %s\n", std::string(path_at(i)).c_str(), static_cast<int>(e),
                                name_of(type_at(i)));
        return 0;
    }
    if (what == "rules") {
        for (const rule_info &r : rules())
            std::printf("%s\n", std::string(r.id).c_str());
        return 0;
    }
    if (what != "check") return 2;
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);)
        std::cout << checked(line) << '\n';
    return 0;
}
