// What stands in a drawing of a document, which is not read.
#pragma once

#include <pugixml.hpp>

#include <cstddef>

namespace ogi {

struct drawing_content {
    std::size_t text_boxes = 0; ///< with a text in it
    std::size_t pictures = 0;   ///< but those that stand for an object
    std::size_t objects = 0;
};

/// Looks through w:drawing, w:pict or w:object, or a shape of OpenDocument, without recursion.
drawing_content content_of_drawing(pugi::xml_node drawing);

} // namespace ogi
