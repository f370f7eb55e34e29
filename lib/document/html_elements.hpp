// What the elements of a web page mean for its text.
#pragma once

#include <gumbo.h>
#include <string_view>

namespace ogi {

inline bool is_element(const GumboNode &node) {
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}
inline bool is_element(const GumboNode &node, GumboTag tag) {
    return is_element(node) && node.v.element.tag == tag && node.v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
}
inline bool is_text(const GumboNode &node) {
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

/// The children of a node; nothing for a text.
const GumboVector *children_of(const GumboNode &node);
const GumboNode *child_of(const GumboNode &node, std::size_t i);
std::size_t child_count(const GumboNode &node);

/// Whether text before, in and behind the element stands on lines of their own.
bool is_block(const GumboElement &element);
/// Whether the element shows no text: scripts, styles, the choices of a form, embedded media, islands of office data.
bool has_no_text(const GumboElement &element);
/// Whether the page itself says that the element is not shown: the attribute `hidden`, or `display: none`,
/// `visibility: hidden` or Word's `mso-hide: all` in its own style. Style sheets are not looked at.
bool is_hidden(const GumboElement &element);
/// Whether the element strikes its text out.
bool is_struck(const GumboElement &element);
/// Whether the text stands raised over its line, as the mark of a footnote does.
bool is_raised(const GumboNode &text);
/// Whether the text is that of an element in which nothing is markup: references stand for themselves.
bool is_literal(const GumboNode &text);
/// Whether a NUL of the text is shown, as U+FFFD, and not dropped.
bool shows_nul(const GumboNode &text);
/// Whether blanks and line ends of the text are shown.
bool is_preformatted(const GumboElement &element);

std::string_view attribute_of(const GumboElement &element, const char *name);

/// The node behind this one, in the order of the page, within `root`; a null pointer behind the last. `leave` is called
/// with every element that ends on the way.
template <class Leave> const GumboNode *node_after(const GumboNode *node, const GumboNode *root, Leave leave) {
    while (node != root) {
        const GumboNode *parent = node->parent;
        if (node->index_within_parent + 1 < child_count(*parent))
            return child_of(*parent, node->index_within_parent + 1);
        node = parent;
        leave(*node);
    }
    return nullptr;
}

} // namespace ogi
