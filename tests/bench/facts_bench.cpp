// Reading the figures of the prose, and the rules that look at the prose.
#include "bench/measure.hpp"

#include <ogi/check.hpp>
#include <ogi/facts.hpp>

namespace ogi::bench {
namespace {

/// The full report with figures in its prose: some 3,000 characters, each paragraph of section one followed by one that
/// states the figures of the tables.
report with_stated_figures(const report &full) {
    report r = full;
    const auto total = [&r](application_row row) {
        return std::to_string(r.applications()(row, applicant::total).value()) + "件";
    };
    const std::string figures = "本年新收政府信息公开申请" + total(application_row::newly_received) + "，上年结转" +
                                total(application_row::carried_over_from_previous_year) + "，办结政府信息公开申请" +
                                total(application_row::outcome_total) + "，结转下年度继续办理" +
                                total(application_row::carried_over_to_next_year) + "。其中予以公开" +
                                total(application_row::disclosed) + "、部分公开" +
                                total(application_row::partially_disclosed) +
                                "。公开信息600条，其中动态类210条、统计类180条、其他类210条。召开会议4次，培训54人次。";
    for (section &s : r.sections)
        for (section_part &p : s.parts)
            p.paragraphs.push_back(figures);
    return r;
}

/// Switches the rules on the prose off.
profile without_prose() {
    profile p;
    for (const rule_info &rule : rules())
        if (rule.family != rule_family::table_2 && rule.family != rule_family::table_3 &&
            rule.family != rule_family::table_4)
            p.rules.push_back({std::string(rule.id), false, std::nullopt});
    return p;
}

} // namespace

void add_facts(const instance &one) {
    static const report stated = with_stated_figures(one.report);
    static const profile tables = without_prose();
    measure("facts", "ogi", one.name, [](auto &state) {
        for (auto _ : state)
            expect(state, find_facts(stated).size() >= 50);
    });
    measure("check_prose", "ogi", one.name, [](auto &state) {
        for (auto _ : state)
            expect(state, check(stated).counts.instances != 0);
    });
    measure("check_prose", "ogi, without the rules on prose", one.name, [](auto &state) {
        check_options options;
        options.profile = &tables;
        for (auto _ : state)
            expect(state, check(stated, options).counts.instances != 0);
    });
}

} // namespace ogi::bench
