#include <ogi/report.hpp>

#include <boost/test/unit_test.hpp>

using namespace ogi;

BOOST_AUTO_TEST_CASE(views_and_the_flat_array_show_the_same_cells) {
    report r;
    r.applications()(application_row::disclosed, applicant::total) = cell::number(7);
    r.proactive_disclosure()(disclosure_row::rules, disclosure_measure::issued_this_year) = cell::number(1);
    r.reconsideration_and_litigation()(proceeding::litigation_after_reconsideration, proceeding_result::total) =
        cell::blank();
    BOOST_TEST(r[*index_of_path("applications.outcome.disclosed.total")].value() == 7);
    BOOST_TEST(r.cells().front().value() == 1);
    BOOST_TEST((r.cells().back().state() == cell_state::blank));
}

BOOST_AUTO_TEST_CASE(a_cell_that_the_ragged_table_two_does_not_have_is_refused) {
    report r;
    BOOST_CHECK_THROW(r.proactive_disclosure()(disclosure_row::rules, disclosure_measure::amount_10k_yuan),
                      std::out_of_range);
}

BOOST_AUTO_TEST_CASE(a_report_is_a_value) {
    report a(edition::fmt2019_trial);
    a.organ = "某区民政局";
    a.year = 2020;
    a.applications()(application_row::outcome_total, applicant::total) = cell::number(3, "3件");
    a.sections.push_back({section_kind::overall_situation,
                          "一、总体情况",
                          {"正文。"},
                          {{aspect_kind::proactive_disclosure, "（一）主动公开", {}}}});
    report b = a;
    BOOST_TEST((a == b));
    b.applications()(application_row::outcome_total, applicant::total) = cell::number(3);
    BOOST_TEST((a != b));
    const report c = std::move(b);
    BOOST_TEST((c != a));
    BOOST_TEST(c.organ == a.organ);
}

BOOST_AUTO_TEST_CASE(only_days_of_the_calendar_exist) {
    BOOST_TEST((date{2024, 2, 29}.exists()));
    BOOST_TEST(!(date{2023, 2, 29}.exists()));
    BOOST_TEST(!(date{1900, 2, 29}.exists()));
    BOOST_TEST(!(date{2024, 13, 1}.exists()));
    BOOST_TEST(!(date{2024, 4, 31}.exists()));
    BOOST_TEST(!(date{0, 1, 1}.exists()));
}
