#include "recognize/harvest.hpp"

#include "form/table.hpp"

#include <string>
#include <utility>

namespace ogi {
namespace {

struct remark_text {
    figure_remark remark;
    import_rule rule;
    std::string_view zh, en;
};

// 〈label〉：印为“〈print〉”，…
constexpr remark_text remark_texts[] = {
    {figure_remark::says_more, import_rule::remark, "已按数字读取，并保留原文。",
     "read as a number; the print is kept."},
    {figure_remark::from_yuan, import_rule::converted_from_yuan, "已由元换算为万元，并保留原文。",
     "converted from yuan to 10,000 yuan; the print is kept."},
    {figure_remark::not_a_number, import_rule::not_a_number, "不是数字，按原文保留；请改填数字。",
     "not a number and kept as text; enter a number."},
    {figure_remark::bad_separators, import_rule::bad_separators, "千位分隔符不是每三位一组，按原文保留；请核对。",
     "the separators do not stand in groups of three digits, kept as text; check the figure."},
    {figure_remark::fraction, import_rule::fraction, "此处应为整数，按原文保留；请核对。",
     "a whole number belongs here, kept as text; check the figure."},
    {figure_remark::too_precise, import_rule::too_precise,
     "小数位数过多（万元至多六位，元至多两位），按原文保留；请核对。",
     "too many decimals (at most 6 in 10,000 yuan, 2 in yuan), kept as text; check the figure."},
    {figure_remark::out_of_range, import_rule::out_of_range, "数字过大，按原文保留；请核对。",
     "the number is too large, kept as text; check the figure."},
    {figure_remark::sign_not_stated, import_rule::plus_sign, "此处不应有正号，按原文保留；请核对。",
     "a plus sign does not belong here, kept as text; check the figure."},
    {figure_remark::unit_not_stated, import_rule::no_unit,
     "未写明单位，或所写的不是同一个单位（元或万元），按原文保留；请核对并写明单位。",
     "the unit (yuan or 10,000 yuan) is not stated, or not one and the same, kept as text; check and state the unit."},
};

struct extension_text {
    extension_reason why;
    import_rule rule;
    std::string_view zh, en;
};

// 表三“〈label〉”一行（〈figures〉）…
constexpr extension_text extension_texts[] = {
    {extension_reason::local_row, import_rule::extra_row,
     "不是标准格式的行，数字保留为附加行，不参加核对。请核对行名；这些数如应计入标准格式中的某一行，请改列该行。",
     "is not in the official form; its figures are kept as an extra row and not checked. Check the label; where the "
     "figures belong to a row of the form, enter them there."},
    {extension_reason::caption, import_rule::caption_row,
     "在标准格式中是不填数的标题行，数字保留为附加行，不参加核对。请核对这些数是否属于其下的某一行。",
     "is a caption without figures in the official form; its figures are kept as an extra row and not checked. Check "
     "whether they belong to a row under it."},
    {extension_reason::subtotal, import_rule::subtotal_row,
     "等于其下三行之和，按小计保留为附加行，不参加核对。标准格式中此行不填数。",
     "is the sum of the three rows under it; it is kept as an extra row and not checked. In the official form this "
     "row has no figures."},
};

/// The number that a print was taken for, as the exchange forms write it; "" where it was not read as one.
std::string number_taken(const cell &c, cell_type type) {
    if (!c.is_number()) return {};
    return is_money(type) ? c.money().in_10k_yuan() : std::to_string(c.value());
}

/// 表三“2.重复申请”一行; the row of figures of table 4 has no label.
std::string row_name(std::int32_t table, const std::string &label, language l) {
    const std::string name = table_name(table, l);
    if (label.empty()) return l == language::zh ? name + "的数据行" : "The row of figures of " + name;
    return l == language::zh ? name + "“" + label + "”一行" : "Row \"" + label + "\" of " + name;
}

} // namespace

std::string table_name(std::int32_t table, language l) {
    if (l == language::en) return "table " + std::to_string(table);
    return std::string("表").append(form::line_of(form::sections, table).numeral);
}

std::string label_before(const table_row &row, std::size_t label_end) {
    std::string_view label;
    for (const printed_cell &c : row.printed)
        if (c.index < label_end) label = c.source->text;
    return storable(label.substr(0, longest_label));
}

log_place position_of(const table_row &row) {
    if (!row.printed.empty()) return row.printed.front().source->span;
    return row.cells.size() != 0 ? log_place(row.cells[0].span) : log_place();
}

void harvest::put(std::size_t index, std::uint32_t table, const document_cell *source, money_unit unit) {
    ogi::report &r = into_.report;
    if (!source) {
        r[index] = cell::blank();
        return;
    }
    if (broken_off_ && source->text.data() + source->text.size() == broken_off_)
        return log_.add(import_rule::cut_off,
                        label_at(index, r.edition, language::zh) + "：文件在“" + storable(source->text.substr(0, 100)) +
                            "”处中断，其后的表也没有，数字可能不完整，未读取。请取得完整的文件。",
                        label_at(index, r.edition, language::en) + ": the file breaks off at \"" +
                            storable(source->text.substr(0, 100)) +
                            "\", and tables that should follow are not there; the figure may be cut and was not read. "
                            "Get the whole file.",
                        source->span, {std::string(storable(source->text)), {}, index, {}});
    figure f = read_figure(source->text, type_at(index), unit);
    r[index] = std::move(f.cell);
    const source_span &span = source->span;
    into_.places[index] = {table,     source->row,    source->column,  span.begin,
                           span.size, span.character, span.characters, span.part};
    if (f.remark == figure_remark::other_spelling && other_spellings_++ == 0) first_spelling_ = span;
    for (const remark_text &text : remark_texts) {
        if (text.remark != f.remark) continue;
        std::string print = storable(source->text.substr(0, 100));
        std::string zh = label_at(index, r.edition, language::zh) + "：原文“" + print + "”，";
        std::string en = label_at(index, r.edition, language::en) + ": \"" + print + "\", ";
        zh.append(text.zh);
        en.append(text.en);
        log_.add(text.rule, std::move(zh), std::move(en), span,
                 {std::move(print), number_taken(r[index], type_at(index)), index, {}});
    }
}

void harvest::note_spellings() {
    if (other_spellings_ == 0) return;
    const std::string count = std::to_string(other_spellings_);
    log_.add(
        import_rule::spelling,
        "有 " + count +
            " 格的数字带有单位、千位分隔符、全角字符、增减字样或多余的零，已按数字读取，并保留原文。此处是第一格。",
        count + (other_spellings_ == 1 ? " cell has its number" : " cells have their numbers") +
            " with a unit, separators, full-width characters, a sign in words or superfluous zeros; read as numbers, "
            "and the prints are kept. This is the first.",
        first_spelling_);
}

void harvest::rely_on(std::string_view rule, std::string_view instance) {
    for (const used_relation &used : into_.relations_used)
        if (used.rule == rule && used.instance == instance) return;
    into_.relations_used.push_back({std::string(rule), std::string(instance)});
}

cell harvest::extension_figure(const document_cell *source) {
    if (!source) return cell::blank();
    return read_figure(source->text, cell_type::signed_count, money_unit::unstated).cell;
}

void harvest::refuse_column(std::int32_t table, const table_row &row, std::size_t label_end, const std::string &head,
                            const document_cell *figure) {
    const cell_state state = extension_figure(figure).state();
    if (state == cell_state::blank || state == cell_state::not_applicable) return;
    const std::string label = label_before(row, label_end);
    log_.add(import_rule::no_such_column,
             row_name(table, label, language::zh) + "在标准格式中没有“" + head + "”一列，其中的内容（" +
                 storable(figure->text) + "）未读取。如系某一列的名称，请核对表头。",
             row_name(table, label, language::en) + " has no column \"" + head +
                 "\" in the official form; what it holds (" + storable(figure->text) +
                 ") was not read. If it is the head of one, check the header.",
             figure->span);
}

void harvest::refuse_row(std::int32_t table, const table_row &row, std::size_t label_end, std::size_t expected,
                         placing_fault why) {
    if (why == placing_fault::several_cuts) return; // said with the cuts
    const std::string label = label_before(row, label_end);
    const std::string found = std::to_string(count_values(row, label_end)), wanted = std::to_string(expected);
    const std::string figures = values_in_words(row, label_end);
    std::string zh = row_name(table, label, language::zh);
    std::string en = row_name(table, label, language::en);
    if (why == placing_fault::head_missing)
        return log_.add(import_rule::no_header,
                        zh + "的表头缺少一列的名称，无法确定各数属于哪一列，未读取。请补齐表头。",
                        en + " stands under a header that lacks a head; which column its figures belong to is not "
                             "certain, so it was not read. Complete the header.",
                        position_of(row), {figures, {}, {}, {}});
    if (why == placing_fault::doubtful)
        return log_.add(
            import_rule::doubtful_row,
            zh + "（" + figures +
                "）各数之和不等于总计，而同表有的行缺数，或多数行如此，其中可能夹有页码、序号等，未读取。请对照原件核对"
                "。",
            en + " (" + figures +
                ") breaks its sum, and rows of the table lack figures or most of them do so; a page number or the like "
                "may be among its figures, so it was not read. Check the original.",
            position_of(row), {figures, {}, {}, {}});
    const bool is_empty = why == placing_fault::no_cells || figures.empty();
    if (is_empty) {
        zh += "没有数据单元格，未读取。";
        en += " has no value cells; it was not read.";
    } else {
        zh += "应有 " + wanted + " 个数，实有 " + found + " 个（" + figures +
              "），无法确定各属哪一列，未读取。请对照原件补齐本行的空格或数字。";
        en += " should have " + wanted + " figures and has " + found + " (" + figures +
              "); which column each belongs to is not certain, so it was not read. Complete the row from the original.";
    }
    log_.add(is_empty ? import_rule::row_empty : import_rule::row_width, std::move(zh), std::move(en), position_of(row),
             {figures, {}, {}, {}});
}

void harvest::refuse_twice(std::int32_t table, const table_row &row, std::size_t label_end) {
    const std::string label = label_before(row, label_end);
    log_.add(import_rule::row_twice,
             row_name(table, label, language::zh) + "出现两次而数字不同，均未采用。请核对后保留一行。",
             row_name(table, label, language::en) +
                 " stands twice with different figures; neither was taken. Check and keep one.",
             position_of(row));
}

void harvest::refuse_empty(std::int32_t table) {
    log_.add(import_rule::table_empty,
             table_name(table, language::zh) + "有标题或表头，没有读到数据行。请核对原件中的数据行是否齐全。",
             "Of " + table_name(table, language::en) +
                 " only captions or heads were found and no row of figures. Check the rows of the original.");
}

void harvest::keep(extension_row extra, extension_reason why, const table_row &row, std::size_t label_end) {
    const std::int32_t table = static_cast<std::int32_t>(extra.table);
    const std::string figures = values_in_words(row, label_end);
    // Without values the row was refused, and that was said.
    for (const extension_text &text : extension_texts)
        if (text.why == why && !extra.values.empty())
            log_.add(text.rule,
                     row_name(table, extra.label, language::zh).append("（" + figures + "）").append(text.zh),
                     row_name(table, extra.label, language::en).append(" (" + figures + ") ").append(text.en),
                     position_of(row), {figures, {}, {}, {}});
    into_.report.extensions.push_back(std::move(extra));
}

void harvest::note_order(std::int32_t table, std::size_t column, const std::string &printed,
                         const std::string &official, const log_place &where) {
    const std::string place = std::to_string(column);
    log_.add(import_rule::column_order,
             table_name(table, language::zh) + "表头各列的顺序与标准格式不同：第 " + place + " 个数据列印为“" +
                 printed + "”，标准格式为“" + official + "”。数字按所印表头归列；请核对表头与数字是否对应。",
             "The heads of " + table_name(table, language::en) +
                 " stand in another order than in the official form: "
                 "column " +
                 place + " of the figures is headed \"" + printed + "\" where the form has \"" + official +
                 "\". The figures were read under the printed heads; check that heads and figures belong together.",
             where, {printed, {}, {}, {}});
}

} // namespace ogi
