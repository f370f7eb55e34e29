// The way through the main part of a Word document.
#pragma once

#include "document/archive.hpp"
#include "document/document.hpp"
#include "document/office_package.hpp"
#include "document/printed_text.hpp"
#include "document/reader_notes.hpp"
#include "document/sparse_table.hpp"
#include "document/word_numbering.hpp"
#include "document/xml_names.hpp"
#include "document/xml_part.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ogi {

class docx_walk {
public:
    docx_walk(archive &parts, const std::vector<relationship> &related, const xml_part &tree, part_text &part,
              document &out, const limits &budget)
        : parts_(parts), related_(related), tree_(tree), part_(part), document_(out), budget_(budget),
          text_(out, part, text_rules::word) {
        for (const relationship &r : related)
            has_lists_ = has_lists_ || r.kind == "numbering";
    }

    /// Fills the document.
    std::optional<failure> run();

private:
    using node = pugi::xml_node;

    // A cell that later rows may continue downwards.
    struct open_merge {
        std::uint32_t column;
        std::size_t cell; // in the table
    };
    struct open_table {
        sparse_table cells{};
        std::uint32_t row = 0;
        std::vector<open_merge> above{}, present{};
    };
    class level; // one step down the tree, counted

    // docx_blocks.cpp
    void blocks(node parent);
    void block(node n);
    void table(node tbl);
    void rows(node parent, open_table &t);
    void row(node tr, open_table &t);
    void cells(node parent, open_table &t, std::uint32_t &column);
    void cell(node tc, open_table &t, std::uint32_t &column);
    void layout_row(node parent);
    void close_table(open_table &t);
    bool holds_table(node parent, std::size_t depth) const;
    void add_lines();
    void use_one(node where);

    // docx_text.cpp
    void paragraph(node p);
    void number_paragraph(node p, node properties, std::size_t begin);
    void inlines(node parent);
    void inline_element(node n);
    void run_element(node r);
    void run_child(node n, const qualified_name &name);
    void text(node t);
    void field_mark(node n);
    void formula(node n);
    void drawing(node n);
    node alternative(node alternate_content) const;
    node wrapped(node n, const qualified_name &name);
    word_numbering *numbering();

    void count(import_rule what, node where) { notes_.count(what, part_.places.part(), xml_part::offset_of(where)); }
    void fail_too_deep(node where);

    archive &parts_;
    const std::vector<relationship> &related_;
    const xml_part &tree_;
    part_text &part_;
    document &document_;
    const limits &budget_;
    printed_text text_; // of the paragraph or cell that is being read
    xml_names names_;
    reader_notes notes_;
    std::optional<word_numbering> numbering_;
    std::vector<bool> fields_; // of the fields that are open in this paragraph: still within the instruction?
    std::optional<failure> failed_;
    std::size_t used_ = 0, depth_ = 0, tables_ = 0;
    bool in_cell_ = false, first_in_cell_ = true;
    bool has_lists_ = false; // the document has definitions of lists
    bool joined_ = false;    // the last paragraph goes on in the next
    bool tab_rows_ = false;  // the last block is a table of lines with tabs
};

/// One step down the tree: within it, its declarations hold. At the bottom the reading fails.
class docx_walk::level {
public:
    level(docx_walk &walk, node n) : walk_(walk), scope_(walk.names_, n) {
        if (++walk_.depth_ > element_depth(walk_.budget_)) walk_.fail_too_deep(n);
    }
    ~level() { --walk_.depth_; }
    level(const level &) = delete;
    level &operator=(const level &) = delete;

private:
    docx_walk &walk_;
    xml_names::scope scope_;
};

} // namespace ogi
