// Paragraphs and tables of a Word document.
#include "document/body_lines.hpp"
#include "document/docx_walk.hpp"
#include "document/office_failures.hpp"

#include <algorithm>
#include <utility>

namespace ogi {
namespace {

/// Word draws no table with more columns than 63; a span beyond it is a mistake and ends with the table anyway.
constexpr std::uint32_t most_columns = 1U << 20;

std::uint32_t width_of(pugi::xml_node properties, std::string_view name, std::uint32_t otherwise) {
    const pugi::xml_node n = child_named(properties, name);
    return n ? number_of(attribute(n, "val"), otherwise, most_columns) : otherwise;
}

/// Whether w:vMerge or w:hMerge stands there, and continues a cell.
bool continues(pugi::xml_node merge) {
    return merge && attribute(merge, "val") != "restart";
}

} // namespace

std::optional<failure> docx_walk::run() {
    const level down(*this, tree_.root());
    const pugi::xml_node body = child_named(tree_.root(), "body");
    if (!body || names_.name_of(body).in != vocabulary::word) return no_main_part();
    blocks(body);
    if (failed_) return failed_;
    if (joined_) add_lines(); // there is no next paragraph to go on in
    notes_.hand_over(document_, part_.places.part(), part_.places);
    return std::nullopt;
}

void docx_walk::blocks(node parent) {
    const level down(*this, parent);
    for (node n = parent.first_child(); n && !failed_; n = n.next_sibling())
        if (n.type() == pugi::node_element) block(n);
}

void docx_walk::block(node n) {
    const qualified_name name = names_.name_of(n);
    if (name.in == vocabulary::word) {
        if (name.local == "p") return paragraph(n);
        if (name.local == "tbl") return table(n);
        if (name.local == "altChunk") return count(import_rule::office_embedded_document, n);
        if (name.local == "sectPr" && (child_named(n, "headerReference") || child_named(n, "footerReference")))
            return count(import_rule::office_header_or_footer, n);
    }
    if (name.in == vocabulary::math) return formula(n);
    if (const node inner = wrapped(n, name)) blocks(inner);
}

void docx_walk::table(node tbl) {
    if (++tables_ > budget_.depth) failed_ = too_deep(tree_, budget_.depth, xml_part::offset_of(tbl));
    open_table t;
    rows(tbl, t);
    close_table(t);
    --tables_;
}

void docx_walk::rows(node parent, open_table &t) {
    const level down(*this, parent);
    for (node n = parent.first_child(); n && !failed_; n = n.next_sibling()) {
        if (n.type() != pugi::node_element) continue;
        const qualified_name name = names_.name_of(n);
        if (name.in == vocabulary::word && name.local == "tr")
            row(n, t);
        else if (const node inner = wrapped(n, name))
            rows(inner, t);
    }
}

void docx_walk::row(node tr, open_table &t) {
    const node properties = child_named(tr, "trPr");
    if (child_named(properties, "del")) return count(import_rule::office_deleted_row, tr);
    if (holds_table(tr, 0)) {
        // A layout: what stands in the cells goes one after the other.
        close_table(t);
        return layout_row(tr);
    }
    ++t.row;
    std::uint32_t column = 1 + width_of(properties, "gridBefore", 0);
    t.present.clear();
    cells(tr, t, column);
    std::swap(t.above, t.present);
}

void docx_walk::cells(node parent, open_table &t, std::uint32_t &column) {
    const level down(*this, parent);
    for (node n = parent.first_child(); n && !failed_; n = n.next_sibling()) {
        if (n.type() != pugi::node_element) continue;
        const qualified_name name = names_.name_of(n);
        if (name.in == vocabulary::word && name.local == "tc")
            cell(n, t, column);
        else if (const node inner = wrapped(n, name))
            cells(inner, t, column);
    }
}

void docx_walk::cell(node tc, open_table &t, std::uint32_t &column) {
    const auto [deleted, span, down, sideways] =
        children_named(child_named(tc, "tcPr"), {"cellDel", "gridSpan", "vMerge", "hMerge"});
    if (deleted) return count(import_rule::office_deleted_cell, tc);
    use(1, tc);
    text_.clear();
    in_cell_ = first_in_cell_ = true;
    joined_ = false;
    blocks(tc);
    in_cell_ = joined_ = false;
    if (failed_) return;

    const std::uint32_t width = std::max(1U, number_of(attribute(span, "val"), 1, most_columns));
    const std::uint32_t at = column;
    column = std::min(column + width, most_columns);
    if (continues(sideways) && !t.cells.empty() && t.cells[t.cells.size() - 1].row == t.row) {
        t.cells[t.cells.size() - 1].column_span += width;
        if (!text_.is_blank()) count(import_rule::office_covered_text, tc);
        return;
    }
    if (continues(down)) {
        const auto begun =
            std::find_if(t.above.begin(), t.above.end(), [at](const open_merge &m) { return m.column == at; });
        if (begun != t.above.end()) {
            sparse_cell &first = t.cells[begun->cell];
            first.row_span = t.row - first.row + 1;
            t.present.push_back(*begun);
            if (!text_.is_blank()) count(import_rule::office_covered_text, tc);
            return;
        }
    }
    if (down) t.present.push_back({at, t.cells.size()});
    t.cells.add({t.row, at, 1, width, text_.cut(0, text_.size())});
}

void docx_walk::layout_row(node parent) {
    const level down(*this, parent);
    for (node n = parent.first_child(); n && !failed_; n = n.next_sibling()) {
        if (n.type() != pugi::node_element) continue;
        const qualified_name name = names_.name_of(n);
        if (name.in == vocabulary::word && name.local == "tc") {
            tab_rows_ = false;
            blocks(n);
        } else if (const node inner = wrapped(n, name))
            layout_row(inner);
    }
}

void docx_walk::close_table(open_table &t) {
    if (failed_ || t.cells.empty()) return;
    const std::size_t cells = t.cells.size();
    auto built = t.cells.build(numbering_of_cells::in_the_grid, budget_.cells - std::min(used_ - cells, budget_.cells));
    if (!built) {
        failed_ = too_many_cells(tree_, budget_, 0);
        return;
    }
    used_ += built->cell_count() - std::min(cells, built->cell_count());
    document_.blocks.emplace_back(std::move(*built));
    tab_rows_ = false;
    t = {};
}

bool docx_walk::holds_table(node parent, std::size_t depth) const {
    if (depth > element_depth(budget_)) return false; // the reading fails there
    for (node n = parent.first_child(); n; n = n.next_sibling()) {
        const std::string_view name = local_name(n);
        if (name == "tbl") return true;
        if (name == "p" || name == "tcPr" || name == "trPr") continue;
        if (holds_table(n, depth + 1)) return true;
    }
    return false;
}

/// A paragraph is done.
void docx_walk::add_lines() {
    used_ += add_body_lines(document_, text_, tab_rows_);
    joined_ = false;
    if (used_ > budget_.cells && !failed_) failed_ = too_many_cells(tree_, budget_, 0);
}

} // namespace ogi
