#include "document/doc_reader.hpp"

#include "document/budget_failures.hpp"
#include "document/doc_tables.hpp"
#include "document/little_endian.hpp"
#include "document/raised_digits.hpp"
#include "document/white_space.hpp"
#include "document/word_file.hpp"
#include "document/word_properties.hpp"
#include "model/import_rules.hpp"
#include "model/size_limit.hpp"
#include "model/utf8.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace ogi {
namespace {

// [MS-DOC] 2.4.1 and 2.8: characters that are no text.
namespace mark {
constexpr std::uint32_t picture = 0x01, footnote = 0x02, comment = 0x05, cell = 0x07, drawing = 0x08, line = 0x0B,
                        page = 0x0C, paragraph = 0x0D, column = 0x0E, field_begin = 0x13, field_separator = 0x14,
                        field_end = 0x15, hyphen = 0x1E, optional_hyphen = 0x1F;
} // namespace mark

/// [MS-DOC] 2.9.73: a byte of a compressed piece is the character of its number, but for these.
std::uint32_t character_of_byte(std::uint8_t byte) {
    constexpr std::uint16_t from_0x80[] = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                           0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                           0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                           0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
    return byte >= 0x80 && byte < 0xA0 ? from_0x80[byte - 0x80] : byte;
}

struct left_out {
    std::size_t pictures = 0, deleted = 0, hidden = 0, struck = 0, symbols = 0, broken = 0;
    std::size_t cell_marks_alone = 0;
};

class doc_reader {
public:
    doc_reader(const word_file &file, const limits &budget)
        : file_(file), budget_(budget), text_(file.text_stream),
          characters_(word_property_table::kind::characters, file.character_properties(), text_),
          paragraphs_(word_property_table::kind::paragraphs, file.paragraph_properties(), text_), tables_(document_) {
        document_.parts = {"WordDocument"};
        tables_.set_most_cells(budget.cells);
    }

    result<document> read() {
        find_fields();
        for (const word_piece &piece : file_.pieces) {
            properties_ = {};
            for (std::uint32_t place = piece.first; place < piece.last; ++place)
                if (auto refused = take(piece, place)) return *refused;
        }
        end_paragraph(0);
        tables_.end_tables();
        if (tables_.has_too_many_cells() || used_ > budget_.cells) return too_many_cells(budget_);
        write_notes();
        return std::move(document_);
    }

private:
    std::uint32_t unit_at(const word_piece &piece, std::uint32_t place) const {
        const std::size_t offset = piece.offset_of(place);
        return piece.compressed ? character_of_byte(u8_at(text_, offset)) : u16_at(text_, offset);
    }

    /// Fields that are begun and ended: their instructions are no text. What is not ended stays.
    void find_fields() {
        struct field {
            std::uint32_t begin, separator;
        };
        std::vector<field> open;
        for (const word_piece &piece : file_.pieces)
            for (std::uint32_t place = piece.first; place < piece.last; ++place) {
                const std::uint32_t c = unit_at(piece, place);
                if (c == mark::field_begin) open.push_back({place, 0});
                if (c == mark::field_separator && !open.empty() && open.back().separator == 0)
                    open.back().separator = place;
                if (c != mark::field_end || open.empty()) continue;
                const field f = open.back();
                open.pop_back();
                instructions_.emplace_back(f.begin, f.separator != 0 ? f.separator + 1 : place + 1);
            }
        std::sort(instructions_.begin(), instructions_.end());
    }

    bool is_instruction(std::uint32_t place) {
        while (next_instruction_ < instructions_.size() && instructions_[next_instruction_].first <= place)
            instruction_end_ = std::max(instruction_end_, instructions_[next_instruction_++].second);
        return place < instruction_end_;
    }

    /// The properties of the character, which are those of a stretch of the stream.
    void look_up_characters(const word_piece &piece, std::size_t offset) {
        if (offset >= properties_.begin && offset < properties_.end) return;
        const auto found = characters_.at(offset);
        properties_ = found ? *found : word_property_table::run{offset, offset + piece.width()};
        character_ = {};
        apply_properties(properties_.properties, character_);
        apply_properties(piece.properties, character_);
    }

    std::optional<failure> take(const word_piece &piece, std::uint32_t place) {
        const std::size_t offset = piece.offset_of(place);
        const std::uint32_t c = unit_at(piece, place);
        look_up_characters(piece, offset);
        if (c == mark::cell || c == mark::paragraph || c == mark::page || c == mark::column)
            return take_mark(c, piece, place, offset);
        if (is_instruction(place) || c == mark::field_end || c == mark::field_begin || c == mark::field_separator)
            return std::nullopt;
        if (character_.deleted) return ++left_out_.deleted, std::nullopt;
        if (character_.hidden) return ++left_out_.hidden, std::nullopt;
        if (character_.struck || character_.struck_twice) return ++left_out_.struck, std::nullopt;
        if (c == mark::line) {
            // Within a cell a new line of its text, outside a line of running text.
            lines_.push_back(take_line());
            return std::nullopt;
        }
        if (c == mark::picture || c == mark::drawing) return ++left_out_.pictures, std::nullopt;
        take_character(c, piece, place, offset);
        return std::nullopt;
    }

    void take_character(std::uint32_t c, const word_piece &piece, std::uint32_t place, std::size_t offset) {
        if (c == mark::hyphen) c = '-';
        if (c == '(' && character_.symbol != 0) {
            c = character_.symbol;
            // The characters of a font of symbols mean nothing without it.
            if (c >= 0xF000 && c < 0xF100) {
                ++left_out_.symbols;
                return;
            }
        }
        if (c == mark::footnote || c == mark::comment || c == mark::optional_hyphen) return;
        if (c < 0x20 && c != '\t') return; // no characters of a text
        if (c >= 0xD800 && c < 0xDC00) {
            high_ = c;
            high_place_ = place;
            high_offset_ = offset;
            return;
        }
        std::size_t begin = offset;
        std::uint32_t first = place;
        if (c >= 0xDC00 && c < 0xE000) {
            if (high_ != 0 && high_place_ + 1 == place) {
                c = 0x10000 + ((high_ - 0xD800) << 10) + (c - 0xDC00);
                begin = high_offset_;
                first = high_place_;
            } else {
                c = 0xFFFD;
                ++left_out_.broken;
            }
        }
        high_ = 0;
        const std::size_t at = line_.size();
        if (character_.raised && c >= '0' && c <= '9')
            line_ += raised_digit(static_cast<char>(c));
        else
            append_utf8(c, line_);
        const bool space = white_space_at_front(std::string_view(line_).substr(at)) != 0;
        if (space) return;
        if (line_begin_ == npos) {
            line_begin_ = begin;
            line_first_ = first;
        }
        line_end_ = offset + piece.width();
        line_last_ = place + 1;
    }

    /// What was gathered since the last line or paragraph ended.
    document_paragraph take_line() {
        document_paragraph out;
        if (line_begin_ != npos) {
            out.text = trimmed(document_.keep(std::move(line_)));
            out.span.begin = {line_begin_, 1, line_begin_ + 1};
            out.span.size = line_end_ > line_begin_ ? line_end_ - line_begin_ : 0;
            out.span.character = line_first_;
            out.span.characters = line_last_ - line_first_;
            ++used_;
        }
        line_.clear();
        line_begin_ = npos;
        return out;
    }

    void end_paragraph(std::size_t depth) {
        lines_.push_back(take_line());
        for (const document_paragraph &line : lines_)
            tables_.add_paragraph(line, depth);
        lines_.clear();
    }

    std::optional<failure> take_mark(std::uint32_t c, const word_piece &piece, std::uint32_t place,
                                     std::size_t offset) {
        const bool after_cell_mark = std::exchange(after_cell_mark_, c == mark::cell);
        if (c == mark::paragraph && character_.deleted) {
            // Accepting the change joins the two paragraphs.
            ++left_out_.deleted;
            return std::nullopt;
        }
        if (c != mark::cell && is_instruction(place)) return std::nullopt;
        word_paragraph paragraph;
        const auto known = paragraphs_.at(offset);
        if (known) apply_properties(known->properties, file_.data_stream, paragraph);
        apply_properties(piece.properties, file_.data_stream, paragraph);
        std::size_t depth = static_cast<std::size_t>(std::max(paragraph.depth, 0));
        if (c == mark::cell && depth == 0) return take_cell_mark_alone(after_cell_mark);
        if (depth > budget_.depth) return tables_too_deep(budget_);
        // Without properties a paragraph belongs to the cell that has begun.
        if (!known && (tables_.row_has_begun() || tables_.cell_has_begun())) depth = tables_.depth();
        end_paragraph(depth);
        if (depth != 0 && paragraph.ends_row)
            tables_.end_row(depth, paragraph.row);
        else if (c == mark::cell || (depth > 1 && paragraph.ends_nested_cell))
            end_cell(depth);
        return used_ > budget_.cells || tables_.has_too_many_cells() ? std::optional<failure>(too_many_cells(budget_))
                                                                     : std::nullopt;
    }

    void end_cell(std::size_t depth) {
        tables_.end_cell(depth);
        ++used_;
    }

    /// A cell mark that the properties say nothing of: the second of two in a row ends the row.
    std::optional<failure> take_cell_mark_alone(bool after_cell_mark) {
        ++left_out_.cell_marks_alone;
        const std::size_t depth = std::max<std::size_t>(tables_.depth(), 1);
        const bool ends_row = after_cell_mark && line_begin_ == npos && lines_.empty() && tables_.row_has_begun() &&
                              !tables_.cell_has_begun();
        end_paragraph(depth);
        if (ends_row) {
            tables_.end_row(depth, std::nullopt);
            after_cell_mark_ = false;
        } else {
            end_cell(depth);
        }
        return used_ > budget_.cells ? std::optional<failure>(too_many_cells(budget_)) : std::nullopt;
    }

    void note(import_rule rule, std::string zh, std::string en) {
        document_.notes.push_back(entry_of(rule, std::move(zh), std::move(en)));
    }

    void write_notes();

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    const word_file &file_;
    const limits &budget_;
    std::string_view text_;
    word_property_table characters_, paragraphs_;
    document document_;
    doc_tables tables_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> instructions_; // of fields: from, to
    std::size_t next_instruction_ = 0;
    std::uint32_t instruction_end_ = 0;
    word_property_table::run properties_; // where those of `character_` hold
    word_characters character_;
    std::vector<document_paragraph> lines_; // of the paragraph, but for the last
    std::string line_;
    std::size_t line_begin_ = npos, line_end_ = 0;
    std::uint32_t line_first_ = 0, line_last_ = 0;
    std::uint32_t high_ = 0, high_place_ = 0; // the first half of a character of two
    std::size_t high_offset_ = 0;
    std::size_t used_ = 0;
    bool after_cell_mark_ = false;
    left_out left_out_;
};

void doc_reader::write_notes() {
    if (file_.text_boxes > 1)
        note(import_rule::doc_text_box, "文本框中的文字未读取。请核对其中是否有报告内容。",
             "Text in text boxes was not read. Check whether parts of the report stand there.");
    if (file_.footnotes + file_.endnotes + file_.comments > 0)
        note(import_rule::doc_notes, "脚注、尾注和批注未读取。", "Footnotes, endnotes and comments were not read.");
    if (file_.headers > 0) note(import_rule::doc_headers, "页眉和页脚未读取。", "Headers and footers were not read.");
    if (left_out_.pictures > 0)
        note(import_rule::doc_picture, "有 " + std::to_string(left_out_.pictures) + " 处图片或图形，其中的内容未读取。",
             std::to_string(left_out_.pictures) + " pictures or drawings were not read.");
    if (left_out_.deleted > 0)
        note(import_rule::doc_deleted,
             "修订中删除的文字（" + std::to_string(left_out_.deleted) + " 个字符）按已删除处理。",
             "Text deleted in tracked changes (" + std::to_string(left_out_.deleted) +
                 " characters) was taken as deleted.");
    if (left_out_.hidden > 0)
        note(import_rule::doc_hidden, "隐藏文字（" + std::to_string(left_out_.hidden) + " 个字符）未读取。",
             "Hidden text (" + std::to_string(left_out_.hidden) + " characters) was not read.");
    if (left_out_.struck > 0)
        note(import_rule::doc_struck, "划去的文字（" + std::to_string(left_out_.struck) + " 个字符）未读取。",
             "Text that is struck out (" + std::to_string(left_out_.struck) + " characters) was not read.");
    if (left_out_.symbols > 0)
        note(import_rule::doc_symbol, "有 " + std::to_string(left_out_.symbols) + " 个符号字体的字符无法识别，已略去。",
             std::to_string(left_out_.symbols) + " characters of symbol fonts are not known and were left out.");
    if (left_out_.broken > 0)
        note(import_rule::doc_character, "有 " + std::to_string(left_out_.broken) + " 个字符已损坏，以 U+FFFD 代替。",
             std::to_string(left_out_.broken) + " characters are damaged; U+FFFD stands for them.");
    if (left_out_.cell_marks_alone > 0)
        note(import_rule::doc_cell_marks,
             "表格的属性无法读取，行和单元格按单元格标记划分，空白单元格处可能有误。请核对。",
             "The properties of tables could not be read; rows and cells were told by the cell marks, which may be "
             "wrong "
             "at blank cells. Check them.");
    else if (tables_.rows_without_edges() > 0)
        note(import_rule::doc_edges,
             "有 " + std::to_string(tables_.rows_without_edges()) + " 行表格没有可用的列边界，单元格依次排列。",
             std::to_string(tables_.rows_without_edges()) +
                 " rows of tables have no usable edges of columns; their cells were placed one after the other.");
}

} // namespace

result<document> read_doc_document(std::string_view bytes, const limits &budget) {
    if (auto large = exceeds_size_limit(bytes, budget)) return *large;
    result<word_file> file = open_word_file(bytes);
    if (!file) return file.error();
    return doc_reader(*file, budget).read();
}

} // namespace ogi
