// The fees of table 2 are in 万元. A figure in 元 betrays itself: the prose has the same digits with 元, or it is ten
// thousand times last year's.
#include "rules/last_year.hpp"
#include "rules/named_cells.hpp"
#include "rules/prose.hpp"

#include <algorithm>

namespace ogi::checking {
namespace {

constexpr std::int64_t yuan_in_the_unit = 10000;
constexpr std::size_t fees =
    disclosure_index(form::disclosure_row_code::administrative_fees, form::measure_code::amount_10k_yuan);

bool has_the_digits(std::int64_t fee, std::int64_t yuan) {
    return fee % yuan_in_the_unit == 0 && fee / yuan_in_the_unit == yuan;
}

bool is_of_these_fees(const fact &f) {
    if (f.fee == fee_figure::received_amount_yuan) return true;
    return std::any_of(f.readings.begin(), f.readings.end(),
                       [](const cell_sum &cells) { return cells.size() == 1 && cells.front() == fees; });
}

bool prose_has_the_digits(examination &exam, std::int64_t fee) {
    const report &r = exam.subject();
    const auto received = r.processing_fee.received_amount_yuan.value_if_any();
    if (received && has_the_digits(fee, *received)) return true;
    if (!mentions_any(r, word_list("元"))) return false;
    const std::vector<fact> &all = exam.facts();
    return std::any_of(all.begin(), all.end(), [fee](const fact &f) {
        return f.money && f.unit == "元" && f.comparable() && is_of_these_fees(f) && has_the_digits(fee, f.value);
    });
}

/// Last year's fees, when these are ten thousand times as much or more.
std::optional<std::int64_t> dwarfed_last_year(const examination &exam, std::int64_t fee) {
    if (!exam.has(rule_need::previous)) return std::nullopt;
    if (!may_be_last_years(exam.subject(), exam.report_of(year::previous))) return std::nullopt;
    const auto before = exam.figure_in(exam.report_of(year::previous)[fees]);
    return before && *before > 0 && fee / yuan_in_the_unit >= *before ? before : std::nullopt;
}

bilingual what_betrays_it(std::optional<std::int64_t> last_year) {
    if (!last_year) return {"正文里同样的数字以元为单位", "the prose has the same digits in yuan"};
    const std::string before = amount::from_fen(*last_year).in_10k_yuan();
    return {"是上年 " + before + " 万元的 10000 倍以上",
            "it is 10,000 times last year's " + before + " (10,000 yuan) or more"};
}

} // namespace

void apply_unit_of_fees(const rule_row &row, examination &exam) {
    const auto fee = exam.figure_in(exam.subject()[fees]);
    std::optional<std::int64_t> last_year;
    bool in_yuan = false;
    if (fee.value_or(0) > 0) {
        last_year = dwarfed_last_year(exam, *fee);
        in_yuan = last_year || prose_has_the_digits(exam, *fee);
    }
    const finding f = !fee ? finding::no_figure : in_yuan ? finding::differs : finding::holds;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    describe_cell(*listed, exam, fees);
    listed->certainty = certainty::likely;
    if (f == finding::no_figure) say_there_is_no_figure(*listed);
    if (f == finding::differs) {
        listed->actual = amount::from_fen(*fee).in_10k_yuan();
        add_argument(*listed, "value", listed->actual);
        listed->arguments.push_back({"reason", what_betrays_it(last_year)});
    }
    exam.finish(*listed, row, f);
}

} // namespace ogi::checking
