#include "recognize/harvest.hpp"

#include "form/table.hpp"

#include <string>
#include <utility>

namespace ogi {
namespace {

struct remark_text {
    figure_remark remark;
    log_entry::kind kind;
    std::string_view zh, en;
};

// 〈label〉：印为“〈print〉”，…
constexpr remark_text remark_texts[] = {
    {figure_remark::says_more, log_entry::kind::note, "已按数字读取，并保留原文。",
     "read as a number; the print is kept."},
    {figure_remark::from_yuan, log_entry::kind::repair, "已由元换算为万元，并保留原文。",
     "converted from yuan to 10,000 yuan; the print is kept."},
    {figure_remark::not_a_number, log_entry::kind::unread, "不是数字，按原文保留；请改填数字。",
     "not a number and kept as text; enter a number."},
    {figure_remark::bad_separators, log_entry::kind::unread, "千位分隔符不是每三位一组，按原文保留；请核对。",
     "the separators do not stand in groups of three digits, kept as text; check the figure."},
    {figure_remark::fraction, log_entry::kind::unread, "此处应为整数，按原文保留；请核对。",
     "a whole number belongs here, kept as text; check the figure."},
    {figure_remark::too_precise, log_entry::kind::unread,
     "小数位数过多（万元至多六位，元至多两位），按原文保留；请核对。",
     "too many decimals (at most 6 in 10,000 yuan, 2 in yuan), kept as text; check the figure."},
    {figure_remark::out_of_range, log_entry::kind::unread, "数字过大，按原文保留；请核对。",
     "the number is too large, kept as text; check the figure."},
    {figure_remark::sign_not_stated, log_entry::kind::unread, "此处不应有正号，按原文保留；请核对。",
     "a plus sign does not belong here, kept as text; check the figure."},
    {figure_remark::unit_not_stated, log_entry::kind::unread,
     "未写明单位，或所写的不是同一个单位（元或万元），按原文保留；请核对并写明单位。",
     "the unit (yuan or 10,000 yuan) is not stated, or not one and the same, kept as text; check and state the unit."},
};

log_entry::kind kind_of(const remark_text &text) {
    return text.kind;
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

text_position position_of(const table_row &row) {
    if (!row.printed.empty()) return row.printed.front().source->span.begin;
    return row.cells.size() != 0 ? row.cells[0].span.begin : text_position{};
}

void harvest::put(std::size_t index, std::uint32_t table, const document_cell *source, money_unit unit) {
    ogi::report &r = into_.report;
    if (!source) {
        r[index] = cell::blank();
        return;
    }
    figure f = read_figure(source->text, type_at(index), unit);
    r[index] = std::move(f.cell);
    into_.places[index] = {table, source->row, source->column, source->span.begin, source->span.size};
    for (const remark_text &text : remark_texts) {
        if (text.remark != f.remark) continue;
        std::string print = storable(source->text.substr(0, 100));
        std::string zh = label_at(index, r.edition, language::zh) + "：原文“" + print + "”，";
        std::string en = label_at(index, r.edition, language::en) + ": \"" + print + "\", ";
        zh.append(text.zh);
        en.append(text.en);
        switch (kind_of(text)) {
        case log_entry::kind::note: log_.note(std::move(zh), std::move(en), source->span.begin); break;
        case log_entry::kind::repair: log_.repair(std::move(zh), std::move(en), source->span.begin); break;
        default: log_.unread(std::move(zh), std::move(en), source->span.begin);
        }
    }
}

cell harvest::extension_figure(const document_cell *source) {
    if (!source) return cell::blank();
    return read_figure(source->text, cell_type::signed_count, money_unit::unstated).cell;
}

void harvest::refuse_row(std::int32_t table, const table_row &row, std::size_t label_end, std::size_t expected,
                         placing_fault why) {
    const std::string label = label_before(row, label_end);
    const std::string found = std::to_string(count_values(row, label_end)), wanted = std::to_string(expected);
    const std::string figures = values_in_words(row, label_end);
    std::string zh = table_name(table, language::zh) + "“" + label + "”一行";
    std::string en = "Row \"" + label + "\" of " + table_name(table, language::en);
    if (why == placing_fault::no_cells || figures.empty()) {
        zh += "没有数据单元格，未读取。";
        en += " has no value cells; it was not read.";
    } else {
        zh += "应有 " + wanted + " 个数，实有 " + found + " 个（" + figures +
              "），无法确定各属哪一列，未读取。请对照原件补齐本行的空格或数字。";
        en += " should have " + wanted + " figures and has " + found + " (" + figures +
              "); which column each belongs to is not certain, so it was not read. Complete the row from the original.";
    }
    log_.unread(std::move(zh), std::move(en), position_of(row));
}

void harvest::refuse_twice(std::int32_t table, const table_row &row) {
    const std::string label = row.printed.empty() ? std::string() : label_before(row, row.printed.front().index + 1);
    log_.unread(table_name(table, language::zh) + "“" + label + "”一行出现两次而数字不同，均未采用。请核对后保留一行。",
                "Row \"" + label + "\" of " + table_name(table, language::en) +
                    " stands twice with different figures; neither was taken. Check and keep one.",
                position_of(row));
}

void harvest::keep(extension_row row, const text_position &where) {
    log_.note(table_name(static_cast<std::int32_t>(row.table), language::zh) + "“" + row.label +
                  "”不是标准格式中的行，作为扩展行保留，不参与核对。",
              "Row \"" + row.label + "\" of " + table_name(static_cast<std::int32_t>(row.table), language::en) +
                  " is not in the official form; it is kept as an extension and not checked.",
              where);
    into_.report.extensions.push_back(std::move(row));
}

} // namespace ogi
