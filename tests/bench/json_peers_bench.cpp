// What other JSON libraries do with the same report.
#include "bench/json_peers.hpp"
#include "bench/measure.hpp"

#include <boost/json.hpp>
#include <nlohmann/json.hpp>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace ogi::bench {
namespace {

template <class Does> void read(benchmark::State &state, const std::string &json, Does does) {
    for (auto _ : state)
        expect(state, does(json));
    count_bytes(state, json);
}

template <class Does> void write(benchmark::State &state, Does does) {
    std::size_t size = 0;
    for (auto _ : state) {
        size = does();
        expect(state, size != 0);
    }
    count_bytes(state, size);
}

bool rapidjson_parse(const std::string &json) {
    rapidjson::Document report;
    return !report.Parse(json.c_str()).HasParseError();
}

bool nlohmann_parse(const std::string &json) {
    return !nlohmann::json::parse(json, nullptr, false).is_discarded();
}

bool boost_parse(const std::string &json) {
    boost::json::error_code error;
    const boost::json::value report = boost::json::parse(json, error);
    return !error && report.is_object();
}

template <class Writer> std::size_t rapidjson_write(const rapidjson::Document &report) {
    rapidjson::StringBuffer text;
    Writer writer(text);
    report.Accept(writer);
    return text.GetSize();
}

} // namespace

void add_json_peers(const instance &one) {
    const std::string &json = one.json;
    // Compiled here, so that no measurement pays for it.
    const rapidjson_schema &whole = published_schema(), &lenient = published_schema_without_patterns();
    measure("json_read_check", "RapidJSON, schema", one.name, [&](auto &state) {
        read(state, json, [&](const std::string &text) { return whole.parses_then_validates(text); });
    });
    measure("json_read_check", "RapidJSON, schema while parsing", one.name, [&](auto &state) {
        read(state, json, [&](const std::string &text) { return whole.validates_while_parsing(text); });
    });
    measure("json_read_check", "RapidJSON, schema without patterns", one.name, [&](auto &state) {
        read(state, json, [&](const std::string &text) { return lenient.parses_then_validates(text); });
    });
    measure("json_read_check", "RapidJSON, schema without patterns, while parsing", one.name, [&](auto &state) {
        read(state, json, [&](const std::string &text) { return lenient.validates_while_parsing(text); });
    });
    measure("json_read", "RapidJSON", one.name, [&](auto &state) { read(state, json, rapidjson_parse); });
    measure("json_read", "nlohmann-json", one.name, [&](auto &state) { read(state, json, nlohmann_parse); });
    measure("json_read", "Boost.JSON", one.name, [&](auto &state) { read(state, json, boost_parse); });

    measure("json_write", "RapidJSON", one.name, [&](auto &state) {
        rapidjson::Document report;
        report.Parse(json.c_str());
        write(state, [&] { return rapidjson_write<rapidjson::Writer<rapidjson::StringBuffer>>(report); });
    });
    measure("json_write", "RapidJSON, indented", one.name, [&](auto &state) {
        rapidjson::Document report;
        report.Parse(json.c_str());
        write(state, [&] { return rapidjson_write<rapidjson::PrettyWriter<rapidjson::StringBuffer>>(report); });
    });
    measure("json_write", "nlohmann-json", one.name, [&](auto &state) {
        const nlohmann::json report = nlohmann::json::parse(json);
        write(state, [&] { return report.dump().size(); });
    });
}

} // namespace ogi::bench
