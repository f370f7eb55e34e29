#include "document/office_walk.hpp"

#include "document/drawing_content.hpp"
#include "document/office_failures.hpp"

namespace ogi {

office_walk::level::level(office_walk &walk, node n) : walk_(walk), scope_(walk.names_, n) {
    if (++walk_.depth_ > element_depth(walk_.budget_) && !walk_.failed_)
        walk_.failed_ = too_deep(walk_.tree_, element_depth(walk_.budget_), xml_part::offset_of(n));
}

void office_walk::use(std::size_t n, node where) {
    used_ += n;
    if (used_ > budget_.cells && !failed_) failed_ = too_many_cells(tree_, budget_, xml_part::offset_of(where));
}

void office_walk::drawing(node n) {
    const drawing_content inside = content_of_drawing(n);
    for (std::size_t i = 0; i < inside.text_boxes; ++i)
        count(import_rule::office_text_box, n);
    for (std::size_t i = 0; i < inside.pictures; ++i)
        count(import_rule::office_picture, n);
    for (std::size_t i = 0; i < inside.objects; ++i)
        count(import_rule::office_embedded_object, n);
}

} // namespace ogi
