#include "fuzz/properties.hpp"
#include "fuzz/text_properties.hpp"

#include <boost/json.hpp>

namespace ogi::fuzz {
namespace {

void require_counts_add_up(const check_counts &c) {
    require(c.pass + c.fail + c.not_assessable + c.skipped + c.waived == c.instances,
            "every instance of a rule has one outcome");
    std::size_t cells = 0;
    for (std::size_t n : c.cells_by_state)
        cells += n;
    require(cells == 200 || cells == 198, "every cell of the edition is counted once", std::to_string(cells));
}

void require_verdict_follows(const check_result &result) {
    bool error_failed = false, error_open = false;
    for (const issue &i : result.issues) {
        if (i.severity != severity::error) continue;
        error_failed = error_failed || i.outcome == outcome::fail;
        error_open = error_open || i.outcome == outcome::not_assessable;
    }
    const verdict expected = error_failed ? verdict::invalid : error_open ? verdict::undetermined : verdict::valid;
    require(result.verdict == expected, "the verdict follows from the outcomes");
    require(error_failed == (result.failures(severity::error) != 0), "failures are counted by severity");
}

/// Whether a text is an exact decimal, as the schema of results has it: -0.5, 12, never 1.50, +1 or a name.
bool is_decimal(std::string_view s) {
    if (!s.empty() && s[0] == '-') s.remove_prefix(1);
    const auto digits = [](std::string_view t) {
        return !t.empty() && t.find_first_not_of("0123456789") == std::string_view::npos;
    };
    const std::size_t point = s.find('.');
    const std::string_view whole = s.substr(0, point);
    if (!digits(whole) || (whole.size() > 1 && whole[0] == '0')) return false;
    if (point == std::string_view::npos) return true;
    return digits(s.substr(point + 1)) && s.back() != '0';
}

void require_sound_issue(const issue &i) {
    for (const std::string *figure : {&i.expected, &i.actual, &i.difference})
        require(figure->empty() || is_decimal(*figure), "what was expected and found are exact decimals", *figure);
    require(i.rule && find_rule(i.rule->id) == i.rule, "a finding names a rule of the catalogue");
    require(i.outcome == outcome::fail || i.outcome == outcome::not_assessable,
            "only what failed or could not be assessed is listed");
    require_said_in_both(i.message, "a finding says what is wrong");
    require(i.fingerprint.size() == 21 && i.fingerprint.rfind("ogi1:", 0) == 0, "a finding has a fingerprint",
            i.fingerprint);
}

void require_writable_result(const check_result &result, const result_head &head) {
    const std::string json = write_result(result, head, result_format::json);
    boost::json::error_code error;
    boost::json::parse(json, error);
    require(!error, "a result as JSON is JSON", json);
    for (language l : {language::zh, language::en})
        for (result_format f :
             {result_format::text, result_format::sarif, result_format::junit, result_format::csv, result_format::html})
            require(is_utf8(write_result(result, head, f, {l, false})), "a result in any form is UTF-8");
    boost::json::parse(write_result(result, head, result_format::sarif), error);
    require(!error, "a result as SARIF is JSON");
    require(write_result(result, head, result_format::json) == json, "the same result is the same bytes");
}

void require_cut_lists_say_so(const report &r, const check_result &whole) {
    check_options one_only;
    one_only.most_issues = 1;
    const check_result cut = check(r, one_only);
    require(cut.verdict == whole.verdict && cut.total == whole.total && cut.counts.instances == whole.counts.instances,
            "cutting the list changes nothing but the list");
    require(cut.issues.size() <= 1 && cut.truncated == (cut.total > cut.issues.size()), "a cut list says so");
}

} // namespace

void require_sound_check(const reading &source, std::string_view input) {
    check_options with_places;
    with_places.places = &source.places;
    const check_result result = check(source.report, with_places);
    require(!result.truncated && result.total == result.issues.size(), "a whole list is not called cut");
    require_counts_add_up(result.counts);
    require_verdict_follows(result);
    for (const issue &i : result.issues)
        require_sound_issue(i);
    require_cut_lists_say_so(source.report, result);
    require_writable_result(result, head_of(source, input, "输入.txt"));
}

void require_budget_only_refuses(std::string_view input, medium hint) {
    if (input.empty()) return;
    limits small;
    small.bytes = input.size() - 1;
    const result<reading> cut = read(input, hint, small);
    require(!cut && cut.error().code == errc::budget, "an input beyond the budget is refused for that");

    limits narrow;
    narrow.depth = 3;
    narrow.cells = 40;
    const result<reading> whole = read(input, hint), limited = read(input, hint, narrow);
    if (!limited) return require_sound_refusal(limited.error(), input);
    require(whole.has_value() && whole->report == limited->report, "a budget that suffices changes nothing");
}

void require_hint_changes_nothing(std::string_view input) {
    const result<reading> found = read(input);
    if (!found) return require_sound_refusal(found.error(), input);
    const result<reading> told = read(input, found->medium);
    require(told.has_value() && told->report == found->report && told->places == found->places,
            "what is found from the content is read as that kind");
}

void require_sound_reading(std::string_view input, medium hint) {
    const result<reading> r = read(input, hint);
    require_budget_only_refuses(input, hint);
    if (!r) return require_sound_refusal(r.error(), input);
    require(hint == medium::any || r->medium == hint, "a hint is not passed over");
    require(r->medium != medium::any, "a reading says what it was read from");
    require_said_in_both(r->edition_reason, "a reading says why it is of its edition");
    for (const log_entry &entry : r->log)
        require_said_in_both(entry.message, "a log entry says what was done");
    require_sound_places(r->places, input);
    require_round_trips(r->report);
    require_sound_check(*r, input);
}

} // namespace ogi::fuzz
