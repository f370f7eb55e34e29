// What an error tells, and that reading produces every status it promises.
#include "c_handles.hpp"

#include <ostream>

using namespace capi;

namespace {

struct unreadable {
    const char *what;
    std::string bytes;
    ogi_medium hint;
    ogi_status status;

    friend std::ostream &operator<<(std::ostream &out, const unreadable &u) { return out << u.what; }
};

const std::string no_report = "今天天气很好。\n明天也是。\n";

const std::vector<unreadable> unreadables = {
    {"an unknown medium", "{}", OGI_MEDIUM_PDF_LAYOUT + 1, OGI_E_ARGUMENT},
    {"a negative medium", "{}", -1, OGI_E_ARGUMENT},
    {"JSON that breaks off", R"({"edition": "2021")", OGI_MEDIUM_ANY, OGI_E_SYNTAX},
    {"XML that breaks off", "<?xml version=\"1.0\"?><ogi_annual_report>", OGI_MEDIUM_ANY, OGI_E_SYNTAX},
    {"invalid UTF-8", "{\"edition\": \"2021\", \"organ\": \"\xFF\"}", OGI_MEDIUM_ANY, OGI_E_ENCODING},
    {"an unknown member", R"({"edition": "2021", "colour": "red"})", OGI_MEDIUM_ANY, OGI_E_STRUCTURE},
    {"a repeated member", R"({"edition": "2021", "organ": "a", "organ": "a"})", OGI_MEDIUM_ANY, OGI_E_STRUCTURE},
    {"more bytes than the default limit", std::string((64u << 20) + 1, ' '), OGI_MEDIUM_ANY, OGI_E_BUDGET},
    {"an array nested without end", std::string(100000, '['), OGI_MEDIUM_JSON, OGI_E_STRUCTURE},
    {"a PDF", "%PDF-1.7\n", OGI_MEDIUM_ANY, OGI_E_UNSUPPORTED},
    {"a wrong hint", R"({"edition": "2021"})", OGI_MEDIUM_XML, OGI_E_UNSUPPORTED},
    {"a year before the form", R"({"edition": "2021", "report_year": 2015})", OGI_MEDIUM_ANY, OGI_E_UNSUPPORTED},
    {"no bytes", "", OGI_MEDIUM_ANY, OGI_E_NOT_A_REPORT},
#if OGI_DOCUMENTS
    {"a text about something else", no_report, OGI_MEDIUM_ANY, OGI_E_NOT_A_REPORT},
#endif
};

struct failure {
    ogi_status status;
    report_ptr report;
    error_ptr error;
};

failure try_read(std::string_view bytes, ogi_medium hint, const ogi_read_options *options = nullptr) {
    failure out = {};
    out.status = ogi_report_read(bytes.data(), bytes.size(), hint, options, into(out.report), into(out.error));
    return out;
}

bool holds_chinese(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0xE4 && static_cast<unsigned char>(c) <= 0xE9) return true;
    return false;
}

} // namespace

BOOST_AUTO_TEST_SUITE(errors)

BOOST_AUTO_TEST_CASE(every_status_of_reading_comes_with_an_error_in_both_languages) {
    for (const unreadable &u : unreadables) {
        BOOST_TEST_CONTEXT(u) {
            const failure f = try_read(u.bytes, u.hint);
            BOOST_TEST(f.status == u.status);
            BOOST_TEST(!f.report);
            BOOST_REQUIRE(f.error);
            BOOST_TEST(ogi_error_status(f.error.get()) == u.status);
            BOOST_TEST(holds_chinese(message(f.error.get(), OGI_LANGUAGE_ZH)));
            BOOST_TEST(!message(f.error.get(), OGI_LANGUAGE_EN).empty());
            BOOST_TEST(!holds_chinese(message(f.error.get(), OGI_LANGUAGE_EN)));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_error_tells_path_and_place) {
    const std::string bytes = "{\n  \"edition\": \"2021\",\n  \"organ\": 7\n}\n";
    const failure f = try_read(bytes, OGI_MEDIUM_ANY);
    BOOST_REQUIRE_EQUAL(f.status, OGI_E_STRUCTURE);

    ogi_str path = {};
    BOOST_TEST(ogi_error_path(f.error.get(), &path) == OGI_OK);
    BOOST_TEST(text(path) == "/organ");
    ogi_position position = sized<ogi_position>();
    BOOST_TEST(ogi_error_position(f.error.get(), &position) == OGI_OK);
    BOOST_TEST(position.offset == bytes.find('7'));
    BOOST_TEST(position.line == 3u);
    BOOST_TEST(position.column == 12u);
    for (const ogi_language language : {OGI_LANGUAGE_ZH, OGI_LANGUAGE_EN}) {
        const std::string sentence = message(f.error.get(), language);
        BOOST_TEST(contains(sentence, "/organ"));
        BOOST_TEST(contains(sentence, "3"));
    }
}

BOOST_AUTO_TEST_CASE(an_error_without_a_place_says_so) {
    const failure f = try_read("%PDF-1.7\n", OGI_MEDIUM_ANY);
    ogi_str path = {nullptr, 1};
    BOOST_TEST(ogi_error_path(f.error.get(), &path) == OGI_OK);
    BOOST_TEST(path.size == 0u);
    BOOST_TEST(*path.data == '\0');
    ogi_position position = sized<ogi_position>();
    position.line = 9;
    BOOST_TEST(ogi_error_position(f.error.get(), &position) == OGI_OK);
    BOOST_TEST(position.line == 0u);
}

BOOST_AUTO_TEST_CASE(a_message_ends_with_a_nul_that_its_size_does_not_count) {
    const failure f = try_read("", OGI_MEDIUM_ANY);
    ogi_str out = {};
    BOOST_REQUIRE_EQUAL(ogi_error_message(f.error.get(), OGI_LANGUAGE_ZH, &out), OGI_OK);
    BOOST_TEST(out.data[out.size] == '\0');
    BOOST_TEST(std::string_view(out.data).size() == out.size);
}

BOOST_AUTO_TEST_CASE(success_clears_the_error) {
    failure f = try_read("", OGI_MEDIUM_ANY);
    BOOST_REQUIRE(f.error);
    ogi_error *error = f.error.get(); // still owned; the call below must only clear the variable
    ogi_report *report = nullptr;
    BOOST_TEST(ogi_report_create(OGI_EDITION_2021, &report, &error) == OGI_OK);
    BOOST_TEST(error == nullptr);
    ogi_report_destroy(report);
}

BOOST_AUTO_TEST_CASE(the_error_parameter_may_be_null) {
    for (const unreadable &u : unreadables) {
        ogi_report *report = nullptr;
        BOOST_TEST(ogi_report_read(u.bytes.data(), u.bytes.size(), u.hint, nullptr, &report, nullptr) == u.status);
        BOOST_TEST(report == nullptr);
    }
}

BOOST_AUTO_TEST_CASE(a_failed_read_clears_the_report_that_stood_there) {
    const report_ptr owner = create();
    ogi_report *report = owner.get();
    BOOST_TEST(ogi_report_read("", 0, OGI_MEDIUM_ANY, nullptr, &report, nullptr) == OGI_E_NOT_A_REPORT);
    BOOST_TEST(report == nullptr);
}

BOOST_AUTO_TEST_CASE(the_limits_are_the_callers) {
    const std::string json = write(zeros().get(), OGI_MEDIUM_JSON);
    ogi_read_options options = sized<ogi_read_options>();
    BOOST_TEST(try_read(json, OGI_MEDIUM_ANY, &options).status == OGI_OK); // 0 stands for the default

    options.max_bytes = json.size();
    BOOST_TEST(try_read(json, OGI_MEDIUM_ANY, &options).status == OGI_OK);
    options.max_bytes = json.size() - 1;
    BOOST_TEST(try_read(json, OGI_MEDIUM_ANY, &options).status == OGI_E_BUDGET);

    options = sized<ogi_read_options>();
    options.max_depth = 2;
    BOOST_TEST(try_read(json, OGI_MEDIUM_ANY, &options).status == OGI_E_BUDGET);

    options.max_bytes = options.max_cells = options.max_depth = UINT64_MAX;
    BOOST_TEST(try_read(json, OGI_MEDIUM_ANY, &options).status == OGI_OK);
}

#if OGI_DOCUMENTS
BOOST_AUTO_TEST_CASE(the_limit_of_cells_holds_for_documents) {
    const std::string bytes = sample("sample.txt");
    ogi_read_options options = sized<ogi_read_options>();
    options.max_cells = 20;
    BOOST_TEST(try_read(bytes, OGI_MEDIUM_ANY, &options).status == OGI_E_BUDGET);
    options.max_cells = 10000;
    BOOST_TEST(try_read(bytes, OGI_MEDIUM_ANY, &options).status == OGI_OK);
}
#endif

BOOST_AUTO_TEST_CASE(an_error_outlives_what_it_speaks_of) {
    failure f;
    {
        const std::string bytes = R"({"edition": "2021", "colour": "red"})";
        f = try_read(bytes, OGI_MEDIUM_ANY);
    }
    BOOST_TEST(contains(message(f.error.get(), OGI_LANGUAGE_EN), "colour"));
}

BOOST_AUTO_TEST_SUITE_END()
