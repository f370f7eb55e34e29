// The form through the C interface: codes, paths and labels.
#include "c_handles.hpp"

#include <algorithm>
#include <array>

using namespace capi;

namespace {

std::string path_of(std::int32_t code) {
    ogi_str out = {};
    BOOST_REQUIRE_EQUAL(ogi_form_get_path(code, &out, nullptr), OGI_OK);
    return text(out);
}

std::int32_t find(std::string_view path) {
    std::int32_t out = -1;
    BOOST_REQUIRE_EQUAL(ogi_form_find_cell(path.data(), path.size(), &out, nullptr), OGI_OK);
    return out;
}

std::string label_of(std::int32_t code, ogi_edition edition, ogi_language language) {
    buffer_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_form_write_label(code, edition, language, into(out), nullptr), OGI_OK);
    return text(out.get());
}

} // namespace

BOOST_AUTO_TEST_SUITE(form)

BOOST_AUTO_TEST_CASE(each_edition_has_its_number_of_cells) {
    BOOST_TEST(codes_of(OGI_EDITION_2019).size() == std::size_t{OGI_CELL_COUNT_2019});
    BOOST_TEST(codes_of(OGI_EDITION_2021).size() == std::size_t{OGI_CELL_COUNT_2021});
    BOOST_TEST(codes_of(0).size() == std::size_t{OGI_CELL_COUNT});
}

BOOST_AUTO_TEST_CASE(the_cells_of_all_editions_are_those_of_each_and_no_code_stands_twice) {
    std::vector<std::int32_t> all = codes_of(0), each = codes_of(OGI_EDITION_2019);
    const std::vector<std::int32_t> newer = codes_of(OGI_EDITION_2021);
    each.insert(each.end(), newer.begin(), newer.end());
    std::sort(each.begin(), each.end());
    each.erase(std::unique(each.begin(), each.end()), each.end());
    std::sort(all.begin(), all.end());
    BOOST_TEST(all == each, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_capacity_too_small_gives_the_count_and_writes_nothing_else) {
    std::array<std::int32_t, OGI_CELL_COUNT_2021> codes;
    codes.fill(-7);
    for (const std::size_t capacity : {std::size_t{0}, std::size_t{1}, codes.size() - 1}) {
        std::size_t count = 0;
        error_ptr error;
        BOOST_TEST(ogi_form_get_cells(OGI_EDITION_2021, codes.data(), capacity, &count, into(error)) == OGI_E_BUDGET);
        BOOST_TEST(count == codes.size());
        BOOST_TEST(!!error);
    }
    BOOST_TEST(std::count(codes.begin(), codes.end(), -7) == OGI_CELL_COUNT_2021);
}

BOOST_AUTO_TEST_CASE(a_larger_capacity_is_not_filled_beyond_the_count) {
    std::array<std::int32_t, OGI_CELL_COUNT_2021 + 2> codes;
    codes.fill(-7);
    std::size_t count = 0;
    BOOST_TEST(ogi_form_get_cells(OGI_EDITION_2021, codes.data(), codes.size(), &count, nullptr) == OGI_OK);
    BOOST_TEST(codes[count - 1] > 0);
    BOOST_TEST(codes[count] == -7);
    BOOST_TEST(codes[count + 1] == -7);
}

BOOST_AUTO_TEST_CASE(every_code_has_a_path_that_leads_back_with_either_separator) {
    for (const std::int32_t code : codes_of(0)) {
        std::string path = path_of(code);
        BOOST_TEST(find(path) == code);
        std::replace(path.begin(), path.end(), '.', '/');
        BOOST_TEST(find(path) == code);
    }
}

BOOST_AUTO_TEST_CASE(the_codes_are_those_of_the_header) {
    BOOST_TEST(find("applications.outcome.total.natural_person") ==
               OGI_CELL(3, OGI_APPLICATION_OUTCOME_TOTAL, OGI_APPLICANT_NATURAL_PERSON));
    BOOST_TEST(path_of(OGI_CELL(3, OGI_APPLICATION_DISCLOSED, OGI_APPLICANT_TOTAL)) ==
               "applications.outcome.disclosed.total");
    BOOST_TEST(find("proactive_disclosure.article20_8.administrative_fees.amount_10k_yuan") ==
               OGI_CELL(2, OGI_DISCLOSURE_ADMINISTRATIVE_FEES, OGI_MEASURE_AMOUNT_10K_YUAN));
}

BOOST_AUTO_TEST_CASE(the_text_of_a_path_is_static) {
    ogi_str a = {}, b = {};
    BOOST_REQUIRE_EQUAL(ogi_form_get_path(32401, &a, nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(ogi_form_get_path(32401, &b, nullptr), OGI_OK);
    BOOST_TEST(static_cast<const void *>(a.data) == static_cast<const void *>(b.data));
    BOOST_TEST(a.data[a.size] == '\0');
}

BOOST_AUTO_TEST_CASE(unknown_codes_and_paths_are_named_in_the_error) {
    for (const std::int32_t code : {0, -1, 30000, 32408, 39901, 50101, INT32_MAX, INT32_MIN}) {
        ogi_str out = {};
        error_ptr error;
        BOOST_TEST(ogi_form_get_path(code, &out, into(error)) == OGI_E_ARGUMENT);
        BOOST_TEST(contains(message(error.get(), OGI_LANGUAGE_ZH), std::to_string(code)));
        buffer_ptr label;
        BOOST_TEST(ogi_form_write_label(code, OGI_EDITION_2021, OGI_LANGUAGE_ZH, into(label), nullptr) ==
                   OGI_E_ARGUMENT);
        BOOST_TEST(!label);
    }
    for (const std::string_view path : {"", ".", "applications", "applications.outcome.total.natural_person.",
                                        "Applications.outcome.total.natural_person", "没有"}) {
        std::int32_t code = 7;
        error_ptr error;
        BOOST_TEST(ogi_form_find_cell(path.data(), path.size(), &code, into(error)) == OGI_E_ARGUMENT);
        BOOST_TEST(code == 7);
        BOOST_TEST(contains(message(error.get(), OGI_LANGUAGE_EN), path));
    }
    std::int32_t code = 7;
    BOOST_TEST(ogi_form_find_cell("\xFF", 1, &code, nullptr) == OGI_E_ENCODING);
}

BOOST_AUTO_TEST_CASE(labels_are_written_for_a_reader) {
    const std::int32_t code = OGI_CELL(3, OGI_APPLICATION_OUTCOME_TOTAL, OGI_APPLICANT_NATURAL_PERSON);
    BOOST_TEST(label_of(code, OGI_EDITION_2021, OGI_LANGUAGE_ZH) == "表三 · （七）总计 · 自然人");
    BOOST_TEST(contains(label_of(code, OGI_EDITION_2021, OGI_LANGUAGE_EN), "Natural person"));
    for (const std::int32_t each : codes_of(0))
        for (const ogi_edition edition : {OGI_EDITION_2019, OGI_EDITION_2021})
            for (const ogi_language language : {OGI_LANGUAGE_ZH, OGI_LANGUAGE_EN})
                BOOST_TEST(!label_of(each, edition, language).empty());
}

BOOST_AUTO_TEST_CASE(what_the_form_says_of_a_cell_agrees_with_its_code_path_and_editions) {
    for (const std::int32_t code : codes_of(0)) {
        ogi_form_cell c = sized<ogi_form_cell>();
        BOOST_REQUIRE_EQUAL(ogi_form_get_cell(code, &c, nullptr), OGI_OK);
        BOOST_TEST(c.code == code);
        BOOST_TEST(OGI_CELL(c.table, c.row, c.column) == code);
        BOOST_TEST(text(c.path) == path_of(code));
        const auto stands_in = [&](ogi_edition edition) {
            const std::vector<std::int32_t> codes = codes_of(edition);
            return std::find(codes.begin(), codes.end(), code) != codes.end();
        };
        BOOST_TEST((c.in_2019 == 1) == stands_in(OGI_EDITION_2019));
        BOOST_TEST((c.in_2021 == 1) == stands_in(OGI_EDITION_2021));
    }
    ogi_form_cell fee = sized<ogi_form_cell>();
    BOOST_REQUIRE_EQUAL(
        ogi_form_get_cell(OGI_CELL(2, OGI_DISCLOSURE_ADMINISTRATIVE_FEES, OGI_MEASURE_AMOUNT_10K_YUAN), &fee, nullptr),
        OGI_OK);
    BOOST_TEST(fee.type == OGI_TYPE_AMOUNT_10K_YUAN);
}

BOOST_AUTO_TEST_CASE(rows_and_columns_have_the_labels_of_their_edition) {
    const auto row = [](ogi_table table, std::int32_t code, ogi_edition edition, ogi_language language) {
        ogi_str out = {};
        const ogi_status status = ogi_form_get_row_label(table, code, edition, language, &out, nullptr);
        return status == OGI_OK ? text(out) : "refused";
    };
    const auto column = [](ogi_table table, std::int32_t code, ogi_edition edition, ogi_language language) {
        ogi_str out = {};
        const ogi_status status = ogi_form_get_column_label(table, code, edition, language, &out, nullptr);
        return status == OGI_OK ? text(out) : "refused";
    };
    BOOST_TEST(row(2, OGI_DISCLOSURE_NORMATIVE_DOCUMENTS, OGI_EDITION_2019, OGI_LANGUAGE_ZH) == "规范性文件");
    BOOST_TEST(row(2, OGI_DISCLOSURE_NORMATIVE_DOCUMENTS, OGI_EDITION_2021, OGI_LANGUAGE_ZH) == "行政规范性文件");
    BOOST_TEST(row(3, OGI_APPLICATION_OUTCOME_TOTAL, OGI_EDITION_2021, OGI_LANGUAGE_EN) == "Total");
    BOOST_TEST(row(4, OGI_PROCEEDING_LITIGATION_AFTER_RECONSIDERATION, OGI_EDITION_2021, OGI_LANGUAGE_ZH) ==
               "复议后起诉");
    BOOST_TEST(column(2, OGI_MEASURE_DECISIONS_THIS_YEAR, OGI_EDITION_2019, OGI_LANGUAGE_ZH) == "处理决定数量");
    BOOST_TEST(column(3, OGI_APPLICANT_TOTAL, OGI_EDITION_2021, OGI_LANGUAGE_ZH) == "总计");
    BOOST_TEST(column(4, OGI_RESULT_PENDING, OGI_EDITION_2021, OGI_LANGUAGE_EN) == "Pending");
    for (const std::int32_t wrong : {-1, 0, 99}) {
        BOOST_TEST(row(3, wrong, OGI_EDITION_2021, OGI_LANGUAGE_ZH) == "refused");
        BOOST_TEST(column(3, wrong, OGI_EDITION_2021, OGI_LANGUAGE_ZH) == "refused");
    }
    BOOST_TEST(row(1, 1, OGI_EDITION_2021, OGI_LANGUAGE_ZH) == "refused");
    BOOST_TEST(row(5, 1, OGI_EDITION_2021, OGI_LANGUAGE_ZH) == "refused");
}

BOOST_AUTO_TEST_CASE(the_official_label_has_the_captions_of_the_form) {
    buffer_ptr out;
    BOOST_REQUIRE_EQUAL(ogi_form_write_official_label(32401, OGI_EDITION_2021, into(out), nullptr), OGI_OK);
    BOOST_TEST(text(out.get()) == "三、本年度办理结果/（七）总计 × 自然人");
}

BOOST_AUTO_TEST_CASE(the_form_is_written_with_every_cell) {
    buffer_ptr json, table;
    BOOST_REQUIRE_EQUAL(ogi_form_write(OGI_FORMAT_JSON, nullptr, into(json), nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(ogi_form_write(OGI_FORMAT_TEXT, nullptr, into(table), nullptr), OGI_OK);
    BOOST_TEST(contains(text(json.get()), "\"ogi-form/1\""));
    for (const std::int32_t code : codes_of(0)) {
        BOOST_TEST(contains(text(json.get()), "\"path\": \"" + path_of(code) + "\""));
        BOOST_TEST(contains(text(table.get()), path_of(code)));
    }
}

BOOST_AUTO_TEST_SUITE_END()
