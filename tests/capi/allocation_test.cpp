// Memory that runs out: whichever allocation fails, the status is OGI_E_NOMEM, nothing leaks and nothing has changed.
//
// The matrix of misuse does this to every function; here are the documents, media and cells that need most memory.
// failing_memory replaces operator new and delete, and the first test proves that the library uses the replacement.
#include "c_handles.hpp"

#include "failing_memory.hpp"

#include <functional>

using namespace capi;

namespace {

/// A call under test; it ends what it was given, so that nothing of it stays alive.
using entry = std::function<ogi_status(ogi_error **)>;

struct outcome {
    ogi_status status;
    bool failed;     // an allocation failed
    bool handed_out; // an error came with the status
    ogi_status told; // what that error says
    long alive;      // allocations that were not freed
};

outcome run(const entry &call, std::size_t first_to_fail, bool all_after_fail) {
    memory = {true, false, 0, 0, first_to_fail, all_after_fail, false};
    ogi_error *error = nullptr;
    const ogi_status status = call(&error);
    outcome out = {status, memory.failed, error != nullptr, error ? ogi_error_status(error) : OGI_OK, 0};
    memory.first_to_fail = 0;
    ogi_error_destroy(error);
    out.alive = memory.alive;
    memory.watched = false;
    return out;
}

/// Lets the first allocation fail, then the second, … until the call succeeds without a failure. Once only that one
/// fails, once all from there on. `holds` is asked after each failure.
void expect_to_survive(
    const entry &call, const std::function<bool()> &holds = [] { return true; }) {
    BOOST_REQUIRE_EQUAL(run(call, 0, false).status, OGI_OK); // what the library builds at first use is built now
    for (const bool all_after_fail : {false, true}) {
        std::size_t n = 1;
        for (;; ++n) {
            const outcome o = run(call, n, all_after_fail);
            if (!o.failed) {
                BOOST_TEST(o.status == OGI_OK);
                BOOST_TEST(o.alive == 0);
                break;
            }
            BOOST_REQUIRE_MESSAGE(o.status == OGI_E_NOMEM, "allocation " << n << " failed: status " << o.status);
            BOOST_REQUIRE_MESSAGE(o.alive == 0, "allocation " << n << " failed: " << o.alive << " not freed");
            BOOST_REQUIRE_MESSAGE(!o.handed_out || o.told == OGI_E_NOMEM, "allocation " << n << ": error " << o.told);
            BOOST_REQUIRE_MESSAGE(holds(), "allocation " << n << " failed: something has changed");
        }
        BOOST_TEST_MESSAGE("allocations: " << n - 1);
    }
}

template <class Handle> void end_handle(Handle *handle) {
    destroy()(handle);
}

entry reading(const std::string &bytes, ogi_medium medium) {
    return [&bytes, medium](ogi_error **error) {
        ogi_report *out = nullptr;
        const ogi_status status = ogi_report_read(bytes.data(), bytes.size(), medium, nullptr, &out, error);
        const bool consistent = (status == OGI_OK) == (out != nullptr);
        end_handle(out);
        return consistent ? status : OGI_E_INTERNAL;
    };
}

/// A report with prints and a broken relation, so that every part of it needs memory.
report_ptr rich() {
    report_ptr out = zeros();
    const ogi_cell text = cell(OGI_CELL_TEXT, 0, "一段放不进短字符串的说明文字"), wrong = cell(OGI_CELL_NUMBER, 3);
    BOOST_REQUIRE_EQUAL(ogi_report_set_cell(out.get(), 32301, &text, nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(ogi_report_set_cell(out.get(), 32402, &wrong, nullptr), OGI_OK);
    BOOST_REQUIRE_EQUAL(ogi_report_set_organ(out.get(), "一个名称相当长的示例机关", 36, nullptr), OGI_OK);
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(exhausted_memory)

BOOST_AUTO_TEST_CASE(the_library_allocates_through_this_programs_operator_new) {
    memory = {true, false, 0, 0, 0, false, false};
    ogi_report *report = nullptr;
    const ogi_status status = ogi_report_create(OGI_EDITION_2021, &report, nullptr);
    const std::size_t made = memory.made;
    ogi_report_destroy(report);
    memory.watched = false;
    BOOST_TEST(status == OGI_OK);
    BOOST_TEST(made >= 1u);
    BOOST_TEST(memory.alive == 0);
}

BOOST_AUTO_TEST_CASE(reading_json) {
    const std::string bytes = write(rich().get(), OGI_MEDIUM_JSON);
    expect_to_survive(reading(bytes, OGI_MEDIUM_JSON));
}

BOOST_AUTO_TEST_CASE(reading_xml) {
    const std::string bytes = write(rich().get(), OGI_MEDIUM_XML);
    expect_to_survive(reading(bytes, OGI_MEDIUM_XML));
}

#if OGI_DOCUMENTS
BOOST_AUTO_TEST_CASE(reading_text) {
    const std::string bytes = sample("sample.txt");
    expect_to_survive(reading(bytes, OGI_MEDIUM_TEXT));
}
#endif

BOOST_AUTO_TEST_CASE(checking_and_writing_the_result) {
    const report_ptr report = rich();
    expect_to_survive([&](ogi_error **error) {
        ogi_result *out = nullptr;
        const ogi_status status = ogi_report_check(report.get(), nullptr, &out, error);
        end_handle(out);
        return status;
    });
    const result_ptr result = check(report.get());
    for (const ogi_format format : {OGI_FORMAT_TEXT, OGI_FORMAT_JSON}) {
        const std::string before = write(result.get(), format);
        expect_to_survive([&](ogi_error **error) {
            ogi_buffer *out = nullptr;
            const ogi_status status = ogi_result_write(result.get(), format, nullptr, &out, error);
            end_handle(out);
            return status;
        });
        BOOST_TEST(write(result.get(), format) == before);
    }
}

BOOST_AUTO_TEST_CASE(writing_a_report) {
    const report_ptr report = rich();
    for (const ogi_medium medium : {OGI_MEDIUM_JSON, OGI_MEDIUM_XML})
        expect_to_survive([&](ogi_error **error) {
            ogi_buffer *out = nullptr;
            const ogi_status status = ogi_report_write(report.get(), medium, &out, error);
            end_handle(out);
            return status;
        });
}

BOOST_AUTO_TEST_CASE(setting_cells_organ_and_year) {
    const report_ptr before = rich();
    report_ptr report;
    const std::vector<std::int32_t> codes = codes_of(OGI_EDITION_2021);
    const std::vector<std::int64_t> values(codes.size(), 0);
    const std::vector<std::uint8_t> states(codes.size(), OGI_CELL_NOT_APPLICABLE); // its mark needs memory
    const ogi_cell text = cell(OGI_CELL_TEXT, 0, "另一段放不进短字符串的说明文字");
    const std::string organ = "另一个名称相当长的示例机关";
    const std::vector<entry> setters = {
        [&](ogi_error **error) {
            return ogi_report_set_cells(report.get(), codes.data(), codes.size(), values.data(), states.data(), error);
        },
        [&](ogi_error **error) { return ogi_report_set_cell(report.get(), 32401, &text, error); },
        [&](ogi_error **error) { return ogi_report_set_organ(report.get(), organ.data(), organ.size(), error); }};
    for (const entry &set : setters)
        expect_to_survive([&](ogi_error **error) {
            memory.spared = true;
            ogi_report_clone(before.get(), into(report), nullptr);
            memory.spared = false;
            const ogi_status status = set(error);
            memory.spared = true;
            const bool holds = status == OGI_OK || equal(report.get(), before.get());
            report.reset();
            memory.spared = false;
            return holds ? status : OGI_E_INTERNAL;
        });
}

BOOST_AUTO_TEST_SUITE_END()
