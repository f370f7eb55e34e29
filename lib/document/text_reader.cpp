#include "document/text_reader.hpp"

#include "document/bars.hpp"
#include "document/budget_failures.hpp"
#include "document/encoding.hpp"
#include "document/markdown_text.hpp"
#include "document/place_counter.hpp"
#include "document/relocate.hpp"
#include "document/white_space.hpp"
#include "model/import_rules.hpp"
#include "model/size_limit.hpp"

#include <ogi/text.hpp>

#include <algorithm>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

namespace ogi {
namespace {

constexpr bool ends_line(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

failure not_text(std::string_view bytes, std::size_t offset) {
    return {errc::unsupported,
            {"文件含有空字节，不是纯文本。请在原软件中打开报告，另存为纯文本（UTF-8）后再读取。",
             "The file contains a NUL byte and is not plain text. Open the report in its own program and save it as "
             "plain text (UTF-8)."},
            {},
            position_at(bytes, offset)};
}

/// Whether the text has a table as Markdown writes it, so that marks of headings are marks.
bool is_markdown(std::string_view text) {
    for (std::string_view rule : {"|--", "--|", "| --", "-- |", "|:-", "| :-"})
        if (text.find(rule) != std::string_view::npos) return true;
    return false;
}

/// A heading of Markdown without its marks; any other line as it is.
std::string_view without_heading_marks(std::string_view line) {
    const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
    if (marks == 0 || marks > 6 || marks == line.size() || line[marks] != ' ') return line;
    return trimmed(line.substr(marks));
}

/// The length of a cell between quotation marks with a line end in it, at the front of a text; 0 when there is none.
std::size_t size_of_quoted(std::string_view text) {
    constexpr std::size_t longest = 2000;
    if (text.empty() || text.front() != '"') return 0;
    bool has_line_end = false;
    for (std::size_t i = 1; i < std::min(text.size(), longest) && text[i] != '\t'; ++i) {
        has_line_end = has_line_end || text[i] == '\n';
        if (text[i] != '"') continue;
        if (i + 1 < text.size() && text[i + 1] == '"')
            ++i;
        else
            return has_line_end && (i + 1 == text.size() || text[i + 1] == '\t' || ends_line(text[i + 1])) ? i + 1 : 0;
    }
    return 0;
}

/// Goes through the text once, line by line.
class text_reader {
public:
    text_reader(std::string_view bytes, const limits &budget)
        : bytes_(bytes), budget_(budget), places_(bytes), is_markdown_(is_markdown(bytes)) {}

    result<document> read() {
        while (offset_ < bytes_.size()) {
            const std::size_t end = end_of_row(end_of_line());
            add_line(bytes_.substr(offset_, end - offset_));
            if (used_ > budget_.cells) return too_many_cells(budget_, places_.span_of(line_, 0).begin);
            offset_ = end + 1;
        }
        end_bar_lines();
        if (used_ > budget_.cells) return too_many_cells(budget_, places_.span_of(line_, 0).begin);
        note_dropped();
        if (!bytes_.empty() && !ends_line(bytes_.back())) {
            const std::string_view printed = trimmed(bytes_);
            document_.open_end = printed.data() + printed.size();
        }
        return std::move(document_);
    }

private:
    std::size_t end_of_line() const {
        std::size_t end = offset_;
        while (end < bytes_.size() && !ends_line(bytes_[end]))
            ++end;
        return end;
    }

    /// The end of the row that begins here, where a cell between quotation marks holds line ends, as a spreadsheet copies
    /// it; else the end of the line.
    std::size_t end_of_row(std::size_t end) const {
        std::size_t out = end;
        for (std::size_t cell = offset_; cell < end;) {
            const std::size_t size = size_of_quoted(bytes_.substr(cell));
            if (size != 0) {
                out = cell + size;
                while (out < bytes_.size() && !ends_line(bytes_[out]))
                    ++out;
                end = out;
            }
            const std::size_t tab = bytes_.substr(0, end).find('\t', cell + size);
            if (tab == std::string_view::npos) break;
            cell = tab + 1;
        }
        return bytes_.substr(offset_, out - offset_).find('\t') == std::string_view::npos ? end_of_line() : out;
    }

    void add_line(std::string_view line) {
        line_ = offset_;
        const bool has_tab = line.find('\t') != std::string_view::npos;
        if (!has_tab && has_bar(line)) return add_bar_line(line);
        const std::string_view text = trimmed(line);
        // Blank lines stand between rows and inside cells.
        if (has_tab || !text.empty()) end_bar_lines();
        if (used_ > budget_.cells) return;
        line_ = offset_;
        if (has_tab) return add_row(line);
        // The line feed of CR LF ends no line of its own.
        const bool inside_line_end = line.empty() && offset_ > 0 && bytes_[offset_ - 1] == '\r' &&
                                     offset_ < bytes_.size() && bytes_[offset_] == '\n';
        if (!inside_line_end) in_table_ = false;
        if (!text.empty()) add_paragraph(is_markdown_ ? without_heading_marks(text) : text);
    }

    void add_paragraph(std::string_view text) {
        document_.blocks.push_back(document_paragraph{printed(text), places_.span_of(text)});
        ++used_;
    }

    /// The text as it prints, where it is written in Markdown.
    std::string_view printed(std::string_view text) {
        if (!is_markdown_) return text;
        std::optional<std::string> plain = without_markdown(text);
        return plain ? trimmed(document_.keep(std::move(*plain))) : text;
    }

    void add_bar_line(std::string_view line) {
        in_table_ = false;
        bars_.add(line);
        if (bars_.size() > budget_.cells) end_bar_lines();
    }

    /// Takes the lines with bars before this place as what they are together.
    void end_bar_lines() {
        if (bars_.empty()) return;
        const bar_lines::kind what = bars_.what();
        if (what == bar_lines::kind::text) {
            add_paragraph(trimmed(bars_.lines().front()));
        } else {
            if (what == bar_lines::kind::rows) bars_.measure_outer_bars();
            document_table table;
            for (std::string_view line : bars_.lines()) {
                line_ = static_cast<std::size_t>(line.data() - bytes_.data());
                const std::size_t most = budget_.cells - used_ + 2;
                add_cells(table,
                          what == bar_lines::kind::rows ? bars_.cells_of(line, most) : pieces_between_bars(line, most));
                if (used_ > budget_.cells) break;
            }
            document_.blocks.push_back(std::move(table));
        }
        bars_.clear();
    }

    void add_cells(document_table &table, const std::vector<std::string_view> &cells) {
        if (cells.empty()) return;
        table.begin_row();
        document_cell cell;
        cell.row = static_cast<std::uint32_t>(table.row_count());
        for (std::string_view text : cells) {
            cell.text = printed(text);
            cell.span = places_.span_of(text);
            table.add(cell);
            ++cell.column;
            if (++used_ > budget_.cells) return;
        }
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
            if (size_of_quoted(cell.text) == cell.text.size()) cell.text = unquoted(cell.text);
            table.add(cell);
            at = end + 1;
        }
    }

    /// The text of a cell between quotation marks, which stand twice within it.
    std::string_view unquoted(std::string_view text) {
        if (text.empty()) return text;
        std::string out;
        for (std::size_t i = 1; i + 1 < text.size(); ++i) {
            if (text[i] == '"' && text[i + 1] == '"') ++i;
            if (text[i] != '\r') out += text[i];
        }
        return trimmed(document_.keep(std::move(out)));
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
    std::size_t line_ = 0; // where the line begins that is being taken
    bar_lines bars_;
    bool is_markdown_;
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
