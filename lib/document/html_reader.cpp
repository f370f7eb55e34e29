#include "document/html_reader.hpp"

#include "document/encoding.hpp"
#include "document/html_elements.hpp"
#include "document/html_tree.hpp"
#include "document/html_walk.hpp"
#include "document/place_counter.hpp"
#include "document/white_space.hpp"
#include "model/import_rules.hpp"
#include "model/size_limit.hpp"

#include <ogi/text.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace ogi {
namespace {

std::string without_white_space(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t white = white_space_at_front(text);
        if (white == 0) out += text.front();
        text.remove_prefix(std::max<std::size_t>(white, 1));
    }
    return out;
}

/// The name of the page itself: what portals state as ArticleTitle, else its title without the name of the site.
struct page_title {
    std::string text;
    html_range range;
};

/// ArticleTitle, or nothing.
page_title article_title(const GumboElement &meta, const html_tree &tree) {
    const GumboAttribute *content = gumbo_get_attribute(&meta.attributes, "content");
    if (attribute_of(meta, "name") != "ArticleTitle" || !content) return {};
    const std::string_view text = trimmed(content->value);
    const html_range place = tree.place_of(content->original_value);
    if (text.empty() || place.begin == place.end) return {};
    // Where it is not written with references, the place is that of the text alone.
    const std::size_t inside = tree.page.substr(place.begin, place.end - place.begin).find(text);
    if (inside == std::string_view::npos) return {std::string(text), place};
    return {std::string(text), {place.begin + inside, place.begin + inside + text.size()}};
}

page_title title_of(const html_tree &tree) {
    page_title out;
    const auto nothing = [](const GumboNode &) {};
    for (const GumboNode *at = tree.document; at && !is_element(*at, GUMBO_TAG_BODY);
         at = child_count(*at) != 0 ? child_of(*at, 0) : node_after(at, tree.document, nothing)) {
        if (is_element(*at, GUMBO_TAG_TITLE) && out.text.empty() && child_count(*at) != 0) {
            html_lines lines(tree);
            if (is_text(*child_of(*at, 0))) lines.add(*child_of(*at, 0));
            out = {std::string(lines.text()), lines.range()};
        }
        if (!is_element(*at, GUMBO_TAG_META)) continue;
        page_title article = article_title(at->v.element, tree);
        if (!article.text.empty()) return article;
    }
    return out;
}

/// Whether the page shows the title, or what of it stands before the name of the site.
bool shows(const document &d, std::string_view title) {
    std::string_view longest;
    constexpr std::string_view marks[] = {"_", "|", " - ", "－", "—", "–"};
    for (std::string_view rest = title; !rest.empty();) {
        std::size_t end = rest.size(), size = 0;
        for (std::string_view mark : marks)
            if (const std::size_t at = rest.find(mark); at < end) end = at, size = mark.size();
        if (end > longest.size()) longest = rest.substr(0, end);
        rest.remove_prefix(end + size);
    }
    const std::string wanted = without_white_space(longest);
    // The title may be broken over lines.
    std::string shown;
    for (const document_block &block : d.blocks) {
        if (const auto *paragraph = std::get_if<document_paragraph>(&block)) {
            shown += without_white_space(paragraph->text);
            continue;
        }
        const auto &table = *std::get_if<document_table>(&block);
        for (std::size_t i = 0; i < table.row_count(); ++i)
            for (const document_cell &cell : table.row(i))
                shown += without_white_space(cell.text);
    }
    return shown.find(wanted) != std::string::npos;
}

bool has_table(const document &d) {
    return std::any_of(d.blocks.begin(), d.blocks.end(),
                       [](const document_block &b) { return std::holds_alternative<document_table>(b); });
}

class html_reader {
public:
    html_reader(decoded_text &text, const limits &budget) : text_(text), budget_(budget), places_(text) {}

    result<document> read() {
        result<html_tree> tree = build_html_tree(text_.text(), budget_);
        if (!tree) return at_its_place(tree.error());
        document out;
        html_walk shown(*tree, places_, budget_, out, false);
        if (auto f = shown.run()) return *f;
        if (shown.findings().hidden_tables && !has_table(out)) {
            document all;
            html_walk whole(*tree, places_, budget_, all, true);
            if (auto f = whole.run()) return *f;
            out = std::move(all);
            note_shown_later(out, shown);
            note_unread(out, whole);
        } else {
            note_hidden(out, shown);
            note_unread(out, shown);
        }
        add_title(out, *tree);
        note_escaped(out);
        note_control_characters(out);
        for (log_entry &n : text_.notes)
            out.notes.push_back(std::move(n));
        if (text_.kept) out.keep(std::move(text_.kept));
        return out;
    }

private:
    failure at_its_place(failure f) {
        if (f.position) f.position = places_.span_of(f.position->offset, 0).begin;
        return f;
    }
    text_position place_of(const html_walk &walk, const GumboNode &node) {
        return places_.span_of(walk.offset_of(node), 0).begin;
    }

    void note_hidden(document &out, const html_walk &walk) {
        const html_findings &found = walk.findings();
        if (found.hidden == 0) return;
        const std::string count = std::to_string(found.hidden);
        out.notes.push_back(entry_of(import_rule::hidden_text,
                                     "网页中有 " + count + " 处文字设为不显示，未读取。此处是第一处。",
                                     count + (found.hidden == 1 ? " text of the page is" : " texts of the page are") +
                                         " marked as not shown and left out. This is the first.",
                                     place_of(walk, *found.first_hidden)));
    }

    void note_shown_later(document &out, const html_walk &walk) {
        out.notes.push_back(entry_of(
            import_rule::hidden_tables, "网页的表格都设为不显示，应是由脚本显示，已一并读取。此处是第一处。请核对。",
            "All tables of the page are marked as not shown; a script is taken to show them, and "
            "they were read. This is the first. Check them.",
            place_of(walk, *walk.findings().first_hidden)));
    }

    void note_unread(document &out, const html_walk &walk) {
        const html_findings &found = walk.findings();
        if (found.first_struck) {
            const std::string count = std::to_string(found.struck);
            out.notes.push_back(entry_of(
                import_rule::struck_text, "网页中有 " + count + " 处文字加了删除线，视为已划去，未读取。此处是第一处。",
                count + (found.struck == 1 ? " text of the page is" : " texts of the page are") +
                    " struck out and left out. This is the first.",
                place_of(walk, *found.first_struck)));
        }
        if (found.first_picture) {
            const std::string count = std::to_string(found.pictures);
            out.notes.push_back(entry_of(import_rule::pictures,
                                         "网页中有 " + count + " 张图片，图片中的文字和表格不读取。此处是第一张。",
                                         "The page has " + count + (found.pictures == 1 ? " picture" : " pictures") +
                                             "; text and tables in pictures are not read. This is the first.",
                                         place_of(walk, *found.first_picture)));
        }
        if (found.first_frame)
            out.notes.push_back(
                entry_of(import_rule::embedded_page,
                         "网页在此处嵌入了另一个网页或文件（如 PDF），其内容未读取。如报告在其中，请另行读取"
                         "该文件。",
                         "The page embeds another page or file (such as a PDF) here, which was not read. If "
                         "the report is in it, read that file.",
                         place_of(walk, *found.first_frame)));
    }

    void add_title(document &out, const html_tree &tree) {
        const page_title title = title_of(tree);
        if (title.text.empty() || shows(out, title.text)) return;
        const source_span span = places_.span_of(title.range.begin, title.range.end - title.range.begin);
        out.blocks.insert(out.blocks.begin(), document_paragraph{out.keep(title.text), span});
        out.notes.push_back(entry_of(
            import_rule::title_of_head, "网页正文中没有标题，已取网页头部的标题“" + title.text.substr(0, 300) + "”。",
            "The body of the page has no title; that of its head was taken: \"" + title.text.substr(0, 300) + "\".",
            span.begin));
    }

    static void note_control_characters(document &out) {
        const auto note_in = [&out](std::string_view text, const source_span &span) {
            if (find_unstorable(text) == std::string_view::npos) return false;
            out.notes.push_back(entry_of(import_rule::control_characters, "从此处起有控制字符，报告的文字中不保留。",
                                         "Control characters, from here on, are left out of the texts of the report.",
                                         span.begin));
            return true;
        };
        for (const document_block &block : out.blocks) {
            if (const auto *paragraph = std::get_if<document_paragraph>(&block)) {
                if (note_in(paragraph->text, paragraph->span)) return;
                continue;
            }
            const auto &table = *std::get_if<document_table>(&block);
            for (std::size_t i = 0; i < table.row_count(); ++i)
                for (const document_cell &cell : table.row(i))
                    if (note_in(cell.text, cell.span)) return;
        }
    }

    /// A page that shows markup: it was escaped once too often.
    void note_escaped(document &out) {
        for (const document_block &block : out.blocks) {
            const auto *paragraph = std::get_if<document_paragraph>(&block);
            if (!paragraph || paragraph->text.find("</td>") == std::string_view::npos) continue;
            out.notes.push_back(
                entry_of(import_rule::escaped_markup,
                         "此处的文字是网页标记（如 &lt;td&gt;），其中的表格未读取。请把还原后的网页另存后读取。",
                         "The text here is markup itself (as &lt;td&gt;); tables in it were not read. Save "
                         "the page that it stands for, and read that.",
                         paragraph->span.begin));
            return;
        }
    }

    decoded_text &text_;
    const limits &budget_;
    place_counter places_;
};

} // namespace

result<document> read_html_document(std::string_view bytes, const limits &budget) {
    if (auto large = exceeds_size_limit(bytes, budget)) return *large;
    result<decoded_text> text = decode_text(bytes, declared_encoding(bytes));
    if (!text) return text.error();
    return html_reader(*text, budget).read();
}

} // namespace ogi
