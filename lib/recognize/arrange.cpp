#include "recognize/arrange.hpp"

#include "form/table.hpp"
#include "recognize/figure.hpp"
#include "recognize/harvest.hpp"
#include "recognize/loose_rows.hpp"
#include "recognize/loose_text.hpp"
#include "recognize/spacing.hpp"

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
    }

    void add_row(const loose_row &row, bool with_values) {
        if (!table_) {
            end_text();
            table_ = &out_.tables.emplace_back();
        }
        table_->begin_row();
        document_cell cell;
        cell.row = static_cast<std::uint32_t>(table_->row_count());
        const std::size_t count = with_values ? row.cells.size() : row.labels;
        for (std::size_t i = 0; i < count; ++i, ++cell.column) {
            const token *t = row.cells[i];
            cell.text = t ? t->text : std::string_view();
            cell.span = t ? t->span : source_span();
            table_->add(cell);
        }
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
                for (std::size_t i = from; i < to; ++i)
                    add_paragraph(fragments_[loose_[i]]);
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
    bool is_whole(std::size_t first, std::size_t last) const {
        const std::size_t block = fragments_[first].block;
        const bool begins = first == 0 || fragments_[first - 1].block != block;
        return begins && (last + 1 == fragments_.size() || fragments_[last + 1].block != block);
    }

    void add_paragraph(const fragment &f) {
        if (f.text.empty()) return;
        out_.blocks.emplace_back(&out_.paragraphs.emplace_back(document_paragraph{f.text, f.span}));
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
            if (const auto *line = std::get_if<document_paragraph>(&source_.blocks[i])) {
                loose_.add(*line, i);
                continue;
            }
            const document_table &table = *std::get_if<document_table>(&source_.blocks[i]);
            if (is_loose(table)) {
                loose_.add(table, i);
                continue;
            }
            end_loose_text();
            out_.blocks.emplace_back(&table);
        }
        end_loose_text();
        return std::move(out_);
    }

private:
    void end_loose_text() {
        if (!loose_.fragments().empty()) arrange_loose_text();
        loose_.clear();
    }

    void arrange_loose_text() {
        const std::vector<token> tokens = tokens_of(loose_.fragments(), out_.texts);
        loose_tables found = find_loose_tables(tokens);
        const std::vector<bool> proved = place_blanks_by_spacing(found.rows);
        block_writer writer(source_, loose_.fragments(), out_);
        std::size_t next = 0, first = 0; // row; row of the table
        for (const loose_part &part : found.parts) {
            switch (part.what) {
            case loose_part::kind::text: writer.add_text(*part.text); break;
            case loose_part::kind::row: {
                const loose_row &row = found.rows[next];
                const bool doubtful = row.is_doubtful && !(next != 0 && proved[next - 1]);
                writer.add_row(row, !doubtful);
                if (doubtful) refuse(row);
                ++next;
                break;
            }
            case loose_part::kind::end_of_table:
                if (writer.end_table()) note(found.rows[first], next - first);
                first = next;
                break;
            }
        }
        writer.end_text();
    }

    void note(const loose_row &row, std::size_t count) {
        const std::int32_t table = static_cast<std::int32_t>(row.table);
        const std::string rows = std::to_string(count);
        log_entry entry;
        entry.what = log_entry::kind::note;
        entry.message = {table_name(table, language::zh) + "的文字没有分成行和单元格，已按标准格式的行名和表头排成 " +
                             rows + " 行。数字个数与列数不符的行不读取。",
                         "The text of " + table_name(table, language::en) +
                             " is not divided into rows and cells; by the labels of the form it was arranged into " +
                             rows + " rows. Rows with another number of figures than columns are not read."};
        entry.position = row.cells.front()->span.begin;
        entry.part = row.cells.front()->span.part;
        entry.rule = "I-ARRANGED";
        log_.add(std::move(entry));
    }

    void refuse(const loose_row &row) {
        std::string label = storable(row.cells[row.labels - 1]->text.substr(0, longest_label)), figures;
        for (std::size_t i = row.labels; i < row.cells.size() && figures.size() < 200; ++i)
            if (row.cells[i]) figures.append(figures.empty() ? "" : " · ").append(storable(row.cells[i]->text));
        log_entry entry;
        entry.what = log_entry::kind::unread;
        entry.message = {"“" + label + "”一行之前的一行没有数字，此处的数字（" + figures +
                             "）属于哪一行无法确定，未读取。请对照原件补齐这两行。",
                         "The row before \"" + label +
                             "\" has no figures, so it is not certain which of the two the "
                             "figures here (" +
                             figures + ") belong to; they were not read. Complete both rows from the original."};
        entry.position = row.cells.front()->span.begin;
        entry.part = row.cells.front()->span.part;
        entry.rule = "I-ROW-DOUBTFUL";
        log_.add(std::move(entry));
    }

    const document &source_;
    journal &log_;
    loose_text loose_;
    arrangement out_;
};

} // namespace

arrangement arrange(const document &source, journal &log) {
    return arranger(source, log).run();
}

} // namespace ogi
