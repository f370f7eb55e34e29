#include "recognize/catalogue.hpp"
#include "recognize/header.hpp"

#include "form/table.hpp"

#include <boost/test/unit_test.hpp>

using namespace ogi;

BOOST_AUTO_TEST_CASE(width_space_punctuation_and_numbering_do_not_count) {
    for (const char *print : {"3.危及“三安全一稳定”", "３．危及＂三安全一稳定＂", "3、 危及 三安全一稳定",
                              "(3)危及'三安全一稳定'", "危及“三安全\xC2\xA0一稳定”", "⒊危及“三安全一稳定”"})
        BOOST_TEST(label_of(print).text == "危及三安全一稳定", print);
    // Words that begin with a numeral keep it.
    BOOST_TEST(label_of("三类内部事务").text == "三类内部事务");
    BOOST_TEST(label_of("18.8710").numbering.size == 0U);
}

BOOST_AUTO_TEST_CASE(the_style_and_number_of_a_label_are_known) {
    const auto style = [](const char *print) { return label_of(print).numbering; };
    BOOST_TEST((style("一、总体").style == numbering_style::chapter));
    BOOST_TEST(style("十一、总体").number == 11);
    BOOST_TEST(style("二十一、总体").number == 21);
    BOOST_TEST((style("第三部分 总体").style == numbering_style::chapter));
    BOOST_TEST((style("（六）其他").style == numbering_style::bracketed));
    BOOST_TEST((style("㈥其他").style == numbering_style::bracketed));
    BOOST_TEST((style("③其他").number == 3));
    BOOST_TEST((style("⑫其他").number == 12));
    BOOST_TEST(label_of("③其他").text == "其他");
    BOOST_TEST((style("3. 其他").style == numbering_style::arabic));
    BOOST_TEST((style("第二十条第（一）项").style == numbering_style::none));
}

BOOST_AUTO_TEST_CASE(what_stands_in_brackets_may_be_missing_or_added) {
    const label_set &rows = form_labels().application_rows;
    BOOST_TEST(rows.find(label_of("部分公开")).value() == form::row_code::partially_disclosed);
    BOOST_TEST(rows.find(label_of("（二）部分公开（只计这一情形）")).value() == form::row_code::partially_disclosed);
    BOOST_TEST(form_labels().disclosure_rows.find(label_of("规章（设区的市填写）")).value() ==
               form::disclosure_row_code::rules);
    BOOST_TEST(!rows.find(label_of("部分公开情况说明")).has_value());
}

BOOST_AUTO_TEST_CASE(every_label_of_the_form_finds_its_own_line) {
    for (const form::application_row &row : form::application_rows)
        if (row.code != form::row_code::other_handling_undivided)
            BOOST_TEST(form_labels().application_rows.find(label_of(row.label)).value() == row.code, row.label);
    for (const form::group &g : form::groups)
        BOOST_TEST(form_labels().groups.find(label_of(g.label)).value() == g.code);
    for (const form::applicant &a : form::applicants)
        BOOST_TEST(form_labels().applicants.find(label_of(a.label)).value() == a.code);
    for (const form::block &b : form::blocks)
        BOOST_TEST(form_labels().blocks.find(label_of(b.label)).value() == b.code);
    for (const form::heading &h : form::sections)
        BOOST_TEST(form_labels().sections.find(label_of(h.text)).value() == h.code);
}

BOOST_AUTO_TEST_CASE(a_caption_over_columns_is_replaced_by_the_row_below) {
    const auto head = [](std::int32_t code, std::size_t column) {
        return header_item{code, false, column, std::to_string(code)};
    };
    const header_item caption{0, true, 1, "caption"};
    const auto heads = column_heads({{head(1, 0), caption, head(4, 2)}, {head(2, 0), head(3, 1)}});
    BOOST_REQUIRE(heads.has_value());
    for (std::size_t i = 0; i < 4; ++i)
        BOOST_TEST((*heads)[i].code == static_cast<std::int32_t>(i + 1));
    // Two rows without a caption between them, in the same columns: the order cannot be told.
    BOOST_TEST(!column_heads({{head(1, 0)}, {head(2, 0)}}).has_value());
}

BOOST_AUTO_TEST_CASE(other_words_for_a_column_name_it) {
    const auto column = [](const char *print) { return form_labels().applicants.find(label_of(print)); };
    BOOST_TEST(column("其它").value_or(0) == 6);
    BOOST_TEST(column("共计").value_or(0) == 7);
    BOOST_TEST(column("企业").value_or(0) == 2);
    // A sum of some of the columns is none of the form.
    BOOST_TEST(!column("小计").has_value());
    const auto result = [](const char *print) { return form_labels().results.find(label_of(print)); };
    BOOST_TEST(result("维持").value_or(0) == 1);
    BOOST_TEST(result("未审结").value_or(0) == 4);
    BOOST_TEST(result("小计").value_or(0) == 5);
    BOOST_TEST(form_labels().applicant_captions.find(label_of("法人或者其他组织")).has_value());
}
