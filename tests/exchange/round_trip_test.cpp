#include <ogi/exchange.hpp>

#include "random_report.hpp"

#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

using namespace ogi;
using tests::consistent_report;
using tests::random_report;

namespace {

std::string json_of(const report &r) {
    return write_json(r).value();
}
std::string xml_of(const report &r) {
    return write_xml(r).value();
}

template <class Property> void hold(const char *what, Property property) {
    BOOST_TEST(rc::check(what, property), what);
}

} // namespace

BOOST_AUTO_TEST_CASE(any_report_comes_back_from_json_and_from_xml_as_it_was) {
    hold("JSON", [](std::uint64_t seed) {
        const report r = random_report(seed);
        RC_ASSERT(read_json(json_of(r)).value() == r);
    });
    hold("XML", [](std::uint64_t seed) {
        const report r = random_report(seed);
        RC_ASSERT(read_xml(xml_of(r)).value() == r);
    });
}

BOOST_AUTO_TEST_CASE(json_to_xml_to_json_is_the_identity_byte_for_byte) {
    hold("JSON, XML, JSON", [](std::uint64_t seed) {
        const std::string first = json_of(random_report(seed));
        const std::string xml = xml_of(read_json(first).value());
        RC_ASSERT(json_of(read_xml(xml).value()) == first);
        RC_ASSERT(xml_of(read_xml(xml).value()) == xml);
    });
}

BOOST_AUTO_TEST_CASE(consistent_reports_of_both_editions_come_back) {
    for (std::uint64_t seed = 0; seed < 50; ++seed)
        for (const report &r : {consistent_report(seed), tests::consistent_report_2019(seed)}) {
            BOOST_TEST((read_json(json_of(r)).value() == r));
            BOOST_TEST((read_xml(xml_of(r)).value() == r));
        }
}
