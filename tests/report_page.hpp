// Reports as web pages, in the manners in which portals and office programs write them; every word of them ours or the
// form's.
#pragma once

#include "form/table.hpp"

#include <ogi/report.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ogi::tests {

struct page_manner {
    enum class editor { bare, ueditor, word };
    page_manner::editor by = editor::bare;
    bool end_tags = true;      ///< else cells, rows and paragraphs are not closed
    bool broken_words = false; ///< heads broken by <br>
    bool in_layout = false;    ///< within tables that only arrange the page
    bool chrome = false;       ///< with scripts, menus, a hidden print title and a footer
    std::string_view charset = "utf-8";
};

/// Writes the page of a report of the 2021 edition. Every cell of the report is a number.
class report_page {
public:
    report_page(const report &r, const page_manner &how) : r_(r), how_(how) {}

    std::string html() {
        begin();
        title();
        section(1);
        paragraph("（一）主动公开。本年度按照规定公开各类信息，并做好更新和维护。");
        section(form::table_code::proactive_disclosure);
        disclosure();
        section(form::table_code::applications);
        applications();
        section(form::table_code::reconsideration_and_litigation);
        proceedings();
        section(5);
        paragraph("存在的问题：内容不够丰富。改进：加强学习。");
        section(6);
        paragraph("无。");
        end();
        return out_;
    }

private:
    using editor = page_manner::editor;

    void begin() {
        out_ += "<!DOCTYPE html>\n<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=";
        out_.append(how_.charset).append("\">\n");
        if (how_.by == editor::word)
            out_ +=
                "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->\n"
                "<style>p.MsoNormal{margin:0cm;font-size:10.5pt}</style>\n";
        if (how_.chrome) out_ += "<script>var a='<table><tr><td>1</td></tr></table>';</script>\n";
        out_ += "<title>" + r_.organ + "</title></head><body>\n";
        if (how_.chrome)
            out_ += "<noscript>请启用脚本</noscript><div class=nav><ul><li><a href=#>首页</a><li><a "
                    "href=#>政务公开</a></ul>"
                    "<select><option>站内<option>全部</select></div><div style=\"DISPLAY : none\">打印标题2000</div>\n";
        if (how_.in_layout)
            out_ += "<table width=100% border=0><tr><td>当前位置：首页</td><td><img src=a.png></td></tr>"
                    "<tr><td colspan=2><table><tr><td valign=top>\n";
    }
    void end() {
        if (how_.in_layout) out_ += "</td></tr></table></td></tr><tr><td colspan=2>版权所有</td></tr></table>\n";
        if (how_.chrome) out_ += "<div class=footer>网站标识码 &copy; 示例</div>\n";
        out_ += "</body></html>\n";
    }

    std::string wrapped(std::string_view text) const {
        std::string out(text);
        if (how_.by == editor::ueditor)
            return "<span style=\"font-size: 14px; font-family: 仿宋, FangSong;\">" + out + "</span>";
        if (how_.by == editor::word)
            return "<span\nlang=EN-US style='font-family:仿宋;mso-ascii-font-family:\"Times New Roman\"'>" + out +
                   "<o:p></o:p></span>";
        return out;
    }
    void paragraph(std::string_view text) {
        out_ += how_.by == editor::word      ? "<p class=MsoNormal style='text-indent:32.0pt'>"
                : how_.by == editor::ueditor ? "<p style=\"text-indent: 2em; line-height: 1.75em;\">"
                                             : "<p>";
        if (how_.by != editor::bare) out_ += "&nbsp; ";
        out_ += wrapped(text);
        out_ += how_.end_tags ? "</p>\n" : "\n";
    }
    void title() { out_ += "<h1>" + r_.organ + std::to_string(*r_.year) + "年政府信息公开工作年度报告" + "</h1>\n"; }
    void section(std::int32_t code) {
        const form::heading &h = form::line_of(form::sections, code);
        paragraph(std::string(h.numeral) + "、" + std::string(h.text));
    }

    void begin_table() {
        out_ += how_.by == editor::ueditor
                    ? "<table cellspacing=\"0\" align=\"center\" style=\"border-collapse: collapse; "
                      "border: none; width: auto !important;\"><tbody>"
                    : "<table border=1>\n";
    }
    void end_table() { out_ += how_.by == editor::ueditor ? "</tbody></table>\n" : "</table>\n"; }
    void begin_row() {
        out_ += how_.by == editor::ueditor ? "<tr style=\"height: 19px;\" class=\"firstRow\">" : "<tr>";
    }
    void end_row() { out_ += how_.end_tags ? "</tr>\n" : "\n"; }

    void cell(std::string text, std::size_t columns = 1, std::size_t rows = 1) {
        out_ += "<td";
        if (columns > 1) out_ += " colspan=\"" + std::to_string(columns) + "\"";
        if (rows > 1) out_ += " rowspan=" + std::to_string(rows);
        if (how_.by == editor::ueditor)
            out_ += " style=\"padding: 5px; border-left: none; border-right: 1px solid windowtext; border-bottom: 1px "
                    "solid windowtext;\" valign=\"center\"";
        if (how_.by == editor::word)
            out_ += " width=78 valign=top style='width:58.3pt;border:solid windowtext 1.0pt;\n  padding:0cm 5.4pt'";
        out_ += '>';
        // 3 bytes are a character; only labels are broken.
        if (how_.broken_words && text.size() == 12 && static_cast<unsigned char>(text[0]) >= 0xE0)
            text.insert(6, "<br/>");
        if (how_.by == editor::bare)
            out_ += text;
        else
            out_ += "<p style=\"text-indent: 0em;\">" + wrapped(text) + (how_.end_tags ? "</p>" : "");
        if (how_.end_tags) out_ += "</td>";
    }
    void figure(std::size_t index, std::size_t columns = 1) {
        cell(type_at(index) == cell_type::amount_10k_yuan ? r_[index].money().in_10k_yuan()
                                                          : std::to_string(r_[index].value()),
             columns);
    }

    void disclosure() {
        begin_table();
        for (const form::block &b : form::blocks) {
            std::vector<std::size_t> cells;
            for (std::size_t i = 0; i < form::disclosure_count; ++i)
                if (form::disclosure_cells[i].block == b.code && stands_in(r_.edition, i)) cells.push_back(i);
            if (cells.empty()) continue;
            const auto row_of = [](std::size_t i) { return form::disclosure_cells[i].row; };
            const auto in_first_row = static_cast<std::size_t>(std::count_if(
                cells.begin(), cells.end(), [&](std::size_t i) { return row_of(i) == row_of(cells[0]); }));
            const std::size_t columns = 3 / in_first_row;
            begin_row();
            cell(std::string(b.label), 4);
            end_row();
            begin_row();
            cell("信息内容");
            for (std::size_t i = 0; i < in_first_row; ++i)
                cell(std::string(form::line_of(form::measures, form::disclosure_cells[cells[i]].measure).label_2021),
                     columns);
            end_row();
            std::int32_t row = 0;
            for (std::size_t i : cells) {
                if (row_of(i) != row) {
                    if (row != 0) end_row();
                    row = row_of(i);
                    begin_row();
                    cell(std::string(form::line_of(form::disclosure_rows, row).label_2021));
                }
                figure(i, columns);
            }
            end_row();
        }
        end_table();
    }
    void applications() {
        begin_table();
        begin_row();
        cell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3);
        cell("申请人情况", 7);
        end_row();
        begin_row();
        cell("自然人", 1, 2);
        cell("法人或其他组织", 5);
        cell("总计", 1, 2);
        end_row();
        begin_row();
        for (const char *head : {"商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"})
            cell(head);
        end_row();
        std::int32_t group = form::group_code::none;
        bool outcome_named = false;
        const std::vector<const form::application_row *> rows = application_rows();
        const auto rows_of = [&](auto is_in) {
            return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), is_in));
        };
        for (const form::application_row *row : rows) {
            begin_row();
            if (row->group == form::group_code::none) {
                cell(std::string(row->label), 3);
            } else {
                if (!outcome_named)
                    cell(std::string(form::line_of(form::groups, form::group_code::outcome).label), 1,
                         rows_of([](auto *r) { return r->group != form::group_code::none; }));
                outcome_named = true;
                const bool under_outcome = row->group == form::group_code::outcome;
                if (!under_outcome && row->group != group)
                    cell(std::string(form::line_of(form::groups, row->group).label), 1,
                         rows_of([&](auto *r) { return r->group == row->group; }));
                cell(std::string(row->label), under_outcome ? 2 : 1);
                group = row->group;
            }
            for (const form::applicant &a : form::applicants)
                figure(form::application_index(row->code, a.code));
            end_row();
        }
        end_table();
    }
    std::vector<const form::application_row *> application_rows() const {
        std::vector<const form::application_row *> out;
        for (const form::application_row &row : form::application_rows)
            if (stands_in(r_.edition, form::application_index(row.code, form::applicant_code::total)))
                out.push_back(&row);
        return out;
    }

    void proceedings() {
        constexpr const char *heads[] = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};
        begin_table();
        begin_row();
        cell("行政复议", 5);
        cell("行政诉讼", 10);
        end_row();
        begin_row();
        for (const char *head : heads)
            cell(head, 1, 2);
        cell("未经复议直接起诉", 5);
        cell("复议后起诉", 5);
        end_row();
        begin_row();
        for (int group = 0; group < 2; ++group)
            for (const char *head : heads)
                cell(head);
        end_row();
        begin_row();
        for (std::size_t i = form::first_proceeding; i < form::cell_count; ++i)
            figure(i);
        end_row();
        end_table();
    }

    const report &r_;
    page_manner how_;
    std::string out_;
};

} // namespace ogi::tests
