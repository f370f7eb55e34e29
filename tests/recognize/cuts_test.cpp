// Cutting digits into figures, and choosing among the readings of several rows.
#include "recognize/cuts.hpp"
#include "recognize/joint_choice.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>

using namespace ogi;

namespace {

const std::vector<column_sum> sum_of_seven = {{0, 7, 6}};

std::string in_one_line(const row_cut &cut) {
    std::string out;
    for (std::string_view figure : cut)
        out.append(out.empty() ? "" : " ").append(figure.empty() ? "_" : figure);
    return out;
}

row_figures figures(std::initializer_list<std::int64_t> values) {
    return {values.begin(), values.end()};
}

} // namespace

BOOST_AUTO_TEST_CASE(the_sum_of_a_row_leaves_one_cut) {
    const cut_search broken = cuts_of({"5300120470"}, 7, sum_of_seven, cut_blanks::none);
    BOOST_TEST(broken.found.empty()); // 53 0 0 12 0 4 70: the sum is 69
    const cut_search right = cuts_of({"5300120469"}, 7, sum_of_seven, cut_blanks::none);
    BOOST_REQUIRE(right.found.size() == 1U);
    BOOST_TEST(in_one_line(right.found[0]) == "53 0 0 12 0 4 69");
    BOOST_TEST(right.is_complete);
}

BOOST_AUTO_TEST_CASE(a_row_can_have_several_cuts_that_hold) {
    const cut_search cuts = cuts_of({"440000044"}, 7, sum_of_seven, cut_blanks::none);
    BOOST_REQUIRE(cuts.found.size() == 2U);
    BOOST_TEST(in_one_line(cuts.found[0]) == "4 40 0 0 0 0 44");
    BOOST_TEST(in_one_line(cuts.found[1]) == "44 0 0 0 0 0 44");
}

BOOST_AUTO_TEST_CASE(no_figure_begins_with_a_superfluous_zero) {
    const cut_search cuts = cuts_of({"007"}, 3, {}, cut_blanks::possible);
    BOOST_REQUIRE(cuts.found.size() == 1U);
    BOOST_TEST(in_one_line(cuts.found[0]) == "0 0 7");
    BOOST_TEST(cuts_of({"12345"}, 3, {}, cut_blanks::none).found.size() == 6U);
}

BOOST_AUTO_TEST_CASE(with_blanks_possible_as_many_digits_as_columns_prove_nothing) {
    BOOST_TEST(cuts_of({"123"}, 3, {}, cut_blanks::none).found.size() == 1U);
    BOOST_TEST(cuts_of({"123"}, 3, {}, cut_blanks::possible).found.size() > 1U);
}

BOOST_AUTO_TEST_CASE(a_gap_in_the_print_ends_a_figure) {
    const cut_search cuts = cuts_of({"20", "4424"}, 3, {}, cut_blanks::none);
    BOOST_REQUIRE(cuts.found.size() == 4U); // 2 0 4424 and 20 with three cuts of 4424
    BOOST_TEST(cuts_of({"4", "0", "0"}, 3, {}, cut_blanks::possible).found.size() == 1U);
}

BOOST_AUTO_TEST_CASE(only_digits_are_cut) {
    BOOST_TEST(cuts_of({"12-3"}, 2, {}, cut_blanks::none).found.empty());
    BOOST_TEST(cuts_of({"1.5"}, 2, {}, cut_blanks::none).found.empty());
    BOOST_TEST(cuts_of({}, 2, {}, cut_blanks::possible).found.empty());
}

BOOST_AUTO_TEST_CASE(three_groups_of_five_are_cut_by_their_totals) {
    const std::vector<column_sum> groups = {{0, 5, 4}, {5, 5, 9}, {10, 5, 14}};
    const cut_search one = cuts_of({"7103110000010023"}, 15, groups, cut_blanks::none);
    BOOST_REQUIRE(one.found.size() == 1U);
    BOOST_TEST(in_one_line(one.found[0]) == "7 1 0 3 11 0 0 0 0 0 1 0 0 2 3");
}

BOOST_AUTO_TEST_CASE(a_search_that_would_not_end_says_so) {
    const std::string ones(400, '1');
    const cut_search cuts = cuts_of({ones}, 40, {{0, 40, 39}}, cut_blanks::possible);
    BOOST_TEST(!cuts.is_complete);
}

BOOST_AUTO_TEST_CASE(the_columns_choose_between_the_cuts_of_a_row) {
    // 44 0 | 44 or 4 40 | 44, and the total below says 44 0 | 44.
    const std::vector<row_readings> rows = {
        {{figures({4, 40, 44}), figures({44, 0, 44})}, {1}},
        {{figures({1, 0, 1})}, {1}},
        {{figures({45, 0, 45})}, {-1}},
    };
    const joint_choice choice = choose_readings(rows, 3, 1);
    BOOST_REQUIRE(choice.chosen[0].has_value());
    BOOST_TEST(*choice.chosen[0] == 1U);
    BOOST_TEST(choice.used[0]);
    BOOST_TEST(choice.used[1]);
    BOOST_TEST(!choice.used[2]); // both readings have 44 there
}

BOOST_AUTO_TEST_CASE(a_sum_that_is_broken_elsewhere_does_not_hinder) {
    const std::vector<row_readings> rows = {
        {{figures({4, 40, 44}), figures({44, 0, 44})}, {1}},
        {{figures({45, 0, 99})}, {-1}},
        {{figures({1, 0, 1})}, {1}},
    };
    BOOST_TEST(choose_readings(rows, 3, 1).chosen[0].value() == 1U);
}

BOOST_AUTO_TEST_CASE(what_two_choices_allow_and_what_none_allows_stays_open) {
    const std::vector<row_readings> two = {
        {{figures({4, 40}), figures({44, 0})}, {1}},
        {{figures({4, 40}), figures({44, 0})}, {1}},
        {{figures({48, 40})}, {-1}},
    };
    const joint_choice open = choose_readings(two, 2, 1);
    BOOST_TEST(!open.chosen[0].has_value());
    BOOST_TEST(!open.chosen[1].has_value());
    const std::vector<row_readings> none = {
        {{figures({4, 40}), figures({44, 0})}, {1}},
        {{figures({7, 7})}, {-1}},
    };
    BOOST_TEST(!choose_readings(none, 2, 1).chosen[0].has_value());
    // Nothing was chosen by a relation, so that each of them is still evidence.
    for (const joint_choice &c : {open, choose_readings(none, 2, 1)})
        BOOST_TEST(std::count(c.used.begin(), c.used.end(), true) == 0);
}

BOOST_AUTO_TEST_CASE(a_relation_with_a_row_that_is_not_read_chooses_nothing) {
    std::vector<row_readings> rows = {
        {{figures({4, 40}), figures({44, 0})}, {1}},
        {{figures({44, 0})}, {-1}},
        {{}, {1}},
    };
    BOOST_TEST(!choose_readings(rows, 2, 1).chosen[0].has_value());
    rows.pop_back();
    BOOST_TEST(choose_readings(rows, 2, 1).chosen[0].has_value());
    // A blank in one column leaves the other to decide.
    rows[1].readings[0][0] = std::nullopt;
    BOOST_TEST(choose_readings(rows, 2, 1).chosen[0].value() == 1U);
}

BOOST_AUTO_TEST_CASE(too_many_combinations_are_not_tried) {
    std::vector<row_readings> rows(20, {{figures({0}), figures({1})}, {1}});
    BOOST_TEST(!choose_readings(rows, 1, 1).chosen[0].has_value());
}
