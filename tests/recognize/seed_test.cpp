// The first real report: a sub-district's report for 2024 as plain text, with the defects it was published with.
#include "recognize/report_support.hpp"
#include "recognize/truth.hpp"
#include "shared_inputs.hpp"

using namespace ogi;
using namespace ogi::tests;

namespace {

const std::string &seed() {
    static const std::string text = shared_file("corpus/seed/000_3b080c207dfbef8d.txt");
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_cell_of_the_seed_is_read_as_its_truth_says) {
    if (seed().empty()) return;
    const reading r = read_or_fail(seed());
    const auto truth = parse_truth(shared_file("corpus/seed/000_3b080c207dfbef8d.truth.tsv"));
    BOOST_TEST(truth.size() == 200U);
    for (const auto &[path, line] : truth) {
        BOOST_TEST_CONTEXT(path) {
            BOOST_TEST(line.state == "number");
            BOOST_TEST((at_path(r, path) == cell::number(std::stoll(line.number))));
        }
    }
    for (std::size_t i = 0; i < cell_count; ++i)
        BOOST_TEST(r.report[i].is_number() == stands_in(edition::fmt2021, i));
    BOOST_TEST(r.log.empty());
}

BOOST_AUTO_TEST_CASE(every_cell_of_the_seed_has_its_place) {
    if (seed().empty()) return;
    const reading r = read_or_fail(seed());
    for (std::size_t i = 0; i < cell_count; ++i) {
        if (!stands_in(edition::fmt2021, i)) continue;
        const source_place &place = r.places[i];
        BOOST_TEST(place.known());
        BOOST_TEST(seed().substr(place.begin.offset, place.size) == "0");
        BOOST_TEST((place.begin == position_at(seed(), place.begin.offset)));
        BOOST_TEST(place.table == static_cast<std::uint32_t>(form::cells[i].table - 1));
    }
    // `3. 其他` lost its indentation: its figures stand two cells from the left.
    const auto other = index_of(code_of(application_row::other_handling_other, applicant::natural_person)).value();
    const auto first = index_of(code_of(application_row::fee_unpaid, applicant::natural_person)).value();
    BOOST_TEST(r.places[other].column == 3U);
    BOOST_TEST(r.places[first].column == 4U);
    BOOST_TEST(r.places[other].row == r.places[first].row + 1);
}

BOOST_AUTO_TEST_CASE(the_seed_names_its_organ_and_year_in_a_title_broken_by_spaces) {
    if (seed().empty()) return;
    const reading r = read_or_fail(seed());
    BOOST_TEST(r.report.organ == "西工区金谷园街道办事处");
    BOOST_TEST(r.report.year.value() == 2024);
    BOOST_TEST((r.report.edition == edition::fmt2021));
    BOOST_TEST(r.edition_reason.zh == "表二表头“本年制发件数”");
    BOOST_TEST(r.report.preamble.empty());
}

BOOST_AUTO_TEST_CASE(the_seed_has_six_sections_and_five_aspects) {
    if (seed().empty()) return;
    const reading r = read_or_fail(seed());
    const auto &sections = r.report.sections;
    BOOST_REQUIRE(sections.size() == 6U);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        BOOST_TEST((sections[i].kind == static_cast<section_kind>(i + 1)));
        BOOST_TEST(sections[i].heading ==
                   std::string(form::sections[i].numeral).append("、").append(form::sections[i].text));
    }
    BOOST_TEST(sections[0].paragraphs.size() == 1U);
    BOOST_REQUIRE(sections[0].parts.size() == 5U);
    for (std::size_t i = 0; i < 5; ++i) {
        BOOST_TEST((sections[0].parts[i].aspect == static_cast<aspect_kind>(i + 1)));
        BOOST_TEST(sections[0].parts[i].paragraphs.size() == 1U);
    }
    BOOST_TEST(sections[0].parts[0].heading == "（一）主动公开");
    for (const std::size_t table_section : {1U, 2U, 3U})
        BOOST_TEST(sections[table_section].paragraphs.empty());
    BOOST_REQUIRE(sections[4].parts.size() == 2U);
    BOOST_TEST(sections[4].parts[0].heading == "(一) 存在问题");
    BOOST_TEST(sections[5].paragraphs.size() == 1U);
}
