#include "document/html_elements.hpp"

#include <algorithm>
#include <string>

namespace ogi {
namespace {

/// The value without white space, in lower case.
std::string compact(std::string_view value) {
    std::string out;
    for (char c : value)
        if (static_cast<unsigned char>(c) > ' ') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

/// Whether a style has the declaration `name:value`, as its last word on that property.
bool declares(std::string_view style, std::string_view name, std::string_view value) {
    bool out = false;
    while (!style.empty()) {
        const std::size_t end = std::min(style.find(';'), style.size());
        const std::string_view one = style.substr(0, end);
        style.remove_prefix(std::min(end + 1, style.size()));
        if (one.substr(0, name.size()) == name && one.substr(name.size(), 1) == ":")
            out = one.substr(name.size() + 1, value.size()) == value;
    }
    return out;
}

bool is_office_data(const GumboElement &element) {
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    return compact(std::string_view(name.data ? name.data : "", name.data ? name.length : 0)) == "xml";
}

} // namespace

const GumboVector *children_of(const GumboNode &node) {
    if (node.type == GUMBO_NODE_DOCUMENT) return &node.v.document.children;
    return is_element(node) ? &node.v.element.children : nullptr;
}

std::size_t child_count(const GumboNode &node) {
    const GumboVector *children = children_of(node);
    return children ? children->length : 0;
}

const GumboNode *child_of(const GumboNode &node, std::size_t i) {
    return static_cast<const GumboNode *>(children_of(node)->data[i]);
}

bool is_block(const GumboElement &element) {
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML) return false;
    switch (element.tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PLAINTEXT:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_XMP: return true;
    default: return false;
    }
}

bool has_no_text(const GumboElement &element) {
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML) return element.tag_namespace == GUMBO_NAMESPACE_SVG;
    switch (element.tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_OPTGROUP:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOEMBED: return true;
    case GUMBO_TAG_UNKNOWN: return is_office_data(element);
    default: return false;
    }
}

bool is_hidden(const GumboElement &element) {
    if (element.attributes.length == 0) return false;
    if (gumbo_get_attribute(&element.attributes, "hidden")) return true;
    const std::string_view style = attribute_of(element, "style");
    // Nearly every element of an edited page has a style, and nearly none hides.
    if (style.find_first_of("iI") == std::string_view::npos) return false;
    const std::string plain = compact(style);
    return declares(plain, "display", "none") || declares(plain, "visibility", "hidden") ||
           declares(plain, "mso-hide", "all");
}

bool is_struck(const GumboElement &element) {
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML) return false;
    if (element.tag == GUMBO_TAG_DEL || element.tag == GUMBO_TAG_S || element.tag == GUMBO_TAG_STRIKE) return true;
    const std::string plain = compact(attribute_of(element, "style"));
    return declares(plain, "text-decoration", "line-through") ||
           declares(plain, "text-decoration-line", "line-through");
}

bool is_raised(const GumboNode &text) {
    constexpr int most_around = 8; // a mark has a few elements around it
    const GumboNode *around = text.parent;
    for (int i = 0; i < most_around && around && is_element(*around); ++i, around = around->parent) {
        if (is_element(*around, GUMBO_TAG_SUP)) return true;
        if (is_block(around->v.element)) return false;
        if (declares(compact(attribute_of(around->v.element, "style")), "vertical-align", "super")) return true;
    }
    return false;
}

bool is_literal(const GumboNode &text) {
    return text.parent && (is_element(*text.parent, GUMBO_TAG_XMP) || is_element(*text.parent, GUMBO_TAG_PLAINTEXT));
}

bool shows_nul(const GumboNode &text) {
    if (!text.parent || !is_element(*text.parent)) return false;
    const GumboElement &around = text.parent->v.element;
    return is_literal(text) || around.tag_namespace != GUMBO_NAMESPACE_HTML || around.tag == GUMBO_TAG_TITLE ||
           around.tag == GUMBO_TAG_TEXTAREA;
}

bool is_preformatted(const GumboElement &element) {
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML) return false;
    return element.tag == GUMBO_TAG_PRE || element.tag == GUMBO_TAG_LISTING || element.tag == GUMBO_TAG_XMP ||
           element.tag == GUMBO_TAG_PLAINTEXT || element.tag == GUMBO_TAG_TEXTAREA;
}

std::string_view attribute_of(const GumboElement &element, const char *name) {
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? std::string_view(found->value) : std::string_view();
}

} // namespace ogi
