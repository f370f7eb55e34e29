// What the log of an import says of each decision: its rule, the cell, what was printed and what it was taken for.
#include "document/journal.hpp"
#include "recognize/report_support.hpp"
#include "recognize/samples.hpp"

#include <ogi/import_rules.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

const log_entry &entry_with(const reading &r, std::string_view rule) {
    const auto is_it = [rule](const log_entry &e) { return e.rule == rule; };
    BOOST_REQUIRE_MESSAGE(std::count_if(r.log.begin(), r.log.end(), is_it) == 1, std::string(rule));
    return *std::find_if(r.log.begin(), r.log.end(), is_it);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_conversion_says_what_was_printed_and_what_it_was_taken_for) {
    const reading r = read_or_fail(replaced(sample(), "\t12.3456", "\t123456元"));
    const log_entry &e = entry_with(r, "I-YUAN");
    BOOST_TEST((e.what == log_entry::kind::repair));
    BOOST_TEST((e.confidence == certainty::proved));
    BOOST_TEST(e.before == "123456元");
    BOOST_TEST(e.after == "12.3456");
    BOOST_REQUIRE(e.cell.has_value());
    BOOST_TEST(path_at(*e.cell) == "proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan");
    BOOST_TEST((e.position == r.places[*e.cell].begin));
}

BOOST_AUTO_TEST_CASE(an_unread_figure_names_its_cell_and_was_taken_for_nothing) {
    const reading r = read_or_fail(replaced(sample(), "\t12.3456", "\t约12"));
    const log_entry &e = entry_with(r, "I-NOT-A-NUMBER");
    BOOST_TEST((e.what == log_entry::kind::unread));
    BOOST_TEST(!e.confidence.has_value());
    BOOST_TEST(e.before == "约12");
    BOOST_TEST(e.after.empty());
    BOOST_TEST(e.cell.has_value());
}

BOOST_AUTO_TEST_CASE(a_row_that_is_refused_says_which_figures_it_has) {
    const reading r =
        read_or_fail(replaced(sample(), "\n3. 其他\t\t4\t1\t0\t0\t0\t1\t6\t\n", "\n3. 其他\t\t4\t1\t6\n"));
    const log_entry &e = entry_with(r, "I-ROW-WIDTH");
    BOOST_TEST(e.before.find('4') != std::string::npos);
    BOOST_TEST(e.position.line != 0U);
}

BOOST_AUTO_TEST_CASE(the_log_says_when_it_lists_no_more) {
    journal log;
    for (int i = 0; i < 1500; ++i)
        log.add(import_rule::remark, "甲", "a");
    const std::vector<log_entry> entries = log.take();
    BOOST_REQUIRE(entries.size() == 1001U);
    BOOST_TEST(entries[999].rule == "I-REMARK");
    BOOST_TEST(entries.back().rule == "I-LOG-FULL");
}
