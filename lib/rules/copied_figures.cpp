// Y-COPY: tables whose figures are all those of last year.
#include "model/decimal.hpp"
#include "rules/last_year.hpp"

#include <algorithm>

namespace ogi::checking {
namespace {

/// How many digits the figures of an identical table must have together, so that chance is no explanation. A count of one
/// digit is the same in two years about one time in four, one of two or three digits much more rarely.
constexpr std::size_t telling_digits = 6;

/// Whether a cell says something of the year by itself: no total, no stock, nothing taken over from the year before.
bool is_of_the_year(const form::cell_line &c) {
    switch (c.table) {
    case form::table_code::proactive_disclosure: return !is_stock(c);
    case form::table_code::applications:
        return c.column != form::applicant_code::total &&
               form::line_of(form::application_rows, c.row).sums_into == form::row_code::outcome_total;
    default: return c.column != form::result_code::total;
    }
}

std::size_t digits_of(std::int64_t figure) {
    std::size_t n = 0;
    for (; figure > 0; figure /= 10)
        ++n;
    return n;
}

/// The digits of a figure as it is printed in the unit of its cell: those of 3000 万元 are 4, not the 10 of its 分.
std::size_t digits_of(const form::cell_line &c, std::int64_t figure) {
    if (c.type == form::value_type::amount_10k_yuan || c.type == form::value_type::amount_with_unit)
        for (unsigned zeros = 0; zeros < decimals_10k_yuan && figure > 0 && figure % 10 == 0; ++zeros)
            figure /= 10;
    return digits_of(figure);
}

struct comparison_of_tables {
    bool differs = false;     // a figure is another one than last year's
    bool other_cells = false; // a figure of this edition has no counterpart in last year's
    std::size_t missing = 0;  // cells without a figure in one of the two
    std::size_t lacking = 0;  // of them, those of this year's report
    std::size_t digits = 0;   // of the figures of the year
    std::size_t figures = 0;  // of them, those that are not 0

    finding what() const {
        if (differs || (lacking == 0 && digits < telling_digits)) return finding::holds;
        if (missing != 0) return finding::missing;
        return other_cells ? finding::other_edition : finding::differs;
    }
    void add(const comparison_of_tables &t) {
        differs = differs || t.differs, other_cells = other_cells || t.other_cells;
        missing += t.missing, lacking += t.lacking, digits += t.digits, figures += t.figures;
    }
};

comparison_of_tables compare_tables(const examination &exam, std::int32_t table) {
    const report &r = exam.subject(), &previous = exam.report_of(year::previous);
    comparison_of_tables out;
    for (std::size_t i = 0; i < form::cell_count; ++i) {
        const form::cell_line &line = form::cells[i];
        if (line.table != table) continue;
        if (!exam.examines(i)) continue;
        const std::optional<std::int64_t> now = exam.figure_in(r[i]), last = exam.figure_in(previous[i]);
        if (now && is_of_the_year(line)) {
            out.digits += digits_of(line, *now);
            out.figures += *now != 0;
        }
        if (now && last)
            out.differs = out.differs || *now != *last;
        else if (now && !stands_in(previous.edition, i))
            out.other_cells = true;
        else
            ++out.missing, out.lacking += !now;
    }
    return out;
}

struct table_names {
    std::int32_t code; // 0: all of them
    std::string_view key;
    bilingual_view label;
};
constexpr table_names tables[] = {
    {form::table_code::proactive_disclosure, "proactive_disclosure", {"表二", "Table 2"}},
    {form::table_code::applications, "applications", {"表三", "Table 3"}},
    {form::table_code::reconsideration_and_litigation, "reconsideration_and_litigation", {"表四", "Table 4"}},
};
constexpr table_names all_tables{0, "tables", {"三张表", "The three tables"}};

void write(const rule_row &row, examination &exam, const table_names &t, const comparison_of_tables &c) {
    const finding f = c.what();
    issue *listed = exam.note(row, f);
    if (!listed) return;
    listed->instance = t.key;
    listed->path = "/" + std::string(t.key);
    listed->label = {std::string(t.label.zh), std::string(t.label.en)};
    listed->arguments.push_back({"place", listed->label});
    const std::string figures = std::to_string(c.figures);
    if (f == finding::differs) listed->arguments.push_back({"figures", {figures, figures}});
    if (f == finding::missing) {
        const std::string missing = std::to_string(c.missing);
        listed->arguments.push_back({"count", {missing, missing}});
        listed->arguments.push_back(
            {"cells",
             {"本年或上年报告的表中没有数的格", "cells without a figure in this year's table or last year's"}});
    }
    if (f == finding::other_edition) {
        const std::string edition = std::to_string(static_cast<std::int32_t>(exam.report_of(year::previous).edition));
        listed->arguments.push_back({"report", {"上年报告", "last year's report"}});
        listed->arguments.push_back({"edition", {edition, edition}});
        listed->arguments.push_back({"cells", {"本版格式新设的各格", "the cells that are new in this edition"}});
    }
    exam.finish(*listed, row, f);
}

} // namespace

void apply_copied_figures(const rule_row &row, examination &exam) {
    if (!last_year_is_comparable(row, exam)) return;
    std::array<comparison_of_tables, std::size(tables)> each;
    comparison_of_tables all;
    for (std::size_t i = 0; i < each.size(); ++i)
        all.add(each[i] = compare_tables(exam, tables[i].code));
    if (all.what() == finding::differs) return write(row, exam, all_tables, all);
    for (std::size_t i = 0; i < each.size(); ++i)
        write(row, exam, tables[i], each[i]);
}

} // namespace ogi::checking
