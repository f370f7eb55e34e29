#include "document/drawing_content.hpp"

#include "document/xml_part.hpp"

#include <string_view>

namespace ogi {
namespace {

/// The next node of a tree in the order of the text, or none when `top` is done.
pugi::xml_node next_behind(pugi::xml_node n, pugi::xml_node top) {
    while (n != top && !n.next_sibling())
        n = n.parent();
    return n == top ? pugi::xml_node() : n.next_sibling();
}

pugi::xml_node next(pugi::xml_node n, pugi::xml_node top) {
    return n.first_child() ? n.first_child() : next_behind(n, top);
}

bool has_text(pugi::xml_node top, bool in_word) {
    for (pugi::xml_node n = top; n; n = next(n, top)) {
        const bool is_text = n.type() == pugi::node_pcdata || n.type() == pugi::node_cdata;
        if (is_text && (!in_word || local_name(n.parent()) == "t")) return true;
    }
    return false;
}

} // namespace

drawing_content content_of_drawing(pugi::xml_node top) {
    drawing_content out;
    for (pugi::xml_node n = top; n;) {
        const std::string_view name = local_name(n);
        const bool in_word = name == "txbxContent", is_box = in_word || name == "text-box";
        if (is_box && has_text(n, in_word)) ++out.text_boxes;
        if (name == "blip" || name == "imagedata" || name == "image") ++out.pictures;
        const bool is_embedded = (name == "object" || name == "object-ole") && has_attribute(n, "href");
        if (name == "OLEObject" || name == "chart" || name == "relIds" || is_embedded) ++out.objects;
        // The fallback shows the same once more.
        n = is_box || name == "Fallback" ? next_behind(n, top) : next(n, top);
    }
    if (out.objects > 0) out.pictures = 0;
    return out;
}

} // namespace ogi
