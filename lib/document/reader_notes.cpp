#include "document/reader_notes.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace ogi {
namespace {

struct words {
    import_rule rule;
    std::string_view zh, en; // with {n}
};

constexpr words sentences[] = {
    {import_rule::office_inserted_text, "修订中插入的内容（{n} 处）按已接受处理，已保留。",
     "Text inserted with changes tracked ({n}) is kept, as if the changes were accepted."},
    {import_rule::office_deleted_text, "修订中删除的内容（{n} 处）按已接受处理，未读取。",
     "Text deleted with changes tracked ({n}) is left out, as if the changes were accepted."},
    {import_rule::office_moved_text, "修订中移动的内容（{n} 处）只保留在新位置。",
     "Text moved with changes tracked ({n}) is kept at its new place only."},
    {import_rule::office_deleted_row, "修订中删除的表格行（{n} 行）按已接受处理，未读取。",
     "Table rows deleted with changes tracked ({n}) are left out, as if the changes were accepted."},
    {import_rule::office_deleted_cell, "修订中删除的单元格（{n} 个）按已接受处理，未读取。",
     "Cells deleted with changes tracked ({n}) are left out, as if the changes were accepted."},
    {import_rule::office_joined_paragraph, "修订中删除了段落标记（{n} 处），前后两段合为一段。",
     "Paragraph marks were deleted with changes tracked ({n}): the paragraphs around them are one."},
    {import_rule::office_automatic_number, "自动编号（{n} 处）文件中只存编号格式，已按打印结果补入文字。",
     "Automatic numbers ({n}), of which a file stores the format only, are put before their text as they print."},
    {import_rule::office_unknown_number_format, "自动编号的格式不认识（{n} 处），按阿拉伯数字补入。",
     "The format of automatic numbers ({n}) is not known; they are put in as decimal numbers."},
    {import_rule::office_bullet, "项目符号（{n} 处）不作为文字保留。", "Bullets of lists ({n}) are not kept as text."},
    {import_rule::office_text_box, "文本框中的文字（{n} 个文本框）未读取；其中如有报告内容，请移到正文中。",
     "The text in {n} text boxes is not read; if it is part of the report, move it into the text."},
    {import_rule::office_picture, "图片（{n} 张）不能读取；如表格是图片，请提供文字版本。",
     "{n} pictures are not read; if a table is a picture, give it as text."},
    {import_rule::office_embedded_object, "嵌入的对象（{n} 个）未读取；其中如有表格，请转换为正文中的表格。",
     "{n} embedded objects are not read; if one is a table, make it a table of the document."},
    {import_rule::office_symbol, "符号字体中的符号（{n} 个）没有对应的文字，未读取。",
     "{n} signs of a symbol font stand for no text and are not read."},
    {import_rule::office_hidden_text, "隐藏文字（{n} 处）打印时不出现，未读取。",
     "Hidden text ({n}), which does not print, is left out."},
    {import_rule::office_struck_text, "加了删除线的文字（{n} 处）视为已划去，未读取。",
     "Text that is struck out ({n}) is left out."},
    {import_rule::office_covered_text, "被合并单元格遮盖的文字（{n} 处）打印时不出现，未读取。",
     "Text in cells that merged cells cover ({n}), which does not print, is left out."},
    {import_rule::office_overlapping_merge, "合并区域的范围有误（{n} 处），未按合并处理。",
     "Merged areas with wrong bounds ({n}) are not taken as merged."},
    {import_rule::office_foot_note, "脚注和尾注（{n} 条）不属于正文，未读取。",
     "Footnotes and endnotes ({n}) are not part of the text and are left out."},
    {import_rule::office_comment, "批注（{n} 条）不属于正文，未读取。",
     "Comments ({n}) are not part of the text and are left out."},
    {import_rule::office_header_or_footer, "页眉和页脚不属于正文，未读取。",
     "Page headers and footers are not part of the text and are left out."},
    {import_rule::office_embedded_document, "嵌入的其他文档（{n} 个）未读取；其中如有报告内容，请粘贴到正文中。",
     "{n} embedded documents are not read; if one is part of the report, paste it into the text."},
    {import_rule::office_hidden_sheet, "隐藏的工作表（{n} 张）未读取。", "Hidden sheets ({n}) are left out."},
    {import_rule::office_hidden_row, "隐藏的行（{n} 行）照常读取。", "Hidden rows ({n}) are read as the others."},
    {import_rule::office_hidden_column, "隐藏的列（{n} 组）照常读取。",
     "Hidden columns (in {n} ranges) are read as the others."},
    {import_rule::office_other_sheet, "图表等其他类型的工作表（{n} 张）未读取。",
     "Sheets that are no worksheets, such as charts ({n}), are left out."},
    {import_rule::office_date, "日期格式的单元格（{n} 个）存的是序号，已写成日期。",
     "Cells with the format of a date ({n}) store a count of days; they are written as dates."},
    {import_rule::office_number_format, "单元格（{n} 个）的数字格式使显示与存储的数不同（如百分比），按存储的数读取。",
     "The format of {n} cells, such as a percentage, shows another number than is stored; the stored one is read."},
    {import_rule::office_sheet_drawing, "工作表上的图形、图片或图表未读取；如表格是图片，请提供文字版本。",
     "Drawings, pictures or charts on the sheet are not read; if a table is a picture, give it as text."},
    {import_rule::office_binary_fraction, "单元格（{n} 个）的小数存成 17 位的二进制小数，已写成与之相同的小数。",
     "Decimals of {n} cells are stored as binary fractions of 17 digits; they are written as the decimals that denote "
     "the same numbers."},
    {import_rule::office_rounded_number, "单元格（{n} 个）存的是二进制小数，已按 15 位有效数字还原为显示的小数。",
     "{n} cells store a binary fraction; it is written with 15 significant digits, as it shows."},
    {import_rule::office_unread_number, "单元格（{n} 个）存的数不能准确写成小数，按原文保留。",
     "{n} cells store a number that is no plain decimal; it is kept as it stands."},
    {import_rule::office_formula_without_value,
     "公式（{n} 个）没有保存计算结果，按空白处理。请用 Excel 或 WPS 打开、重新计算后另存。",
     "{n} formulas have no stored result and are blank. Open the workbook, let it calculate, and save it."},
    {import_rule::office_missing_string, "单元格（{n} 个）引用的文字在文件中不存在，按空白处理。",
     "{n} cells refer to texts that are not in the file; they are blank."},
    {import_rule::office_repeated_cell, "同一单元格在文件中出现不止一次（{n} 次），只保留第一次。",
     "The same cell stands more than once in the file ({n}); the first one is kept."},
    {import_rule::office_value_without_text, "单元格（{n} 个）只存了数值，没有显示的文字，按数值读取。",
     "{n} cells store a value without the text that shows; the value is read."},
    {import_rule::office_text_unlike_value, "单元格（{n} 个）显示的文字与存储的数值不同，按显示的文字读取。",
     "In {n} cells the text that shows differs from the stored value; the text is read."},
};

std::string filled(std::string_view words, std::size_t n) {
    std::string out(words);
    const std::size_t at = out.find("{n}");
    if (at != std::string::npos) out.replace(at, 3, std::to_string(n));
    return out;
}

const words &words_of(import_rule rule) {
    for (const words &w : sentences)
        if (w.rule == rule) return w;
    return sentences[0]; // each rule that is counted has its sentence: a test goes through them
}

} // namespace

void reader_notes::count_as(import_rule what, std::uint32_t part, std::size_t offset, std::string before,
                            std::string after) {
    for (tally &t : tallies_)
        if (t.rule == what && t.part == part) {
            ++t.count;
            return;
        }
    tallies_.push_back({what, 1, offset, part, std::move(before), std::move(after)});
}

void reader_notes::hand_over(document &d, std::uint32_t part, place_counter &places) {
    for (tally &t : tallies_) {
        if (t.part != part) continue;
        const words &w = words_of(t.rule);
        d.notes.push_back(entry_of(t.rule, filled(w.zh, t.count), filled(w.en, t.count),
                                   places.span_of(t.offset, 0).begin, part,
                                   {std::move(t.before), std::move(t.after), std::nullopt, std::nullopt}));
    }
    tallies_.erase(std::remove_if(tallies_.begin(), tallies_.end(), [part](const tally &t) { return t.part == part; }),
                   tallies_.end());
}

} // namespace ogi
