// Reports through the C interface: cells one by one and in bulk, writing and reading back, copies, places, info.
#include "c_handles.hpp"

#include <array>

using namespace capi;

namespace {

constexpr std::int32_t count_cell = OGI_CELL(3, OGI_APPLICATION_DISCLOSED, OGI_APPLICANT_NATURAL_PERSON);
constexpr std::int32_t fee_cell = OGI_CELL(2, OGI_DISCLOSURE_ADMINISTRATIVE_FEES, OGI_MEASURE_AMOUNT_10K_YUAN);
constexpr std::int32_t no_cell = OGI_CELL(3, 99, 1);

ogi_place place_of(const ogi_report *report, std::int32_t code) {
    ogi_place out = sized<ogi_place>();
    BOOST_REQUIRE_EQUAL(ogi_report_get_place(report, code, &out, nullptr), OGI_OK);
    return out;
}

/// What stands in the input at a place.
std::string at(const std::string &input, const ogi_place &place) {
    return input.substr(static_cast<std::size_t>(place.offset), static_cast<std::size_t>(place.size));
}

ogi_status set(ogi_report *report, std::int32_t code, const ogi_cell &cell) {
    return ogi_report_set_cell(report, code, &cell, nullptr);
}

const std::vector<ogi_cell> one_in_each_state() {
    return {cell(OGI_CELL_ABSENT),
            cell(OGI_CELL_BLANK),
            cell(OGI_CELL_NOT_APPLICABLE, 0, "—"),
            cell(OGI_CELL_NUMBER, 0),
            cell(OGI_CELL_NUMBER, -5),
            cell(OGI_CELL_NUMBER, INT64_MAX),
            cell(OGI_CELL_NUMBER, INT64_MIN),
            cell(OGI_CELL_NUMBER, 22, "22（其中修订16件）"),
            cell(OGI_CELL_TEXT, 0, "约 30 件")};
}

void expect_same(const ogi_cell &is, const ogi_cell &expected) {
    BOOST_TEST(is.state == expected.state);
    BOOST_TEST(is.value == expected.value);
    BOOST_TEST(text(is.print) == text(expected.print));
    BOOST_TEST(is.print.data[is.print.size] == '\0');
}

} // namespace

BOOST_AUTO_TEST_SUITE(reports)

BOOST_AUTO_TEST_CASE(a_new_report_knows_nothing) {
    for (const ogi_edition edition : {OGI_EDITION_2019, OGI_EDITION_2021}) {
        const report_ptr report = create(edition);
        const ogi_report_info info = info_of(report.get());
        BOOST_TEST(info.edition == edition);
        BOOST_TEST(info.year == 0);
        BOOST_TEST(info.medium == OGI_MEDIUM_ANY);
        BOOST_TEST(info.section_count == 0);
        BOOST_TEST(text(info.organ).empty());
        BOOST_TEST(text(info.edition_reason_zh).empty());
        BOOST_TEST(text(info.edition_reason_en).empty());
        for (const std::int32_t code : codes_of(0)) {
            BOOST_TEST(cell_of(report.get(), code).state == OGI_CELL_ABSENT);
            BOOST_TEST(place_of(report.get(), code).line == 0u);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_cell_in_each_state_is_kept_as_it_was_set) {
    const report_ptr report = create();
    for (const ogi_cell &given : one_in_each_state()) {
        BOOST_REQUIRE_EQUAL(set(report.get(), count_cell, given), OGI_OK);
        expect_same(cell_of(report.get(), count_cell), given);
    }
}

BOOST_AUTO_TEST_CASE(a_cell_in_each_state_survives_both_exchange_forms) {
    for (const ogi_medium medium : {OGI_MEDIUM_JSON, OGI_MEDIUM_XML})
        for (const ogi_cell &given : one_in_each_state()) {
            const report_ptr report = create();
            BOOST_REQUIRE_EQUAL(set(report.get(), count_cell, given), OGI_OK);
            const report_ptr back = read(write(report.get(), medium));
            expect_same(cell_of(back.get(), count_cell), given);
            BOOST_TEST(equal(report.get(), back.get()));
        }
}

BOOST_AUTO_TEST_CASE(a_print_that_is_the_number_itself_is_not_kept) {
    const report_ptr report = create();
    BOOST_TEST(set(report.get(), count_cell, cell(OGI_CELL_NUMBER, 5, "5")) == OGI_OK);
    BOOST_TEST(set(report.get(), fee_cell, cell(OGI_CELL_NUMBER, 18871000, "18.871")) == OGI_OK);
    const report_ptr back = read(write(report.get(), OGI_MEDIUM_JSON));
    std::int32_t equal = 0;
    BOOST_TEST(ogi_report_equal(report.get(), back.get(), &equal, nullptr) == OGI_OK);
    BOOST_TEST(equal == 1);
    BOOST_TEST(set(report.get(), fee_cell, cell(OGI_CELL_NUMBER, 18871000, "18.8710")) == OGI_OK);
    BOOST_TEST(ogi_report_equal(report.get(), back.get(), &equal, nullptr) == OGI_OK);
    BOOST_TEST(equal == 0);
}

BOOST_AUTO_TEST_CASE(a_print_that_is_another_number_is_refused) {
    const report_ptr report = create();
    BOOST_TEST(set(report.get(), count_cell, cell(OGI_CELL_NUMBER, 61, "16")) == OGI_E_ARGUMENT);
    BOOST_TEST(set(report.get(), count_cell, cell(OGI_CELL_NUMBER, 61, "061")) == OGI_OK);
    BOOST_TEST(set(report.get(), fee_cell, cell(OGI_CELL_NUMBER, 18871000, "18.8711")) == OGI_E_ARGUMENT);
    BOOST_TEST(set(report.get(), fee_cell, cell(OGI_CELL_NUMBER, 18871000, "188710")) == OGI_OK); // in 元
}

BOOST_AUTO_TEST_CASE(a_mark_without_a_print_is_the_slash) {
    const report_ptr report = create();
    BOOST_REQUIRE_EQUAL(set(report.get(), count_cell, cell(OGI_CELL_NOT_APPLICABLE)), OGI_OK);
    BOOST_TEST(text(cell_of(report.get(), count_cell).print) == "/");
}

BOOST_AUTO_TEST_CASE(a_cell_tells_its_type) {
    const report_ptr report = create();
    BOOST_TEST(cell_of(report.get(), count_cell).type == OGI_TYPE_COUNT);
    BOOST_TEST(cell_of(report.get(), fee_cell).type == OGI_TYPE_AMOUNT_10K_YUAN);
    BOOST_TEST(
        cell_of(report.get(), OGI_CELL(2, OGI_DISCLOSURE_CENTRALIZED_PROCUREMENT, OGI_MEASURE_TOTAL_AMOUNT)).type ==
        OGI_TYPE_AMOUNT_WITH_UNIT);
}

BOOST_AUTO_TEST_CASE(contradictory_cells_are_refused_and_nothing_changes) {
    const report_ptr report = create();
    const ogi_cell before = cell(OGI_CELL_NUMBER, 7, "7 件");
    BOOST_REQUIRE_EQUAL(set(report.get(), count_cell, before), OGI_OK);
    const std::vector<ogi_cell> wrong = {cell(OGI_CELL_ABSENT, 1),
                                         cell(OGI_CELL_BLANK, -1),
                                         cell(OGI_CELL_NOT_APPLICABLE, 1),
                                         cell(OGI_CELL_TEXT, 1, "一"),
                                         cell(OGI_CELL_ABSENT, 0, "/"),
                                         cell(OGI_CELL_BLANK, 0, " "),
                                         cell(OGI_CELL_NOT_APPLICABLE, 0, "3"),
                                         cell(OGI_CELL_TEXT),
                                         cell(OGI_CELL_TEXT, 0, "/"),
                                         cell(-1),
                                         cell(5)};
    for (const ogi_cell &given : wrong) {
        BOOST_TEST(set(report.get(), count_cell, given) == OGI_E_ARGUMENT);
        expect_same(cell_of(report.get(), count_cell), before);
    }
    for (const std::string_view print : {std::string_view("\xC3"), std::string_view("a\0b", 3), std::string_view("\r")})
        BOOST_TEST(set(report.get(), count_cell, cell(OGI_CELL_TEXT, 0, print)) == OGI_E_ENCODING);
    BOOST_TEST(set(report.get(), no_cell, before) == OGI_E_ARGUMENT);
    expect_same(cell_of(report.get(), count_cell), before);
}

BOOST_AUTO_TEST_CASE(a_cell_can_be_set_to_the_print_borrowed_from_itself) {
    const report_ptr report = create();
    BOOST_REQUIRE_EQUAL(set(report.get(), count_cell, cell(OGI_CELL_TEXT, 0, "一份相当长的、放不进短串的文字说明")),
                        OGI_OK);
    const ogi_cell borrowed = cell_of(report.get(), count_cell);
    BOOST_REQUIRE_EQUAL(set(report.get(), count_cell, borrowed), OGI_OK);
    BOOST_TEST(text(cell_of(report.get(), count_cell).print) == "一份相当长的、放不进短串的文字说明");
}

BOOST_AUTO_TEST_CASE(many_cells_are_read_and_written_at_once) {
    const report_ptr report = create();
    const std::array<std::int32_t, 4> codes = {count_cell, fee_cell, 32401, 40101};
    const std::array<std::int64_t, 4> values = {3, 12345600, 0, 0};
    const std::array<std::uint8_t, 4> states = {OGI_CELL_NUMBER, OGI_CELL_NUMBER, OGI_CELL_NOT_APPLICABLE,
                                                OGI_CELL_BLANK};
    BOOST_REQUIRE_EQUAL(
        ogi_report_set_cells(report.get(), codes.data(), codes.size(), values.data(), states.data(), nullptr), OGI_OK);
    BOOST_TEST(text(cell_of(report.get(), 32401).print) == "/");

    std::array<std::int64_t, 4> got = {9, 9, 9, 9};
    std::array<std::uint8_t, 4> seen = {9, 9, 9, 9};
    BOOST_REQUIRE_EQUAL(
        ogi_report_get_cells(report.get(), codes.data(), codes.size(), got.data(), seen.data(), nullptr), OGI_OK);
    BOOST_TEST(got == values, boost::test_tools::per_element());
    BOOST_TEST(seen == states, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(of_cells_written_at_once_all_are_written_or_none) {
    struct fault {
        std::int32_t code;
        std::int64_t value;
        std::uint8_t state;
    };
    const fault faults[] = {{no_cell, 1, OGI_CELL_NUMBER},
                            {fee_cell, 0, OGI_CELL_TEXT},
                            {fee_cell, 1, OGI_CELL_BLANK},
                            {fee_cell, 1, OGI_CELL_NOT_APPLICABLE},
                            {fee_cell, 0, 5},
                            {fee_cell, 0, 255}};
    const report_ptr report = zeros();
    const report_ptr before = zeros();
    for (const fault &f : faults) {
        const std::int32_t codes[] = {count_cell, f.code};
        const std::int64_t values[] = {1, f.value};
        const std::uint8_t states[] = {OGI_CELL_NUMBER, f.state};
        BOOST_TEST(ogi_report_set_cells(report.get(), codes, 2, values, states, nullptr) == OGI_E_ARGUMENT);
        BOOST_TEST(equal(report.get(), before.get()));
    }
}

BOOST_AUTO_TEST_CASE(reading_many_cells_writes_nothing_when_a_code_is_wrong) {
    const report_ptr report = zeros();
    const std::int32_t codes[] = {count_cell, no_cell};
    std::int64_t values[] = {9, 9};
    std::uint8_t states[] = {9, 9};
    BOOST_TEST(ogi_report_get_cells(report.get(), codes, 2, values, states, nullptr) == OGI_E_ARGUMENT);
    BOOST_TEST((values[0] == 9 && values[1] == 9 && states[0] == 9 && states[1] == 9));
}

BOOST_AUTO_TEST_CASE(no_cells_at_all_need_no_arrays) {
    const report_ptr report = create();
    BOOST_TEST(ogi_report_get_cells(report.get(), nullptr, 0, nullptr, nullptr, nullptr) == OGI_OK);
    BOOST_TEST(ogi_report_set_cells(report.get(), nullptr, 0, nullptr, nullptr, nullptr) == OGI_OK);
}

BOOST_AUTO_TEST_CASE(what_is_written_reads_back_equal_in_both_media_and_editions) {
    for (const ogi_edition edition : {OGI_EDITION_2019, OGI_EDITION_2021}) {
        const report_ptr report = zeros(edition);
        BOOST_REQUIRE_EQUAL(ogi_report_set_organ(report.get(), "示例局", 9, nullptr), OGI_OK);
        BOOST_REQUIRE_EQUAL(ogi_report_set_year(report.get(), 2023, nullptr), OGI_OK);
        for (const ogi_medium medium : {OGI_MEDIUM_JSON, OGI_MEDIUM_XML}) {
            const std::string bytes = write(report.get(), medium);
            const report_ptr back = read(bytes, medium);
            BOOST_TEST(equal(report.get(), back.get()));
            BOOST_TEST(write(back.get(), medium) == bytes);
            const ogi_report_info info = info_of(back.get());
            BOOST_TEST(info.edition == edition);
            BOOST_TEST(info.year == 2023);
            BOOST_TEST(info.medium == medium);
            BOOST_TEST(text(info.organ) == "示例局");
            BOOST_TEST(!text(info.edition_reason_zh).empty());
            BOOST_TEST(!text(info.edition_reason_en).empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_report_is_not_written_as_text_or_as_anything_unknown) {
    const report_ptr report = create();
    for (const ogi_medium medium : std::initializer_list<ogi_medium>{OGI_MEDIUM_ANY, OGI_MEDIUM_TEXT, -1, 4}) {
        buffer_ptr out;
        BOOST_TEST(ogi_report_write(report.get(), medium, into(out), nullptr) == OGI_E_ARGUMENT);
        BOOST_TEST(!out);
    }
}

BOOST_AUTO_TEST_CASE(a_clone_is_equal_and_independent) {
    const report_ptr report = zeros();
    report_ptr copy;
    BOOST_REQUIRE_EQUAL(ogi_report_clone(report.get(), into(copy), nullptr), OGI_OK);
    BOOST_TEST(equal(report.get(), copy.get()));
    BOOST_REQUIRE_EQUAL(set(copy.get(), count_cell, cell(OGI_CELL_TEXT, 0, "改过")), OGI_OK);
    BOOST_TEST(!equal(report.get(), copy.get()));
    BOOST_TEST(cell_of(report.get(), count_cell).state == OGI_CELL_NUMBER);
}

BOOST_AUTO_TEST_CASE(a_clone_outlives_its_original_and_keeps_the_places) {
    report_ptr report = read(write(zeros().get(), OGI_MEDIUM_JSON));
    const std::uint64_t line = place_of(report.get(), count_cell).line;
    report_ptr copy;
    BOOST_REQUIRE_EQUAL(ogi_report_clone(report.get(), into(copy), nullptr), OGI_OK);
    report.reset();
    BOOST_TEST(place_of(copy.get(), count_cell).line == line);
    BOOST_TEST(cell_of(copy.get(), count_cell).state == OGI_CELL_NUMBER);
}

BOOST_AUTO_TEST_CASE(each_part_of_a_report_makes_it_unequal) {
    const report_ptr report = zeros();
    const report_ptr organ = zeros(), year = zeros(), number = zeros(), state = zeros();
    BOOST_REQUIRE_EQUAL(ogi_report_set_organ(organ.get(), "局", 3, nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(ogi_report_set_year(year.get(), 2020, nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(set(number.get(), count_cell, cell(OGI_CELL_NUMBER, 1)), OGI_OK);
    BOOST_REQUIRE_EQUAL(set(state.get(), count_cell, cell(OGI_CELL_BLANK)), OGI_OK);
    for (const report_ptr *other : {&organ, &year, &number, &state}) {
        BOOST_TEST(!equal(report.get(), other->get()));
        BOOST_TEST(equal(other->get(), other->get()));
    }
}

BOOST_AUTO_TEST_CASE(the_place_of_a_cell_is_known_until_the_cell_is_changed) {
    report_ptr report = zeros();
    BOOST_REQUIRE_EQUAL(set(report.get(), count_cell, cell(OGI_CELL_NUMBER, 4711)), OGI_OK);
    const std::string bytes = write(report.get(), OGI_MEDIUM_JSON);
    report = read(bytes);
    const ogi_place place = place_of(report.get(), count_cell);
    BOOST_TEST(at(bytes, place) == "4711");
    BOOST_TEST(place.line > 1u);
    BOOST_TEST(place.table == 0u);
    BOOST_TEST(place.reserved == 0u);

    BOOST_REQUIRE_EQUAL(set(report.get(), count_cell, cell(OGI_CELL_NUMBER, 4712)), OGI_OK);
    BOOST_TEST(place_of(report.get(), count_cell).line == 0u);
    const std::int32_t code = 32401;
    const std::int64_t value = 0;
    const std::uint8_t state = OGI_CELL_NUMBER;
    BOOST_TEST(place_of(report.get(), code).line > 1u);
    BOOST_REQUIRE_EQUAL(ogi_report_set_cells(report.get(), &code, 1, &value, &state, nullptr), OGI_OK);
    BOOST_TEST(place_of(report.get(), code).line == 0u);
}

#if OGI_DOCUMENTS
BOOST_AUTO_TEST_CASE(a_report_read_from_text_knows_tables_rows_and_sections) {
    const std::string bytes = sample("sample.txt");
    const report_ptr report = read(bytes);
    const ogi_report_info info = info_of(report.get());
    BOOST_TEST(info.medium == OGI_MEDIUM_TEXT);
    BOOST_TEST(info.edition == OGI_EDITION_2021);
    BOOST_TEST(info.year == 2024);
    BOOST_TEST(info.section_count == 6);
    BOOST_TEST(text(info.organ) == "示例市青禾区南桥街道办事处");
    const ogi_place place = place_of(report.get(), fee_cell);
    BOOST_TEST(at(bytes, place) == "12.3456");
    BOOST_TEST(place.table > 0u);
    BOOST_TEST(place.table_row > 0u);
    BOOST_TEST(place.table_column > 0u);
    BOOST_TEST(cell_of(report.get(), fee_cell).value == 12345600);

    const report_ptr other = read(sample("sample-2019.txt"));
    BOOST_TEST(info_of(other.get()).edition == OGI_EDITION_2019);
    for (const ogi_medium medium : {OGI_MEDIUM_JSON, OGI_MEDIUM_XML})
        for (const ogi_report *each : {report.get(), other.get()})
            BOOST_TEST(equal(each, read(write(each, medium)).get()));
}
#endif

BOOST_AUTO_TEST_CASE(organ_and_year_refuse_bad_input_and_stay) {
    const report_ptr report = create();
    BOOST_REQUIRE_EQUAL(ogi_report_set_organ(report.get(), "甲局", 6, nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(ogi_report_set_year(report.get(), 2022, nullptr), OGI_OK);

    for (const std::string_view organ : {std::string_view("\xE7\x94", 2), std::string_view("甲\0局", 7),
                                         std::string_view("\x1B[31m"), std::string_view("\xEF\xBF\xBF")})
        BOOST_TEST(ogi_report_set_organ(report.get(), organ.data(), organ.size(), nullptr) == OGI_E_ENCODING);
    BOOST_TEST(ogi_report_set_organ(report.get(), nullptr, 1, nullptr) == OGI_E_ARGUMENT);
    for (const std::int32_t year : {-1, 1, 2018, 10000, INT32_MAX, INT32_MIN})
        BOOST_TEST(ogi_report_set_year(report.get(), year, nullptr) == OGI_E_ARGUMENT);
    BOOST_TEST(text(info_of(report.get()).organ) == "甲局");
    BOOST_TEST(info_of(report.get()).year == 2022);

    BOOST_TEST(ogi_report_set_organ(report.get(), nullptr, 0, nullptr) == OGI_OK);
    BOOST_TEST(text(info_of(report.get()).organ).empty());
    for (const std::int32_t year : {2019, 9999, 0}) {
        BOOST_TEST(ogi_report_set_year(report.get(), year, nullptr) == OGI_OK);
        BOOST_TEST(info_of(report.get()).year == year);
    }
}

BOOST_AUTO_TEST_SUITE_END()
