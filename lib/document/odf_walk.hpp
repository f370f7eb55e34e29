// The way through the content of an OpenDocument file.
#pragma once

#include "document/archive.hpp"
#include "document/document.hpp"
#include "document/odf_numbering.hpp"
#include "document/printed_text.hpp"
#include "document/reader_notes.hpp"
#include "document/sparse_table.hpp"
#include "document/xml_names.hpp"
#include "document/xml_part.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

enum class odf_kind { text, workbook };

class odf_walk {
public:
    odf_walk(archive &parts, const xml_part &tree, part_text &part, document &out, const limits &budget, odf_kind kind)
        : parts_(parts), tree_(tree), part_(part), document_(out), budget_(budget), kind_(kind),
          text_(out, part, text_rules::opendocument) {}

    /// Fills the document.
    std::optional<failure> run();

private:
    using node = pugi::xml_node;
    class level; // one step down the tree, counted
    struct open_table {
        sparse_table cells{};
        std::uint32_t row = 0;
    };
    struct open_list {
        std::string style{};
        list_counts counts{};
        std::size_t depth = 0;
        bool number_is_due = false; // before the next paragraph
        std::optional<std::uint32_t> start{};
    };

    // odf_text.cpp
    void blocks(node parent);
    void block(node n);
    void paragraph(node p, bool is_heading);
    void number_paragraph(node p, bool is_heading, std::size_t begin);
    void list(node n);
    void list_items(node n);
    void inlines(node parent);
    void inline_element(node n, const qualified_name &name);
    void drawing(node n);
    void tracked_changes(node n);
    bool is_hidden(node n) const;
    odf_numbering &numbering();

    // odf_tables.cpp
    void sheets(node body);
    void table(node n);
    void rows(node parent, open_table &t);
    void row(node n, open_table &t);
    void cells(node n, std::vector<sparse_cell> &into, std::uint32_t &column);
    void cell(node n, bool is_covered, std::vector<sparse_cell> &into, std::uint32_t &column);
    located_text text_of_cell(node n);
    located_text value_of_cell(node n, const located_text &shown);
    void layout_row(node n);
    bool holds_table(node n, std::size_t depth) const;
    void close_table(open_table &t);

    void read_styles(node styles);
    void use(std::size_t n, node where);
    void count(import_rule rule, node where) { notes_.count(rule, part_.places.part(), xml_part::offset_of(where)); }
    void fail_too_deep(node where);

    archive &parts_;
    const xml_part &tree_;
    part_text &part_;
    document &document_;
    const limits &budget_;
    odf_kind kind_;
    printed_text text_; // of the paragraph or cell that is being read
    xml_names names_;
    reader_notes notes_;
    std::set<std::string, std::less<>> hidden_styles_;
    std::optional<odf_numbering> numbering_;
    open_list list_;
    std::map<std::string, list_counts, std::less<>> counted_; // by style, for lists that go on later
    std::optional<failure> failed_;
    std::size_t used_ = 0, depth_ = 0, tables_ = 0;
    bool in_cell_ = false, first_in_cell_ = true, tab_rows_ = false;
};

/// One step down the tree: within it, its declarations hold. At the bottom the reading fails.
class odf_walk::level {
public:
    level(odf_walk &walk, node n) : walk_(walk), scope_(walk.names_, n) {
        if (++walk_.depth_ > element_depth(walk_.budget_)) walk_.fail_too_deep(n);
    }
    ~level() { --walk_.depth_; }
    level(const level &) = delete;
    level &operator=(const level &) = delete;

private:
    odf_walk &walk_;
    xml_names::scope scope_;
};

} // namespace ogi
