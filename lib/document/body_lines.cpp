#include "document/body_lines.hpp"

#include "document/white_space.hpp"

#include <algorithm>
#include <string_view>
#include <variant>

namespace ogi {
namespace {

std::size_t add_row(document &d, printed_text &paragraph, std::size_t begin, std::size_t end) {
    document_table &table = std::get<document_table>(d.blocks.back());
    table.begin_row();
    document_cell c;
    c.row = static_cast<std::uint32_t>(table.row_count());
    std::size_t added = 0;
    for (std::size_t at = begin; at <= end; ++c.column, ++added) {
        const std::size_t tab = std::min(paragraph.text().find('\t', at), end);
        const located_text piece = paragraph.cut(at, tab);
        c.text = piece.text;
        c.span = piece.span;
        table.add(c);
        at = tab + 1;
    }
    return added;
}

std::size_t add_line(document &d, printed_text &paragraph, std::size_t begin, std::size_t end, bool &in_tab_rows) {
    const std::string_view all = paragraph.text(), line = trimmed(all.substr(begin, end - begin));
    if (line.empty()) return 0;
    if (line.find('\t') == std::string_view::npos) {
        const located_text whole = paragraph.cut(begin, end);
        d.blocks.emplace_back(document_paragraph{whole.text, whole.span});
        in_tab_rows = false;
        return 1;
    }
    if (!in_tab_rows) d.blocks.emplace_back(document_table());
    in_tab_rows = true;
    const auto first = static_cast<std::size_t>(line.data() - all.data());
    return add_row(d, paragraph, first, first + line.size());
}

} // namespace

std::size_t add_body_lines(document &d, printed_text &paragraph, bool &in_tab_rows) {
    std::size_t added = 0;
    if (paragraph.is_blank()) in_tab_rows = false;
    for (std::size_t at = 0; at < paragraph.size();) {
        const std::size_t end = std::min(paragraph.text().find('\n', at), paragraph.size());
        added += add_line(d, paragraph, at, end, in_tab_rows);
        at = end + 1;
    }
    paragraph.clear();
    return added;
}

} // namespace ogi
