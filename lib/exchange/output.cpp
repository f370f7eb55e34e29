#include "exchange/output.hpp"

#include "exchange/cell_form.hpp"
#include "exchange/trail.hpp"
#include "exchange/walk.hpp"

namespace ogi::exchange {
namespace {

/// Looks for the first value that cannot be held.
class refusal_finder {
public:
    fault found;
    trail at_fault;

    void begin_object(const node &n) { open(n); }
    void end_object() { trail_.close(); }
    void begin_list(const node &n) { open(n); }
    void end_list() { trail_.close(); }
    void number(const node &, std::int32_t) {}
    void text(const node &n, std::string_view value) {
        if (const auto bad = find_bad_character(value, carriage_return::refused))
            refuse(n, [&bad] { return cannot_hold(*bad); });
        else
            arrive(n);
    }
    void cell(const node &n, const ogi::cell &c) {
        if (c.is_number() && contradicts(n, c.value(), c.print()))
            refuse(n, [&] { return contradicting_print(c.value(), n.decimals, c.print()); });
        else
            text(n, c.print());
    }
    template <class Make> void refuse(const node &n, Make make) {
        arrive(n);
        if (found) return;
        found = make();
        at_fault = trail_;
    }

private:
    void arrive(const node &n) {
        if (trail_.top().shape == shape::list)
            trail_.next_item();
        else
            trail_.stand_at(n);
    }
    void open(const node &n) {
        if (trail_.depth() > 0) arrive(n);
        trail_.open(n);
    }

    trail trail_;
};

std::size_t size_of(const std::vector<std::string> &texts) {
    std::size_t n = 0;
    for (const std::string &t : texts)
        n += t.size() + 48;
    return n;
}

} // namespace

std::size_t written_size(const report &r) {
    std::size_t n = 1024 + r.organ.size() + size_of(r.included_organs) + size_of(r.preamble);
    for (const ogi::cell &c : r.cells())
        if (c.state() != cell_state::absent) n += 72 + c.print().size();
    for (const section &s : r.sections) {
        n += 160 + s.heading.size() + size_of(s.paragraphs);
        for (const section_part &p : s.parts)
            n += 160 + p.heading.size() + size_of(p.paragraphs);
    }
    for (const extension_row &e : r.extensions) {
        n += 160 + e.group.size() + e.label.size();
        for (const extension_value &v : e.values)
            n += 128 + v.column.size() + v.value.print().size();
    }
    return n;
}

void append_number(growing_text &out, std::int64_t units, unsigned decimals) {
    if (decimals != 0) {
        out.append(format_decimal(units, decimals));
        return;
    }
    if (units >= 0 && units <= 9) return out.append(static_cast<char>('0' + units));
    out.append_number(units);
}

failure why_unwritable(const report &r, form_of_path form) {
    refusal_finder finder;
    walk<refusal_finder>(r, finder).run();
    if (!finder.found) return {errc::internal, {"内部错误。", "Internal fault."}, "", std::nullopt};
    return {finder.found->code, finder.found->message,
            form == form_of_path::json ? finder.at_fault.json_pointer() : finder.at_fault.element_path(), std::nullopt};
}

result<std::string> finished(const report &r, std::string text, bool refused, form_of_path form) {
    // One look at the whole is cheaper than one at every text.
    if (refused || find_bad_character(text, carriage_return::refused)) return why_unwritable(r, form);
    return text;
}

} // namespace ogi::exchange
