// The parts of a report beside its tables, through the C interface: head, text, fee, rows that are not in the form, log.
#include "c_handles.hpp"
#include "rebuild.hpp"

using namespace capi;

namespace {

constexpr const char *whole_report = R"({
  "edition": "2021",
  "report_year": 2024,
  "organ": "某县人民政府",
  "scope": "aggregate_of_jurisdiction",
  "included_organs": ["某县民政局", "某镇人民政府"],
  "published_on": "2025-01-24",
  "preamble": ["本报告按条例编制。", "数据自 2024 年 1 月 1 日起。"],
  "sections": [
    {"section": "overall_situation", "heading": "一、总体情况", "paragraphs": ["概述。"],
     "parts": [{"aspect": "proactive_disclosure", "heading": "（一）主动公开", "paragraphs": ["甲。", "乙。"]},
               {"heading": "（二）特色工作", "paragraphs": []}]},
    {"heading": "附：说明", "paragraphs": ["无。"]}
  ],
  "proactive_disclosure": {"article20_8": {"administrative_fees": {"amount_10k_yuan": 1.5}}},
  "applications": {"newly_received": {"natural_person": {"number": 22, "raw": "22（含网上20件）"}, "total": "/"}},
  "information_processing_fee": {"notices_count": 3, "notices_amount_yuan": 120.5, "received_amount_yuan": "/"},
  "extensions": [{"table": "applications", "group": "三、本年度办理结果", "label": "（八）其他情形",
                  "values": [{"column": "自然人", "cell": 4}, {"column": "总计", "cell": null}]}]
})";

ogi_heading section_of(const ogi_report *report, std::int32_t section) {
    ogi_heading out = sized<ogi_heading>();
    BOOST_REQUIRE_EQUAL(ogi_report_get_section(report, section, &out, nullptr), OGI_OK);
    return out;
}

ogi_heading part_of(const ogi_report *report, std::int32_t section, std::int32_t part) {
    ogi_heading out = sized<ogi_heading>();
    BOOST_REQUIRE_EQUAL(ogi_report_get_part(report, section, part, &out, nullptr), OGI_OK);
    return out;
}

std::string paragraph_of(const ogi_report *report, std::int32_t section, std::int32_t part, std::int32_t index) {
    ogi_str out = {};
    BOOST_REQUIRE_EQUAL(ogi_report_get_paragraph(report, section, part, index, &out, nullptr), OGI_OK);
    return text(out);
}

ogi_cell fee_of(const ogi_report *report, ogi_fee which) {
    ogi_cell out = sized<ogi_cell>();
    BOOST_REQUIRE_EQUAL(ogi_report_get_fee(report, which, &out, nullptr), OGI_OK);
    return out;
}

std::string message_of(const std::function<ogi_status(ogi_error **)> &call, ogi_status expected) {
    error_ptr error;
    BOOST_TEST(call(into(error)) == expected);
    return message(error.get(), OGI_LANGUAGE_EN);
}

} // namespace

BOOST_AUTO_TEST_SUITE(parts)

BOOST_AUTO_TEST_CASE(the_head_says_scope_organs_and_day) {
    const report_ptr report = read(whole_report);
    const ogi_report_info info = info_of(report.get());
    BOOST_TEST(info.scope == OGI_SCOPE_AGGREGATE_OF_JURISDICTION);
    BOOST_TEST(info.published_year == 2025);
    BOOST_TEST(info.published_month == 1);
    BOOST_TEST(info.published_day == 24);
    BOOST_REQUIRE(info.included_organ_count == 2);
    ogi_str organ = {};
    BOOST_TEST(ogi_report_get_included_organ(report.get(), 1, &organ, nullptr) == OGI_OK);
    BOOST_TEST(text(organ) == "某镇人民政府");
}

BOOST_AUTO_TEST_CASE(what_is_unknown_of_a_head_is_zero) {
    const ogi_report_info info = info_of(create().get());
    BOOST_TEST(info.scope == OGI_SCOPE_UNKNOWN);
    BOOST_TEST(info.published_year == 0);
    BOOST_TEST(info.included_organ_count == 0);
    BOOST_TEST(info.preamble_count == 0);
    BOOST_TEST(info.extension_count == 0);
    BOOST_TEST(info.log_count == 0);
}

BOOST_AUTO_TEST_CASE(a_day_that_is_not_in_the_calendar_is_refused_and_zeros_take_it_back) {
    const report_ptr report = read(whole_report);
    const auto set = [&](int y, int m, int d) { return ogi_report_set_published_on(report.get(), y, m, d, nullptr); };
    BOOST_TEST(set(2025, 2, 29) == OGI_E_ARGUMENT);
    BOOST_TEST(set(2025, 0, 0) == OGI_E_ARGUMENT);
    BOOST_TEST(set(0, 1, 1) == OGI_E_ARGUMENT);
    BOOST_TEST(info_of(report.get()).published_day == 24);
    BOOST_TEST(set(2024, 2, 29) == OGI_OK);
    BOOST_TEST(info_of(report.get()).published_day == 29);
    BOOST_TEST(set(0, 0, 0) == OGI_OK);
    BOOST_TEST(info_of(report.get()).published_year == 0);
}

BOOST_AUTO_TEST_CASE(the_text_is_read_by_section_part_and_paragraph) {
    const report_ptr report = read(whole_report);
    BOOST_REQUIRE(info_of(report.get()).section_count == 2);
    const ogi_heading first = section_of(report.get(), 0), second = section_of(report.get(), 1);
    BOOST_TEST(first.kind == OGI_SECTION_OVERALL_SITUATION);
    BOOST_TEST(text(first.text) == "一、总体情况");
    BOOST_TEST(first.paragraph_count == 1);
    BOOST_TEST(first.part_count == 2);
    BOOST_TEST(second.kind == 0);
    BOOST_TEST(second.part_count == 0);
    BOOST_TEST(part_of(report.get(), 0, 0).kind == OGI_ASPECT_PROACTIVE_DISCLOSURE);
    BOOST_TEST(part_of(report.get(), 0, 1).kind == 0);
    BOOST_TEST(text(part_of(report.get(), 0, 1).text) == "（二）特色工作");
    BOOST_TEST(paragraph_of(report.get(), OGI_PREAMBLE, OGI_NO_PART, 1) == "数据自 2024 年 1 月 1 日起。");
    BOOST_TEST(paragraph_of(report.get(), 0, OGI_NO_PART, 0) == "概述。");
    BOOST_TEST(paragraph_of(report.get(), 0, 0, 1) == "乙。");
}

BOOST_AUTO_TEST_CASE(an_index_outside_a_list_is_named_with_the_length_of_the_list) {
    const report_ptr report = read(whole_report);
    ogi_heading heading = sized<ogi_heading>();
    ogi_str str = {};
    const std::string said =
        message_of([&](ogi_error **e) { return ogi_report_get_section(report.get(), 2, &heading, e); }, OGI_E_ARGUMENT);
    BOOST_TEST(contains(said, "2"));
    for (const std::int32_t index : {-2, -1, 2, INT32_MAX, INT32_MIN}) {
        BOOST_TEST(ogi_report_get_section(report.get(), index, &heading, nullptr) == OGI_E_ARGUMENT);
        BOOST_TEST(ogi_report_get_part(report.get(), 0, index, &heading, nullptr) == OGI_E_ARGUMENT);
        BOOST_TEST(ogi_report_get_paragraph(report.get(), 0, 0, index, &str, nullptr) == OGI_E_ARGUMENT);
        BOOST_TEST(ogi_report_get_included_organ(report.get(), index, &str, nullptr) == OGI_E_ARGUMENT);
    }
    BOOST_TEST(ogi_report_get_paragraph(report.get(), OGI_PREAMBLE, 0, 0, &str, nullptr) == OGI_E_ARGUMENT);
    BOOST_TEST(str.data == nullptr);
}

BOOST_AUTO_TEST_CASE(headings_of_unknown_kind_and_texts_that_cannot_be_kept_are_refused) {
    const report_ptr report = read(whole_report), before = read(whole_report);
    const auto section = [&](std::int32_t kind) {
        return ogi_report_add_section(report.get(), kind, "甲", 3, nullptr);
    };
    BOOST_TEST(section(-1) == OGI_E_ARGUMENT);
    BOOST_TEST(section(7) == OGI_E_ARGUMENT);
    BOOST_TEST(ogi_report_add_part(report.get(), 0, 6, "甲", 3, nullptr) == OGI_E_ARGUMENT);
    BOOST_TEST(ogi_report_add_part(report.get(), 2, 0, "甲", 3, nullptr) == OGI_E_ARGUMENT);
    BOOST_TEST(ogi_report_add_paragraph(report.get(), 0, 0, "\xFF", 1, nullptr) == OGI_E_ENCODING);
    BOOST_TEST(ogi_report_add_paragraph(report.get(), 0, 0, "\x01", 1, nullptr) == OGI_E_ENCODING);
    BOOST_TEST(ogi_report_add_included_organ(report.get(), "\xFF", 1, nullptr) == OGI_E_ENCODING);
    BOOST_TEST(equal(report.get(), before.get()));
}

BOOST_AUTO_TEST_CASE(a_fee_is_a_count_or_money_in_yuan) {
    const report_ptr report = read(whole_report);
    BOOST_TEST(fee_of(report.get(), OGI_FEE_NOTICES_COUNT).value == 3);
    BOOST_TEST(fee_of(report.get(), OGI_FEE_NOTICES_COUNT).type == OGI_TYPE_COUNT);
    BOOST_TEST(fee_of(report.get(), OGI_FEE_NOTICES_AMOUNT_YUAN).value == 12050);
    BOOST_TEST(fee_of(report.get(), OGI_FEE_NOTICES_AMOUNT_YUAN).type == OGI_TYPE_AMOUNT_YUAN);
    BOOST_TEST(fee_of(report.get(), OGI_FEE_RECEIVED_AMOUNT_YUAN).state == OGI_CELL_NOT_APPLICABLE);

    const ogi_cell money = cell(OGI_CELL_NUMBER, 12050, "120.5"), other = cell(OGI_CELL_NUMBER, 12050, "121");
    BOOST_TEST(ogi_report_set_fee(report.get(), OGI_FEE_RECEIVED_AMOUNT_YUAN, &other, nullptr) == OGI_E_ARGUMENT);
    BOOST_TEST(ogi_report_set_fee(report.get(), OGI_FEE_RECEIVED_AMOUNT_YUAN, &money, nullptr) == OGI_OK);
    BOOST_TEST(fee_of(report.get(), OGI_FEE_RECEIVED_AMOUNT_YUAN).print.size == 0u); // the number itself
    BOOST_TEST(contains(write(report.get(), OGI_MEDIUM_JSON), "\"received_amount_yuan\": 120.5"));
}

BOOST_AUTO_TEST_CASE(rows_that_are_not_in_the_form_are_kept_with_their_columns) {
    const report_ptr report = read(whole_report);
    ogi_extension row = sized<ogi_extension>();
    BOOST_REQUIRE_EQUAL(ogi_report_get_extension(report.get(), 0, &row, nullptr), OGI_OK);
    BOOST_TEST(row.table == OGI_TABLE_APPLICATIONS);
    BOOST_TEST(text(row.label) == "（八）其他情形");
    BOOST_REQUIRE(row.value_count == 2);
    ogi_str column = {};
    ogi_cell value = sized<ogi_cell>();
    BOOST_REQUIRE_EQUAL(ogi_report_get_extension_value(report.get(), 0, 0, &column, &value, nullptr), OGI_OK);
    BOOST_TEST(text(column) == "自然人");
    BOOST_TEST(value.value == 4);
    BOOST_TEST(value.type == OGI_TYPE_SIGNED_COUNT);
    BOOST_REQUIRE_EQUAL(ogi_report_get_extension_value(report.get(), 0, 1, &column, &value, nullptr), OGI_OK);
    BOOST_TEST(value.state == OGI_CELL_BLANK);
    // What was handed out says how many values it had; a new row has none yet.
    BOOST_TEST(ogi_report_add_extension(report.get(), &row, nullptr) == OGI_E_ARGUMENT);
    row.value_count = 0;
    row.table = 5;
    BOOST_TEST(ogi_report_add_extension(report.get(), &row, nullptr) == OGI_E_ARGUMENT);
}

BOOST_AUTO_TEST_CASE(lists_are_emptied_as_a_whole) {
    const report_ptr report = read(whole_report);
    BOOST_TEST(ogi_report_clear_text(report.get(), nullptr) == OGI_OK);
    BOOST_TEST(ogi_report_clear_extensions(report.get(), nullptr) == OGI_OK);
    BOOST_TEST(ogi_report_clear_included_organs(report.get(), nullptr) == OGI_OK);
    const ogi_report_info info = info_of(report.get());
    BOOST_TEST(info.section_count == 0);
    BOOST_TEST(info.preamble_count == 0);
    BOOST_TEST(info.extension_count == 0);
    BOOST_TEST(info.included_organ_count == 0);
    BOOST_TEST(info.year == 2024);
}

BOOST_AUTO_TEST_CASE(whatever_a_report_gives_out_builds_an_equal_one) {
    std::vector<report_ptr> reports;
    reports.push_back(read(whole_report));
    reports.push_back(read(sample("sample.json")));
    reports.push_back(create(OGI_EDITION_2019));
#if OGI_DOCUMENTS
    reports.push_back(read(sample("sample.txt")));
    reports.push_back(read(sample("sample-2019.txt")));
#endif
    for (const report_ptr &report : reports) {
        const report_ptr again(rebuilt(report.get()));
        BOOST_TEST(equal(report.get(), again.get()));
        BOOST_TEST(write(report.get(), OGI_MEDIUM_XML) == write(again.get(), OGI_MEDIUM_XML));
    }
}

#if OGI_DOCUMENTS
BOOST_AUTO_TEST_CASE(the_log_of_the_import_is_read_entry_by_entry) {
    std::string damaged = sample("sample.txt");
    damaged += "\n一行\t不属于\t格式的\t表格\n1\t2\t3\t4\n";
    const report_ptr report = read(damaged, OGI_MEDIUM_TEXT);
    const ogi_report_info info = info_of(report.get());
    BOOST_REQUIRE(info.log_count > 0);
    BOOST_TEST(info.log_count == info.log_unread + info.log_guesses + info.log_repairs + info.log_notes);
    std::int32_t unread = 0;
    const std::string listed = write(check(report.get()).get(), OGI_FORMAT_TEXT);
    for (std::int32_t i = 0; i < info.log_count; ++i) {
        ogi_log_entry entry = sized<ogi_log_entry>();
        BOOST_REQUIRE_EQUAL(ogi_report_get_log_entry(report.get(), i, &entry, nullptr), OGI_OK);
        unread += entry.kind == OGI_LOG_UNREAD;
        BOOST_TEST(!text(entry.message_en).empty());
        BOOST_TEST(contains(listed, text(entry.message_zh)));
        BOOST_TEST(entry.offset <= damaged.size());
    }
    BOOST_TEST(unread == info.log_unread);
    ogi_log_entry entry = sized<ogi_log_entry>();
    BOOST_TEST(ogi_report_get_log_entry(report.get(), info.log_count, &entry, nullptr) == OGI_E_ARGUMENT);
}
#endif

BOOST_AUTO_TEST_SUITE_END()
