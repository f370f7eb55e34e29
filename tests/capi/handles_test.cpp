// Every function refuses NULL where it needs a pointer, a handle of another kind, and values outside an enumeration.
#include "c_handles.hpp"

#include <algorithm>
#include <functional>

using namespace capi;

namespace {

struct call {
    const char *what;
    std::function<ogi_status(ogi_error **)> made;
};

/// Makes each call with and without an error variable and expects that it refuses its argument and says why.
void expect_refused(const std::vector<call> &calls) {
    for (const call &c : calls) {
        BOOST_TEST_CONTEXT(c.what) {
            error_ptr error;
            BOOST_TEST(c.made(into(error)) == OGI_E_ARGUMENT);
            BOOST_TEST(ogi_error_status(error.get()) == OGI_E_ARGUMENT);
            BOOST_TEST(!!error);
            BOOST_TEST(c.made(nullptr) == OGI_E_ARGUMENT);
        }
    }
}

/// Something to point at, of every type that the functions take.
struct things {
    report_ptr report = zeros();
    result_ptr result = check(report.get());
    buffer_ptr buffer;
    error_ptr error;

    ogi_report *new_report = nullptr;
    ogi_result *new_result = nullptr;
    ogi_buffer *new_buffer = nullptr;
    ogi_report_info info = sized<ogi_report_info>();
    ogi_cell cell = sized<ogi_cell>();
    ogi_place place = sized<ogi_place>();
    ogi_summary summary = sized<ogi_summary>();
    ogi_position position = sized<ogi_position>();
    ogi_str str = {};
    std::int32_t code = 32401, number = 7;
    std::int64_t value = 7;
    std::uint8_t state = 7;
    std::size_t count = 7;

    things() {
        BOOST_REQUIRE_EQUAL(ogi_report_write(report.get(), OGI_MEDIUM_JSON, into(buffer), nullptr), OGI_OK);
        BOOST_REQUIRE_EQUAL(ogi_report_create(1, &new_report, into(error)), OGI_E_ARGUMENT);
    }

    /// Every function that takes a report, with this one.
    std::vector<call> calls_with(ogi_report *r) {
        return {
            {"clone", [this, r](auto e) { return ogi_report_clone(r, &new_report, e); }},
            {"equal, first", [this, r](auto e) { return ogi_report_equal(r, report.get(), &number, e); }},
            {"equal, second", [this, r](auto e) { return ogi_report_equal(report.get(), r, &number, e); }},
            {"get_info", [this, r](auto e) { return ogi_report_get_info(r, &info, e); }},
            {"set_organ", [r](auto e) { return ogi_report_set_organ(r, "x", 1, e); }},
            {"set_year", [r](auto e) { return ogi_report_set_year(r, 2020, e); }},
            {"get_cell", [this, r](auto e) { return ogi_report_get_cell(r, code, &cell, e); }},
            {"set_cell", [this, r](auto e) { return ogi_report_set_cell(r, code, &cell, e); }},
            {"get_cells", [this, r](auto e) { return ogi_report_get_cells(r, &code, 1, &value, &state, e); }},
            {"set_cells", [this, r](auto e) { return ogi_report_set_cells(r, &code, 1, &value, &state, e); }},
            {"get_no_cells", [r](auto e) { return ogi_report_get_cells(r, nullptr, 0, nullptr, nullptr, e); }},
            {"set_no_cells", [r](auto e) { return ogi_report_set_cells(r, nullptr, 0, nullptr, nullptr, e); }},
            {"get_place", [this, r](auto e) { return ogi_report_get_place(r, code, &place, e); }},
            {"write", [this, r](auto e) { return ogi_report_write(r, OGI_MEDIUM_JSON, &new_buffer, e); }},
            {"check", [this, r](auto e) { return ogi_report_check(r, nullptr, &new_result, e); }},
        };
    }
    std::vector<call> calls_with(ogi_result *r) {
        return {
            {"get_summary", [this, r](auto e) { return ogi_result_get_summary(r, &summary, e); }},
            {"write", [this, r](auto e) { return ogi_result_write(r, OGI_FORMAT_TEXT, nullptr, &new_buffer, e); }},
        };
    }

    void expect_untouched() const {
        BOOST_TEST(!new_report);
        BOOST_TEST(!new_result);
        BOOST_TEST(!new_buffer);
        BOOST_TEST(number == 7);
        BOOST_TEST(value == 7);
        BOOST_TEST(state == 7);
        BOOST_TEST(info.edition == 0);
        BOOST_TEST(cell.state == 0);
        BOOST_TEST(place.line == 0u);
        BOOST_TEST(summary.instances == 0u);
        BOOST_TEST(str.data == nullptr);
        BOOST_TEST(equal(report.get(), zeros().get()));
    }
};

void expect_error_refused(const ogi_error *error) {
    ogi_str str = {};
    ogi_position position = sized<ogi_position>();
    BOOST_TEST(ogi_error_status(error) == OGI_E_ARGUMENT);
    BOOST_TEST(ogi_error_message(error, OGI_LANGUAGE_ZH, &str) == OGI_E_ARGUMENT);
    BOOST_TEST(ogi_error_path(error, &str) == OGI_E_ARGUMENT);
    BOOST_TEST(ogi_error_position(error, &position) == OGI_E_ARGUMENT);
    BOOST_TEST(str.data == nullptr);
}

void expect_buffer_refused(const ogi_buffer *buffer) {
    BOOST_TEST(ogi_buffer_data(buffer) == nullptr);
    BOOST_TEST(ogi_buffer_size(buffer) == 0u);
}

template <class To, class From> To *as(From *handle) {
    return reinterpret_cast<To *>(handle);
}

} // namespace

BOOST_AUTO_TEST_SUITE(handles)

BOOST_AUTO_TEST_CASE(the_version_is_three_numbers) {
    const std::string_view version = ogi_version();
    BOOST_TEST(version.find_first_not_of("0123456789.") == std::string_view::npos);
    BOOST_TEST(std::count(version.begin(), version.end(), '.') == 2);
}

BOOST_AUTO_TEST_CASE(destroying_null_does_nothing) {
    ogi_report_destroy(nullptr);
    ogi_result_destroy(nullptr);
    ogi_buffer_destroy(nullptr);
    ogi_error_destroy(nullptr);
}

BOOST_AUTO_TEST_CASE(a_null_handle_is_refused_by_every_function) {
    things t;
    expect_refused(t.calls_with(static_cast<ogi_report *>(nullptr)));
    expect_refused(t.calls_with(static_cast<ogi_result *>(nullptr)));
    expect_error_refused(nullptr);
    expect_buffer_refused(nullptr);
    t.expect_untouched();
}

BOOST_AUTO_TEST_CASE(a_handle_of_another_kind_is_refused_by_every_function) {
    things t;
    expect_refused(t.calls_with(as<ogi_report>(t.result.get())));
    expect_refused(t.calls_with(as<ogi_report>(t.buffer.get())));
    expect_refused(t.calls_with(as<ogi_report>(t.error.get())));
    expect_refused(t.calls_with(as<ogi_result>(t.report.get())));
    expect_refused(t.calls_with(as<ogi_result>(t.buffer.get())));
    expect_refused(t.calls_with(as<ogi_result>(t.error.get())));
    expect_error_refused(as<ogi_error>(t.report.get()));
    expect_error_refused(as<ogi_error>(t.result.get()));
    expect_error_refused(as<ogi_error>(t.buffer.get()));
    expect_buffer_refused(as<ogi_buffer>(t.report.get()));
    expect_buffer_refused(as<ogi_buffer>(t.result.get()));
    expect_buffer_refused(as<ogi_buffer>(t.error.get()));
    t.expect_untouched();
}

BOOST_AUTO_TEST_CASE(destroying_a_handle_as_another_kind_leaves_it_alive) {
    const things t;
    ogi_report_destroy(as<ogi_report>(t.result.get()));
    ogi_result_destroy(as<ogi_result>(t.report.get()));
    ogi_buffer_destroy(as<ogi_buffer>(t.error.get()));
    ogi_error_destroy(as<ogi_error>(t.buffer.get()));
    BOOST_TEST(summary_of(t.result.get()).instances > 0u);
    BOOST_TEST(equal(t.report.get(), zeros().get()));
    BOOST_TEST(!text(t.buffer.get()).empty());
    BOOST_TEST(!message(t.error.get(), OGI_LANGUAGE_ZH).empty());
}

BOOST_AUTO_TEST_CASE(a_null_output_is_refused_by_every_function) {
    things t;
    ogi_report *r = t.report.get();
    expect_refused({
        {"create", [](auto e) { return ogi_report_create(OGI_EDITION_2021, nullptr, e); }},
        {"read", [](auto e) { return ogi_report_read("{}", 2, OGI_MEDIUM_ANY, nullptr, nullptr, e); }},
        {"clone", [=](auto e) { return ogi_report_clone(r, nullptr, e); }},
        {"equal", [=](auto e) { return ogi_report_equal(r, r, nullptr, e); }},
        {"get_info", [=](auto e) { return ogi_report_get_info(r, nullptr, e); }},
        {"get_cell", [=](auto e) { return ogi_report_get_cell(r, 32401, nullptr, e); }},
        {"set_cell", [=](auto e) { return ogi_report_set_cell(r, 32401, nullptr, e); }},
        {"get_cells, codes", [&, r](auto e) { return ogi_report_get_cells(r, nullptr, 1, &t.value, &t.state, e); }},
        {"get_cells, values", [&, r](auto e) { return ogi_report_get_cells(r, &t.code, 1, nullptr, &t.state, e); }},
        {"get_cells, states", [&, r](auto e) { return ogi_report_get_cells(r, &t.code, 1, &t.value, nullptr, e); }},
        {"set_cells, codes", [&, r](auto e) { return ogi_report_set_cells(r, nullptr, 1, &t.value, &t.state, e); }},
        {"set_cells, values", [&, r](auto e) { return ogi_report_set_cells(r, &t.code, 1, nullptr, &t.state, e); }},
        {"set_cells, states", [&, r](auto e) { return ogi_report_set_cells(r, &t.code, 1, &t.value, nullptr, e); }},
        {"get_place", [=](auto e) { return ogi_report_get_place(r, 32401, nullptr, e); }},
        {"write", [=](auto e) { return ogi_report_write(r, OGI_MEDIUM_JSON, nullptr, e); }},
        {"check", [=](auto e) { return ogi_report_check(r, nullptr, nullptr, e); }},
        {"get_summary", [&](auto e) { return ogi_result_get_summary(t.result.get(), nullptr, e); }},
        {"result_write",
         [&](auto e) { return ogi_result_write(t.result.get(), OGI_FORMAT_TEXT, nullptr, nullptr, e); }},
        {"rules_write", [](auto e) { return ogi_rules_write(OGI_FORMAT_TEXT, nullptr, nullptr, e); }},
        {"rule_write", [](auto e) { return ogi_rule_write("T3-BAL", 6, OGI_FORMAT_TEXT, nullptr, nullptr, e); }},
        {"form_get_cells, count", [&](auto e) { return ogi_form_get_cells(OGI_EDITION_2021, &t.code, 1, nullptr, e); }},
        {"form_get_cells, codes",
         [&](auto e) { return ogi_form_get_cells(OGI_EDITION_2021, nullptr, 1, &t.count, e); }},
        {"form_get_path", [](auto e) { return ogi_form_get_path(32401, nullptr, e); }},
        {"form_find_cell", [](auto e) { return ogi_form_find_cell("a", 1, nullptr, e); }},
        {"form_write_label",
         [](auto e) { return ogi_form_write_label(32401, OGI_EDITION_2021, OGI_LANGUAGE_ZH, nullptr, e); }},
    });
    BOOST_TEST(ogi_error_message(t.error.get(), OGI_LANGUAGE_ZH, nullptr) == OGI_E_ARGUMENT);
    BOOST_TEST(ogi_error_path(t.error.get(), nullptr) == OGI_E_ARGUMENT);
    BOOST_TEST(ogi_error_position(t.error.get(), nullptr) == OGI_E_ARGUMENT);
    t.expect_untouched();
}

BOOST_AUTO_TEST_CASE(null_data_with_a_size_is_refused_by_every_function) {
    things t;
    ogi_report *r = t.report.get();
    expect_refused({
        {"read", [&](auto e) { return ogi_report_read(nullptr, 1, OGI_MEDIUM_ANY, nullptr, &t.new_report, e); }},
        {"set_organ", [=](auto e) { return ogi_report_set_organ(r, nullptr, 1, e); }},
        {"set_cell",
         [=](auto e) {
             ogi_cell given = cell(OGI_CELL_TEXT);
             given.print = {nullptr, 1};
             return ogi_report_set_cell(r, 32401, &given, e);
         }},
        {"rule_write", [&](auto e) { return ogi_rule_write(nullptr, 6, OGI_FORMAT_TEXT, nullptr, &t.new_buffer, e); }},
        {"form_find_cell", [&](auto e) { return ogi_form_find_cell(nullptr, 1, &t.number, e); }},
    });
    t.expect_untouched();
}

BOOST_AUTO_TEST_CASE(values_outside_each_enumeration_are_refused) {
    things t;
    ogi_report *r = t.report.get();
    for (const std::int32_t wrong : {-1, 77, 2020, 2022, INT32_MAX, INT32_MIN}) {
        ogi_write_options language = sized<ogi_write_options>(), colour = sized<ogi_write_options>();
        language.language = wrong;
        colour.colour = wrong;
        const ogi_write_options *in_language = &language, *in_colour = &colour;
        const ogi_result *result = t.result.get();
        expect_refused({
            {"create", [&](auto e) { return ogi_report_create(wrong, &t.new_report, e); }},
            {"read", [&](auto e) { return ogi_report_read("{}", 2, wrong, nullptr, &t.new_report, e); }},
            {"write", [&](auto e) { return ogi_report_write(r, wrong, &t.new_buffer, e); }},
            {"set_cell",
             [&](auto e) {
                 const ogi_cell given = cell(wrong);
                 return ogi_report_set_cell(r, 32401, &given, e);
             }},
            {"result_write", [&](auto e) { return ogi_result_write(result, wrong, nullptr, &t.new_buffer, e); }},
            {"result_write, language",
             [&](auto e) { return ogi_result_write(result, OGI_FORMAT_TEXT, in_language, &t.new_buffer, e); }},
            {"result_write, colour",
             [&](auto e) { return ogi_result_write(result, OGI_FORMAT_TEXT, in_colour, &t.new_buffer, e); }},
            {"rules_write", [&](auto e) { return ogi_rules_write(wrong, nullptr, &t.new_buffer, e); }},
            {"rules_write, language",
             [&](auto e) { return ogi_rules_write(OGI_FORMAT_JSON, in_language, &t.new_buffer, e); }},
            {"rule_write", [&](auto e) { return ogi_rule_write("T3-BAL", 6, wrong, nullptr, &t.new_buffer, e); }},
            {"rule_write, language",
             [&](auto e) { return ogi_rule_write("T3-BAL", 6, OGI_FORMAT_TEXT, in_language, &t.new_buffer, e); }},
            {"form_get_cells", [&](auto e) { return ogi_form_get_cells(wrong, nullptr, 0, &t.count, e); }},
            {"form_write_label, edition",
             [&](auto e) { return ogi_form_write_label(32401, wrong, OGI_LANGUAGE_ZH, &t.new_buffer, e); }},
            {"form_write_label, language",
             [&](auto e) { return ogi_form_write_label(32401, OGI_EDITION_2021, wrong, &t.new_buffer, e); }},
        });
        ogi_str text = {};
        BOOST_TEST(ogi_error_message(t.error.get(), wrong, &text) == OGI_E_ARGUMENT);
        BOOST_TEST(text.data == nullptr);
    }
    t.expect_untouched();
}

BOOST_AUTO_TEST_SUITE_END()
