// Any report written without rows, in each of the ways in which such texts are met, is read back; and what the layout
// loses, or a damage takes away, is left unread: no number is ever wrong.
#include "recognize/report_support.hpp"
#include "recognize/text_layout.hpp"

#include <algorithm>
#include <set>

#include <rapidcheck.h>

using namespace ogi;
using namespace ogi::tests;

namespace {

report a_report(dice &d) {
    const std::uint64_t seed = d.next();
    return d.one_in(2) ? consistent_report(seed, 1200) : consistent_report_2019(seed, 1200);
}

void blank_some(report &r, dice &d) {
    const std::size_t rarity = 2 + d.below(20);
    for (std::size_t i = 0; i < cell_count; ++i)
        if (r[i].is_number() && d.one_in(rarity)) r[i] = d.one_in(3) ? cell::not_applicable("/") : cell::blank();
}

/// Any layout of these marks. Without rows 总计 above 自然人 leaves its column open.
text_layout a_layout(dice &d, cell_marks marks) {
    text_layout out = random_layout(d);
    out.marks = marks;
    out.total_row = 1 + static_cast<int>(d.below(2));
    if (out.line_end == "\r") out.line_end = "\n";
    const bool keeps_merged = marks != cell_marks::lines && marks != cell_marks::spaced_lines &&
                              marks != cell_marks::blanks && marks != cell_marks::one_line &&
                              marks != cell_marks::glued;
    if (!keeps_merged) out.merged = text_layout::merging::dropped;
    return out;
}

cell_marks any_marks(dice &d) {
    return static_cast<cell_marks>(d.below(static_cast<std::size_t>(cell_marks_count)));
}

void require_same_cells(const report &wanted, const report &got, const std::string &text) {
    for (std::size_t i = 0; i < cell_count; ++i) {
        const bool money = type_at(i) == cell_type::amount_with_unit;
        if (money ? wanted[i].state() != got[i].state() || wanted[i].value() != got[i].value() : wanted[i] != got[i])
            RC_FAIL(std::string(path_at(i)) + "\n" + text);
    }
}

void require_no_wrong_number(const report &wanted, const result<reading> &got, const std::string &text) {
    if (!got) return;
    for (std::size_t i = 0; i < cell_count; ++i) {
        const cell &c = got->report[i];
        if (c.is_number() && (!wanted[i].is_number() || wanted[i].value() != c.value()))
            RC_FAIL(std::string(path_at(i)) + " " + std::to_string(c.value()) + "\n" + text);
    }
}

/// Item six in both forms is what the print says when a row under it has lost its label.
bool is_item_six(std::size_t index) {
    return path_at(index).find(".other_handling.undivided.") != std::string_view::npos;
}

void forget_item_six(report &r) {
    for (std::size_t i = 0; i < cell_count; ++i)
        if (is_item_six(i)) r[i] = cell();
}

result<reading> read_of(const std::string &text) {
    return read_document(medium::text, text);
}

std::vector<std::string> lines_of(const std::string &text) {
    std::vector<std::string> out(1);
    for (char c : text)
        if (c == '\n')
            out.emplace_back();
        else
            out.back() += c;
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_complete_report_is_read_back_from_every_kind_of_marks) {
    for (int m = 0; m < cell_marks_count; ++m) {
        const cell_marks marks = static_cast<cell_marks>(m);
        if (marks == cell_marks::glued) continue;
        BOOST_TEST(rc::check("marks " + std::to_string(m), [marks](std::uint64_t seed) {
            dice d(seed);
            const report r = a_report(d);
            const std::string text = text_writer(r, a_layout(d, marks)).text();
            const result<reading> got = read_of(text);
            RC_ASSERT(got.has_value());
            require_same_cells(r, got->report, text);
            RC_ASSERT(got->report.sections.size() == 6U);
            RC_ASSERT(got->report.edition == r.edition);
        }));
    }
}

BOOST_AUTO_TEST_CASE(blanks_and_glue_never_make_a_wrong_number) {
    BOOST_TEST(rc::check([](std::uint64_t seed) {
        dice d(seed);
        report r = a_report(d);
        const cell_marks marks = any_marks(d);
        // Blanks take the sums away, and figures without a gap are parted by nothing else.
        if (marks != cell_marks::glued) blank_some(r, d);
        const std::string text = text_writer(r, a_layout(d, marks)).text();
        require_no_wrong_number(r, read_of(text), text);
    }));
}

BOOST_AUTO_TEST_CASE(blank_lines_are_blank_cells_where_the_spacing_is_regular) {
    BOOST_TEST(rc::check([](std::uint64_t seed) {
        dice d(seed);
        report r = a_report(d);
        for (std::size_t i = form::first_application; i < form::first_proceeding; ++i)
            if (r[i].is_number() && d.one_in(30)) r[i] = cell::blank();
        const cell_marks marks = d.one_in(2) ? cell_marks::lines : cell_marks::spaced_lines;
        const std::string text = text_writer(r, a_layout(d, marks)).text();
        const result<reading> got = read_of(text);
        RC_ASSERT(got.has_value());
        require_no_wrong_number(r, got, text);
        // The last row has no label of the table behind it.
        const std::size_t last_row = form::application_index(form::row_code::carried_over_to_next_year, 1);
        for (std::size_t i = form::first_application; i < form::first_proceeding; ++i)
            if ((i < last_row || i >= last_row + 7) && r[i] != got->report[i])
                RC_FAIL(std::string(path_at(i)) + "\n" + text);
    }));
}

BOOST_AUTO_TEST_CASE(a_line_lost_or_put_in_never_makes_a_wrong_number) {
    BOOST_TEST(rc::check([](std::uint64_t seed) {
        dice d(seed);
        const report r = a_report(d);
        const std::string whole = text_writer(r, a_layout(d, any_marks(d))).text();
        std::vector<std::string> lines = lines_of(whole);
        const auto at = lines.begin() + static_cast<std::ptrdiff_t>(d.below(lines.size()));
        if (d.one_in(2))
            lines.erase(at);
        else
            lines.insert(at, d.one_in(2) ? "— 3 —" : "");
        std::string text;
        for (const std::string &line : lines)
            text += line + "\n";
        result<reading> got = read_of(text);
        if (got && r.edition == edition::fmt2021) forget_item_six(got->report);
        require_no_wrong_number(r, got, text);
    }));
}

// Extractors are met that leave out every line that stood before.
BOOST_AUTO_TEST_CASE(repeated_lines_that_were_left_out_never_make_a_wrong_number) {
    BOOST_TEST(rc::check([](std::uint64_t seed) {
        dice d(seed);
        const report r = a_report(d);
        const cell_marks marks = d.one_in(2) ? cell_marks::lines : cell_marks::spaced_lines;
        std::set<std::string> seen;
        std::string text;
        for (const std::string &line : lines_of(text_writer(r, a_layout(d, marks)).text()))
            if (seen.insert(line).second) text += line + "\n";
        require_no_wrong_number(r, read_of(text), text);
    }));
}
