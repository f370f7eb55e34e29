// Any report, written in any of the layouts in which such texts are met, is read back; and where a row is damaged, what is
// still read as a number is right.
#include "recognize/report_support.hpp"
#include "recognize/text_layout.hpp"

#include <ogi/check.hpp>

#include <algorithm>

#include <rapidcheck.h>

using namespace ogi;
using namespace ogi::tests;

namespace {

report a_report(dice &d) {
    const std::uint64_t seed = d.next();
    return d.one_in(2) ? consistent_report(seed, 1200) : consistent_report_2019(seed, 1200);
}

/// Leaves cells empty or marked, as published reports do.
void blank_some(report &r, dice &d) {
    const std::size_t rarity = 2 + d.below(20);
    for (std::size_t i = 0; i < cell_count; ++i)
        if (r[i].is_number() && d.one_in(rarity)) r[i] = d.one_in(3) ? cell::not_applicable("/") : cell::blank();
}

void require_same_cells(const report &wanted, const report &got) {
    for (std::size_t i = 0; i < cell_count; ++i) {
        const bool money = type_at(i) == cell_type::amount_with_unit;
        if (money ? wanted[i].state() != got[i].state() || wanted[i].value() != got[i].value() : wanted[i] != got[i])
            RC_FAIL(std::string(path_at(i)));
    }
}

void require_no_wrong_number(const report &wanted, const report &got) {
    for (std::size_t i = 0; i < cell_count; ++i)
        if (got[i].is_number() && (!wanted[i].is_number() || wanted[i].value() != got[i].value()))
            RC_FAIL(std::string(path_at(i)));
}

/// Takes a cell out of a row, puts an empty one in, or cuts the row off.
void damage(text_row &row, dice &d) {
    const std::size_t at = d.below(row.size());
    const auto place = row.begin() + static_cast<std::ptrdiff_t>(at);
    switch (d.below(3)) {
    case 0: row.erase(place); break;
    case 1: row.insert(place, std::string()); break;
    default: row.erase(place, row.end());
    }
}

bool is_row_of_values(const text_row &row) {
    return row.front() != "信息内容" && row.front().find("第二十条") == std::string::npos;
}

/// One row of values in each table.
void damage_a_row_of_each(text_tables &t, dice &d) {
    const auto below_header = [&d](std::vector<text_row> &rows, std::size_t header) -> text_row & {
        return rows[header + d.below(rows.size() - header)];
    };
    text_row &disclosed = below_header(t.disclosure, 2);
    if (is_row_of_values(disclosed)) damage(disclosed, d);
    damage(below_header(t.applications, t.application_header_rows), d);
    damage(below_header(t.proceedings, t.proceeding_header_rows), d);
}

result<reading> read_of(const std::string &text) {
    return read_document(medium::text, text);
}

/// A row under （六） that lost its own label cannot be told from the one row of 2019, for that is what is printed. Item six
/// is then there in both forms, which is logged, and the report does not pass.
bool item_six_is_doubtful(const reading &got) {
    const bool is_logged = std::any_of(got.log.begin(), got.log.end(), [](const log_entry &e) {
        return e.what == log_entry::kind::guess && e.message.en.find("both are kept") != std::string::npos;
    });
    return is_logged && check(got.report).verdict != verdict::valid;
}

void require_right_or_doubtful(std::uint64_t seed) {
    dice d(seed);
    report r = a_report(d);
    if (d.one_in(2)) blank_some(r, d);
    const text_layout layout = random_layout(d);
    const text_writer writer(r, layout);
    text_tables tables = writer.tables();
    damage_a_row_of_each(tables, d);
    result<reading> got = read_of(writer.text(tables));
    RC_ASSERT(got.has_value());
    if (r.edition == edition::fmt2021 && item_six_is_doubtful(*got))
        for (std::int32_t column = 1; column <= 7; ++column)
            got->report.applications()(application_row::other_handling_undivided, applicant{column}) = cell();
    require_no_wrong_number(r, got->report);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_complete_report_is_read_back_from_every_layout) {
    const bool held = rc::check([](std::uint64_t seed) {
        dice d(seed);
        const report r = a_report(d);
        const text_layout layout = random_layout(d);
        const result<reading> got = read_of(text_writer(r, layout).text());
        RC_ASSERT(got.has_value());
        require_same_cells(r, got->report);
        RC_ASSERT(got->report.organ == r.organ);
        RC_ASSERT(got->report.year == r.year);
        RC_ASSERT(got->report.edition == r.edition);
        RC_ASSERT(got->report.sections.size() == 6U);
    });
    BOOST_TEST(held);
}

BOOST_AUTO_TEST_CASE(blanks_and_marks_stay_in_their_cells_where_the_layout_keeps_the_grid) {
    const bool held = rc::check([](std::uint64_t seed) {
        dice d(seed);
        report r = a_report(d);
        blank_some(r, d);
        text_layout layout = random_layout(d);
        if (layout.merged == text_layout::merging::dropped) layout.merged = text_layout::merging::seed;
        const result<reading> got = read_of(text_writer(r, layout).text());
        RC_ASSERT(got.has_value());
        require_same_cells(r, got->report);
    });
    BOOST_TEST(held);
}

BOOST_AUTO_TEST_CASE(blanks_never_move_a_number_in_any_layout) {
    const bool held = rc::check([](std::uint64_t seed) {
        dice d(seed);
        report r = a_report(d);
        blank_some(r, d);
        const text_layout layout = random_layout(d);
        const result<reading> got = read_of(text_writer(r, layout).text());
        RC_ASSERT(got.has_value());
        require_no_wrong_number(r, got->report);
    });
    BOOST_TEST(held);
}

BOOST_AUTO_TEST_CASE(a_shifted_or_short_row_never_yields_a_wrong_number) {
    BOOST_TEST(rc::check([](std::uint64_t seed) { require_right_or_doubtful(seed); }));
}

// Found by the property above: the first row under （六） has lost its label, and the caption stands for it.
BOOST_AUTO_TEST_CASE(a_row_that_lost_its_label_under_item_six_is_doubtful) {
    BOOST_CHECK_NO_THROW(require_right_or_doubtful(4468302));
}
