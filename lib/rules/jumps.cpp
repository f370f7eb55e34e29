// Y-JUMP: a headline figure that is many times last year's, or a small part of it.
#include "rules/last_year.hpp"
#include "rules/named_cells.hpp"

#include <algorithm>

namespace ogi::checking {
namespace {

constexpr std::int64_t times = 5;
constexpr std::int64_t least_count = 50;         // 件: below this a ratio means nothing
constexpr std::int64_t least_money = 50'000'000; // 50 万元 in 分

/// The figures that are compared: those of table 2, three rows of table 3 in their total, the totals of table 4.
bool is_headline(const form::cell_line &c) {
    if (c.table == form::table_code::proactive_disclosure) return c.type != form::value_type::signed_count;
    if (c.table == form::table_code::reconsideration_and_litigation) return c.column == form::result_code::total;
    return c.column == form::applicant_code::total &&
           (c.row == form::row_code::newly_received || c.row == form::row_code::outcome_total ||
            c.row == form::row_code::carried_over_to_next_year);
}

finding assess(std::size_t index, std::optional<std::int64_t> last, std::optional<std::int64_t> now) {
    if (!last || !now || *last < 0 || *now < 0) return finding::missing;
    const std::int64_t smaller = std::min(*last, *now), larger = std::max(*last, *now);
    if (larger < (is_money(type_at(index)) ? least_money : least_count)) return finding::holds;
    return smaller <= (larger - 1) / times ? finding::differs : finding::holds; // times × smaller < larger
}

/// Which of the two there is no figure to compare with: blank, not found, or below zero.
void list_unusable(issue &i, const examination &exam) {
    cell_list missing;
    for (const operand &o : i.operands) {
        const bool negative = o.value.is_number() && o.value.value() < 0;
        if (exam.figure_in(o.value) && !negative) continue;
        const bilingual_view state = negative ? bilingual_view{"小于 0", "below 0"} : state_in_words(o.value.state());
        const bilingual_view whose =
            o.report == 0 ? bilingual_view{"本年", "this year's "} : bilingual_view{"上年报告的数", "last year's "};
        missing.add({std::string(whose.zh).append(state.zh), std::string(whose.en).append(state.en)});
    }
    write_missing(i, missing);
}

} // namespace

void apply_jump(const rule_row &row, examination &exam) {
    if (!last_year_is_comparable(row, exam)) return;
    const report &previous = exam.report_of(year::previous);
    for (std::size_t index = 0; index < form::cell_count; ++index) {
        const form::cell_line &line = form::cells[index];
        // What one of the two editions does not have is no figure to compare.
        const bool in_both = (line.editions & exam.edition()) != 0 && (line.editions & set_of(previous.edition)) != 0;
        if (!is_headline(line) || !in_both) continue;
        const std::optional<std::int64_t> last = exam.figure_in(previous[index]),
                                          now = exam.figure_in(exam.subject()[index]);
        const finding f = assess(index, last, now);
        issue *listed = exam.note(row, f);
        if (!listed) continue;
        listed->instance = listed->path = path_at(index);
        listed->label = exam.label_of(index);
        listed->place = exam.place_of(index);
        listed->operands = {exam.operand_at(index, true, 1, year::previous), exam.operand_at(index, false, 1)};
        listed->arguments.push_back({"place", listed->label});
        if (f == finding::missing) {
            list_unusable(*listed, exam);
        } else {
            const std::string before = figure_text(index, *last), after = figure_text(index, *now);
            listed->expression = {"上年报告的数 ÷ 5 ≤ 本年的数 ≤ 上年报告的数 × 5",
                                  "last year's figure ÷ 5 ≤ this year's ≤ last year's × 5"};
            listed->actual = after;
            listed->arguments.push_back({"last", {before, before}});
            listed->arguments.push_back({"now", {after, after}});
        }
        exam.finish(*listed, row, f);
    }
}

} // namespace ogi::checking
