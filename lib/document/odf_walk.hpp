// The way through the content of an OpenDocument file.
#pragma once

#include "document/odf_numbering.hpp"
#include "document/office_walk.hpp"
#include "document/sparse_table.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogi {

enum class odf_kind { text, workbook };

class odf_walk : office_walk {
public:
    odf_walk(archive &parts, const xml_part &tree, part_text &part, document &out, const limits &budget, odf_kind kind)
        : office_walk(parts, tree, part, out, budget, text_rules::opendocument), kind_(kind) {}

    /// Fills the document.
    std::optional<failure> run();

private:
    /// What a style does to its text that decides how it is read.
    struct text_style {
        bool hidden = false, struck = false, raised = false;
    };
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
    void inlines_in_style(node parent);
    void inline_element(node n, const qualified_name &name);
    void tracked_changes(node n);
    text_style style_of(node n) const;
    bool leaves_out(node n);
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

    odf_kind kind_;
    std::map<std::string, text_style, std::less<>> styles_; // but for those that change nothing
    bool raised_ = false;                                   // within a text that stands raised over its line
    std::optional<odf_numbering> numbering_;
    open_list list_;
    std::map<std::string, list_counts, std::less<>> counted_; // by style, for lists that go on later
};

} // namespace ogi
