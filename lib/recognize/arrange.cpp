#include "recognize/arrange.hpp"

#include "form/table.hpp"
#include "recognize/figure.hpp"
#include "recognize/harvest.hpp"
#include "recognize/loose_rows.hpp"
#include "recognize/loose_text.hpp"
#include "recognize/pieces.hpp"
#include "recognize/running_rows.hpp"
#include "recognize/spacing.hpp"

#include <algorithm>
#include <utility>

namespace ogi {
namespace {

/// Puts what was found back into blocks.
class block_writer {
public:
    block_writer(const document &source, const std::vector<fragment> &fragments, arrangement &out)
        : source_(source), fragments_(fragments), out_(out) {}

    void add_text(const token &t) {
        for (std::size_t i = t.first; i < t.last; ++i)
            loose_.push_back(i);
        for (std::size_t i = t.rest_first; i < t.rest_last; ++i)
            loose_.push_back(i);
    }

    void add_row(const loose_row &row, bool with_values) {
        if (!table_) {
            end_text();
            table_ = &out_.tables.emplace_back();
        }
        // Captions in front of the label stand alone, so that rows are alike whether they are printed or not.
        for (std::size_t i = 0; i + 1 < row.labels; ++i)
            add_cells(row, i, i + 1);
        add_cells(row, row.labels == 0 ? 0 : row.labels - 1, with_values ? row.cells.size() : row.labels);
    }

    /// What stands between the rows of a table follows it.
    const document_table *end_table() {
        const document_table *ended = table_;
        if (table_) out_.blocks.emplace_back(table_);
        table_ = nullptr;
        return ended;
    }

    /// The lines that are no rows: as they are where nothing was taken from their block.
    void end_text() {
        for (std::size_t from = 0; from < loose_.size();) {
            const std::size_t block = fragments_[loose_[from]].block;
            std::size_t to = from + 1;
            while (to < loose_.size() && fragments_[loose_[to]].block == block && loose_[to] == loose_[to - 1] + 1)
                ++to;
            if (is_whole(loose_[from], loose_[to - 1]))
                keep(block);
            else
                add_lines(from, to);
            from = to;
        }
        loose_.clear();
    }

    void keep(std::size_t block) {
        const document_block &b = source_.blocks[block];
        if (const auto *line = std::get_if<document_paragraph>(&b))
            out_.blocks.emplace_back(line);
        else
            out_.blocks.emplace_back(std::get_if<document_table>(&b));
    }

private:
    void add_cells(const loose_row &row, std::size_t first, std::size_t last) {
        table_->begin_row();
        document_cell cell;
        cell.row = static_cast<std::uint32_t>(table_->row_count());
        for (std::size_t i = first; i < last; ++i, ++cell.column) {
            const token *t = row.cells[i];
            cell.text = t ? t->text : std::string_view();
            cell.span = t ? t->span : source_span();
            table_->add(cell);
        }
    }

    bool is_whole(std::size_t first, std::size_t last) const {
        const std::size_t block = fragments_[first].block;
        const bool begins = first == 0 || fragments_[first - 1].block != block;
        return begins && (last + 1 == fragments_.size() || fragments_[last + 1].block != block);
    }

    /// What is left of lines: each rest in one piece, headings of sections for themselves.
    void add_lines(std::size_t from, std::size_t to) {
        while (from < to) {
            const fragment &first = fragments_[loose_[from]];
            std::size_t next = from + 1;
            while (!first.is_heading && next < to && fragments_[loose_[next]].line == first.line &&
                   !fragments_[loose_[next]].is_heading)
                ++next;
            add_paragraph(first, fragments_[loose_[next - 1]]);
            from = next;
        }
    }

    void add_paragraph(const fragment &first, const fragment &last) {
        if (first.text.empty()) return;
        document_paragraph line{first.text, first.span};
        line.text = {first.text.data(),
                     static_cast<std::size_t>(last.text.data() + last.text.size() - first.text.data())};
        line.span.size = last.span.begin.offset + last.span.size - first.span.begin.offset;
        line.span.characters = last.span.character + last.span.characters - first.span.character;
        out_.blocks.emplace_back(&out_.paragraphs.emplace_back(line));
    }

    const document &source_;
    const std::vector<fragment> &fragments_;
    arrangement &out_;
    std::vector<std::size_t> loose_;
    document_table *table_ = nullptr;
};

class arranger {
public:
    arranger(const document &source, journal &log) : source_(source), log_(log) {}

    arrangement run() {
        for (std::size_t i = 0; i < source_.blocks.size(); ++i) {
            const auto *table = std::get_if<document_table>(&source_.blocks[i]);
            if (!table || is_loose(*table)) continue;
            end_loose_text(i);
            out_.blocks.emplace_back(table);
            first_ = i + 1;
        }
        end_loose_text(source_.blocks.size());
        out_.side_by_side = loose_.side_by_side();
        return std::move(out_);
    }

private:
    /// The blocks from first_ up to `end` are loose text.
    void end_loose_text(std::size_t end) {
        if (may_hold_rows(end)) {
            for (std::size_t i = first_; i < end; ++i)
                std::visit([&](const auto &block) { loose_.add(block, i); }, source_.blocks[i]);
            arrange_loose_text();
            loose_.clear();
            return;
        }
        for (std::size_t i = first_; i < end; ++i)
            std::visit([&](const auto &block) { out_.blocks.emplace_back(&block); }, source_.blocks[i]);
    }

    /// Without figures there are no rows to be found. Prose has few lines that end with one.
    bool may_hold_rows(std::size_t end) const {
        constexpr std::size_t fewest_figures = 3;
        constexpr std::size_t most_pieces = 100000; // no report comes near
        std::size_t figures = 0, pieces = 0;
        for (std::size_t i = first_; i < end; ++i) {
            const auto *table = std::get_if<document_table>(&source_.blocks[i]);
            pieces += table ? table->cell_count() : 1;
            if (pieces > most_pieces) return false;
        }
        for (std::size_t i = first_; i < end && figures < fewest_figures; ++i) {
            if (const auto *line = std::get_if<document_paragraph>(&source_.blocks[i])) {
                if (may_be_running_rows(line->text)) return true;
                figures += ends_like_a_figure(line->text) ? 1 : 0;
                continue;
            }
            const document_table &table = *std::get_if<document_table>(&source_.blocks[i]);
            for (std::size_t r = 0; r < table.row_count() && figures < fewest_figures; ++r)
                for (const document_cell &c : table.row(r))
                    figures += ends_like_a_figure(c.text) ? 1 : 0;
        }
        return figures >= fewest_figures;
    }

    static bool ends_like_a_figure(std::string_view text) {
        if (text.empty()) return false;
        if (text.back() >= '0' && text.back() <= '9') return true;
        for (std::string_view end : {"/", "-", "—", "／", "－", "元", "件", "项", ")", "）"})
            if (take_back(text, end)) return true;
        const std::string_view last = text.substr(text.size() - std::min<std::size_t>(3, text.size()));
        return last >= std::string_view("０") && last <= std::string_view("９");
    }

    void arrange_loose_text() {
        const std::vector<token> tokens = tokens_of(loose_.fragments(), out_.texts);
        loose_tables found = find_loose_tables(loose_.fragments(), tokens, out_.texts);
        settle_bordered_cells(found.rows);
        const std::vector<bool> proved = place_blanks_by_spacing(found.rows);
        block_writer writer(source_, loose_.fragments(), out_);
        std::size_t next = 0, first = 0; // row; row of the table
        for (const loose_part &part : found.parts) {
            switch (part.what) {
            case loose_part::kind::text: writer.add_text(*part.text); break;
            case loose_part::kind::row: {
                const loose_row &row = found.rows[next];
                const bool is_sure = proved[next] || !is_doubtful(row, next != 0 && proved[next - 1]);
                writer.add_row(row, is_sure);
                ++next;
                break;
            }
            case loose_part::kind::end_of_table:
                if (writer.end_table()) note(found.rows, proved, first, next);
                first = next;
                break;
            }
        }
        writer.end_text();
    }

    /// Whether the figures of a row must not be taken for its own; says so.
    bool is_doubtful(const loose_row &row, bool row_before_is_proved) {
        if (row.is_doubtful && !row_before_is_proved) {
            log_.add(import_rule::figures_of_which_row,
                     "“" + label_of_row(row) + "”一行的数字（" + figures_of(row) +
                         "）属于哪一行哪一列无法确定：前一行没有数字，或数字先于行名，或表头次序与标准格式不同。未读取"
                         "，请对照原件"
                         "补齐有关各行。",
                     "It is not certain which row and column the figures of \"" + label_of_row(row) + "\" (" +
                         figures_of(row) +
                         ") belong to: the row before has none, or figures stand before the labels, or the heads in "
                         "another order than in the form. They were not read. Complete the rows from the original.",
                     place_of(row));
            return true;
        }
        if (!row.has_lone_figure()) return false;
        const std::string columns = std::to_string(row.columns);
        log_.add(
            import_rule::row_width,
            table_name(static_cast<std::int32_t>(row.table), language::zh) + "“" + label_of_row(row) + "”一行应有 " +
                columns + " 个数，只有 1 个（" + figures_of(row) + "），无法确定属哪一列，未读取。请对照原件补齐本行。",
            "Row \"" + label_of_row(row) + "\" of " + table_name(static_cast<std::int32_t>(row.table), language::en) +
                " should have " + columns + " figures and has one (" + figures_of(row) +
                "); which column it belongs to is not certain, so it was not read. Complete the row from the original.",
            place_of(row));
        return true;
    }

    static source_span place_of(const loose_row &row) {
        const auto printed = std::find_if(row.cells.begin(), row.cells.end(), [](const token *t) { return t; });
        return printed == row.cells.end() ? source_span() : (*printed)->span;
    }

    static std::string label_of_row(const loose_row &row) {
        return row.labels == 0 ? std::string() : storable(row.cells[row.labels - 1]->text.substr(0, longest_label));
    }

    static std::string figures_of(const loose_row &row) {
        constexpr std::size_t longest = 200;
        std::string out;
        for (std::size_t i = row.labels; i < row.cells.size() && out.size() < longest; ++i)
            if (row.cells[i])
                out.append(out.empty() ? "" : " · ").append(storable(row.cells[i]->text.substr(0, longest)));
        return out;
    }

    void note(const std::vector<loose_row> &rows, const std::vector<bool> &proved, std::size_t first,
              std::size_t last) {
        const std::string zh = table_name(static_cast<std::int32_t>(rows[first].table), language::zh),
                          en = table_name(static_cast<std::int32_t>(rows[first].table), language::en);
        const source_span where = place_of(rows[first]);
        const std::string count = std::to_string(last - first);
        log_.add(import_rule::rows_arranged,
                 zh + "的文字没有分成行和单元格，已按标准格式的行名和表头排成 " + count + " 行。",
                 "The text of " + en +
                     " is not divided into rows and cells; by the labels of the form it was arranged into " + count +
                     " rows.",
                 where);
        const auto by_spacing = std::count(proved.begin() + static_cast<std::ptrdiff_t>(first),
                                           proved.begin() + static_cast<std::ptrdiff_t>(last), true);
        if (by_spacing == 0) return;
        const std::string blank_rows = std::to_string(by_spacing);
        log_.add(import_rule::blanks_by_spacing,
                 zh + "有 " + blank_rows + " 行的数字少于列数；其余各行的行名与数字间距一致，按间距认定了空格的位置。",
                 "In " + en + ", " + blank_rows +
                     " rows have fewer figures than columns; labels and figures of the others "
                     "stand equally far apart, and by that distance the blank cells were placed.",
                 where);
    }

    const document &source_;
    journal &log_;
    std::size_t first_ = 0; // block of the loose text
    loose_text loose_;
    arrangement out_;
};

} // namespace

arrangement arrange(const document &source, journal &log) {
    return arranger(source, log).run();
}

} // namespace ogi
