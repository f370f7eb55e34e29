#include "import/layout_classes.hpp"

#include "form/table.hpp"
#include "import/alterations.hpp"
#include "import/damages.hpp"
#include "import/html_pages.hpp"
#include "import/office_pages.hpp"
#include "import/pdf_pages.hpp"
#include "import/text_pages.hpp"

#include <algorithm>
#include <string_view>

namespace ogi::tests {
namespace {

constexpr const char *no_break_space = "\xC2\xA0";

const row_lines tabs{};
const row_lines tabs_without_merged{"\t", "", "", false, "", false};
const row_lines bars{" | ", "", "", false, "", false};
const row_lines bars_with_merged{" | ", "", "", false, "|", false};
const row_lines bars_at_both_ends{" | ", "| ", " |", true, "", false};
const row_lines markdown{" | ", "| ", " |", true, "", true};

const cell_lines lines{};
const cell_lines paragraphs{"", "", "", "\n\n", "", "", false};
const cell_lines lines_with_bars{"", "", " |", "\n", "|", "", false};
const cell_lines lines_between_bars{"", "", "\n|", "\n", "", "", false};
const cell_lines rows_opened_by_bars{"|\n", "", "", "\n", "|", "", false};
const cell_lines cells_among_blanks{"| \n", " ", "  | ", "\n", "|", "", false};
const cell_lines lines_of_blanks{"| \n", "       ", "  | ", "\n      \n", "|", "", false};
const cell_lines padded{"", no_break_space, no_break_space, "\n\n", "", no_break_space, false};
const cell_lines bars_behind_merged{"|\n", "", "", "\n", "|", "", true};
const cell_lines one_line{"", "", "", " ", "", "", false};

/// A page of the report, changed, in one of the layouts.
using alteration = std::function<void(page &p, dice &d)>;
using page_writer = std::function<std::optional<std::string>(const page &p, dice &d)>;

page_writer rows(const row_lines &style) {
    return [&style](const page &p, dice &) { return as_rows(p, style); };
}
page_writer cells(const cell_lines &style) {
    return [&style](const page &p, dice &) { return as_cells(p, style); };
}
page_writer html(const html_style &style) {
    return [style](const page &p, dice &) { return as_html(p, style); };
}

/// Any layout that keeps what stands in the cells of a row together.
std::optional<std::string> any_rows(const page &p, dice &d) {
    static const row_lines *const styles[] = {
        &tabs, &tabs_without_merged, &bars, &bars_with_merged, &bars_at_both_ends, &markdown};
    const std::size_t choice = d.below(8);
    if (choice == 6) return as_html(p);
    if (choice == 7) return as_docx(p);
    return as_rows(p, *styles[choice]);
}

std::optional<std::string> any_cells(const page &p, dice &d) {
    static const cell_lines *const styles[] = {
        &lines,           &paragraphs, &lines_with_bars, &lines_between_bars, &rows_opened_by_bars, &cells_among_blanks,
        &lines_of_blanks, &padded};
    return as_cells(p, *d.pick(styles));
}

std::optional<std::string> any_text(const page &p, dice &d) {
    return d.one_in(2) ? any_rows(p, d) : any_cells(p, d);
}

layout_generator plain(page_writer write) {
    return [write = std::move(write)](report &r, dice &d) { return write(page_of(r), d); };
}
layout_generator altered(alteration alter, page_writer write = rows(tabs)) {
    return [alter = std::move(alter), write = std::move(write)](report &r, dice &d) {
        page p = page_of(r);
        alter(p, d);
        return write(p, d);
    };
}

alteration labels(std::string (*f)(const std::string &)) {
    return [f](page &p, dice &) {
        rewrite_labels(p, f);
        rewrite_headings(p, f);
    };
}
alteration without_dice(void (*f)(page &)) {
    return [f](page &p, dice &) { f(p); };
}

void renumber(page &p, dice &d) {
    const rewriting f = renumbered(d);
    rewrite_labels(p, f);
    rewrite_headings(p, f);
}

/// As the other edition, where the class needs one.
void become(report &r, edition e, dice &d) {
    if (r.edition == e) return;
    r = e == edition::fmt2021 ? consistent_report(d.next(), 1200) : consistent_report_2019(d.next(), 1200);
}

std::optional<std::string> with_subtotal(report &r, dice &d) {
    become(r, edition::fmt2021, d);
    page p = page_of(r);
    add_undivided_subtotal(p, r);
    // Beside cells that are no numbers it cannot be known for a sum, and both forms stand in the report.
    const auto row = [&r](std::int32_t line, std::int32_t column) -> cell & {
        return r[form::application_index(line, column)];
    };
    namespace codes = form::row_code;
    const auto is_number = [&row](std::int32_t column) {
        return row(codes::correction_overdue, column).is_number() && row(codes::fee_unpaid, column).is_number() &&
               row(codes::other_handling_other, column).is_number();
    };
    const bool is_sum =
        is_number(1) && is_number(2) && is_number(3) && is_number(4) && is_number(5) && is_number(6) && is_number(7);
    for (std::int32_t column = 1; column <= 7 && !is_sum; ++column)
        row(codes::other_handling_undivided, column) =
            cell::number(row(codes::correction_overdue, column).value_if_any().value_or(0) +
                         row(codes::fee_unpaid, column).value_if_any().value_or(0) +
                         row(codes::other_handling_other, column).value_if_any().value_or(0));
    return as_rows(p, tabs);
}

/// Table 3 of the other edition under table 2 of the present one.
std::optional<std::string> with_23_rows(report &r, dice &d) {
    become(r, edition::fmt2021, d);
    const report old = consistent_report_2019(d.next(), 1200);
    for (std::size_t i = form::first_application; i < form::first_proceeding; ++i)
        r[i] = old[i];
    page p = page_of(r), other = page_of(old);
    p.table(3) = other.table(3);
    return as_rows(p, tabs);
}

arrangement columns_in_other_order(dice &d) {
    arrangement order;
    shuffle(order.institutions, d);
    shuffle(order.applicant_groups, d);
    shuffle(order.results, d);
    shuffle(order.measures, d);
    return order;
}

std::optional<std::string> in_other_order(report &r, dice &d, bool of_rows) {
    arrangement order;
    if (of_rows)
        order.rows_seed = d.next() | 1U;
    else
        order = columns_in_other_order(d);
    return as_rows(page_of(r, order), tabs);
}

std::optional<std::string> in_other_order_without_heads(report &r, dice &d) {
    page p = page_of(r, d.one_in(2) ? columns_in_other_order(d) : arrangement());
    for (std::uint64_t times = d.below(3) + 1; times > 0; --times)
        blank_heads(p, d);
    return any_text(p, d);
}

std::string with_separators(const std::string &print) {
    if (print.find_first_not_of("0123456789") != std::string::npos) return print;
    std::string out = print;
    for (std::size_t at = out.size(); at > 3; at -= 3)
        out.insert(at - 3, ",");
    return out;
}

std::string in_full_width(const std::string &print) {
    std::string out;
    for (char c : print)
        if (c >= '0' && c <= '9')
            out.append("\xEF\xBC").append(1, static_cast<char>(0x90 + (c - '0'))); // U+FF10 and on
        else
            out += c;
    return out;
}

alteration values(std::string (*f)(const std::string &)) {
    return [f](page &p, dice &) { rewrite_values(p, [f](std::size_t, const std::string &print) { return f(print); }); };
}

void state_units(page &p, dice &d) {
    const bool in_yuan = d.one_in(2);
    rewrite_values(p, [in_yuan](std::size_t index, const std::string &print) {
        if (type_at(index) != cell_type::amount_10k_yuan) return print;
        const auto money = amount::parse_10k_yuan(print);
        if (!money) return print;
        return in_yuan ? money->in_yuan() + "元" : print + "万元";
    });
}

void add_remarks(page &p, dice &d) {
    rewrite_values(p, [&d](std::size_t index, const std::string &print) {
        const bool is_count =
            type_at(index) == cell_type::count && print.find_first_not_of("0123456789") == std::string::npos;
        return is_count && d.one_in(8) ? print + (d.one_in(2) ? "（其中修订1件）" : "(含转办)") : print;
    });
}

std::optional<std::string> with_signs(report &r, dice &d) {
    become(r, edition::fmt2019_trial, d);
    for (std::size_t i = 0; i < form::first_application; ++i)
        if (type_at(i) == cell_type::signed_count && r[i].is_number() && d.one_in(2))
            r[i] = cell::number(-r[i].value());
    page p = page_of(r);
    rewrite_values(p, [](std::size_t index, const std::string &print) {
        const bool is_positive = print.find_first_not_of("0123456789") == std::string::npos && print != "0";
        return type_at(index) == cell_type::signed_count && is_positive ? "+" + print : print;
    });
    return as_rows(p, tabs);
}

/// Nothing is printed as a mark, as by clerks who take 0 for nothing to report.
std::optional<std::string> with_marks_for_nothing(report &r, dice &d) {
    static const char *const marks[] = {"/", "-", "—"};
    const char *const mark = d.pick(marks);
    for (cell &c : r.cells())
        if (c.is_number() && c.value() == 0) c = cell::not_applicable(mark);
    return as_rows(page_of(r), tabs);
}

void glue_table_4(page &p, dice &) {
    page_row &values = p.table(4).rows.back();
    std::string glued;
    for (const page_cell &c : values)
        glued += c.text;
    values = {{glued, 1, 1, std::nullopt}};
}

std::optional<std::string> without_lines(const page &p, dice &d) {
    const auto text = d.one_in(2) ? as_rows(p, d.one_in(2) ? tabs : bars) : *any_cells(p, d);
    return without_some_lines(text, d);
}

std::optional<std::string> two_reports(report &r, dice &d) {
    const report other = d.one_in(2) ? consistent_report(d.next(), 1200) : consistent_report_2019(d.next(), 1200);
    const row_lines &style = d.one_in(2) ? tabs : bars;
    const std::string text = as_rows(page_of(r), style) + as_rows(page_of(other), style);
    // Only what both say is said of one report.
    for (std::size_t i = 0; i < cell_count; ++i)
        if (r[i] != other[i]) r[i] = cell();
    return text;
}

print_style print_of(dice &d, double padding) {
    constexpr double sizes[] = {8, 9, 10.5, 12}, pitches[] = {1.17, 1.3, 1.45};
    print_style out;
    out.size = d.pick(sizes);
    out.pitch = d.pick(pitches);
    out.padding = padding;
    out.in_middle = !d.one_in(3);
    out.figures = d.one_in(3) ? print_style::side::left : print_style::side::middle;
    out.numbers_pages = d.one_in(2);
    return out;
}

std::optional<std::string> at_any_side(const page &p, dice &d) {
    constexpr print_style::side sides[] = {print_style::side::left, print_style::side::middle,
                                           print_style::side::right};
    print_style style = print_of(d, d.one_in(2) ? 3 : 0);
    style.figures = d.pick(sides);
    return as_pdf_layout(p, style);
}

/// Columns of table 3 in which nothing is printed.
std::optional<std::string> with_blank_columns(report &r, dice &d) {
    page p = page_of(r);
    constexpr std::size_t applicants = 7;
    bool is_blank[applicants] = {};
    for (bool &column : is_blank)
        column = d.one_in(3);
    for (const page_row &row : p.table(3).rows) {
        std::size_t column = 0;
        for (const page_cell &c : row)
            if (c.index && column < applicants && is_blank[column++]) r[*c.index] = cell::blank();
    }
    return at_any_side(page_of(r), d);
}

html_style html_with(void (*set)(html_style &)) {
    html_style out;
    set(out);
    return out;
}

} // namespace

const std::vector<layout_class> &layout_classes() {
    static const std::vector<layout_class> classes = {
#include "import/layout_classes.def"
    };
    return classes;
}

} // namespace ogi::tests
