#include "rules/parts.hpp"

#include "rules/exact_sum.hpp"
#include "rules/findings_text.hpp"
#include "rules/organ_names.hpp"

#include <algorithm>
#include <map>

namespace ogi::checking {
namespace {

bool is_of_another_year(const report &r, const report &part) {
    return r.year && part.year && *r.year != *part.year;
}

std::string name_of(const report &part, std::size_t number) {
    return part.organ.empty() ? std::to_string(number) : part.organ;
}

void find_other_years(const examination &exam, findings_text &out) {
    const std::vector<const report *> &parts = exam.options().parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!is_of_another_year(exam.subject(), *parts[i])) continue;
        const std::string name = name_of(*parts[i], i + 1), year = std::to_string(*parts[i]->year);
        out.add(std::string("“").append(name).append("”的报告是 ").append(year).append(" 年的"),
                std::string("the report of \"").append(name).append("\" is for ").append(year));
    }
}

void find_repeated(const examination &exam, findings_text &out) {
    std::map<std::string, std::size_t> times;
    for (const report *part : exam.options().parts)
        if (!part->organ.empty()) ++times[without_spaces(part->organ)];
    for (const auto &[organ, n] : times) {
        const std::string count = std::to_string(n);
        if (n > 1)
            out.add(std::string("“").append(organ).append("”的报告给了 ").append(count).append(" 份"),
                    std::string(count).append(" reports of \"").append(organ).append("\" were given"));
    }
}

/// Organs of the whole of which no part is. Parts without a name may be theirs.
void find_missing(const examination &exam, findings_text &out) {
    const std::vector<const report *> &parts = exam.options().parts;
    std::vector<std::string_view> missing;
    for (const std::string &organ : exam.subject().included_organs) {
        const auto is_its = [&organ](const report *part) {
            return !part->organ.empty() && may_be_one_organ(part->organ, organ);
        };
        if (std::none_of(parts.begin(), parts.end(), is_its)) missing.push_back(organ);
    }
    const auto unnamed =
        std::count_if(parts.begin(), parts.end(), [](const report *part) { return part->organ.empty(); });
    if (missing.size() <= static_cast<std::size_t>(unnamed)) return;
    for (const std::string_view organ : missing)
        out.add("缺“" + std::string(organ) + "”的报告", "that of \"" + std::string(organ) + "\" is missing");
}

} // namespace

sum_over_parts add_up_parts(std::size_t index, const examination &exam) {
    sum_over_parts out;
    const std::vector<const report *> &parts = exam.options().parts;
    const std::optional<std::int64_t> whole = exam.figure_in(exam.subject()[index]);
    std::optional<std::int64_t> largest;
    exact_sum sum;
    if (!whole) out.what = finding::missing;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const report &part = *parts[i];
        const std::optional<std::int64_t> figure = exam.figure_in(part[index]);
        if (figure) {
            sum.add(*figure);
            if (is_of_another_year(exam.subject(), part) || (largest && *figure <= *largest)) continue;
            largest = figure, out.largest = i + 1;
        } else if (out.what != finding::missing) {
            const bool for_its_edition = part[index].state() == cell_state::absent && !stands_in(part.edition, index);
            out.what = for_its_edition ? finding::other_edition : finding::missing;
        }
    }
    out.whole = whole.value_or(0);
    out.sum = sum.low;
    // What there is at the end of a year may be less in the whole: documents issued together, rows of items merged.
    if (whole && largest && *whole < *largest && !is_stock(form::cells[index]))
        out.what = finding::less_than_part;
    else if (out.what == finding::holds)
        out.what = !sum.fits() ? finding::overflow : out.sum == *whole ? finding::holds : finding::differs;
    return out;
}

bilingual why_unfit(const examination &exam) {
    findings_text out;
    find_other_years(exam, out);
    find_repeated(exam, out);
    find_missing(exam, out);
    return out.text();
}

} // namespace ogi::checking
