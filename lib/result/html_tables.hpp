// The tables of the report in the shape of the official form, with the cells marked that findings speak of.
#pragma once

#include "result/cell_marks.hpp"
#include "result/html_writer.hpp"

#include <ogi/result_writers.hpp>

namespace ogi {

class html_tables {
public:
    /// The head has a report.
    html_tables(html_writer &html, const result_head &head, const cell_marks &marks, language l)
        : html_(html), head_(head), report_(*head.report), marks_(marks), language_(l) {}

    /// The table of a part of the page, with what a locality added to it and what it has of the other edition.
    void write(page_part part);
    /// 信息处理费, which stands outside the tables; nothing where the report has none.
    void write_processing_fee();

private:
    std::string_view in(std::string_view zh, std::string_view en) const { return language_ == language::zh ? zh : en; }
    bool is_shown(std::size_t index) const {
        return stands_in(report_.edition, index) || report_[index].state() != cell_state::absent;
    }

    void open_table(form_table table);
    void close_table();
    void write_disclosure();
    void write_block(std::int32_t block);
    void write_applications();
    void write_applications_head();
    void write_application_row(const std::vector<std::int32_t> &rows, std::size_t at);
    void write_proceedings();
    void write_others_of_table_2();
    void write_extensions(form_table table);

    void head(std::string_view label, std::string_view scope, std::size_t columns = 1, std::size_t rows = 1,
              std::string_view kind = {});
    void cell_of(std::size_t index, std::size_t columns = 1, bool total = false);
    void content_of(const cell &c, const std::string &shown);
    /// What the source has in a marked cell, and where; empty for others.
    std::string source_of(std::size_t index) const;
    void badges_of(const cell_mark &mark);

    html_writer &html_;
    const result_head &head_;
    const report &report_;
    const cell_marks &marks_;
    language language_;
};

/// The name of a cell's element on the page.
std::string anchor_of(std::size_t index);

} // namespace ogi
