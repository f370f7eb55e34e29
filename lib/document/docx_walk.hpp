// The way through the main part of a Word document.
#pragma once

#include "document/office_package.hpp"
#include "document/office_walk.hpp"
#include "document/sparse_table.hpp"
#include "document/word_numbering.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ogi {

class docx_walk : office_walk {
public:
    docx_walk(archive &parts, const std::vector<relationship> &related, const xml_part &tree, part_text &part,
              document &out, const limits &budget)
        : office_walk(parts, tree, part, out, budget, text_rules::word), related_(related) {
        for (const relationship &r : related)
            has_lists_ = has_lists_ || r.kind == "numbering";
    }

    /// Fills the document.
    std::optional<failure> run();

private:
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
    node alternative(node alternate_content) const;
    node wrapped(node n, const qualified_name &name);
    word_numbering *numbering();

    const std::vector<relationship> &related_;
    std::optional<word_numbering> numbering_;
    std::vector<bool> fields_; // of the fields that are open in this paragraph: still within the instruction?
    bool raised_ = false;      // within a run that stands raised over its line
    bool has_lists_ = false;   // the document has definitions of lists
    bool joined_ = false;      // the last paragraph goes on in the next
};

} // namespace ogi
