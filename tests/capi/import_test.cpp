// What a C program learns of an import besides the report: the log with its rules, places, parts, media, limits.
#include "c_handles.hpp"

#include <algorithm>
#include <cstddef>
#include <set>

using namespace capi;

namespace {

#if OGI_DOCUMENTS
constexpr std::int32_t fee_cell = OGI_CELL(2, OGI_DISCLOSURE_ADMINISTRATIVE_FEES, OGI_MEASURE_AMOUNT_10K_YUAN);

/// The sample with its fees in yuan.
std::string in_yuan() {
    std::string bytes = sample("sample.txt");
    const std::size_t at = bytes.find("\t12.3456");
    BOOST_REQUIRE(at != std::string::npos);
    return bytes.replace(at, 8, "\t123456元");
}
#endif

} // namespace

#if OGI_DOCUMENTS
BOOST_AUTO_TEST_CASE(an_entry_of_the_log_says_by_which_rule_what_was_taken_for_what) {
    const report_ptr report = read(in_yuan());
    ogi_report_info info = sized<ogi_report_info>();
    BOOST_REQUIRE_EQUAL(ogi_report_get_info(report.get(), &info, nullptr), OGI_OK);
    BOOST_TEST(info.log_count == 1);
    BOOST_TEST(info.source_part_count == 1);
    BOOST_TEST(info.relation_used_count == 0);
    ogi_log_entry entry = sized<ogi_log_entry>();
    BOOST_REQUIRE_EQUAL(ogi_report_get_log_entry(report.get(), 0, &entry, nullptr), OGI_OK);
    BOOST_TEST(entry.kind == OGI_LOG_REPAIR);
    BOOST_TEST(text(entry.rule) == "I-YUAN");
    BOOST_TEST(entry.confidence == OGI_CERTAINTY_PROVED);
    BOOST_TEST(text(entry.before) == "123456元");
    BOOST_TEST(text(entry.after) == "12.3456");
    BOOST_TEST(entry.code == fee_cell);
    BOOST_TEST(entry.part == 0);
    ogi_str name = {};
    BOOST_REQUIRE_EQUAL(ogi_report_get_source_part(report.get(), entry.part, &name, nullptr), OGI_OK);
    BOOST_TEST(name.size == 0U);
    BOOST_TEST(ogi_report_get_source_part(report.get(), 1, &name, nullptr) == OGI_E_ARGUMENT);
}

BOOST_AUTO_TEST_CASE(a_caller_with_the_first_struct_of_an_entry_gets_no_byte_more) {
    const report_ptr report = read(in_yuan());
    ogi_log_entry entry = {};
    entry.struct_size = offsetof(ogi_log_entry, rule);
    entry.confidence = 77;
    BOOST_REQUIRE_EQUAL(ogi_report_get_log_entry(report.get(), 0, &entry, nullptr), OGI_OK);
    BOOST_TEST(entry.kind == OGI_LOG_REPAIR);
    BOOST_TEST((entry.rule.data == nullptr));
    BOOST_TEST(entry.confidence == 77);
}

BOOST_AUTO_TEST_CASE(a_place_counts_characters_in_its_part) {
    const std::string bytes = in_yuan();
    const report_ptr report = read(bytes);
    ogi_place place = sized<ogi_place>();
    BOOST_REQUIRE_EQUAL(ogi_report_get_place(report.get(), fee_cell, &place, nullptr), OGI_OK);
    BOOST_TEST(place.characters == 7U);
    BOOST_TEST(place.size == 9U);
    BOOST_TEST(place.part == 0);
    const auto is_begin = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; };
    const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(place.offset);
    BOOST_TEST(place.character == static_cast<std::uint64_t>(std::count_if(bytes.begin(), end, is_begin)));
}

BOOST_AUTO_TEST_CASE(the_log_is_written_as_text_and_as_json) {
    const report_ptr report = read(in_yuan());
    const auto written = [&](ogi_format format, const ogi_write_options *options) {
        ogi_buffer *out = nullptr;
        BOOST_REQUIRE_EQUAL(ogi_report_write_log(report.get(), "a.txt", 5, format, options, &out, nullptr), OGI_OK);
        const buffer_ptr buffer(out);
        return std::string(ogi_buffer_data(out), ogi_buffer_size(out));
    };
    ogi_write_options english = sized<ogi_write_options>();
    english.language = OGI_LANGUAGE_EN;
    BOOST_TEST(written(OGI_FORMAT_TEXT, nullptr).find("I-YUAN，确定") != std::string::npos);
    BOOST_TEST(written(OGI_FORMAT_TEXT, &english).find("I-YUAN, proved") != std::string::npos);
    BOOST_TEST(written(OGI_FORMAT_JSON, nullptr).find("\"ogi-import-log/1\"") != std::string::npos);
    ogi_buffer *out = nullptr;
    BOOST_TEST(ogi_report_write_log(report.get(), nullptr, 0, OGI_FORMAT_HTML, nullptr, &out, nullptr) ==
               OGI_E_ARGUMENT);
    BOOST_TEST((out == nullptr));
}

BOOST_AUTO_TEST_CASE(relations_that_parted_glued_figures_are_told_of_and_do_not_pass) {
    std::string bytes = sample("sample.txt");
    const std::string label = "本年新收政府信息公开申请数量";
    const std::size_t begin = bytes.find(label) + label.size() + 1;
    std::string figures = bytes.substr(begin, bytes.find('\n', begin) - begin);
    const std::size_t size = figures.size();
    figures.erase(std::remove(figures.begin(), figures.end(), '\t'), figures.end());
    const report_ptr report = read(bytes.replace(begin, size, figures));
    ogi_report_info info = sized<ogi_report_info>();
    BOOST_REQUIRE_EQUAL(ogi_report_get_info(report.get(), &info, nullptr), OGI_OK);
    BOOST_REQUIRE(info.relation_used_count > 0);

    ogi_result *made = nullptr;
    BOOST_REQUIRE_EQUAL(ogi_report_check(report.get(), nullptr, &made, nullptr), OGI_OK);
    const result_ptr result(made);
    ogi_summary summary = sized<ogi_summary>();
    BOOST_REQUIRE_EQUAL(ogi_result_get_summary(result.get(), &summary, nullptr), OGI_OK);
    BOOST_TEST(summary.verdict == OGI_VERDICT_UNDETERMINED);
    BOOST_TEST(summary.evidence_used_count == info.relation_used_count);
    for (std::int32_t i = 0; i < info.relation_used_count; ++i) {
        ogi_str rule = {}, instance = {};
        ogi_evidence evidence = sized<ogi_evidence>();
        BOOST_REQUIRE_EQUAL(ogi_report_get_relation_used(report.get(), i, &rule, &instance, nullptr), OGI_OK);
        BOOST_REQUIRE_EQUAL(ogi_result_get_evidence(result.get(), i, &evidence, nullptr), OGI_OK);
        BOOST_TEST(text(evidence.rule) == text(rule));
        BOOST_TEST(text(evidence.instance) == text(instance));
        BOOST_TEST(evidence.outcome == OGI_OUTCOME_SKIPPED);
        BOOST_TEST(evidence.label_zh.size != 0U);
        std::int32_t code = 0;
        for (std::int32_t cell = 0; cell < evidence.cell_count; ++cell) {
            BOOST_REQUIRE_EQUAL(ogi_result_get_evidence_cell(result.get(), i, cell, &code, nullptr), OGI_OK);
            BOOST_TEST(code / 10000 == OGI_TABLE_APPLICATIONS);
        }
        BOOST_TEST(ogi_result_get_evidence_cell(result.get(), i, evidence.cell_count, &code, nullptr) ==
                   OGI_E_ARGUMENT);
    }
}

BOOST_AUTO_TEST_CASE(the_result_of_a_plain_reading_has_no_evidence_used) {
    const report_ptr report = read(in_yuan());
    ogi_result *made = nullptr;
    BOOST_REQUIRE_EQUAL(ogi_report_check(report.get(), nullptr, &made, nullptr), OGI_OK);
    const result_ptr result(made);
    ogi_summary summary = sized<ogi_summary>();
    BOOST_REQUIRE_EQUAL(ogi_result_get_summary(result.get(), &summary, nullptr), OGI_OK);
    BOOST_TEST(summary.evidence_used_count == 0);
    ogi_evidence evidence = sized<ogi_evidence>();
    BOOST_TEST(ogi_result_get_evidence(result.get(), 0, &evidence, nullptr) == OGI_E_ARGUMENT);
}
#endif

BOOST_AUTO_TEST_CASE(the_rules_of_the_import_are_listed) {
    std::int32_t count = 0;
    BOOST_REQUIRE_EQUAL(ogi_import_rules_get_count(&count, nullptr), OGI_OK);
    BOOST_TEST(count > 30);
    std::set<std::string> ids;
    for (std::int32_t i = 0; i < count; ++i) {
        ogi_import_rule rule = sized<ogi_import_rule>();
        BOOST_REQUIRE_EQUAL(ogi_import_rules_get_rule(i, &rule, nullptr), OGI_OK);
        BOOST_TEST(ids.insert(text(rule.id)).second);
        BOOST_TEST(rule.title_zh.size != 0U);
        BOOST_TEST((rule.confidence != 0) == (rule.kind == OGI_LOG_REPAIR || rule.kind == OGI_LOG_GUESS));
    }
    BOOST_TEST(ids.count("I-YUAN") == 1U);
}

BOOST_AUTO_TEST_CASE(a_program_can_ask_which_media_this_build_reads) {
    const auto readable = [](ogi_medium medium) {
        std::int32_t out = -1;
        BOOST_REQUIRE_EQUAL(ogi_medium_is_readable(medium, &out, nullptr), OGI_OK);
        return out;
    };
    BOOST_TEST(readable(OGI_MEDIUM_JSON) == 1);
    BOOST_TEST(readable(OGI_MEDIUM_XML) == 1);
    BOOST_TEST(readable(OGI_MEDIUM_TEXT) == (OGI_DOCUMENTS ? 1 : 0));
    for (ogi_medium medium = OGI_MEDIUM_HTML; medium <= OGI_MEDIUM_PDF_LAYOUT; ++medium)
        BOOST_TEST((readable(medium) == 0 || readable(medium) == 1));
    std::int32_t out = -1;
    BOOST_TEST(ogi_medium_is_readable(OGI_MEDIUM_PDF_LAYOUT + 1, &out, nullptr) == OGI_E_ARGUMENT);
    BOOST_TEST(ogi_medium_is_readable(OGI_MEDIUM_ANY, &out, nullptr) == OGI_E_ARGUMENT);
    BOOST_TEST(out == -1);
}

BOOST_AUTO_TEST_CASE(the_limits_of_archives_are_options_that_an_older_caller_does_not_have) {
    const std::string bytes = sample("sample.json");
    ogi_read_options options = sized<ogi_read_options>();
    options.max_expanded_bytes = 1;
    options.max_archive_entries = 1;
    for (const std::size_t size : {sizeof options, offsetof(ogi_read_options, max_expanded_bytes)}) {
        options.struct_size = size;
        ogi_report *out = nullptr;
        BOOST_TEST(ogi_report_read(bytes.data(), bytes.size(), OGI_MEDIUM_ANY, &options, &out, nullptr) == OGI_OK);
        ogi_report_destroy(out);
    }
}
