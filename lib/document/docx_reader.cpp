#include "document/docx_reader.hpp"

#include "document/archive.hpp"
#include "document/docx_walk.hpp"
#include "document/office_failures.hpp"
#include "document/office_package.hpp"
#include "model/size_limit.hpp"

#include <utility>

namespace ogi {

result<document> read_docx_document(std::string_view bytes, const limits &budget) {
    if (auto large = exceeds_size_limit(bytes, budget)) return *large;
    result<archive> parts = archive::open(bytes, budget);
    if (!parts) return parts.error();
    result<main_part> main = main_part_of(*parts, budget);
    if (!main) return main.error();
    if (main->name.empty()) return no_main_part();
    const auto related = relationships_of(*parts, main->name, budget);
    if (!related) return related.error();
    result<std::string> text = parts->read(main->name);
    if (!text) return text.error();

    document out;
    part_text part = keep_part(out, main->name, std::move(*text));
    xml_part tree;
    if (auto failed = tree.parse(main->name, part.bytes, budget, blank_texts::alone)) return *failed;
    if (auto failed = docx_walk(*parts, *related, tree, part, out, budget).run()) return *failed;
    return out;
}

} // namespace ogi
