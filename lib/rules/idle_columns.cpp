// Table 3 where nothing came in: columns in which nothing can have been handled, and a table that says nothing at all.
#include "rules/named_cells.hpp"

namespace ogi::checking {
namespace {

constexpr std::int32_t came_in[] = {form::row_code::newly_received, form::row_code::carried_over_from_previous_year};

bool is_of_what_came_in(std::int32_t row) {
    return row == came_in[0] || row == came_in[1];
}

/// Calls `see` with the place of each cell of a column that is examined, from top to bottom.
template <class See> void for_each_cell(const examination &exam, std::int32_t column, const See &see) {
    for (const form::application_row &row : form::application_rows)
        if (const std::size_t index = form::application_index(row.code, column); exam.examines(index)) see(index);
}

/// Whether something came in, as far as the two figures tell. Nothing when one is missing.
std::optional<bool> something_came_in(const examination &exam, std::int32_t column) {
    bool any = false;
    for (std::int32_t row : came_in) {
        const auto figure = exam.figure_in(exam.subject()[form::application_index(row, column)]);
        if (!figure) return std::nullopt;
        any = any || *figure != 0;
    }
    return any;
}

finding assess(const examination &exam, std::int32_t column) {
    const std::optional<bool> came = something_came_in(exam, column);
    if (!came) return finding::missing;
    if (*came) return finding::holds;
    bool handled = false, lacking = false;
    for_each_cell(exam, column, [&](std::size_t index) {
        const auto figure = exam.figure_in(exam.subject()[index]);
        lacking = lacking || !figure;
        handled = handled || figure.value_or(0) != 0;
    });
    return handled ? finding::differs : lacking ? finding::missing : finding::holds;
}

void describe(issue &i, const examination &exam, std::int32_t column, finding f) {
    const form::applicant &who = form::line_of(form::applicants, column);
    const std::size_t subject = form::application_index(came_in[0], column);
    i.instance = who.key;
    i.path = path_at(subject);
    i.label = exam.label_of(subject);
    i.place = exam.place_of(subject);
    for_each_cell(exam, column, [&](std::size_t index) {
        const bool premise = is_of_what_came_in(form::cells[index].row);
        if (premise || f != finding::holds) i.operands.push_back(exam.operand_at(index, premise, 1));
    });
    i.arguments.push_back(
        {"place", {"表三“" + std::string(who.label) + "”列", "Table 3, column \"" + std::string(who.label_en) + "\""}});
    const auto short_name = [](const operand &o, language l) { return reference_to(scope::each_column, o.index, l); };
    if (f == finding::missing) list_missing(i, exam, short_name);
    if (f != finding::differs) return;

    constexpr std::size_t most_named = 4;
    std::size_t handled = 0;
    bilingual figures;
    for (const operand &o : i.operands) {
        if (o.left || !o.value.is_number() || o.value.value() == 0 || ++handled > most_named) continue;
        const std::string is = " = " + std::to_string(o.value.value());
        if (handled > 1) figures.zh += "、", figures.en += ", ";
        figures.zh += short_name(o, language::zh) + is;
        figures.en += short_name(o, language::en) + is;
    }
    if (handled > most_named) figures.zh += "等", figures.en += ", ...";
    add_argument(i, "count", std::to_string(handled));
    i.arguments.push_back({"figures", std::move(figures)});
}

/// How many cells of table 3 there are, and what stands in those that have no figure.
struct gaps {
    std::size_t cells = 0, blank = 0, marked = 0, absent = 0;

    std::size_t all() const { return blank + marked + absent; }
    /// A report with a few blank cells has a rule for each of them; one that is mostly blank says nothing.
    bool outweigh() const { return 2 * all() > cells; }
};

gaps gaps_of(const examination &exam) {
    gaps out;
    for (std::size_t index = form::first_application; index < form::first_proceeding; ++index) {
        if (!exam.examines(index)) continue;
        const cell &c = exam.subject()[index];
        ++out.cells;
        if (exam.figure_in(c)) continue;
        out.blank += c.state() == cell_state::blank;
        out.marked += c.state() == cell_state::not_applicable;
        out.absent += c.state() == cell_state::absent;
    }
    return out;
}

} // namespace

void apply_idle_columns(const rule_row &row, examination &exam) {
    for (const form::applicant &who : form::applicants) {
        const finding f = assess(exam, who.code);
        if (issue *listed = exam.note(row, f)) {
            describe(*listed, exam, who.code, f);
            exam.finish(*listed, row, f);
        }
    }
}

void apply_empty_table(const rule_row &row, examination &exam) {
    const gaps found = gaps_of(exam);
    const finding f = found.outweigh() ? finding::differs : finding::holds;
    issue *listed = exam.note(row, f);
    if (!listed) return;
    describe_part(*listed, "applications", "/applications", {"表三", "Table 3"});
    if (f == finding::differs) {
        add_argument(*listed, "cells", std::to_string(found.cells));
        add_argument(*listed, "count", std::to_string(found.all()));
        add_argument(*listed, "blank", std::to_string(found.blank));
        add_argument(*listed, "marked", std::to_string(found.marked));
        add_argument(*listed, "absent", std::to_string(found.absent));
    }
    exam.finish(*listed, row, f);
}

} // namespace ogi::checking
