#include "document/xml_names.hpp"

#include <cstring>

namespace ogi {
namespace {

struct known_namespace {
    std::string_view uri;
    vocabulary in;
};

constexpr known_namespace namespaces[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", vocabulary::word},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", vocabulary::word},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", vocabulary::math},
    {"http://purl.oclc.org/ooxml/officeDocument/math", vocabulary::math},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", vocabulary::compatibility},
    {"urn:schemas-microsoft-com:vml", vocabulary::vml},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", vocabulary::drawing},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", vocabulary::drawing},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", vocabulary::drawing},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", vocabulary::drawing},
    {"http://schemas.microsoft.com/office/word/2010/wordml", vocabulary::drawing},
    {"http://schemas.microsoft.com/office/word/2012/wordml", vocabulary::drawing},
    {"http://schemas.openxmlformats.org/spreadsheetml/2006/main", vocabulary::sheet},
    {"http://purl.oclc.org/ooxml/spreadsheetml/main", vocabulary::sheet},
    {"http://schemas.openxmlformats.org/package/2006/content-types", vocabulary::package_types},
    {"http://schemas.openxmlformats.org/package/2006/relationships", vocabulary::package_relationships},
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", vocabulary::office},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", vocabulary::text},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", vocabulary::table},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", vocabulary::draw},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", vocabulary::style},
};

vocabulary of_uri(std::string_view uri) {
    for (const known_namespace &n : namespaces)
        if (n.uri == uri) return n.in;
    return vocabulary::other;
}

} // namespace

void xml_names::declare(pugi::xml_node element) {
    for (pugi::xml_attribute a = element.first_attribute(); a; a = a.next_attribute()) {
        const char *name = a.name();
        if (name[0] != 'x' || std::strncmp(name, "xmlns", 5) != 0) continue;
        if (name[5] == ':')
            bound_.push_back({name + 6, of_uri(a.value())});
        else if (name[5] == '\0')
            bound_.push_back({"", of_uri(a.value())});
    }
}

vocabulary xml_names::of_prefix(std::string_view prefix) const {
    for (std::size_t i = bound_.size(); i > 0; --i)
        if (bound_[i - 1].prefix == prefix) return bound_[i - 1].in;
    return vocabulary::other;
}

qualified_name xml_names::name_of(pugi::xml_node element) const {
    const std::string_view name = element.name();
    const std::size_t colon = name.find(':');
    const bool has_prefix = colon != std::string_view::npos;
    const std::string_view prefix = has_prefix ? name.substr(0, colon) : std::string_view();
    vocabulary in = of_prefix(prefix);
    // Declarations on the element itself are rare below the root.
    for (pugi::xml_attribute a = element.first_attribute(); a; a = a.next_attribute()) {
        const char *declared = a.name();
        if (declared[0] != 'x' || std::strncmp(declared, "xmlns", 5) != 0) continue;
        if (has_prefix ? declared[5] == ':' && declared + 6 == prefix : declared[5] == '\0') in = of_uri(a.value());
    }
    return {in, has_prefix ? name.substr(colon + 1) : name};
}

} // namespace ogi
