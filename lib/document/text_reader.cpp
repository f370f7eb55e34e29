#include "document/text_reader.hpp"

#include "document/encoding.hpp"
#include "document/place_counter.hpp"
#include "document/relocate.hpp"
#include "document/white_space.hpp"
#include "model/import_rules.hpp"
#include "model/size_limit.hpp"

#include <ogi/text.hpp>

#include <cstring>
#include <string>

namespace ogi {
namespace {

constexpr bool ends_line(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

failure too_many(std::size_t most, const text_position &where) {
    const std::string limit = std::to_string(most);
    return {errc::budget,
            {"表格单元格和段落的总数超过上限 " + limit + "。请确认所选的是年度报告文件；确需读取时请调高单元格上限。",
             "There are more table cells and paragraphs than the limit of " + limit +
                 ". Check that it is the report; if it is, raise the limit of cells."},
            {},
            where};
}

failure not_text(std::string_view bytes, std::size_t offset) {
    return {errc::unsupported,
            {"文件含有空字节，不是纯文本。请在原软件中打开报告，另存为纯文本（UTF-8）后再读取。",
             "The file contains a NUL byte and is not plain text. Open the report in its own program and save it as "
             "plain text (UTF-8)."},
            {},
            position_at(bytes, offset)};
}

/// Goes through the text once, line by line.
class text_reader {
public:
    text_reader(std::string_view bytes, const limits &budget) : bytes_(bytes), budget_(budget), places_(bytes) {}

    result<document> read() {
        while (offset_ < bytes_.size()) {
            const std::size_t end = end_of_line();
            add_line(bytes_.substr(offset_, end - offset_));
            if (used_ > budget_.cells) return too_many(budget_.cells, places_.span_of(offset_, 0).begin);
            offset_ = end + 1;
        }
        note_dropped();
        return std::move(document_);
    }

private:
    std::size_t end_of_line() const {
        std::size_t end = offset_;
        while (end < bytes_.size() && !ends_line(bytes_[end]))
            ++end;
        return end;
    }

    void add_line(std::string_view line) {
        if (line.find('\t') != std::string_view::npos) return add_row(line);
        const std::string_view text = trimmed(line);
        // The line feed of CR LF ends no line of its own.
        const bool inside_line_end = line.empty() && offset_ > 0 && bytes_[offset_ - 1] == '\r' &&
                                     offset_ < bytes_.size() && bytes_[offset_] == '\n';
        if (!inside_line_end) in_table_ = false;
        if (text.empty()) return;
        document_.blocks.push_back(document_paragraph{text, places_.span_of(text)});
        ++used_;
    }

    void add_row(std::string_view line) {
        if (!in_table_) document_.blocks.push_back(document_table());
        in_table_ = true;
        document_table &table = std::get<document_table>(document_.blocks.back());
        table.begin_row();
        document_cell cell;
        cell.row = static_cast<std::uint32_t>(table.row_count());
        for (std::size_t at = 0; at <= line.size() && used_ <= budget_.cells; ++cell.column, ++used_) {
            std::size_t end = line.find('\t', at);
            if (end == std::string_view::npos) end = line.size();
            cell.text = trimmed(line.substr(at, end - at));
            cell.span = places_.span_of(cell.text);
            table.add(cell);
            at = end + 1;
        }
    }

    /// Says where the first character is that no text of a report can hold and that does not merely end a line.
    void note_dropped() {
        for (std::size_t at = 0;; ++at) {
            const std::size_t found = find_unstorable(bytes_.substr(at));
            if (found == std::string_view::npos) return;
            at += found;
            if (bytes_[at] != '\r' && bytes_[at] != '\f' && bytes_[at] != '\v') return note_dropped_at(at);
        }
    }

    void note_dropped_at(std::size_t offset) {
        document_.notes.push_back(entry_of(import_rule::control_characters, "从此处起有控制字符，报告的文字中不保留。",
                                           "Control characters, from here on, are left out of the texts of the report.",
                                           position_at(bytes_, offset)));
    }

    std::string_view bytes_;
    const limits &budget_;
    place_counter places_;
    document document_;
    std::size_t offset_ = 0, used_ = 0;
    bool in_table_ = false;
};

} // namespace

result<document> read_text_document(std::string_view bytes, const limits &budget) {
    if (auto large = exceeds_size_limit(bytes, budget)) return *large;
    result<decoded_text> text = decode_text(bytes);
    if (!text) return text.error();
    const std::size_t nul = text->text().find('\0');
    if (nul != std::string_view::npos) return as_published(not_text(text->text(), nul), std::move(*text));
    result<document> out = text_reader(text->text(), budget).read();
    return as_published(std::move(out), std::move(*text));
}

} // namespace ogi
