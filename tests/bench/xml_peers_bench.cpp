// What other XML libraries do with the same report.
#include "bench/measure.hpp"
#include "bench/xml_peers.hpp"

#include <pugixml.hpp>

namespace ogi::bench {
namespace {

template <class Does> void read(benchmark::State &state, const std::string &xml, Does does) {
    for (auto _ : state)
        expect(state, does(xml));
    count_bytes(state, xml);
}

bool pugixml_parse(const std::string &xml) {
    pugi::xml_document report;
    return static_cast<bool>(report.load_buffer(xml.data(), xml.size()));
}

void libxml2_write(benchmark::State &state, const std::string &xml) {
    const libxml2_document report = libxml2_parse(xml);
    std::size_t size = 0;
    for (auto _ : state) {
        size = bench::libxml2_write(report.get()).size();
        expect(state, size != 0);
    }
    count_bytes(state, size);
}

} // namespace

void add_xml_peers(const instance &one) {
    const std::string &xml = one.xml;
    measure("xml_read_check", "libxml2, XSD", one.name, [&](auto &state) {
        read(state, xml, [](const std::string &text) { return published_xsd().parses_and_validates(text); });
    });
    measure("xml_read", "libxml2", one.name, [&](auto &state) {
        read(state, xml, [](const std::string &text) { return libxml2_parse(text) != nullptr; });
    });
    measure("xml_read", "pugixml", one.name, [&](auto &state) { read(state, xml, pugixml_parse); });
    measure("xml_write", "libxml2", one.name, [&](auto &state) { libxml2_write(state, xml); });
}

} // namespace ogi::bench
