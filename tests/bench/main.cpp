#include "bench/json_peers.hpp"
#include "bench/measure.hpp"
#include "bench/xml_peers.hpp"

#include <boost/version.hpp>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include <cstdio>
#include <exception>
#include <fstream>
#include <string_view>

namespace {

using namespace ogi::bench;

/// Compiles the schemas before anything is timed, and makes sure that every library accepts what it is timed on.
void prepare(const instance &one) {
    if (!published_schema().parses_then_validates(one.json) || !published_schema().validates_while_parsing(one.json))
        throw std::runtime_error(std::string("RapidJSON rejects the instance ") + one.name);
    if (!published_xsd().parses_and_validates(one.xml))
        throw std::runtime_error(std::string("libxml2 rejects the instance ") + one.name);
}

std::string peer_versions() {
    const auto dotted = [](int major, int minor, int patch) {
        return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(patch);
    };
    return std::string("RapidJSON " RAPIDJSON_VERSION_STRING ", libxml2 " LIBXML_DOTTED_VERSION ", nlohmann-json ") +
           dotted(NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH) +
           ", Boost.JSON " + dotted(BOOST_VERSION / 100000, BOOST_VERSION / 100 % 1000, BOOST_VERSION % 100) +
           ", pugixml " + dotted(PUGIXML_VERSION / 1000, PUGIXML_VERSION / 10 % 100, PUGIXML_VERSION % 10);
}

void name_what_is_measured() {
    for (const instance *one : {&full_report(), &tables_only()}) {
        benchmark::AddCustomContext(std::string("json_bytes_") + one->name, std::to_string(one->json.size()));
        benchmark::AddCustomContext(std::string("xml_bytes_") + one->name, std::to_string(one->xml.size()));
    }
    benchmark::AddCustomContext("html_bytes_full", std::to_string(full_report_as_page().size()));
    benchmark::AddCustomContext("text_bytes_full", std::to_string(full_report_as_text().size()));
    benchmark::AddCustomContext("compiler", OGI_COMPILER);
    benchmark::AddCustomContext("libraries", peer_versions());
}

/// For the peers in Python, which are measured on the same page.
int write_page(const char *path) {
    std::ofstream(path, std::ios::binary) << full_report_as_page();
    return 0;
}

} // namespace

int main(int argc, char **argv) {
    try {
        if (argc == 3 && std::string_view(argv[1]) == "--write-page") return write_page(argv[2]);
        for (const instance *one : {&full_report(), &tables_only()}) {
            prepare(*one);
            add_ours(*one);
            add_json_peers(*one);
            add_xml_peers(*one);
        }
        add_localise(full_report());
        add_facts(full_report());
        add_text();
        add_html();
#ifdef OGI_OFFICE
        add_office();
#endif
        name_what_is_measured();
    } catch (const std::exception &e) {
        std::fprintf(stderr, "ogi_bench: %s\n", e.what());
        return 1;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
