// Published reports as the hand-checked truth files of corpus/whole have them.
#pragma once

#include "rules/truth_file.hpp"
#include "shared_inputs.hpp"

#include <map>
#include <optional>

namespace ogi::tests {

/// The report of a truth file, or nothing with a visible message.
inline std::optional<report> published_report(const std::string &name) {
    const std::string truth = shared_file("corpus/whole/" + name + ".truth.tsv");
    if (truth.empty()) return std::nullopt;
    return report_of(truth);
}

/// A report of which only its documents are known, and what it carries over.
inline report known_of(std::int32_t year, std::int64_t issued, std::int64_t repealed, std::int64_t effective,
                       std::int64_t carried_over) {
    report r;
    r.year = year;
    const auto table = r.proactive_disclosure();
    table(disclosure_row::normative_documents, disclosure_measure::issued_this_year) = cell::number(issued);
    table(disclosure_row::normative_documents, disclosure_measure::repealed_this_year) = cell::number(repealed);
    table(disclosure_row::normative_documents, disclosure_measure::currently_effective) = cell::number(effective);
    r.applications()(application_row::carried_over_to_next_year, applicant::total) = cell::number(carried_over);
    r.applications()(application_row::carried_over_from_previous_year, applicant::total) =
        cell::number(std::int64_t{1});
    return r;
}

/// The report of a year, from its truth file or, where there is none, from what was noted of it.
inline std::optional<report> report_for(const std::string &organ, std::int32_t year) {
    if (organ == "pingtan" && year == 2022) return known_of(2022, 88, 55, 698, 0);
    if (organ == "hongze" && year == 2023) return known_of(2023, 0, 0, 5, 0);
    const std::map<std::string, std::string> names = {
        {"pingtan2019", "r010_pingtan_2019"},       {"pingtan2020", "r011_pingtan_2020"},
        {"pingtan2021", "r012_pingtan_2021"},       {"pingtan2023", "r014_pingtan_2023"},
        {"pingtan2024", "r017_pingtan_2024"},       {"pingtan2025", "r016_pingtan_2025"},
        {"suqian2023", "r006_suqian_2023"},         {"suqian2024", "r006_suqian_2024"},
        {"suqian2025", "r018_suqian_2025_partial"}, {"hongze2024", "r005_hongze_2024"}};
    std::optional<report> r = published_report(names.at(organ + std::to_string(year)));
    if (r) r->year = year;
    return r;
}

} // namespace ogi::tests
