// Tables and sheets of OpenDocument.
#include "document/odf_walk.hpp"
#include "document/office_failures.hpp"
#include "document/stored_number.hpp"
#include "document/white_space.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ogi {
namespace {

/// Far more than any sheet has: positions are kept within it.
constexpr std::uint32_t most_places = 1U << 24;

std::uint32_t repeated(pugi::xml_node n, std::string_view name) {
    return std::max(1U, number_of(attribute(n, name), 1, most_places));
}

bool is_group_of_rows(std::string_view name) {
    return name == "table-rows" || name == "table-header-rows" || name == "table-row-group";
}

/// A shown number without its separators.
std::string without_separators(std::string_view shown) {
    std::string out;
    for (char c : shown)
        if (c != ',' && c != ' ') out += c;
    return out;
}

} // namespace

void odf_walk::sheets(node body) {
    const level down(*this, body);
    for (node n = body.first_child(); n && !failed_; n = n.next_sibling()) {
        if (n.type() != pugi::node_element) continue;
        const qualified_name name = names_.name_of(n);
        if (name.in == vocabulary::text && name.local == "tracked-changes") tracked_changes(n);
        if (name.in != vocabulary::table || name.local != "table") continue;
        if (style_of(n).hidden)
            count(import_rule::office_hidden_sheet, n);
        else
            table(n);
    }
}

void odf_walk::table(node n) {
    if (++tables_ > budget_.depth && !failed_) failed_ = too_deep(tree_, budget_.depth, xml_part::offset_of(n));
    // A table within a list is none of its items.
    const open_list around = std::exchange(list_, {});
    open_table t;
    rows(n, t);
    close_table(t);
    list_ = around;
    --tables_;
}

void odf_walk::rows(node parent, open_table &t) {
    const level down(*this, parent);
    for (node n = parent.first_child(); n && !failed_; n = n.next_sibling()) {
        if (n.type() != pugi::node_element) continue;
        const qualified_name name = names_.name_of(n);
        if (name.in != vocabulary::table) continue;
        if (name.local == "table-row")
            row(n, t);
        else if (is_group_of_rows(name.local))
            rows(n, t);
        else if (name.local == "shapes" && n.first_child())
            count(import_rule::office_sheet_drawing, n);
        else if (name.local == "table-column" && attribute(n, "visibility") == "collapse")
            count(import_rule::office_hidden_column, n);
    }
}

void odf_walk::row(node n, open_table &t) {
    if (holds_table(n, 0)) {
        // A layout: what stands in the cells goes one after the other.
        close_table(t);
        return layout_row(n);
    }
    const std::uint32_t times = repeated(n, "number-rows-repeated");
    std::vector<sparse_cell> found;
    std::uint32_t column = 1;
    cells(n, found, column);
    const std::string_view visibility = attribute(n, "visibility");
    if (!found.empty() && (visibility == "collapse" || visibility == "filter"))
        count(import_rule::office_hidden_row, n);
    for (std::uint32_t i = 0; i < times && !found.empty() && !failed_; ++i) {
        use(found.size(), n);
        for (sparse_cell &c : found) {
            c.row = t.row + i + 1;
            t.cells.add(c);
        }
    }
    t.row = std::min(t.row + times, most_places);
}

void odf_walk::cells(node parent, std::vector<sparse_cell> &into, std::uint32_t &column) {
    const level down(*this, parent);
    for (node n = parent.first_child(); n && !failed_; n = n.next_sibling()) {
        if (n.type() != pugi::node_element) continue;
        const qualified_name name = names_.name_of(n);
        if (name.in != vocabulary::table) continue;
        if (name.local == "table-cell" || name.local == "covered-table-cell")
            cell(n, name.local != "table-cell", into, column);
    }
}

void odf_walk::cell(node n, bool is_covered, std::vector<sparse_cell> &into, std::uint32_t &column) {
    const std::uint32_t times = repeated(n, "number-columns-repeated"), at = column;
    column = std::min(column + times, most_places);
    const located_text shown = text_of_cell(n);
    if (failed_) return;
    if (is_covered) {
        if (!shown.text.empty()) count(import_rule::office_covered_text, n);
        return;
    }
    sparse_cell c;
    c.content = value_of_cell(n, shown);
    c.row_span = repeated(n, "number-rows-spanned");
    c.column_span = repeated(n, "number-columns-spanned");
    const bool is_merged = c.row_span > 1 || c.column_span > 1;
    // An empty cell of a sheet is nowhere; in a text each has been drawn.
    if (kind_ == odf_kind::workbook && c.content.text.empty() && !is_merged) return;
    for (std::uint32_t i = 0; i < times && !failed_; ++i) {
        if (used_ + into.size() > budget_.cells) use(into.size(), n);
        c.column = at + i;
        into.push_back(c);
    }
}

located_text odf_walk::text_of_cell(node n) {
    text_.clear();
    if (leaves_out(n)) return {};
    const bool inside = std::exchange(in_cell_, true);
    first_in_cell_ = true;
    blocks(n);
    in_cell_ = inside;
    return text_.cut(0, text_.size());
}

/// What a cell shows; the value that it stores is compared, and read where nothing was written down of what shows.
located_text odf_walk::value_of_cell(node n, const located_text &shown) {
    const std::string_view type = attribute(n, "value-type"), value = attribute(n, "value");
    if ((type != "float" && type != "currency") || value.empty()) return shown;
    const stored_number stored = read_stored_number(value);
    if (!shown.text.empty()) {
        const stored_number read = read_stored_number(without_separators(shown.text));
        if (read.form != stored_form::unreadable && read.text != stored.text &&
            read_stored_number(read.text + "E0").text != read_stored_number(stored.text + "E0").text)
            notes_.count_as(import_rule::office_text_unlike_value, part_.places.part(), xml_part::offset_of(n),
                            std::string(value), std::string(shown.text));
        return shown;
    }
    if (child_named(n, "p")) return shown; // it shows nothing
    count(import_rule::office_value_without_text, n);
    text_.clear();
    text_.add_element(stored.text, static_cast<std::size_t>(value.data() - n.name()) + xml_part::offset_of(n),
                      value.size());
    return text_.cut(0, text_.size());
}

void odf_walk::layout_row(node parent) {
    const level down(*this, parent);
    for (node n = parent.first_child(); n && !failed_; n = n.next_sibling()) {
        const std::string_view name = local_name(n);
        if (name != "table-cell" && name != "covered-table-cell") continue;
        tab_rows_ = false;
        blocks(n);
    }
}

bool odf_walk::holds_table(node parent, std::size_t depth) const {
    if (kind_ == odf_kind::workbook || depth > element_depth(budget_)) return false; // the reading fails there
    for (const node n : parent.children()) {
        const std::string_view name = local_name(n);
        if (name == "table") return true;
        if (n.type() == pugi::node_element && name != "p" && name != "h" && holds_table(n, depth + 1)) return true;
    }
    return false;
}

void odf_walk::close_table(open_table &t) {
    if (failed_ || t.cells.empty()) return;
    const std::size_t size = t.cells.size();
    const auto numbering =
        kind_ == odf_kind::workbook ? numbering_of_cells::as_placed : numbering_of_cells::in_the_grid;
    auto built = t.cells.build(numbering, budget_.cells - std::min(used_ - size, budget_.cells));
    if (!built) {
        failed_ = too_many_cells(tree_, budget_, 0);
        return;
    }
    used_ += built->cell_count() - std::min(size, built->cell_count());
    for (std::size_t i = 0; i < t.cells.hidden(); ++i)
        notes_.count(import_rule::office_covered_text, part_.places.part(), t.cells.first_hidden().begin.offset);
    document_.blocks.emplace_back(std::move(*built));
    tab_rows_ = false;
    t = {};
}

} // namespace ogi
