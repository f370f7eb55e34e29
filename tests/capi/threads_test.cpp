// Handles may be read by many threads at once, and are independent of each other: eight readers of one report, eight
// writers each with its own, and both together. The matrix of misuse does the same with every function. Under
// ThreadSanitizer this finds every write to what is shared; without it, it still compares what each thread got.
#include "c_handles.hpp"

#include <array>
#include <atomic>
#include <functional>
#include <thread>

using namespace capi;

namespace {

constexpr int rounds = 20;

/// Runs the work in eight threads that start together, and counts how often it came out wrong. Nothing is asserted
/// inside: the test framework is not made for threads.
int failures_of(const std::function<bool(int thread)> &work) {
    std::atomic<bool> go{false};
    std::atomic<int> failed{0};
    std::array<std::thread, 8> threads;
    for (std::size_t i = 0; i < threads.size(); ++i)
        threads[i] = std::thread([&, i] {
            while (!go)
                std::this_thread::yield();
            for (int round = 0; round < rounds; ++round)
                if (!work(static_cast<int>(i))) ++failed;
        });
    go = true;
    for (std::thread &t : threads)
        t.join();
    return failed;
}

std::string written(const ogi_report *report, ogi_medium medium) {
    buffer_ptr out;
    (void)ogi_report_write(report, medium, into(out), nullptr);
    return text(out.get());
}

std::string checked(const ogi_report *report) {
    result_ptr result;
    (void)ogi_report_check(report, nullptr, into(result), nullptr);
    buffer_ptr out;
    (void)ogi_result_write(result.get(), OGI_FORMAT_JSON, nullptr, into(out), nullptr);
    return text(out.get());
}

/// What the catalogue of rules is made of is built at first use; here that is in eight threads at once.
std::string catalogue() {
    buffer_ptr out;
    (void)ogi_rules_write(OGI_FORMAT_JSON, nullptr, into(out), nullptr);
    return text(out.get());
}

} // namespace

BOOST_AUTO_TEST_SUITE(threads)

BOOST_AUTO_TEST_CASE(the_first_use_may_be_in_many_threads_at_once) {
    std::array<std::string, 8> texts;
    BOOST_TEST(failures_of([&](int thread) {
                   std::string &mine = texts[static_cast<std::size_t>(thread)];
                   mine = catalogue();
                   return !mine.empty();
               }) == 0);
    for (const std::string &each : texts)
        BOOST_TEST((each == texts[0]));
}

BOOST_AUTO_TEST_CASE(many_threads_read_one_report) {
    const report_ptr report = zeros();
    const ogi_cell wrong = cell(OGI_CELL_NUMBER, 5, "5（含上年）");
    BOOST_REQUIRE_EQUAL(ogi_report_set_cell(report.get(), 32401, &wrong, nullptr), OGI_OK);
    const std::string json = written(report.get(), OGI_MEDIUM_JSON), xml = written(report.get(), OGI_MEDIUM_XML);
    const std::string result = checked(report.get());
    BOOST_REQUIRE(!json.empty() && !xml.empty() && !result.empty());

    BOOST_TEST(failures_of([&](int) {
                   ogi_cell c = sized<ogi_cell>();
                   std::int32_t code = 32401;
                   std::int64_t value = 0;
                   std::uint8_t state = 0;
                   report_ptr copy;
                   return ogi_report_get_cell(report.get(), code, &c, nullptr) == OGI_OK && c.value == 5 &&
                          text(c.print) == "5（含上年）" &&
                          ogi_report_get_cells(report.get(), &code, 1, &value, &state, nullptr) == OGI_OK &&
                          value == 5 && written(report.get(), OGI_MEDIUM_JSON) == json &&
                          written(report.get(), OGI_MEDIUM_XML) == xml && checked(report.get()) == result &&
                          ogi_report_clone(report.get(), into(copy), nullptr) == OGI_OK;
               }) == 0);
}

BOOST_AUTO_TEST_CASE(each_thread_changes_a_report_of_its_own) {
    const std::string json = written(zeros().get(), OGI_MEDIUM_JSON);
    BOOST_TEST(failures_of([&](int thread) {
                   report_ptr mine, back;
                   error_ptr error;
                   if (ogi_report_read(json.data(), json.size(), OGI_MEDIUM_ANY, nullptr, into(mine), nullptr) !=
                       OGI_OK)
                       return false;
                   const ogi_cell given = cell(OGI_CELL_NUMBER, thread);
                   if (ogi_report_set_cell(mine.get(), 32401, &given, nullptr) != OGI_OK) return false;
                   if (ogi_report_set_cell(mine.get(), thread, &given, into(error)) != OGI_E_ARGUMENT) return false;
                   if (!contains(message(error.get(), OGI_LANGUAGE_EN), std::to_string(thread))) return false;
                   const std::string changed = written(mine.get(), OGI_MEDIUM_XML);
                   if (ogi_report_read(changed.data(), changed.size(), OGI_MEDIUM_XML, nullptr, into(back), nullptr))
                       return false;
                   ogi_cell c = sized<ogi_cell>();
                   return ogi_report_get_cell(back.get(), 32401, &c, nullptr) == OGI_OK && c.value == thread &&
                          !checked(back.get()).empty();
               }) == 0);
}

BOOST_AUTO_TEST_CASE(some_threads_read_a_report_while_others_change_copies_of_it) {
    const report_ptr report = zeros();
    const std::string json = written(report.get(), OGI_MEDIUM_JSON);
    BOOST_TEST(failures_of([&](int thread) {
                   if (thread % 2 == 0) return written(report.get(), OGI_MEDIUM_JSON) == json;
                   report_ptr mine;
                   const ogi_cell given = cell(OGI_CELL_NUMBER, thread);
                   if (ogi_report_clone(report.get(), into(mine), nullptr) != OGI_OK) return false;
                   return ogi_report_set_cell(mine.get(), 32401, &given, nullptr) == OGI_OK &&
                          written(mine.get(), OGI_MEDIUM_JSON) != json;
               }) == 0);
}

#if OGI_DOCUMENTS
BOOST_AUTO_TEST_CASE(many_threads_recognise_one_text) {
    const std::string bytes = sample("sample.txt");
    const std::string json = written(read(bytes).get(), OGI_MEDIUM_JSON);
    BOOST_TEST(failures_of([&](int) {
                   report_ptr mine;
                   (void)ogi_report_read(bytes.data(), bytes.size(), OGI_MEDIUM_TEXT, nullptr, into(mine), nullptr);
                   return written(mine.get(), OGI_MEDIUM_JSON) == json;
               }) == 0);
}
#endif

BOOST_AUTO_TEST_SUITE_END()
