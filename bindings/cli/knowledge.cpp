// What is known besides the reports that are checked: from files, into a checker.
#include "knowledge.hpp"
#include "commands.hpp"
#include "files.hpp"

#include <ctime>

namespace ogi_cli {
namespace {

using set_document = ogi_status (*)(ogi_checker *, const void *, size_t, ogi_error **);

void set(ogi_checker *checker, set_document function, const std::string &path, const settings &s) {
    if (path.empty()) return;
    const std::string bytes = read_input(path, default_max_bytes, s), name = name_of_input(path, s);
    require([&](ogi_error **error) { return function(checker, bytes.data(), bytes.size(), error); }, s,
            name + std::string(s.say("：", ": ")));
}

day day_of_the_system() {
    const std::time_t now = std::time(nullptr);
    const std::tm *local = std::localtime(&now);
    if (!local) return {};
    return {local->tm_year + 1900, local->tm_mon + 1, local->tm_mday};
}

void set_day(ogi_checker *checker, const knowledge_settings &known, const settings &s) {
    const bool given = known.today.year != 0;
    if (!given && known.waivers.empty()) return; // nothing depends on it
    const day today = given ? known.today : day_of_the_system();
    require(
        [&](ogi_error **error) { return ogi_checker_set_today(checker, today.year, today.month, today.day, error); },
        s);
}

} // namespace

checker_ptr checker_for(const check_settings &how, const settings &s) {
    const knowledge_settings &known = how.known;
    const bool of_one = !known.previous.empty() || !known.parts.empty() || !known.baseline.empty();
    if (of_one && how.inputs.size() > 1)
        throw failed{usage, std::string(s.say("用法错误：--previous、--part、--baseline 只能用于一份报告。",
                                              "usage: --previous, --part and --baseline are of one report only."))};
    ogi_checker *made = nullptr;
    require([&](ogi_error **error) { return ogi_checker_create(&made, error); }, s);
    checker_ptr checker(made);
    set(made, ogi_checker_set_profile, known.profile, s);
    set(made, ogi_checker_set_waivers, known.waivers, s);
    set(made, ogi_checker_set_baseline, known.baseline, s);
    set_day(made, known, s);
    if (!known.previous.empty()) {
        const input previous = read_report(known.previous, how.reading, s);
        require([&](ogi_error **error) { return ogi_checker_set_previous(made, previous.report.get(), error); }, s);
    }
    for (const std::string &path : known.parts) {
        const input part = read_report(path, how.reading, s);
        require([&](ogi_error **error) { return ogi_checker_add_part(made, part.report.get(), error); }, s);
    }
    return checker;
}

} // namespace ogi_cli
