#include "import/html_pages.hpp"

#include <cstdint>

#if !defined(_WIN32)
#include <iconv.h>
#endif

namespace ogi::tests {
namespace {

std::string escaped(const std::string &text) {
    std::string out;
    for (char c : text)
        switch (c) {
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '&': out += "&amp;"; break;
        default: out += c;
        }
    return out;
}

/// The bytes of the first two characters of a Chinese word, or 0 where the text has no more.
std::size_t middle_of(const std::string &text) {
    constexpr std::size_t two_characters = 6;
    if (text.size() <= two_characters) return 0;
    for (std::size_t i = 0; i < two_characters; ++i)
        if (static_cast<unsigned char>(text[i]) < 0x80) return 0;
    return two_characters;
}

class html_writer {
public:
    explicit html_writer(const html_style &style) : style_(style) {}

    std::string page_text(const page &p) const {
        std::string out = "<!DOCTYPE html>\n<html><head><meta charset=\"" + style_.charset +
                          "\"><title>政府信息公开</title><style>td { border: none }</style></head>\n<body>\n";
        if (style_.is_nested)
            out += "<table width=100%><tr><td><a href=\"/\">首页</a></td></tr><tr><td><table><tr><td>\n";
        for (const page_block &b : p.blocks)
            if (const auto *s = std::get_if<sheet>(&b))
                add_table(out, *s);
            else
                out += "<p>" + escaped(std::get<std::string>(b)) + end("p") + "\n";
        if (style_.is_nested) out += "</td></tr></table></td></tr></table>\n";
        return out + "<script>var table = \"<td>9</td>\";</script>\n</body></html>\n";
    }

private:
    std::string end(const std::string &tag) const { return style_.has_end_tags ? "</" + tag + ">" : ""; }

    std::string words_of(const page_cell &c) const {
        const std::size_t middle = c.index ? 0 : middle_of(c.text);
        if (middle != 0 && style_.breaks_words)
            return escaped(c.text.substr(0, middle)) + "<br/>" + escaped(c.text.substr(middle));
        if (!style_.has_paragraphs) return escaped(c.text);
        if (middle == 0) return "<p><span>&nbsp;" + escaped(c.text) + "</span>" + end("p");
        return "<p>&nbsp;" + escaped(c.text.substr(0, middle)) + end("p") + "<p><span>" +
               escaped(c.text.substr(middle)) + "</span>&nbsp;" + end("p");
    }

    void add_cell(std::string &out, const page_cell &c) const {
        out += "<td";
        if (style_.has_spans && c.rows > 1) out += " rowspan=\"" + std::to_string(c.rows) + "\"";
        if (style_.has_spans && c.columns > 1) out += " colspan=" + std::to_string(c.columns);
        out += ">" + words_of(c) + end("td");
    }

    void add_table(std::string &out, const sheet &s) const {
        out += "<table border=\"1\"><tbody>\n";
        const auto grid = grid_of(s);
        for (std::size_t row = 0; row < s.rows.size(); ++row) {
            out += "<tr>";
            if (style_.has_spans)
                for (const page_cell &c : s.rows[row])
                    add_cell(out, c);
            else
                for (const grid_place &place : grid[row])
                    add_cell(out, place.stands_here ? *place.cell : page_cell{});
            out += end("tr") + "\n";
        }
        out += (style_.has_end_tags ? "</tbody>" : "") + std::string("</table>\n");
    }

    const html_style &style_;
};

} // namespace

std::string as_html(const page &p, const html_style &style) {
    return html_writer(style).page_text(p);
}

#if defined(_WIN32)
std::optional<std::string> in_gbk(const std::string &) {
    return std::nullopt;
}
#else
std::optional<std::string> in_gbk(const std::string &utf8) {
    const iconv_t converter = ::iconv_open("GBK", "UTF-8");
    if (reinterpret_cast<std::intptr_t>(converter) == -1) return std::nullopt;
    std::string in = utf8, out(utf8.size() * 2, '\0');
    char *from = in.data(), *to = out.data();
    std::size_t from_left = in.size(), to_left = out.size();
    const bool is_done = ::iconv(converter, &from, &from_left, &to, &to_left) != static_cast<std::size_t>(-1);
    ::iconv_close(converter);
    if (!is_done) return std::nullopt;
    out.resize(out.size() - to_left);
    return out;
}
#endif

} // namespace ogi::tests
