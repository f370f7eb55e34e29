// Files that office programs wrote, of tests/samples/sample.txt: they are the same report. See files/README.md.
#include "document/docx_reader.hpp"
#include "document/odf_reader.hpp"
#include "document/office_support.hpp"
#include "document/xlsx_reader.hpp"
#include "shared_inputs.hpp"

#include <ogi/form.hpp>
#include <ogi/reading.hpp>

#include <boost/test/data/test_case.hpp>

using namespace ogi;
using namespace ogi::tests;

namespace {

struct office_file {
    const char *name;
    medium kind;
};
std::ostream &operator<<(std::ostream &out, const office_file &f) {
    return out << f.name;
}

const office_file files[] = {{"libreoffice.docx", medium::docx},
                             {"libreoffice.odt", medium::odt},
                             {"libreoffice.xlsx", medium::xlsx},
                             {"libreoffice.ods", medium::ods},
                             {"openpyxl.xlsx", medium::xlsx}};

} // namespace

BOOST_DATA_TEST_CASE(the_sample_written_by_an_office_program_is_the_same_report, boost::unit_test::data::make(files),
                     f) {
    const std::string bytes = file_contents(std::string(OGI_SOURCE_DIR "/tests/document/files/") + f.name);
    const result<reading> r = read(bytes);
    const std::string why = r ? std::string() : r.error().describe(language::en);
    BOOST_REQUIRE_MESSAGE(r.has_value(), why);
    BOOST_TEST((r->medium == f.kind));
    const reading text = read(file_contents(OGI_SOURCE_DIR "/tests/samples/sample.txt")).value();
    for (std::size_t i = 0; i < cell_count; ++i)
        BOOST_TEST((r->report[i] == text.report[i]), path_at(i));
    BOOST_TEST(r->report.organ == text.report.organ);
    BOOST_TEST((r->report.year == text.report.year));
    BOOST_TEST(r->report.sections.size() == text.report.sections.size());
    BOOST_TEST(r->log.empty());
}

BOOST_DATA_TEST_CASE(every_number_of_a_file_has_a_place_in_one_of_its_parts, boost::unit_test::data::make(files), f) {
    const reading r = read(file_contents(std::string(OGI_SOURCE_DIR "/tests/document/files/") + f.name)).value();
    for (std::size_t i = 0; i < cell_count; ++i) {
        if (!r.report[i].is_number()) continue;
        BOOST_TEST(r.places[i].known(), path_at(i));
        BOOST_TEST(r.places[i].part > 0U);
        BOOST_TEST(r.places[i].part < r.parts.size());
    }
}
