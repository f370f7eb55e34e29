// What callers compiled against an older header say counts, and nothing beyond. That structs may have other sizes at all,
// and which not, is in the matrix of misuse, for every function.
#include "c_handles.hpp"

#include <cstddef>

using namespace capi;

BOOST_AUTO_TEST_SUITE(structs)

BOOST_AUTO_TEST_CASE(a_cell_from_an_older_caller_has_the_members_it_knows) {
    const report_ptr report = create();
    ogi_cell given = cell(OGI_CELL_BLANK, 99, "not known to this caller");
    given.struct_size = offsetof(ogi_cell, type);
    BOOST_TEST(ogi_report_set_cell(report.get(), 32401, &given, nullptr) == OGI_OK);
    BOOST_TEST(cell_of(report.get(), 32401).state == OGI_CELL_BLANK);

    given = cell(OGI_CELL_NUMBER, 99, "not known to this caller");
    given.struct_size = offsetof(ogi_cell, print);
    BOOST_TEST(ogi_report_set_cell(report.get(), 32401, &given, nullptr) == OGI_OK);
    BOOST_TEST(cell_of(report.get(), 32401).value == 99);
    BOOST_TEST(cell_of(report.get(), 32401).print.size == 0u);
}

BOOST_AUTO_TEST_CASE(limits_known_to_an_older_caller_hold) {
    const std::string json = write(zeros().get(), OGI_MEDIUM_JSON);
    ogi_read_options options = sized<ogi_read_options>();
    options.struct_size = offsetof(ogi_read_options, max_cells);
    options.max_bytes = 10;
    options.max_depth = 1; // beyond the caller's struct
    report_ptr out;
    BOOST_TEST(ogi_report_read(json.data(), json.size(), OGI_MEDIUM_ANY, &options, into(out), nullptr) == OGI_E_BUDGET);
    options.max_bytes = 0;
    BOOST_TEST(ogi_report_read(json.data(), json.size(), OGI_MEDIUM_ANY, &options, into(out), nullptr) == OGI_OK);
}

BOOST_AUTO_TEST_SUITE_END()
