#include "result/html_tables.hpp"

#include "form/table.hpp"
#include "result/words.hpp"

#include <algorithm>

namespace ogi {
namespace {

constexpr std::string_view relation_zh = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
constexpr std::string_view relation_en = "(In each column: items 1 and 2 add up to items 3 and 4)";
constexpr std::size_t most_badges = 6;
constexpr std::size_t label_columns = 3; // of table 3

/// The spanning heads of the form, which has them in Chinese only.
struct spanning_head {
    std::string_view zh, en;
};
constexpr spanning_head spanning_heads[] = {
    {"法人或其他组织", "Legal persons and other organizations"},
    {"行政诉讼", "Administrative litigation"},
};

std::string_view english_of(std::string_view head) {
    for (const spanning_head &h : spanning_heads)
        if (h.zh == head) return h.en;
    return head;
}

/// How many lines from `begin` on have the same caption over them.
template <class Line, std::size_t N> std::size_t run_of(const Line (&lines)[N], std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < N && !lines[begin].caption.empty() && lines[end].caption == lines[begin].caption)
        ++end;
    return end - begin;
}

/// The captions over a row of table 3, from the outside in; not one that the row itself repeats.
std::vector<std::int32_t> captions_over(const form::application_row &row) {
    std::vector<std::int32_t> out;
    for (std::int32_t g = row.group; g != form::group_code::none; g = form::line_of(form::groups, g).parent)
        if (form::line_of(form::groups, g).label != row.label) out.insert(out.begin(), g);
    return out;
}

bool begins_alike(const std::vector<std::int32_t> &a, const std::vector<std::int32_t> &b, std::size_t n) {
    return a.size() >= n && b.size() >= n &&
           std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(n), b.begin());
}

std::string_view class_of(cell_state s) {
    switch (s) {
    case cell_state::absent: return "absent";
    case cell_state::blank: return "blank";
    case cell_state::not_applicable: return "mark";
    case cell_state::text: return "text";
    default: return {};
    }
}

/// The class of the worst finding at a cell: the order in which they matter.
std::string worst_of(const cell_mark &mark) {
    for (std::string_view kind : {"error", "warning", "open", "note", "waived"})
        for (const numbered_issue &i : mark.at_fault)
            if (ogi::class_of(*i.what) == kind) return std::string(kind);
    return {};
}

void add_class(std::string &classes, std::string_view name) {
    if (!name.empty()) classes.append(classes.empty() ? "" : " ").append(name);
}

} // namespace

std::string anchor_of(std::size_t index) {
    return "c" + std::to_string(form::cells[index].code);
}

void html_tables::write(page_part part) {
    const form_table table{static_cast<std::int32_t>(part) + 2};
    open_table(table);
    switch (table) {
    case form_table::proactive_disclosure: write_disclosure(); break;
    case form_table::applications: write_applications(); break;
    default: write_proceedings();
    }
    close_table();
    if (table == form_table::proactive_disclosure) write_others_of_table_2();
    write_extensions(table);
}

void html_tables::open_table(form_table table) {
    const form::heading &section = form::line_of(form::sections, static_cast<std::int32_t>(table));
    const std::string name(in(section.text, section.text_en)), number = std::to_string(static_cast<int>(table));
    html_.open("div", {{"class", "scroll"}, {"role", "region"}, {"tabindex", "0"}, {"aria-label", name}});
    html_.open("table", {{"class", "form t" + number}});
    html_.element("caption", name, {{"class", "unseen"}});
    html_.line();
}

void html_tables::close_table() {
    html_.close("table");
    html_.close("div");
    html_.line();
}

void html_tables::head(std::string_view label, std::string_view scope, std::size_t columns, std::size_t rows,
                       std::string_view kind) {
    html_.element("th", label,
                  {{"scope", std::string(scope)},
                   {"colspan", span_of(columns)},
                   {"rowspan", span_of(rows)},
                   {"class", std::string(kind)}});
}

void html_tables::content_of(const cell &c, const std::string &shown) {
    if (c.is_number() && c.print().empty())
        html_.text(shown);
    else if (!shown.empty())
        html_.element("span", shown, {{"class", "print"}, {"lang", std::string(in("", "zh"))}});
    const std::string_view state = name_of(c.state()).words.in(language_);
    if (!c.is_number()) html_.element("span", state, {{"class", "unseen"}});
}

std::string html_tables::source_of(std::size_t index) const {
    const cell_mark &mark = marks_.at(index);
    const source_place &place = head_.places[index];
    if (!place.known() || (mark.at_fault.empty() && !mark.involved && !mark.missing && !mark.proposed)) return {};
    return source_in_words(index, report_[index], place, head_.parts, language_);
}

void html_tables::badges_of(const cell_mark &mark) {
    const std::size_t n = mark.at_fault.size();
    if (n == 0) return;
    html_.open("span", {{"class", "badges"}});
    for (std::size_t i = 0; i < std::min(n, most_badges); ++i) {
        const numbered_issue &at = mark.at_fault[i];
        html_.element("a", badge_of(at, language_),
                      {{"class", "badge " + ogi::class_of(*at.what)},
                       {"href", "#f" + std::to_string(at.number)},
                       {"aria-label", spoken_badge_of(at, language_)},
                       {"title", at.what->message.in(language_)}});
    }
    if (n > most_badges) html_.text("+" + std::to_string(n - most_badges));
    html_.close("span");
}

void html_tables::cell_of(std::size_t index, std::size_t columns, bool total) {
    const cell &c = report_[index];
    const cell_mark &mark = marks_.at(index);
    std::string classes(class_of(c.state()));
    if (total) add_class(classes, "total");
    if (c.is_number() && c.value() == 0 && c.print().empty()) add_class(classes, "zero");
    add_class(classes, worst_of(mark));
    if (mark.at_fault.empty() && mark.involved) add_class(classes, "involved");
    if (mark.missing) add_class(classes, "missing");
    if (mark.proposed) add_class(classes, "suspected");
    html_.open(
        "td",
        {{"id", anchor_of(index)}, {"class", classes}, {"colspan", span_of(columns)}, {"title", source_of(index)}});
    if (mark.proposed) html_.open("span", {{"class", "change"}});
    content_of(c, shown_in(index, c));
    if (mark.proposed) {
        html_.element("ins", " → " + checking::figure_text(index, *mark.proposed));
        html_.close("span");
    }
    badges_of(mark);
    html_.close("td");
}

// ---- table 2 --------------------------------------------------------------------------------------------------------

void html_tables::write_disclosure() {
    for (const form::block &b : form::blocks)
        write_block(b.code);
}

void html_tables::write_block(std::int32_t block) {
    constexpr std::size_t widest = 3; // measures of a block, in both editions
    std::vector<std::int32_t> measures, rows;
    const auto add = [](std::vector<std::int32_t> &to, std::int32_t code) {
        if (std::find(to.begin(), to.end(), code) == to.end()) to.push_back(code);
    };
    for (std::size_t i = 0; i < form::disclosure_count; ++i) {
        const form::disclosure_cell &c = form::disclosure_cells[i];
        if (c.block != block || !stands_in(report_.edition, form::first_disclosure + i)) continue;
        add(measures, c.measure);
        add(rows, c.row);
    }
    if (rows.empty()) return;
    const auto width_of = [&](std::size_t at) { return at + 1 == measures.size() ? widest - at : 1; };
    const form::block &line = form::line_of(form::blocks, block);
    html_.open("tbody");
    html_.open("tr");
    head(in(line.label, line.label_en), "rowgroup", widest + 1, 1, "block");
    html_.close("tr");
    html_.open("tr");
    head(in("信息内容", "Information"), "col");
    for (std::size_t at = 0; at < measures.size(); ++at)
        head(column_label(form_table::proactive_disclosure, measures[at], report_.edition, language_), "col",
             width_of(at));
    html_.close("tr");
    html_.line();
    for (std::int32_t row : rows) {
        html_.open("tr");
        head(row_label(form_table::proactive_disclosure, row, report_.edition, language_), "row");
        for (std::size_t at = 0; at < measures.size(); ++at)
            cell_of(form::index_of(form::code_of(form::table_code::proactive_disclosure, row, measures[at])),
                    width_of(at));
        html_.close("tr");
        html_.line();
    }
    html_.close("tbody");
}

/// The table is ragged, so that a cell of the other edition has no place in it.
void html_tables::write_others_of_table_2() {
    bool any = false;
    for (std::size_t i = form::first_disclosure; i < form::first_application; ++i) {
        if (stands_in(report_.edition, i) || !is_shown(i)) continue;
        if (!any) {
            html_.open("table", {{"class", "extra"}});
            html_.element("caption", in("另一版格式的格（不在本表中）", "Cells of the other edition of the form"));
        }
        any = true;
        const edition other = report_.edition == edition::fmt2021 ? edition::fmt2019_trial : edition::fmt2021;
        html_.open("tr");
        head(label_at(i, other, language_), "row");
        cell_of(i);
        html_.close("tr");
    }
    if (any) html_.close("table");
}

// ---- table 3 --------------------------------------------------------------------------------------------------------

void html_tables::write_applications_head() {
    constexpr std::size_t columns = form::applicant_count;
    html_.open("thead");
    html_.open("tr");
    html_.element("td", in(relation_zh, relation_en),
                  {{"class", "relation"}, {"colspan", span_of(label_columns)}, {"rowspan", "3"}});
    head(in("申请人情况", "Applicants"), "colgroup", columns);
    html_.close("tr");
    html_.open("tr");
    for (std::size_t i = 0; i < columns;) {
        const form::applicant &a = form::applicants[i];
        const std::size_t run = run_of(form::applicants, i);
        if (a.caption.empty())
            head(in(a.label, a.label_en), "col", 1, 2);
        else
            head(in(a.caption, english_of(a.caption)), "colgroup", run);
        i += run;
    }
    html_.close("tr");
    html_.open("tr");
    for (const form::applicant &a : form::applicants)
        if (!a.caption.empty()) head(in(a.label, a.label_en), "col");
    html_.close("tr");
    html_.close("thead");
    html_.line();
}

void html_tables::write_applications() {
    write_applications_head();
    std::vector<std::int32_t> rows;
    for (const form::application_row &row : form::application_rows) {
        const std::size_t first = form::application_index(row.code, 1);
        bool shown = false;
        for (std::size_t column = 0; column < form::applicant_count; ++column)
            shown = shown || is_shown(first + column);
        if (shown) rows.push_back(row.code);
    }
    html_.open("tbody");
    for (std::size_t at = 0; at < rows.size(); ++at)
        write_application_row(rows, at);
    html_.close("tbody");
}

void html_tables::write_application_row(const std::vector<std::int32_t> &rows, std::size_t at) {
    const auto captions_at = [&](std::size_t i) {
        return captions_over(form::line_of(form::application_rows, rows[i]));
    };
    const form::application_row &row = form::line_of(form::application_rows, rows[at]);
    const std::vector<std::int32_t> captions = captions_at(at);
    html_.open("tr");
    for (std::size_t level = 0; level < captions.size(); ++level) {
        if (at > 0 && begins_alike(captions_at(at - 1), captions, level + 1)) continue;
        std::size_t end = at + 1;
        while (end < rows.size() && begins_alike(captions_at(end), captions, level + 1))
            ++end;
        const form::group &group = form::line_of(form::groups, captions[level]);
        head(in(group.label, group.label_en), "rowgroup", 1, end - at, level == 0 ? "upright" : "");
    }
    std::string label(in(row.label, row.label_en));
    if (!stands_in(report_.edition, form::application_index(row.code, 1)))
        label += in("（另一版格式的行）", " (row of the other edition)");
    head(label, "row", label_columns - captions.size());
    for (const form::applicant &a : form::applicants)
        cell_of(form::application_index(row.code, a.code), 1,
                row.kind == form::line_kind::total || a.kind == form::line_kind::total);
    html_.close("tr");
    html_.line();
}

// ---- table 4 --------------------------------------------------------------------------------------------------------

void html_tables::write_proceedings() {
    const auto results = [&](std::size_t rows) {
        for (const form::proceeding_result &r : form::proceeding_results)
            head(in(r.label, r.label_en), "col", 1, rows);
    };
    constexpr std::size_t width = form::result_count;
    html_.open("thead");
    html_.open("tr");
    for (std::size_t i = 0; i < std::size(form::proceedings);) {
        const form::proceeding &p = form::proceedings[i];
        const std::size_t run = run_of(form::proceedings, i);
        head(p.caption.empty() ? in(p.label, p.label_en) : in(p.caption, english_of(p.caption)), "colgroup",
             width * run);
        i += run;
    }
    html_.close("tr");
    html_.open("tr");
    for (const form::proceeding &p : form::proceedings)
        if (p.caption.empty())
            results(2);
        else
            head(in(p.label, p.label_en), "colgroup", width);
    html_.close("tr");
    html_.open("tr");
    for (const form::proceeding &p : form::proceedings)
        if (!p.caption.empty()) results(1);
    html_.close("tr");
    html_.close("thead");
    html_.line();
    html_.open("tbody");
    html_.open("tr");
    for (const form::proceeding &p : form::proceedings)
        for (const form::proceeding_result &r : form::proceeding_results)
            cell_of(form::proceeding_index(p.code, r.code), 1, r.kind == form::line_kind::total);
    html_.close("tr");
    html_.close("tbody");
}

// ---- beside the form ------------------------------------------------------------------------------------------------

void html_tables::write_extensions(form_table table) {
    bool any = false;
    for (const extension_row &row : report_.extensions) {
        if (row.table != table) continue;
        if (!any) {
            html_.open("div", {{"class", "scroll"}});
            html_.open("table", {{"class", "extra"}});
            html_.element("caption", in("格式之外的行（保留，不核对）", "Rows beside the form (kept, not checked)"));
        }
        any = true;
        html_.open("tr", {{"lang", std::string(in("", "zh"))}});
        head(row.group.empty() ? row.label : row.group + " · " + row.label, "row");
        for (const extension_value &v : row.values) {
            html_.open("td", {{"class", std::string(class_of(v.value.state()))}});
            html_.element("small", v.column);
            html_.text(" ");
            content_of(v.value, !v.value.print().empty() ? std::string(v.value.print())
                                : v.value.is_number()    ? std::to_string(v.value.value())
                                                         : std::string());
            html_.close("td");
        }
        html_.close("tr");
        html_.line();
    }
    if (!any) return;
    html_.close("table");
    html_.close("div");
}

void html_tables::write_processing_fee() {
    const information_processing_fee &fee = report_.processing_fee;
    if (fee.is_absent()) return;
    struct line {
        const cell &value;
        std::string_view zh, en;
        bool money;
    };
    const line lines[] = {
        {fee.notices_count, "发出收费通知的件数", "Fee notices issued", false},
        {fee.notices_amount_yuan, "发出收费通知的总金额（元）", "Amount of the notices (yuan)", true},
        {fee.received_amount_yuan, "实际收取的总金额（元）", "Amount received (yuan)", true},
    };
    html_.open("table", {{"class", "extra"}});
    html_.element("caption", in("信息处理费", "Information processing fee"));
    for (const line &l : lines) {
        if (l.value.state() == cell_state::absent) continue;
        html_.open("tr");
        head(in(l.zh, l.en), "row");
        html_.open("td", {{"class", std::string(class_of(l.value.state()))}});
        content_of(l.value, !l.value.print().empty() ? std::string(l.value.print())
                            : !l.value.is_number()   ? std::string()
                            : l.money                ? l.value.money().in_yuan()
                                                     : std::to_string(l.value.value()));
        html_.close("td");
        html_.close("tr");
    }
    html_.close("table");
}

} // namespace ogi
