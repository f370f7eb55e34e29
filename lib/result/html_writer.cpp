#include "result/html_writer.hpp"

#include "result/markup.hpp"

namespace ogi {

void html_writer::open(std::string_view tag, attributes with) {
    out_.append("<").append(tag);
    for (const html_attribute &a : with) {
        if (a.value.empty()) continue;
        out_.append(" ").append(a.name).append("=\"");
        append_markup(out_, a.value);
        out_ += '"';
    }
    out_ += '>';
}

void html_writer::close(std::string_view tag) {
    out_.append("</").append(tag).append(">");
}

void html_writer::element(std::string_view tag, std::string_view text, attributes with) {
    open(tag, with);
    append_markup(out_, text);
    close(tag);
}

void html_writer::text(std::string_view text) {
    append_markup(out_, text);
}

std::string span_of(std::size_t n) {
    return n == 1 ? std::string() : std::to_string(n);
}

} // namespace ogi
