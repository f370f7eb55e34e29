// From the tree of a web page to the blocks of a document.
#pragma once

#include "document/document.hpp"
#include "document/html_grid.hpp"
#include "document/html_lines.hpp"
#include "document/place_counter.hpp"

#include <ogi/error.hpp>
#include <ogi/reading.hpp>

#include <cstddef>
#include <gumbo.h>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace ogi {

/// What was met on the way and is not text.
struct html_findings {
    const GumboNode *first_hidden = nullptr; // with text
    std::size_t hidden = 0;
    const GumboNode *first_struck = nullptr; // with text
    std::size_t struck = 0;
    bool hidden_tables = false;
    const GumboNode *first_picture = nullptr;
    std::size_t pictures = 0;
    const GumboNode *first_frame = nullptr;
};

/// Walks over a tree without recursion: what a table leaves to be walked waits on a stack.
class html_walk {
public:
    /// `places` counts in the page of the tree.
    html_walk(const html_tree &tree, place_counter &places, const limits &budget, document &into, bool show_hidden)
        : tree_(tree), source_(tree.page), places_(places), budget_(budget), into_(into), show_hidden_(show_hidden),
          lines_(tree) {}

    /// Adds the blocks of the page to the document.
    std::optional<failure> run();
    const html_findings &findings() const noexcept { return findings_; }
    /// Where an element begins, in the source.
    std::size_t offset_of(const GumboNode &node) const;

private:
    /// What is still to be done: the text under `root` from `at` on, or the rows of a table.
    struct task {
        const GumboNode *root, *at;
        const html_grid *grid = nullptr;
        std::size_t first_cell = 0, last_cell = 0; // of the grid
        std::size_t first_row = 0, last_row = 0;
        std::size_t depth = 0; // tables around it
    };
    struct cell_text {
        std::string text;
        html_range range;
    };

    void mark_tables(const GumboNode &root);
    void walk(task now);
    bool enter(const GumboNode &node);
    void add_preformatted(const GumboNode &element);
    void adopt(document &&inner, const html_verbatim &from);
    void add_table_tasks(const GumboNode &table, std::size_t depth);
    void add_rows(const task &now);
    void add_as_blocks(const task &now);
    void add_table(const task &now, const std::vector<cell_text> &texts);
    cell_text text_of_cell(const GumboNode &cell);
    source_span span_of(html_range range) { return places_.span_of(range.begin, range.end - range.begin); }
    bool pass_over(const GumboNode &node);
    void note_hidden(const GumboNode &node);
    bool holds_tables(const GumboNode &node) const { return holding_.count(&node) != 0; }
    void end_paragraph();
    std::string_view settled(std::string_view text, html_range range);
    void stop(failure f) {
        if (!stopped_) stopped_ = std::move(f);
    }
    bool use(std::size_t count, std::size_t offset);

    const html_tree &tree_;
    std::string_view source_;
    place_counter &places_;
    const limits &budget_;
    document &into_;
    bool show_hidden_;
    html_lines lines_;
    std::vector<task> tasks_;
    std::vector<std::unique_ptr<const html_grid>> grids_;
    std::unordered_set<const GumboNode *> holding_; // cells and preformatted elements that hold tables
    html_findings findings_;
    std::optional<failure> stopped_;
    std::size_t used_ = 0;
};

} // namespace ogi
