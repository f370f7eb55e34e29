#include <ogi/exchange.hpp>

#include "exchange/cell_form.hpp"
#include "exchange/output.hpp"
#include "exchange/walk.hpp"

#include <array>

namespace ogi {
namespace exchange {
namespace {

/// The letter of the escape of each byte that JSON does not take as it is. Other control characters pass here, to be
/// found in the finished text.
constexpr std::array<char, 256> make_escapes() {
    std::array<char, 256> out{};
    out['"'] = '"';
    out['\\'] = '\\';
    out['\n'] = 'n';
    out['\t'] = 't';
    return out;
}
constexpr std::array<char, 256> escapes = make_escapes();

constexpr auto json_needs_no_escape = [](unsigned char c) { return (c >= 0x20) & (c != '"') & (c != '\\'); };

class json_sink {
public:
    explicit json_sink(std::size_t size) : out(size) {}

    growing_text out;
    bool refused = false;

    void begin_object(const node &n) { begin(n, '{', false); }
    void end_object() { end('}'); }
    void begin_list(const node &n) { begin(n, '[', true); }
    void end_list() { end(']'); }

    void text(const node &n, std::string_view value) {
        begin_value(n);
        append_string(value);
    }
    void number(const node &n, std::int32_t value) {
        begin_value(n);
        append_number(out, value, 0);
    }
    void cell(const node &n, const ogi::cell &c) {
        begin_value(n);
        switch (c.state()) {
        case cell_state::number: {
            const std::string_view print = print_beside_number(n, c);
            if (print.empty()) return append_number(out, c.value(), n.decimals);
            if (contradicts(n, c.value(), print)) refused = true;
            out.append("{\"number\": ");
            append_number(out, c.value(), n.decimals);
            out.append(", ");
            return append_raw(print);
        }
        case cell_state::not_applicable:
        case cell_state::text:
            if (!looks_like_number(n, c.print())) return append_string(c.print());
            out.append('{');
            return append_raw(c.print());
        case cell_state::blank:
        case cell_state::absent: break;
        }
        out.append("null");
    }
    template <class Make> void refuse(const node &, Make) { refused = true; }

private:
    void begin_value(const node &n) {
        if (level_ == 0) return;
        if (!first_) out.append(',');
        first_ = false;
        out.append_line(level_);
        if ((lists_ >> level_ & 1U) != 0) return;
        out.append('"');
        out.append(n.key);
        out.append("\": ");
    }
    void begin(const node &n, char bracket, bool list) {
        begin_value(n);
        out.append(bracket);
        ++level_;
        lists_ = list ? lists_ | 1U << level_ : lists_ & ~(1U << level_);
        first_ = true;
    }
    void end(char bracket) {
        --level_;
        if (!first_) out.append_line(level_);
        first_ = false;
        out.append(bracket);
    }
    void append_raw(std::string_view print) {
        out.append("\"raw\": ");
        append_string(print);
        out.append('}');
    }
    void append_string(std::string_view value) {
        out.append('"');
        const char *plain = value.data(), *end = plain + value.size();
        for (const char *p = skip_plain(plain, end, json_needs_no_escape); p != end;
             p = skip_plain(p + 1, end, json_needs_no_escape)) {
            const char letter = escapes[static_cast<unsigned char>(*p)];
            if (letter == 0) continue;
            out.append({plain, static_cast<std::size_t>(p - plain)});
            out.append('\\');
            out.append(letter);
            plain = p + 1;
        }
        out.append({plain, static_cast<std::size_t>(end - plain)});
        out.append('"');
    }

    std::size_t level_ = 0;
    std::uint32_t lists_ = 0; // which of the open levels are lists
    bool first_ = true;
};

} // namespace
} // namespace exchange

result<std::string> write_json(const report &r) {
    using namespace exchange;
    json_sink sink(written_size(r));
    walk<json_sink>(r, sink).run();
    sink.out.append('\n');
    return finished(r, std::move(sink.out).finish(), sink.refused, form_of_path::json);
}

} // namespace ogi
