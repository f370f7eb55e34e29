// The measured report as plain text: the layout in which the text of a published page arrives, tables flattened to
// tabs.
#include "bench/instances.hpp"
#include "form/table.hpp"

namespace ogi::bench {
namespace {

void add_line(std::string &out, std::string_view line) {
    out.append(line).push_back('\n');
}

void add_paragraphs(std::string &out, const std::vector<std::string> &paragraphs) {
    for (const std::string &p : paragraphs)
        add_line(out, p);
}

std::string print(const report &r, std::size_t index) {
    return type_at(index) == cell_type::amount_10k_yuan ? r[index].money().in_10k_yuan()
                                                        : std::to_string(r[index].value());
}

/// A row of table 2 has as many cells as its block has measures; the header names them.
void add_table2(std::string &out, const report &r) {
    for (const form::block &b : form::blocks) {
        std::string header = "信息内容", rows;
        std::int32_t header_of = 0, row = 0;
        for (std::size_t i = 0; i < form::disclosure_count; ++i) {
            const form::disclosure_cell &c = form::disclosure_cells[i];
            if (c.block != b.code || !stands_in(r.edition, i)) continue;
            if (c.row != row) {
                if (row != 0) rows += '\n';
                rows += form::line_of(form::disclosure_rows, c.row).label_2021;
                row = c.row;
                if (header_of == 0) header_of = row;
            }
            if (row == header_of) header.append("\t").append(form::line_of(form::measures, c.measure).label_2021);
            rows.append("\t").append(print(r, i));
        }
        if (row == 0) continue;
        add_line(out, b.label);
        add_line(out, header);
        add_line(out, rows);
    }
}

void add_table3(std::string &out, const report &r) {
    out += "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t\n"
           "\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n"
           "\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n";
    std::int32_t caption = form::group_code::none;
    bool outcome_named = false;
    for (const form::application_row &row : form::application_rows) {
        if (!stands_in(r.edition, form::application_index(row.code, form::applicant_code::total))) continue;
        if (row.group == form::group_code::none) {
            out.append(row.label).append("\t\t");
        } else {
            if (!outcome_named) out += form::line_of(form::groups, form::group_code::outcome).label;
            outcome_named = true;
            const bool under_outcome = row.group == form::group_code::outcome;
            out += '\t';
            if (!under_outcome && row.group != caption) out += form::line_of(form::groups, row.group).label;
            out.append(under_outcome ? "" : "\t").append(row.label).append(under_outcome ? "\t" : "");
            caption = row.group;
        }
        for (const form::applicant &a : form::applicants)
            out.append("\t").append(print(r, form::application_index(row.code, a.code)));
        out += '\n';
    }
}

void add_table4(std::string &out, const report &r) {
    out += "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n"
           "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n"
           "\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n";
    for (std::size_t i = form::first_proceeding; i < form::cell_count; ++i)
        out.append(i == form::first_proceeding ? "" : "\t").append(print(r, i));
    out += '\n';
}

std::string as_text(const report &r) {
    std::string out;
    add_line(out, r.organ + std::to_string(*r.year) + "年政府信息公开工作年度报告");
    add_paragraphs(out, r.preamble);
    for (const section &s : r.sections) {
        add_line(out, s.heading);
        add_paragraphs(out, s.paragraphs);
        for (const section_part &part : s.parts) {
            add_line(out, part.heading);
            add_paragraphs(out, part.paragraphs);
        }
        if (s.kind == section_kind::proactive_disclosure) add_table2(out, r);
        if (s.kind == section_kind::applications) add_table3(out, r);
        if (s.kind == section_kind::reconsideration_and_litigation) add_table4(out, r);
    }
    return out;
}

} // namespace

const std::string &full_report_as_text() {
    static const std::string text = as_text(full_report().report);
    return text;
}

} // namespace ogi::bench
