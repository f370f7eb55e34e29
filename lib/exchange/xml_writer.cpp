#include <ogi/exchange.hpp>

#include "exchange/cell_form.hpp"
#include "exchange/output.hpp"
#include "exchange/trail.hpp"
#include "exchange/walk.hpp"

#include <array>

namespace ogi {
namespace exchange {
namespace {

/// How a byte is written that XML does not take as it is; null for all others.
using escape_table = std::array<const char *, 256>;
constexpr escape_table make_text_escapes() {
    escape_table out{};
    out['&'] = "&amp;";
    out['<'] = "&lt;";
    out['>'] = "&gt;";
    return out;
}
constexpr escape_table make_attribute_escapes() {
    escape_table out = make_text_escapes();
    out['"'] = "&quot;";
    out['\t'] = "&#9;";
    out['\n'] = "&#10;";
    return out;
}
constexpr escape_table text_escapes = make_text_escapes(), attribute_escapes = make_attribute_escapes();

/// Attributes have more escapes; looking at a quotation mark in vain costs nothing.
constexpr auto xml_needs_no_escape = [](unsigned char c) {
    return (c >= 0x20) & (c != '&') & (c != '<') & (c != '>') & (c != '"');
};

class xml_sink {
public:
    explicit xml_sink(std::size_t size) : out(size + size / 2) { // every name stands twice
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    growing_text out;
    bool refused = false;

    void begin_object(const node &n) { begin(n); }
    void end_object() { end(); }
    void begin_list(const node &n) { begin(n); }
    void end_list() { end(); }

    void text(const node &n, std::string_view value) {
        open(n);
        if (value.empty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        append_escaped(value, text_escapes);
        close(n);
    }
    void number(const node &n, std::int32_t value) {
        open(n);
        out.append('>');
        append_number(out, value, 0);
        close(n);
    }
    void cell(const node &n, const ogi::cell &c) {
        open(n);
        if (!c.is_number()) {
            append_raw(c.print());
            out.append("/>");
            return;
        }
        if (contradicts(n, c.value(), c.print())) refused = true;
        append_raw(print_beside_number(n, c));
        out.append('>');
        append_number(out, c.value(), n.decimals);
        close(n);
    }
    template <class Make> void refuse(const node &, Make) { refused = true; }

private:
    void open(const node &n) {
        out.append_line(level_);
        out.append('<');
        out.append(n.key);
        first_ = false;
    }
    void close(const node &n) {
        out.append("</");
        out.append(n.key);
        out.append('>');
    }
    void begin(const node &n) {
        open(n);
        names_[level_++] = &n;
        first_ = true;
        out.append('>');
    }
    void end() {
        const node &n = *names_[--level_];
        if (first_) { // nothing within
            out.back() = '/';
            out.append('>');
        } else {
            out.append_line(level_);
            close(n);
        }
        first_ = false;
    }
    void append_raw(std::string_view print) {
        if (print.empty()) return;
        out.append(" raw=\"");
        append_escaped(print, attribute_escapes);
        out.append('"');
    }
    void append_escaped(std::string_view value, const escape_table &escapes) {
        const char *plain = value.data(), *end = plain + value.size();
        for (const char *p = skip_plain(plain, end, xml_needs_no_escape); p != end;
             p = skip_plain(p + 1, end, xml_needs_no_escape)) {
            const char *escape = escapes[static_cast<unsigned char>(*p)];
            if (!escape) continue;
            out.append({plain, static_cast<std::size_t>(p - plain)});
            out.append(escape);
            plain = p + 1;
        }
        out.append({plain, static_cast<std::size_t>(end - plain)});
    }

    std::array<const node *, trail::most_depth> names_{};
    std::size_t level_ = 0;
    bool first_ = true;
};

} // namespace
} // namespace exchange

result<std::string> write_xml(const report &r) {
    using namespace exchange;
    xml_sink sink(written_size(r));
    walk<xml_sink>(r, sink).run();
    sink.out.append('\n');
    return finished(r, std::move(sink.out).finish(), sink.refused, form_of_path::xml);
}

} // namespace ogi
