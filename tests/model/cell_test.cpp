#include <ogi/cell.hpp>

#include <boost/test/unit_test.hpp>

using namespace ogi;

BOOST_AUTO_TEST_CASE(only_a_number_has_a_value) {
    for (const cell &c : {cell(), cell::blank(), cell::not_applicable("/"), cell::unread("十二")})
        BOOST_TEST(!c.value_if_any().has_value());
    BOOST_TEST(cell::number(0).value_if_any().value() == 0);
}

BOOST_AUTO_TEST_CASE(an_unread_print_is_a_mark_a_text_or_nothing) {
    BOOST_TEST((cell::unread("—").state() == cell_state::not_applicable));
    BOOST_TEST((cell::unread("0/0").state() == cell_state::text));
    BOOST_TEST((cell::unread("").state() == cell_state::blank));
    BOOST_TEST(cell::unread("0/0").print() == "0/0");
    BOOST_CHECK_THROW(cell::not_applicable("0"), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(copies_are_equal_and_independent) {
    cell a = cell::number(22, "22（其中修订16件）");
    cell b = a;
    BOOST_TEST((a == b));
    b = cell::number(22);
    BOOST_TEST((a != b));
    BOOST_TEST(a.print() == "22（其中修订16件）");
    const cell &alias = a;
    a = alias;
    BOOST_TEST(a.print() == "22（其中修订16件）");
}

BOOST_AUTO_TEST_CASE(a_cell_that_was_moved_from_is_absent) {
    cell a = cell::number(5, "5件");
    cell b = std::move(a);
    BOOST_TEST((a == cell()));
    BOOST_TEST(b.value() == 5);
}

BOOST_AUTO_TEST_CASE(a_plain_number_of_another_value_is_no_print_of_a_count) {
    for (const char *print : {"16", "-61", "61.5", "610", "99999999999999999999"})
        BOOST_TEST(is_another_count(print, 61), print);
    for (const char *print : {"61", "061", "61.0", "61件", "约16", "1e5", "+16", ""})
        BOOST_TEST(!is_another_count(print, 61), print);
}

BOOST_AUTO_TEST_CASE(an_amount_may_be_printed_in_10k_yuan_or_in_yuan) {
    const amount money = amount::from_fen(18871000);
    for (const char *print : {"18.871", "18.8710", "188710", "188710.00", "18.871万元"})
        BOOST_TEST(!is_another_amount(print, money), print);
    for (const char *print : {"18.8711", "1887.1", "18871000", "18.87100001", "0"})
        BOOST_TEST(is_another_amount(print, money), print);
}
