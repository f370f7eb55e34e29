// The names of elements by their namespace: prefixes are the choice of the program that wrote the file.
#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ogi {

/// The namespaces of office documents that matter here; those of the transitional and of the strict form of Office Open
/// XML are one.
enum class vocabulary : std::uint8_t {
    other,
    word,          // WordprocessingML
    math,          // formulas
    compatibility, // mc:
    drawing,       // shapes of Office 2010 and later, and the extensions of Word: known, and not read
    vml,
    sheet, // SpreadsheetML
    package_types,
    package_relationships,
    office, // OpenDocument
    text,
    table,
    draw,
    style,
};

struct qualified_name {
    vocabulary in = vocabulary::other;
    std::string_view local;
};

/// The declarations that hold where one is in the tree.
class xml_names {
public:
    /// Those of an element, for as long as the scope lives.
    class scope {
    public:
        scope(xml_names &names, pugi::xml_node element) : names_(names), size_(names.bound_.size()) {
            names.declare(element);
        }
        ~scope() { names_.bound_.resize(size_); }
        scope(const scope &) = delete;
        scope &operator=(const scope &) = delete;

    private:
        xml_names &names_;
        std::size_t size_;
    };

    /// The name of an element; its own declarations count.
    qualified_name name_of(pugi::xml_node element) const;
    vocabulary of_prefix(std::string_view prefix) const;

private:
    struct binding {
        std::string_view prefix;
        vocabulary in;
    };
    void declare(pugi::xml_node element);
    std::vector<binding> bound_;
};

} // namespace ogi
