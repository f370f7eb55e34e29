// libxml2 with our published XML Schema.
#pragma once

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

#include <memory>
#include <string>
#include <string_view>

namespace ogi::bench {

struct libxml2_release {
    void operator()(xmlDoc *document) const noexcept { xmlFreeDoc(document); }
    void operator()(xmlSchema *schema) const noexcept { xmlSchemaFree(schema); }
    void operator()(xmlSchemaValidCtxt *context) const noexcept { xmlSchemaFreeValidCtxt(context); }
};
using libxml2_document = std::unique_ptr<xmlDoc, libxml2_release>;

/// Null when the text is not well-formed.
libxml2_document libxml2_parse(std::string_view xml);
std::string libxml2_write(xmlDoc *document);

/// A compiled XML Schema.
class libxml2_schema {
public:
    /// Throws std::runtime_error when the schema cannot be compiled.
    explicit libxml2_schema(std::string_view xsd);
    bool parses_and_validates(std::string_view xml) const;

private:
    std::unique_ptr<xmlSchema, libxml2_release> schema_;
    std::unique_ptr<xmlSchemaValidCtxt, libxml2_release> context_; // used again and again, which is its quickest way
};

/// The published schema, docs/schema/ogi-report.xsd.
const libxml2_schema &published_xsd();

} // namespace ogi::bench
