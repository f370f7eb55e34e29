#include "document/html_walk.hpp"

#include "document/budget_failures.hpp"
#include "document/html_elements.hpp"
#include "document/relocate.hpp"
#include "document/text_reader.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace ogi {
namespace {

bool is_cell(const GumboNode &node) {
    return is_element(node, GUMBO_TAG_TD) || is_element(node, GUMBO_TAG_TH);
}

bool has_text(const GumboNode &root) {
    const auto nothing = [](const GumboNode &) {};
    for (const GumboNode *at = &root; at;) {
        if (at->type == GUMBO_NODE_TEXT) return true;
        at = child_count(*at) != 0 && !(is_element(*at) && has_no_text(at->v.element)) ? child_of(*at, 0)
                                                                                       : node_after(at, &root, nothing);
    }
    return false;
}

bool has_table(const GumboNode &root) {
    const auto nothing = [](const GumboNode &) {};
    for (const GumboNode *at = &root; at;) {
        if (is_element(*at, GUMBO_TAG_TABLE)) return true;
        at = child_count(*at) != 0 ? child_of(*at, 0) : node_after(at, &root, nothing);
    }
    return false;
}

} // namespace

std::size_t html_walk::offset_of(const GumboNode &node) const {
    return tree_.place_of(is_element(node) ? node.v.element.original_tag.data : node.v.text.original_text.data)
        .value_or(0);
}

bool html_walk::use(std::size_t count, std::size_t offset) {
    used_ += count;
    if (used_ > budget_.cells) stop(too_many_cells(budget_, places_.span_of(offset, 0).begin));
    return !stopped_;
}

void html_walk::note_hidden(const GumboNode &node) {
    if (!has_text(node)) return;
    if (findings_.hidden++ == 0) findings_.first_hidden = &node;
    findings_.hidden_tables = findings_.hidden_tables || has_table(node);
}

/// Whether an element and all in it shows no text.
bool html_walk::pass_over(const GumboNode &node) {
    const GumboElement &element = node.v.element;
    const bool is_frame = element.tag == GUMBO_TAG_IFRAME || element.tag == GUMBO_TAG_FRAME ||
                          element.tag == GUMBO_TAG_OBJECT || element.tag == GUMBO_TAG_EMBED;
    if (is_frame && !findings_.first_frame) findings_.first_frame = &node;
    if (has_no_text(element)) return true;
    // A mark that strikes out whole tables was left open.
    if (is_struck(element) && has_text(node) && !has_table(node)) {
        if (findings_.struck++ == 0) findings_.first_struck = &node;
        return true;
    }
    if (show_hidden_ || !is_hidden(element)) return false;
    note_hidden(node);
    return true;
}

/// Finds the cells and preformatted elements that hold tables. A table of one cell, without a table in it, frames a text
/// and counts as that text.
void html_walk::mark_tables(const GumboNode &root) {
    struct open_element {
        const GumboNode *node;
        bool is_table;
        std::size_t cells;
        bool holds;
    };
    std::vector<open_element> open;
    const auto leave = [&](const GumboNode &node) {
        if (open.empty() || open.back().node != &node) return;
        const open_element last = open.back();
        open.pop_back();
        if (!last.is_table) return;
        if (last.cells <= 1 && !last.holds) return;
        for (auto around = open.rbegin(); around != open.rend(); ++around) {
            if (around->is_table) {
                around->holds = true;
                return;
            }
            holding_.insert(around->node);
        }
    };
    for (const GumboNode *at = &root; at;) {
        bool descend = child_count(*at) != 0;
        if (is_element(*at)) {
            const GumboElement &element = at->v.element;
            if (has_no_text(element) || (!show_hidden_ && is_hidden(element)))
                descend = false;
            else if (is_element(*at, GUMBO_TAG_TABLE))
                open.push_back({at, true, 0, false});
            else if (is_cell(*at)) {
                if (!open.empty() && open.back().is_table) ++open.back().cells;
                open.push_back({at, false, 0, false});
            } else if (is_preformatted(element))
                open.push_back({at, false, 0, false});
        }
        if (descend) {
            at = child_of(*at, 0);
            continue;
        }
        leave(*at);
        at = node_after(at, &root, leave);
    }
}

/// The text itself where the source has it so, else a copy.
std::string_view html_walk::settled(std::string_view text, html_range range) {
    const std::string_view published = source_.substr(range.begin, range.end - range.begin);
    return published == text ? published : into_.keep(std::string(text));
}

void html_walk::end_paragraph() {
    if (!lines_.is_empty() && use(1, lines_.range().begin))
        into_.blocks.push_back(document_paragraph{settled(lines_.text(), lines_.range()), span_of(lines_.range())});
    lines_.clear();
}

/// Whether there is something behind the tag of the node to go into.
bool html_walk::enter(const GumboNode &node) {
    if (is_text(node)) {
        lines_.add(node);
        return false;
    }
    if (!is_element(node)) return child_count(node) != 0;
    const GumboElement &element = node.v.element;
    if (pass_over(node)) return false;
    if (element.tag == GUMBO_TAG_BR || is_block(element)) end_paragraph();
    if (element.tag == GUMBO_TAG_IMG && findings_.pictures++ == 0) findings_.first_picture = &node;
    if (is_preformatted(element) && !holds_tables(node)) {
        end_paragraph();
        add_preformatted(node);
        return false;
    }
    return child_count(node) != 0;
}

void html_walk::walk(task now) {
    const auto leave = [&](const GumboNode &node) {
        if (is_element(node) && is_block(node.v.element)) end_paragraph();
    };
    while (now.at && !stopped_) {
        const GumboNode &node = *now.at;
        if (is_element(node, GUMBO_TAG_TABLE) && (show_hidden_ || !is_hidden(node.v.element))) {
            end_paragraph();
            now.at = node_after(&node, now.root, leave);
            const std::size_t depth = now.depth;
            if (now.at) tasks_.push_back(now);
            return add_table_tasks(node, depth + 1);
        }
        now.at = enter(node) ? child_of(node, 0) : node_after(&node, now.root, leave);
    }
    end_paragraph();
}

/// Divides a table: rows that hold tables are walked cell by cell, the others stay rows.
void html_walk::add_table_tasks(const GumboNode &table, std::size_t depth) {
    if (depth > budget_.depth) return stop(tables_too_deep(budget_, places_.span_of(offset_of(table), 0).begin));
    auto laid_out = lay_out(table, budget_.cells - std::min(budget_.cells, used_), show_hidden_);
    if (!laid_out) return stop(too_many_cells(budget_, places_.span_of(offset_of(table), 0).begin));
    for (const GumboNode *hidden : laid_out->left_out)
        note_hidden(*hidden);
    grids_.push_back(std::make_unique<const html_grid>(std::move(*laid_out)));
    const html_grid &grid = *grids_.back();

    std::vector<task> next;
    const auto add_walk = [&](const GumboNode *root) { next.push_back({root, root, nullptr, 0, 0, 0, 0, depth}); };
    for (const GumboNode *caption : grid.others)
        add_walk(caption);
    std::size_t cell = 0;
    bool rows_before = false;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const std::size_t first = cell;
        bool holds = false;
        for (; cell < grid.cells.size() && grid.cells[cell].row == row; ++cell)
            holds = holds || holds_tables(*grid.cells[cell].node);
        if (holds) {
            for (std::size_t i = first; i < cell; ++i)
                add_walk(grid.cells[i].node);
        } else if (rows_before) {
            next.back().last_cell = cell;
            next.back().last_row = row + 1;
        } else
            next.push_back({&table, nullptr, &grid, first, cell, row, row + 1, depth});
        rows_before = !holds;
    }
    tasks_.insert(tasks_.end(), next.rbegin(), next.rend());
}

html_walk::cell_text html_walk::text_of_cell(const GumboNode &cell) {
    lines_.clear();
    const GumboNode *preserving = nullptr;
    const auto leave = [&](const GumboNode &node) {
        if (&node == preserving) preserving = nullptr;
        if (is_element(node) && is_block(node.v.element)) lines_.end_line();
    };
    for (const GumboNode *at = &cell; at;) {
        bool descend = child_count(*at) != 0;
        if (is_text(*at))
            lines_.add(*at, preserving != nullptr);
        else if (is_element(*at)) {
            const GumboElement &element = at->v.element;
            if (at != &cell && pass_over(*at))
                descend = false;
            else {
                if (element.tag == GUMBO_TAG_BR || is_block(element)) lines_.end_line();
                if (element.tag == GUMBO_TAG_IMG && findings_.pictures++ == 0) findings_.first_picture = at;
                if (!preserving && is_preformatted(element) && descend) preserving = at;
            }
        }
        at = descend ? child_of(*at, 0) : node_after(at, &cell, leave);
    }
    cell_text out{std::string(lines_.text()), lines_.range()};
    lines_.clear();
    return out;
}

void html_walk::add_as_blocks(const task &now) {
    for (std::size_t i = now.last_cell; i > now.first_cell; --i) {
        const GumboNode *cell = now.grid->cells[i - 1].node;
        tasks_.push_back({cell, cell, nullptr, 0, 0, 0, 0, now.depth});
    }
}

/// A table in which no row has two printed cells, and a cell several lines, only arranges its text.
void html_walk::add_rows(const task &now) {
    const html_grid &grid = *now.grid;
    std::vector<cell_text> texts;
    bool arranges = true, has_lines = false, single = true;
    std::uint32_t row = 0;
    std::size_t printed = 0, cells = 0;
    for (std::size_t i = now.first_cell; i < now.last_cell; ++i) {
        texts.push_back(text_of_cell(*grid.cells[i].node));
        if (i == now.first_cell || grid.cells[i].row != row) printed = cells = 0;
        row = grid.cells[i].row;
        printed += texts.back().text.empty() ? 0U : 1U;
        arranges = arranges && printed <= 1;
        single = single && ++cells <= 1;
        has_lines = has_lines || texts.back().text.find('\n') != std::string::npos;
    }
    if (arranges && (single || has_lines)) return add_as_blocks(now);
    add_table(now, texts);
}

void html_walk::add_table(const task &now, const std::vector<cell_text> &texts) {
    const html_grid &grid = *now.grid;
    const std::size_t rows = now.last_row - now.first_row;
    if (!use(rows * grid.width, offset_of(*now.root))) return;
    document_table table;
    std::vector<std::size_t> covered_until(grid.width, 0); // rows of the grid, by column
    std::size_t next = now.first_cell, offset = offset_of(*grid.rows[now.first_row]);
    for (std::size_t row = now.first_row; row < now.last_row; ++row) {
        table.begin_row();
        std::size_t end = next; // of the cells of this row
        while (end < now.last_cell && grid.cells[end].row == row)
            ++end;
        // Behind the last cell of its own, or that reaches into it, the row has none.
        std::size_t filled = end == next ? 0 : grid.cells[end - 1].column + grid.cells[end - 1].column_span;
        for (std::size_t column = grid.width; column > filled; --column)
            if (covered_until[column - 1] > row) filled = column;
        for (std::uint32_t column = 0; column < grid.width; ++column) {
            document_cell out;
            out.row = static_cast<std::uint32_t>(row - now.first_row + 1);
            out.column = column + 1;
            if (next < end && grid.cells[next].column == column) {
                const html_cell &cell = grid.cells[next];
                const cell_text &text = texts[next++ - now.first_cell];
                const std::size_t last_row = std::min<std::size_t>(row + cell.row_span, now.last_row);
                out.row_span = static_cast<std::uint32_t>(last_row - row);
                out.column_span = cell.column_span;
                std::fill_n(covered_until.begin() + column, cell.column_span, last_row);
                html_range range = text.range;
                if (text.text.empty()) {
                    range.begin = tree_.place_of(cell.node->v.element.original_tag).end;
                    range.end = range.begin;
                }
                out.text = settled(text.text, range);
                out.span = span_of(range);
                offset = range.end;
            } else {
                out.covered = covered_until[column] > row;
                out.missing = column >= filled;
                out.span = places_.span_of(offset, 0);
            }
            table.add(out);
        }
    }
    if (table.cell_count() != 0) into_.blocks.push_back(std::move(table));
}

void html_walk::add_preformatted(const GumboNode &element) {
    html_verbatim text(tree_);
    const auto leave = [&](const GumboNode &node) {
        if (is_element(node) && is_block(node.v.element)) text.end_line();
    };
    for (const GumboNode *at = &element; at;) {
        bool descend = child_count(*at) != 0;
        if (is_text(*at))
            text.add(*at);
        else if (is_element(*at)) {
            if (pass_over(*at))
                descend = false;
            else if (at->v.element.tag == GUMBO_TAG_BR || is_block(at->v.element))
                text.end_line();
        }
        at = descend ? child_of(*at, 0) : node_after(at, &element, leave);
    }
    limits left = budget_;
    left.cells = budget_.cells - std::min(budget_.cells, used_);
    left.bytes = text.text().size();
    const std::string_view kept = into_.keep(text.text());
    result<document> inner = read_text_document(kept, left);
    if (inner) return adopt(std::move(*inner), text);
    failure f = inner.error();
    if (f.position) f.position = span_of(text.range_of(f.position->offset, 0)).begin;
    stop(f.code == errc::budget ? too_many_cells(budget_, f.position.value_or(text_position{})) : std::move(f));
}

/// Takes over what was made of preformatted text.
void html_walk::adopt(document &&inner, const html_verbatim &from) {
    relocate(inner, [&](const source_span &span) { return span_of(from.range_of(span.begin.offset, span.size)); });
    for (document_block &block : inner.blocks) {
        const auto *table = std::get_if<document_table>(&block);
        if (!use(table ? table->cell_count() : 1, 0)) return;
        into_.blocks.push_back(std::move(block));
    }
    std::move(inner.notes.begin(), inner.notes.end(), std::back_inserter(into_.notes));
    into_.keep_texts_of(std::move(inner));
}

std::optional<failure> html_walk::run() {
    const GumboNode &document = *tree_.document;
    mark_tables(document);
    tasks_.push_back({&document, &document, nullptr, 0, 0, 0, 0, 0});
    while (!tasks_.empty() && !stopped_) {
        const task now = tasks_.back();
        tasks_.pop_back();
        if (now.grid)
            add_rows(now);
        else
            walk(now);
    }
    return std::move(stopped_);
}

} // namespace ogi
