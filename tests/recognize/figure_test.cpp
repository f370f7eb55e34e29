#include "recognize/figure.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace ogi;

namespace {

constexpr auto no_unit = money_unit::unstated;
constexpr auto in_10k = money_unit::ten_thousand_yuan;

struct figure_case {
    const char *print;
    cell_type type;
    money_unit unit;
    cell expected;
    figure_remark remark;
};
std::ostream &operator<<(std::ostream &out, const figure_case &c) {
    return out << c.print << " as " << static_cast<int>(c.type);
}

const figure_case cases[] = {
    // counts
    {"", cell_type::count, in_10k, cell::blank(), figure_remark::none},
    {"0", cell_type::count, in_10k, cell::number(0), figure_remark::none},
    {"14069", cell_type::count, in_10k, cell::number(14069), figure_remark::none},
    {"9223372036854775807", cell_type::count, in_10k, cell::number(INT64_MAX), figure_remark::none},
    {"-3", cell_type::count, in_10k, cell::number(-3), figure_remark::none},
    {"1,113", cell_type::count, in_10k, cell::number(1113, "1,113"), figure_remark::other_spelling},
    {"１２", cell_type::count, in_10k, cell::number(12, "１２"), figure_remark::other_spelling},
    {"1，113", cell_type::count, in_10k, cell::number(1113, "1，113"), figure_remark::other_spelling},
    {"007", cell_type::count, in_10k, cell::number(7, "007"), figure_remark::other_spelling},
    {"5件", cell_type::count, in_10k, cell::number(5, "5件"), figure_remark::other_spelling},
    {"22（其中修订16件）", cell_type::count, in_10k, cell::number(22, "22（其中修订16件）"), figure_remark::says_more},
    {"/", cell_type::count, in_10k, cell::not_applicable("/"), figure_remark::none},
    {"—", cell_type::count, in_10k, cell::not_applicable("—"), figure_remark::none},
    {"不适用", cell_type::count, in_10k, cell::not_applicable("不适用"), figure_remark::none},
    {"99999999999999999999", cell_type::count, in_10k, cell::unread("99999999999999999999"),
     figure_remark::out_of_range},
    {"1,11", cell_type::count, in_10k, cell::unread("1,11"), figure_remark::bad_separators},
    {"1113,000", cell_type::count, in_10k, cell::unread("1113,000"), figure_remark::bad_separators},
    {"3.5", cell_type::count, in_10k, cell::unread("3.5"), figure_remark::fraction},
    {"3.0", cell_type::count, in_10k, cell::unread("3.0"), figure_remark::fraction},
    {"+3", cell_type::count, in_10k, cell::unread("+3"), figure_remark::sign_not_stated},
    {"1 0", cell_type::count, in_10k, cell::unread("1 0"), figure_remark::not_a_number},
    {"0/0", cell_type::count, in_10k, cell::unread("0/0"), figure_remark::not_a_number},
    {"? 0", cell_type::count, in_10k, cell::unread("? 0"), figure_remark::not_a_number},
    {"无", cell_type::count, in_10k, cell::unread("无"), figure_remark::not_a_number},
    {"12万", cell_type::count, in_10k, cell::unread("12万"), figure_remark::not_a_number},
    {"3-5", cell_type::count, in_10k, cell::unread("3-5"), figure_remark::not_a_number},
    {"1e3", cell_type::count, in_10k, cell::unread("1e3"), figure_remark::not_a_number},
    {"1（2）", cell_type::count, in_10k, cell::unread("1（2）"), figure_remark::not_a_number},
    // the mark of a footnote is no digit
    {"31①", cell_type::count, in_10k, cell::unread("31①"), figure_remark::not_a_number},
    {"31¹", cell_type::count, in_10k, cell::unread("31¹"), figure_remark::not_a_number},
    {"31²", cell_type::count, in_10k, cell::unread("31²"), figure_remark::not_a_number},
    {"31₁", cell_type::count, in_10k, cell::unread("31₁"), figure_remark::not_a_number},
    {"31⑴", cell_type::count, in_10k, cell::unread("31⑴"), figure_remark::not_a_number},
    {"①", cell_type::count, in_10k, cell::unread("①"), figure_remark::not_a_number},
    {"12.34²", cell_type::amount_10k_yuan, in_10k, cell::unread("12.34²"), figure_remark::not_a_number},
    {"31（见①）", cell_type::count, in_10k, cell::number(31, "31（见①）"), figure_remark::says_more},
    {"１,１１３件", cell_type::count, in_10k, cell::number(1113, "１,１１３件"), figure_remark::other_spelling},
    // a bracket that multiplies or corrects the figure is no remark
    {"31（万件）", cell_type::count, in_10k, cell::unread("31（万件）"), figure_remark::not_a_number},
    {"31（万）", cell_type::count, in_10k, cell::unread("31（万）"), figure_remark::not_a_number},
    {"31（千）", cell_type::count, in_10k, cell::unread("31（千）"), figure_remark::not_a_number},
    {"31（百）", cell_type::count, in_10k, cell::unread("31（百）"), figure_remark::not_a_number},
    {"31件（亿）", cell_type::count, in_10k, cell::unread("31件（亿）"), figure_remark::not_a_number},
    {"31（×10）", cell_type::count, in_10k, cell::unread("31（×10）"), figure_remark::not_a_number},
    {"31（应为13）", cell_type::count, in_10k, cell::unread("31（应为13）"), figure_remark::not_a_number},
    {"31（更正：13）", cell_type::count, in_10k, cell::unread("31（更正：13）"), figure_remark::not_a_number},
    {"12.3（单位：千）", cell_type::amount_10k_yuan, in_10k, cell::unread("12.3（单位：千）"),
     figure_remark::not_a_number},
    {"31（件）", cell_type::count, in_10k, cell::number(31, "31（件）"), figure_remark::says_more},
    {"31（含上年结转3件）", cell_type::count, in_10k, cell::number(31, "31（含上年结转3件）"),
     figure_remark::says_more},
    // changes
    {"+19", cell_type::signed_count, in_10k, cell::number(19, "+19"), figure_remark::other_spelling},
    {"-18", cell_type::signed_count, in_10k, cell::number(-18), figure_remark::none},
    {"－18", cell_type::signed_count, in_10k, cell::number(-18, "－18"), figure_remark::other_spelling},
    {"−18", cell_type::signed_count, in_10k, cell::number(-18, "−18"), figure_remark::other_spelling},
    {"﹣18", cell_type::signed_count, in_10k, cell::number(-18, "﹣18"), figure_remark::other_spelling},
    {"增98", cell_type::signed_count, in_10k, cell::number(98, "增98"), figure_remark::other_spelling},
    {"增加 98 项", cell_type::signed_count, in_10k, cell::number(98, "增加 98 项"), figure_remark::other_spelling},
    {"减5", cell_type::signed_count, in_10k, cell::number(-5, "减5"), figure_remark::other_spelling},
    {"減少５", cell_type::signed_count, in_10k, cell::number(-5, "減少５"), figure_remark::other_spelling},
    {"增0", cell_type::signed_count, in_10k, cell::number(0, "增0"), figure_remark::other_spelling},
    // both a rise and a fall, or a word where nothing changes
    {"0/0", cell_type::signed_count, in_10k, cell::unread("0/0"), figure_remark::not_a_number},
    {"3/2", cell_type::signed_count, in_10k, cell::unread("3/2"), figure_remark::not_a_number},
    {"增3减2", cell_type::signed_count, in_10k, cell::unread("增3减2"), figure_remark::not_a_number},
    {"增-3", cell_type::signed_count, in_10k, cell::unread("增-3"), figure_remark::not_a_number},
    {"增减3", cell_type::signed_count, in_10k, cell::unread("增减3"), figure_remark::not_a_number},
    {"增", cell_type::signed_count, in_10k, cell::unread("增"), figure_remark::not_a_number},
    {"增3", cell_type::count, in_10k, cell::unread("增3"), figure_remark::not_a_number},
    {"减3", cell_type::count, in_10k, cell::unread("减3"), figure_remark::not_a_number},
    {"增3万元", cell_type::amount_with_unit, no_unit, cell::unread("增3万元"), figure_remark::not_a_number},
    {"0 0", cell_type::signed_count, in_10k, cell::unread("0 0"), figure_remark::not_a_number},
    {"? 0", cell_type::signed_count, in_10k, cell::unread("? 0"), figure_remark::not_a_number},
    {"22件", cell_type::count, in_10k, cell::number(22, "22件"), figure_remark::other_spelling},
    {"0 件", cell_type::count, in_10k, cell::number(0, "0 件"), figure_remark::other_spelling},
    {"——", cell_type::count, in_10k, cell::not_applicable("——"), figure_remark::none},
    // fees, in 万元
    {"0", cell_type::amount_10k_yuan, in_10k, cell::number(0), figure_remark::none},
    {"24252.311082", cell_type::amount_10k_yuan, in_10k, cell::number(24252311082), figure_remark::none},
    {"18.8710", cell_type::amount_10k_yuan, in_10k, cell::number(18871000, "18.8710"), figure_remark::other_spelling},
    {"2,792.5", cell_type::amount_10k_yuan, in_10k, cell::number(2792500000, "2,792.5"), figure_remark::other_spelling},
    {"160.5964万元", cell_type::amount_10k_yuan, in_10k, cell::number(160596400, "160.5964万元"),
     figure_remark::other_spelling},
    {"240 万元", cell_type::amount_10k_yuan, in_10k, cell::number(240000000, "240 万元"),
     figure_remark::other_spelling},
    {"240 万 元", cell_type::amount_10k_yuan, in_10k, cell::number(240000000, "240 万 元"),
     figure_remark::other_spelling},
    {"240萬元", cell_type::amount_10k_yuan, no_unit, cell::number(240000000, "240萬元"), figure_remark::other_spelling},
    {"240 5万元", cell_type::amount_10k_yuan, in_10k, cell::unread("240 5万元"), figure_remark::not_a_number},
    {"3235727元", cell_type::amount_10k_yuan, in_10k, cell::number(323572700, "3235727元"), figure_remark::from_yuan},
    {"12.3456789", cell_type::amount_10k_yuan, in_10k, cell::unread("12.3456789"), figure_remark::too_precise},
    {"0.123元", cell_type::amount_10k_yuan, in_10k, cell::unread("0.123元"), figure_remark::too_precise},
    {"3亿元", cell_type::amount_10k_yuan, in_10k, cell::unread("3亿元"), figure_remark::not_a_number},
    {"5（单位：元）", cell_type::amount_10k_yuan, in_10k, cell::unread("5（单位：元）"), figure_remark::not_a_number},
    {"12.", cell_type::amount_10k_yuan, in_10k, cell::unread("12."), figure_remark::not_a_number},
    // procurement, with its own unit
    {"0", cell_type::amount_with_unit, no_unit, cell::number(0), figure_remark::none},
    {"152790元", cell_type::amount_with_unit, no_unit, cell::number(15279000, "152790元"), figure_remark::from_yuan},
    {"75394432.52元", cell_type::amount_with_unit, no_unit, cell::number(7539443252, "75394432.52元"),
     figure_remark::from_yuan},
    {"17.27万元", cell_type::amount_with_unit, no_unit, cell::number(17270000, "17.27万元"),
     figure_remark::other_spelling},
    {"240", cell_type::amount_with_unit, no_unit, cell::unread("240"), figure_remark::unit_not_stated},
};

} // namespace

BOOST_DATA_TEST_CASE(a_print_is_read_exactly_or_kept, boost::unit_test::data::make(cases), c) {
    const figure f = read_figure(c.print, c.type, c.unit);
    BOOST_TEST((f.cell == c.expected));
    BOOST_TEST((f.remark == c.remark));
}

BOOST_AUTO_TEST_CASE(a_numbered_label_is_no_figure) {
    for (const char *print : {"0", "-3", "18.8710", "22（其中修订16件）", "/", "１２", "1,113", "31①"})
        BOOST_TEST(looks_like_a_figure(print), print);
    for (const char *print :
         {"1. 属于国家秘密", "1.属于国家秘密", "1、重复申请", "（一）予以公开", "规章", "", "无", "①"})
        BOOST_TEST(!looks_like_a_figure(print), print);
}

BOOST_AUTO_TEST_CASE(characters_that_cannot_be_stored_are_dropped) {
    BOOST_TEST(storable("a\x01\xC2\x85\xEF\xBF\xBE规") == "a规");
    BOOST_TEST(storable("a\xE8\xA7") == "a", "cut within a character");
    BOOST_TEST(storable("a\xE8") == "a");
    BOOST_TEST(storable("a\xE8\xA7"
                        "b") == "ab");
}
