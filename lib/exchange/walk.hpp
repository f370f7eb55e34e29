// Goes through a report in canonical order and tells a sink what is there. Absent and empty parts are passed over.
//
// A sink has
//     begin_object(node), end_object(), begin_list(node), end_list(), text(node, string), number(node, int),
//     cell(node, cell), and refuse(node, make_fault) for a value that the exchange forms cannot hold.
#pragma once

#include <ogi/report.hpp>

#include "exchange/assembly.hpp"
#include "exchange/problem.hpp"
#include "exchange/schema.hpp"
#include "model/date_text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ogi::exchange {

template <class Sink> class walk {
public:
    walk(const report &r, Sink &out) : r_(r), out_(out) {}

    void run() {
        const node &root = *root_node();
        out_.begin_object(root);
        word(root_member::edition, word_of(r_.edition), static_cast<std::int32_t>(r_.edition));
        if (r_.year) year(root_member::report_year, *r_.year);
        text_if_any(root_member::organ, r_.organ);
        if (r_.scope) word(root_member::scope, word_of(*r_.scope), static_cast<std::int32_t>(*r_.scope));
        texts(root_member::included_organs, r_.included_organs);
        if (r_.published_on) day(root_member::published_on, *r_.published_on);
        texts(root_member::preamble, r_.preamble);
        cells(root_member::proactive_disclosure);
        cells(root_member::applications);
        cells(root_member::reconsideration_and_litigation);
        items(root_member::sections, r_.sections, [this](const node &n, const section &s) { one(n, s); });
        fee(root_member::information_processing_fee);
        items(root_member::extensions, r_.extensions, [this](const node &n, const extension_row &e) { one(n, e); });
        out_.end_object();
    }

private:
    void text_if_any(const node &n, const std::string &value) {
        if (!value.empty()) out_.text(n, value);
    }

    void word(const node &n, std::string_view value, std::int32_t code) {
        if (!value.empty())
            out_.text(n, value);
        else
            out_.refuse(n, [code] { return unknown_code(code); });
    }

    void year(const node &n, std::int32_t value) {
        if (value >= 2019 && value <= 9999)
            out_.number(n, value);
        else
            out_.refuse(n, [value] { return year_out_of_range(std::to_string(value)); });
    }

    void day(const node &n, const date &d) {
        const std::string text = text_of(d);
        if (d.exists())
            out_.text(n, text);
        else
            out_.refuse(n, [&text] { return bad_date(text); });
    }

    void texts(const node &list, const std::vector<std::string> &values) {
        items(list, values, [this](const node &n, const std::string &value) { out_.text(n, value); });
    }

    template <class Items, class Each> void items(const node &list, const Items &values, Each each) {
        if (values.empty()) return;
        out_.begin_list(list);
        for (const auto &value : values)
            each(*item_of(list), value);
        out_.end_list();
    }

    void cell_if_any(const node &n, const ogi::cell &c) {
        if (c.state() != cell_state::absent) out_.cell(n, c);
    }

    bool any_cell(const node &n) const {
        for (std::size_t i = n.cell; i < n.end_cell; ++i)
            if (r_[i].state() != cell_state::absent) return true;
        return false;
    }

    void cells(const node &n) {
        if (n.shape == shape::cell) return cell_if_any(n, r_[n.cell]);
        if (!any_cell(n)) return;
        out_.begin_object(n);
        for (std::size_t i = 0; i < n.count; ++i)
            cells(*child_at(n, i));
        out_.end_object();
    }

    void one(const node &n, const section &s) {
        out_.begin_object(n);
        if (s.kind) word(*member(n, "section"), word_of(*s.kind), static_cast<std::int32_t>(*s.kind));
        text_if_any(*member(n, "heading"), s.heading);
        texts(*member(n, "paragraphs"), s.paragraphs);
        items(*member(n, "parts"), s.parts, [this](const node &p, const section_part &value) { one(p, value); });
        out_.end_object();
    }

    void one(const node &n, const section_part &p) {
        out_.begin_object(n);
        if (p.aspect) word(*member(n, "aspect"), word_of(*p.aspect), static_cast<std::int32_t>(*p.aspect));
        text_if_any(*member(n, "heading"), p.heading);
        texts(*member(n, "paragraphs"), p.paragraphs);
        out_.end_object();
    }

    void fee(const node &n) {
        if (r_.processing_fee.is_absent()) return;
        out_.begin_object(n);
        cell_if_any(*member(n, "notices_count"), r_.processing_fee.notices_count);
        cell_if_any(*member(n, "notices_amount_yuan"), r_.processing_fee.notices_amount_yuan);
        cell_if_any(*member(n, "received_amount_yuan"), r_.processing_fee.received_amount_yuan);
        out_.end_object();
    }

    void one(const node &n, const extension_row &e) {
        out_.begin_object(n);
        word(*member(n, "table"), word_of(e.table), static_cast<std::int32_t>(e.table));
        text_if_any(*member(n, "group"), e.group);
        text_if_any(*member(n, "label"), e.label);
        items(*member(n, "values"), e.values, [this](const node &v, const extension_value &value) {
            out_.begin_object(v);
            text_if_any(*member(v, "column"), value.column);
            cell_if_any(*member(v, "cell"), value.value);
            out_.end_object();
        });
        out_.end_object();
    }

    const report &r_;
    Sink &out_;
};

} // namespace ogi::exchange
