#include "bench/xml_peers.hpp"

#include "bench/published_file.hpp"

#include <stdexcept>

namespace ogi::bench {

libxml2_document libxml2_parse(std::string_view xml) {
    constexpr int quietly = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    return libxml2_document(xmlReadMemory(xml.data(), static_cast<int>(xml.size()), nullptr, nullptr, quietly));
}

std::string libxml2_write(xmlDoc *document) {
    xmlChar *bytes = nullptr;
    int size = 0;
    xmlDocDumpMemoryEnc(document, &bytes, &size, "UTF-8");
    std::string out(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size));
    xmlFree(bytes);
    return out;
}

namespace {
extern "C" void pass_over(void *, const char *, ...) {} // messages of the validator, which otherwise go to stderr
} // namespace

libxml2_schema::libxml2_schema(std::string_view xsd) {
    const std::unique_ptr<xmlSchemaParserCtxt, decltype(&xmlSchemaFreeParserCtxt)> parser(
        xmlSchemaNewMemParserCtxt(xsd.data(), static_cast<int>(xsd.size())), xmlSchemaFreeParserCtxt);
    schema_.reset(xmlSchemaParse(parser.get()));
    if (!schema_) throw std::runtime_error("libxml2 cannot compile the XML Schema");
    context_.reset(xmlSchemaNewValidCtxt(schema_.get()));
    if (!context_) throw std::runtime_error("libxml2 cannot validate");
    xmlSchemaSetValidErrors(context_.get(), pass_over, pass_over, nullptr);
}

bool libxml2_schema::parses_and_validates(std::string_view xml) const {
    const libxml2_document document = libxml2_parse(xml);
    return document && xmlSchemaValidateDoc(context_.get(), document.get()) == 0;
}

const libxml2_schema &published_xsd() {
    static const libxml2_schema one(published_file("docs/schema/ogi-report.xsd"));
    return one;
}

} // namespace ogi::bench
