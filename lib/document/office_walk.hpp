// What the ways through Word's and OpenDocument's XML have in common: a tree of elements by their names, within bounds.
#pragma once

#include "document/archive.hpp"
#include "document/document.hpp"
#include "document/printed_text.hpp"
#include "document/reader_notes.hpp"
#include "document/xml_names.hpp"
#include "document/xml_part.hpp"

#include <cstddef>
#include <optional>

namespace ogi {

class office_walk {
protected:
    using node = pugi::xml_node;
    class level; // one step down the tree, counted

    office_walk(archive &parts, const xml_part &tree, part_text &part, document &out, const limits &budget,
                text_rules rules)
        : parts_(parts), tree_(tree), part_(part), document_(out), budget_(budget), text_(out, part, rules) {}

    void count(import_rule rule, node where) { notes_.count(rule, part_.places.part(), xml_part::offset_of(where)); }
    /// Cells and paragraphs, against the limit.
    void use(std::size_t n, node where);
    /// A drawing is not read; what stands in it is counted.
    void drawing(node n);

    archive &parts_;
    const xml_part &tree_;
    part_text &part_;
    document &document_;
    const limits &budget_;
    printed_text text_; // of the paragraph or cell that is being read
    xml_names names_;
    reader_notes notes_;
    std::optional<failure> failed_;
    std::size_t used_ = 0, depth_ = 0, tables_ = 0;
    bool in_cell_ = false, first_in_cell_ = true;
    bool tab_rows_ = false; // the last block is a table of lines with tabs
};

/// Within it, the declarations of its element hold. At the bottom the reading fails.
class office_walk::level {
public:
    level(office_walk &walk, node n);
    ~level() { --walk_.depth_; }
    level(const level &) = delete;
    level &operator=(const level &) = delete;

private:
    office_walk &walk_;
    xml_names::scope scope_;
};

} // namespace ogi
