#include "bench/json_peers.hpp"

#include "bench/published_file.hpp"

namespace ogi::bench {

using rapidjson::Document;

namespace {

/// From a NUL-terminated string, for which RapidJSON has its quickest code.
Document parsed(const std::string &json) {
    Document out;
    out.Parse(json.c_str());
    return out;
}

} // namespace

rapidjson_schema::rapidjson_schema(const std::string &schema, text_patterns patterns)
    : schema_(draft4_of(parsed(schema), patterns)) {}

bool rapidjson_schema::parses_then_validates(const std::string &json) const {
    const Document report = parsed(json);
    if (report.HasParseError()) return false;
    rapidjson::SchemaValidator validator(schema_);
    return report.Accept(validator);
}

bool rapidjson_schema::validates_while_parsing(const std::string &json) const {
    rapidjson::StringStream input(json.c_str());
    rapidjson::SchemaValidatingReader<rapidjson::kParseDefaultFlags, rapidjson::StringStream, rapidjson::UTF8<>> reader(
        input, schema_);
    Document report;
    report.Populate(reader);
    return static_cast<bool>(reader.GetParseResult()) && reader.IsValid();
}

const rapidjson_schema &published_schema() {
    static const rapidjson_schema one(published_file("docs/schema/ogi-report.schema.json"));
    return one;
}

const rapidjson_schema &published_schema_without_patterns() {
    static const rapidjson_schema one(published_file("docs/schema/ogi-report.schema.json"), text_patterns::left_out);
    return one;
}

} // namespace ogi::bench
