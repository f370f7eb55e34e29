#include "document/placed_document.hpp"

#include "document/page_numbers.hpp"
#include "document/repeated_heads.hpp"
#include "document/table_finder.hpp"
#include "model/import_rules.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <string>
#include <utility>

namespace ogi {
namespace {

constexpr search_effort most_effort = 100000000;
constexpr std::int32_t between_pages = 12000; // thousandths of a point

/// The lines of all pages, one page below the other.
std::vector<placed_line> one_below_the_other(std::vector<page_lines> pages) {
    std::vector<placed_line> out;
    std::int64_t bottom = 0;
    for (page_lines &page : pages) {
        if (page.lines.empty()) continue;
        const auto shift = static_cast<std::int32_t>(
            std::min<std::int64_t>(bottom + between_pages - page.lines.front().top, 1000000000));
        for (placed_line &line : page.lines) {
            line.top += shift;
            line.bottom += shift;
            for (placed_text &text : line.texts) {
                text.top += shift;
                text.bottom += shift;
            }
            for (std::vector<placed_text> &parts : line.parts)
                for (placed_text &part : parts) {
                    part.top += shift;
                    part.bottom += shift;
                }
            bottom = std::max<std::int64_t>(bottom, line.bottom);
            out.push_back(std::move(line));
        }
    }
    return out;
}

/// Lines of running text, put together as paragraphs.
class paragraphs {
public:
    paragraphs(const std::vector<placed_line> &lines, document &to) : to_(to) {
        for (const placed_line &line : lines) {
            if (line.texts.size() != 1 || line.texts.front().is_figure) continue;
            left_ = std::min(left_, line.left());
            right_ = std::max(right_, line.right());
        }
    }

    void add(const placed_text &line) {
        if (has_open_ && continues(line)) {
            open_ = joined(open_, line, blank_between(open_.text, line.text), to_);
        } else {
            end();
            open_ = line;
            has_open_ = true;
        }
        last_ = line;
    }

    void end() {
        if (has_open_) to_.blocks.push_back(document_paragraph{open_.text, open_.span});
        has_open_ = false;
    }

private:
    /// A line that fills its width goes on in one that is not indented; a heading in the middle of its line, in one that
    /// is in the middle too.
    bool continues(const placed_text &line) const {
        constexpr int least_width = 8; // of a full line, in characters
        const std::int64_t em = open_.em, room = std::int64_t{right_} - last_.right;
        if (last_.right - last_.left < least_width * em) return false;
        if (10 * std::int64_t{std::max(open_.em, line.em) - std::min(open_.em, line.em)} > 2 * em) return false;
        if (room <= 3 * em && 2 * (std::int64_t{line.left} - left_) <= em) return true;
        const std::int64_t middle = (std::int64_t{left_} + right_) / 2;
        const auto is_in_middle = [&](const placed_text &t) {
            return std::abs(t.center() - middle) <= em && t.left - left_ > em / 4;
        };
        return room <= 2 * em && line.left - left_ > 3 * em && is_in_middle(last_) && is_in_middle(line);
    }

    document &to_;
    std::int32_t left_ = std::numeric_limits<std::int32_t>::max(), right_ = 0; // the margins
    placed_text open_, last_;                                                  // the paragraph, and its last line
    bool has_open_ = false;
};

log_entry page_numbers_note(const std::vector<placed_text> &numbers) {
    const source_span &first = numbers.front().span;
    return entry_of(import_rule::pdf_page_number,
                    "有 " + std::to_string(numbers.size()) + " 处页码不属于正文，未读取。此处是第一处。",
                    std::to_string(numbers.size()) +
                        " page numbers are no part of the text and were left out. This is the first.",
                    first.begin, first.part);
}

log_entry columns_note(const placed_text &where) {
    return entry_of(import_rule::pdf_columns,
                    "从此处起有一个表格，从文字的位置无法确定各列，未按表格读取。请对照原件补录。",
                    "A table begins here whose columns cannot be told from the places of its texts; it was not read as "
                    "a table. Enter it from the original.",
                    where.span.begin, where.span.part);
}

/// Texts side by side outside of tables: words set apart are one line, others the cells of one row.
void add_side_by_side(const placed_line &line, const std::vector<bool> &taken, paragraphs &prose, document &to) {
    std::vector<placed_text> texts;
    for (std::size_t t = 0; t < line.texts.size(); ++t)
        if (!taken[t]) texts.push_back(line.texts[t]);
    bool is_line = true;
    for (std::size_t t = 1; t < texts.size(); ++t)
        is_line = is_line && texts[t].left - texts[t - 1].right <= 2 * texts[t].em;
    if (is_line) {
        placed_text all = texts.front();
        for (std::size_t t = 1; t < texts.size(); ++t)
            all = joined(all, texts[t], " ", to);
        return prose.add(all);
    }
    prose.end();
    document_table row;
    row.begin_row();
    document_cell cell;
    for (const placed_text &text : texts) {
        cell.text = text.text;
        cell.span = text.span;
        row.add(cell);
        ++cell.column;
    }
    to.blocks.emplace_back(std::move(row));
}

void add_without_columns(const table_texts &texts, document &to) {
    std::vector<placed_text> all;
    for (const std::vector<placed_text> &head : texts.heads)
        all.insert(all.end(), head.begin(), head.end());
    for (const std::vector<placed_text> &label : texts.labels)
        all.insert(all.end(), label.begin(), label.end());
    all.insert(all.end(), texts.others.begin(), texts.others.end());
    for (const figure_row &row : texts.rows)
        all.insert(all.end(), row.figures.begin(), row.figures.end());
    std::stable_sort(all.begin(), all.end(), [](const placed_text &a, const placed_text &b) {
        return a.middle() != b.middle() ? a.middle() < b.middle() : a.left < b.left;
    });
    to.notes.push_back(columns_note(all.front()));
    for (const placed_text &text : all)
        to.blocks.push_back(document_paragraph{text.text, text.span});
}

} // namespace

void add_pages(std::vector<placed_page> pages, document &to) {
    std::vector<page_lines> by_page;
    for (placed_page &page : pages)
        by_page.push_back({page.height, lines_of(std::move(page.words), to)});
    const std::vector<placed_text> numbers = take_page_numbers(by_page);
    if (!numbers.empty()) to.notes.push_back(page_numbers_note(numbers));
    leave_out_repeated_heads(by_page);
    std::vector<placed_line> lines = one_below_the_other(std::move(by_page));
    found_tables found = find_tables(lines, to);
    std::stable_sort(found.tables.begin(), found.tables.end(),
                     [](const found_table &a, const found_table &b) { return a.first_line < b.first_line; });
    paragraphs prose(lines, to);
    search_effort left = most_effort;
    std::size_t next_table = 0;
    for (std::size_t l = 0; l < lines.size(); ++l) {
        for (; next_table < found.tables.size() && found.tables[next_table].first_line <= l; ++next_table) {
            prose.end();
            const table_texts &texts = found.tables[next_table].texts;
            if (auto table = build_table(texts, left, to))
                to.blocks.emplace_back(std::move(*table));
            else
                add_without_columns(texts, to);
        }
        const std::vector<bool> &taken = found.taken[l];
        if (std::find(taken.begin(), taken.end(), false) != taken.end()) add_side_by_side(lines[l], taken, prose, to);
    }
    prose.end();
}

} // namespace ogi
