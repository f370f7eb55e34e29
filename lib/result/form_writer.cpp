// The form itself for a program and for a reader: what every table, row, column and cell is called.
#include "form/paths.hpp"
#include "form/table.hpp"
#include "result/json_writer.hpp"
#include "result/names.hpp"
#include "result/text_page.hpp"
#include "result/writers.hpp"

#include <ogi/form.hpp>

namespace ogi {
namespace {

constexpr edition editions[] = {edition::fmt2019_trial, edition::fmt2021};

std::string_view name_of(cell_type t) {
    switch (t) {
    case cell_type::count: return "count";
    case cell_type::signed_count: return "signed_count";
    case cell_type::amount_10k_yuan: return "amount_10k_yuan";
    case cell_type::amount_with_unit: return "amount_with_unit";
    default: return "amount_yuan";
    }
}

void write_editions(json_writer &json, form::edition_set in) {
    json.boolean("in_2019", (in & form::fmt2019_trial) != 0);
    json.boolean("in_2021", (in & form::fmt2021) != 0);
}

/// The beginning of a line: what every row, column and caption has.
template <class Line> void open_line(json_writer &json, const Line &line) {
    json.open('{');
    json.number("code", std::int64_t{line.code});
    json.text("key", line.key);
    json.text("name", line.name);
}

template <class Line> void write_labels(json_writer &json, const Line &line) {
    json.text("label", line.label, line.label_en);
}
void write_labels(json_writer &json, const form::disclosure_line &line) {
    json.text_if_any("label_2019", line.label_2019);
    json.text_if_any("label_2021", line.label_2021);
    json.text("label", line.label_2021.empty() ? line.label_2019 : line.label_2021, line.label_en);
}

/// Whether a line is a total, and of a part the line it is added to.
template <class Lines, class Line> void write_sum(json_writer &json, const Lines &lines, const Line &line) {
    json.text("kind", line.kind == form::line_kind::total ? "total" : "input");
    if (line.sums_into != 0) json.text("sums_into", form::line_of(lines, line.sums_into).name);
}

template <class Lines, class Rest>
void write_lines(json_writer &json, std::string_view key, const Lines &lines, Rest rest) {
    json.open(key, '[');
    for (const auto &line : lines) {
        open_line(json, line);
        write_labels(json, line);
        rest(line);
        json.close('}');
    }
    json.close(']');
}

void open_table(json_writer &json, form_table table) {
    const form::heading &section = form::line_of(form::sections, static_cast<std::int32_t>(table));
    json.open('{');
    json.number("code", static_cast<std::int64_t>(table));
    json.text("key", section.key);
    json.text("label", section.text, section.text_en);
}

void write_table_2(json_writer &json) {
    const auto nothing = [](const form::disclosure_line &) {};
    open_table(json, form_table::proactive_disclosure);
    write_lines(json, "captions", form::blocks, [&](const form::block &b) { write_editions(json, b.editions); });
    write_lines(json, "rows", form::disclosure_rows, nothing);
    write_lines(json, "columns", form::measures, nothing);
    json.close('}');
}

void write_table_3(json_writer &json) {
    const auto caption = [&](std::string_view key, std::int32_t group) {
        if (group != form::group_code::none) json.text(key, form::line_of(form::groups, group).name);
    };
    open_table(json, form_table::applications);
    write_lines(json, "captions", form::groups, [&](const form::group &g) {
        caption("caption", g.parent);
        json.text_if_any("basis", g.basis);
    });
    write_lines(json, "rows", form::application_rows, [&](const form::application_row &r) {
        caption("caption", r.group);
        write_sum(json, form::application_rows, r);
        write_editions(json, r.editions);
        json.text_if_any("basis", r.basis);
    });
    write_lines(json, "columns", form::applicants, [&](const form::applicant &a) {
        json.text_if_any("spanning_label", a.caption);
        write_sum(json, form::applicants, a);
    });
    json.close('}');
}

void write_table_4(json_writer &json) {
    open_table(json, form_table::reconsideration_and_litigation);
    write_lines(json, "rows", form::proceedings,
                [&](const form::proceeding &p) { json.text_if_any("spanning_label", p.caption); });
    write_lines(json, "columns", form::proceeding_results,
                [&](const form::proceeding_result &r) { write_sum(json, form::proceeding_results, r); });
    json.close('}');
}

template <class Headings> void write_headings(json_writer &json, std::string_view key, const Headings &headings) {
    json.open(key, '[');
    for (const form::heading &h : headings) {
        open_line(json, h);
        json.text("numeral", h.numeral);
        json.text("label", h.text, h.text_en);
        json.text_if_any("basis", h.basis);
        json.close('}');
    }
    json.close(']');
}

void write_cells(json_writer &json) {
    json.open("cells", '[');
    for (std::size_t i = 0; i < cell_count; ++i) {
        const form::cell_line &c = form::cells[i];
        const edition newest = stands_in(edition::fmt2021, i) ? edition::fmt2021 : edition::fmt2019_trial;
        json.open('{');
        json.number("code", std::int64_t{c.code});
        json.text("path", path_at(i));
        json.number("table", std::int64_t{c.table});
        json.number("row", std::int64_t{c.row});
        json.number("column", std::int64_t{c.column});
        json.text("type", name_of(type_at(i)));
        write_editions(json, c.editions);
        json.text("label", label_at(i, newest, language::zh), label_at(i, newest, language::en));
        json.close('}');
    }
    json.close(']');
}

std::string form_as_json() {
    json_writer json;
    json.open('{');
    json.text("schema", "ogi-form/1");
    json.open("editions", '[');
    for (edition e : editions) {
        json.open('{');
        json.text("id", name_of(e).id);
        json.text("label", name_of(e).words.zh, name_of(e).words.en);
        json.close('}');
    }
    json.close(']');
    json.open("tables", '[');
    write_table_2(json);
    write_table_3(json);
    write_table_4(json);
    json.close(']');
    write_headings(json, "sections", form::sections);
    write_headings(json, "aspects", form::aspects);
    write_cells(json);
    json.close('}');
    return json.finish();
}

std::string form_as_text(const result_style &style) {
    text_page page(style);
    for (std::size_t i = 0; i < cell_count; ++i) {
        const bool old = stands_in(edition::fmt2019_trial, i), now = stands_in(edition::fmt2021, i);
        const std::string_view in = old && now ? "2019 2021" : old ? "2019     " : "     2021";
        const std::string code = std::to_string(form::cells[i].code);
        const std::string label = label_at(i, now ? edition::fmt2021 : edition::fmt2019_trial, style.language);
        page.line({code, "  ", in, "  ", path_at(i), "  ", label});
    }
    return page.finish();
}

} // namespace

std::string write_form(result_format format, const result_style &style) {
    return is_json(format) ? form_as_json() : form_as_text(style);
}

} // namespace ogi
