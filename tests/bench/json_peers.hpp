// The JSON libraries that are measured beside ours.
#pragma once

#include <rapidjson/document.h>
#include <rapidjson/schema.h>

#include <string>

namespace ogi::bench {

/// RapidJSON's own regular expressions are slow, and the schema has one for every text. Without them it checks less, and
/// shows what its validation costs otherwise.
enum class text_patterns { checked, left_out };

/// A JSON Schema of 2020-12 in the words of draft 4, which RapidJSON 1.1 understands: `const` becomes an `enum` of one,
/// if/then/else a disjunction, a reference with neighbours an `allOf`. RapidJSON passes over every keyword and pattern
/// that it does not know, so one that has no translation here is refused (std::runtime_error) rather than dropped.
rapidjson::Document draft4_of(const rapidjson::Document &schema, text_patterns patterns);

/// RapidJSON with its schema validator.
class rapidjson_schema {
public:
    /// Compiles a JSON Schema of 2020-12. Throws std::runtime_error when it cannot be translated.
    explicit rapidjson_schema(const std::string &schema, text_patterns patterns = text_patterns::checked);

    /// Parses into a tree, then walks the tree with the validator.
    bool parses_then_validates(const std::string &json) const;
    /// Validates while parsing into a tree (SchemaValidatingReader).
    bool validates_while_parsing(const std::string &json) const;

private:
    rapidjson::SchemaDocument schema_;
};

/// The published schema, docs/schema/ogi-report.schema.json.
const rapidjson_schema &published_schema();
const rapidjson_schema &published_schema_without_patterns();

} // namespace ogi::bench
