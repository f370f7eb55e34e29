// What stands in a drawing of a Word document, which is not read.
#pragma once

#include <pugixml.hpp>

#include <cstddef>

namespace ogi {

struct drawing_content {
    std::size_t text_boxes = 0; ///< with a text in it
    std::size_t pictures = 0, objects = 0;
};

/// Looks through w:drawing, w:pict or w:object, without recursion.
drawing_content content_of_drawing(pugi::xml_node drawing);

} // namespace ogi
