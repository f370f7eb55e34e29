// An XML part of an archive, as a tree whose texts still are the bytes of the part.
#pragma once

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <pugixml.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ogi {

/// Which text nodes of nothing but white space the tree has.
enum class blank_texts { alone, all };

/// Texts and attribute values stand in the tree as in the part: references not replaced, line ends not changed. So the
/// size of a text is that of its bytes, and offset_of() finds them.
class xml_part {
public:
    /// Parses. `bytes` must outlive the part where offsets are asked for. Fails with errc::encoding (another encoding than
    /// UTF-8; a NUL), syntax, unsupported (a DOCTYPE: none stands in office documents, and entities can be a bomb), budget
    /// (so many elements that the tree would take much more memory than limits::expanded_bytes).
    std::optional<failure> parse(std::string name, std::string_view bytes, const limits &budget, blank_texts blank);

    pugi::xml_node root() const { return tree_.document_element(); }
    std::string_view bytes() const { return bytes_; }
    const std::string &name() const { return name_; }

    /// Where a text, or the name of an element, begins in the bytes.
    static std::size_t offset_of(pugi::xml_node node);

    /// A failure at a byte of the part. Its path is "word/document.xml:1:530": part, line, column.
    failure failure_at(errc code, bilingual message, std::size_t offset) const;

private:
    std::string name_;
    std::string_view bytes_;
    pugi::xml_document tree_;
};

/// Elements may be so deep within each other for a document whose tables may be `limits::depth` deep.
std::size_t element_depth(const limits &budget);

/// The name of an element without its prefix.
std::string_view local_name(pugi::xml_node element);
/// A child by its name without prefix: where no other vocabulary has the same names.
pugi::xml_node child_named(pugi::xml_node parent, std::string_view local_name);
/// The first child of each of these names: the same, looked for together.
template <std::size_t N>
std::array<pugi::xml_node, N> children_named(pugi::xml_node parent, const std::string_view (&names)[N]) {
    std::array<pugi::xml_node, N> out;
    for (pugi::xml_node n = parent.first_child(); n; n = n.next_sibling()) {
        const std::string_view name = local_name(n);
        for (std::size_t i = 0; i < N; ++i)
            if (name == names[i] && !out[i]) out[i] = n;
    }
    return out;
}
/// The bytes of an attribute by its name without prefix, references not replaced; empty when there is none.
std::string_view attribute(pugi::xml_node element, std::string_view local_name);
/// Whether there is such an attribute.
bool has_attribute(pugi::xml_node element, std::string_view local_name);

/// Whether an on/off property of Office Open XML (w:strike, strike) is set: present and not false.
bool is_on(pugi::xml_node property);

/// Replaces the references of XML; what is none that XML knows without a DOCTYPE stays as it is.
std::string without_references(std::string_view raw);

/// The same, character by character: appends what the reference or character at `raw[at]` stands for, and returns how many
/// bytes of `raw` it took. Line ends and tabs of the file are appended as blanks: they only lay out the XML.
std::size_t append_character(std::string &out, std::string_view raw, std::size_t at);

/// The number that an attribute states; `otherwise` when it is none or above `most`.
std::uint32_t number_of(std::string_view text, std::uint32_t otherwise, std::uint32_t most);

} // namespace ogi
