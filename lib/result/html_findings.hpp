// The findings of the page, each with what a clerk needs to put it right.
#pragma once

#include "result/cell_marks.hpp"
#include "result/html_writer.hpp"
#include "result/words.hpp"

#include <ogi/result_writers.hpp>

namespace ogi {

class html_findings {
public:
    html_findings(html_writer &html, const cell_marks &marks, const result_head &head, language l)
        : html_(html), marks_(marks), head_(head), language_(l) {}

    /// The findings of a part of the page, in their order; a sentence where there is none.
    void write(page_part part);

private:
    std::string_view in(std::string_view zh, std::string_view en) const { return language_ == language::zh ? zh : en; }

    void write_nothing_found(page_part part);
    void write_finding(const numbered_finding &f);
    void write_title(const numbered_issue &i);
    void write_label(const issue &i);
    void write_facts(const issue &i);
    /// What the source has in the cells of a finding, and where.
    void write_sources(const issue &i);
    void write_consequences(const numbered_finding &f);
    void fact(std::string_view name, std::string_view value, std::string_view kind = {});

    html_writer &html_;
    const cell_marks &marks_;
    const result_head &head_;
    language language_;
    told_suspects suspects_;
};

} // namespace ogi
