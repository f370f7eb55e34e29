#include "document/word_drawing.hpp"

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

bool has_text(pugi::xml_node top) {
    for (pugi::xml_node n = top; n; n = next(n, top))
        if (local_name(n) == "t" && *n.child_value() != '\0') return true;
    return false;
}

} // namespace

drawing_content content_of_drawing(pugi::xml_node top) {
    drawing_content out;
    for (pugi::xml_node n = top; n;) {
        const std::string_view name = local_name(n);
        const bool is_box = name == "txbxContent";
        if (is_box && has_text(n)) ++out.text_boxes;
        if (name == "blip" || name == "imagedata") ++out.pictures;
        if (name == "OLEObject" || name == "chart" || name == "relIds") ++out.objects;
        // The fallback shows the same once more.
        n = is_box || name == "Fallback" ? next_behind(n, top) : next(n, top);
    }
    return out;
}

} // namespace ogi
